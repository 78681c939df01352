"""One application for the screens' tests: light, in English, its accessibility tree told."""

from collections.abc import Generator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.language import speak
from desktop_app.views.theme import apply_theme


@pytest.fixture(autouse=True)
def _light_and_english(qapp: QApplication) -> Generator[None]:
    QAccessible.setActive(True)
    apply_theme(qapp, ThemeChoice.LIGHT)
    yield
    speak(qapp, "en")
