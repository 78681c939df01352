"""The account list and the account form: intents in, states out."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.controllers.notices import explain
from desktop_app.domain.accounts import (
    Account,
    AccountDraft,
    AccountId,
    Keeping,
    moved_to,
    new_account_id,
    refuse_wrong_preferences,
)
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import CHANNELS, Channel, FieldName
from desktop_app.domain.ends import common_ends, places_after
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.fields import verdict_on
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import (
    AccountRow,
    AccountsState,
    AccountStatus,
    CheckProgress,
    Choice,
    FieldInput,
    FieldVerdict,
    FormState,
    KeyringState,
    Notice,
    NoticeChoice,
    Severity,
)
from desktop_app.domain.vault_errors import AccountsFileDamaged
from desktop_app.tasks.outcome import Done, Failed, Outcome, Stopped
from desktop_app.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from desktop_app.domain.book import Book
    from desktop_app.domain.past_checks import PastCheck
    from desktop_app.services.account_book import AccountBook, KeyringStatus

_BOOK = "book"
_KEYRING = "keyring"
_MISSING = "missing keys"
_NOTE_MS = 20
"""How long news of check-ups are gathered: not in the frame in which the table of all accounts shows them."""


class AccountsController(QObject):
    """Keeps what the list and the form show. `book` opens the account book; it is called on worker threads only."""

    state_changed = Signal(object)
    """AccountsState"""
    form_changed = Signal(object)
    """FormState, or None where no account is open"""
    field_checked = Signal(object)
    """FieldVerdict"""
    selected = Signal(object)
    """Account or None"""
    keyring_changed = Signal(object)
    """KeyringState"""
    notice_raised = Signal(object)
    """Notice"""
    removed = Signal(str)
    """AccountId"""
    book_taken = Signal(object)
    """Book, whenever another one is shown"""
    keys_renewed = Signal(object)
    """frozenset of AccountId: their key was replaced or revoked, so what was found out about it holds no more"""

    def __init__(self, book: "Callable[[], AccountBook]", tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._tasks = tasks
        self._state = AccountsState()
        self._form = FormState(account=Account(name=""))
        self._base: Account | None = None
        self._edited = False
        self._saves = 0
        """How often something was to be saved."""
        self._preferred = ""
        self._places: Mapping[str, int] = {}
        self._made: Mapping[AccountId, AccountRow] = {}
        """Lines that wait for the accounts to be shown for the first time."""
        self._noted: dict[AccountId, CheckProgress] = {}
        self._some_missing = False
        self._some_hindered = False
        self._shown: Book | None = None
        """The book whose accounts the list shows, in its order."""
        self._replaced: Mapping[AccountId, datetime] = {}

    @property
    def accounts(self) -> tuple[Account, ...]:
        """The accounts as the list shows them."""
        return tuple(row.account for row in self._state.rows)

    @property
    def state(self) -> AccountsState:
        """What the list shows."""
        return self._state

    def row(self, account_id: str) -> AccountRow | None:
        """The account's line, if there is one."""
        place = self._places.get(AccountId(account_id))
        return None if place is None else self._state.rows[place]

    def account(self, account_id: str) -> Account | None:
        """The account with this id, if there is one."""
        row = self.row(account_id)
        return row.account if row else None

    @Slot(object)
    def note_loans(self, until: "Mapping[AccountId, datetime]") -> None:
        """Let the list show which accounts are lent, and until when."""
        rows = tuple(
            row if row.lent_until == until.get(row.account.id) else replace(row, lent_until=until.get(row.account.id))
            for row in self._state.rows
        )
        self._show(replace(self._state, rows=rows))

    def prefer(self, account_id: str) -> None:
        """Choose this one when the accounts are read for the first time, if it is still there."""
        self._preferred = account_id

    @Slot()
    def load(self) -> None:
        """Read the accounts; no secret is read."""

        def work(*_: object) -> "Book | tuple[AccountsFileDamaged, datetime | None]":
            book = self._book()
            book.recover()
            try:
                read = book.book()
            except AccountsFileDamaged as damaged:
                return damaged, book.last_good_time()
            # Made here, the lines of 10,000 accounts do not hold up the window.
            self._made = {account.id: AccountRow(account=account) for account in read.accounts}
            return read

        self._tasks.queued(_BOOK, work, self._first_loaded)

    @Slot()
    def look_at_keyring(self) -> None:
        """Find out which keyring is in use; may take as long as the keyring likes."""
        self._tasks.latest(_KEYRING, lambda cancel, _: self._book().keyring_status(cancel), self._keyring_seen)

    @Slot(str)
    def select(self, account_id: str) -> None:
        """Show an account; an empty id shows none."""
        account = self.account(account_id)
        self._show(replace(self._state, selected=account.id if account else None))
        self._tell_selected(account)

    def _tell_selected(self, account: Account | None) -> None:
        self.selected.emit(account)
        if account:
            self._start_form(account, is_new=False)
        else:
            self.form_changed.emit(None)

    @Slot()
    def start_new(self) -> None:
        """Show an empty form."""
        self._show(replace(self._state, selected=None))
        self.selected.emit(None)
        self._start_form(Account(name=""), is_new=True)

    @Slot(object)
    def choose_channel(self, channel: Channel) -> None:
        """Another channel, other fields; what was typed stays."""
        self._show_form(replace(self._form, account=moved_to(self._form.account, channel), problems=()))

    @Slot(object)
    def check_field(self, given: FieldInput) -> None:
        """Say what is wrong with a field that was just left."""
        problem, warning = verdict_on(given, self._shown.accounts if self._shown else ())
        self.field_checked.emit(FieldVerdict(field=given.field, problem=problem, warning=warning))

    @Slot()
    def revert(self) -> None:
        """Back to what is stored; a new account is left for the first of the list."""
        stored = self.account(self._form.account.id)
        if stored is not None:
            self._start_form(stored, is_new=False)
        else:
            self.select(self.accounts[0].id if self.accounts else "")

    @Slot(object)
    def save(self, draft: AccountDraft) -> None:
        """Store what the form holds: a new account, or a change."""
        self._show_form(replace(self._form, busy=True, problems=()))
        is_new, base = self._form.is_new, self._base
        self._saves += 1
        save = self._saves

        def work(*_: object) -> "tuple[Account, Book]":
            refuse_wrong_preferences(draft.account)
            book = self._book()
            stored = book.add(draft) if is_new else book.change(draft, base)
            return stored, book.book()

        def settled(outcome: "Outcome[tuple[Account, Book]]") -> None:
            # Whoever left it meanwhile has another form, which may be saving as well.
            self._saved(outcome, in_form=self._form.busy and save == self._saves)

        self._tasks.queued(_BOOK, work, settled)

    def add_quietly(self, draft: AccountDraft) -> None:
        """Store an account that no form holds; it is shown unless something is being typed."""

        def work(*_: object) -> "Book":
            book = self._book()
            book.add(draft)
            return book.book()

        def settled(outcome: "Outcome[Book]") -> None:
            if isinstance(outcome, Done) and not self._form.is_new and not self._edited:
                self._show_book(outcome.value, draft.account.id)
            else:
                self._loaded(outcome)

        self._tasks.queued(_BOOK, work, settled)

    @Slot(str)
    def remove(self, account_id: str) -> None:
        """Delete an account and its key."""

        def work(*_: object) -> "Book":
            book = self._book()
            book.remove(AccountId(account_id))
            return book.book()

        def settled(outcome: "Outcome[Book]") -> None:
            self._loaded(outcome)
            if isinstance(outcome, Done):
                self.removed.emit(account_id)

        self._show(replace(self._state, busy=True))
        self._tasks.queued(_BOOK, work, settled)

    @Slot(object)
    def note_check(self, progress: CheckProgress) -> None:
        """Let the list show how a check-up stands; what is told within a moment is shown at once."""
        if not self._noted:
            QTimer.singleShot(_NOTE_MS, self, self._show_noted)
        self._noted[progress.account_id] = progress

    @Slot()
    def _show_noted(self) -> None:
        # Not by going through all rows: there may be 10,000 of them, and 100 check-ups at once.
        noted, self._noted = self._noted, {}
        opened: set[Keeping] = set()
        rows = list(self._state.rows)
        for account_id, progress in noted.items():
            if (place := self._places.get(account_id)) is not None:
                rows[place] = _after_check(rows[place], progress)
                self._some_hindered |= bool(rows[place].hindrance)
                if progress.report.has_read_key:
                    opened.add(rows[place].account.keeping)
        self._show(replace(self._state, rows=tuple(rows)))
        self._lift_hindrances(opened)

    def _lift_hindrances(self, opened: "Collection[Keeping]") -> None:
        """What keeps these keys hands them out, so that nothing is in the way of those that were not read."""
        if not self._some_hindered or not opened:
            return
        rows = tuple(
            replace(row, hindrance="") if row.hindrance and row.account.keeping in opened else row
            for row in self._state.rows
        )
        self._some_hindered = any(row.hindrance for row in rows)
        self._show(replace(self._state, rows=rows))

    @Slot()
    def look_for_missing_keys(self) -> None:
        """Find out whose key is not in the keyring; no dialog is opened and no secret read."""

        def work(cancel: CancelToken, _: object) -> frozenset[AccountId]:
            return frozenset(account.id for account in self._book().keyring_findings(cancel).missing)

        self._tasks.latest(_MISSING, work, self._missing_seen)

    def _missing_seen(self, outcome: Outcome[frozenset[AccountId]]) -> None:
        match outcome:
            case Done(missing):
                self._some_missing = bool(missing)
                changed = [row.key_missing != (row.account.id in missing) for row in self._state.rows]
                if any(changed):
                    rows = zip(self._state.rows, changed, strict=True)
                    shown = tuple(replace(row, key_missing=not row.key_missing) if new else row for row, new in rows)
                    self._show(replace(self._state, rows=shown))
            case Failed(error):
                # The status bar tells how the keyring is.
                explain(error)
            case Stopped():
                pass

    @Slot(object)
    def recall(self, latest: "Mapping[AccountId, PastCheck]") -> None:
        """Show how the accounts went last, where nothing newer is known."""
        rows = list(self._state.rows)
        for account_id, check in latest.items():
            place = self._places.get(account_id)
            row = None if place is None else rows[place]
            if place is not None and row and row.tested is None and row.status is AccountStatus.UNTESTED:
                rows[place] = self._of_this_key(_as_remembered(row, check))
        self._show(replace(self._state, rows=tuple(rows)))

    @Slot(object)
    def take(self, book: "Book") -> None:
        """Show the book as a change of it left it."""
        self._show_book(book)

    @Slot(object)
    def fill(self, pasted: AccountDraft, fields: "Collection[FieldName]", *, new: bool = False) -> None:
        """Put these fields of what was pasted into the form that is open, or into a new one; nothing is stored.

        With `new` never into a stored account's; one that is stored keeps its name and channel.
        """
        if not self._form.revision or (not self._form.is_new and (new or self._state.selected is None)):
            self.start_new()
        form, given = self._form, pasted.account
        taken = frozenset(fields) - (set() if form.is_new else {FieldName.NAME})
        values = {name: getattr(given, name) for field, names in _FILLS.items() if field in taken for name in names}
        if form.is_new:
            values["channel"] = given.channel
        filled = AccountDraft(account=replace(form.account, **values), credentials=pasted.credentials)
        start = replace(form.account, channel=filled.account.channel)
        revision = form.revision + 1
        self._show_form(replace(form, account=start, problems=(), filled=filled, pasted=taken, revision=revision))

    def tell_again(self, typed: AccountDraft | None = None) -> None:
        """Say everything once more, to a window that was locked; `typed` goes back into the form."""
        self._edited = False
        self.state_changed.emit(self._state)
        self.selected.emit(self.account(self._state.selected or ""))
        if not self._form.revision:
            self.form_changed.emit(None)
            return
        form, start, revision = self._form, self._base or self._form.account, self._form.revision + 1
        # Its account may have been deleted meanwhile: then it goes on as a new one.
        filled = typed and replace(typed, account=replace(typed.account, id=start.id))
        self._show_form(replace(form, account=start, filled=filled, pasted=frozenset(), revision=revision))
        if form.account.channel is not start.channel:
            # Another one was chosen, which is a change as well, and has fields of its own.
            everything = frozenset(FieldName)
            self._show_form(replace(form, filled=filled, pasted=everything, revision=revision + 1))

    def _keep_as_new(self) -> None:
        """What was typed is about an account that another program deleted: let it be a new one."""
        self._base = None
        account = replace(self._form.account, id=new_account_id())
        # Before the list names no account any more, for then a form is emptied that holds a stored one.
        self._show_form(replace(self._form, account=account, is_new=True, has_key=False, filled=None))
        self._show(replace(self._state, selected=None))
        self.selected.emit(None)
        self.notice_raised.emit(
            Notice(
                title=Sentence("The account you were changing was deleted meanwhile"),
                advice=Sentence("What you typed is kept here as a new account. The deleted one may be in the bin."),
                severity=Severity.WARNING,
            )
        )

    def _first_loaded(self, outcome: "Outcome[Book | tuple[AccountsFileDamaged, datetime | None]]") -> None:
        match outcome:
            case Done(value) if isinstance(value, tuple):
                self._show(replace(self._state, loaded=True, unreadable=True, busy=self._tasks.busy(_BOOK)))
                self.notice_raised.emit(_ways_out(*value))
            case Done(book):
                self._loaded(Done(cast("Book", book)))
                self._made = {}
            case Failed() | Stopped() as other:
                self._loaded(other)

    def _loaded(self, outcome: "Outcome[Book]") -> None:
        match outcome:
            case Done(book):
                self._show_book(book)
            case Failed(error):
                self._show(replace(self._state, loaded=True, busy=self._tasks.busy(_BOOK)))
                self.notice_raised.emit(explain(error))
            case Stopped():
                self._show(replace(self._state, busy=self._tasks.busy(_BOOK)))

    def _saved(self, outcome: "Outcome[tuple[Account, Book]]", *, in_form: bool) -> None:
        """How saving went; `in_form` tells that the form still holds what was saved."""
        match outcome:
            case Done((stored, book)):
                self._show_book(book, stored.id if in_form else None)
            case Failed(error) if not in_form:
                self.notice_raised.emit(explain(error))
            case Failed(FieldRefused() as refused):
                known = next(
                    (f.name for f in CHANNELS[self._form.account.channel].fields if f.name == refused.field), None
                )
                problems = ((known, refused.title),) if known else ()
                self._show_form(replace(self._form, busy=False, problems=problems))
                if not known:
                    self.notice_raised.emit(explain(refused))
            case Failed(error):
                self._show_form(replace(self._form, busy=False))
                self.notice_raised.emit(explain(error))
            case Stopped() if in_form:
                self._show_form(replace(self._form, busy=False))
            case Stopped():
                pass

    def _keyring_seen(self, outcome: "Outcome[KeyringStatus]") -> None:
        match outcome:
            case Done(status):
                text = status.title
                if status.name and not status.advice:
                    text = Sentence("Keys are kept in: {name}", name=status.name)
                self.keyring_changed.emit(KeyringState(text=text, ready=not status.advice, advice=status.advice))
                if not status.advice:
                    self._lift_hindrances({Keeping.KEYRING})
            case Failed(error):
                notice = explain(error)
                self.keyring_changed.emit(KeyringState(text=notice.title, ready=False, advice=notice.advice))
            case Stopped():
                pass

    def _show_book(self, book: "Book", choose: AccountId | None = None) -> None:
        """Show what is stored now; with `choose`, show that account in the same turn."""
        was, was_at, keys_since = self._state, self._places, self._replaced
        rows, places = self._rows_of(book)
        first = not was.loaded
        selected = was.selected
        known = choose if choose in places else None
        self._show(
            replace(
                was,
                rows=rows,
                selected=known or selected,
                loaded=True,
                unreadable=False,
                busy=self._tasks.busy(_BOOK),
                binned=book.binned,
                undo=book.undo,
                redo=book.redo,
            ),
            places,
        )
        if self._some_missing:
            self.look_for_missing_keys()
        if was.loaded and (renewed := frozenset(one for one, _ in keys_since.items() ^ self._replaced.items())):
            self.keys_renewed.emit(renewed)
        self.book_taken.emit(book)
        typing = self._form.is_new and self._form.revision > 0
        gone = selected not in places and self._state.selected is not None
        if known:
            self._tell_selected(self.account(known))
        elif gone and self._edited and self._form.account.id == selected:
            self._keep_as_new()
        elif gone or (not typing and (first or (not was.rows and rows))):
            preferred = places.get(AccountId(self._preferred)) if first else None
            place = was_at.get(selected, 0) if selected and preferred is None else preferred or 0
            chosen = rows[min(place, len(rows) - 1)].account.id if rows else ""
            if first and chosen:
                # In a turn of its own: the list and the first form, drawn in one, take longer than a frame.
                QTimer.singleShot(0, self, lambda: self._select_first(chosen))
            else:
                self.select(chosen)
        elif (
            selected
            and selected in was_at
            and (stored := self.account(selected or "")) != was.rows[was_at[selected]].account
        ):
            self._follow_stored(stored)
        if first:
            self._report_damage(book)

    def _rows_of(self, book: "Book") -> "tuple[tuple[AccountRow, ...], Mapping[str, int]]":
        """A line for each account, and where it stands.

        Only what differs from the book that is shown is gone through, and lines that say the same stay the same
        objects, for there may be 10,000.
        """
        shown, self._shown = self._shown, book
        self._replaced = dict(book.replaced)
        before, places = self._state.rows, self._places
        listed = shown.accounts if shown else ()
        front, back = common_ends(listed, book.accounts)
        between = book.accounts[front : len(book.accounts) - back]
        former = listed[front : len(listed) - back]
        rows = [*before[:front], *map(self._line_of, between), *before[len(before) - back :]]
        if len(between) != len(former) or any(map(_other_account, between, former)):
            tail = between if len(between) == len(former) else book.accounts[front:]
            gone, stand = ([account.id for account in some] for some in (former, tail))
            places = places_after(places, gone, stand, front)
        for one in _marked_otherwise(shown, book):
            if (place := places.get(one)) is not None:
                row = rows[place]
                default, pinned = one == book.default, one in book.pinned
                if (row.default, row.pinned) != (default, pinned):
                    row = replace(row, default=default, pinned=pinned)
                rows[place] = self._of_this_key(row)
        return tuple(rows), places

    def _line_of(self, account: Account) -> AccountRow:
        place = self._places.get(account.id)
        if place is None:
            made = self._made.get(account.id)
            return made if made is not None and made.account is account else AccountRow(account=account)
        row = self._state.rows[place]
        return row if row.account is account else self._of_this_key(replace(row, account=account))

    def has_same_key_since(self, account_id: AccountId, when: datetime) -> bool:
        """False when the account's key was replaced or revoked after that moment."""
        since = self._replaced.get(account_id)
        # Earlier check-ups are remembered to the second.
        return since is None or when >= since.replace(microsecond=0)

    def _of_this_key(self, row: AccountRow) -> AccountRow:
        """The line without what was found out about a key that was replaced since."""
        if row.tested is None or self.has_same_key_since(row.account.id, row.tested):
            return row
        testing = row.status is AccountStatus.TESTING
        fresh = AccountRow(account=row.account)
        return replace(
            row,
            status=row.status if testing else fresh.status,
            before=fresh.before,
            tested=fresh.tested,
            problem=fresh.problem,
            plan=fresh.plan,
            seconds_left=fresh.seconds_left,
        )

    def _select_first(self, account_id: str) -> None:
        if self._state.selected is None and not self._form.revision:
            self.select(account_id)

    def _report_damage(self, book: "Book") -> None:
        for entry in book.damaged:
            self.notice_raised.emit(
                Notice(
                    title=Sentence("One account could not be read: {reason}", reason=entry.reason),
                    advice=Sentence("Its entry is kept as it is in the accounts file."),
                    severity=Severity.WARNING,
                )
            )

    def _follow_stored(self, stored: Account | None) -> None:
        """The account in the form was changed from elsewhere, by an undo or another program."""
        if stored is not None and not self._form.busy:
            self.selected.emit(stored)
            if not self._edited:
                self._start_form(stored, is_new=False)

    @Slot(bool)
    def note_edits(self, edited: bool) -> None:  # noqa: FBT001  # a slot for a signal of one bool
        """Whether the form holds something that is not stored; it is then left alone."""
        self._edited = edited

    def _start_form(self, account: Account, *, is_new: bool) -> None:
        has_key = not is_new
        self._base = None if is_new else account
        revision = self._form.revision + 1
        self._show_form(FormState(account=account, is_new=is_new, has_key=has_key, revision=revision))

    def _show_form(self, form: FormState) -> None:
        self._form = form
        self.form_changed.emit(form)

    def _show(self, state: AccountsState, places: "Mapping[str, int] | None" = None) -> None:
        """Tell this state; `places` says where its accounts stand, if they do not stand where they did."""
        if state != self._state:
            self._places = self._places if places is None else places
            self._state = state
            self.state_changed.emit(state)


_FILLS: Mapping[FieldName, tuple[str, ...]] = {
    FieldName.NAME: ("name",),
    FieldName.INSTANCE: ("instance",),
    FieldName.REGION: ("region",),
    FieldName.PLANS: ("plans_preference",),
    FieldName.URL: ("url", "verify", "private_endpoint"),
    FieldName.TAGS: ("tags",),
    FieldName.PROXY: ("proxies",),
    FieldName.NTLM_USER: ("ntlm_user",),
}
"""Which fields of an account a pasted text fills."""


def _ways_out(damaged: AccountsFileDamaged, copied: datetime | None) -> Notice:
    empty = NoticeChoice(text=Sentence("Start empty"), choice=Choice.START_EMPTY)
    choices: tuple[NoticeChoice, ...] = (empty,)
    if copied:
        words = Sentence("Use the copy of {time}", time=copied)
        choices = (NoticeChoice(text=words, choice=Choice.USE_COPY), empty)
    return Notice(title=damaged.title, advice=damaged.advice, choices=choices, subject="accounts file")


def _as_remembered(row: AccountRow, check: "PastCheck") -> AccountRow:
    works = AccountStatus.SPENT if check.spent else AccountStatus.WORKING
    return replace(
        row,
        status=works if check.worked else AccountStatus.FAILED,
        tested=check.when,
        problem=check.title,
        plan=check.plan,
        seconds_left=check.seconds_left,
    )


def _marked_otherwise(before: "Book | None", after: "Book") -> set[AccountId]:
    """The accounts that may be the default, pinned, or with another key in one of them only."""
    if before is None:
        before = replace(after, default=None, pinned=frozenset(), replaced=())
    found = {before.default, after.default, *(before.pinned ^ after.pinned)}
    if before.replaced != after.replaced:
        found.update(one for one, _ in {*before.replaced} ^ {*after.replaced})
    return {one for one in found if one is not None}


def _other_account(one: Account, other: Account) -> bool:
    return one is not other and one.id != other.id


def _after_check(row: AccountRow, progress: CheckProgress) -> AccountRow:
    report = progress.report
    testing = row.status is AccountStatus.TESTING
    if progress.running:
        return row if testing else replace(row, status=AccountStatus.TESTING, before=row.status, hindrance="")
    if report.cancelled:
        return replace(row, status=AccountStatus.CANCELLED, problem="")
    if report.tells_nothing:
        row = replace(row, status=row.before, before=AccountStatus.UNTESTED) if testing else row
        return replace(row, hindrance=report.failure.title) if report.failure and report.failure.of_keyring else row
    works = AccountStatus.SPENT if report.spent else AccountStatus.WORKING
    return replace(
        row,
        status=works if report.works else AccountStatus.FAILED,
        tested=datetime.now(UTC),
        problem=report.failure.title if report.failure and not report.works else "",
        plan=report.plan or row.plan,
        seconds_left=report.remaining_seconds,
        hindrance="",
    )
