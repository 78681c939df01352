"""devices, instances, jobs, key, and the choices of test --job, against the practice service."""

import json
import re
from collections.abc import Generator
from datetime import datetime
from io import StringIO
from pathlib import Path

import pytest
from support.book import book_in
from support.practice import PracticeService, openqasm

from desktop_app.__main__ import main
from desktop_app.client.api_keys import ApiKeys
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.api_keys import KeyDetails
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.secret import Secret


@pytest.fixture(autouse=True)
def book(practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two accounts whose keys lie in memory."""
    made = book_in(tmp_path)
    for name in ("practice-open", "practice-paid"):
        key = Credentials(api_key=Secret(practice.key(name)))
        made.add(AccountDraft(account=Account(name=name, url=practice.url), credentials=key))
    monkeypatch.setattr("desktop_app.services.opening.open_account_book", lambda _: made)


def printed(capsys: pytest.CaptureFixture[str]) -> str:
    return capsys.readouterr().out


def test_devices_are_a_table_with_the_least_busy_one_marked(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["devices", "practice-open"])

    lines = printed(capsys).splitlines()
    assert code == 0
    assert lines[0].split()[:4] == ["device", "state", "queue", "qubits"]
    assert any(line.startswith("* practice_heron") for line in lines)


def test_devices_in_json_have_figures(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["devices", "practice-open", "--json"])

    found = json.loads(printed(capsys))
    assert code == 0
    assert {"name", "online", "queue", "qubits", "processor", "error_best"} <= found[0].keys()


def test_instances_say_which_one_would_be_chosen_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["instances", "practice-paid"])

    said = printed(capsys)
    assert code == 0
    assert "* practice-eu" in said
    assert "none of them is known to be free" in said


def test_a_paid_job_needs_allow_paid(capsys: pytest.CaptureFixture[str]) -> None:
    refused = main(["test", "practice-paid", "--job", "--shots", "20", "--json"])
    failure = json.loads(printed(capsys))["failure"]
    allowed = main(["test", "practice-paid", "--job", "--shots", "20", "--allow-paid", "--json"])
    report = json.loads(printed(capsys))
    again = main(["test", "practice-paid", "--again", report["job_id"], "--json"])
    repeated = json.loads(printed(capsys))

    assert (refused, failure["layer"]) == (1, "consent")
    assert "--allow-paid" in failure["advice"]
    assert (again, repeated["failure"]["layer"], repeated["job_id"]) == (1, "consent", None)
    assert (allowed, report["ok"], report["plan"]) == (0, True, "pay-as-you-go")


def test_the_estimator_prints_its_value_with_its_error(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["test", "practice-open", "--job", "--primitive", "estimator", "--circuit", "gateless"])

    assert code == 0
    assert "±" in printed(capsys)


def test_a_circuit_of_the_user_and_a_device_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "flip.qasm").write_text(openqasm("x $0; meas[0] = measure $0; meas[1] = measure $1;"))

    code = main(
        [
            *("test", "practice-open", "--job", "--shots", "30", "--json"),
            *("--circuit", str(tmp_path / "flip.qasm"), "--backend", "practice_eagle"),
        ]
    )

    report = json.loads(printed(capsys))
    assert (code, report["backend"], report["counts"]) == (0, "practice_eagle", {"01": 30})


@pytest.mark.parametrize("circuit", ["nowhere.qasm", "setup.cfg"])
def test_a_file_that_is_no_circuit_is_wrong_use(
    circuit: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "setup.cfg").write_text("[nothing]")

    code = main(["test", "practice-open", "--job", "--circuit", circuit])

    assert code == 2
    assert "OPENQASM 3" in capsys.readouterr().err.upper()


def test_jobs_are_listed_and_one_of_them_is_opened_again(capsys: pytest.CaptureFixture[str]) -> None:
    main(["test", "practice-open", "--job", "--shots", "40", "--json"])
    tested = json.loads(printed(capsys))

    listed = main(["jobs", "practice-open", "--limit", "3", "--json"])
    found = json.loads(printed(capsys))
    opened = main(["jobs", "practice-open", tested["job_id"]])
    shown = printed(capsys)
    again = main(["test", "practice-open", "--again", tested["job_id"], "--json"])
    repeated = json.loads(printed(capsys))
    with pytest.raises(SystemExit):
        main(["test", "practice-open", "--again", tested["job_id"], "--shots", "99"])

    assert "leave out" in capsys.readouterr().err
    assert (listed, opened, again) == (0, 0, 0)
    assert repeated["job_id"] != tested["job_id"]
    assert sum(repeated["counts"].values()) == 40
    assert found[0]["id"] == tested["job_id"]
    assert "Completed on" in shown
    assert "40 shots" in shown


def test_a_failed_jobs_times_and_charge_are_told_with_their_zone(
    practice: PracticeService, capsys: pytest.CaptureFixture[str]
) -> None:
    with practice.faults("failed-job"):
        main(["test", "practice-open", "--job", "--shots", "20"])
    tested = printed(capsys)
    main(["jobs", "practice-open", "--limit", "1", "--json"])
    newest = json.loads(printed(capsys))[0]
    main(["jobs", "practice-open", newest["id"]])
    opened = printed(capsys)
    main(["jobs", "practice-open", "--limit", "1"])
    listed = printed(capsys)

    created = datetime.fromisoformat(newest["created"]).astimezone().isoformat(sep=" ", timespec="seconds")
    for said in (tested, opened):
        assert f"created {created}, started " in said
        assert re.search(r"ended [\d :+-]+, charged \d+ s of quantum time", said)
    assert created in listed


def test_a_job_that_waits_is_cancelled_after_a_yes(
    practice: PracticeService, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with practice.caller() as caller, practice.faults("stuck-queue"), Path("/dev/null").open() as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        job = caller.submit(openqasm("meas[0] = measure $0;"), shots=7)
        refused = main(["jobs", "practice-open", job, "--cancel"])
        waits = caller.get(f"/jobs/{job}")["status"]
        codes = [main(["jobs", "practice-open", job, "--cancel", *yes]) for yes in (["--yes"], [])]
        with pytest.raises(SystemExit):
            main(["jobs", "practice-open", "--cancel"])

    said = capsys.readouterr()
    assert (refused, waits, codes) == (2, "Queued", [0, 0])
    assert f"Cancel the job {job}, queued on " in said.err
    assert "sent by another program" in said.err
    assert said.out.count(f"{job}: Cancelled on") == 2
    assert "needs the id" in said.err


@pytest.mark.parametrize("options", [["--yes"], ["--yes", "--json"]])
def test_a_cancellation_that_was_taken_is_told_though_the_look_afterwards_fails(
    practice: PracticeService, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    with practice.caller() as caller, practice.faults("stuck-queue", "403:job"):
        job = caller.submit(openqasm("meas[0] = measure $0;"), shots=7)
        code = main(["jobs", "practice-open", job, "--cancel", *options])

    said = capsys.readouterr()
    assert code == 0
    assert f"has taken the wish to cancel the job {job}. How it stands since then was not seen" in said.err
    assert said.out == "" or json.loads(said.out)["state"] == "Unknown"


def test_the_question_before_a_job_is_cancelled_is_not_in_the_json(
    practice: PracticeService, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = StringIO("y\n")
    monkeypatch.setattr(answer, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", answer)
    with practice.caller() as caller, practice.faults("stuck-queue"):
        job = caller.submit(openqasm("meas[0] = measure $0;"), shots=7)
        main(["jobs", "practice-open", job, "--cancel", "--json"])

    said = capsys.readouterr()
    assert json.loads(said.out)["state"] == "Cancelled"
    assert f"Cancel the job {job}" in said.err


def test_a_job_that_is_not_there_is_said_so(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["jobs", "practice-open", "no-such-job"])

    assert code == 1
    assert "no job no-such-job" in capsys.readouterr().err


def test_an_old_key_is_told_its_age(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["key", "practice-paid", "show"])

    said = printed(capsys)
    assert code == 0
    assert "400 days ago" in said
    assert "replaced every 90 days" in said


def test_a_key_is_not_changed_without_a_yes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path("/dev/null").open() as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        codes = [main(["key", "practice-paid", act]) for act in ("rotate", "delete-old", "revoke")]

    assert codes == [2, 2, 2]
    assert capsys.readouterr().err.count("--yes") == 3


def test_a_key_that_other_accounts_have_too_is_not_replaced_or_revoked_without_naming_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made = book_in(tmp_path / "own")
    for name in ("lab", "open", "own key"):
        key = Credentials(api_key=Secret(name[0] * 44 if name == "own key" else "k" * 44))
        made.add(AccountDraft(account=Account(name=name), credentials=key))
    monkeypatch.setattr("desktop_app.services.opening.open_account_book", lambda _: made)

    with Path("/dev/null").open() as nothing:
        monkeypatch.setattr("sys.stdin", nothing)
        codes = [main(["key", "lab", act]) for act in ("rotate", "revoke")]

    asked = capsys.readouterr().err
    assert codes == [2, 2]
    assert asked.count("“open”") == 2
    assert "own key" not in asked


@pytest.fixture
def own_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[PracticeService]:
    """One whose keys may be changed, with its account in the book."""
    with PracticeService() as service:
        made = book_in(tmp_path / "own")
        key = Credentials(api_key=Secret(service.key("practice-open")))
        made.add(AccountDraft(account=Account(name="mine", url=service.url), credentials=key))
        monkeypatch.setattr("desktop_app.services.opening.open_account_book", lambda _: made)
        yield service


def test_a_key_that_is_revoked_is_said_to_be_so_though_the_accounts_file_cannot_note_it(
    own_service: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    disable = ApiKeys.disable

    def damaging(keys: ApiKeys, key: KeyDetails, cancel: CancelToken) -> None:
        disable(keys, key, cancel)
        next((tmp_path / "own").rglob("accounts.json")).write_text("{")

    monkeypatch.setattr(ApiKeys, "disable", damaging)

    code = main(["key", "mine", "revoke", "--yes"])

    said = capsys.readouterr()
    assert (code, "“first key” is disabled" in said.out) == (0, True)
    assert "could not be noted here" in said.err


def test_a_key_is_rotated_then_its_old_one_deleted_then_revoked(
    own_service: PracticeService, capsys: pytest.CaptureFixture[str]
) -> None:
    codes = [
        main(["key", "mine", "rotate", "--yes"]),
        main(["test", "mine", "--json"]),
        main(["key", "mine", "rotate", "--yes"]),
        main(["key", "mine", "delete-old", "--yes"]),
        main(["key", "mine", "revoke", "--yes"]),
        main(["test", "mine", "--json"]),
    ]

    said = capsys.readouterr()
    assert codes == [0, 0, 1, 0, 0, 1]
    assert said.out.count("has a new key") == 1
    assert "Nothing was replaced" in said.err
    assert own_service.key("practice-open") not in said.out + said.err
