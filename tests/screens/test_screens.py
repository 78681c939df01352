"""Every screen, looked at, listened to and walked; `make screenshots` does it in every language, scheme and size."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget
from screens import seen, spoken, walked
from screens.catalogue import SCREENS
from screens.studio import complaints, shown

from desktop_app.views.labels import ElidedLabel, Label
from desktop_app.views.language import speak

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
_DIALOG = re.compile(r"^class (\w+)\((?:Sheet|QDialog|Question|\w*Dialog)\)", re.MULTILINE)
LONGEST = ("account-wrong", "notices", "test-failed", "test-held-back", "code", "fleet", "import", "export", "history")


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_can_be_read_heard_and_walked(name: str) -> None:
    with shown(name) as screen:
        assert complaints(screen) == []


@pytest.mark.parametrize("language", ["de", "ja"])
@pytest.mark.parametrize("name", LONGEST)
def test_longer_words_have_room_too(qapp: QApplication, name: str, language: str) -> None:
    speak(qapp, language)

    with shown(name) as screen:
        assert seen.complaints(screen) == []


@pytest.fixture
def sheet(qapp: QApplication) -> QWidget:
    """An empty widget that is shown, 300 pixels wide."""
    sheet = QWidget()
    sheet.setFixedSize(300, 200)
    QVBoxLayout(sheet)
    sheet.show()
    sheet.activateWindow()
    return sheet


def put(sheet: QWidget, *widgets: QWidget) -> None:
    layout = sheet.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    QApplication.processEvents()


def test_a_text_larger_than_its_label_is_found(sheet: QWidget) -> None:
    label = Label("Longer than sixty pixels are wide")
    label.setFixedWidth(60)

    put(sheet, label)

    assert any("cut off" in sentence for sentence in seen.complaints(sheet))


def test_lines_below_the_end_of_a_label_are_found(sheet: QWidget) -> None:
    label = Label("Many words that need several lines, of which the label shows but the first one or two", wrap=True)
    label.setFixedSize(120, 24)

    put(sheet, label)

    assert any("cut off" in sentence for sentence in seen.complaints(sheet))


def test_a_shortened_text_needs_a_tooltip(sheet: QWidget) -> None:
    label = ElidedLabel("Longer than sixty pixels are wide")
    label.setFixedWidth(60)
    put(sheet, label)
    with_tooltip = seen.complaints(sheet)

    label.setToolTip("")

    assert with_tooltip == []
    assert any("no tooltip" in sentence for sentence in seen.complaints(sheet))


def test_a_text_that_was_shortened_before_it_was_shown_is_found(sheet: QWidget) -> None:
    label = Label("Longer than sixty pixels are wide")
    label.setText(label.fontMetrics().elidedText(label.text(), Qt.TextElideMode.ElideRight, 60))
    ours = Label("Checking: Sign in …")

    put(sheet, label, ours)

    assert [("no tooltip" in sentence, "Longer" in sentence) for sentence in seen.complaints(sheet)] == [(True, True)]


def test_neighbours_that_cover_each_other_are_found(sheet: QWidget) -> None:
    one, other = QPushButton("One", sheet), QPushButton("Other", sheet)
    one.setGeometry(10, 10, 100, 30)
    other.setGeometry(60, 20, 100, 30)
    one.show()
    other.show()

    said = seen.complaints(sheet)

    assert any("One” and" in sentence and "share" in sentence for sentence in said)


def test_what_stands_outside_is_found(sheet: QWidget) -> None:
    label = QLabel("Here", sheet)
    label.setGeometry(280, 10, 60, 20)
    label.show()

    said = seen.complaints(sheet)

    assert any("sideways" in sentence for sentence in said)


def test_pale_letters_are_found(sheet: QWidget) -> None:
    label = Label("Pale")
    label.setStyleSheet("color: #b0b0b0; background: white")

    put(sheet, label)

    assert any("contrast" in sentence for sentence in seen.complaints(sheet))


def test_a_nameless_field_is_found(sheet: QWidget) -> None:
    put(sheet, QLineEdit())

    said = spoken.complaints(sheet)

    assert any("no name" in sentence for sentence in said)


def test_a_letter_that_stands_for_two_things_is_found(sheet: QWidget) -> None:
    put(sheet, QPushButton("&Save"), QPushButton("&Stop"))

    said = spoken.complaints(sheet)

    assert "Alt+S is underlined 2 times" in said


def test_a_trap_of_the_tab_key_is_found(sheet: QWidget) -> None:
    trap = QLineEdit()
    trap.focusNextPrevChild = lambda _: True  # type: ignore[method-assign]  # as a text box that takes Tab
    first, last = QPushButton("First"), QPushButton("Last")
    put(sheet, first, trap, last)
    first.setFocus()

    said = walked.complaints(sheet)

    assert any("trapped" in sentence for sentence in said)


@pytest.mark.parametrize("control", [QPushButton, QLineEdit, QComboBox, QListView])
def test_a_control_that_takes_no_tab_is_found(sheet: QWidget, control: type[QWidget]) -> None:
    unreached, first = control(), QPushButton("First")
    unreached.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    put(sheet, first, QPushButton("Last"), unreached)
    first.setFocus()

    said = walked.complaints(sheet)

    assert said == [f"Tab does not reach {control.__name__} “”"]


def test_a_focus_nobody_sees_is_found(sheet: QWidget) -> None:
    class Plain(QWidget):
        pass

    plain = Plain()
    plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    plain.setMinimumHeight(20)
    button = QPushButton("Button")
    put(sheet, plain, button)
    button.setFocus()

    said = walked.complaints(sheet)

    assert said == ["nobody sees that Plain “” has the keyboard"]


def test_every_dialog_has_a_screen() -> None:
    here = Path(__file__)
    views = (here.parents[2] / "desktop_app" / "views").glob("*.py")
    dialogs = {name for file in views for name in _DIALOG.findall(file.read_text("utf-8"))} - {"Sheet"}
    shown_somewhere = "".join(file.read_text("utf-8") for file in here.parent.glob("*.py") if file != here)

    # Once it is imported, and once at least it is used.
    missing = {name for name in dialogs if len(re.findall(rf"\b{name}\b", shown_somewhere)) < 2}

    assert len(dialogs) > 20
    assert missing == set()
