"""Backups: writing one, opening one, and storing what was ticked of it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.age_errors import BackupExists
from desktop_app.domain.dialogs import BackupState, BackupWish, Line, RestoreState, RestoreWish, Taken, Tone
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence, counted, joined
from desktop_app.domain.states import Notice, Severity
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.book import Book
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.backup import Backup, PreviewRow, RestoreReport, Summary

_LANE = "backup"
_MORE = 3
_TONES: Mapping[str, Tone] = {
    "new": Tone.GOOD,
    "same": Tone.QUIET,
    "different": Tone.CAREFUL,
    "name taken": Tone.CAREFUL,
    "cannot be used": Tone.BAD,
}


class BackupsController(QObject):
    """`book` is called on worker threads only."""

    backup_changed = Signal(object)
    """BackupState"""
    restore_changed = Signal(object)
    """RestoreState"""
    restored = Signal()
    book_changed = Signal(object)
    """Book"""
    vault_file_changed = Signal(object)
    """BackupState of the dialog that creates or unlocks the vault file"""
    notice_raised = Signal(object)
    """Notice"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._backup: Backup | None = None
        self._rows: tuple[PreviewRow, ...] = ()
        self._state = RestoreState()

    @Slot(object)
    def back_up(self, wish: BackupWish) -> None:
        """Write it; a file of that name is replaced only with `overwrite`."""
        self.backup_changed.emit(BackupState(busy=True))

        def work(*_: object) -> "Summary":
            from desktop_app.services.backup import back_up  # noqa: PLC0415  # on the worker

            which = wish.ids or None
            return back_up(self._book(), wish.path, wish.passphrase, which, overwrite=wish.overwrite)

        self._tasks.queued(_LANE, work, self._backed_up)

    @Slot(object)
    def create_vault_file(self, passphrase: Secret) -> None:
        """Make the vault file and leave it open."""
        self._with_vault_file(
            lambda book: book.vault_file.create(passphrase), Sentence("The vault file is there and open")
        )

    @Slot(object)
    def unlock_vault_file(self, passphrase: Secret) -> None:
        """Open the vault file for this session."""
        self._with_vault_file(lambda book: book.vault_file.unlock(passphrase), Sentence("The vault file is open"))

    @Slot()
    def start_restore(self) -> None:
        """Forget what was opened before."""
        self._backup, self._rows = None, ()
        self._state = RestoreState(revision=self._state.revision)

    @Slot(object)
    def open(self, wish: RestoreWish) -> None:
        """Open a backup and compare it with what is here."""
        self._show(replace(self._state, busy=True, problem=""))

        def work(*_: object) -> "tuple[Backup, tuple[PreviewRow, ...]]":
            from desktop_app.services.backup import preview, read  # noqa: PLC0415  # on the worker

            backup = read(wish.path, wish.passphrase)
            return backup, preview(self._book(), backup)

        self._tasks.queued(_LANE, work, self._opened)

    @Slot(object)
    def restore(self, taken: Taken) -> None:
        """Store the ticked lines."""
        backup, rows, ways = self._backup, self._rows, dict(taken.lines)
        if backup is None:
            return
        self._show(replace(self._state, busy=True, problem=""))

        def work(*_: object) -> "tuple[RestoreReport, Book]":
            from desktop_app.services.backup import Choice, restore  # noqa: PLC0415  # on the worker

            choices = {number: Choice(ways[number]) if number in ways else Choice.SKIP for number in range(len(rows))}
            book = self._book()
            return restore(book, backup, rows, choices), book.book()

        self._tasks.queued(_LANE, work, self._restored)

    def _with_vault_file(self, act: "Callable[[AccountBook], None]", done: str) -> None:
        self.vault_file_changed.emit(BackupState(busy=True))
        self._tasks.queued(_LANE, lambda *_: act(self._book()), lambda outcome: self._vault_file_settled(outcome, done))

    def _vault_file_settled(self, outcome: Outcome[None], done: str) -> None:
        match outcome:
            case Done():
                self.vault_file_changed.emit(BackupState(done=done))
                self.notice_raised.emit(Notice(title=done, advice=Sentence("Try again now."), severity=Severity.INFO))
            case Failed(error):
                notice = explain(error)
                self.vault_file_changed.emit(BackupState(problem=notice.whole))
            case Stopped():
                self.vault_file_changed.emit(BackupState())

    def _backed_up(self, outcome: "Outcome[Summary]") -> None:
        match outcome:
            case Done(summary):
                said = [
                    counted(
                        "Wrote {n} account to {path}.",
                        "Wrote {n} accounts to {path}.",
                        len(summary.accounts),
                        path=summary.path,
                    )
                ]
                if summary.without_key:
                    said.append(
                        Sentence(
                            "Without a key, which is missing here: {names}.",
                            names=joined(", ", summary.without_key),
                        )
                    )
                if summary.left_out:
                    said.append(
                        Sentence(
                            "Left out, because kept for this session only: {names}.",
                            names=joined(", ", summary.left_out),
                        )
                    )
                self.backup_changed.emit(BackupState(done=joined(" ", said)))
            case Failed(error):
                notice = explain(error)
                problem = notice.whole
                self.backup_changed.emit(BackupState(problem=problem, exists=isinstance(error, BackupExists)))
            case Stopped():
                self.backup_changed.emit(BackupState())

    def _opened(self, outcome: "Outcome[tuple[Backup, tuple[PreviewRow, ...]]]") -> None:
        match outcome:
            case Done((backup, rows)):
                self._backup, self._rows = backup, rows
                self._show(
                    RestoreState(
                        opened=counted(
                            "{n} account in {name}", "{n} accounts in {name}", len(rows), name=backup.path.name
                        ),
                        made=_moment(backup.created),
                        lines=tuple(map(_line, rows)),
                        revision=self._state.revision + 1,
                    )
                )
            case Failed(error):
                self._fail(error)
            case Stopped():
                self._show(replace(self._state, busy=False))

    def _restored(self, outcome: "Outcome[tuple[RestoreReport, Book]]") -> None:
        match outcome:
            case Done((report, book)):
                self._backup = None
                self.book_changed.emit(book)
                self.restored.emit()
                refused = joined(" ", (joined(": ", one) for one in report.refused[:_MORE]))
                self.notice_raised.emit(
                    Notice(
                        title=counted("Restored {n} account", "Restored {n} accounts", len(report.restored)),
                        advice=refused,
                        severity=Severity.WARNING if refused else Severity.INFO,
                    )
                )
            case Failed(error):
                self._fail(error)
            case Stopped():
                self._show(replace(self._state, busy=False))

    def _fail(self, error: Exception) -> None:
        notice = explain(error)
        self._show(replace(self._state, busy=False, problem=notice.whole))

    def _show(self, state: RestoreState) -> None:
        self._state = state
        self.restore_changed.emit(state)


def _line(row: "PreviewRow") -> Line:
    word = row.standing.value
    differs = Sentence("It differs in {differs}.", differs=joined(", ", row.differs)) if row.differs else ""
    ways = tuple(choice.value for choice in row.choices if choice.value != "skip")
    comes: str = ""
    if word == "name taken" and row.existing:
        comes = Sentence("It comes as “{name}”, or replaces “{there}”.", name=row.name, there=row.existing.name)
    elif word == "name taken":
        # There is nothing it could replace: the name is that of another account of the backup.
        ways = ways[:1]
        comes = Sentence("It comes as “{name}”.", name=row.name)
    return Line(
        name=row.name,
        word=Sentence(word),
        tone=_TONES[word],
        sentence=joined(" ", (comes, differs, joined("; ", row.remarks))),
        possible=bool(ways),
        chosen=row.choices[0].value != "skip",
        ways=ways,
    )


def _moment(text: str) -> datetime | None:
    """A backup's time; None where another program wrote none or something else."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
