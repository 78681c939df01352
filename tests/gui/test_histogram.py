from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot
from support.window_states import PASSED

from desktop_app.views.histogram import MOST_BARS, Histogram, bars
from desktop_app.views.theme import LIGHT


def test_what_was_expected_but_never_measured_has_its_bar() -> None:
    shown = bars({"00": 10}, {"00": 0.5, "11": 0.5})

    assert [(bar.label, bar.shots, bar.expected) for bar in shown] == [("00", 10, 0.5), ("11", 0, 0.5)]


def test_many_outcomes_show_the_most_frequent_and_the_rest() -> None:
    counts = {format(number, "06b"): number + 1 for number in range(64)}

    shown = bars(counts, None)

    assert len(shown) == MOST_BARS
    assert (shown[-1].label, shown[-1].others) == ("49 others", 49)
    assert sum(bar.shots for bar in shown) == sum(counts.values())
    assert format(63, "06b") in {bar.label for bar in shown}


def test_no_shots_are_no_division_by_nothing() -> None:
    assert [bar.share for bar in bars({}, {"0": 1.0})] == [0.0]


def test_a_bar_reaches_as_high_as_its_share(qtbot: QtBot) -> None:
    histogram = Histogram()
    qtbot.addWidget(histogram)
    histogram.resize(400, 300)
    assert PASSED.counts

    histogram.show_bars(bars(PASSED.counts, PASSED.expected))

    image = histogram.grab().toImage()
    accent = QColor(LIGHT.accent).rgb()
    heights = [sum(image.pixel(x, y) == accent for y in range(image.height())) for x in range(0, image.width(), 2)]
    assert max(heights) > 150
    high = [height for height in heights if height > 100]
    low = [height for height in heights if 0 < height < 20]
    assert high
    assert low


def test_a_thousand_outcomes_stay_readable(qtbot: QtBot) -> None:
    counts = {format(number, "010b"): 1 + number % 7 for number in range(1024)}

    shown = bars(counts, None)

    assert len(shown) == MOST_BARS
    assert sum(bar.shots for bar in shown) == sum(counts.values())
    assert shown[-1].others == 1024 - (MOST_BARS - 1)


def test_the_bar_under_the_mouse_is_told_in_full(qtbot: QtBot) -> None:
    histogram = Histogram()
    qtbot.addWidget(histogram)
    histogram.resize(400, 300)
    assert PASSED.counts
    histogram.show_bars(bars(PASSED.counts, PASSED.expected))

    found = [histogram.bar_at(QPointF(x, 100)) for x in (2, 80, 390)]

    assert [bar.label if bar else None for bar in found] == [None, "00", "11"]
    assert found[1]
    assert found[1].sentence == "00: 498 shots, 48.6%, expected 50%"


def test_labels_that_do_not_fit_beside_each_other_are_turned_and_the_rest_dwarfs_nothing(qtbot: QtBot) -> None:
    few, many = Histogram(), Histogram()
    for histogram in (few, many):
        qtbot.addWidget(histogram)
        histogram.resize(420, 260)
    few.show_bars(bars({"00": 6, "11": 4}, None))
    many.show_bars(bars({format(value, "010b"): 2 for value in range(1024)}, None))
    font = many._small_font()

    flat, turned = (one._plot(QRectF(one.rect()), font).bottom() for one in (few, many))

    assert turned < flat - 30
    assert many.bar_at(QPointF(many.width() - 8, 100)) == bars({format(v, "010b"): 2 for v in range(1024)}, None)[-1]
    assert not many.grab().toImage().isNull()
