from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.views.labels import Label
from desktop_app.views.language import tr_n
from desktop_app.views.words import ago, duration, time_left

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "just now"),
        (59, "just now"),
        (60, "1 min ago"),
        (3599, "59 min ago"),
        (3600, "1 h ago"),
        (86_399, "23 h ago"),
        (86_400, "yesterday"),
        (172_800, "2 days ago"),
        (604_800, "15 Nov 2026"),
    ],
)
def test_a_moment_is_told_by_its_distance(seconds: int, words: str) -> None:
    assert ago(NOW - timedelta(seconds=seconds), NOW) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.042, "0.04 s"), (0.1, "0.10 s"), (0.996, "1.0 s"), (1.24, "1.2 s"), (65, "1 min 05 s")]
)
def test_a_duration_has_as_many_digits_as_matter(seconds: float, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize(("seconds", "words"), [(48, "48 s"), (592, "9 min 52 s"), (45_000, "12 h 30 min")])
def test_quantum_time_is_told_in_the_unit_that_fits(seconds: float, words: str) -> None:
    assert time_left(seconds) == words


def test_one_is_not_many() -> None:
    assert [tr_n("{n} account", "{n} accounts", n) for n in (1, 2_000)] == ["1 account", "2,000 accounts"]


def test_an_option_stays_in_one_line_and_is_copied_as_it_is_typed(qtbot: QtBot) -> None:
    label = Label("Say --allow-paid, or use a free plan.", wrap=True, selectable=True)
    qtbot.addWidget(label)
    label.setSelection(4, len("--allow-paid"))

    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert "-" not in QLabel.text(label)
    assert label.text() == "Say --allow-paid, or use a free plan."
    assert QGuiApplication.clipboard().text() == "--allow-paid"
