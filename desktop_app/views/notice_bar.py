"""What the program has to tell, above what the user is doing, never in front of it."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.states import Notice, Severity
from desktop_app.views.announce import announce
from desktop_app.views.card import ToneFrame
from desktop_app.views.flow import Flow, Passage, Together
from desktop_app.views.icons import icon
from desktop_app.views.labels import Label, literal
from desktop_app.views.language import tr, translated, word
from desktop_app.views.mark import Mark
from desktop_app.views.page import SIDE

MOST = 3
INFO_MS = 8_000
_COMFORTABLE = 360
"""Pixels of a line beside letters of the usual size."""
_SHARE = 3
"""What part of the room beside the list the notices take at most, where there are several."""
_SECOND_MS = 1_000
_LOOKS = {
    Severity.INFO: ("info", "info", "link"),
    Severity.WARNING: ("warning", "warning", "warning"),
    Severity.ERROR: ("danger", "error", "danger"),
}


class NoticeBar(QWidget):
    """The newest notices, at most `MOST`; informing ones leave by themselves, the others wait to be dismissed.

    Where there is little room the older ones wait behind the newest.
    """

    chosen = Signal(object)
    """NoticeChoice"""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SIDE, 14, SIDE, 0)
        self._layout.setSpacing(8)
        self._frames: list[_NoticeFrame] = []
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Add it at the top; one that stands there already, or has the same subject, makes way."""
        for frame in tuple(self._frames):
            if frame.notice == notice or (notice.subject and frame.notice.subject == notice.subject):
                self._remove(frame)
        if not notice.title:
            return
        while len(self._frames) >= MOST:
            self._remove(self._frames[-1])
        frame = _NoticeFrame(notice)
        frame.left.connect(lambda: self._remove(frame))
        for button, choice in zip(frame.buttons, notice.choices, strict=True):
            button.clicked.connect(lambda _=False, choice=choice: self._choose(frame, choice))
        self._frames.insert(0, frame)
        self._layout.insertWidget(0, frame)
        self.show()
        self._fit()
        announce(self, translated(notice.whole), urgent=notice.severity is Severity.ERROR)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What stands there, newest first."""
        return tuple(frame.notice for frame in self._frames)

    @Slot()
    def clear(self) -> None:
        """Dismiss all."""
        for frame in tuple(self._frames):
            self._remove(frame)

    def _choose(self, frame: "_NoticeFrame", choice: object) -> None:
        self._remove(frame)
        self.chosen.emit(choice)

    def _remove(self, frame: "_NoticeFrame") -> None:
        if frame not in self._frames:
            return
        self._frames.remove(frame)
        if frame.has_focus():
            frame.focusNextChild()
        self._layout.removeWidget(frame)
        frame.hide()
        frame.deleteLater()
        self.setVisible(bool(self._frames))
        self._fit()

    def _fit(self) -> None:
        """Show the newest, and older ones while all leave most of the room to what the user is doing."""
        if self._frames:
            self._frames[0].show()
        if len(self._frames) < 2:  # noqa: PLR2004  # nothing waits behind another
            return
        sides = self._layout.contentsMargins()
        width = self.width() - sides.left() - sides.right()
        pane = self.parentWidget() or self
        room = pane.height() // _SHARE
        for frame in self._frames:
            room -= frame.heightForWidth(width) + self._layout.spacing()
            if frame is not self._frames[0]:
                frame.setVisible(room >= 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if pane := self.parentWidget():
            pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)


class _NoticeFrame(ToneFrame):
    left = Signal()

    def __init__(self, notice: Notice) -> None:
        tone, *drawing = _LOOKS[notice.severity]
        super().__init__(tone)
        self.notice = notice
        self.setAccessibleName(translated(notice.title))
        self.setAccessibleDescription(translated(notice.advice))
        self._seconds = notice.seconds
        mark = Mark(18)
        mark.setAccessibleName(word(notice.severity))
        mark.draw(*drawing)
        self._title = Label(notice.title, bold=True, wrap=True, selectable=True)
        self._countdown = Label(role="muted", scale=0.9)
        self.dismiss = QToolButton()
        self.dismiss.setProperty("inset", "true")
        self.dismiss.setIcon(icon("close"))
        self.dismiss.setAccessibleName(tr("Dismiss"))
        self.dismiss.setToolTip(tr("Dismiss"))
        self.dismiss.setAccessibleDescription(self._title.text())
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dismiss.clicked.connect(self.left)
        self.buttons = tuple(QPushButton(literal(choice.text)) for choice in notice.choices)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.setContentsMargins(0, 0, 0, 0)
        texts.addWidget(self._title)
        if notice.advice:
            texts.addWidget(Label(notice.advice, wrap=True, selectable=True))
        words = Passage(_COMFORTABLE)
        said = QHBoxLayout(words)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(12)
        said.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        said.addLayout(texts, 1)
        inside = Flow(spacing=12, ending=True)
        inside.addWidget(words)
        counting = (self._countdown,) if notice.seconds else ()
        inside.addWidget(Together(*counting, *self.buttons, spacing=12, ending=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(12)
        row.addLayout(inside, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._count_down()

    def has_focus(self) -> bool:
        """True when the keyboard is on one of its buttons."""
        return self.dismiss.hasFocus() or any(button.hasFocus() for button in self.buttons)

    def _count_down(self) -> None:
        if self._seconds:
            self._countdown.setText(tr("{seconds} s", seconds=self._seconds))
            clock = QTimer(self)
            clock.setInterval(_SECOND_MS)
            clock.timeout.connect(self._tick)
            clock.start()
        elif self.notice.severity is Severity.INFO and not self.notice.choices:
            QTimer.singleShot(INFO_MS, self, self.left.emit)

    @Slot()
    def _tick(self) -> None:
        self._seconds -= 1
        self._countdown.setText(tr("{seconds} s", seconds=max(self._seconds, 0)))
        if self._seconds <= 0:
            self.left.emit()
