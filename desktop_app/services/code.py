"""Code for an account: what to type in Python, in a shell or with curl to use it.

None of it holds the key unless one is handed in; then the texts that need it carry it in plain sight.
"""

import json
import shlex
from collections.abc import Callable, Mapping
from dataclasses import astuple, dataclass
from enum import StrEnum
from urllib.parse import quote

from desktop_app.client.endpoints import endpoints_of
from desktop_app.domain.accounts import Account
from desktop_app.domain.channels import CHANNELS, Channel, Protocol
from desktop_app.domain.crn import looks_like_crn, parse_crn
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence
from desktop_app.qiskit_files.entry import written_url
from desktop_app.qiskit_files.environment import is_practice

_QASM = 'OPENQASM 3.0; include "stdgates.inc"; bit[2] meas; meas[0] = measure $0; meas[1] = measure $1;'
_API_VERSION = "2026-04-15"
_LAST_CLASSIC = Sentence(
    "The classic service ended on 1 July 2025; the last release of IBM's client that knows it is "
    "qiskit-ibm-runtime 0.40, with qiskit below 2."
)


class CodeKind(StrEnum):
    """What the code is for; the values are the titles of the choices."""

    KEYRING = "Python, key from the keyring"
    RUN = "A command, key from the keyring"
    FILE = "Python, key from qiskit-ibm.json"
    EXPLICIT = "Python, everything spelled out"
    ENVIRONMENT = "Environment variables"
    CURL = "curl, step by step"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A text to copy. `holds_key` says that the key is in it; `remark` is one sentence on when to use it."""

    kind: CodeKind
    text: str
    remark: str
    holds_key: bool = False


def code_for(account: Account, kind: CodeKind, key: Secret | None = None) -> Code:
    """The code of one kind. With `key` the kinds that need the key itself hold it."""
    write, remark, needs_key = _KINDS[kind]
    shown = key if needs_key else None
    if account.channel is Channel.LOCAL:
        remark = Sentence("A simulator on this computer needs neither account nor key.")
    elif kind is CodeKind.RUN and is_practice(account):
        remark = Sentence("Only a command that is started like this finds the practice service.")
    elif account.channel is Channel.CLASSIC and kind is not CodeKind.CURL:
        remark = _LAST_CLASSIC
    return Code(kind=kind, text=write(account, shown), remark=remark, holds_key=shown is not None)


def kinds_for(account: Account) -> tuple[CodeKind, ...]:
    """The kinds that make sense for the account's channel.

    IBM's client finds a practice account by its environment only, so what a person types around it is left out.
    """
    if is_practice(account):
        return (CodeKind.RUN, CodeKind.CURL)
    match CHANNELS[account.channel].protocol:
        case Protocol.PLATFORM | Protocol.CLASSIC:
            return tuple(CodeKind)
        case Protocol.NONE:
            return (CodeKind.EXPLICIT,)


def takes_key(account: Account, kind: CodeKind) -> bool:
    """True when code of this kind can hold the account's key."""
    return _KINDS[kind][2] and CHANNELS[account.channel].protocol is not Protocol.NONE


def _from_keyring(account: Account, _: Secret | None) -> str:
    return (
        "from desktop_app import qiskit_account\n"
        "from qiskit_ibm_runtime import QiskitRuntimeService\n\n"
        f"service = QiskitRuntimeService(**qiskit_account({account.name!r}))\n"
        "print(service.least_busy(operational=True, simulator=False).name)\n"
    )


def _run(account: Account, _: Secret | None) -> str:
    command = f"qubit-keychain run {shlex.quote(account.name)} --"
    return f"{command} python3 program.py\n{command} jupyter lab\n"


def _from_file(account: Account, _: Secret | None) -> str:
    return (
        "from qiskit_ibm_runtime import QiskitRuntimeService\n\n"
        f"service = QiskitRuntimeService(name={account.name!r})\n"
        "print(service.least_busy(operational=True, simulator=False).name)\n"
    )


def _explicit(account: Account, key: Secret | None) -> str:
    if account.channel is Channel.LOCAL:
        return (
            "from qiskit_ibm_runtime import QiskitRuntimeService\n\n"
            'service = QiskitRuntimeService(channel="local")\n'
            "print([backend.name for backend in service.backends()][:5])\n"
        )
    token = repr(key.reveal()) if key else 'os.environ["QISKIT_IBM_TOKEN"]'
    arguments = {"channel": repr(account.channel.value), "token": token}
    arguments |= {name: repr(value) for name, value in _settings(account).items() if value}
    lines = "".join(f"    {name}={value},\n" for name, value in arguments.items())
    return (
        ("" if key else "import os\n\n")
        + "from qiskit_ibm_runtime import QiskitRuntimeService\n\n"
        + f"service = QiskitRuntimeService(\n{lines})\n"
        + "print(service.least_busy(operational=True, simulator=False).name)\n"
    )


def _environment(account: Account, key: Secret | None) -> str:
    token = shlex.quote(key.reveal()) if key else '"$(cat)"   # paste the key, then Ctrl+D'
    lines = [f"export QISKIT_IBM_TOKEN={token}", f"export QISKIT_IBM_CHANNEL={account.channel.value}"]
    if account.instance:
        lines.append(f"export QISKIT_IBM_INSTANCE={shlex.quote(account.instance)}")
    if account.url:
        lines.append(f"export QISKIT_IBM_URL={shlex.quote(written_url(account))}")
    return "\n".join(lines) + "\n"


def _curl(account: Account, key: Secret | None) -> str:
    if account.channel is Channel.CLASSIC:
        return _classic_curl(account, key)
    endpoints = endpoints_of(account.address, private=account.private_endpoint)
    crn = account.instance if looks_like_crn(account.instance) else ""
    base = endpoints.quantum(parse_crn(crn).region if crn else account.region)
    job = {
        "program_id": "sampler",
        "backend": "BACKEND",
        "cost": 30,
        "params": {"version": 2, "pubs": [[_QASM, None, 100]]},
    }
    pick_out = "import json, sys; print(json.load(sys.stdin)['access_token'])"
    return "\n".join(
        [
            "# 1. The key, not echoed and not in the shell's history (bash)",
            f"KEY={shlex.quote(key.reveal())}" if key else "read -rs KEY",
            f"CRN={shlex.quote(crn)}" if crn else "CRN=crn:…   # the instance",
            "# 2. Sign in: a token for one hour. Key and token are handed over where `ps` does not show them.",
            f"TOKEN=$(curl -s {endpoints.iam}/identity/token \\",
            "  --data-urlencode grant_type=urn:ibm:params:oauth:grant-type:apikey \\",
            f'  --data-urlencode apikey@<(printf %s "$KEY") | python3 -c "{pick_out}")',
            "quantum() {",
            '  curl -s -H @<(printf \'Authorization: Bearer %s\' "$TOKEN") -H "Service-CRN: $CRN" \\',
            f"    -H 'IBM-API-Version: {_API_VERSION}' -H 'Content-Type: application/json' \"{base}$@\"",
            "}",
            "# 3. Devices, and the time that is left",
            "quantum /backends",
            "quantum /instances/usage",
            "# 4. A job of two qubits: put a device's name for BACKEND",
            f"quantum /jobs -d {shlex.quote(json.dumps(job))}",
            "# 5. Its state and its result: put the job's id for JOB",
            "quantum /jobs/JOB",
            "quantum /jobs/JOB/results",
            "",
        ]
    )


def _classic_curl(account: Account, key: Secret | None) -> str:
    from desktop_app.client.classic import addresses_of  # noqa: PLC0415  # brings ssl, for classic accounts only

    auth, api, runtime = (quote(one, safe=":/[]") for one in astuple(addresses_of(account.address)))
    instance = account.instance or "ibm-q/open/main"
    pick_out = "import json, sys; print(json.load(sys.stdin)['id'])"
    as_json = "import json, sys; print(json.dumps({'apiToken': sys.stdin.read()}))"
    return "\n".join(
        [
            "# The classic service ended on 1 July 2025; this is how it was spoken to.",
            "# 1. The API token, not echoed and not in the shell's history (bash)",
            f"KEY={shlex.quote(key.reveal())}" if key else "read -rs KEY",
            "# 2. Sign in: an access token. Both are handed over where `ps` does not show them.",
            f"AUTH={auth} API={api} RUNTIME={runtime}",
            "TOKEN=$(curl -s \"$AUTH/users/loginWithToken\" -H 'Content-Type: application/json' \\",
            f'  -d @<(printf %s "$KEY" | python3 -c "{as_json}") | python3 -c "{pick_out}")',
            'classic() { curl -s -H @<(printf \'x-access-token: %s\' "$TOKEN") "$@"; }',
            "# 3. Where the services are (send the token nowhere but to IBM), and which hub/group/project there are",
            'classic "$AUTH/users/me"',
            'classic "$API/Network"',
            "# or without signing in, the API token itself as bearer",
            'curl -s -H @<(printf \'Authorization: Bearer %s\' "$KEY") "$API/Network"',
            "# 4. Devices of a project, the state of one: put its name for BACKEND; and the time that is left",
            f'classic "$RUNTIME/backends?provider={quote(instance, safe="/")}"',
            'classic "$RUNTIME/backends/BACKEND/status"',
            'classic "$RUNTIME/usage"',
            "# 5. A job of two qubits",
            "JOB=$(classic \"$RUNTIME/jobs\" -H 'Content-Type: application/json' \\",
            f'  -d {shlex.quote(_classic_job(instance))} | python3 -c "{pick_out}")',
            "# 6. Its state, and its result once it is completed",
            'classic "$RUNTIME/jobs/$JOB"',
            'classic "$RUNTIME/jobs/$JOB/results"',
            "# 7. Invalidate the access token, and prove it: the second time the answer must be 401",
            'classic "$AUTH/users/logout" -X POST',
            "classic \"$AUTH/users/logout\" -X POST -o /dev/null -w '%{http_code}\\n'",
            "",
        ]
    )


def _classic_job(instance: str) -> str:
    return json.dumps(
        {
            "program_id": "sampler",
            "backend": "BACKEND",
            **dict(zip(("hub", "group", "project"), instance.split("/"), strict=False)),
            "cost": 30,
            "params": {"version": 2, "pubs": [[_QASM, None, 100]]},
        }
    )


def _settings(account: Account) -> dict[str, object]:
    return {
        "instance": account.instance,
        "url": account.url and written_url(account),
        "region": account.region,
        "plans_preference": list(account.plans_preference),
        "tags": [] if account.instance else list(account.tags),
        "proxies": {"urls": dict(account.proxies)} if account.proxies else {},
        "private_endpoint": account.private_endpoint,
    }


_KINDS: Mapping[CodeKind, tuple[Callable[[Account, Secret | None], str], str, bool]] = {
    CodeKind.KEYRING: (_from_keyring, Sentence("The key stays in the keyring; nothing is written anywhere."), False),
    CodeKind.RUN: (_run, Sentence("The command finds the key in its environment; nothing is written anywhere."), False),
    CodeKind.FILE: (
        _from_file,
        Sentence("Export the account to qiskit-ibm.json first; the key then lies there as text."),
        False,
    ),
    CodeKind.EXPLICIT: (
        _explicit,
        Sentence("For machines without this program; the key comes from the environment."),
        True,
    ),
    CodeKind.ENVIRONMENT: (_environment, Sentence("QISKIT_IBM_TOKEN beats every saved account but a named one."), True),
    CodeKind.CURL: (_curl, Sentence("IBM's REST interface without any client."), True),
}
