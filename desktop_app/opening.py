"""Opening the window: first its picture, then, turn by turn, what it can do."""

import gc
import sys
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from desktop_app.host.single_instance import raise_other, socket_path
from desktop_app.views.main_window import MainWindow
from desktop_app.views.theme import STYLE, apply_theme, remembered_theme, tokens_for
from desktop_app.views.window_front import paint_front
from desktop_app.views.window_place import (
    recall_areas,
    recall_division,
    recall_place,
    remember_areas,
    starts_hidden,
)

if TYPE_CHECKING:
    from threading import Event
    from types import TracebackType

    from desktop_app.app import App
    from desktop_app.domain.states import Notice
    from desktop_app.first_use import OpenedBook
    from desktop_app.services.practice import PracticeService

_SWITCH_INTERVAL = 0.0002
"""Seconds after which a busy worker thread lets the window have its turn. One frame may ask for a turn twenty times, a
painted row or two each, so Python's own 5 ms, and even 1 ms, add up to lost frames."""
_COLLECT = (700, 3, 30)
"""When garbage is collected: each third time, not each tenth, a middle-aged lot too. Whichever thread collects, the
window waits, and for ten lots that was up to 4 ms."""
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
_FOR_LIST = (
    "desktop_app.views.account_rows",
    "desktop_app.views.account_list",
    "desktop_app.views.announce",
    "desktop_app.views.account_delegate",
    "desktop_app.tasks.runner",
    "desktop_app.controllers.accounts",
    "desktop_app.app",
)
"""Loaded one a turn on the window's own thread, where Qt's classes belong."""
_FOR_REST = (
    "desktop_app.views.account_pane",
    "desktop_app.views.secret_field",
    "desktop_app.views.account_page",
    "desktop_app.views.leaving",
    "desktop_app.views.account_menu",
    "desktop_app.views.window_actions",
    "desktop_app.surroundings",
)
"""The same, when the accounts are shown."""


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
    window = MainWindow(composed=False)
    recall_place(window, settings)
    opening = Opening(application, window, settings, practice=practice)
    opening.start()
    return application.exec()


class Opening(QObject):
    """Shows the window and, when it stands there, makes the rest of the program."""

    made = Signal(object)
    """App, before it starts"""

    def __init__(self, application: QApplication, window: MainWindow, settings: QSettings, *, practice: bool) -> None:
        super().__init__(window)
        self._application = application
        self.window = window
        self._settings = settings
        self._practice = practice
        self._tokens = tokens_for(remembered_theme(settings))
        self._areas = recall_areas(settings)
        self._painted = False
        self._app: App | None = None
        self._steps = self._make()
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._go_on)
        window.installEventFilter(self)

    def start(self) -> None:
        """Show the window; everything that can wait begins after the first frame."""
        # A timer without delay is no help: it fires before the frame, and its imports then compete with the painting.
        if starts_hidden(self._settings):
            self._turn.start(0)
            return
        self._turn.start(_UNPAINTED)
        self.window.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        """Paint the window until its parts stand in it; what waits for the first frame begins when that is done."""
        if watched is not self.window or event.type() != QEvent.Type.Paint:
            return False
        paint_front(self.window, self._tokens, self._areas)
        if not self._painted:
            self._painted = True
            self._turn.start(0)
        return True

    @Slot()
    def _go_on(self) -> None:
        """One step a turn of the event loop, so that the window answers in between."""
        pause = next(self._steps, None)
        if pause is not None:
            self._turn.start(pause)

    def _compose(self) -> Iterator[int]:
        """The window's words."""
        from desktop_app.views.language import apply_language  # noqa: PLC0415  # after the first frame

        application, settings, window = self._application, self._settings, self.window
        apply_language(application, settings)
        if percent := str(settings.value("text_percent") or ""):
            from desktop_app.views.text_size import apply_text_size  # noqa: PLC0415  # for those who chose one

            apply_text_size(application, int(percent) if percent.isdecimal() else 100)
        # Before the parts: each is styled once, when it is made.
        apply_theme(application, remembered_theme(settings))
        yield 0
        for _ in window.compose():
            yield 0
        # It is offered in the end, and what stands beside it is not to move.
        window.toolbar.made["check_all"].setVisible(True)
        recall_division(window, settings)
        window.removeEventFilter(self)
        yield 0
        remember_areas(window, settings)

    def _make(self) -> Iterator[int]:
        """Each step answers with the milliseconds until the next."""
        import signal  # noqa: PLC0415  # after the first frame
        from threading import Event, Thread  # noqa: PLC0415  # as above

        from desktop_app.first_use import OpenedBook  # noqa: PLC0415  # as above

        if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            # Ctrl+C would break off one of these steps and leave half a window; `EndSignals` asks when all stands.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
        yield from self._compose()
        book, loaded = OpenedBook(), Event()
        Thread(target=_load_and_read, args=(loaded, book), daemon=True).start()
        while not loaded.is_set():
            yield _LOOK
        for name in _FOR_LIST:
            _load((name,))
            yield 0
        for _ in self.window.furnish_list():
            yield 0
        from desktop_app.app import App  # noqa: PLC0415  # after the first frame
        from desktop_app.host.pool import DaemonPool  # noqa: PLC0415  # as above

        window = self.window
        practice = _practice_service() if self._practice else None
        app = self._app = App(window, book, DaemonPool(), self._settings, practice)
        _catch_what_was_not_foreseen(window.show_notice)
        yield 0
        self.made.emit(app)
        app.start()
        yield 0
        for name in _FOR_REST:
            _load((name,))
            yield 0
        for _ in window.furnish():
            yield 0
        window.show_theme(remembered_theme(self._settings))
        window.offer_check_all()
        # What is loaded by now stays: looked through again, it would hold up the window for two frames (34 ms).
        gc.freeze()
        gc.set_threshold(*_COLLECT)
        gc.enable()


def _load_and_read(loaded: "Event", book: "OpenedBook") -> None:
    """What the window stands on, and then, while it is furnished, the accounts."""
    _load(_WITHOUT_QT)
    loaded.set()
    book.read_ahead()


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
