"""Every screen is walked the way a screen reader and the Tab key walk it."""

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMenuBar,
    QSpinBox,
    QTabBar,
    QWidget,
)
from support.accounts import KEY
from support.dialog_states import DIALOGS
from support.inquiry_states import (
    CODE,
    DEVICES,
    FAILED_RECORD,
    FLEET,
    FLEET_RUNNING,
    INSTANCES,
    JOBS,
    PYTHONS,
)
from support.window_states import (
    ACCOUNTS,
    FAILED,
    FAILED_TEST,
    FORM,
    NEW_FORM,
    NO_ACCOUNTS,
    PASSED,
    PASSED_TEST,
    RUNNING_TEST,
    UNTESTED,
    WRONG_FORM,
    account,
    row,
)

from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.checkup import Failure, StepName
from desktop_app.domain.errors import Layer
from desktop_app.domain.fleet import FleetState
from desktop_app.domain.jobs import Estimate
from desktop_app.domain.states import Choice, LockState, Notice, NoticeChoice, TestState
from desktop_app.views.device_table import DeviceTable
from desktop_app.views.instance_picker import InstancePicker
from desktop_app.views.main_window import MainWindow

_ROLE = QAccessible.Role
_CONTROLS = {
    _ROLE.PushButton,
    _ROLE.CheckBox,
    _ROLE.RadioButton,
    _ROLE.EditableText,
    _ROLE.ComboBox,
    _ROLE.SpinBox,
    _ROLE.List,
    _ROLE.ListItem,
    _ROLE.PageTab,
    _ROLE.PageTabList,
    _ROLE.MenuBar,
    _ROLE.MenuItem,
    _ROLE.ToolBar,
    _ROLE.ProgressBar,
    _ROLE.Graphic,
}
_TEXTS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)


def _test(state: TestState) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.tabs.setCurrentIndex(1)
        window.render_test(state)

    return show


def _unfolded(window: MainWindow) -> None:
    window.render_form(NEW_FORM)
    window.form.page.more.setChecked(True)


def _notices(window: MainWindow) -> None:
    window.show_notice(Notice(title="Something happened", advice="Do something."))
    window.show_network("Proxy http://proxy.example:3128")


DAMAGED = Notice(
    title="The accounts file is damaged",
    choices=(NoticeChoice(text="Use the copy", choice=Choice.USE_COPY),),
    seconds=10,
)


def _unsaved(window: MainWindow) -> None:
    window.form.page.rows[0].line.setText("another")
    window.leave_form(lambda: None)


def _lazy(tab: int, state: object) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.tabs.setCurrentIndex(tab)
        page = (None, None, window.code.page, window.jobs.page)[tab]
        assert page is not None
        page.show_state(state)  # type: ignore[arg-type]  # the page's own
        if state is CODE:
            window.code.page.show_python(PYTHONS)

    return show


def _fleet(state: FleetState) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        window.show_fleet()
        window.fleet.page.show_state(state)

    return show


def _details(window: MainWindow) -> None:
    _test(replace(PASSED_TEST, details="Program   Qubit Keychain"))(window)
    window.test.page.unfold.setChecked(True)


def _devices(window: MainWindow) -> None:
    dialog = DeviceTable(window)
    dialog.open()
    dialog.render(DEVICES)


def _instances(window: MainWindow) -> None:
    dialog = InstancePicker(window)
    dialog.open()
    dialog.render(INSTANCES)


ESTIMATED = replace(PASSED, counts=None, estimate=Estimate(value=0.9, error=0.02, ideal=1.0))
HELD_BACK = replace(
    FAILED, failure=Failure(step=StepName.SUBMIT, layer=Layer.QUOTA, title="Dear", advice="Pay.", asks_consent=True)
)
HERE = TestState(account=account("here", channel=Channel.LOCAL), python=PYTHONS)

SCREENS: Mapping[str, Callable[[MainWindow], object]] = {
    "account": lambda _: None,
    "new": _unfolded,
    "wrong": lambda window: window.render_form(WRONG_FORM),
    "first run": lambda window: window.render_accounts(NO_ACCOUNTS),
    "none chosen": lambda window: window.render_accounts(replace(ACCOUNTS, selected=None)),
    "nothing found": lambda window: window.accounts.search.setText("zürich"),
    "notices": _notices,
    "untested": _test(UNTESTED),
    "running": _test(RUNNING_TEST),
    "passed": _test(PASSED_TEST),
    "failed": _test(FAILED_TEST),
    "not stored": _test(TestState()),
    "details": _details,
    "estimate": _test(replace(PASSED_TEST, report=ESTIMATED)),
    "held back": _test(replace(FAILED_TEST, report=HELD_BACK)),
    "local": _test(HERE),
    "code": _lazy(2, CODE),
    "jobs": _lazy(3, JOBS),
    "failed job": _lazy(3, replace(JOBS, opened=FAILED_RECORD)),
    "fleet": _fleet(FLEET),
    "fleet running": _fleet(FLEET_RUNNING),
    "devices": _devices,
    "instances": _instances,
    "remove": lambda window: window.ask_to_remove(ACCOUNTS.rows[0].account),
    "unsaved": _unsaved,
    **DIALOGS,
    "locked": lambda window: window.render_lock(LockState(locked=True, sentence="A click unlocks.")),
    "locked by a passphrase": lambda window: window.render_lock(
        LockState(locked=True, sentence="Its passphrase opens it.", asks=True, problem="Wrong.")
    ),
    "choices": lambda window: window.show_notice(DAMAGED),
    "shortcuts": lambda window: window.actions_of["shortcuts"].trigger(),
    "about": lambda window: window.actions_of["about"].trigger(),
}


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest, window: MainWindow) -> QWidget:
    """The window, or the dialog over it."""
    SCREENS[request.param](window)
    QApplication.processEvents()
    return next((dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()), window)


def interfaces(of: QWidget) -> Generator[QAccessibleInterface]:
    """The accessibility tree below a widget, itself first."""
    waiting = [QAccessible.queryAccessibleInterface(of)]
    while waiting:
        one = waiting.pop()
        yield one
        children = (cast("QAccessibleInterface | None", one.child(place)) for place in range(one.childCount()))
        waiting += [child for child in children if child is not None]


def texts(of: Iterable[QAccessibleInterface]) -> str:
    return "\n".join(one.text(kind) for one in of for kind in _TEXTS)


def test_every_control_has_a_name(screen: QWidget) -> None:
    nameless = [
        str(one.object())
        for one in interfaces(screen)
        if one.role() in _CONTROLS and not one.state().invisible and not one.text(QAccessible.Text.Name).strip()
    ]

    assert nameless == []


def test_boxes_whose_name_would_be_their_value_have_a_label(screen: QWidget) -> None:
    boxes = [box for kind in (QComboBox, QSpinBox) for box in screen.findChildren(kind) if box.isVisible()]

    for box in boxes:
        labels = [flag for _, flag in QAccessible.queryAccessibleInterface(box).relations()]
        assert QAccessible.RelationFlag.Label in labels, box.accessibleName()


def test_every_underlined_letter_stands_for_one_thing(screen: QWidget) -> None:
    words = [one.text() for one in screen.findChildren(QAbstractButton) if one.isVisible()]
    words += [
        one.text()
        for one in screen.findChildren(QLabel)
        if one.isVisible() and cast("QWidget | None", one.buddy()) is not None
    ]
    words += [bar.tabText(place) for bar in screen.findChildren(QTabBar) for place in range(bar.count())]
    words += [one.text() for bar in screen.findChildren(QMenuBar) for one in bar.actions()]

    letters = Counter(QKeySequence.mnemonic(text).toString() for text in words)
    del letters[""]

    assert {letter for letter, uses in letters.items() if uses > 1} == set()


def test_every_label_is_plain_text(screen: QWidget) -> None:
    rich = [label.text() for label in screen.findChildren(QLabel) if label.textFormat() is not Qt.TextFormat.PlainText]

    assert rich == []


def test_no_markup_is_read_out(screen: QWidget) -> None:
    assert "<span" not in texts(interfaces(screen))


def test_tab_reaches_every_control_and_is_trapped_nowhere(screen: QWidget) -> None:
    wanted = {
        widget
        for widget in screen.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.window() is screen
    }
    screen.activateWindow()
    if QApplication.focusWidget() is None:
        screen.focusNextChild()
    start = focused()

    reached = [start]
    for _ in range(3 * len(wanted)):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if (now := focused()) is start:
            break
        reached.append(now)

    assert focused() is start, "Tab never came back"
    assert {name(widget) for widget in wanted - set(reached)} == set()


def test_shift_tab_walks_the_same_way_back(window: MainWindow) -> None:
    window.accounts.view.setFocus()

    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClick(focused(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)

    assert window.accounts.view.hasFocus()


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
    assert nasty in texts(interfaces(window))
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

    assert KEY not in texts(interfaces(window))
    assert KEY not in window.windowTitle()


def test_a_saved_key_is_gone_for_good(window: MainWindow) -> None:
    field = next(one for one in window.form.page.rows if one.name is FieldName.KEY)
    field.line.setFocus()
    QTest.keyClicks(field.line, KEY)

    window.render_form(replace(FORM, revision=FORM.revision + 1))
    QTest.keySequence(field.line, QKeySequence(QKeySequence.StandardKey.Undo))
    QTest.keySequence(field.line, QKeySequence(QKeySequence.StandardKey.Redo))

    assert field.secret() is None
    assert KEY not in texts(interfaces(window))


def focused() -> QWidget:
    """What has the focus; the walk ends where nothing has."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}"
