"""What the program has to tell, above what the user is doing, never in front of it."""

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.states import Notice, Severity
from desktop_app.views.announce import announce
from desktop_app.views.card import ToneFrame
from desktop_app.views.icons import icon, pixmap
from desktop_app.views.labels import Label
from desktop_app.views.page import SIDE
from desktop_app.views.theme import tokens_of

MOST = 3
INFO_MS = 8_000
_LOOKS = {
    Severity.INFO: ("info", "info", "link"),
    Severity.WARNING: ("warning", "warning", "warning"),
    Severity.ERROR: ("danger", "error", "danger"),
}


class NoticeBar(QWidget):
    """The newest notices, at most `MOST`; informing ones leave by themselves, the others wait to be dismissed."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SIDE, 14, SIDE, 0)
        self._layout.setSpacing(8)
        self._frames: list[_NoticeFrame] = []
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Add it at the top; one that stands there already comes up again."""
        for frame in [frame for frame in self._frames if frame.notice == notice]:
            self._remove(frame)
        while len(self._frames) >= MOST:
            self._remove(self._frames[-1])
        frame = _NoticeFrame(notice)
        frame.dismiss.clicked.connect(lambda: self._remove(frame))
        if notice.severity is Severity.INFO:
            QTimer.singleShot(INFO_MS, frame, lambda: self._remove(frame))
        self._frames.insert(0, frame)
        self._layout.insertWidget(0, frame)
        self.show()
        words = f"{notice.title}. {notice.advice}" if notice.advice else notice.title
        announce(self, words, urgent=notice.severity is Severity.ERROR)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What stands there, newest first."""
        return tuple(frame.notice for frame in self._frames)

    @Slot()
    def clear(self) -> None:
        """Dismiss all."""
        for frame in tuple(self._frames):
            self._remove(frame)

    def _remove(self, frame: "_NoticeFrame") -> None:
        if frame not in self._frames:
            return
        self._frames.remove(frame)
        if frame.dismiss.hasFocus():
            frame.dismiss.focusNextChild()
        self._layout.removeWidget(frame)
        frame.hide()
        frame.deleteLater()
        self.setVisible(bool(self._frames))


class _NoticeFrame(ToneFrame):
    def __init__(self, notice: Notice) -> None:
        tone, self._shape, self._colour = _LOOKS[notice.severity]
        super().__init__(tone)
        self.notice = notice
        self.setAccessibleName(notice.title)
        self.setAccessibleDescription(notice.advice)
        self._mark = Label()
        self._mark.setAccessibleName(notice.severity.value)
        title = Label(notice.title, bold=True, wrap=True, selectable=True)
        self.dismiss = QToolButton()
        self.dismiss.setProperty("inset", "true")
        self.dismiss.setIcon(icon("close"))
        self.dismiss.setAccessibleName("Dismiss")
        self.dismiss.setToolTip("Dismiss")
        self.dismiss.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(title)
        if notice.advice:
            texts.addWidget(Label(notice.advice, wrap=True, selectable=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 10, 10)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self.dismiss, 0, Qt.AlignmentFlag.AlignTop)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        ink = getattr(tokens_of(self.palette()), self._colour)
        self._mark.setPixmap(pixmap(self._shape, ink, 18, self.devicePixelRatioF()))
