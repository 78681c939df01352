"""Opening the window: first its picture, then, turn by turn, what it can do."""

import gc
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QToolButton

from desktop_app.host.single_instance import raise_other, socket_path
from desktop_app.views.icons import hold_icons
from desktop_app.views.language import apply_language
from desktop_app.views.main_window import MainWindow
from desktop_app.views.theme import STYLE, apply_theme, remembered_theme
from desktop_app.views.window_place import recall_place, starts_hidden

if TYPE_CHECKING:
    from types import TracebackType

    from desktop_app.app import App
    from desktop_app.domain.states import Notice
    from desktop_app.services.practice import PracticeService

_SWITCH_INTERVAL = 0.001
"""Seconds after which a busy worker thread lets the window have its turn; Python's own 5 ms add up to lost frames."""
_UNPAINTED = 1000
"""Milliseconds after which the program goes on even though the window, minimised say, was never painted."""
_LOOK = 2
"""Milliseconds between two looks at whether the worker has loaded what it was to load."""
_WITHOUT_QT = (
    "desktop_app.domain.states",
    "desktop_app.domain.listing",
    "desktop_app.domain.book",
    "desktop_app.domain.backends",
    "desktop_app.domain.questions",
    "desktop_app.domain.settings",
    "desktop_app.domain.fleet",
    "desktop_app.domain.past_checks",
    "desktop_app.tasks.outcome",
    "desktop_app.host.pool",
    "desktop_app.services.opening",
)
"""What a worker can load while the window answers: most of it are the values the window is about."""
_WITH_QT = (
    "desktop_app.views.account_rows",
    "desktop_app.views.account_list",
    "desktop_app.views.announce",
    "desktop_app.views.account_delegate",
    "desktop_app.views.account_pane",
    "desktop_app.views.secret_field",
    "desktop_app.views.account_page",
    "desktop_app.views.leaving",
    "desktop_app.views.account_menu",
    "desktop_app.views.window_actions",
    "desktop_app.tasks.runner",
    "desktop_app.controllers.accounts",
    "desktop_app.surroundings",
    "desktop_app.app",
)
"""Loaded one a turn on the window's own thread, where Qt's classes belong."""


def run_window(*, practice: bool = False) -> int:
    """Open the window and stay until it is closed; where one is open already, that one comes forward."""
    if not practice and raise_other(socket_path()):
        return 0
    sys.setswitchinterval(_SWITCH_INTERVAL)
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication([*sys.argv[:1], *STYLE])
    application.setApplicationName("qubit-keychain")
    application.setApplicationDisplayName("Qubit Keychain")
    application.setDesktopFileName("qubit-keychain")
    settings = QSettings("qubit-keychain", "window")
    apply_language(application, settings)
    window = MainWindow()  # before the theme: fewer style sheet passes
    apply_theme(application, remembered_theme(settings))
    if percent := str(settings.value("text_percent") or ""):
        from desktop_app.views.text_size import apply_text_size  # noqa: PLC0415  # for those who chose one

        apply_text_size(application, int(percent) if percent.isdecimal() else 100)
    recall_place(window, window.splitter, settings)
    opening = Opening(window, settings, practice=practice)
    opening.start()
    return application.exec()


class Opening(QObject):
    """Shows the window and, when it stands there, makes the rest of the program."""

    made = Signal(object)
    """App, before it starts"""

    def __init__(self, window: MainWindow, settings: QSettings, *, practice: bool) -> None:
        super().__init__(window)
        self.window = window
        self._settings = settings
        self._practice = practice
        self._app: App | None = None
        self._steps = self._make()
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._go_on)

    def start(self) -> None:
        """Show the window; everything that can wait begins after the first frame."""
        # A timer without delay is no help: it fires before the frame, and its imports then compete with the painting.
        if starts_hidden(self._settings):
            self._turn.start(0)
            return
        # It is offered in the end, and what stands beside it is not to move.
        self.window.toolbar.made["check_all"].setVisible(True)
        hold_icons(True)
        self.window.installEventFilter(self)
        self._turn.start(_UNPAINTED)
        self.window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Notice that the first frame is being painted; what waits for it runs when it is done."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._turn.start(0)
        return False

    @Slot()
    def _go_on(self) -> None:
        """One step a turn of the event loop, so that the window answers in between."""
        pause = next(self._steps, None)
        if pause is not None:
            self._turn.start(pause)

    def _make(self) -> Iterator[int]:
        """Each step answers with the milliseconds until the next."""
        hold_icons(False)
        for button in self.window.toolbar.findChildren(QToolButton):
            button.update()
        yield 0
        from threading import Thread  # noqa: PLC0415  # after the first frame

        loader = Thread(target=_load, args=(_WITHOUT_QT,), daemon=True)
        loader.start()
        while loader.is_alive():
            yield _LOOK
        for name in _WITH_QT:
            _load((name,))
            yield 0
        for _ in self.window.furnish():
            yield 0
        from desktop_app.app import App  # noqa: PLC0415  # after the first frame
        from desktop_app.first_use import OpenedBook  # noqa: PLC0415  # as above
        from desktop_app.host.pool import DaemonPool  # noqa: PLC0415  # as above

        window = self.window
        window.show_theme(remembered_theme(self._settings))
        window.offer_check_all()
        practice = _practice_service() if self._practice else None
        self._app = App(window, OpenedBook(), DaemonPool(), self._settings, practice)
        _catch_what_was_not_foreseen(window.show_notice)
        yield 0
        # What is loaded by now stays: looked through again, it would hold up the window for two frames (34 ms).
        gc.freeze()
        gc.enable()
        self.made.emit(self._app)
        self._app.start()


def _load(names: Iterable[str]) -> None:
    for name in names:
        import_module(name)


def _practice_service() -> "PracticeService":
    from desktop_app.services.practice import PracticeService  # noqa: PLC0415  # for --practice only

    return PracticeService()


def _catch_what_was_not_foreseen(show: "Callable[[Notice], None]") -> None:
    """Exceptions that nobody expected reach the log and the user instead of a terminal nobody sees."""
    import logging  # noqa: PLC0415  # after the first frame
    import threading  # noqa: PLC0415  # as above

    from desktop_app.controllers.notices import explain  # noqa: PLC0415  # as above

    def caught(kind: type[BaseException], error: BaseException, trace: "TracebackType | None") -> None:
        if isinstance(error, Exception):
            show(explain(error))
        else:
            sys.__excepthook__(kind, error, trace)

    def caught_in_thread(failed: threading.ExceptHookArgs) -> None:
        logger = logging.getLogger(__name__)
        logger.error("unforeseen failure on thread %s", failed.thread, exc_info=failed.exc_value)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
