"""Widgets in a row that goes on in the next line."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.views.flow import Flow, Together


def boxes(count: int) -> list[QWidget]:
    made = [QWidget() for _ in range(count)]
    for one in made:
        one.setFixedSize(100, 20)
    return made


def lines(shown: list[QWidget], inside: QWidget) -> list[int]:
    """How many of them stand in each line."""
    tops = [one.mapTo(inside, one.rect().topLeft()).y() for one in shown]
    return [tops.count(top) for top in sorted(set(tops))]


@pytest.fixture
def sheet(qtbot: QtBot) -> QWidget:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    sheet.resize(350, 120)
    return sheet


@pytest.mark.parametrize(("ending", "expected"), [(False, [2, 2]), (True, [2, 2])])
def test_of_four_that_need_two_lines_none_stands_alone(sheet: QWidget, ending: bool, expected: list[int]) -> None:  # noqa: FBT001  # a parameter of the test
    shown, flow = boxes(4), Flow(sheet, ending=ending)

    for one in shown:
        flow.addWidget(one)
    sheet.show()

    assert lines(shown, sheet) == expected


def test_of_three_buttons_the_last_has_company(sheet: QWidget) -> None:
    shown, flow = boxes(3), Flow(sheet, ending=True)
    sheet.resize(250, 120)

    for one in shown:
        flow.addWidget(one)
    sheet.show()

    assert lines(shown, sheet) == [1, 2]


def test_what_belongs_together_goes_on_in_the_next_line_together(sheet: QWidget) -> None:
    heading, *buttons = boxes(4)
    hidden = Together()
    flow = Flow(sheet)

    for one in (heading, hidden, Together(*buttons)):
        flow.addWidget(one)
    sheet.show()

    assert lines([heading, *buttons], sheet) == [1, 3]
    assert hidden.size().isEmpty()
