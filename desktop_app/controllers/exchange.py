"""Accounts in from other programs' files and out to them: previews first, then what was chosen."""

import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.dialogs import (
    BackupState,
    ExportState,
    ExportWish,
    ImportState,
    LendWish,
    Line,
    PlainTextWish,
    Source,
    Taken,
    Tone,
)
from desktop_app.domain.sentence import Sentence, counted, joined
from desktop_app.domain.states import Choice, Notice, NoticeChoice, Severity
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from desktop_app.domain.book import Book
    from desktop_app.domain.cancel import CancelToken
    from desktop_app.services.account_book import AccountBook
    from desktop_app.services.exporting import ExportPlan
    from desktop_app.services.importing import ImportPreview, ImportReport, ImportRow
    from desktop_app.services.lending import Ending, Loan

_BOOK_LANE = "book"
_PREVIEW_LANE = "preview"
_LOANS_LANE = "loans"
_MORE = 3
"""Names said of those that were refused."""


class ExchangeController(QObject):
    """`book` is called on worker threads only."""

    import_changed = Signal(object)
    """ImportState"""
    imported = Signal()
    export_changed = Signal(object)
    """ExportState"""
    exported = Signal()
    plain_text_changed = Signal(object)
    """BackupState"""
    book_changed = Signal(object)
    """Book"""
    loans_changed = Signal(object)
    """mapping of AccountId to the time (UTC) until which it is lent"""
    notice_raised = Signal(object)
    """Notice"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._import = ImportState()
        self._preview: ImportPreview | None = None
        self._plan: ExportPlan | None = None
        self._export_state: ExportState | None = None
        self._to_export: tuple[Account, ...] = ()
        self._plain_names: tuple[str, ...] = ()
        self._loans: dict[AccountId, Loan] = {}

    # -- in ------------------------------------------------------------------------------------------------------

    def start_import(self, path: Path | None) -> None:
        """Look at this file, or at the first of the usual places where there is one."""
        self._import = ImportState(revision=self._import.revision)
        self._tasks.latest(_PREVIEW_LANE, lambda *_: self._sources(), lambda outcome: self._sources_seen(outcome, path))

    @Slot(object)
    def choose_source(self, path: Path | None) -> None:
        """Look at this file, or with None into the environment's variables."""
        self._import = replace(self._import, busy=True, problem="", source=str(path) if path else "environment")
        self.import_changed.emit(self._import)
        self._tasks.latest(_PREVIEW_LANE, lambda cancel, _: _previewed(self._book(), path, cancel), self._previewed)

    @Slot(object)
    def bring_in(self, taken: Taken) -> None:
        """Store the ticked lines."""
        preview = self._preview
        if preview is None:
            return
        numbers = {number for number, _ in taken.lines}
        if taken.take_default:
            numbers.add(self._import.default)  # it may be here already, and then it has no box of its own
        rows = [preview.rows[number] for number in sorted(numbers)]
        self._import = replace(self._import, busy=True, problem="")
        self.import_changed.emit(self._import)

        def work(*_: object) -> "tuple[ImportReport, Book]":
            from desktop_app.services.importing import bring_in  # noqa: PLC0415  # on the worker

            book = self._book()
            return bring_in(book, rows, take_default=taken.take_default), book.book()

        self._tasks.queued(_BOOK_LANE, work, self._brought_in)

    @Slot(object)
    def remove_plain_text(self, wish: PlainTextWish) -> None:
        """Write the encrypted copy, then take the entries out."""
        self.plain_text_changed.emit(BackupState(busy=True))

        def work(*_: object) -> "ImportReport":
            from desktop_app.qiskit_files.accounts_file import read_bytes  # noqa: PLC0415  # on the worker
            from desktop_app.services.backup import lock_away  # noqa: PLC0415  # on the worker
            from desktop_app.services.importing import remove_plain_text  # noqa: PLC0415  # on the worker

            lock_away(read_bytes(wish.path) or b"", wish.backup, wish.passphrase)
            return remove_plain_text(self._book(), wish.names, wish.backup, wish.path)

        self._tasks.queued(_BOOK_LANE, work, lambda outcome: self._plain_text_gone(outcome, wish))

    @property
    def plain_names(self) -> tuple[str, ...]:
        """The entries of the last import that still stand in their file as plain text."""
        return self._plain_names

    def _sources(self) -> tuple[Source, ...]:
        from desktop_app.services.importing import preview_file, usual_files  # noqa: PLC0415  # on the worker

        found = []
        for path in usual_files():
            try:
                count = sum(row.found.draft is not None for row in preview_file(self._book(), path).rows)
            except Exception as error:  # noqa: BLE001  # what is wrong with it is said when it is chosen
                count = -1
                explain(error)
            found.append(Source(path=path, title=str(path), count=count))
        if os.environ.get("QISKIT_IBM_TOKEN"):
            found.append(Source(path=None, title=Sentence("Environment variables (QISKIT_IBM_…)")))
        return tuple(found)

    def _sources_seen(self, outcome: Outcome[tuple[Source, ...]], path: Path | None) -> None:
        sources = outcome.value if isinstance(outcome, Done) else ()
        if path and all(source.path != path for source in sources):
            sources = (*sources, Source(path=path, title=str(path)))
        self._import = replace(self._import, sources=sources)
        if path or sources:
            self.choose_source(path or sources[0].path)
        else:
            remark = Sentence("Nothing was found in the usual places. Choose a file.")
            self._import = replace(self._import, remarks=(remark,))
            self.import_changed.emit(self._import)

    def _previewed(self, outcome: "Outcome[ImportPreview]") -> None:
        empty = ImportState(sources=self._import.sources, source=self._import.source)
        state = replace(empty, revision=self._import.revision + 1)
        self._preview = None
        match outcome:
            case Done(preview):
                self._preview = preview
                lines = tuple(map(_import_line, preview.rows))
                state = replace(state, lines=lines, remarks=preview.remarks or _nothing(lines))
                for number, row in enumerate(preview.rows):
                    if row.stays:
                        state = replace(state, default=number, default_here=row.stays)
                state = _with_source(state, preview.source)
            case Failed(error):
                notice = explain(error)
                state = replace(state, problem=notice.whole)
            case Stopped():
                pass
        self._import = state
        self.import_changed.emit(state)

    def _brought_in(self, outcome: "Outcome[tuple[ImportReport, Book]]") -> None:
        match outcome:
            case Done((report, book)):
                self.book_changed.emit(book)
                self.imported.emit()
                self._say_imported(report)
            case Failed(error):
                notice = explain(error)
                self._import = replace(self._import, busy=False, problem=notice.whole)
                self.import_changed.emit(self._import)
            case Stopped():
                pass

    def _say_imported(self, report: "ImportReport") -> None:
        preview = self._preview
        plain = preview.plain_text if preview else None
        stored = {account.name for account in report.done}
        names: tuple[str, ...] = ()
        if preview and plain:
            names = tuple(row.found.name for row in preview.rows if row.name in stored or row.verdict.value == "same")
        self._plain_names = names
        choices = (
            (NoticeChoice(text=Sentence("Remove it there…"), choice=Choice.REMOVE_PLAIN_TEXT, about=str(plain)),)
            if names
            else ()
        )
        said = [Sentence("The keys still stand as plain text in {plain}.", plain=plain)] if names else []
        if report.refused:
            said += [joined(": ", one) for one in report.refused[:_MORE]]
        self.notice_raised.emit(
            Notice(
                title=counted("Imported {n} account", "Imported {n} accounts", len(report.done)),
                advice=joined(" ", said),
                severity=Severity.WARNING if report.refused else Severity.INFO,
                choices=choices,
            )
        )

    def _plain_text_gone(self, outcome: "Outcome[ImportReport]", wish: PlainTextWish) -> None:
        match outcome:
            case Done(report):
                done = counted(
                    "Removed {n} account from {path}. The encrypted copy is {backup}.",
                    "Removed {n} accounts from {path}. The encrypted copy is {backup}.",
                    len(report.done),
                    path=wish.path,
                    backup=wish.backup,
                )
                if report.refused:
                    left = counted(
                        "{n} stayed, because it differs.", "{n} stayed, because they differ.", len(report.refused)
                    )
                    done = joined(" ", (done, left))
                done = joined(" ", (done, Sentence("“Restore a backup” opens it, with its passphrase.")))
                self._plain_names = ()
                self.plain_text_changed.emit(BackupState(done=done))
            case Failed(error):
                notice = explain(error)
                self.plain_text_changed.emit(BackupState(problem=notice.whole))
            case Stopped():
                self.plain_text_changed.emit(BackupState())

    # -- out -----------------------------------------------------------------------------------------------------

    def start_export(self, accounts: tuple[Account, ...]) -> None:
        """Show what exporting these would do in the usual file."""
        self._to_export = accounts
        self._export_state = None
        self._plan_export(None)

    @Slot(object)
    def choose_export_path(self, path: Path) -> None:
        """The same for another file."""
        self._plan_export(path)

    @Slot(object)
    def export(self, wish: ExportWish) -> None:
        """Write the ticked lines."""
        plan, state = self._plan, self._export_state
        if plan is None or state is None:
            return
        chosen = replace(plan, rows=tuple(plan.rows[number] for number in wish.lines), default=wish.default)
        self._show_export(replace(state, busy=True, problem=""))

        def work(*_: object) -> tuple[Account, ...]:
            from desktop_app.services.exporting import export  # noqa: PLC0415  # on the worker

            return export(self._book(), chosen)

        self._tasks.queued(_BOOK_LANE, work, lambda outcome: self._exported(outcome, chosen.path))

    def _plan_export(self, path: Path | None) -> None:
        accounts = self._to_export

        def work(*_: object) -> "ExportPlan":
            from desktop_app.services.exporting import plan_export  # noqa: PLC0415  # on the worker

            return plan_export(accounts, path)

        self._tasks.latest(_PREVIEW_LANE, work, self._planned)

    def _planned(self, outcome: "Outcome[ExportPlan]") -> None:
        match outcome:
            case Done(plan):
                self._plan = plan
                lines = tuple(
                    Line(
                        name=row.account.name,
                        word=Sentence(row.change.value),
                        tone=_EXPORT_TONES.get(row.change.value, Tone.QUIET),
                        sentence=row.sentence,
                        possible=row.change.value != "refused",
                    )
                    for row in plan.rows
                )
                revision = self._export_state.revision + 1 if self._export_state else 0
                self._show_export(
                    ExportState(path=plan.path, lines=lines, warning=plan.warning, taken=plan.taken, revision=revision)
                )
            case Failed(error):
                notice = explain(error)
                if self._export_state:
                    self._show_export(replace(self._export_state, problem=notice.whole))
                else:
                    self.notice_raised.emit(notice)
            case Stopped():
                pass

    def _exported(self, outcome: Outcome[tuple[Account, ...]], path: Path) -> None:
        match outcome:
            case Done(accounts):
                self.exported.emit()
                self.notice_raised.emit(
                    Notice(
                        title=counted(
                            "Wrote {n} account to {path}", "Wrote {n} accounts to {path}", len(accounts), path=path
                        ),
                        severity=Severity.INFO,
                    )
                )
            case Failed(error) if self._export_state:
                notice = explain(error)
                self._show_export(replace(self._export_state, busy=False, problem=notice.whole))
            case _:
                pass

    def _show_export(self, state: ExportState) -> None:
        self._export_state = state
        self.export_changed.emit(state)

    # -- lending -------------------------------------------------------------------------------------------------

    def lend(self, wish: LendWish, account: Account) -> None:
        """Let it stand in IBM's client's file for so many minutes."""

        def work(*_: object) -> "Loan":
            from desktop_app.services.lending import lend  # noqa: PLC0415  # on the worker

            return lend(self._book(), account, wish.minutes)

        self._tasks.queued(_LOANS_LANE, work, lambda outcome: self._lent(outcome, account))

    @Slot(str)
    def take_back(self, account_id: str) -> None:
        """End a loan now."""
        loan = self._loans.get(AccountId(account_id))
        if loan is None:
            return

        def work(*_: object) -> "Ending":
            from desktop_app.services.lending import take_back  # noqa: PLC0415  # on the worker

            return take_back(loan)

        self._tasks.queued(
            _LOANS_LANE, work, lambda outcome: self._taken_back(outcome, AccountId(account_id), loan.name)
        )

    def loans(self) -> "Iterable[Loan]":
        """What is lent now, for whoever ends the program."""
        return tuple(self._loans.values())

    def _end(self, account_id: AccountId, loan: "Loan | None") -> None:
        """End this very loan; a later one of the same account has a time of its own."""
        if loan is not None and self._loans.get(account_id) is loan:
            self.take_back(account_id)

    def _lent(self, outcome: "Outcome[Loan]", account: Account) -> None:
        match outcome:
            case Done(loan):
                self._loans[account.id] = loan
                left = max(0.0, (loan.until - datetime.now(UTC)).total_seconds())
                QTimer.singleShot(int(left * 1000), self, partial(self._end, account.id, loan))
                self._tell_loans()
                self.notice_raised.emit(
                    Notice(
                        title=Sentence("“{name}” is lent until {time:%H:%M}", name=account.name, time=loan.until),
                        advice=Sentence("It stands in {path} until then.", path=loan.path),
                        severity=Severity.INFO,
                        choices=(
                            NoticeChoice(text=Sentence("Take it back now"), choice=Choice.TAKE_BACK, about=account.id),
                        ),
                        # The list goes on saying so, and its menu offers the same.
                        seconds=_LOAN_TOLD,
                        subject=f"loan {account.id}",
                    )
                )
            case Failed(error):
                self.notice_raised.emit(explain(error))
            case Stopped():
                pass

    def _taken_back(self, outcome: "Outcome[Ending]", account_id: AccountId, name: str) -> None:
        match outcome:
            case Done(ending):
                self._loans.pop(account_id, None)
                self._tell_loans()
                self.notice_raised.emit(
                    Notice(
                        title=Sentence("“{name}” was {ending}", name=name, ending=Sentence(ending.value)),
                        severity=Severity.INFO,
                        subject=f"loan {account_id}",
                    )
                )
            case Failed(error):
                # The file may be busy; the loan is not over before it is out of there.
                QTimer.singleShot(_AGAIN_MS, self, partial(self._end, account_id, self._loans.get(account_id)))
                self.notice_raised.emit(replace(explain(error), subject=f"loan {account_id}"))
            case Stopped():
                pass

    def _tell_loans(self) -> None:
        self.loans_changed.emit({account_id: loan.until for account_id, loan in self._loans.items()})


_AGAIN_MS = 10_000
_LOAN_TOLD = 30
"""Seconds for which a new loan is told."""
_IMPORT_TONES: Mapping[str, Tone] = {
    "new": Tone.GOOD,
    "same": Tone.QUIET,
    "different": Tone.CAREFUL,
    "cannot be used": Tone.BAD,
}
_EXPORT_TONES: Mapping[str, Tone] = {"added": Tone.GOOD, "replaced": Tone.CAREFUL, "refused": Tone.BAD}


def _previewed(book: "AccountBook", path: Path | None, cancel: "CancelToken") -> "ImportPreview":
    from desktop_app.services.importing import preview_environment, preview_file  # noqa: PLC0415  # on the worker

    return preview_environment(book, os.environ, cancel) if path is None else preview_file(book, path, cancel)


def _import_line(row: "ImportRow") -> Line:
    word = row.verdict.value
    return Line(
        name=row.name,
        word=Sentence(word),
        tone=_IMPORT_TONES[word],
        sentence=row.sentence,
        possible=word in {"new", "different"},
        chosen=word == "new",
    )


def _with_source(state: ImportState, source: str) -> ImportState:
    known = any((str(one.path) if one.path else "environment") == source for one in state.sources)
    more = () if known else (Source(path=Path(source), title=source),)
    return replace(state, source=source, sources=(*state.sources, *more))


def _nothing(lines: tuple[Line, ...]) -> tuple[str, ...]:
    return () if lines else (Sentence("There is no account in it."),)
