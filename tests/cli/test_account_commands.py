"""The account commands on a real keyring, in the process."""

import io
import json
import subprocess
import sys
from collections.abc import Callable, Generator

import pytest
from support.accounts import CRN, KEY
from support.keyring_daemon import keyring_daemon

from desktop_app.__main__ import main
from desktop_app.services.opening import open_account_book

OTHER = "Z" * 44
Run = Callable[..., str]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Generator[Run]:
    def command(*arguments: str, said: str = "", code: int = 0) -> str:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(said.encode())))
        assert main(arguments) == code, capsys.readouterr().err
        printed = capsys.readouterr()
        assert KEY not in printed.out + printed.err
        return printed.out + printed.err

    with keyring_daemon() as daemon:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
        for name in ("lab", "thesis"):
            command("add", name, "--token-stdin", said=KEY)
        yield command


def _listed(run: Run) -> dict[str, dict[str, object]]:
    return {one["name"]: one for one in json.loads(run("list", "--json"))}


def _key(name: str) -> str | None:
    book = open_account_book()
    try:
        key = book.credentials(book.find(name).id).api_key
        return key.reveal() if key else None
    finally:
        book.close()


def test_the_first_account_is_the_default_until_another_is_chosen(run: Run) -> None:
    before = [name for name, facts in _listed(run).items() if facts["default"]]

    run("default", "thesis")

    assert before == ["lab"]
    assert [name for name, facts in _listed(run).items() if facts["default"]] == ["thesis"]
    assert "thesis" in run("default")


def test_editing_changes_what_is_named_and_nothing_else(run: Run) -> None:
    before = _listed(run)["lab"]

    run("edit", "lab", "--name", "work", "--instance", CRN, "--tags", "a, b", "--region", "us-east")

    assert _listed(run)["work"] == {
        **before, "name": "work", "instance": CRN, "tags": ["a", "b"], "region": "us-east",
    }  # fmt: skip
    assert _key("work") == KEY


def test_what_steers_the_choice_of_an_instance_is_entered_changed_and_held_against_the_rest(run: Run) -> None:
    cut = CRN.removesuffix("::")

    added = run("add", "far", "--plans", "Flex,gold", "--private-endpoint", "--token-stdin", said=KEY)
    facts = _listed(run)["far"]
    run("edit", "far", "--plans", "open", "--no-private-endpoint", "--region", "eu-de")
    refused = run("edit", "far", "--instance", CRN, code=2)
    refused += run("add", "x", "--instance", CRN, "--region", "de", "--token-stdin", said=KEY, code=2)
    completed = run("edit", "far", "--region", "", "--instance", cut)

    assert "“gold” is new" in added
    assert (facts["plans_preference"], facts["private_endpoint"]) == (["flex", "gold"], True)
    assert refused.count("not that of the CRN") == 2
    assert "closing “::”" in completed
    after = _listed(run)["far"]
    assert (after["plans_preference"], after["private_endpoint"], after["instance"]) == (["open"], False, CRN)
    assert "Changed order of plans, private endpoint, region of “far”" in run("history", "far")


def test_a_replaced_key_can_be_brought_back(run: Run) -> None:
    run("edit", "lab", "--token-stdin", said=OTHER)
    replaced = _key("lab")

    run("earlier-keys", "lab", "--restore", "1")

    assert (replaced, _key("lab")) == (OTHER, KEY)
    assert "1  API key, replaced" in run("earlier-keys", "lab")


def test_nothing_to_edit_is_wrong_use(run: Run) -> None:
    assert "--help" in run("edit", "lab", code=2)


def test_a_removed_account_is_in_the_bin_and_comes_back(run: Run) -> None:
    run("remove", "lab")
    binned = run("bin", "list")

    run("bin", "restore", "lab")

    assert binned.startswith("lab  removed ")
    assert list(_listed(run)) == ["lab", "thesis"]
    assert _key("lab") == KEY


def test_an_emptied_bin_is_empty(run: Run) -> None:
    run("remove", "lab", "thesis")

    said = run("bin", "empty", "--yes")

    assert said == "Deleted 2 accounts for good.\n"
    assert run("bin") == "The bin is empty.\n"


def test_an_account_can_be_deleted_for_good_out_of_the_bin(run: Run) -> None:
    run("remove", "lab")

    run("remove", "lab", "--for-good", "--yes")

    assert run("bin") == "The bin is empty.\n"


def test_what_cannot_be_undone_is_asked_about_first(run: Run) -> None:
    run("remove", "lab")
    asked = [run(*command, code=2) for command in (("remove", "thesis", "--for-good"), ("bin", "empty"))]

    assert ["add --yes" in one for one in asked] == [True, True]
    assert (list(_listed(run)), run("bin").startswith("lab ")) == (["thesis"], True)


def test_undo_and_redo_reach_over_commands(run: Run) -> None:
    run("edit", "lab", "--name", "work")

    undone = run("undo")
    between = list(_listed(run))
    done = run("redo")

    assert undone == "Undone: Renamed “lab” to “work”.\n"
    assert between == ["lab", "thesis"]
    assert done == "Done again: Renamed “lab” to “work”.\n"
    assert list(_listed(run)) == ["work", "thesis"]


def test_nothing_left_to_undo_is_said(run: Run) -> None:
    for _ in range(2):
        run("undo")

    assert "nothing to undo" in run("undo", code=1)


def test_the_history_says_what_happened_without_secrets(run: Run) -> None:
    run("edit", "lab", "--token-stdin", said=OTHER)
    run("pin", "thesis")

    told = run("history")
    facts = json.loads(run("history", "lab", "--json"))

    assert [line[18:] for line in told.splitlines()] == [
        "Pinned “thesis”", "Replaced the API key of “lab”", "Added “thesis”", "Added “lab”",
    ]  # fmt: skip
    assert [one["act"] for one in facts] == ["edit", "add"]
    assert OTHER not in json.dumps(facts) + told


def test_a_copy_stands_behind_its_original_with_a_key_of_its_own(run: Run) -> None:
    run("duplicate", "lab")
    run("remove", "lab", "--for-good", "--yes")

    assert list(_listed(run)) == ["lab (copy)", "thesis"]
    assert _key("lab (copy)") == KEY


def test_pinned_accounts_come_first(run: Run) -> None:
    run("pin", "thesis")

    assert list(_listed(run)) == ["thesis", "lab"]


def test_the_list_can_be_searched(run: Run) -> None:
    run("edit", "thesis", "--tags", "paid")

    assert run("list", "PAID", "platform").startswith("thesis")
    assert run("list", "paid", "nowhere") == "No account has these words.\n"


def test_a_local_account_needs_no_key(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["add", "sim", "--channel", "local"]) == 0
    assert capsys.readouterr().out == "Stored “sim”.\n"


def test_the_bin_is_not_emptied_without_a_yes(run: Run) -> None:
    run("remove", "lab")

    run("bin", "empty", code=2)

    assert run("bin").startswith("lab  removed ")


def test_a_reader_that_has_seen_enough_is_no_error(run: Run) -> None:
    lister = f"{sys.executable} -m desktop_app list"
    ended = subprocess.run(["bash", "-o", "pipefail", "-c", f"{lister} | true"], capture_output=True, check=False)

    assert ended.stderr == b""


def test_a_classic_account_moves_to_the_platform_with_a_new_key_and_keeps_name_and_tags(run: Run) -> None:
    old = ("--channel", "ibm_quantum", "--instance", "ibm-q/open/main", "--tags", "lab")
    run("add", "old", *old, "--token-stdin", said="ab" * 64)
    before = _listed(run)["old"]

    refused = run("edit", "old", "--channel", "ibm_quantum_platform", code=2)
    run("edit", "old", "--channel", "ibm_quantum_platform", "--token-stdin", said=OTHER)

    after = _listed(run)["old"]
    assert "--token-stdin" in refused
    assert {name for name in after if after[name] != before[name]} >= {"channel", "instance"}
    assert (after["tags"], after["channel"], after["instance"]) == (["lab"], "ibm_quantum_platform", "")
    assert _key("old") == OTHER
