"""Another passphrase for the vault file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.views.labels import Label
from desktop_app.views.language import tr, translated
from desktop_app.views.secret_field import SecretField, least_length
from desktop_app.views.sheet import Banner, Sheet


class PassphraseDialog(Sheet):
    """Asks for the present one and the next one; closes when the change is made."""

    given = Signal(object, object)
    """Secret, Secret: the present passphrase and the next one"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Change the vault file's passphrase"),
            tr("The file's key is changed with it: who knows the old passphrase cannot read what is saved from now."),
        )
        self._busy = False
        self.present = SecretField(tr("Present passphrase"), typed=True)
        self.next = SecretField(tr("Next passphrase"), typed=True, hint=least_length())
        self.again = SecretField(tr("Next passphrase, once more"), typed=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self._fields = (self.present, self.next, self.again)
        words = (tr("&Present passphrase"), tr("&Next passphrase"), tr("&Once more"))
        for place, (text, field) in enumerate(zip(words, self._fields, strict=True)):
            label = Label(text)
            label.setBuddy(field.line)
            grid.addWidget(label, place, 0)
            grid.addWidget(field, place, 1)
        self.body.addLayout(grid)
        self.body.addWidget(Banner("info", tr("Without the passphrase nobody can open the file, not even you.")))
        self.again.submitted.connect(self._go)
        self.add_button(tr("&Cancel"), self.reject)
        self.go = self.add_button(tr("C&hange it"), self._go, primary=True)
        self.present.line.setFocus()

    def settle(self, problem: str) -> None:
        """How it went: an empty text means that it is changed."""
        self._busy = False
        self.go.setText(tr("C&hange it"))
        if not problem:
            self.accept()
            return
        self.show_problem(translated(problem))
        self.present.forget()
        self.present.line.setFocus()

    def _go(self) -> None:
        if self._busy:
            return
        present, wanted, again = (field.secret() for field in self._fields)
        if present is None or wanted is None:
            self.show_problem(tr("Type the present passphrase and the next one."))
        elif wanted != again:
            self.show_problem(tr("The next passphrase and its repetition differ."))
        else:
            self._busy = True
            self.show_problem("")
            self.go.setText(tr("One moment …"))
            self.given.emit(present, wanted)
