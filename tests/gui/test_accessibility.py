"""What a screen reader and the Tab key find beyond what tests/screens finds on every screen."""

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from screens.spoken import texts
from support.accounts import KEY
from support.window_states import ACCOUNTS, FAILED_TEST, FORM, PASSED_TEST, RUNNING_TEST, row

from desktop_app.domain.channels import FieldName
from desktop_app.domain.states import TestState
from desktop_app.views import announce
from desktop_app.views.busy_bar import STILL, BusyBar
from desktop_app.views.main_window import MainWindow


@pytest.mark.parametrize(
    ("ended", "said", "urgent"), [(PASSED_TEST, "Working", False), (FAILED_TEST, "The key is not known", True)]
)
def test_the_end_of_a_test_is_said_aloud(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, ended: TestState, said: str, *, urgent: bool
) -> None:
    heard: list[QAccessibleAnnouncementEvent] = []
    monkeypatch.setattr(announce, "QAccessible", _Listening(heard))
    window.tabs.setCurrentIndex(1)
    window.render_test(RUNNING_TEST)

    window.render_test(ended)

    assert any(said in event.message() for event in heard)
    politeness = QAccessible.AnnouncementPoliteness.Assertive if urgent else QAccessible.AnnouncementPoliteness.Polite
    assert heard[-1].politeness() is politeness


def test_a_busy_bar_stands_still_where_the_desktop_does(qapp: QApplication) -> None:
    moving = BusyBar("Asking")

    made_before = BusyBar("Asking")
    qapp.setProperty(STILL, True)
    still = BusyBar("Asking")
    made_before.show()
    qapp.setProperty(STILL, False)

    assert [bar.maximum() for bar in (moving, still, made_before)] == [0, 1, 1]
    made_before.close()


def test_a_text_that_is_dictated_counts_as_typed(window: MainWindow) -> None:
    field = next(one for one in window.form.page.rows if one.name is FieldName.TAGS)

    QAccessible.queryAccessibleInterface(field.line).setText(QAccessible.Text.Value, "course")

    assert window.form.has_edits()
    assert field.touched


def test_the_form_is_walked_from_top_to_bottom(window: MainWindow) -> None:
    window.form.page.more.setChecked(True)
    window.form.page.channel.setFocus()
    tops = [window.form.page.channel.mapTo(window, window.form.page.channel.rect().topLeft()).y()]

    for _ in window.form.page.rows:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        tops.append(focused().mapTo(window, focused().rect().topLeft()).y())

    assert tops == sorted(tops)


def test_a_name_with_markup_is_shown_literally(window: MainWindow) -> None:
    nasty = "<b>bold</b> & <img src='file:///etc/hostname'>"
    marked = replace(row("nasty"), account=replace(row("nasty").account, name=nasty), problem="<i>x</i>")

    window.render_accounts(replace(ACCOUNTS, rows=(marked,), selected=marked.account.id))
    window.render_form(replace(FORM, account=marked.account, revision=7))
    dialog = window.ask_to_remove(marked.account)

    shown = [label for label in window.findChildren(QLabel) if "<b>" in label.text()]
    assert shown
    assert {label.textFormat() for label in shown} == {Qt.TextFormat.PlainText}
    assert nasty in texts(window)
    tooltip = window.accounts.rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tooltip
    assert "<img" not in tooltip
    assert "&&" in dialog.buttons[1].text()


@pytest.mark.parametrize("shown", [False, True])
def test_a_key_is_never_in_the_accessibility_tree(window: MainWindow, *, shown: bool) -> None:
    field = next(one for one in window.form.page.rows if one.name is FieldName.KEY)
    field.line.setFocus()
    QTest.keyClicks(field.line, KEY)

    if shown:
        field.show_plainly()

    assert KEY not in texts(window)
    assert KEY not in window.windowTitle()


def test_a_saved_key_is_gone_for_good(window: MainWindow) -> None:
    field = next(one for one in window.form.page.rows if one.name is FieldName.KEY)
    field.line.setFocus()
    QTest.keyClicks(field.line, KEY)

    window.render_form(replace(FORM, revision=FORM.revision + 1))
    QTest.keySequence(field.line, QKeySequence(QKeySequence.StandardKey.Undo))
    QTest.keySequence(field.line, QKeySequence(QKeySequence.StandardKey.Redo))

    assert field.secret() is None
    assert KEY not in texts(window)


def focused() -> QWidget:
    """What has the focus; the walk ends where nothing has."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


class _Listening:
    """Stands where Qt takes announcements, and hears them."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self, heard: list[QAccessibleAnnouncementEvent]) -> None:
        self._heard = heard

    def updateAccessibility(self, event: QAccessibleEvent) -> None:  # noqa: N802  # Qt's name
        self._heard.append(cast("QAccessibleAnnouncementEvent", event))
