"""No English is left on a screen when all that goes through the door comes back in brackets."""

import re
from collections.abc import Generator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget
from screens.spoken import interfaces
from screens.studio import shown

from desktop_app.views import language
from desktop_app.views.labels import plain_tooltip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SCREENS = (
    "account-wrong",
    "backup-done",
    "damaged-file",
    "doctor",
    "export",
    "fleet",
    "history",
    "import",
    "instances",
    "jobs",
    "notices",
    "restore",
    "test-failed",
    "test-held-back",
    "test-passed",
)
_DATA = re.compile(
    r"lab-premium|Old laboratory|practice|teaching-2026|thesis|Thesis|ci-nightly|default-ibm-quantum[\w-]*|premium|"
    r"open-instance|open|pay-as-you-go|20\d\d|crn:\S*|ibm_\w+|\w+-east|\w+-de|old-project|d4\w{18}|sampler|"
    r"estimator|https?://\S+|/\S+|certificates: campus.pem|Proxy|Qubit Keychain(: (lab|old))?|Secret Service|"
    r"[\w-]+\.(json|age|env|txt)|unset PYTHON_KEYRING_BACKEND|keyring\.backends\S*|CRN|CLOPS|JSON|DOMAIN\\user|course|"
    r"GNOME Keyring|Heron|Eagle|r\d"
)
"""Names, addresses and codes of the examples, IBM's words for plans and programs."""


class _Brackets(QTranslator):
    """Speaks English in brackets, as a language nobody could mistake."""

    def isEmpty(self) -> bool:  # noqa: N802  # Qt's own name
        return False

    def translate(self, context: str, source: str, comment: str | None = None, number: int = -1) -> str:
        del context, comment, number
        return f"⟦{source}⟧"


@pytest.fixture
def brackets(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Generator[None]:
    translator = _Brackets()
    qapp.installTranslator(translator)
    monkeypatch.setattr(language, "_foreign", True)
    yield
    qapp.removeTranslator(translator)


def _texts(screen: QWidget) -> set[str]:
    text = QAccessible.Text
    found = {one.text(kind) for one in interfaces(screen) for kind in (text.Name, text.Description, text.Value)}
    for widget in (one for one in screen.findChildren(QWidget) if one.isVisible()):
        found |= {widget.toolTip(), widget.windowTitle(), widget.accessibleDescription()}
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(place) for place in range(widget.count())}
    return found


def _left(text: str) -> str:
    """What is in no brackets and no data."""
    while (shorter := re.sub("⟦[^⟦⟧]*⟧", "", text)) != text:
        text = shorter
    return " ".join(re.findall(r"[^\W\d_]{2,}", _DATA.sub("", text)))


@pytest.mark.usefixtures("brackets")
@pytest.mark.parametrize("name", SCREENS)
def test_no_english_is_left_on_a_screen(name: str) -> None:
    with shown(name) as screen:
        assert {text: left for text in _texts(screen) if (left := _left(text))} == {}


def test_a_text_that_misses_the_door_is_noticed() -> None:
    assert _left(plain_tooltip("⟦3 job⟧ · Waiting for ibm_fez")) == "Waiting for"
