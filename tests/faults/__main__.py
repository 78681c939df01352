"""`python -m tests.faults [--official]`: try every fault, and write docs/diagnosis.md.

With --official, IBM's client is asked too (it must be in build/interop/runtime-0.51, and for the classic channel in
runtime-0.40, see tests/interop/make_environment.sh) under the faults it was not asked under before; its answers are
kept in tests/faults/official.json.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
sys.path[:0] = [str(HERE.parent), str(PROJECT)]

from faults.catalogue import CATALOGUE, Fault  # noqa: E402  # as above
from faults.roads import PROXY_PASSWORD, road  # noqa: E402  # as above
from faults.trial import CLASSIC_TOKENS, UNKNOWN_KEY, Verdict, attempt, injected  # noqa: E402  # as above
from support.practice import PracticeService  # noqa: E402  # found by the line above

from desktop_app.domain.channels import Channel  # noqa: E402  # as above
from desktop_app.domain.errors import LAYER_TITLES, Layer  # noqa: E402  # as above
from desktop_app.services.diagnosis import diagnoses  # noqa: E402  # as above

if TYPE_CHECKING:
    from collections.abc import Container, Iterable

PAGE = PROJECT / "docs" / "diagnosis.md"
KEPT = HERE / "official.json"
INTEROP = PROJECT / "build" / "interop"
PATIENCE = 45.0
"""Seconds the official client is given for a fault."""

_LONGEST = 160
"""Characters of the official client's text that are shown."""
_RIGHT = (
    "the layer, the advice, the time limit, no key, access token or proxy password in what is said or logged, nothing "
    "at the host of a redirect, the accounts file unchanged."
)

_ONE_FOR_ALL = "Unable to retrieve instances"
_WORDS = {
    Layer.NETWORK: r"connect|cut|aborted|reset",
    Layer.DNS: r"resol|name or service",
    Layer.PROXY: r"proxy",
    Layer.TLS: r"certificate|ssl|tls",
    Layer.PORTAL: r"html|redirect|login page",
    Layer.TIMEOUT: r"timed? ?out|timeout",
    Layer.ANSWER: r"json|decod|expecting value|unpack|pars",
    Layer.OUTAGE: r"\b5\d\d\b|unavailable|maintenance|server error",
    Layer.RATE_LIMIT: r"429|too many",
    Layer.IAM: r"iam|sign-?in|404",
    Layer.KEY: r"api token|api key|401|credential|authenticat",
    Layer.LICENCE: r"licen[cs]e",
    Layer.ENDED_SERVICE: r"ended|retired|sunset|no longer|migrat",
    Layer.REGION: r"region",
    Layer.INSTANCE: r"instance",
    Layer.RIGHTS: r"403|authoriz|permission|forbidden",
    Layer.BACKEND: r"backend",
    Layer.QUOTA: r"limit|usage|quota|409",
    Layer.CONSENT: r"cost|paid|consent",
    Layer.JOB: r"job",
}
"""A word of the layer anywhere in its text counts as right for the official client, so its score is a generous one."""

Said = dict[str, dict[str, object]]


def main(arguments: list[str]) -> int:
    """0 when every fault was told right."""
    verdicts = []
    with PracticeService() as practice:
        for fault in CATALOGUE:
            with tempfile.TemporaryDirectory() as folder:
                verdicts.append(verdict := attempt(fault, practice, Path(folder)))
            sys.stdout.write(f"{'right' if verdict.right else 'WRONG':>5}  {verdict.seconds:5.1f} s  {fault.name}\n")
            sys.stdout.flush()
        official: Said = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
        if "--official" in arguments:
            official |= _ask_official(practice, known=official.keys())
            KEPT.write_text(json.dumps(official, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    PAGE.write_text(page(verdicts, official), encoding="utf-8")
    right = sum(verdict.right for verdict in verdicts)
    sys.stdout.write(f"{right} of {len(verdicts)} right; written: {PAGE.relative_to(PROJECT)}\n")
    return 0 if right == len(verdicts) else 1


def page(verdicts: Iterable[Verdict], official: Said) -> str:
    """docs/diagnosis.md."""
    verdicts = tuple(verdicts)
    right = sum(verdict.right for verdict in verdicts)
    lines = [
        "# Diagnosis",
        "",
        "Made by `python -m tests.faults`; do not edit. `…` stands for a fact: a host, a name, a figure.",
        "",
        "## What is said, and when",
        "",
        "| where | what is seen | what is said | what to do | link |",
        "|---|---|---|---|---|",
        *(
            f"| {LAYER_TITLES[row.layer]} | {_cell(row.symptom)} | {_cell(row.sentence)} | {_cell(row.advice)} "
            f"| {row.link} |"
            for row in diagnoses()
        ),
        "",
        "## Faults that were injected",
        "",
        f"**{right} of {len(verdicts)} right**: {_RIGHT}",
        "",
        *_compared(verdicts, official),
        "",
        "| fault | layer | what Qubit Keychain says | s | qiskit-ibm-runtime 0.51 says (classic: 0.40) | s |",
        "|---|---|---|---|---|---|",
        *(_line(verdict, official.get(verdict.fault.name)) for verdict in verdicts),
    ]
    return "\n".join(lines) + "\n"


def _compared(verdicts: tuple[Verdict, ...], official: Said) -> list[str]:
    every = [verdict for verdict in verdicts if verdict.fault.name in official and _concerns_both(verdict.fault)]
    asked = [verdict for verdict in every if verdict.fault.layer is not None]
    if not asked:
        return ["The official client was not asked."]
    sentences = {str(official[verdict.fault.name]["text"]).split(".")[0][:80] for verdict in asked}
    same = [verdict for verdict in asked if _ONE_FOR_ALL in str(official[verdict.fault.name]["text"])]
    ours = {verdict.report.failure.title for verdict in asked if verdict.report.failure}
    layers = {verdict.fault.layer for verdict in same}
    theirs = sum(_names_layer(verdict.fault, official[verdict.fault.name]) for verdict in every)
    mine = sum(verdict.right for verdict in every)
    said = (
        f"The official client was asked too under {len(every)} of these faults; {len(every) - len(asked)} of them "
        "should pass. Counted generously (a word of the right layer anywhere in its text, or passing where it should), "
        "it is "
        f"right in **{theirs} of {len(every)}**; Qubit Keychain in {mine} of the same {len(every)}. "
        f"To {len(same)} faults, in {len(layers)} different layers, it says one and the same: “{_ONE_FOR_ALL}. Please "
        f"check that you are using a valid API token.” It begins {len(sentences)} different sentences in all; "
        f"Qubit Keychain says {len(ours)}."
    )
    return [said]


def _concerns_both(fault: Fault) -> bool:
    """The official client asks for no versions, does not log out and guards no costs: none of it is counted."""
    alone = any(":versions" in one or one == "deaf-logout" for one in fault.made)
    return fault.layer is not Layer.CONSENT and not alone


def _names_layer(fault: Fault, said: dict[str, object]) -> bool:
    text = str(said["text"])
    if fault.layer is None or said["kind"] in {"passed", "no answer"}:
        return fault.layer is None and said["kind"] == "passed"
    if _ONE_FOR_ALL in text:
        return fault.layer is Layer.KEY
    words = _WORDS.get(fault.layer)
    return bool(words and re.search(words, f"{said['kind']} {text}", re.IGNORECASE))


def _line(verdict: Verdict, official: dict[str, object] | None) -> str:
    fault, failure = verdict.fault, verdict.report.failure
    layer = LAYER_TITLES[failure.layer] if failure else "passes"
    mark = "" if verdict.right else "**wrong** "
    theirs = f"`{official['kind']}` {_cell(_beginning(str(official['text'])))}" if official else "not asked"
    seconds = str(official["seconds"]) if official else ""
    ours = f"{mark}{layer} | {_cell(_plain(verdict.said))} | {verdict.seconds:.1f}"
    return f"| {fault.name} | {ours} | {theirs} | {seconds} |"


def _plain(said: str) -> str:
    """Without the ports, files and figures that differ from one run to the next."""
    said = re.sub(r"(?<![\w:/])/(?:[\w.-]+/)+[\w.-]*\w", "…", said)
    said = re.sub(r"--port \d+", "--port …", said)
    return " ".join("127.0.0.1:…" if "127.0.0.1:" in word else word for word in said.split())


def _beginning(text: str) -> str:
    """Of a long text the first words, whole ones."""
    return text if len(text) <= _LONGEST else text[:_LONGEST].rpartition(" ")[0]


def _cell(text: str) -> str:
    return " ".join(text.replace("|", "/").replace("<", "&lt;").replace(">", "&gt;").split())


def _ask_official(practice: PracticeService, known: Container[str]) -> Said:
    found: Said = {}
    for fault in CATALOGUE:
        ours_alone = fault.here or fault.given_up_at or fault.channel is Channel.LOCAL
        if fault.name in known or ours_alone or fault.road == "refused":
            continue  # it drops the port of an address
        found[fault.name] = _asked(fault, practice)
        sys.stdout.write(f"{fault.name}: {found[fault.name]}\n")
        sys.stdout.flush()
    return found


def _asked(fault: Fault, practice: PracticeService) -> dict[str, object]:
    classic = fault.channel is Channel.CLASSIC
    key = UNKNOWN_KEY if "key" in fault.fields else CLASSIC_TOKENS[fault.account] if classic else ""
    instance = fault.fields.get("instance", "")
    if instance.startswith("practice-"):
        instance = practice.instance(instance)
    with tempfile.TemporaryDirectory() as folder, road(fault.road, practice.url, Path(folder)) as way:
        direct = not fault.road
        address = "" if direct or way.proxy or classic else (way.url or "https://cloud.ibm.com")
        environment = {"HOME": folder, "PATH": os.environ["PATH"], **way.environment}
        if "SSL_CERT_FILE" in way.environment:
            environment["REQUESTS_CA_BUNDLE"] = way.environment["SSL_CERT_FILE"]
        if direct and not classic:
            environment["IAM_URL"] = practice.url
        if classic and not direct:
            address = way.url or "https://auth.quantum.ibm.com/api"
        asked = {
            "channel": fault.channel.value,
            "url": practice.url,
            "address": address,
            "proxy": way.proxy.replace("user@", f"user:{PROXY_PASSWORD}@"),
            "key": key or practice.key(fault.account),
            "instance": instance,
            "region": fault.fields.get("region", ""),
            "job": fault.job,
        }
        python = INTEROP / f"runtime-{'0.40' if classic else '0.51'}" / "bin" / "python"
        with injected(fault, practice.url):
            try:
                done = subprocess.run(
                    [python, HERE / "official.py", json.dumps(asked)],
                    env=environment,
                    capture_output=True,
                    text=True,
                    check=False,
                    timeout=PATIENCE,
                )
            except subprocess.TimeoutExpired:
                return {"kind": "no answer", "text": f"none within {PATIENCE:.0f} s", "seconds": PATIENCE}
    last = done.stdout.strip().rpartition("\n")[2]
    return dict(json.loads(last)) if last.startswith("{") else {"kind": "crash", "text": "", "seconds": 0.0}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
