"""Encrypted backups: making one, and taking accounts out of one."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.domain.accounts import AccountId
from desktop_app.domain.dialogs import BackupState, BackupWish, PlainTextWish, RestoreState, RestoreWish, Taken
from desktop_app.domain.sentence import Sentence
from desktop_app.views.labels import Label, restyle
from desktop_app.views.language import day_and_time, tr, tr_n, translated
from desktop_app.views.line_table import LineTable
from desktop_app.views.secret_field import SecretField, least_length
from desktop_app.views.sheet import Banner, Fields, FileField, Sheet

KINDS = Sentence("Backups (*.age);;All files (*)")
_DIFFERENT = Sentence("The two passphrases are not the same.")
_NO_FILE = Sentence("Choose a file.")
_NO_PASSPHRASE = Sentence("Enter a passphrase.")


class _NewPassphrase(Fields):
    """A file and a passphrase, typed twice because a typing error would lock everything up for good."""

    def __init__(self, suggested: Path) -> None:
        super().__init__()
        self.file = FileField(tr("Backup file"), saving=True, kinds=KINDS)
        self.file.show_path(suggested)
        self.first = SecretField(tr("Passphrase"), typed=True, hint=least_length())
        self.second = SecretField(tr("Passphrase, once more"), typed=True)
        self.add(tr("&File"), self.file, self.file.line)
        self.add(tr("&Passphrase"), self.first, self.first.line)
        self.add(tr("&Once more"), self.second, self.second.line)

    def problem(self) -> str:
        """What is missing, in a sentence."""
        if self.file.path is None:
            return _NO_FILE
        if (passphrase := self.first.secret()) is None:
            return _NO_PASSPHRASE
        return "" if passphrase == self.second.secret() else _DIFFERENT

    def forget(self) -> None:
        """Empty both fields beyond undoing."""
        self.first.forget()
        self.second.forget()


class BackupDialog(Sheet):
    """Writes the given accounts, or all."""

    backup_requested = Signal(object)
    """BackupWish"""

    def __init__(self, parent: QWidget, ids: tuple[AccountId, ...], total: int, suggested: Path) -> None:
        super().__init__(
            parent,
            tr("Back up"),
            tr_n(
                "Writes the account with its key into one encrypted file, in the age format that other programs open "
                "too. It is also the way to another computer.",
                "Writes {n} accounts with their keys into one encrypted file, in the age format that other programs "
                "open too. It is also the way to another computer.",
                len(ids) or total,
            ),
        )
        self._ids = ids
        self._busy = False
        self._exists = False
        self.fields = _NewPassphrase(suggested)
        self._done = Banner("success")
        for part in (self.fields, self._done):
            self.body.addWidget(part)
        self.body.addWidget(
            Banner(
                "info",
                tr("Without the passphrase nobody can open the backup, not even you. Keep it where you find it."),
            )
        )
        # Return in a field writes, but never over what is there.
        self.fields.second.submitted.connect(lambda: None if self._exists else self._go())
        self.fields.file.line.textChanged.connect(lambda: self._say_exists(exists=False))
        self.leave = self.add_button(tr("&Cancel"), self.reject)
        self.go = self.add_button(tr("&Write the backup"), self._go, primary=True)
        self.fields.first.line.setFocus()

    def render(self, state: BackupState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show how it went."""
        self._busy = state.busy
        self._say_exists(exists=state.exists)
        self.show_problem(state.problem)
        self._done.say(state.done)
        self.hold(self.go, tr("Writing …") if state.busy else "")
        if state.done:
            self.fields.forget()
            self.leave.setText(tr("&Close"))
            self.leave.setFocus()
            for part in (self.fields, self.sentence, self.go):
                part.hide()

    def _say_exists(self, *, exists: bool) -> None:
        """Whether the chosen file is there already; of another one nobody knows."""
        if exists is not self._exists:
            self._exists = exists
            self.go.setProperty("danger", "true" if exists else "")
            self.go.setProperty("primary", "" if exists else "true")
            self.go.setDefault(not exists)
            restyle(self.go)
        if not self._busy:
            self.go.setText(tr("&Replace that file") if exists else tr("&Write the backup"))

    def _go(self) -> None:
        if self._busy:
            return
        problem = self.fields.problem()
        self.show_problem(problem)
        path, passphrase = self.fields.file.path, self.fields.first.secret()
        if not problem and path and passphrase:
            wish = BackupWish(path=path, passphrase=passphrase, ids=self._ids, overwrite=self._exists)
            self.backup_requested.emit(wish)


class RestoreDialog(Sheet):
    """Opens a backup, shows how each account stands to those that are here, and stores what is ticked."""

    open_requested = Signal(object)
    """RestoreWish"""
    restore_requested = Signal(object)
    """Taken"""

    def __init__(self, parent: QWidget, path: Path | None) -> None:
        super().__init__(
            parent,
            tr("Restore a backup"),
            tr("Shows first what is in it. Nothing that is here is replaced unless you tick it."),
            width=720,
        )
        self._state = RestoreState()
        self.file = FileField(tr("Backup file"), saving=False, kinds=KINDS)
        if path:
            self.file.show_path(path)
        self.passphrase = SecretField(tr("Passphrase"), typed=True)
        self.passphrase.submitted.connect(self._go)
        self.fields = Fields()
        self.fields.add(tr("&File"), self.file, self.file.line)
        self.fields.add(tr("&Passphrase"), self.passphrase, self.passphrase.line)
        self._opened = Label(wrap=True)
        self.table = LineTable(tr("Accounts in the backup"))
        self.table.chosen_changed.connect(self._follow)
        self.replace_same = QCheckBox(tr("Replace accounts whose name is &taken"))
        self.body.addWidget(self.fields)
        self.body.addWidget(self._opened)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.replace_same)
        self.add_button(tr("&Cancel"), self.reject)
        self.go = self.add_button("", self._go, primary=True)
        (self.passphrase if path else self.file).findChildren(QWidget)[0].setFocus()
        self.render(self._state)

    def render(self, state: RestoreState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show what the backup holds, once it is open."""
        before, self._state = self._state, state
        self.show_problem(state.problem)
        self._opened.setText(_opened(state))
        self._opened.setVisible(bool(state.opened))
        self.table.setVisible(bool(state.opened))
        self.hold(self.go, tr("Restoring …") if state.busy and state.opened else tr("Opening …") if state.busy else "")
        self.replace_same.setVisible(any(len(line.ways) > 1 for line in state.lines))
        if state.revision != before.revision:
            self.passphrase.forget()
            self.table.show_lines(state.lines)
            self.table.setFocus()
            self.fields.hide()
        self._follow()

    def _follow(self) -> None:
        state, chosen = self._state, len(self.table.chosen)
        if state.busy:
            return
        if state.opened:
            self.go.setText(tr_n("&Restore {n} account", "&Restore {n} accounts", chosen))
        else:
            self.go.setText(tr("&Open it"))
        self.go.setEnabled(not state.opened or bool(chosen))

    def _go(self) -> None:
        if self._state.busy:
            return
        if self._state.opened:
            self.restore_requested.emit(Taken(lines=tuple((n, self._way(n)) for n in self.table.chosen)))
            return
        path, passphrase = self.file.path, self.passphrase.secret()
        if path is None or passphrase is None:
            self.show_problem(_NO_FILE if path is None else _NO_PASSPHRASE)
            return
        self.open_requested.emit(RestoreWish(path=path, passphrase=passphrase))

    def _way(self, number: int) -> str:
        ways = self._state.lines[number].ways
        if not ways:
            return ""
        return ways[-1] if self.replace_same.isChecked() else ways[0]


class PlainTextDialog(Sheet):
    """Takes imported accounts out of IBM's file, after an encrypted copy of that file was written."""

    remove_requested = Signal(object)
    """PlainTextWish"""

    def __init__(self, parent: QWidget, path: Path, names: tuple[str, ...], suggested: Path) -> None:
        super().__init__(
            parent,
            tr("Remove the plain-text copy"),
            tr_n(
                "{n} account stored here now, with the same key, stands in {path} as plain text. "
                "It is taken out of it after an encrypted copy of the file was written. "
                "Programs that read that file no longer find it; lend or export it when needed.",
                "{n} accounts stored here now, with the same key, stand in {path} as plain text. "
                "They are taken out of it after an encrypted copy of the file was written. "
                "Programs that read that file no longer find them; lend or export them when needed.",
                len(names),
                path=path,
            ),
            width=620,
        )
        self._path = path
        self._names = names
        self._busy = False
        self.fields = _NewPassphrase(suggested)
        self.body.addWidget(self.fields)
        self._done = Banner("success")
        self.body.addWidget(self._done)
        self.fields.second.submitted.connect(self._go)
        self.leave = self.add_button(tr("&Leave it there"), self.reject)
        self.go = self.add_button(tr("&Remove from the file"), self._go, danger=True)
        self.fields.first.line.setFocus()

    def render(self, state: BackupState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show how it went."""
        self._busy = state.busy
        self.show_problem(state.problem)
        self._done.say(state.done)
        self.hold(self.go, tr("Removing …") if state.busy else "")
        if not state.busy:
            self.go.setText(tr("&Remove from the file"))
        if state.done:
            self.fields.forget()
            self.leave.setText(tr("&Close"))
            self.leave.setFocus()
            for part in (self.fields, self.sentence, self.go):
                part.hide()

    def _go(self) -> None:
        if self._busy:
            return
        problem = self.fields.problem()
        self.show_problem(problem)
        backup, passphrase = self.fields.file.path, self.fields.first.secret()
        if not problem and backup and passphrase:
            wish = PlainTextWish(path=self._path, names=self._names, backup=backup, passphrase=passphrase)
            self.remove_requested.emit(wish)


class VaultFileDialog(Sheet):
    """Makes the vault file, or opens it for this session."""

    passphrase_given = Signal(object)
    """Secret"""

    def __init__(self, parent: QWidget, *, new: bool) -> None:
        super().__init__(
            parent,
            tr("Create the vault file") if new else tr("Unlock the vault file"),
            tr("One encrypted file for keys, in the age format, for computers without a keyring. Choose a passphrase.")
            if new
            else tr("Its passphrase opens it until this program ends or is locked."),
        )
        self._busy = False
        self.passphrase = SecretField(tr("Passphrase"), typed=True, hint=least_length() if new else "")
        self.again = SecretField(tr("Passphrase, once more"), typed=True)
        self.fields = Fields()
        self._lines = (self.passphrase, self.again) if new else (self.passphrase,)
        for words, field in zip((tr("&Passphrase"), tr("&Once more")), self._lines, strict=False):
            self.fields.add(words, field, field.line)
        self.body.addWidget(self.fields)
        if new:
            self.body.addWidget(Banner("info", tr("Without the passphrase nobody can open the file, not even you.")))
        self._lines[-1].submitted.connect(self._go)
        self.add_button(tr("&Cancel"), self.reject)
        self._words = tr("C&reate it") if new else tr("&Unlock")
        self.go = self.add_button(self._words, self._go, primary=True)
        self.passphrase.line.setFocus()

    def render(self, state: BackupState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show how it went; it closes when all is well."""
        self._busy = state.busy
        self.show_problem(state.problem)
        self.hold(self.go, tr("One moment …") if state.busy else "")
        if not state.busy:
            self.go.setText(self._words)
        if state.problem:
            for field in self._lines:
                field.forget()
            self.passphrase.line.setFocus()
        if state.done:
            self.accept()

    def _go(self) -> None:
        if self._busy:
            return
        passphrase = self.passphrase.secret()
        same = len(self._lines) == 1 or passphrase == self.again.secret()
        problem = _NO_PASSPHRASE if passphrase is None else "" if same else _DIFFERENT
        self.show_problem(problem)
        if passphrase and not problem:
            self.passphrase_given.emit(passphrase)


def _opened(state: RestoreState) -> str:
    opened = translated(state.opened)
    return tr("{opened}, made on {when}", opened=opened, when=day_and_time(state.made)) if state.made else opened
