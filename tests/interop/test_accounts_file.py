"""Our qiskit-ibm.json and that of IBM's official clients are the same file: read, written, listed, loaded, chosen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from support.keyring_daemon import wait_until
from support.official_client import client_python

from desktop_app.domain.accounts import Account, Credentials, clean_account, clean_name, folded_name
from desktop_app.domain.channels import Channel
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.secret import Secret
from desktop_app.domain.which import Source
from desktop_app.qiskit_files.accounts_file import QiskitAccountsFile, placed
from desktop_app.qiskit_files.entry import DEFAULT_FLAG, entry_of
from desktop_app.qiskit_files.precedence import taken_without_name
from desktop_app.services.exporting import flagged
from desktop_app.services.which import which_account

if TYPE_CHECKING:
    from collections.abc import Generator

    from desktop_app.qiskit_files.found import FoundAccount

HERE = Path(__file__).parent
CRN = "crn:v1:bluemix:public:quantum-computing:{region}:a/0123456789abcdef0123456789abcdef:{uuid}::"
CLASSIC_TOKEN = "ab" * 64


class OfficialClient:
    """One process of the client for all the questions of a test; `path` is the file it works on."""

    def __init__(self, version: str, home: Path) -> None:
        self.path = home / "qiskit-ibm.json"
        self._process = subprocess.Popen(
            [client_python(version), HERE / "account_manager.py"],
            env={"HOME": str(home), "PATH": os.environ["PATH"]},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=30)
        self._process.stdout.close()

    def ask(self, do: str, **arguments: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"do": do, "filename": str(self.path), **arguments}) + "\n")
        self._process.stdin.flush()
        found: dict[str, Any] = json.loads(self._process.stdout.readline())
        return found


@pytest.fixture(scope="module")
def official(tmp_path_factory: pytest.TempPathFactory) -> Generator[OfficialClient]:
    with OfficialClient("0.51", tmp_path_factory.mktemp("official")) as client:
        yield client


@pytest.fixture(scope="module")
def classic_client(tmp_path_factory: pytest.TempPathFactory) -> Generator[OfficialClient]:
    with OfficialClient("0.40", tmp_path_factory.mktemp("classic")) as client:
        yield client


def usable(name: str) -> bool:
    try:
        return clean_name(name) == name
    except FieldRefused:
        return False


key_letters = st.sampled_from("ABCXYZabcxyz0189_-")
keys = st.text(key_letters, min_size=44, max_size=44)
usual_names = ("default-ibm-quantum-platform", "default-ibm-cloud", "default", "open", "premium", "Ünï ✓ 量子")
names = st.sampled_from(usual_names) | st.text(min_size=1, max_size=12).filter(usable)
classic_tokens = st.text("0123456789abcdef", min_size=128, max_size=128)
passwords = st.text("aß:@/ %\\", min_size=1, max_size=6).map(Secret)
words = st.text('abc-é "\\', min_size=1, max_size=8).filter(lambda text: text.strip() == text)
instances = st.sampled_from(["", "my instance"]) | st.builds(
    CRN.format, region=st.sampled_from(["us-east", "eu-de"]), uuid=st.uuids().map(str)
)
proxies = st.dictionaries(
    st.sampled_from(["http", "https"]),
    st.sampled_from(["http://proxy.example:3128", "http://user@proxy.example:3128", "https://p%40:q@10.0.0.1:8080"]),
    max_size=2,
)


@st.composite
def accounts(draw: st.DrawFn) -> tuple[Account, Credentials]:
    account = clean_account(
        Account(
            name=draw(names),
            channel=draw(st.sampled_from([Channel.PLATFORM, Channel.CLOUD])),
            url=draw(st.sampled_from(["", "https://test.cloud.ibm.com"])),
            instance=draw(instances),
            region=draw(st.sampled_from(["", "us-east", "eu-de"])),
            plans_preference=tuple(draw(st.lists(st.sampled_from(["open", "premium", "flex"]), max_size=3))),
            tags=tuple(draw(st.lists(words, max_size=3))),
            proxies=tuple((scheme, one.replace(":q@", "@")) for scheme, one in draw(proxies).items()),
            ntlm_user=draw(st.sampled_from(["", "", "anna", "LAB\\anna", "anna@lab.example"])),
            verify=draw(st.booleans()),
            private_endpoint=draw(st.booleans()),
        )
    )
    password = draw(st.none() | passwords) if account.proxies else None
    ntlm = draw(passwords) if account.ntlm_user else None
    return account, Credentials(api_key=Secret(draw(keys)), proxy_password=password, ntlm_password=ntlm)


@st.composite
def classic_accounts(draw: st.DrawFn) -> tuple[Account, Credentials]:
    """Of 0.40, the last client that knows both channels; it has no tags yet."""
    account, credentials = draw(accounts())
    if draw(st.booleans()):
        return clean_account(replace(account, tags=())), credentials
    project = draw(st.sampled_from(["", "ibm-q/open/main", "ibm-q-lab/group 1/pröject"]))
    moved = replace(
        account, channel=Channel.CLASSIC, instance=project, url="", region="", plans_preference=(), tags=(),
        private_endpoint=False,
    )  # fmt: skip
    return clean_account(moved), replace(credentials, api_key=Secret(draw(classic_tokens)))


books = st.lists(accounts(), min_size=1, max_size=5, unique_by=lambda pair: folded_name(pair[0].name))
older_books = st.lists(classic_accounts(), min_size=1, max_size=5, unique_by=lambda pair: folded_name(pair[0].name))


def as_client_arguments(account: Account, credentials: Credentials) -> dict[str, Any]:
    """The arguments of save_account that say the same."""
    entry = entry_of(account, credentials)
    return {"name": account.name, "verify": account.verify, **entry}


def facts(account: Account, credentials: Credentials) -> dict[str, Any]:
    """Everything about an account, to compare."""
    found: dict[str, Any] = {
        name: getattr(account, name)
        for name in ("name", "channel", "address", "instance", "region", "plans_preference", "tags")
    }
    found |= {"proxies": dict(account.proxies), "verify": account.verify, "private": account.private_endpoint}
    found |= {"ntlm": account.ntlm_user}
    secrets = (credentials.api_key, credentials.proxy_password, credentials.ntlm_password)
    for name, secret in zip(("key", "password", "ntlm_password"), secrets, strict=True):
        found[name] = secret.reveal() if secret else ""
    return found


def facts_of(found: FoundAccount) -> dict[str, Any]:
    assert found.draft is not None, found.problem
    return facts(found.draft.account, found.draft.credentials)


def write(path: Path, book: list[tuple[Account, Credentials]], default: str = "") -> dict[str, Any]:
    """As an export does it, into a file of its own; what stands in it afterwards."""
    path.unlink(missing_ok=True)
    for account, credentials in book:
        entry = entry_of(account, credentials)
        QiskitAccountsFile(path).change(lambda entries, a=account, e=entry: placed(entries, a.name, e))  # type: ignore[misc]
    QiskitAccountsFile(path).change(lambda entries: flagged(entries, default))
    entries: dict[str, Any] = json.loads(path.read_text())
    return entries


EXAMPLES = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
OLDER_EXAMPLES = settings(EXAMPLES, max_examples=30)


@EXAMPLES
@given(book=books, default=st.integers(0, 9))
def test_what_the_client_saves_we_read_and_no_field_is_lost(
    official: OfficialClient, book: list[tuple[Account, Credentials]], default: int
) -> None:
    official.path.unlink(missing_ok=True)
    for number, (account, credentials) in enumerate(book):
        arguments = as_client_arguments(account, credentials)
        answer = official.ask("save", set_as_default=number == default, **arguments)
        assert answer == {"answer": None}

    found = QiskitAccountsFile(official.path).found()

    assert found is not None
    assert {one.name: facts_of(one) for one in found.accounts} == {a.name: facts(a, c) for a, c in book}
    assert [one.name for one in found.accounts if one.default] == [book[default][0].name for _ in book[default:][:1]]
    assert all("Not taken over" not in remark for one in found.accounts for remark in one.remarks)


@EXAMPLES
@given(book=books, default=st.integers(0, 9))
def test_what_we_write_the_client_lists_and_loads_and_no_field_is_lost(
    official: OfficialClient, book: list[tuple[Account, Credentials]], default: int
) -> None:
    flag = book[default][0].name if default < len(book) else ""
    entries = write(official.path, book, flag)

    listed = official.ask("list")["answer"]

    usual = {"verify": True}
    bare = {name: {key: one for key, one in entry.items() if key != DEFAULT_FLAG} for name, entry in entries.items()}
    assert listed == {name: {**usual, **entry} for name, entry in bare.items()}
    for account, _ in book:
        assert official.ask("get", name=account.name)["answer"] == listed[account.name]


@EXAMPLES
@given(book=books, default=st.integers(0, 9), channel=st.sampled_from(["", "ibm_quantum_platform", "ibm_cloud"]))
def test_we_foresee_which_account_the_client_takes(
    official: OfficialClient, book: list[tuple[Account, Credentials]], default: int, channel: str
) -> None:
    entries = write(official.path, book, book[default][0].name if default < len(book) else "")

    taken = taken_without_name(entries, channel)
    answer = official.ask("get", channel=channel or None)

    if taken:
        without_flag = {key: value for key, value in entries[taken].items() if key != DEFAULT_FLAG}
        assert answer == {"answer": {"verify": True, **without_flag}}
    else:
        assert answer == {"error": "AccountNotFoundError"}


@EXAMPLES
@given(
    book=books,
    default=st.integers(0, 9),
    channel=st.sampled_from(["", "ibm_quantum_platform", "ibm_cloud"]),
    variables=st.fixed_dictionaries(
        {}, optional={"QISKIT_IBM_CHANNEL": st.sampled_from(["ibm_cloud", "ibm_quantum_platform"]),
                      "QISKIT_IBM_TOKEN": keys, "QISKIT_IBM_INSTANCE": instances},
    ),
)  # fmt: skip
def test_we_tell_which_account_a_notebook_gets(
    official: OfficialClient, book: list[tuple[Account, Credentials]], default: int, channel: str,
    variables: dict[str, str],
) -> None:  # fmt: skip
    write(official.path, book, book[default][0].name if default < len(book) else "")

    told = which_account((), channel=channel, path=official.path, environment=variables)
    answer = official.ask("get", channel=channel or None, environment=variables)

    assert bool(told.problem) == ("error" in answer)
    if told.account is not None:
        given = answer["answer"]
        assert (told.account.channel, told.account.instance) == (given["channel"], given.get("instance", ""))
        assert (told.source is Source.ENVIRONMENT) == (given["token"] == variables.get("QISKIT_IBM_TOKEN"))


@EXAMPLES
@given(book=books)
@example(book=[])
def test_what_the_client_changes_in_our_file_and_we_in_its_stays_together(
    official: OfficialClient, book: list[tuple[Account, Credentials]]
) -> None:
    official.path.write_text(json.dumps({"foreign": {"channel": "ibm_cloud", "token": "t", "unknown": {"x": [1.5]}}}))
    for account, credentials in book[::2]:
        official.ask("save", **as_client_arguments(account, credentials))
    before = json.loads(official.path.read_text())

    for account, credentials in book[1::2]:
        entry = entry_of(account, credentials)
        QiskitAccountsFile(official.path).change(lambda found, a=account, e=entry: placed(found, a.name, e))  # type: ignore[misc]

    after = json.loads(official.path.read_text())
    assert {name: after[name] for name in before} == before
    assert list(after) == sorted(after)
    assert after.keys() == {"foreign", *(account.name for account, _ in book)}


@OLDER_EXAMPLES
@given(book=older_books, default=st.integers(0, 9))
def test_of_what_the_last_classic_client_saves_no_field_is_lost(
    classic_client: OfficialClient, book: list[tuple[Account, Credentials]], default: int
) -> None:
    classic_client.path.unlink(missing_ok=True)
    for number, (account, credentials) in enumerate(book):
        arguments = as_client_arguments(account, credentials)
        assert classic_client.ask("save", set_as_default=number == default, **arguments) == {"answer": None}

    found = QiskitAccountsFile(classic_client.path).found()

    assert found is not None
    assert {one.name: facts_of(one) for one in found.accounts} == {a.name: facts(a, c) for a, c in book}
    assert [one.name for one in found.accounts if one.default] == [book[default][0].name for _ in book[default:][:1]]


@OLDER_EXAMPLES
@given(book=older_books, default=st.integers(0, 9))
def test_of_what_we_write_the_last_classic_client_loses_no_field(
    classic_client: OfficialClient, book: list[tuple[Account, Credentials]], default: int
) -> None:
    entries = write(classic_client.path, book, book[default][0].name if default < len(book) else "")

    listed = classic_client.ask("list")["answer"]

    bare = {name: {key: one for key, one in entry.items() if key != DEFAULT_FLAG} for name, entry in entries.items()}
    assert listed == {name: {"verify": True, **entry} for name, entry in bare.items()}
    for account, _ in book:
        assert classic_client.ask("get", name=account.name)["answer"] == listed[account.name]


def test_the_classic_client_lists_what_we_write_and_we_read_its_classic_accounts(
    classic_client: OfficialClient,
) -> None:
    classic_client.path.unlink(missing_ok=True)
    answer = classic_client.ask(
        "save", name="old", channel="ibm_quantum", token=CLASSIC_TOKEN, instance="ibm-q/open/main", verify=True,
        proxies={"urls": {"https": "http://user:word@proxy.example:3128"}},
    )  # fmt: skip
    assert answer == {"answer": None}
    account = Account(name="new", channel=Channel.PLATFORM, instance=CRN.format(region="us-east", uuid="x"))
    entry = entry_of(account, Credentials(api_key=Secret("k" * 44)))
    QiskitAccountsFile(classic_client.path).change(lambda entries: placed(entries, "new", entry))

    found = QiskitAccountsFile(classic_client.path).found()
    listed = classic_client.ask("list")["answer"]

    assert found is not None
    old = next(one for one in found.accounts if one.name == "old")
    assert facts_of(old) == facts(
        Account(
            name="old",
            channel=Channel.CLASSIC,
            instance="ibm-q/open/main",
            proxies=(("https", "http://user@proxy.example:3128"),),
        ),
        Credentials(api_key=Secret(CLASSIC_TOKEN), proxy_password=Secret("word")),
    )
    assert listed.keys() == {"old", "new"}
    assert listed["new"]["token"] == "k" * 44
    assert classic_client.ask("get", name="old")["answer"]["token"] == CLASSIC_TOKEN


def test_beside_the_client_we_write_no_broken_file(tmp_path: Path) -> None:
    path = tmp_path / "qiskit-ibm.json"
    tests = Path(__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": f"{tests}{os.pathsep}{tests.parent}"}
    official = subprocess.Popen(
        [client_python("0.51"), HERE / "many_saves.py", path, "theirs-", "1000"], stdout=subprocess.PIPE, text=True
    )
    wait_until(lambda: path.exists() and "theirs-" in path.read_text(), "the client's first account")

    done = subprocess.run(
        [sys.executable, tests / "support/many_exports.py", path, "ours-", "100"],
        env=environment, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    official.communicate(timeout=100)

    # The client neither locks nor merges, so what it writes over of ours nobody can keep; but none of it stops us.
    assert done.returncode == 0, done.stderr
    assert isinstance(json.loads(path.read_text()), dict)
