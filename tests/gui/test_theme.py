import itertools

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.channels import Channel
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.icons import icon
from desktop_app.views.main_window import MainWindow
from desktop_app.views.theme import DARK, LIGHT, Tokens, apply_theme, badge_colours, tokens_of

_TEXT = 4.5
_EDGE = 3.0
_MEANINGS = ("success", "warning", "danger")


def contrast(one: str, other: str) -> float:
    """WCAG 2's ratio of two colours."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    of = QColor(colour)
    return 0.2126 * _linear(of.redF()) + 0.7152 * _linear(of.greenF()) + 0.0722 * _linear(of.blueF())


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_texts_stand_out_from_every_ground_they_are_put_on(tokens: Tokens) -> None:
    pairs = [
        *itertools.product(("text", "muted", "link", *_MEANINGS), ("surface", "window")),
        *(("text", ground) for ground in ("raised", "accent_soft", "danger_soft", "warning_soft", "success_soft")),
        *((meaning, f"{meaning}_soft") for meaning in _MEANINGS),
        ("muted", "accent_soft"),
        ("muted", "danger_soft"),
        ("danger", "accent_soft"),
        ("on_accent", "accent"),
        ("on_accent", "accent_hover"),
    ]

    weak = {
        pair: round(ratio, 2)
        for pair in pairs
        if (ratio := contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1]))) < _TEXT
    }

    assert weak == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_and_shapes_stand_out_from_their_grounds(tokens: Tokens) -> None:
    pairs = itertools.product(("edge", "accent", *_MEANINGS), ("surface", "window"))

    weak = {pair: contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) for pair in pairs}

    assert {pair: ratio for pair, ratio in weak.items() if ratio < _EDGE} == {}


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("channel", Channel)
def test_a_badge_can_be_read(tokens: Tokens, channel: Channel) -> None:
    ink, ground = badge_colours(tokens, channel)

    assert contrast(ink, ground) >= _TEXT
    assert contrast(ink, tokens.surface) >= _TEXT


@pytest.mark.parametrize(
    ("choice", "tokens"),
    [(ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK), (ThemeChoice.SYSTEM, LIGHT)],
)
def test_a_choice_colours_the_application(qapp: QApplication, choice: ThemeChoice, tokens: Tokens) -> None:
    apply_theme(qapp, choice)

    assert tokens_of(qapp.palette()) is tokens
    assert "@" not in qapp.styleSheet().split("*/")[1]


def test_icons_take_the_colour_of_the_theme_that_comes(qapp: QApplication) -> None:
    drawing = icon("add")
    before = drawing.pixmap(16, 16).toImage().pixelColor(8, 8)

    apply_theme(qapp, ThemeChoice.DARK)

    after = drawing.pixmap(16, 16).toImage().pixelColor(8, 8)
    assert (before, after) == (QColor(LIGHT.text), QColor(DARK.text))


def test_an_open_window_changes_its_theme(window: MainWindow, qapp: QApplication) -> None:
    apply_theme(qapp, ThemeChoice.DARK)

    assert window.grab().toImage().pixelColor(600, 700).lightness() < 60
    assert any(button.text() == "Light" for button in window.findChildren(QToolButton))


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_trays_own_message_can_be_read(qapp: QApplication, qtbot: QtBot, choice: ThemeChoice) -> None:
    class QBalloonTip(QWidget):
        """As Qt's own of that name, which paints its ground with the colour it gave its palette."""

    balloon = QBalloonTip()
    qtbot.addWidget(balloon)
    palette = balloon.palette()
    palette.setColor(QPalette.ColorRole.Window, QColor("#ffffe1"))
    palette.setColor(QPalette.ColorRole.WindowText, QColor("black"))
    balloon.setPalette(palette)
    words = QLabel("1 check failed", balloon)

    apply_theme(qapp, choice)
    balloon.ensurePolished()
    words.ensurePolished()

    ink, ground = words.palette().windowText().color(), balloon.palette().window().color()
    assert contrast(ink.name(), ground.name()) >= _TEXT
