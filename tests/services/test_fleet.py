"""Many accounts at once, against the practice service; how they end, how they are given up, how they are reported."""

import csv
import io
import json
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from support.accounts import practice_account
from support.practice import PracticeService
from support.window_states import CANCELLED, FAILED, PASSED

from desktop_app.domain.accounts import Account, AccountId, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.checkup import CheckReport
from desktop_app.domain.errors import Layer
from desktop_app.domain.fleet import FleetRow, FleetState
from desktop_app.domain.secret import Secret
from desktop_app.services.checkup import FREE_STEPS
from desktop_app.services.fleet import FleetCheck
from desktop_app.services.report import ReportKindUnknown, ReportNotWritten, write_report

if TYPE_CHECKING:
    from support.log_book import LogBook

WRONG = "CANARY-key-0000000000000000000000000000000000"
WHEN = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Keys:
    """Each account's key; ids in `wrong` get one that nobody knows."""

    def __init__(self, practice: PracticeService, wrong: frozenset[AccountId] = frozenset()) -> None:
        self._practice = practice
        self._wrong = wrong

    def __call__(self, account_id: AccountId, cancel: CancelToken) -> Credentials:
        right = self._practice.key("practice-open")
        return Credentials(api_key=Secret(WRONG if account_id in self._wrong else right))


class Gate:
    """A check-up that waits until it may go on, or is given up."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.inside = 0
        self.most = 0
        self._lock = threading.Lock()

    def __call__(self, account: Account, read: object, cancel: CancelToken, **_: object) -> Iterator[CheckReport]:
        with self._lock:
            self.inside += 1
            self.most = max(self.most, self.inside)
        yield replace(PASSED, account=account.name, finished=False)
        with cancel.calling(self.open.set):
            self.open.wait(20)
        with self._lock:
            self.inside -= 1
        yield replace(CANCELLED if cancel.cancelled else PASSED, account=account.name)


def broken(account: Account, read: object, cancel: CancelToken) -> Iterator[CheckReport]:
    yield replace(PASSED, finished=False)
    raise ZeroDivisionError


def ends(rows: Iterator[FleetRow]) -> dict[AccountId, FleetRow]:
    return {row.account.id: row for row in rows}


@pytest.fixture
def accounts(practice: PracticeService) -> tuple[Account, ...]:
    return tuple(replace(practice_account(practice), name=f"lab {number}") for number in range(12))


def test_every_account_ends_with_a_verdict_of_its_own(practice: PracticeService, accounts: tuple[Account, ...]) -> None:
    wrong = frozenset({accounts[3].id, accounts[7].id})

    found = ends(FleetCheck(accounts, Keys(practice, wrong)).rows(CancelToken()))

    assert {one for one, row in found.items() if not row.passed} == wrong
    assert {found[one].layer for one in wrong} == {Layer.KEY}
    assert all(row.report and row.report.finished for row in found.values())


def test_no_quantum_time_is_spent(practice: PracticeService, accounts: tuple[Account, ...]) -> None:
    with practice.caller() as caller:
        before = len(caller.get("/jobs")["jobs"])

        found = ends(FleetCheck(accounts[:3], Keys(practice)).rows(CancelToken()))

        assert len(caller.get("/jobs")["jobs"]) == before
    steps = {tuple(step.name for step in row.report.steps) for row in found.values() if row.report}
    assert steps == {FREE_STEPS}


def test_not_more_than_so_many_run_at_once(accounts: tuple[Account, ...]) -> None:
    gate = Gate()
    rows = FleetCheck(accounts, lambda *_: Credentials(), check_up=gate, at_once=3).rows(CancelToken())

    first = [next(rows) for _ in range(3)]
    gate.open.set()
    found = ends(rows)

    assert {row.running for row in first} == {True}
    assert len(found) == len(accounts)
    assert gate.most == 3


def test_giving_up_ends_those_that_wait_too(accounts: tuple[Account, ...]) -> None:
    gate, cancel = Gate(), CancelToken()
    rows = FleetCheck(accounts, lambda *_: Credentials(), check_up=gate, at_once=2).rows(cancel)
    next(rows)

    cancel.cancel()
    found = ends(rows)

    assert {row.cancelled for row in found.values()} == {True}
    assert len(found) == len(accounts)


def test_one_of_them_can_be_given_up(practice: PracticeService, accounts: tuple[Account, ...]) -> None:
    fleet = FleetCheck(accounts, Keys(practice))
    fleet.cancel(accounts[0].id)

    found = ends(fleet.rows(CancelToken()))

    assert [row.cancelled for row in found.values()].count(True) == 1
    assert found[accounts[0].id].cancelled
    assert sum(row.passed for row in found.values()) == len(accounts) - 1


def test_what_nobody_foresaw_is_told_and_does_not_stop_the_others(
    accounts: tuple[Account, ...], log_book: "LogBook"
) -> None:
    found = ends(FleetCheck(accounts[:2], lambda *_: Credentials(), check_up=broken).rows(CancelToken()))

    assert log_book.take() == ["unforeseen failure of a check-up"] * 2
    assert {row.layer for row in found.values()} == {Layer.ENVIRONMENT}


def test_no_accounts_are_no_rows() -> None:
    assert list(FleetCheck((), lambda *_: Credentials()).rows(CancelToken())) == []


@pytest.fixture
def state() -> FleetState:
    names = ("lab", "=HYPERLINK(1)", "a|b\n*c*", "waiting")
    reports: tuple[CheckReport | None, ...] = (PASSED, FAILED, CANCELLED, None)
    return FleetState(
        rows=tuple(
            FleetRow(account=Account(name=name), report=report and replace(report, account=name))
            for name, report in zip(names, reports, strict=True)
        ),
        seconds=1.5,
    )


def test_a_fleet_is_told_in_a_sentence(state: FleetState) -> None:
    many = replace(state, rows=tuple(replace(row) for row in state.rows * 1000))

    assert state.sentence == "2 of 4 checked: 1 works, 1 does not; 1 cancelled"
    assert many.sentence == "2,000 of 4,000 checked: 1,000 work, 1,000 do not; 1,000 cancelled"


def test_the_json_report_has_totals_and_every_account(state: FleetState, tmp_path: Path) -> None:
    write_report(tmp_path / "fleet.json", state, WHEN)

    found = json.loads((tmp_path / "fleet.json").read_text(encoding="utf-8"))
    assert (found["total"], found["passed"], found["failed"], found["cancelled"]) == (4, 1, 1, 1)
    assert [one["ok"] for one in found["accounts"]] == [True, False, False]
    assert found["accounts"][1]["failure"]["layer"] == "key"


def test_a_spreadsheet_takes_no_name_for_a_formula(state: FleetState, tmp_path: Path) -> None:
    write_report(tmp_path / "fleet.csv", state, WHEN)

    rows = list(csv.DictReader(io.StringIO((tmp_path / "fleet.csv").read_text(encoding="utf-8"))))
    assert [row["account"] for row in rows] == ["lab", "'=HYPERLINK(1)", "a|b\n*c*", "waiting"]
    assert [row["outcome"] for row in rows] == ["works", "failed", "cancelled", "not checked"]


def test_the_table_in_markdown_keeps_its_columns_whatever_the_names(state: FleetState, tmp_path: Path) -> None:
    write_report(tmp_path / "fleet.MD", state, WHEN)

    table = [line for line in (tmp_path / "fleet.MD").read_text("utf-8").splitlines() if line.startswith("|")]
    assert {line.replace("\\|", "").count("|") for line in table} == {8}
    assert r"a\|b \*c\*" in table[4]


def test_another_ending_is_refused_by_name(state: FleetState, tmp_path: Path) -> None:
    with pytest.raises(ReportKindUnknown) as refused:
        write_report(tmp_path / "fleet.xls", state, WHEN)

    assert ".xls" in refused.value.title


def test_a_place_that_takes_no_file_is_explained(state: FleetState, tmp_path: Path) -> None:
    with pytest.raises(ReportNotWritten):
        write_report(tmp_path / "nowhere" / "fleet.md", state, WHEN)
