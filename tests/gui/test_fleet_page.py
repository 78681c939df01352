import random
from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from screens.contrast import SHAPE, contrast
from support.inquiry_states import FLEET, FLEET_RUNNING
from support.window_states import ACCOUNTS, LAB, account

from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.errors import Layer
from desktop_app.domain.fleet import FleetRow, FleetState, RunningTally
from desktop_app.domain.past_checks import PastCheck
from desktop_app.domain.states import LockState
from desktop_app.views import fleet_page, heading
from desktop_app.views import table as table_module
from desktop_app.views.fleet_page import FleetPage
from desktop_app.views.main_window import MainWindow
from desktop_app.views.table import Table
from desktop_app.views.table_rows import Column
from desktop_app.views.text_size import apply_text_size
from desktop_app.views.theme import LIGHT

Recorder = Callable[..., list[object]]


@pytest.fixture
def page(qtbot: QtBot) -> FleetPage:
    page = FleetPage()
    qtbot.addWidget(page)
    page.resize(880, 600)
    page.show_state(FLEET)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    return page


def words(page: FleetPage, column: int) -> dict[str, str]:
    return {row.key: row.cells[column].text for row in page.table.rows}


def test_every_account_says_how_it_is_by_word_and_shape(page: FleetPage) -> None:
    assert words(page, 1) == {"lab": "Working", "Old laboratory": "Failed", "teaching": "Cancelled"}
    assert len({row.cells[1].picture for row in page.table.rows}) == 3
    assert words(page, 2)["Old laboratory"] == "The key is not known"
    assert any(label.text().startswith("2 of 3 checked: 1 works, 1 does not; 1 cancelled") for label in labels(page))


def test_what_is_known_from_before_is_shown_with_its_age_and_cannot_be_reported(page: FleetPage) -> None:
    hour_ago = datetime.now(UTC) - timedelta(hours=1, minutes=1)
    worked = PastCheck(when=hour_ago, latency=0.5, seconds=1.0, plan="open", backend="ibm_test", seconds_left=540)
    failed = PastCheck(when=hour_ago, latency=0.5, seconds=1.0, layer=Layer.KEY, title="The key is not known")
    known = (worked, failed, None)
    rows = tuple(replace(row, report=None, past=past) for row, past in zip(FLEET.rows, known, strict=True))

    page.show_state(FleetState(rows=rows))

    assert words(page, 1) == {"lab": "Working", "Old laboratory": "Failed", "teaching": "Not checked"}
    assert words(page, 2)["lab"] == "ibm_test · 1 h ago"
    assert words(page, 2)["Old laboratory"] == "The key is not known · 1 h ago"
    assert any(label.text() == "2 of 3 checked: 1 works, 1 does not" for label in labels(page))
    assert not page.save.isEnabled()
    assert "since the program started" in page.save.toolTip()


def test_figures_in_names_are_sorted_as_figures(page: FleetPage) -> None:
    rows = tuple(FleetRow(account=account(f"student-{number}")) for number in (10, 2, 1))

    page.show_state(FleetState(rows=rows))

    assert list(words(page, 0).values()) == ["student-1", "student-2", "student-10"]


def test_what_is_under_way_is_told_step_by_step(page: FleetPage) -> None:
    page.show_state(FLEET_RUNNING)

    assert words(page, 2)["lab"] == "Reach the service …"
    assert words(page, 1)["Old laboratory"] == "Not checked"
    assert page.progress.isVisible()
    assert 0 < page.progress.value() < page.progress.maximum()


def test_cancel_stands_in_while_it_runs_and_takes_the_focus(page: FleetPage, recorded: Recorder) -> None:
    cancels = recorded(page.cancel_requested)
    page.check.setFocus()

    page.show_state(FLEET_RUNNING)
    focused = QApplication.focusWidget()
    QTest.keyClick(page.cancel, Qt.Key.Key_Space)
    page.show_state(FLEET)

    assert focused is page.cancel
    assert cancels == [None]
    assert QApplication.focusWidget() is page.check


def test_all_are_checked_unless_some_are_chosen(page: FleetPage, recorded: Recorder) -> None:
    wanted = recorded(page.check_requested)
    page.check.click()

    page.table.selectAll()
    several = page.check.text()
    page.table.choose("lab")
    page.check.click()

    assert several == "&Check 3 chosen"
    assert [set(ids) for ids in wanted if isinstance(ids, tuple)] == [{"lab", "Old laboratory", "teaching"}] * 2


def test_retry_is_offered_only_where_something_failed(page: FleetPage) -> None:
    with_failures = page.retry.isEnabled()

    page.show_state(FleetState(rows=FLEET.rows[:1]))

    assert (with_failures, page.retry.isEnabled()) == (True, False)


def test_a_click_on_a_heading_sorts_figures_the_largest_first(page: FleetPage) -> None:
    page.show_state(replace(FLEET, rows=(*FLEET.rows[:2], replace(FLEET.rows[2], report=None))))
    header = page.table.header()
    place = header.sectionPosition(4) + 20

    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 10))

    assert [row.key for row in page.table.rows][-1] == "teaching"


def test_the_keyboard_sorts_by_a_heading_and_hears_which_way(page: FleetPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    for module in (heading, table_module):
        monkeypatch.setattr(module, "announce", lambda _, text, **__: said.append(text))
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Tab)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Space):
        QTest.keyClick(page.table.header(), key)

    ascending, descending = "State, sorted ascending", "State, sorted descending"
    assert said == ["Account, sorted ascending", "State", ascending, descending]
    assert [row.cells[1].text for row in page.table.rows] == ["Working", "Failed", "Cancelled"]
    assert page.table.accessibleDescription() == descending


@pytest.mark.parametrize("place", [1, 4])
def test_the_mark_of_what_sorts_stands_beside_the_words_and_can_be_seen(page: FleetPage, place: int) -> None:
    header, words = page.table.header(), page.table.model().headerData(place, Qt.Orientation.Horizontal)
    before = header.grab().toImage()

    page.table.sort_by(place)

    after, inks = header.grab().toImage(), dict[int, float]()
    section = range(header.sectionViewportPosition(place), header.sectionViewportPosition(place + 1))
    for x, y in product(section, range(header.height())):
        if before.pixelColor(x, y) != (ink := after.pixelColor(x, y)):
            inks[x] = max(inks.get(x, 0), contrast(ink, QColor(LIGHT.surface)))
    assert max(inks.values()) >= SHAPE
    away = min(inks) - section.start if place == 1 else section.stop - max(inks)
    assert 0 < away - header.fontMetrics().horizontalAdvance(words) < 20


def test_a_click_on_a_heading_sorts_by_it(page: FleetPage) -> None:
    header = page.table.header()
    place = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)

    sorts = []
    for _ in range(2):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        sorts.append([row.cells[1].text for row in page.table.rows])

    assert sorts == [["Cancelled", "Failed", "Working"], ["Working", "Failed", "Cancelled"]]


def test_choice_and_order_survive_what_changes(page: FleetPage) -> None:
    page.table.sort_by(0, descending=True)
    page.table.choose("lab")

    page.show_state(FLEET_RUNNING)
    page.show_state(replace(FLEET, rows=FLEET.rows[:2]))

    assert page.table.chosen == ("lab",)
    assert [row.key for row in page.table.rows] == ["Old laboratory", "lab"]


def test_thousands_of_accounts_are_filled_in_and_sorted_in_turns(page: FleetPage, qtbot: QtBot) -> None:
    """Each turn takes a part of them, and what comes between two turns is not lost."""
    many = tuple(FleetRow(account=account(f"many {place:05}")) for place in range(6000))
    page.show_state(FleetState(rows=(*many, *FLEET.rows)))
    qtbot.waitUntil(lambda: len(page.table.rows) == 6003)

    page.table.sort_by(1)
    at_once = [row.key for row in page.table.rows[-3:]]
    page.show_state(FleetState(rows=(*many[1:], *FLEET.rows)))
    in_between = sorted(row.key for row in page.table.rows if not row.key.startswith("many"))
    page.table.sort_by(0, descending=True)
    page.table.sort_by(1)
    qtbot.waitUntil(lambda: page.table.rows[0].cells[1].text == "Cancelled")

    assert at_once == ["many 05999", "Old laboratory", "teaching"]
    assert in_between == ["Old laboratory", "lab", "teaching"]
    assert [row.cells[1].text for row in page.table.rows[:2]] == ["Cancelled", "Failed"]
    assert len(page.table.rows) == 6002


def test_return_opens_the_account(page: FleetPage, recorded: Recorder) -> None:
    opened = recorded(page.account_opened)
    page.table.choose("teaching")
    page.table.setFocus()

    QTest.keyClick(page.table, Qt.Key.Key_Return)

    assert opened == ["teaching"]


def test_the_report_goes_where_a_person_chooses(page: FleetPage, recorded: Recorder) -> None:
    saved = recorded(page.save_requested)
    page.save.click()
    (dialog,) = page.findChildren(QFileDialog)

    dialog.fileSelected.emit("/somewhere/fleet.csv")

    assert saved == [Path("/somewhere/fleet.csv")]


def test_the_end_is_announced_once(page: FleetPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(fleet_page, "announce", lambda _, text, **__: said.append(text))
    page.show_state(FLEET_RUNNING)

    page.show_state(FLEET)
    page.show_state(FLEET)

    assert said == ["2 of 3 checked: 1 works, 1 does not; 1 cancelled"]


def test_the_window_shows_it_instead_of_the_account_until_one_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    window.show_fleet()
    qtbot.waitUntil(window.fleet.isVisible)
    window.render_accounts(replace(ACCOUNTS, busy=True))
    shown = window.fleet.isVisible()

    window.accounts.select(ACCOUNTS.rows[2].account.id)

    assert shown
    assert not window.fleet.isVisible()


def test_a_long_list_is_filled_sorted_and_then_follows_its_news(page: FleetPage, qtbot: QtBot) -> None:
    names = [f"account {place * 3 % 700:03d}" for place in range(700)]
    waiting = tuple(FleetRow(account=Account(id=AccountId(name), name=name)) for name in names)
    news = tuple(
        replace(row, report=FLEET.rows[place % 3].report) if place in {3, 500} else row
        for place, row in enumerate(waiting)
    )
    page.show_state(FleetState())

    page.show_state(FleetState(rows=waiting, running=True))
    qtbot.waitUntil(lambda: len(page.table.rows) == len(names))
    page.table.choose(names[500])
    page.show_state(FleetState(rows=news, running=True))

    assert [row.cells[0].text for row in page.table.rows] == sorted(names)
    assert {key: word for key, word in words(page, 1).items() if word != "Not checked"} == {
        names[3]: "Working",
        names[500]: "Cancelled",
    }
    assert page.table.chosen == (names[500],)
    page.show_state(FleetState(rows=news[400:]))
    assert page.table.chosen == (names[500],)
    assert page.table.model().rowCount() == 300


def test_what_changed_is_painted_some_rows_a_turn_and_only_where_it_is_in_sight(page: FleetPage, qtbot: QtBot) -> None:
    names = [f"account {place:02d}" for place in range(60)]
    waiting = tuple(FleetRow(account=Account(id=AccountId(name), name=name)) for name in names)
    page.show_state(FleetState(rows=waiting))
    page.show_state(FleetState(rows=waiting, running=True))
    seen, told = page.table.places_in_sight, list[tuple[int, int]]()
    page.table.model().dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))

    page.show_state(FleetState(rows=tuple(replace(row, report=FLEET.rows[0].report) for row in waiting), running=True))
    at_once = len(told)
    qtbot.waitUntil(lambda: len(told) == len(seen))

    assert 0 < at_once < len(seen) < len(names)
    assert told == [(place, place) for place in seen]
    assert set(words(page, 1).values()) == {"Working"}


def test_rows_that_follow_others_are_counted_as_if_they_were_the_first() -> None:
    some = random.Random(20261122)  # noqa: S311  # for the same rows in each run
    known = (*FLEET.rows, *FLEET_RUNNING.rows)
    rows = tuple(FleetRow(account=Account(id=AccountId(str(place)), name=str(place))) for place in range(12))
    running = RunningTally()

    for _ in range(60):
        rows = tuple(replace(row, report=some.choice(known).report) if some.random() < 0.3 else row for row in rows)
        rows = (*rows[some.randint(0, 1) :], *([FleetRow(account=Account(name="new"))] if len(rows) < 12 else []))
        assert running.follow(rows) == FleetState(rows=rows).tally


def test_a_click_on_the_chosen_account_leads_back_to_it(window: MainWindow, qtbot: QtBot) -> None:
    window.show_fleet()
    qtbot.waitUntil(window.fleet.isVisible)
    view = window.accounts.view

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.currentIndex()).center())

    assert not window.fleet.isVisible()
    assert window.form.isVisible()


def test_a_locked_window_holds_no_name_of_the_fleet(window: MainWindow, qtbot: QtBot) -> None:
    window.show_fleet()
    qtbot.waitUntil(window.fleet.isVisible)
    window.fleet.page.show_state(FLEET)

    window.render_lock(LockState(locked=True))

    assert not window.fleet.is_made
    assert LAB.account.name not in "".join(label.text() for label in window.findChildren(QLabel))


def labels(page: FleetPage) -> list[QLabel]:
    return page.findChildren(QLabel)


@pytest.fixture
def large_letters(qapp: QApplication) -> Generator[None]:
    apply_text_size(qapp, 200)
    yield
    apply_text_size(qapp, 100)


@pytest.mark.usefixtures("large_letters")
def test_columns_are_found_as_wide_beside_smaller_letters(qapp: QApplication, recorded: Recorder) -> None:
    columns = (Column(title="One"), Column(title="Other"), Column(title="Last", stretch=True))
    table = Table("made large", columns)
    heard = recorded(table.arranged)
    table.header().resizeSection(1, 300)
    arrangement = table.arrangement()

    apply_text_size(qapp, 100)
    later = Table("made small", columns)
    later.recall(*arrangement)

    found = [later.header().sectionSize(place) for place in (0, 1)]
    assert found == pytest.approx([100, 150], rel=0.05)
    assert len(heard) == 1


def test_the_longest_plan_has_room(page: FleetPage) -> None:
    table, margins = page.table, 12

    room = table.header().sectionSize(3) - margins

    assert room >= table.fontMetrics().horizontalAdvance("pay-as-you-go")
