from collections.abc import Callable, Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.secret import Secret
from desktop_app.views.secret_field import SecretField

KEY = "a-throw-away-key"


@pytest.fixture
def field(qtbot: QtBot) -> Generator[SecretField]:
    page = QWidget()
    qtbot.addWidget(page)
    field = SecretField("API key")
    other = QLineEdit()
    layout = QVBoxLayout(page)
    layout.addWidget(field)
    layout.addWidget(other)
    page.show()
    page.activateWindow()
    qtbot.waitExposed(page)
    field.line.setFocus()
    QTest.keyClicks(field.line, KEY)
    yield field
    page.close()


def test_the_text_leaves_it_as_a_secret(field: SecretField) -> None:
    assert field.secret() == Secret(KEY)


def test_a_forgotten_text_does_not_come_back_by_undo_or_redo(field: SecretField) -> None:
    field.forget()

    for keys in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo, QKeySequence.StandardKey.Undo):
        QTest.keySequence(field.line, QKeySequence(keys))

    assert field.secret() is None


@pytest.mark.parametrize("keys", [QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut])
def test_it_is_neither_copied_nor_cut(field: SecretField, keys: QKeySequence.StandardKey) -> None:
    QGuiApplication.clipboard().setText("before")
    field.line.selectAll()

    QTest.keySequence(field.line, QKeySequence(keys))

    assert QGuiApplication.clipboard().text() == "before"
    assert field.secret() == Secret(KEY)


def test_shown_it_still_tells_assistive_technology_nothing_but_dots(field: SecretField) -> None:
    field.eye.click()

    root = QAccessible.queryAccessibleInterface(field)
    texts = [
        interface.text(kind)
        for interface in (root, *(root.child(place) for place in range(root.childCount())))
        for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    ]
    assert field.is_shown
    assert field.line.echoMode() is QLineEdit.EchoMode.Password
    assert not any(KEY in text for text in texts)


def test_leaving_the_field_hides_the_text(field: SecretField) -> None:
    field.eye.click()

    field.window().findChildren(QLineEdit)[-1].setFocus()

    assert not field.is_shown


def test_the_eye_itself_may_have_the_focus(field: SecretField) -> None:
    QTest.keyClick(field.line, Qt.Key.Key_Tab)

    QTest.keyClick(field.eye, Qt.Key.Key_Space)

    assert field.eye.hasFocus()
    assert field.is_shown


def test_a_shown_text_hides_itself_when_its_time_is_over(
    field: SecretField, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(SecretField, "shown_ms", 10)

    field.eye.click()

    qtbot.waitUntil(lambda: not field.is_shown)


def test_a_shortcut_shows_and_hides_it(field: SecretField) -> None:
    QTest.keyClick(field.line, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    shown = field.is_shown
    QTest.keyClick(field.line, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)

    assert (shown, field.is_shown) == (True, False)


def test_caps_lock_is_noticed_by_what_the_letters_look_like(
    field: SecretField, recorded: Callable[..., list[object]]
) -> None:
    heard = recorded(field.caps_lock_seen)

    QTest.keyClicks(field.line, "A")
    QTest.keyClicks(field.line, "a")

    assert heard == [True, False]


def test_the_painted_text_is_on_the_screen_only_while_it_is_shown(field: SecretField) -> None:
    hidden = field.line.grab().toImage()

    field.eye.click()

    shown = field.line.grab().toImage()
    field.eye.click()
    again = field.line.grab().toImage()
    assert shown != hidden
    assert (again.pixel(20, 15), again.size()) == (hidden.pixel(20, 15), hidden.size())


def test_tab_leads_past_the_eye_of_a_typed_passphrase(qtbot: QtBot) -> None:
    field = SecretField("Passphrase", typed=True)
    qtbot.addWidget(field)
    field.show()
    field.line.setText("long enough")

    assert field.eye.focusPolicy() is Qt.FocusPolicy.NoFocus
