import base64
import json
import os
import time
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.errors import AppError
from desktop_app.qiskit_files.accounts_file import QiskitAccountsFile, read_bytes
from desktop_app.qiskit_files.errors import NotAnAccountsFile
from desktop_app.qiskit_files.found import FoundAccounts

DATA = json.loads((Path(__file__).parents[1] / "data/imports.json").read_text())
KEY: str = DATA["key"]
SECRETS = (KEY, "proxy-canary", "ntlm-canary", "ab" * 64)


def content_of(case: dict[str, Any]) -> bytes:
    if "base64" in case:
        return base64.b64decode(case["base64"])
    text: str = case["text"] if "text" in case else json.dumps(case["json"])
    return text.encode()


def read(folder: Path, content: bytes) -> FoundAccounts:
    path = folder / "qiskit-ibm.json"
    path.write_bytes(content)
    found = QiskitAccountsFile(path).found()
    assert found is not None
    assert path.read_bytes() == content
    return found


def sentences(found: FoundAccounts) -> str:
    return " ".join((*found.remarks, *(f"{one.problem} {' '.join(one.remarks)}" for one in found.accounts)))


@pytest.mark.parametrize("case", DATA["imports"], ids=lambda case: f"{case['id']}-{case['title']}")
def test_every_known_input_gets_its_outcome(tmp_path: Path, case: dict[str, Any]) -> None:
    try:
        found = read(tmp_path, content_of(case))
    except AppError as error:
        outcome, said, about_file = "file refused", f"{error.title} {error.advice}", ""
    else:
        first = found.accounts[0] if found.accounts else None
        outcome = "empty" if first is None else "imported" if first.draft else "entry refused"
        said, about_file = sentences(found), " ".join(found.remarks)
        if first and first.draft and "retired" in case.get("says", ""):
            said += "retired" if first.draft.account.channel.value == "ibm_quantum" else ""

    assert (outcome, case.get("says", "")) == (
        case["outcome"],
        case.get("says", "") if case.get("says", "") in said else said,
    )
    assert case.get("file_says", "") in about_file
    assert not any(secret in said for secret in SECRETS)


@pytest.mark.parametrize(
    "case", [c for c in DATA["imports"] if c["outcome"] == "imported"], ids=lambda case: case["id"]
)
def test_an_imported_key_is_whole_and_clean(tmp_path: Path, case: dict[str, Any]) -> None:
    draft = read(tmp_path, content_of(case)).accounts[0].draft

    assert draft is not None
    assert draft.credentials.api_key is not None
    assert draft.credentials.api_key.reveal() in {KEY, "ab" * 64}


def test_a_key_of_a_million_characters_is_refused_without_being_shown(tmp_path: Path) -> None:
    found = read(tmp_path, json.dumps({"a": {"token": "x" * 1_000_000}, "b": {"token": KEY}}).encode())

    assert found.accounts[0].draft is None
    assert len(found.accounts[0].problem) < 200
    assert found.accounts[1].draft is not None


def test_a_proxys_password_is_parted_from_its_address(tmp_path: Path) -> None:
    proxies = {"urls": {"https": "http://u:p%40ss@proxy.example:3128"}}
    draft = read(tmp_path, json.dumps({"a": {"token": KEY, "proxies": proxies}}).encode()).accounts[0].draft

    assert draft is not None
    assert draft.account.proxies == (("https", "http://u@proxy.example:3128"),)
    assert draft.credentials.proxy_password is not None
    assert draft.credentials.proxy_password.reveal() == "p@ss"


def test_every_whole_entry_of_a_file_cut_off_anywhere_is_rescued(tmp_path: Path) -> None:
    entries = {f"a{number}": {"channel": "ibm_cloud", "token": KEY, "number": number} for number in range(5)}
    text = json.dumps(entries, indent=4)
    ends = [text.index(f'"number": {number}\n') + len(f'"number": {number}\n    }}') for number in range(5)]
    wrong = []
    for cut in range(ends[0], len(text) - 1):
        whole = [f"a{number}" for number in range(5) if ends[number] <= cut]
        found = [one.name for one in read(tmp_path, text[:cut].encode()).accounts]
        if found != whole:
            wrong.append((cut, found, whole))

    assert wrong == []


def test_damage_made_to_cost_time_ends_soon(tmp_path: Path) -> None:
    started = time.monotonic()
    for content in (
        b'{"a":' * 200_000,
        b'{"a": {' + b'"b": {"c":' * 100_000,
        b'"' * 1_000_000,
        b'{"a": ' + b'"x" ' * 500_000,
    ):
        with pytest.raises(AppError):
            read(tmp_path, content)

    assert time.monotonic() - started < 20


@pytest.mark.parametrize("path", ["/proc/self/environ", "/proc/kmsg", "/dev/zero", "/sys/kernel/uevent_seqnum"])
def test_what_only_looks_like_a_file_is_not_even_opened(path: str) -> None:
    with pytest.raises(NotAnAccountsFile):
        read_bytes(Path(path))


def test_a_pipe_and_a_file_of_5_gb_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "big").open("wb") as file:
        file.truncate(5 * 2**30)
    started = time.monotonic()

    for name in ("pipe", "big"):
        with pytest.raises(NotAnAccountsFile):
            read_bytes(tmp_path / name)

    assert time.monotonic() - started < 2


def test_a_missing_file_holds_nothing(tmp_path: Path) -> None:
    assert QiskitAccountsFile(tmp_path / "none.json").found() is None
