"""Earlier tests as a line of dots."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.errors import Layer
from desktop_app.domain.past_checks import PastCheck
from desktop_app.views.flow import Flow
from desktop_app.views.labels import Label
from desktop_app.views.past_checks import PastChecksCard, Sparkline, in_words

NOW = datetime.now(UTC)
PAST = tuple(
    PastCheck(
        when=NOW - timedelta(hours=9 - hour),
        latency=0.5 + hour / 10,
        seconds=1.0,
        layer=Layer.DNS if hour == 4 else None,
        title="The name quantum.example could not be found" if hour == 4 else "",
        spent=hour == 9,
    )
    for hour in range(10)
)


def test_earlier_tests_are_counted_and_each_dot_says_what_it_is(qtbot: QtBot) -> None:
    card, given_up = PastChecksCard(), replace(PAST[2], layer=Layer.CANCELLED)
    qtbot.addWidget(card)

    card.show_past(PAST)
    card.show()

    assert in_words(PAST) == "9 of 10 worked, usually in 1.0 s"
    assert in_words((*PAST[:2], given_up)) == "2 of 2 worked, usually in 0.55 s; 1 cancelled"
    assert in_words((given_up, given_up)) == "2 cancelled"
    assert ": works, no time left" in card.line.accessibleDescription().split(";")[0]
    assert not card.line.grab().toImage().isNull()


def test_how_a_test_went_is_told_by_shape_and_not_by_colour_alone(qtbot: QtBot) -> None:
    line, worked = Sparkline(), PAST[0]
    qtbot.addWidget(line)
    kinds = (
        worked,
        replace(worked, spent=True),
        replace(worked, layer=Layer.DNS),
        replace(worked, layer=Layer.CANCELLED),
    )

    outlines = set()
    for kind in kinds:
        line.show_past((kind,))
        image = line.grab().toImage()
        ground, places = image.pixel(0, 0), product(range(image.width()), range(image.height()))
        outlines.add(frozenset(place for place in places if image.pixel(*place) != ground))

    assert len(outlines) == len(kinds)


def test_one_test_alone_is_no_history(qtbot: QtBot) -> None:
    card = PastChecksCard()
    qtbot.addWidget(card)

    card.show_past(PAST[:1])

    assert card.isHidden()


def test_a_row_goes_on_in_the_next_line_where_the_width_ends(qtbot: QtBot) -> None:

    page = QWidget()
    qtbot.addWidget(page)
    row = Flow(page, spacing=8)
    labels = [Label(f"Choice {number}") for number in range(4)]
    for label in labels:
        row.addWidget(label)
    wide, narrow = row.sizeHint().width(), labels[0].sizeHint().width()

    one_line, four_lines = row.heightForWidth(wide), row.heightForWidth(narrow)

    assert four_lines == 4 * one_line + 3 * 8
    assert row.minimumSize().width() == max(label.minimumSizeHint().width() for label in labels)
