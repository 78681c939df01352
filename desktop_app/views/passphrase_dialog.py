"""Another passphrase for the vault file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.views.language import tr, translated
from desktop_app.views.secret_field import SecretField, least_length
from desktop_app.views.sheet import Banner, Fields, Sheet


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
        fields = Fields()
        self._fields = (self.present, self.next, self.again)
        words = (tr("&Present passphrase"), tr("&Next passphrase"), tr("&Once more"))
        for text, field in zip(words, self._fields, strict=True):
            fields.add(text, field, field.line)
        self.body.addWidget(fields)
        self.body.addWidget(Banner("info", tr("Without the passphrase nobody can open the file, not even you.")))
        self.again.submitted.connect(self._go)
        self.add_button(tr("&Cancel"), self.reject)
        self.go = self.add_button(tr("C&hange it"), self._go, primary=True)
        self.present.line.setFocus()

    def settle(self, problem: str) -> None:
        """How it went: an empty text means that it is changed."""
        self._busy = False
        self.hold(self.go, "")
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
            self.hold(self.go, tr("One moment …"))
            self.given.emit(present, wanted)
