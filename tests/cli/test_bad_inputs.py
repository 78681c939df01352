"""Everything in `data/bad_inputs.json`, each through the door by which it comes in."""

import base64
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping
from pathlib import Path
from typing import Any

import pytest
from support.book import book_in
from support.keyring_daemon import KeyringDaemon, keyring_daemon
from support.practice import PracticeService
from support.scripted_server import Behaviour, ScriptedServer, endless, raw, reply
from support.tls_proxy import TlsProxy

from desktop_app.__main__ import main
from desktop_app.client.connect import open_service
from desktop_app.client.network import describe
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.fields import verdict_on
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import FieldInput
from desktop_app.host.paths import config_folder
from desktop_app.qiskit_files.paste import recognise
from desktop_app.services.checkup import check_up
from desktop_app.services.environments import environment_at, look_into
from desktop_app.services.opening import open_account_book

DATA = json.loads((Path(__file__).parents[1] / "data/bad_inputs.json").read_text("utf-8"))
KEY: str = DATA["key"]
TOKEN: str = DATA["token"]
CRN: str = DATA["crn"]
SECRETS = (KEY, TOKEN, "pw-canary")
OK = {"channel": "ibm_quantum_platform", "token": KEY, "url": "https://cloud.ibm.com", "instance": CRN}
Case = dict[str, Any]


def cases(enters: str, *, beside: str = "") -> pytest.MarkDecorator:
    found = [one for one in DATA["inputs"] if one["enters"] == enters and one["id"] not in beside.split()]
    return pytest.mark.parametrize("case", found, ids=lambda case: f"{case['id']} {case['title']}")


def filled(text: str) -> str:
    for name, value in (("KEY10", KEY[:10]), ("KEY34", KEY[10:]), ("KEY", KEY), ("TOKEN", TOKEN), ("CRN", CRN)):
        text = text.replace(f"{{{name}}}", value)
    return text


def content_of(case: Case) -> bytes:
    if "base64" in case:
        return base64.b64decode(case["base64"])
    if "json" in case:
        return filled(json.dumps(case["json"], ensure_ascii=False)).encode()
    return filled(case["text"]).encode()


def shows_no_secret(text: str) -> bool:
    return not any(secret in text for secret in SECRETS)


@pytest.fixture(scope="module")
def daemon(tmp_path_factory: pytest.TempPathFactory) -> Generator[KeyringDaemon]:
    with keyring_daemon(tmp_path_factory.mktemp("keyring-home")) as running:
        yield running


Told = tuple[int, str, str]


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., Told]:
    """Carry out a command in this process: its exit code, what it printed, what it complained of."""

    def carried_out(*words: str, given: bytes = b"") -> Told:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
        try:
            code = main(words)
        except SystemExit as end:  # argparse's way
            code = int(end.code or 0)
        printed = capsys.readouterr()
        assert shows_no_secret(printed.out + printed.err)
        return code, printed.out, printed.err

    return carried_out


@pytest.fixture
def keyring(daemon: KeyringDaemon, monkeypatch: pytest.MonkeyPatch) -> KeyringDaemon:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
    return daemon


def stored_keys() -> dict[str, str]:
    """What the book holds: names and keys."""
    book = open_account_book()
    try:
        accounts = book.accounts()
        found = book.credentials_of([account.id for account in accounts])
        keys = {one.name: found[one.id].api_key for one in accounts if one.id in found}
        return {name: key.reveal() if key else "" for name, key in keys.items()}
    finally:
        book.close()


# -- the accounts file ---------------------------------------------------------------------------------------------


def open_to_everybody(path: Path) -> None:
    path.write_text('{"version": 2, "accounts": {}}')
    path.chmod(0o666)


PLACES: Mapping[str, Callable[[Path], object]] = {
    "zero bytes": lambda path: path.write_bytes(bytes(4096)),
    "deep accounts file": lambda path: path.write_text(
        '{"version":1,"accounts":{"a":' + "[" * 100_000 + "]" * 100_000 + "}}"
    ),
    "long number": lambda path: path.write_text('{"version":1,"accounts":{},"n":' + "9" * 10_000 + "}"),
    "folder": lambda path: path.mkdir(),
    "link to itself": lambda path: path.symlink_to(path.name),
    "open to everybody": open_to_everybody,
}


@cases("config")
def test_an_accounts_file_gets_its_outcome(case: Case, call: Callable[..., Told]) -> None:
    path = config_folder() / "accounts.json"
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if "build" in case:
        PLACES[case["build"]](path)
    else:
        path.write_bytes(content_of(case))
    before = path.read_bytes() if path.is_file() else None

    code, out, err = call("list", "--json")

    if case["outcome"] == "file refused":
        assert (code, case["says"] in err) == (1, True), err
        assert before is None or path.read_bytes() == before
        whole = before is None or "newer version" in err
        assert whole or [one.read_bytes() for one in path.parent.glob("accounts.json.damaged-*")] == [before]
        return
    assert code == 0, err
    names = [one["name"] for one in json.loads(out)]
    if case["outcome"] == "warned":
        assert case["says"] in call("doctor")[1]
        return
    assert names == ["work"]
    assert case["outcome"] == ("entry skipped" if err else "accepted")
    assert case.get("says", "") in err
    raw_before = json.loads((before or b"").decode("utf-8-sig"))
    assert call("pin", "work")[0] == 0
    raw_after = json.loads(path.read_text("utf-8"))
    assert set(raw_before) <= set(raw_after)
    bad = {name: one for name, one in raw_before["accounts"].items() if name not in {"w", "work"}}
    assert {name: raw_after["accounts"][name] for name in bad} == bad


# -- import --------------------------------------------------------------------------------------------------------

FILES: Mapping[str, Callable[[], str]] = {
    "token of a million characters": lambda: json.dumps({"a": {**OK, "token": "x" * 1_000_000}}),
    "10 MB": lambda: json.dumps({f"a{number}": {**OK, "note": "n" * 1000} for number in range(9000)}),
    "deep entry": lambda: '{"a": {"token": "x", "more": ' + "[" * 100_000 + "]" * 100_000 + "}}",
}


@cases("import", beside="I26 I28")
def test_an_imported_file_gets_its_outcome(
    case: Case, call: Callable[..., Told], keyring: KeyringDaemon, tmp_path: Path
) -> None:
    path = tmp_path / case.get("file", "qiskit-ibm.json")
    content = FILES[case["build"]]().encode() if "build" in case else content_of(case)
    path.write_bytes(content)

    code, out, err = call("import", str(path), "--json", "--yes")

    assert path.read_bytes() == content
    if case["outcome"] == "file refused":
        assert (code, case["says"] in err) == (1, True), err
        assert stored_keys() == {}
        return
    told = json.loads(out)
    said = " ".join(row["sentence"] for row in told["found"])
    about_file = call("import", str(path))[1]
    assert case.get("says", "") in said + about_file
    if case["outcome"] == "imported":
        assert code == 0, said
        assert set(stored_keys().values()) == {TOKEN if case["id"] == "I04" else KEY}
    else:
        assert [row["verdict"] for row in told["found"]] == ["cannot be used"]
        assert stored_keys() == {}


ENTRIES = json.loads((Path(__file__).parents[1] / "data/imports.json").read_text("utf-8"))["imports"]
VERDICTS = {"imported": "new", "entry refused": "cannot be used"}


@pytest.mark.parametrize("case", ENTRIES, ids=lambda case: f"{case['id']} {case['title']}")
def test_an_entry_of_ibms_file_gets_its_verdict(case: Case, call: Callable[..., Told], tmp_path: Path) -> None:
    path = tmp_path / "qiskit-ibm.json"
    path.write_bytes(content_of(case))

    code, out, err = call("import", str(path), "--json")

    if case["outcome"] == "file refused":
        assert (code, out) == (1, ""), out
        assert case["says"] in err
    else:
        verdicts = [row["verdict"] for row in json.loads(out)["found"]]
        assert verdicts[:1] == [VERDICTS[outcome] for outcome in (case["outcome"],) if outcome != "empty"]


def test_i26_of_very_many_accounts_none_comes_in_unasked(call: Callable[..., Told], tmp_path: Path) -> None:
    path = tmp_path / "qiskit-ibm.json"
    path.write_text(json.dumps({f"a{number}": OK for number in range(5000)}))

    code, out, err = call("import", str(path))

    assert code == 0
    assert out.count("\n") == 5001
    assert "--yes" in err
    assert stored_keys() == {}


@pytest.mark.parametrize("place", ["/proc/self/environ", "/dev/zero", "pipe", "5 GB"])
def test_i28_what_is_no_file_is_not_read(call: Callable[..., Told], tmp_path: Path, place: str) -> None:
    path = Path(place)
    if place == "pipe":
        os.mkfifo(path := tmp_path / "pipe.json")
    if place == "5 GB":
        (path := tmp_path / "large.json").touch()
        os.truncate(path, 5 * 1024**3)

    code, _, err = call("import", str(path))

    assert (code, "Not a settings file of qiskit-ibm-runtime" in err) == (1, True), err


# -- forms ---------------------------------------------------------------------------------------------------------

EXISTING = (Account(name="work"), Account(name="Café"))
IN_ACCOUNT: Mapping[FieldName, Callable[[str], dict[str, Any]]] = {
    FieldName.NAME: lambda text: {"name": text},
    FieldName.INSTANCE: lambda text: {"instance": text},
    FieldName.URL: lambda text: {"url": text},
    FieldName.PROXY: lambda text: {"proxies": (("https", text),)},
    FieldName.NTLM_USER: lambda text: {"ntlm_user": text},
    FieldName.TAGS: lambda text: {"tags": tuple(text.split(", "))},
}
STORED: Mapping[FieldName, Callable[[Account, Credentials], str]] = {
    FieldName.NAME: lambda account, _: account.name,
    FieldName.INSTANCE: lambda account, _: account.instance,
    FieldName.URL: lambda account, _: account.url,
    FieldName.PROXY: lambda account, _: account.proxy,
    FieldName.KEY: lambda _, credentials: revealed(credentials.api_key),
    FieldName.PROXY_PASSWORD: lambda _, credentials: revealed(credentials.proxy_password),
}


def revealed(secret: Secret | None) -> str:
    return secret.reveal() if secret else ""


@cases("form")
def test_a_form_field_gets_its_verdict_and_nothing_else_is_stored(case: Case, tmp_path: Path) -> None:
    field, channel = FieldName(case["field"]), Channel(case.get("channel", "ibm_quantum_platform"))
    text = filled(case["text"])
    secret = field in {FieldName.KEY, FieldName.PROXY_PASSWORD, FieldName.NTLM_PASSWORD}
    book = book_in(tmp_path / "config")
    some = Credentials(api_key=Secret(KEY))
    book.add_all(AccountDraft(account=account, credentials=some) for account in EXISTING)
    proxied = {"proxies": (("https", "http://u@proxy.example:1"),)} if field is FieldName.PROXY_PASSWORD else {}
    fields = {"name": "new", "channel": channel, **proxied, **({} if secret else IN_ACCOUNT[field](text))}
    key = Secret(TOKEN if channel is Channel.CLASSIC else KEY)
    secrets = {"api_key": key, **({f"{'api_' * (field is FieldName.KEY)}{field}": Secret(text)} if secret else {})}
    draft = AccountDraft(account=Account(**fields), credentials=Credentials(**secrets))

    problem, warning = verdict_on(
        FieldInput(field=field, channel=channel, text=Secret(text) if secret else text), EXISTING
    )
    try:
        stored, refusal = book.add(draft), ""
    except FieldRefused as refused:
        stored, refusal = draft.account, refused.title

    assert (problem or warning or "").find(case.get("says", "")) >= 0, problem or warning
    assert case["outcome"] == ("refused" if problem else "warned" if warning else "accepted")
    assert refusal == problem
    assert len(text) < 12 or text.strip() not in problem
    if problem:
        assert len(book.accounts()) == 2
    elif "stored" in case:
        assert STORED[field](stored, book.credentials(stored.id)) == filled(case["stored"])
    elif field is FieldName.NAME:
        assert stored.name == text.strip()


# -- answers of the service ----------------------------------------------------------------------------------------

VERSIONS = reply(body=b'{"versions": ["2026-02-15"]}')
SIGNED_IN = reply(body=json.dumps({"access_token": "eyJ.lapsed.token", "expires_in": 3600}).encode())
REFUSED_BY_PAGE = reply(401, b"<h1>401</h1>", Content_Type="text/html")
PAGE = b"<!doctype html><html><body>Log in to the Wi-Fi</body></html>"
ECHO = json.dumps({"errorCode": "BXNIM0415E", "errorMessage": f"bad key {KEY}"}).encode()
ANSWERS: Mapping[str, tuple[Behaviour, ...]] = {
    "web page": (reply(body=PAGE, Content_Type="text/html"),),
    "endless": (endless(),),
    "deep answer": (reply(body=b"[" * 120_000 + b"]" * 120_000),),
    "401 page": (VERSIONS, *(2 * (SIGNED_IN, REFUSED_BY_PAGE))),
    "401 page to sign-in": (VERSIONS, REFUSED_BY_PAGE),
    "503 page": (reply(503, b" ", Content_Type="text/html"),),
    "echo": (VERSIONS, reply(400, ECHO)),
    "no text": (reply(body=b'{"a":"\xff\x00"}'),),
    "null": (reply(body=b"null"),),
    "half": (raw(b"HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"),),
}


def checked(account: Account, **how: Any) -> CheckReport:
    credentials = how.pop("credentials", Credentials(api_key=Secret(KEY)))
    *_, last = check_up(account, lambda _: credentials, CancelToken(20), **how)
    return last


def failure_of(report: CheckReport) -> str:
    assert report.failure is not None
    assert shows_no_secret(repr(report))
    return f"{report.failure.title}. {report.failure.advice}"


@cases("answer", beside="R03 R15 R23")
def test_an_answer_is_told_by_its_cause(case: Case) -> None:
    with ScriptedServer(*ANSWERS[case["build"]]) as server:
        report = checked(Account(name="lab", url=server.url))

    assert case.get("says", "") in failure_of(report)


def test_r23_a_port_where_nobody_listens_is_named() -> None:
    with ScriptedServer(VERSIONS) as server:
        gone = server.url

    said = failure_of(checked(Account(name="lab", url=gone)))

    assert gone.removeprefix("http://") in said


def test_r03_a_sign_in_that_leads_elsewhere_is_not_followed() -> None:
    with ScriptedServer(reply()) as elsewhere, ScriptedServer(VERSIONS, reply(307, Location=elsewhere.url)) as server:
        report = checked(Account(name="lab", url=server.url))

    assert "sent us on" in failure_of(report)
    assert elsewhere.heads == []
    assert sum(KEY in head for head in server.heads) == 1


def test_r15_a_token_that_lapses_is_renewed_once_and_nobody_notices(practice: PracticeService) -> None:
    def forgetful(account: Account, credentials: Credentials) -> Any:
        service: Any = open_service(account, credentials)
        kept = service.find_instance

        def find(cancel: CancelToken) -> Any:
            found = kept(cancel)
            service._token._token = Secret("eyJ.lapsed.token")
            return found

        service.find_instance = find
        return service

    credentials = Credentials(api_key=Secret(practice.key("practice-open")))
    report = checked(Account(name="lab", url=practice.url), credentials=credentials, open_service=forgetful)

    assert report.ok, report.failure


# -- environment and keyring ---------------------------------------------------------------------------------------


@pytest.fixture
def variables(case: Case, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    for name in ("QE_TOKEN", "QE_URL", "IQP_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    given = {name: filled(value) for name, value in case.get("variables", {}).items()}
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    return given


def in_environment(*builds: str) -> pytest.MarkDecorator:
    found = [one for one in DATA["inputs"] if one["enters"] == "environment" and one["build"] in builds]
    return pytest.mark.parametrize("case", found, ids=lambda case: f"{case['id']} {case['title']}")


@in_environment("badge")
def test_a_variable_that_overrules_the_files_is_named(case: Case, variables: dict[str, str]) -> None:
    said = "\n".join(look_into(environment_at(Path(sys.executable)), Channel.PLATFORM).session)

    assert case["says"] in said
    assert not any(len(value) > 20 and value in said for value in variables.values())


@in_environment("add")
def test_a_keyring_that_keeps_no_key_safely_gets_none(
    case: Case, variables: dict[str, str], call: Callable[..., Told], own_home: Path
) -> None:
    code, _, err = call("add", "new", "--token-stdin", given=KEY.encode())

    assert variables
    assert (code, case["says"] in err) == (1, True), err
    assert not any(KEY.encode() in one.read_bytes() for one in own_home.rglob("*") if one.is_file())


@in_environment("certificates")
def test_certificates_that_the_environment_names_are_used_and_named(
    case: Case, practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with TlsProxy(practice.url, folder=tmp_path) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        credentials = Credentials(api_key=Secret(practice.key("practice-open")))
        without = checked(Account(name="lab"), credentials=credentials)
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(proxy.ca_file))
        with_it = checked(Account(name="lab"), credentials=credentials)

    assert (without.ok, with_it.ok) == (False, True)
    assert case["says"] in describe()


@in_environment("unreachable proxy")
def test_certificates_that_are_not_there_are_named_by_their_variable(case: Case, variables: dict[str, str]) -> None:
    report = checked(Account(name="lab"))

    assert variables
    assert case["says"] in failure_of(report)


@in_environment("check", "netrc")
def test_what_would_lead_the_sign_in_elsewhere_is_not_looked_at(
    case: Case, variables: dict[str, str], practice: PracticeService, own_home: Path
) -> None:
    if case["build"] == "netrc":
        (own_home / ".netrc").write_text("machine 127.0.0.1 login x password y\ndefault login x password y\n")
        (own_home / ".netrc").chmod(0o600)
    credentials = Credentials(api_key=Secret(practice.key("practice-open")))

    report = checked(Account(name="lab", url=practice.url), credentials=credentials)

    assert report.ok, (report.failure, variables)


@in_environment("import")
def test_an_account_in_the_environment_gets_its_outcome(
    case: Case, variables: dict[str, str], call: Callable[..., Told], keyring: KeyringDaemon
) -> None:
    code, out, err = call("import", "--json", "--yes")

    told = json.loads(out)
    said = " ".join(row["sentence"] for row in told["found"]) or call("import")[1]
    assert (case.get("says", "") in said, err) == (True, ""), said
    kept = {value.strip() for value in variables.values()} if case["outcome"] == "imported" else set()
    assert set(stored_keys().values()) == kept
    assert code == 0


def test_e18_bytes_that_are_no_text_are_no_key(own_home: Path) -> None:
    given = b"\xff\xfe" + KEY.encode()
    environment = {**os.environ, "HOME": str(own_home), "QISKIT_IBM_TOKEN": os.fsdecode(given)}
    ran = subprocess.run(
        [sys.executable, "-m", "desktop_app", "import", "--json"],
        env={os.fsencode(name): os.fsencode(value) for name, value in environment.items()},
        capture_output=True,
        check=False,
    )

    (row,) = json.loads(ran.stdout)["found"]
    assert (row["verdict"], "position 1" in row["sentence"]) == ("cannot be used", True)
    assert (ran.returncode, ran.stderr) == (0, b"")


DELETE_ALL = """
import secretstorage
for collection in secretstorage.get_all_collections(secretstorage.dbus_init()):
    for item in collection.get_all_items():
        item.delete()
"""


def test_e13_a_key_that_another_program_deleted_is_told_of_and_the_account_stays(call: Callable[..., Told]) -> None:
    with keyring_daemon() as own, pytest.MonkeyPatch.context() as patch:
        patch.setenv("DBUS_SESSION_BUS_ADDRESS", own.address)
        call("add", "lab", "--token-stdin", given=KEY.encode())
        subprocess.run([sys.executable, "-c", DELETE_ALL], env=own.environment, check=True)

        code, out, _ = call("test", "lab")

        assert code == 1
        assert "The key of “lab” is not in the keyring" in out
        assert call("list")[1].startswith("lab")
        assert call("edit", "lab", "--token-stdin", given=KEY.encode())[0] == 0
        assert stored_keys() == {"lab": KEY}


# -- command lines -------------------------------------------------------------------------------------------------

CODES = {"done": 0, "failed": 1, "refused": 2}


@cases("command")
def test_a_command_line_gets_its_outcome(case: Case, call: Callable[..., Told], keyring: KeyringDaemon) -> None:
    call("add", "work", "--token-stdin", given=KEY.encode())
    given = b"x" * 100_000 if "build" in case else content_of(case) if "base64" in case else b""
    given = filled(case["stdin"]).encode() if "stdin" in case else given

    code, out, err = call(*map(filled, case["words"]), given=given)

    assert code == CODES[case["outcome"]], out + err
    assert case["says"] in out + err
    assert set(stored_keys().values()) == {KEY}
    assert len(stored_keys()) == (2 if case["outcome"] == "done" else 1)
    assert (out + err).replace("\n", "").isprintable()


# -- what is pasted ------------------------------------------------------------------------------------------------


@cases("paste")
def test_what_is_pasted_fills_what_it_holds(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    text = "f(" * 30_000 if "build" in case else filled(case["text"])

    found = recognise(text, in_prose=True)

    assert case["outcome"] == ("nothing" if found is None else "recognised")
    if found is not None:
        assert set(found.fields) == set(map(FieldName, case["fills"]))
        assert revealed(found.draft.credentials.api_key) == (KEY if "key" in case["fills"] else "")
        assert case.get("says", "") in " ".join(found.remarks)
        assert shows_no_secret(repr(found))


def test_every_entry_is_tried() -> None:
    doors = {one["enters"] for one in DATA["inputs"]}

    assert doors == {"config", "import", "form", "answer", "environment", "keyring", "command", "paste"}
    assert len({one["id"] for one in DATA["inputs"]}) == len(DATA["inputs"])
