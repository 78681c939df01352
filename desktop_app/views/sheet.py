"""The frame of the dialogs: a heading, a sentence, what it is about, what went wrong, and the buttons."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.states import Severity
from desktop_app.views.announce import announce
from desktop_app.views.busy_bar import BusyBar
from desktop_app.views.button import Button
from desktop_app.views.card import ToneFrame
from desktop_app.views.flow import Flow, Together
from desktop_app.views.held import hold, show_doing
from desktop_app.views.labels import Label, with_letters
from desktop_app.views.language import tr, translated, word
from desktop_app.views.mark import Mark

_TITLE_BAR = 40
"""Pixels of the screen's height that are the desktop's."""
_TURN_MS = 1
"""Without it, Qt takes the next turn at once."""
_BAR = 4
"""Pixels of the height of the bar that moves, as the style sheet has it."""


class Sheet(QDialog):
    """Modal to its window only, deleted when it is closed; `body` takes what it holds.

    Of the buttons only what the dialog is for is filled (`primary`), and it comes last. What leaves the dialog is
    framed and comes before it; what is done on the way, with the dialog staying open, stands at the left.
    """

    def __init__(self, parent: QWidget, title: str, sentence: str = "", *, width: int = 560) -> None:
        super().__init__(parent)
        self.setWindowTitle(translated(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._narrowest = with_letters(width)
        self.setMinimumWidth(min(self._narrowest, self.screen().availableSize().width()))
        self.sentence = Label(sentence, role="muted", wrap=True)
        self.sentence.setVisible(bool(sentence))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._problem = Banner("danger")
        self._on_the_way = Together()
        self._on_the_way.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._leaving = Together(ending=True)
        buttons = self._buttons = Flow(spacing=10, ending=True)
        buttons.addWidget(self._on_the_way)
        buttons.addWidget(self._leaving)
        self._bar: BusyBar | None = None
        self._left: QWidget | None = None
        """Where the keyboard was before what is under way began."""
        layout = self._layout = QVBoxLayout(self)
        # The smallest height is ours to say, see `_fit`.
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(Label(title, scale=1.25, bold=True, wrap=True))
        layout.addWidget(self.sentence)
        layout.addLayout(self.body, 1)
        layout.addWidget(self._problem)
        layout.addSpacing(2 * _BAR)
        layout.addLayout(buttons)

    def open_soon(self, steps: Iterator[None] | None = None, *, then: Callable[[], object] | None = None) -> None:
        """Open it in a turn of its own, after what else is to be made of it; together they would take a frame.

        With `then`, begin that when it was painted: a worker's imports would hold it up.
        """
        there, left = _modal(), iter(()) if steps is None else steps

        def go_on() -> None:
            # A question that asked for this one may have gone meanwhile.
            if any(one not in there for one in _modal()):
                self.reject()  # another one came meanwhile, as when a key is held down
            elif next(left, self) is None:
                QTimer.singleShot(_TURN_MS, self, go_on)
            else:
                self.open()
                if then:
                    QTimer.singleShot(_TURN_MS, self, then)

        QTimer.singleShot(_TURN_MS, self, go_on)

    def add_button(
        self, text: str, act: Callable[[], object], *, primary: bool = False, danger: bool = False, left: bool = False
    ) -> QPushButton:
        """Put a button behind the others, or, with `left`, at the other end of their row."""
        button = Button(text)
        button.setAutoDefault(False)
        if primary:
            button.setProperty("primary", "true")
            button.setDefault(True)
        if danger:
            button.setProperty("danger", "true")
        button.clicked.connect(lambda: act())  # noqa: PLW0108  # the signal carries a bool
        (self._on_the_way if left else self._leaving).add(button)
        return button

    def add_close(self, text: str = "") -> QPushButton:
        """Put in what leaves the dialog, which Return presses unless something is primary."""
        button = self.add_button(text or tr("&Close"), self.reject)
        button.setDefault(True)
        return button

    def hold(self, act: QPushButton, doing: str) -> None:
        """Say on `act` what is under way, and let nothing but leaving be done meanwhile; an empty text ends that.

        The keyboard waits on `act`, where Return does nothing, and then goes back to where it was.
        """
        if doing:
            act.setText(doing)
        if bool(doing) is (self._bar is not None):
            return
        if doing:
            self._left = self.focusWidget()
            act.setFocus()
        hold(self, held=bool(doing), but=self._leaving)
        show_doing(act, doing=bool(doing))
        if doing:
            self._bar = BusyBar(doing)
            self._bar.setParent(self)
            self._place_bar()
            self._bar.show()
        elif self._bar is not None:
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None
            if self._left and self.focusWidget() is act:
                self._left.setFocus()

    def _place_bar(self) -> None:
        """In the room between the buttons and what is above them, so that nothing moves when it comes."""
        if self._bar:
            place, room = self._buttons.geometry(), self._layout.spacing() + 2 * _BAR
            self._bar.setGeometry(place.left(), place.top() - (room + _BAR) // 2, place.width(), _BAR)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        # Not before it is shown: fitted once, it would not open as large as what it holds by then.
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show} and self.isVisible():
            self._fit()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
        self._place_bar()

    def _fit(self) -> None:
        """Be as high as the texts need at this width; left to itself a dialog forgets that wrapped texts grow."""
        screen = self.screen().availableSize()
        self.setMinimumWidth(min(max(self._narrowest, self._layout.totalMinimumSize().width()), screen.width()))
        most = screen.height() - _TITLE_BAR
        needed = min(self._layout.totalHeightForWidth(self.width()), most)
        grows = any(self._grows(place) for place in range(self.body.count()))
        self.setMinimumHeight(needed)
        if needed > self.height() or not grows:
            self.resize(self.width(), needed)
        self._place_bar()

    def _grows(self, place: int) -> bool:
        """Does it use more height? The layout itself would say so of a hidden table, too."""
        item = self.body.itemAt(place)
        if item is None or item.isEmpty():
            return False
        return bool(item.expandingDirections() & Qt.Orientation.Vertical) or self.body.stretch(place) > 0

    def show_problem(self, problem: str) -> None:
        """Say what went wrong; an empty text takes it away."""
        if problem and problem != self._problem.text:
            announce(self, problem, urgent=True)
        self._problem.say(problem)


def _modal() -> list[QWidget]:
    """The dialogs that stand over their windows now."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isModal()]


_SIGNS = {
    "info": ("info", "link", Severity.INFO),
    "success": ("state-working", "success", None),
    "warning": ("warning", "warning", Severity.WARNING),
    "danger": ("error", "danger", Severity.ERROR),
}


class Banner(ToneFrame):
    """A coloured frame with one text and the sign of its tone; hidden while there is none."""

    def __init__(self, tone: str, text: str = "") -> None:
        super().__init__(tone)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label = Label(wrap=True, selectable=True)
        # Not a stop of the Tab key: it is read out when it comes.
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._mark = Mark(18)
        self._sign(tone)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(10)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._label, 1)
        self.say(text)

    def set_tone(self, tone: str) -> None:
        super().set_tone(tone)
        self._sign(tone)

    def _sign(self, tone: str) -> None:
        drawing, colour, severity = _SIGNS[tone]
        self._mark.draw(drawing, colour)
        self._mark.setAccessibleName(word(severity) if severity else tr("Done"))

    @property
    def text(self) -> str:
        """What it says."""
        return self._label.text()

    def say(self, text: str) -> None:
        """Another text."""
        self._label.setText(text)
        self.setVisible(bool(text))


class Fields(QWidget):
    """Editors under each other, each with its label before it."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def add(self, words: str, editor: QWidget, line: QWidget) -> None:
        """Put one more below; the label's letter leads to `line`."""
        label = Label(words)
        label.setBuddy(line)
        place = self._grid.rowCount()
        self._grid.addWidget(label, place, 0)
        self._grid.addWidget(editor, place, 1)


class Labelled(QWidget):
    """An editor under its label."""

    def __init__(self, label: Label, editor: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(label)
        column.addWidget(editor)


class FileField(QWidget):
    """A path that can be typed or chosen; `saving` says whether the file is to be written."""

    chosen = Signal()

    def __init__(self, name: str, *, saving: bool, kinds: str = "") -> None:
        super().__init__()
        self._name = name
        self._saving = saving
        self._kinds = kinds
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.choose = QPushButton(tr("C&hoose…"))
        self.choose.setAccessibleName(tr("Choose: {name}", name=name))
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.line, 1)
        row.addWidget(self.choose)

    @property
    def path(self) -> Path | None:
        """What stands there, `~` for the home folder; None when nothing does."""
        text = self.line.text().strip()
        return Path(text).expanduser() if text else None

    def show_path(self, path: Path) -> None:
        """Put a path in."""
        self.line.setText(str(path))

    def _ask(self) -> None:
        ask_for_file(self, self._name, self._take, saving=self._saving, kinds=self._kinds, at=self.path)

    def _take(self, path: Path) -> None:
        self.show_path(path)
        self.chosen.emit()


def ask_for_file(  # noqa: PLR0913  # by keyword
    parent: QWidget,
    title: str,
    then: Callable[[Path], object],
    *,
    saving: bool = False,
    kinds: str = "",
    at: Path | None = None,
) -> QFileDialog:
    """Let a file be chosen without stopping the program."""
    dialog = QFileDialog(parent, title, str(at.parent if at else Path.home()), translated(kinds))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if saving else QFileDialog.AcceptMode.AcceptOpen)
    if saving:
        # Whoever writes asks about replacing in words of its own.
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        if at:
            dialog.selectFile(at.name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: then(Path(path)))
    dialog.open()
    return dialog
