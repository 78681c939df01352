"""The settings dialog, the tray, and how the window is found again."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton, QSystemTrayIcon
from pytestqt.qtbot import QtBot
from support.window_states import ACCOUNTS, LAB, OLD

from desktop_app.domain.secret import Secret
from desktop_app.domain.settings import Density, Fact, Motion, Settings, SettingsState, VaultFileState
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.choice import Choice
from desktop_app.views.labels import Label
from desktop_app.views.main_window import MainWindow
from desktop_app.views.passphrase_dialog import PassphraseDialog
from desktop_app.views.question import Question
from desktop_app.views.settings_dialog import SettingsDialog
from desktop_app.views.text_size import apply_text_size
from desktop_app.views.tray import Tray
from desktop_app.views.window_place import recall_division, recall_place, remember_place, starts_hidden

Recorder = Callable[..., list[object]]
STATE = SettingsState(
    keep_days=30,
    vault_file=VaultFileState.ABSENT,
    has_tray=True,
    languages=(("en", "English"), ("de", "Deutsch")),
    network=(Fact(title="Proxy", text="http://proxy.example:3128", about="From HTTPS_PROXY."),),
)


@pytest.fixture
def dialog(window: MainWindow) -> SettingsDialog:
    dialog = SettingsDialog(window)
    dialog.render(STATE)
    dialog.open()
    return dialog


def pick(choice: Choice, words: str) -> None:
    place = choice.findText(words)
    assert place >= 0, words
    choice.setCurrentIndex(place)
    choice.activated.emit(place)


def box(dialog: SettingsDialog, words: str) -> QCheckBox:
    return next(one for one in dialog.findChildren(QCheckBox) if one.text().replace("&", "") == words)


def choice(dialog: SettingsDialog, name: str) -> Choice:
    return next(one for one in dialog.findChildren(Choice) if one.accessibleName() == name)


def answer(dialog: SettingsDialog, place: int) -> None:
    question = dialog.findChild(Question)
    assert question is not None
    question.buttons[place].click()


@pytest.mark.parametrize(
    ("place", "words", "chosen"),
    [
        ((0, "Language"), "Deutsch", {"language": "de"}),
        ((0, "Begin with"), "The first account of the list", {"reopen": False}),
        ((1, "Lock when idle"), "After 4 minutes", {"idle_seconds": 240}),
        ((1, "Clear copied keys"), "When the program ends", {"clipboard_seconds": 0}),
        ((1, "Hide shown keys"), "After 1 minute", {"reveal_seconds": 60}),
        ((2, "Give up a check"), "After 30 seconds", {"check_seconds": 30}),
        ((3, "Theme"), "Dark", {"theme": ThemeChoice.DARK}),
        ((3, "Text size"), "150 %", {"text_percent": 150}),
        ((3, "Accounts in the list"), "Close together", {"density": Density.COMPACT}),
        ((3, "Motion"), "Less", {"motion": Motion.LESS}),
    ],
)
def test_a_choice_is_announced_at_once_and_changes_nothing_else(
    dialog: SettingsDialog, recorded: Recorder, place: tuple[int, str], words: str, chosen: dict[str, object]
) -> None:
    heard = recorded(dialog.chosen)
    page, name = place
    dialog.tabs.setCurrentIndex(page)

    pick(choice(dialog, name), words)

    assert heard == [replace(Settings(), **chosen)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("page", "words", "name"),
    [
        (0, "Show an icon in the tray", "tray"),
        (0, "Tell me when a check fails", "tell_failures"),
        (0, "Tell me when a check passes", "tell_successes"),
        (1, "Lock with the screen", "lock_with_screen"),
    ],
)
def test_a_box_is_announced_at_once(
    dialog: SettingsDialog, recorded: Recorder, page: int, words: str, name: str
) -> None:
    heard = recorded(dialog.chosen)
    dialog.tabs.setCurrentIndex(page)

    box(dialog, words).click()

    assert heard == [replace(Settings(), **{name: not getattr(Settings(), name)})]  # type: ignore[arg-type]


def test_rendering_announces_nothing(dialog: SettingsDialog, recorded: Recorder) -> None:
    heard = recorded(dialog.chosen)

    for page in range(4):
        dialog.tabs.setCurrentIndex(page)
        dialog.render(replace(STATE, settings=replace(Settings(), tray=True, idle_seconds=77, text_percent=123)))

    assert heard == []
    assert choice(dialog, "Lock when idle").currentText() == "77"


def test_without_a_tray_it_cannot_be_chosen_and_says_why(dialog: SettingsDialog) -> None:
    dialog.render(replace(STATE, has_tray=False))

    tray = box(dialog, "Show an icon in the tray")
    assert not tray.isEnabled()
    assert "shows no icons" in tray.accessibleDescription()


def test_fewer_days_are_asked_about_because_keys_are_deleted(dialog: SettingsDialog, recorded: Recorder) -> None:
    heard = recorded(dialog.days_chosen)
    dialog.tabs.setCurrentIndex(1)
    days = choice(dialog, "Keep replaced keys")

    pick(days, "7 days")
    asked, shown = list(heard), days.currentText()
    answer(dialog, 1)
    pick(days, "90 days")

    assert asked == []
    assert shown == "30 days"
    assert heard == [7, 90]


@pytest.mark.parametrize(
    ("state", "offered"),
    [
        (VaultFileState.UNKNOWN, []),
        (VaultFileState.ABSENT, ["Create it…"]),
        (VaultFileState.LOCKED, ["Unlock it…", "Change passphrase…"]),
        (VaultFileState.OPEN, ["Change passphrase…"]),
    ],
)
def test_the_vault_file_offers_what_can_be_done_with_it(
    dialog: SettingsDialog, state: VaultFileState, offered: list[str]
) -> None:
    dialog.tabs.setCurrentIndex(1)

    dialog.render(replace(STATE, vault_file=state))

    page = dialog.security.page
    buttons = (page.create_vault, page.unlock_vault, page.passphrase)
    assert [one.text().replace("&", "") for one in buttons if one.isVisible()] == offered


def test_the_proxy_in_force_is_told(dialog: SettingsDialog) -> None:
    dialog.tabs.setCurrentIndex(2)

    told = [label.text() for label in dialog.connection.page.findChildren(Label)]

    assert {"Proxy", "http://proxy.example:3128", "From HTTPS_PROXY."} <= set(told)


def test_a_reset_is_asked_about(dialog: SettingsDialog, recorded: Recorder) -> None:
    heard = recorded(dialog.reset_requested)

    next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Reset all").click()
    before = len(heard)
    answer(dialog, 1)

    assert (before, len(heard)) == (0, 1)


def test_a_passphrase_is_handed_over_only_when_both_times_it_is_the_same(window: MainWindow, qtbot: QtBot) -> None:
    dialog = PassphraseDialog(window)
    given: list[tuple[Secret, Secret]] = []
    dialog.given.connect(lambda present, wanted: given.append((present, wanted)))
    dialog.present.fill(Secret("old"))
    dialog.next.fill(Secret("new"))
    dialog.again.fill(Secret("other"))

    dialog.go.click()
    refused = list(given)
    dialog.again.fill(Secret("new"))
    dialog.go.click()

    assert refused == []
    assert given == [(Secret("old"), Secret("new"))]


def test_larger_letters_hold_at_once_in_every_label(window: MainWindow, qapp: QApplication) -> None:
    before = {id(one): one.font().pointSizeF() for one in window.findChildren(Label) if one.text()}
    try:
        apply_text_size(qapp, 200)

        after = {id(one): one.font().pointSizeF() for one in window.findChildren(Label) if id(one) in before}
        assert len(after) > 3
        assert [round(after[one] / before[one], 2) for one in after] == [2.0] * len(after)
    finally:
        apply_text_size(qapp, 100)


def test_larger_letters_widen_the_list_to_half_the_window_at_most(window: MainWindow) -> None:
    window.splitter.setSizes([260, window.width() - 260])
    before = window.splitter.sizes()[0]

    window.widen_list(1.5)
    wider = window.splitter.sizes()[0]
    window.widen_list(4)

    assert wider == round(before * 1.5)
    assert window.splitter.sizes()[0] == sum(window.splitter.sizes()) // 2


@pytest.fixture
def tray(qtbot: QtBot) -> Tray:
    tray = Tray()
    tray.render(replace(ACCOUNTS, rows=(replace(LAB, default=True), OLD)))
    return tray


def words(tray: Tray) -> list[str]:
    tray.menu.aboutToShow.emit()
    return [action.text().replace("&", "") for action in tray.menu.actions() if not action.isSeparator()]


def defaults_of(tray: Tray) -> list[QAction]:
    menus = [menu for menu in tray.menu.findChildren(QMenu) if menu.title() == "&Default account"]
    return menus[-1].actions()


def test_the_tray_offers_check_default_lock_and_quit(tray: Tray) -> None:
    assert words(tray) == ["Show the window", "Check “lab”", "Default account", "Lock", "Quit"]


def test_the_tray_checks_the_default_and_makes_another_the_default(tray: Tray, recorded: Recorder) -> None:
    checked, defaults = recorded(tray.check_requested), recorded(tray.default_requested)
    words(tray)

    next(action for action in tray.menu.actions() if "lab" in action.text()).trigger()
    offered = defaults_of(tray)
    ticked = [action.isChecked() for action in offered]
    offered[1].trigger()

    assert checked == [LAB.account.id]
    assert ticked == [True, False]
    assert defaults == [OLD.account.id]


def test_a_locked_trays_menu_names_no_account(tray: Tray) -> None:
    tray.set_locked(True)

    assert words(tray) == ["Show the window", "Quit"]
    assert "lab" not in tray._icon.toolTip()


def test_locking_takes_the_accounts_out_of_a_menu_that_the_desktop_has_already(tray: Tray, qtbot: QtBot) -> None:
    words(tray)

    tray.set_locked(True)

    qtbot.waitUntil(lambda: [action.text() for action in tray.menu.actions()] == ["&Show the window", "", "&Quit"])


def test_opening_the_trays_menu_again_leaves_no_menu_behind(tray: Tray, qtbot: QtBot) -> None:
    for _ in range(5):
        words(tray)

    qtbot.waitUntil(lambda: len(tray.menu.findChildren(QMenu)) == 1)


def test_the_trays_default_menu_is_never_longer_than_a_screen(tray: Tray) -> None:
    rows = tuple(replace(LAB, account=replace(LAB.account, id=f"id{n}", name=f"a{n}")) for n in range(100))  # type: ignore[arg-type]
    tray.render(replace(ACCOUNTS, rows=(*rows, replace(OLD, default=True))))

    words(tray)

    offered = defaults_of(tray)
    texts = [action.text() for action in offered if not action.isSeparator()]
    assert len(texts) == 21
    assert texts[0] == "Old laboratory"
    assert texts[-1] == "More in the window …"


def test_a_message_goes_through_the_icon(tray: Tray, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[tuple[object, ...]] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _, *given: said.append(given))

    tray.say("1 check failed", "lab: The key is not known", bad=True)

    assert said[0][:2] == ("1 check failed", "lab: The key is not known")


def test_closing_the_window_hides_it_while_the_tray_keeps_the_program(
    window: MainWindow, recorded: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = recorded(window.closing)
    window.hides_on_close = True
    monkeypatch.setattr(QEvent, "spontaneous", lambda _: True)
    event = QCloseEvent()

    window.closeEvent(event)

    assert not event.isAccepted()
    assert not window.isVisible()
    assert heard == []


@pytest.mark.parametrize(("kept", "closed"), [(True, 0), (False, 1)])
def test_the_shortcut_that_closes_the_window_keeps_the_program_as_its_button_does(
    window: MainWindow, recorded: Recorder, *, kept: bool, closed: int
) -> None:
    heard = recorded(window.closing)
    window.hides_on_close = kept

    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)

    assert len(heard) == closed
    assert not window.isVisible()


def test_quit_ends_the_program_although_the_tray_would_keep_it(window: MainWindow, recorded: Recorder) -> None:
    heard = recorded(window.closing)
    window.hides_on_close = True

    window.actions_of["quit"].trigger()

    assert len(heard) == 1


def test_the_window_is_found_where_it_was_left(window: MainWindow, qtbot: QtBot, tmp_path: object) -> None:
    store = QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)
    screen = QGuiApplication.primaryScreen().availableGeometry()
    window.resize(screen.width() - 20, 500)
    window.splitter.setSizes([260, window.width() - 260])
    remember_place(window, store)
    later = MainWindow()
    qtbot.addWidget(later)

    recall_place(later, store)
    recall_division(later, store)
    later.show()
    qtbot.waitExposed(later)

    assert later.size() == window.size()
    assert later.splitter.sizes()[0] == window.splitter.sizes()[0]


@pytest.mark.parametrize(
    ("stored", "hidden"), [({}, False), ({"start_hidden": 1}, False), ({"start_hidden": 1, "tray": 1}, True)]
)
def test_it_starts_hidden_only_where_there_is_a_tray_to_find_it_in(
    tmp_path: object,
    stored: dict[str, int],
    hidden: bool,  # noqa: FBT001  # a parameter of the table
) -> None:
    store = QSettings(f"{tmp_path}/window.ini", QSettings.Format.IniFormat)
    for key, value in stored.items():
        store.setValue(key, value)

    assert starts_hidden(store) is hidden
