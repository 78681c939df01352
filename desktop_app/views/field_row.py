"""One line of a form: its label, its editor, and the sentence under it."""

import re

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.channels import Field, FieldName
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence
from desktop_app.views.announce import announce
from desktop_app.views.flow import Flow, Passage
from desktop_app.views.labels import Label, plain_tooltip, restyle
from desktop_app.views.language import tr, translated
from desktop_app.views.mark import Mark
from desktop_app.views.secret_field import SecretField

_CAPS_LOCK = Sentence("Caps Lock seems to be on.")
_MNEMONICS = {
    "Name": Sentence("&Name"),
    "API key": Sentence("API &key"),
    "Instance": Sentence("&Instance"),
    "Address": Sentence("Add&ress"),
    "Proxy": Sentence("Pro&xy"),
    "Proxy password": Sentence("Proxy pass&word"),
    "Tags": Sentence("Ta&gs"),
}
"""Letters that neither the menus nor the form's buttons use."""
_COMFORTABLE = 260
"""Pixels of a line beside letters of the usual size."""
_WORD = re.compile(r"[\x21-\x7e]+|\w")
"""What cannot go on in the next line: Latin words; a Japanese sentence breaks anywhere."""


class FieldRow(QWidget):
    """An editor with its sentence; `label` goes into the form's first column."""

    changed = Signal()
    left = Signal()
    submitted = Signal()

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._field = field
        self.problem = ""
        self.touched = False
        self._quiet = False
        """True while the program itself puts a text in."""
        self._warning = ""
        self._button: QPushButton | None = None
        self._secret: SecretField | None = None
        if field.secret:
            self._secret = SecretField(translated(field.label))
            self.line: QLineEdit = self._secret.line
            self._secret.changed.connect(self._touch)
            self._secret.left.connect(self.left)
            self._secret.submitted.connect(self.submitted)
            self._secret.caps_lock_seen.connect(self._show_caps_lock)
        else:
            self.line = QLineEdit()
            self.line.setAcceptDrops(False)  # a file that is dropped is for the window
            self.line.setAccessibleName(translated(field.label))
            # Not `textEdited`: who dictates or uses a screen reader's own field edits without a key.
            self.line.textChanged.connect(self._touch)
            self.line.editingFinished.connect(self.left)
            self.line.returnPressed.connect(self.submitted)
        self.label = Label(_MNEMONICS.get(field.label, field.label))
        self.label.setBuddy(self.line)

        self._mark = Mark(14)
        self._mark.hide()
        self._sentence = Label(role="muted", scale=0.9, wrap=True)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._link = _link(field) if field.link else None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._beside = QHBoxLayout()
        self._beside.setSpacing(10)
        self._beside.addWidget(self._secret or self.line, 1)
        layout.addLayout(self._beside)
        layout.addLayout(self._make_below())
        self.set_hint(field.hint)
        self._show_sentence()

    def _make_below(self) -> Flow:
        """The sentence with its mark, and the link beside it or, where there is no room, under it."""
        said = Passage(_COMFORTABLE)
        inside = QHBoxLayout(said)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._sentence, 1)
        below = Flow(spacing=6)
        below.setContentsMargins(2, 0, 0, 0)
        below.addWidget(said)
        if self._link:
            below.addWidget(self._link)
        return below

    @property
    def name(self) -> FieldName:
        """Which field it is."""
        return self._field.name

    @property
    def advanced(self) -> bool:
        """True for the fields most people leave alone."""
        return self._field.advanced

    @property
    def required(self) -> bool:
        """True when an account cannot do without it."""
        return self._field.required

    @property
    def is_secret(self) -> bool:
        """True when its text is a `Secret`."""
        return self._field.secret

    @property
    def label_text(self) -> str:
        """The field's name as people read it."""
        return translated(self._field.label)

    @property
    def hint(self) -> str:
        """The words that stand in the empty field by default."""
        return translated(self._field.hint)

    @property
    def focus_stops(self) -> tuple[QWidget, ...]:
        """What Tab reaches in it, in order."""
        more = self._secret.eye if self._secret else self._button
        return (self.line, *filter(None, (more, self._link)))

    def add_button(self, text: str, what: str) -> QPushButton:
        """Put a button beside the editor; `what` is its description."""
        self._button = QPushButton(text)
        self._button.setAccessibleDescription(what)
        self._button.setToolTip(what)
        self._beside.addWidget(self._button)
        return self._button

    def show_plainly(self) -> None:
        """As if the eye of a secret field had been clicked."""
        if self._secret:
            self._secret.eye.click()

    def allow_button(self, allowed: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Let the button be pressed, or not; the focus it may have goes to the editor."""
        if self._button:
            if not allowed and self._button.hasFocus():
                self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._button.setEnabled(allowed)

    def differs_from(self, text: str) -> bool:
        """True when something else than `text` was typed; in a secret field, anything."""
        return not self._secret.is_empty if self._secret else self.line.text() != text

    def value(self) -> str | Secret:
        """What stands in it; a `Secret` in secret fields, also when empty."""
        if self._secret:
            return self._secret.secret() or Secret("")
        return self.line.text()

    def secret(self) -> Secret | None:
        """The typed secret; None when nothing was typed or the field is no secret one."""
        return self._secret.secret() if self._secret else None

    @property
    def is_empty(self) -> bool:
        """True when there is nothing but blanks in it."""
        return self._secret.is_empty if self._secret else not self.line.text().strip()

    def show_text(self, text: str) -> None:
        """Start afresh from `text`; a secret field is emptied beyond undoing."""
        self._quiet = True
        if self._secret:
            self._secret.forget()
        else:
            self.line.setText(text)
            self.line.setCursorPosition(0)
        self._quiet = False
        self.touched = False

    def fill(self, secret: Secret | None) -> None:
        """Put a secret in as if it had been typed; None leaves the field as it is."""
        if self._secret and secret:
            self._quiet = True
            self._secret.fill(secret)
            self._quiet = False
            self.touched = True

    def set_hint(self, hint: str) -> None:
        """The words inside the empty field."""
        self.line.setPlaceholderText(translated(hint))
        # In a narrow window its end is cut off.
        self.line.setToolTip(plain_tooltip(translated(hint)))

    def set_read_only(self, read_only: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Keep the text while it is being stored."""
        self.line.setReadOnly(read_only)

    def show_verdict(self, problem: str = "", warning: str = "") -> None:
        """Say under the field what is wrong or unusual; nothing means all is well."""
        news = problem or warning
        if news and news != (self.problem or self._warning):
            announce(self.line, news)
        self.problem = problem
        self._warning = warning
        self._show_sentence()

    @Slot()
    def _touch(self) -> None:
        if self._quiet:
            return
        self.touched = True
        self.changed.emit()

    @Slot(bool)
    def _show_caps_lock(self, on: bool) -> None:  # noqa: FBT001  # a slot of a signal of one bool
        if on and not self.problem:
            self._say("warning", _CAPS_LOCK)
        else:
            self._show_sentence()

    def _show_sentence(self) -> None:
        if self.problem:
            self._say("danger", self.problem)
        elif self._warning:
            self._say("warning", self._warning)
        else:
            self._say("muted", self._field.help)
        invalid = "true" if self.problem else "false"
        if self.line.property("invalid") != invalid:
            self.line.setProperty("invalid", invalid)
            restyle(self.line)

    def _say(self, role: str, sentence: str) -> None:
        self._sentence.setText(sentence)
        # Left to itself a wrapped label wants more than its longest word.
        words = self._sentence.fontMetrics()
        self._sentence.setMinimumWidth(max(map(words.horizontalAdvance, _WORD.findall(sentence)), default=1))
        self._sentence.set_role(role)
        self._sentence.setVisible(bool(sentence))
        self._mark.setVisible(role != "muted")
        if role != "muted":
            self._mark.setAccessibleName(tr("Problem") if role == "danger" else tr("Note"))
            self._mark.draw("error" if role == "danger" else "warning", role)
        self.line.setAccessibleDescription(translated(sentence))


def _link(field: Field) -> QPushButton:
    button = QPushButton(tr("Where do I find this?"))
    button.setProperty("link", "true")
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setToolTip(tr("Opens {page} in the browser", page=field.link))
    button.setAccessibleName(tr("Where do I find this? {field}", field=translated(field.label)))
    button.setAccessibleDescription(button.toolTip())
    button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(field.link)))
    return button
