"""What stands in the place of an account while there is none."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.views.icons import icon
from desktop_app.views.labels import Label, with_letters
from desktop_app.views.language import tr, tr_n, translated
from desktop_app.views.mark import Mark
from desktop_app.views.page import Page

if TYPE_CHECKING:
    from desktop_app.domain.states import KeyringState

_WIDEST = 560


class Welcome(Page):
    """On the first run three things to do, and where the keys will be; later, when none is chosen, one."""

    add_requested = Signal()
    import_requested = Signal()
    practice_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Welcome"))
        self._count = 0
        self._mark = Mark(72)
        self._mark.draw("qubit-keychain", "text")
        self._mark.setAccessibleName(tr("The program's icon"))
        self._heading = Label(scale=1.5, bold=True, wrap=True)
        self._sentence = Label(role="muted", wrap=True)
        self._add = QPushButton(tr("Add account"))
        self._add.setIcon(icon("add", "on_accent"))
        self._add.setProperty("primary", "true")
        self._add.clicked.connect(self.add_requested)
        self.add = LargeChoice("add", tr("Add an account"), tr("Name it and paste its API key from cloud.ibm.com."))
        self.bring_in = LargeChoice("import", "", "")
        self.practise = LargeChoice(
            "job",
            tr("Try the practice service"),
            tr("Answers like IBM's service, on this computer: no key, no bill."),
        )
        self.add.clicked.connect(self.add_requested)
        self.bring_in.clicked.connect(self.import_requested)
        self.practise.clicked.connect(self.practice_requested)
        self._choices = QWidget()
        choices = QVBoxLayout(self._choices)
        choices.setContentsMargins(0, 6, 0, 6)
        choices.setSpacing(10)
        for choice in (self.add, self.bring_in, self.practise):
            choices.addWidget(choice)
        self._choices.setMaximumWidth(with_letters(_WIDEST))
        self._keys = Label(role="muted", scale=0.92, wrap=True)
        self.column.setSpacing(10)
        self.column.addStretch(2)
        for label in (self._mark, self._heading, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(label)
        self.column.addSpacing(4)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._choices, 20)
        row.addStretch(1)
        self.column.addLayout(row)
        self._keys.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self._keys)
        self.column.addStretch(3)
        self.show_found(0, "")

    def show_first_run(self, first: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Tell the first account from merely none chosen."""
        self._choices.setVisible(first)
        self._keys.setVisible(first)
        self._add.setVisible(not first)
        self._sentence.setVisible(not first)
        self._heading.setText(tr("Every IBM Quantum account in one place") if first else tr("No account chosen"))
        self._sentence.setText(tr("Choose one from the list, or add another."))

    def show_unreadable(self) -> None:
        """Offer nothing: accounts there may be, and what to do stands in the notice above."""
        for part in (self._choices, self._keys, self._add, self._sentence):
            part.hide()
        self._heading.setText(tr("The accounts cannot be read."))

    def show_found(self, count: int, place: str) -> None:
        """Offer what is on this computer already; nothing of it is taken before somebody says so."""
        self._count = count
        if count:
            self.bring_in.say(
                tr_n("Import {n} account…", "Import {n} accounts…", count),
                tr("Found in {place}. Nothing was taken from there.", place=place),
            )
        else:
            self.bring_in.say(tr("Import accounts…"), tr("From a qiskit-ibm.json, a notebook or an apikey.json."))

    def show_keyring(self, state: "KeyringState") -> None:
        """Say, before the first key is typed, where it will be kept."""
        where = translated(state.text)
        self._keys.setText(
            tr("{place}, never in a file as plain text unless you ask for it.", place=where) if state.ready else where
        )

    def focus_first(self) -> None:
        """Put the focus on the first thing to do."""
        (self._add if self._choices.isHidden() else self.add).setFocus(Qt.FocusReason.OtherFocusReason)


class LargeChoice(QPushButton):
    """A button as wide as its place: a picture, what it does, and a sentence about it."""

    def __init__(self, picture: str, title: str, sentence: str) -> None:
        super().__init__()
        self.setProperty("large", "true")
        self._mark = Mark(26)
        self._mark.draw(picture, "accent")
        self._title = Label(bold=True, scale=1.1, wrap=True)
        self._sentence = Label(role="muted", wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._sentence)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(16)
        row.addWidget(self._mark)
        row.addLayout(texts, 1)
        self._mark.setAccessibleName(title or tr("Import"))
        for label in (self._mark, self._title, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        policy.setHorizontalPolicy(policy.Policy.Expanding)
        policy.setVerticalPolicy(policy.Policy.Minimum)
        self.setSizePolicy(policy)
        self.say(title, sentence)

    def say(self, title: str, sentence: str) -> None:
        """Other words."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def heightForWidth(self, width: int) -> int:
        return self._row.totalHeightForWidth(width)
