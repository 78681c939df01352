"""What is remembered of earlier check-ups."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from support.log_book import LogBook

from desktop_app.domain.accounts import Account, AccountId, Keeping, moved_to
from desktop_app.domain.channels import Channel
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.errors import Layer
from desktop_app.domain.instances import Usage
from desktop_app.domain.past_checks import PastCheck, past_check, usual_latency
from desktop_app.services import past_checks
from desktop_app.services.past_checks import KEPT, PastChecks

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
LAB = Account(id=AccountId("lab"), name="lab")
KEY = "AAAAAAAAAAbbbbbbbbbbCCCCCCCCCCdddddddddddddd"


def check(minutes: int = 0, **also: object) -> PastCheck:
    return replace(PastCheck(when=NOON + timedelta(minutes=minutes), latency=0.5, seconds=0.6), **also)  # type: ignore[arg-type]


def test_what_is_noted_is_there_for_the_next_process_in_order(tmp_path: Path) -> None:
    noted = [check(2, layer=Layer.DNS, title="The name x could not be found"), check(1, plan="open", seconds_left=3.5)]
    for one in noted:
        PastChecks(tmp_path / "checks.jsonl").note(LAB, one)

    assert PastChecks(tmp_path / "checks.jsonl").of(LAB) == tuple(reversed(noted))


def test_a_conversion_keeps_the_history(tmp_path: Path) -> None:
    classic = replace(LAB, channel=Channel.CLASSIC)
    past = PastChecks(tmp_path / "checks.jsonl")
    past.note(classic, check(layer=Layer.ENDED_SERVICE))

    converted = moved_to(classic, Channel.PLATFORM)

    assert past.of(converted) == past.of(classic) != ()


def test_an_account_of_the_session_leaves_nothing_on_the_disk(tmp_path: Path) -> None:
    past, passing = PastChecks(tmp_path / "checks.jsonl"), replace(LAB, keeping=Keeping.SESSION)

    past.note(passing, check())

    assert past.of(passing) == (check(),)
    assert not (tmp_path / "checks.jsonl").exists()


def test_only_the_latest_of_an_account_are_answered(tmp_path: Path) -> None:
    past = PastChecks(tmp_path / "checks.jsonl")
    for minutes in range(KEPT + 5):
        past.note(LAB, check(minutes))

    assert past.of(LAB)[0] == check(5)
    assert len(past.of(LAB)) == KEPT


def test_the_file_stays_bounded_and_keeps_the_latest_of_each(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(past_checks, "MOST_BYTES", 20_000)
    past = PastChecks(tmp_path / "checks.jsonl")
    other = replace(LAB, id=AccountId("other"))
    past.note(other, check(1, title="rare"))
    for minutes in range(300):
        past.note(LAB, check(minutes, plan="open"))

    assert (tmp_path / "checks.jsonl").stat().st_size <= 21_000
    assert past.of(other) == (check(1, title="rare"),)
    assert past.of(LAB)[-1] == check(299, plan="open")


def test_a_line_that_was_cut_off_spoils_no_other(tmp_path: Path) -> None:
    path = tmp_path / "checks.jsonl"
    PastChecks(path).note(LAB, check(1))
    path.write_bytes(path.read_bytes() + b'{"account": "lab", "when": "20')
    PastChecks(path).note(LAB, check(2))

    assert PastChecks(path).of(LAB) == (check(1), check(2))


def test_former_accounts_are_forgotten_and_the_last_of_each_is_told(tmp_path: Path) -> None:
    past = PastChecks(tmp_path / "checks.jsonl")
    past.note(replace(LAB, id=AccountId("gone")), check())
    past.note(LAB, check(1))
    past.note(LAB, check(2, layer=Layer.CANCELLED))

    past.forget_all_but({LAB.id})

    assert past.latest() == {LAB.id: check(1)}
    assert b"gone" not in (tmp_path / "checks.jsonl").read_bytes()


def test_no_check_is_lost_while_another_process_writes_the_file_anew(tmp_path: Path) -> None:
    path, former = tmp_path / "checks.jsonl", replace(LAB, id=AccountId("former"))

    def note() -> None:
        for minutes in range(KEPT):
            PastChecks(path).note(LAB, check(minutes))

    noting = Thread(target=note)
    noting.start()
    while noting.is_alive():
        PastChecks(path).note(former, check())
        PastChecks(path).forget_all_but({LAB.id})
    noting.join()

    assert PastChecks(path).of(LAB) == tuple(map(check, range(KEPT)))


def test_nothing_that_looks_like_a_key_is_written(tmp_path: Path) -> None:
    PastChecks(tmp_path / "checks.jsonl").note(LAB, check(layer=Layer.KEY, title=f"refused: {KEY}"))

    assert KEY.encode() not in (tmp_path / "checks.jsonl").read_bytes()


def test_a_folder_that_cannot_be_written_fails_no_check(tmp_path: Path, log_book: LogBook) -> None:
    (tmp_path / "file").write_text("")

    PastChecks(tmp_path / "file" / "checks.jsonl").note(LAB, check())

    assert PastChecks(tmp_path / "file" / "checks.jsonl").of(LAB) == ()
    assert "a check-up is not remembered: FileProblem" in log_book.take()


def test_latency_leaves_the_job_out_and_the_usual_one_leaves_failures_out() -> None:
    steps = (
        Step(name=StepName.SIGN_IN, state=StepState.PASSED, seconds=0.4),
        Step(name=StepName.WAIT, state=StepState.PASSED, seconds=40),
    )
    spent = Usage(consumed_seconds=600, limit_seconds=600)
    report = CheckReport(account="lab", channel="x", steps=steps, seconds=41, finished=True, usage=spent)

    noted = past_check(report, NOON)
    refused = past_check(
        replace(report, failure=Failure(step=StepName.WAIT, layer=Layer.JOB, title="no", advice="")), NOON
    )

    assert noted is not None
    assert refused is not None
    assert (noted.latency, noted.spent, noted.worked) == (0.4, True, True)
    assert (refused.layer, refused.worked) == (Layer.JOB, False)
    assert past_check(replace(report, left_out="no Python"), NOON) is None
    assert usual_latency((noted, refused)) == 0.4
