"""A field for keys and passwords.

The text leaves it as a `Secret` only. It is typed into a password field for good: a plain QLineEdit would hand it to
the accessibility tree, the X11 selection and input methods. Showing it means painting it over the dots.
"""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.age_errors import MIN_PASSPHRASE
from desktop_app.domain.secret import Secret
from desktop_app.views.icons import icon
from desktop_app.views.inset_button import InsetButton
from desktop_app.views.language import tr, tr_n
from desktop_app.views.theme import tokens_of

_SMALLEST = 7.0
"""Points of the letters in which a long key is shown whole rather than shortened."""


def least_length() -> str:
    """What a new passphrase needs, to be read before it is typed."""
    return tr("At least {n} characters, best several words", n=MIN_PASSPHRASE)


class SecretField(QWidget):
    """A password line with an eye; `changed` and `left` carry no text.

    In a `typed` one Tab leads past the eye: a space in the passphrase typed next would press it. Ctrl+H stays.
    """

    changed = Signal()
    left = Signal()
    submitted = Signal()
    caps_lock_seen = Signal(bool)

    shown_ms: ClassVar[int] = 20_000
    """How long a key stays readable, in every field."""

    def __init__(self, name: str, *, typed: bool = False, hint: str = "") -> None:
        super().__init__()
        self.line = _SecretLine()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(hint)
        self.line.setAccessibleDescription(hint)
        self.eye = InsetButton(self.line, "eye", tr("Show: {name}", name=name))
        if typed:
            self.eye.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.eye.setCheckable(True)
        self._name = name
        self._plain = _Plain(self.line)
        self._timer = QTimer(self, singleShot=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.line)

        self.line.textChanged.connect(self._follow_text)
        # Not `textEdited`: who dictates or uses a screen reader's own field edits without a key.
        self.line.textChanged.connect(lambda _: self.changed.emit())
        self.line.editingFinished.connect(self.left)
        self.line.returnPressed.connect(self.submitted)
        self.line.caps_lock_seen.connect(self.caps_lock_seen)
        self.eye.toggled.connect(self._show)
        self._timer.timeout.connect(self.hide_text)
        shortcut = QShortcut(QKeySequence("Ctrl+H"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.eye.click)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]  # it exists
        self._follow_text()

    def secret(self) -> Secret | None:
        """What was typed; None when the field is empty."""
        return Secret(self.line.text()) if self.line.text() else None

    @property
    def is_empty(self) -> bool:
        """True when nothing was typed."""
        return not self.line.text()

    @property
    def is_shown(self) -> bool:
        """True while the text can be read on the screen."""
        return self.eye.isChecked()

    def fill(self, secret: Secret) -> None:
        """Hold this secret; no undo brings back what stood there before."""
        self.line.setText(secret.reveal())

    def forget(self) -> None:
        """Empty the field so that no undo brings the text back (`clear` would keep it)."""
        self.hide_text()
        if self.eye.hasFocus():
            self.line.setFocus()
        self.line.setText("")

    @Slot()
    def hide_text(self) -> None:
        """Show dots again."""
        self.eye.setChecked(False)

    @Slot(bool)
    def _show(self, shown: bool) -> None:  # noqa: FBT001  # a slot for toggled
        self.eye.setIcon(icon("eye-off" if shown else "eye", "muted"))
        words = tr("Hide: {name}", name=self._name) if shown else tr("Show: {name}", name=self._name)
        self.eye.setAccessibleName(words)
        self.eye.setToolTip(tr("{words} (Ctrl+H)", words=words))
        self._plain.setVisible(shown)
        if shown:
            self._timer.start(SecretField.shown_ms)
            self._plain.cover()
        else:
            self._timer.stop()

    @Slot()
    def _follow_text(self) -> None:
        if self.is_empty:
            self.hide_text()
        self.eye.setVisible(not self.is_empty)
        self._plain.update()

    @Slot(QWidget, QWidget)
    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self.is_shown and new not in {self.line, self.eye}:
            self.hide_text()


class _SecretLine(QLineEdit):
    """Always in password mode; it can be pasted into and emptied, never copied or cut from."""

    caps_lock_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setMaxLength(1 << 16)
        hints = Qt.InputMethodHint
        self.setInputMethodHints(
            hints.ImhHiddenText | hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Cut):
            # Password mode would delete the text without copying it.
            event.accept()
            return
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = QAction(tr("&Paste"), menu)
        paste.setEnabled(bool(QGuiApplication.clipboard().text()) and not self.isReadOnly())
        paste.triggered.connect(self.paste)
        empty = QAction(tr("&Clear"), menu)
        empty.setEnabled(bool(self.text()) and not self.isReadOnly())
        empty.triggered.connect(self._empty)
        menu.addActions([paste, empty])
        menu.popup(event.globalPos())

    @Slot()
    def _empty(self) -> None:
        self.setText("")


class _Plain(QWidget):
    """The text painted over the dots, where no other program and no screen reader finds it."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        line.installEventFilter(self)

    def cover(self) -> None:
        """Lie over the line's text, beside its button, and say for how long."""
        seconds = SecretField.shown_ms // 1000
        self.setAccessibleName(
            tr_n(
                "The text is shown on the screen for {n} second",
                "The text is shown on the screen for {n} seconds",
                seconds,
            )
        )
        taken = self._line.textMargins().right() + (self._line.height() - self._line.textMargins().right()) // 2 + 1
        self.setGeometry(self._line.rect().adjusted(4, 3, -taken, -3))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = tokens_of(self.palette())
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._line.font().pointSizeF())
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.surface))
        box = QRect(self.rect().adjusted(7, 0, -2, 0))
        while QFontMetrics(font).horizontalAdvance(self._line.text()) >= box.width() and font.pointSizeF() > _SMALLEST:
            font.setPointSizeF(font.pointSizeF() - 0.5)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        text = QFontMetrics(font).elidedText(self._line.text(), Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
