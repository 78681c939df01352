"""What to type to use the account elsewhere; the key is in none of what is shown."""

from PySide6.QtCore import QEvent, QRegularExpression, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.questions import CodeState, PythonState
from desktop_app.domain.sentence import Sentence
from desktop_app.views.announce import announce
from desktop_app.views.card import Card
from desktop_app.views.choice import Choice
from desktop_app.views.environment_picker import EnvironmentPicker
from desktop_app.views.flow import Flow, Together
from desktop_app.views.icons import icon
from desktop_app.views.labels import Label, is_recolouring
from desktop_app.views.language import tr, translated
from desktop_app.views.page import Page
from desktop_app.views.plain_text import PlainText
from desktop_app.views.question import Answer, Question
from desktop_app.views.theme import tokens_of

_COPIED_MS = 2_000
_LEAST_LINES = 11
_COPY = Sentence("Cop&y code")
_RULES = (
    (r"\b(from|import|as|print|export|for|in|def|return)\b", "link"),
    (r"\"[^\"\n]*\"|'[^'\n]*'", "success"),
    (r"(?<!\S)#[^\n]*", "muted"),
)


class CodePage(QWidget):
    """Renders a `CodeState`, and below it the user's own Python."""

    kind_chosen = Signal(str)
    key_copy_requested = Signal()
    """after the warning was read"""
    python_chosen = Signal(object)
    """Path"""
    look_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._state = CodeState()
        self._make_choices()
        self._remark = Label(role="muted", wrap=True)
        self.text = PlainText(tr("Code"))
        self.text.setMinimumHeight(_LEAST_LINES * self.text.fontMetrics().lineSpacing())
        self._colours = _Colours(self.text)
        self.python = EnvironmentPicker()
        self.python.python_chosen.connect(self.python_chosen)
        self.look = QPushButton(tr("&Look for Pythons"))
        self.look.clicked.connect(self.look_requested)

        # From outside to inside: whatever gets another parent is styled anew with all that is in it.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        page = Page(tr("Code"))
        layout.addWidget(page)
        code, own = Card(), Card()
        page.column.addWidget(code, 1)
        page.column.addWidget(own)
        self._fill_code(code)
        self._fill_question(own)
        self.show_state(self._state)
        self.show_python(PythonState())

    def _make_choices(self) -> None:
        self.kind = Choice()
        self.kind.setAccessibleName(tr("Kind of code"))
        self.kind.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.kind.activated.connect(lambda place: self.kind_chosen.emit(self.kind.itemData(place)))
        self.copy = QPushButton(translated(_COPY))
        self.copy.setProperty("primary", "true")
        self.copy.setIcon(icon("copy", "on_accent"))
        self.copy.clicked.connect(self._copy)
        self.copy_key = QPushButton(tr("Copy &with the key…"))
        self.copy_key.clicked.connect(self.ask_about_key)

    def _fill_code(self, code: Card) -> None:
        label = Label(tr("For"))
        label.setBuddy(self.kind)
        choice = QWidget()
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        inside = QHBoxLayout(choice)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(label)
        inside.addWidget(self.kind)
        inside.addStretch(1)
        head = Flow(spacing=10, ending=True)
        head.addWidget(choice)
        head.addWidget(Together(self.copy_key, self.copy, ending=True))
        code.body.addWidget(Label(tr("Use this account"), scale=1.1, bold=True))
        code.body.addLayout(head)
        code.body.addWidget(self._remark)
        code.body.addWidget(self.text, 1)

    def _fill_question(self, own: Card) -> None:
        question = Label(tr("Is your Python ready for it?"), scale=1.1, bold=True)
        question.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = Flow(spacing=10, ending=True)
        row.addWidget(question)
        row.addWidget(self.look)
        own.body.addLayout(row)
        own.body.addWidget(
            Label(
                tr(
                    "Finds which versions of Qiskit are there, and whether they know this channel. "
                    "Nothing is installed."
                ),
                role="muted",
                scale=0.9,
                wrap=True,
            )
        )
        own.body.addWidget(self.python)

    def show_state(self, state: CodeState) -> None:
        """Show the code of the chosen kind."""
        self._state = state
        if [self.kind.itemData(place) for place in range(self.kind.count())] != list(state.kinds):
            self.kind.clear()
            for kind in state.kinds:
                self.kind.addItem(translated(kind), str(kind))
        self.kind.setCurrentIndex(self.kind.findData(str(state.kind)))
        self.kind.setEnabled(state.account is not None)
        self.text.show_text(state.text)
        self._remark.setText(state.remark or tr("Save the account first; then its code is shown here."))
        self.copy.setEnabled(bool(state.text))
        self.copy_key.setVisible(state.takes_key)

    def show_python(self, state: PythonState) -> None:
        """Show what is known of the user's Pythons."""
        known = state.looked or state.chosen is not None
        self.python.setVisible(known or state.busy)
        self.look.setText(tr("&Look again") if known else tr("&Look for Pythons"))
        self.look.setEnabled(not state.busy)
        self.python.show_state(state)

    def focus_first(self) -> None:
        """Put the focus on what is most likely wanted next."""
        self.kind.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_recolouring(event) and hasattr(self, "_colours"):
            self._colours.rehighlight()

    @Slot()
    def ask_about_key(self) -> Question | None:
        """Warn before the key leaves the keyring in plain sight."""
        if not self._state.takes_key:
            return None
        question = Question(
            self,
            tr("Copy the code with the key in it?"),
            tr(
                "Whoever sees the text can use the account and spend its time. It is copied, not shown, and leaves the "
                "clipboard by itself; where you paste it, it stays. The usual code needs no key."
            ),
            (
                Answer(text=tr("Copy &with the key"), act=self.key_copy_requested.emit, danger=True),
                Answer(text=tr("Copy with&out the key"), act=self._copy, primary=True),
            ),
        )
        question.open()
        return question

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._state.text)
        self.copy.setText(tr("Copied"))
        announce(self.copy, tr("The code was copied"))
        QTimer.singleShot(_COPIED_MS, self.copy, lambda: self.copy.setText(translated(_COPY)))


class _Colours(QSyntaxHighlighter):
    """Words, texts and remarks of Python and the shell; colour only repeats what the text says."""

    def __init__(self, text: PlainText) -> None:
        super().__init__(text.document())
        self._text = text
        self._rules = [(QRegularExpression(pattern), role) for pattern, role in _RULES]

    def highlightBlock(self, text: str) -> None:
        tokens = tokens_of(self._text.palette())
        for pattern, role in self._rules:
            found = pattern.globalMatch(text)
            while found.hasNext():
                match = found.next()
                look = QTextCharFormat()
                look.setForeground(QColor(getattr(tokens, role)))
                self.setFormat(match.capturedStart(), match.capturedLength(), look)
