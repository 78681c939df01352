"""Whatever stands in accounts.json: a sentence, nothing lost, and the good accounts stay usable."""

import base64
import json
import os
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.accounts import Account
from desktop_app.domain.vault_errors import AccountsFileDamaged, AccountsFileError, AccountsFileTooNew
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.document import Document, Entry

CASES = json.loads((Path(__file__).parents[1] / "data/bad_accounts_files.json").read_text("utf-8"))
LARGE = {
    "nested 100,000 deep": (
        '{"version":1,"accounts":{"a":' + "[" * 100_000 + "]" * 100_000 + "}}",
        "nested too deeply",
    ),
    "nested 200 deep": ('{"version":1,"accounts":{},"a":' + "[" * 200 + "]" * 200 + "}", "nested too deeply"),
    "a number of 10,000 digits": ('{"version":1,"accounts":{},"n":' + "9" * 10_000 + "}", "too long"),
}
GOOD_ENTRY = {"channel": "ibm_quantum_platform", "url": "https://test.cloud.ibm.com"}


@pytest.fixture
def config(tmp_path: Path) -> ConfigFile:
    folder = tmp_path / "config"
    folder.mkdir(mode=0o700)
    return ConfigFile(folder / "accounts.json")


def _content(case: dict[str, Any]) -> bytes:
    return base64.b64decode(case["base64"]) if "base64" in case else case["text"].encode()


def _copies(config: ConfigFile) -> list[bytes]:
    return [path.read_bytes() for path in config.path.parent.glob("accounts.json.damaged-*")]


@pytest.mark.parametrize("case", CASES["damaged"], ids=lambda case: case["title"])
def test_a_damaged_file_is_explained_and_a_copy_is_kept(config: ConfigFile, case: dict[str, Any]) -> None:
    config.path.write_bytes(_content(case))

    with pytest.raises(AccountsFileDamaged) as caught:
        config.load()

    assert caught.value.title == f"The accounts file is damaged: {case['reason']}"
    assert config.path.read_bytes() == _content(case)
    assert _copies(config) == [_content(case)]


@pytest.mark.parametrize(("text", "reason"), LARGE.values(), ids=LARGE)
def test_a_file_made_to_break_its_reader_is_only_damaged(config: ConfigFile, text: str, reason: str) -> None:
    config.path.write_text(text)

    with pytest.raises(AccountsFileDamaged, match=reason):
        config.load()


def test_looking_again_makes_no_second_copy(config: ConfigFile) -> None:
    config.path.write_bytes(b"[]")

    for _ in range(3):
        with pytest.raises(AccountsFileDamaged):
            config.load()

    assert _copies(config) == [b"[]"]


def test_a_second_damage_gets_its_own_copy(config: ConfigFile) -> None:
    for damage in (b"[]", b"null"):
        config.path.write_bytes(damage)
        with pytest.raises(AccountsFileDamaged):
            config.load()

    assert sorted(_copies(config)) == [b"[]", b"null"]


def test_the_copy_is_for_its_owner_only(config: ConfigFile) -> None:
    config.path.write_bytes(b"[]")

    with pytest.raises(AccountsFileDamaged) as caught:
        config.load()

    assert Path(str(caught.value.facts["kept"])).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("case", CASES["bad_entry"], ids=lambda case: case["title"])
def test_an_entry_that_cannot_be_understood_is_named_kept_and_hides_nothing(
    config: ConfigFile, case: dict[str, Any]
) -> None:
    config.path.write_text(json.dumps({"version": 1, "accounts": {"bad": case["entry"], "work": GOOD_ENTRY}}))

    document = config.load()
    config.store(document.with_entry(Entry(account=Account(name="new"))))

    assert [entry.account.name for entry in document.entries.values()] == ["work"]
    assert [(one.id, one.reason) for one in document.damaged] == [("bad", case["sentence"])]
    assert json.loads(config.path.read_text("utf-8"))["accounts"]["bad"] == case["entry"]


def test_unknown_fields_survive_a_change(config: ConfigFile) -> None:
    secrets = {"api_key": {"reference": "r", "since": "today"}, "ssh_key": {"reference": "s"}}
    raw = {
        "version": 1,
        "future": {"x": [1, 2.5, None, "\ud800"]},
        "accounts": {"work": {**GOOD_ENTRY, "colour": "red", "secrets": secrets}},
        "default": "work",
    }
    config.path.write_text(json.dumps(raw))
    document = config.load()
    entry = next(iter(document.entries.values()))

    config.store(document.with_entry(entry))

    kept = json.loads(config.path.read_text("utf-8"))
    assert kept == {**raw, "version": 2, "accounts": {"work": {**raw["accounts"]["work"], "name": "work"}}}  # type: ignore[index]
    assert list(kept) == list(raw)


def test_a_newer_format_is_left_untouched(config: ConfigFile) -> None:
    config.path.write_text('{"version": 3, "accounts": "elsewhere"}')

    with pytest.raises(AccountsFileTooNew, match="format 3"):
        config.load()
    with pytest.raises(AccountsFileTooNew):
        config.start_empty()

    assert config.path.read_text("utf-8") == '{"version": 3, "accounts": "elsewhere"}'
    assert _copies(config) == []


def test_a_byte_order_mark_harms_nothing(config: ConfigFile) -> None:
    config.path.write_bytes(b"\xef\xbb\xbf" + json.dumps({"version": 1, "accounts": {"work": GOOD_ENTRY}}).encode())

    assert list(config.load().entries) == ["work"]


def test_no_file_is_an_empty_book(config: ConfigFile) -> None:
    assert config.load().entries == {}


def _directory(path: Path) -> None:
    path.mkdir()


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _dangling(path: Path) -> None:
    path.symlink_to("not-mounted/accounts.json")


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


PLACES = {
    _directory: "it is a folder",
    _loop: "it is a link that leads in a circle",
    _dangling: "it is a link to a file that is not there",
    _pipe: "it is no ordinary file",
    _device: "it is no ordinary file",
}


@pytest.mark.parametrize(("make", "reason"), PLACES.items(), ids=[make.__name__.strip("_") for make in PLACES])
def test_what_is_no_file_is_neither_read_nor_written(config: ConfigFile, make: Any, reason: str) -> None:
    make(config.path)

    with pytest.raises(AccountsFileError, match=reason):
        config.load()
    with pytest.raises(AccountsFileError, match=reason):
        config.store(Document())


def test_a_file_that_others_may_write_is_noticed_and_mended_by_the_next_save(config: ConfigFile) -> None:
    config.path.write_text('{"version": 1, "accounts": {}}')
    config.path.chmod(0o666)
    noticed = config.open_to_others()

    config.store(config.load())

    assert noticed
    assert not config.open_to_others()


def _damage(config: ConfigFile) -> bytes:
    config.store(Document().with_entry(Entry(account=Account(name="lab"))))
    good = config.path.read_bytes()
    config.path.write_bytes(good[: len(good) // 2])
    return good


def test_the_last_good_copy_can_be_brought_back(config: ConfigFile) -> None:
    good = _damage(config)

    config.restore_last_good()

    assert config.path.read_bytes() == good
    assert config.last_good_time() is not None
    assert _copies(config) == [good[: len(good) // 2]]


def test_starting_empty_keeps_the_damaged_file_aside(config: ConfigFile) -> None:
    good = _damage(config)

    config.start_empty()

    assert config.load().entries == {}
    assert _copies(config) == [good[: len(good) // 2]]


@pytest.mark.parametrize("way", [ConfigFile.start_empty, ConfigFile.restore_last_good])
def test_a_good_file_is_never_replaced(config: ConfigFile, way: Any) -> None:
    config.store(Document().with_entry(Entry(account=Account(name="lab"))))
    config.path.write_bytes(good := config.path.read_bytes().replace(b"lab", b"new"))

    way(config)

    assert config.path.read_bytes() == good


def test_without_a_good_copy_there_is_nothing_to_bring_back(config: ConfigFile) -> None:
    config.path.write_bytes(b"[]")

    with pytest.raises(AccountsFileError, match="no earlier good copy"):
        config.restore_last_good()

    assert config.path.read_bytes() == b"[]"


def test_a_thousand_accounts_survive_a_round_trip(config: ConfigFile) -> None:
    accounts = {f"{number:032x}": {**GOOD_ENTRY, "name": f"lab {number}"} for number in range(1000)}
    document = Document({"version": 2, "accounts": accounts})

    config.store(document)

    assert list(config.load().entries) == list(accounts)
    assert config.load().written() == document.written()
