"""What the user chose, remembered; and which check-ups the desktop is told of."""

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings
from support.by_hand import ByHand
from support.window_states import CANCELLED, FAILED, PASSED, RUNNING

from desktop_app.controllers.settings import SettingsController
from desktop_app.controllers.told import ToldController
from desktop_app.domain.accounts import AccountId
from desktop_app.domain.checkup import CheckReport, StepName
from desktop_app.domain.client_errors import PaidPlan
from desktop_app.domain.secret import Secret
from desktop_app.domain.settings import Density, Motion, Settings, VaultFileState
from desktop_app.domain.states import CheckProgress
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.services.growing_report import failure_of
from desktop_app.services.opening import open_account_book
from desktop_app.tasks.runner import TaskRunner

OTHER = Settings(
    language="de",
    reopen=False,
    tray=True,
    start_hidden=True,
    close_to_tray=True,
    tell_failures=False,
    tell_successes=True,
    idle_seconds=240,
    lock_with_screen=False,
    clipboard_seconds=0,
    reveal_seconds=5,
    check_seconds=30,
    theme=ThemeChoice.DARK,
    text_percent=150,
    density=Density.COMPACT,
    motion=Motion.LESS,
)
OLD, NEW = Secret("correct horse battery staple"), Secret("another horse battery staple")


class Stage:
    def __init__(self, parent: QObject, file: Path) -> None:
        self.book = open_account_book()
        self.by_hand = ByHand()
        self._parent = parent
        self._file = file
        self.tasks = TaskRunner(self.by_hand, parent)
        self.controller = self.started()

    def started(self) -> SettingsController:
        store = QSettings(str(self._file), QSettings.Format.IniFormat)
        return SettingsController(lambda: self.book, self.tasks, store, self._parent)


@pytest.fixture
def stage(qapp: QObject, tmp_path: Path) -> Iterator[Stage]:
    stage = Stage(QObject(qapp), tmp_path / "window.ini")
    yield stage
    stage.book.close()


def test_every_setting_differs_in_the_example_and_survives_a_restart(stage: Stage) -> None:
    same = [one.name for one in fields(Settings) if getattr(OTHER, one.name) == getattr(Settings(), one.name)]

    stage.controller.choose(OTHER)
    stage.controller._store.sync()

    assert same == []
    assert stage.started().settings == OTHER


def test_what_nobody_chose_is_as_usual_and_stays_unwritten(stage: Stage) -> None:
    stage.controller.choose(replace(Settings(), idle_seconds=60))

    assert stage.controller._store.allKeys() == ["delay/idle"]
    assert stage.started().settings == replace(Settings(), idle_seconds=60)


@pytest.mark.parametrize(
    ("key", "damaged"),
    [("delay/idle", "soon"), ("delay/clipboard", ""), ("theme", "plaid"), ("text_percent", "large"), ("density", "7")],
)
def test_a_value_nobody_understands_is_as_if_never_chosen(stage: Stage, key: str, damaged: str) -> None:
    stage.controller._store.setValue(key, damaged)

    assert stage.started().settings == Settings()


def test_a_number_beyond_every_timer_becomes_a_day(stage: Stage) -> None:
    stage.controller._store.setValue("delay/idle", "99999999999999")

    assert stage.started().settings == replace(Settings(), idle_seconds=86_400)


def test_the_same_choice_again_tells_nobody(stage: Stage) -> None:
    heard: list[object] = []
    stage.controller.chosen.connect(heard.append)

    stage.controller.choose(OTHER)
    stage.controller.choose(OTHER)
    stage.controller.reset()

    assert heard == [OTHER, Settings()]


def test_the_days_and_the_vault_file_are_found_out_where_they_are_kept(stage: Stage) -> None:
    stage.controller.look()
    stage.by_hand.drain()
    before = stage.controller.state

    stage.controller.keep_replaced(7)
    stage.by_hand.drain()

    assert (before.keep_days, before.vault_file) == (30, VaultFileState.ABSENT)
    assert [fact.title for fact in before.network] == ["Proxy", "Certificates"]
    assert stage.controller.state.keep_days == 7
    assert stage.book.book().keep_days == 7


def test_a_proxy_is_shown_without_its_login(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://me:secret-word@proxy.example:3128")

    stage.controller.look()
    stage.by_hand.drain()

    shown = str(stage.controller.state.network)
    assert "proxy.example:3128" in shown
    assert "secret-word" not in shown


def test_the_passphrase_is_changed_only_for_whoever_knows_it(stage: Stage, cheap_passphrases: None) -> None:
    stage.book.vault_file.create(OLD)
    heard: list[str] = []
    stage.controller.passphrase_settled.connect(heard.append)

    stage.controller.change_passphrase(NEW, NEW)
    stage.by_hand.drain()
    stage.controller.change_passphrase(OLD, NEW)
    stage.by_hand.drain()
    stage.book.vault_file.lock()
    stage.book.vault_file.unlock(NEW)

    assert heard[0] != ""
    assert heard[1] == ""
    assert stage.controller.state.vault_file is VaultFileState.OPEN


def progress(name: str, report: CheckReport, *, running: bool = False) -> CheckProgress:
    return CheckProgress(account_id=AccountId(name), report=replace(report, account=name), running=running)


def told(settings: Settings, *progressed: CheckProgress) -> list[object]:
    controller = ToldController()
    controller.follow(settings)
    heard: list[object] = []
    controller.told.connect(heard.append)
    for one in progressed:
        controller.note(one)
    controller.tell()
    return heard


def test_failures_that_end_together_are_told_together_and_successes_are_not(qapp: QObject) -> None:
    heard = told(
        Settings(),
        progress("a", FAILED),
        progress("b", FAILED),
        progress("c", PASSED),
        progress("d", CANCELLED),
        progress("e", RUNNING, running=True),
    )

    said = "The key is not known"
    assert heard == [((("a", said), ("b", said)), ())]


def test_successes_are_told_when_that_is_wanted(qapp: QObject) -> None:
    settings = replace(Settings(), tell_failures=False, tell_successes=True)

    heard = told(settings, progress("a", FAILED), progress("c", PASSED))

    assert heard == [((), (("c", "ibm_test"),))]


def test_nothing_to_tell_is_not_told(qapp: QObject) -> None:
    held_back = replace(
        FAILED, failure=failure_of(StepName.SUBMIT, PaidPlan(seconds=3, most=60, instance="i", plan="premium"))
    )
    left_out = CheckReport(account="l", channel="local", steps=(), left_out="No Python was chosen", finished=True)

    assert told(Settings(tell_successes=True), progress("l", left_out)) == []
    assert told(Settings(tell_successes=True), progress("h", held_back)) == []
    assert told(Settings(), progress("c", PASSED)) == []
