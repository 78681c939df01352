"""What the account form shows: which fields there are is the channel's business."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.accounts import Account, AccountDraft, Keeping
from desktop_app.domain.channels import CHANNELS, Channel, Field, FieldName, Protocol
from desktop_app.domain.questions import DraftCheckState
from desktop_app.domain.states import FieldInput, FieldVerdict, FormState
from desktop_app.views.act_line import ActLine
from desktop_app.views.card import Card
from desktop_app.views.choice import Choice
from desktop_app.views.field_row import FieldRow
from desktop_app.views.flow import Flow
from desktop_app.views.fold import Fold
from desktop_app.views.form_draft import gathered, secret_of, text_of
from desktop_app.views.icons import icon
from desktop_app.views.keeping_words import KEPT, PLACES, STORED, WITHOUT_KEY
from desktop_app.views.labels import Label, plain_tooltip, with_letters
from desktop_app.views.language import plain, together, tr, translated
from desktop_app.views.page import SIDE, Page, is_low

if TYPE_CHECKING:
    from desktop_app.views.draft_verdict import DraftVerdict

_WIDEST = 880
_LABELS_WIDTH = 110
_ROOMY = 520
"""Pixels beside letters of the usual size; below it the labels take no more than they need."""
_ADVANCED_FROM = 20
_LAST = 40
_FILLED = 24
"""Letters of the names of what is filled in below; the first always stands there."""
_SNIPPET = re.compile(r"\S\s*\n\s*\S|^\s*(\{|curl\s|export\s)|\w\(.*=|^\s*\w+\s*=\s*\w")
"""Code, JSON, a command, variables: more than a value for one field."""


class AccountPage(QWidget):
    """The fields and buttons behind `AccountForm`, which describes its signals and methods."""

    save_requested = Signal(object)
    field_left = Signal(object)
    channel_chosen = Signal(object)
    remove_requested = Signal(str)
    reverted = Signal()
    paste_requested = Signal()
    instances_requested = Signal(object)
    check_requested = Signal(object)
    check_cancelled = Signal()
    check_outdated = Signal()
    edited = Signal(bool)

    def __init__(self, parent: QWidget, spare: dict[Field, FieldRow]) -> None:
        """`spare` are rows that were made before."""
        super().__init__(parent)
        self._spare = spare
        self._start = Account(name="")
        self._state = FormState(account=self._start)
        self._revision: int | None = None
        """That of the state which is shown; None when none is."""
        self._made: dict[Field, FieldRow] = {}
        self._rows: dict[FieldName, FieldRow] = {}
        self._was_edited = False
        self._roomy = True
        self.why_not = ""
        """Which fields are in the way of saving what was typed, in words; empty when none is."""
        self._check = DraftCheckState()
        self._verdict: DraftVerdict | None = None

        self._make_choices()
        self.more = Fold(tr("&More fields"))
        self.more.toggled.connect(lambda _: self._show_rows())
        self._kept = Label(role="muted", scale=0.9, wrap=True)
        self._make_paste()
        self._make_acts()

        # From outside to inside: whatever gets another parent is styled anew with all that is in it.
        layout = self._below = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        page = self._page = Page(tr("Account details"), widest=with_letters(_WIDEST))
        layout.addWidget(page, 1)
        card = Card()
        page.column.addWidget(card)
        page.column.addStretch(1)
        card.body.setSpacing(14)
        self._grid = QGridLayout()
        card.body.addLayout(self._grid)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        self._place_choices()
        self._give_room()
        self._acts = ActLine((self.delete,), (self.check,), (self.undo, self.save), passing=self.check)
        self._acts.setMaximumWidth(with_letters(_WIDEST))
        holder = QHBoxLayout()
        holder.addWidget(self._acts, 1)
        holder.addStretch(0)
        layout.addLayout(holder)

    def begin(self) -> None:
        """Put the usual channel's fields in; before the first state, and a turn of its own for the window's start."""
        self._lay_out(self._start.channel)
        self._start_afresh()
        # Its first account is most likely one that is stored.
        self._name_acts(is_new=False, asks=False)

    def _make_paste(self) -> None:
        self.paste = QPushButton()
        self.paste.setIcon(icon("paste"))
        self.paste.setToolTip(
            tr("Fills the form from a code snippet, an apikey.json, a curl line, a .env, a CRN or a key")
        )
        self.paste.setAccessibleDescription(self.paste.toolTip())
        self.paste.clicked.connect(self.paste_requested)
        pasting = QShortcut(QKeySequence.StandardKey.Paste, self)
        pasting.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pasting.activated.connect(self.paste_requested)

    def _make_acts(self) -> None:
        self.delete = QPushButton()
        self.delete.setProperty("danger", "true")
        self.delete.setIcon(icon("delete", "danger"))
        self.delete.clicked.connect(lambda: self.remove_requested.emit(self._state.account.id))
        self.check = QPushButton()
        self.check.clicked.connect(self._check_draft)
        self.undo = QPushButton()
        self.undo.clicked.connect(self.revert)
        self.save = QPushButton()
        self.save.setProperty("primary", "true")
        self.save.clicked.connect(self.submit)

    def _make_choices(self) -> None:
        self.channel = Choice()
        self.channel.setAccessibleName(tr("Channel"))
        self.channel.activated.connect(self._choose_channel)
        self.keeping = Choice()
        self.keeping.setAccessibleName(tr("Kept in"))
        for keeping, words in PLACES.items():
            self.keeping.addItem(translated(words), keeping)
        self.keeping.currentIndexChanged.connect(self._follow_edits)
        self.private = QCheckBox(tr("Private endpoint"))
        self.private.setToolTip(
            tr("Reaches the service inside IBM Cloud's private network, for programs that run there")
        )
        self.private.setAccessibleDescription(self.private.toolTip())
        self.private.toggled.connect(self._follow_private)

    def _place_choices(self) -> None:
        channel_label = Label(tr("Channe&l"))
        channel_label.setBuddy(self.channel)
        self._grid.addWidget(channel_label, 0, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        beside = Flow(spacing=10)
        self._grid.addLayout(beside, 0, 1)
        beside.addWidget(self.channel)
        beside.addWidget(self.paste)
        channel_label.setFixedHeight(self.channel.sizeHint().height())
        kept = Label(tr("Ke&pt in"))
        kept.setBuddy(self.keeping)
        self._grid.addWidget(self.private, _LAST - 1, 1)
        self._grid.addWidget(kept, _LAST, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(self.keeping, _LAST, 1)
        self._grid.addWidget(self._kept, _LAST + 1, 1)

    def render(self, state: FormState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show the state. The same revision keeps what was typed, and so does what is pasted; others start afresh."""
        fills = state.filled is not None and state.revision != self._revision
        pasted = fills and self.is_new is state.is_new and self._start.id == state.account.id
        afresh = state.revision != self._revision and not pasted
        refused = self._state.busy and bool(state.problems)
        self._revision = state.revision
        self._state = state
        self._lay_out(state.account.channel)
        if afresh or pasted:
            self._forget_check()
        if afresh:
            self._start = state.account
            self._start_afresh()
        elif self._start.id != state.account.id:
            # What is typed there goes on as a new account.
            self._start = replace(self._start, id=state.account.id)
        problems, warnings = dict(state.problems), dict(state.warnings)
        for name, row in self._rows.items():
            row.show_verdict(problems.get(name, ""), warnings.get(name, ""))
            row.set_read_only(state.busy)
            if row.problem and row.advanced:
                self.more.setChecked(True)
        if state.filled and fills:
            self._fill(state.filled, only=state.pasted if pasted else None)
        if refused:
            # It may stand below the edge, where nobody would see why nothing was saved.
            self._lead_to_what_hinders()
        self._follow_edits()

    def show_verdict(self, verdict: FieldVerdict) -> None:
        """The answer to `field_left`."""
        if row := self._rows.get(verdict.field):
            row.show_verdict(verdict.problem, verdict.warning)
            self._follow_edits()

    def render_check(self, state: DraftCheckState) -> None:
        """Show how the check of what was typed stands."""
        self._check = state
        if self._verdict is None and state != DraftCheckState():
            from desktop_app.views.draft_verdict import DraftVerdict  # noqa: PLC0415  # with the first check

            self._verdict = DraftVerdict()
            holder = QHBoxLayout()
            holder.setContentsMargins(SIDE, 8, SIDE, 0)
            self._verdict.setMaximumWidth(with_letters(_WIDEST) - 2 * SIDE)
            holder.addWidget(self._verdict)
            self._below.insertLayout(1, holder)
        if self._verdict:
            self._verdict.render(state)
        self._follow_check()

    @Slot()
    def _check_draft(self) -> None:
        if self._check.running:
            self.check_cancelled.emit()
        else:
            self.check_requested.emit(self.draft())

    def _follow_check(self) -> None:
        """Offer the check where there is something unsaved to check, with the reason where it cannot be done yet."""
        state = self._state
        wanted = (state.is_new or self.has_edits()) and CHANNELS[self._channel].protocol is not Protocol.NONE
        if not wanted and self.check.hasFocus():
            self.focus_first()
        self.check.setVisible(wanted)
        key = self._rows.get(FieldName.KEY)
        possible = state.has_key or (key is not None and not key.is_empty)
        running = self._check.running
        asks = self._start.keeping is Keeping.SESSION
        self._name_acts(is_new=state.is_new, asks=asks, checking=running)
        self.check.setIcon(icon("stop" if running else "check"))
        reason = "" if possible else tr("The key is still needed")
        self.check.setToolTip(reason or tr("Checks what was typed and stores nothing; costs nothing"))
        self.check.setAccessibleDescription(self.check.toolTip())
        self._allow(self.check, allowed=running or (possible and not state.busy))
        self._acts.fit()

    def has_edits(self) -> bool:
        """True when something would be lost by leaving."""
        return (
            self._channel is not self._start.channel
            or self._keeping is not self._start.keeping
            or self.private.isChecked() is not self._start.private_endpoint
            or any(row.differs_from(text_of(self._start, name)) for name, row in self._rows.items())
        )

    @property
    def can_save(self) -> bool:
        """True when `submit` would announce something."""
        return (
            not self._state.busy
            and not self._missing()
            and not any(self._wrong())
            and (self._state.is_new or self.has_edits())
        )

    @property
    def rows(self) -> tuple[FieldRow, ...]:
        """The channel's fields, in order."""
        return tuple(self._rows.values())

    @property
    def is_new(self) -> bool:
        """True while it is about an account that is not stored yet."""
        return self._revision is not None and self._state.is_new

    @property
    def shown_name(self) -> str:
        """The name as it stands in its field."""
        return self._rows[FieldName.NAME].line.text().strip()

    def focus_first(self) -> None:
        """Put the caret where filling in begins."""
        self._rows[FieldName.NAME].line.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def submit(self) -> None:
        """Announce what was gathered, or lead to the field that is empty or wrong."""
        if self._state.busy:
            return
        for row in self._rows.values():
            self._leave(row)
        if self.can_save:
            self.save_requested.emit(self.draft())
        elif self._state.is_new or self.has_edits():
            self._lead_to_what_hinders()

    @Slot()
    def revert(self) -> None:
        """Go back to what is stored, and say so."""
        self.discard()
        self.reverted.emit()

    def discard(self) -> None:
        """Go back to what is stored."""
        self._state = replace(self._state, account=self._start, problems=(), warnings=())
        self._lay_out(self._start.channel)
        self._start_afresh()
        for row in self._rows.values():
            row.show_verdict()
        self._follow_edits()

    def _start_afresh(self) -> None:
        for field, row in self._made.items():
            row.show_text(text_of(self._start, field.name))
        self.keeping.setCurrentIndex(list(PLACES).index(self._start.keeping))
        self.private.setChecked(self._start.private_endpoint)
        self.more.setChecked(False)

    def forget(self) -> None:
        """Hold no text of any account."""
        self._forget_check()
        self._start = Account(name="", channel=self._start.channel, keeping=self._start.keeping)
        self._state = FormState(account=self._start)
        self._revision = None
        self.discard()

    def _fill(self, draft: AccountDraft, *, only: frozenset[FieldName] | None) -> None:
        """Put this in as if it had been typed: all of it, or, beside the secrets, `only` these fields."""
        given = draft.account
        for row in self._rows.values():
            text = text_of(given, row.name)
            if row.is_secret:
                row.fill(secret_of(draft.credentials, row.name))
            elif row.line.text() != text and (only is None or row.name in only):
                row.line.setText(text)
                row.touched = True
        if only is None or FieldName.URL in only:
            self.private.setChecked(given.private_endpoint)
        if only is None:
            self.keeping.setCurrentIndex(list(PLACES).index(given.keeping))
        if self.private.isChecked() or any(row.advanced and not row.is_empty for row in self._rows.values()):
            self.more.setChecked(True)
        for row in self._rows.values():
            self._leave(row)

    def draft(self) -> AccountDraft:
        """What was gathered."""
        texts = {name: row.line.text() for name, row in self._rows.items() if not row.is_secret}
        secrets = {name: row.secret() for name, row in self._rows.items() if row.is_secret}
        start = replace(
            self._start,
            channel=self._channel,
            private_endpoint=self.private.isChecked(),
            keeping=self._keeping,
        )
        return gathered(start, texts, secrets)

    @property
    def _channel(self) -> Channel:
        return self._state.account.channel

    @property
    def _keeping(self) -> Keeping:
        return Keeping(self.keeping.currentData())

    def _missing(self) -> list[FieldRow]:
        return [
            row
            for row in self._rows.values()
            if row.required and row.is_empty and not (row.is_secret and self._state.has_key)
        ]

    def _wrong(self) -> list[FieldRow]:
        return [row for row in self._rows.values() if row.problem]

    def _lead_to_what_hinders(self) -> None:
        hindering = {*self._wrong(), *self._missing()}
        if first := next((row for row in self._rows.values() if row in hindering), None):
            if first.advanced:
                self.more.setChecked(True)
            first.line.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_first()

    def _judge_again(self) -> None:
        """What was wrong may hold by now, as a name whose owner was deleted; what saving refused stays refused."""
        refused = dict(self._state.problems)
        for row in self._wrong():
            if row.problem != refused.get(row.name):
                self._ask_about(row)

    def _lay_out(self, channel: Channel) -> None:
        """Put the channel's fields into the grid; a text typed for one channel goes along to the next."""
        self._offer_channels(channel)
        fields = CHANNELS[channel].fields
        if list(self._rows.values()) == [self._made.get(field) for field in fields]:
            return
        before = self._rows
        for row in before.values():
            self._grid.removeWidget(row.label)
            self._grid.removeWidget(row)
        self._grid.removeWidget(self.more)
        self._rows = {}
        for field in fields:
            row = self._made.get(field) or self._make_row(field)
            earlier = before.get(field.name)
            if earlier and earlier is not row and not row.is_secret:
                row.show_text(earlier.line.text())
            self._rows[field.name] = row
        for place, row in enumerate((row for row in self._rows.values() if not row.advanced), start=1):
            self._place(row, place)
        self._grid.addWidget(self.more, _ADVANCED_FROM - 1, 1, Qt.AlignmentFlag.AlignLeft)
        for place, row in enumerate((row for row in self._rows.values() if row.advanced), start=_ADVANCED_FROM):
            self._place(row, place)
        self._show_rows()
        self._chain_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A whole snippet that is pasted into one field is meant for all of them."""
        if event.type() == QEvent.Type.FocusIn:
            self._judge_again()
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
            and _SNIPPET.search(QGuiApplication.clipboard().text())
        ):
            self.paste_requested.emit()
            return True
        return super().eventFilter(watched, event)

    def _make_row(self, field: Field) -> FieldRow:
        row = self._spare.pop(field, None) or FieldRow(field)
        row.line.installEventFilter(self)
        row.changed.connect(lambda: self._follow_typing(row))
        row.left.connect(lambda: self._leave(row))
        row.submitted.connect(self.submit)
        row.show_text(text_of(self._start, field.name))
        if field.name is FieldName.INSTANCE:
            row.add_button(tr("Choose…"), tr("Lists the instances of this key")).clicked.connect(
                self._ask_for_instances
            )
        self._made[field] = row
        return row

    @Slot()
    def _ask_for_instances(self) -> None:
        self.instances_requested.emit(self.draft())

    def choose_instance(self, instance: str) -> None:
        """Put this into the instance's field as if it had been typed."""
        if row := self._rows.get(FieldName.INSTANCE):
            row.line.setText(instance)
            row.line.setCursorPosition(0)
            row.touched = True
            row.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self._leave(row)
            self._follow_edits()

    def _place(self, row: FieldRow, place: int) -> None:
        # The label stands on the height of the editor's first line, whatever stands below it.
        row.label.setFixedHeight(row.line.sizeHint().height())
        self._grid.addWidget(row.label, place, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(row, place, 1)

    def _show_rows(self) -> None:
        current = set(self._rows.values())
        unfolded = self.more.isChecked()
        for row in self._made.values():
            shown = row in current and (unfolded or not row.advanced)
            row.setVisible(shown)
            row.label.setVisible(shown)
        self.private.setVisible(unfolded and CHANNELS[self._channel].protocol is Protocol.PLATFORM)
        self.more.setVisible(any(row.advanced for row in current))

    def _chain_focus(self) -> None:
        rows = self._rows.values()
        chain: list[QWidget] = [self.channel, self.paste]
        chain += [stop for row in rows if not row.advanced for stop in row.focus_stops]
        chain.append(self.more)
        chain += [stop for row in rows if row.advanced for stop in row.focus_stops]
        chain += [self.private, self.keeping, self.delete, self.check, self.undo, self.save]
        for one, other in pairwise(chain):
            QWidget.setTabOrder(one, other)

    def _offer_channels(self, current: Channel) -> None:
        if not self.channel.count():
            for row in CHANNELS.values():
                self.channel.addItem(translated(row.title), row.channel)
        self.channel.setCurrentIndex(list(CHANNELS).index(current))

    @Slot(int)
    def _choose_channel(self, place: int) -> None:
        chosen = Channel(self.channel.itemData(place))
        if chosen is not self._channel:
            self._forget_check()
            self.channel_chosen.emit(chosen)
            for row in self._rows.values():
                self._leave(row)

    def _forget_check(self) -> None:
        """What was found out does not hold for what stands there now."""
        if self._check != DraftCheckState():
            self.check_outdated.emit()

    def _follow_typing(self, row: FieldRow) -> None:
        if row.name not in {FieldName.NAME, FieldName.TAGS}:
            self._forget_check()
        if row.problem:
            self._leave(row)
        region = self._rows.get(FieldName.REGION)
        if row.name is FieldName.INSTANCE and region and region.problem:
            self._ask_about(region)
        self._follow_edits()

    def _leave(self, row: FieldRow) -> None:
        if not row.touched:
            return
        if row.is_secret and row.is_empty and (self._state.has_key or not row.required):
            row.show_verdict()
            return
        self._ask_about(row)
        region = self._rows.get(FieldName.REGION)
        if row.name is FieldName.INSTANCE and region and not region.is_empty:
            self._ask_about(region)

    def _ask_about(self, row: FieldRow) -> None:
        account = None if self._state.is_new else self._start.id
        instance = self._rows[FieldName.INSTANCE].line.text() if row.name is FieldName.REGION else ""
        given = FieldInput(
            field=row.name, channel=self._channel, text=row.value(), instance=instance, account_id=account
        )
        self.field_left.emit(given)

    @Slot()
    def _follow_private(self) -> None:
        self._forget_check()
        self._follow_edits()

    @Slot()
    def _follow_edits(self) -> None:
        state = self._state
        edited = self.has_edits()
        if key := self._rows.get(FieldName.KEY):
            key.set_hint(STORED[self._start.keeping] if state.has_key else key.hint)
        if instance := self._rows.get(FieldName.INSTANCE):
            instance.allow_button(state.has_key or (key is not None and not key.is_empty))
        self._follow_more()
        self._follow_keeping()
        for choice in (self.channel, self.keeping, self.private):
            choice.setEnabled(not state.busy)
        self.paste.setVisible(state.is_new)
        self.delete.setVisible(not state.is_new)
        self._say_why_not(edited=edited)
        # While it is saving the button stays as it is: disabling it would throw the focus elsewhere.
        self._allow(self.save, allowed=state.busy or self.can_save)
        self._allow(self.undo, allowed=edited or state.is_new)
        self._follow_check()
        if edited != self._was_edited:
            self._was_edited = edited
            self.edited.emit(edited)

    def _name_acts(self, *, is_new: bool, asks: bool, checking: bool = False) -> None:
        """Say what the buttons do here; `asks` that a question follows before the account is deleted."""
        name = self._acts.name
        name(self.delete, tr("&Delete account…") if asks else tr("&Delete account"), "")
        if checking:
            name(self.check, tr("Cancel the check"), tr("Cancel", "short for: Cancel the check"))
        else:
            name(self.check, tr("Check before saving"), tr("Check", "short for: Check before saving"))
        if is_new:
            name(self.undo, tr("&Cancel"), tr("&Cancel"))
            name(self.save, tr("Add account"), tr("Add", "short for: Add account"))
        else:
            name(self.undo, tr("&Undo changes"), tr("Undo", "short for: Undo changes"))
            name(self.save, tr("&Save changes"), tr("Save", "short for: Save changes"))

    def _follow_more(self) -> None:
        """Name what is filled in where it does not show."""
        advanced = [row.label_text for row in self._rows.values() if row.advanced and not row.is_empty]
        names = [*advanced, *([self.private.text()] if self.private.isChecked() else [])]
        filled = together(", ", names)
        more = tr("&More fields ({filled})", filled=_some(names)) if filled else tr("&More fields")
        self.more.setText(more)
        self.more.setAccessibleName(more.replace("&", ""))
        self.more.setAccessibleDescription(filled)
        whole = tr("&More fields ({filled})", filled=filled)
        self.more.setToolTip(plain(whole) if "…" in more else "")

    def _follow_keeping(self) -> None:
        keyless = CHANNELS[self._channel].protocol is Protocol.NONE
        self._kept.setText((WITHOUT_KEY if keyless else KEPT)[self._keeping])
        usual = tr("The list of accounts") if keyless else translated(PLACES[Keeping.KEYRING])
        self.keeping.setItemText(self.keeping.findData(Keeping.KEYRING), usual)

    def _say_why_not(self, *, edited: bool) -> None:
        """Beside the button that saves, why it does not."""
        state, missing = self._state, self._missing()
        wrong = [row for row in self._wrong() if row not in missing]
        if state.busy:
            reason, needed = tr("Saving …"), False
        elif edited or state.is_new:
            asked = (
                tr("Still needed: {fields}", fields=_labels(missing)) if missing else "",
                tr("To be corrected: {fields}", fields=_labels(wrong)) if wrong else "",
            )
            reason, needed = together(" · ", filter(None, asked)), True
        else:
            reason, needed = tr("No changes"), False
        self.why_not = reason if needed else ""
        self._acts.say(reason, needed=bool(self.why_not))
        self.save.setAccessibleDescription(reason)
        self.save.setToolTip(plain_tooltip(reason))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low, roomy = is_low(self), self.width() >= with_letters(_ROOMY)
        self._page.set_ends(*((8, 8) if low else (16, 14)))
        self._acts.set_low(low)
        if roomy is not self._roomy:
            self._roomy = roomy
            self._give_room()

    def _give_room(self) -> None:
        """Where there is little, let the button that pastes stay beside the channel, and labels take what they need."""
        words, policy = tr("Paste from clip&board"), QSizePolicy.Policy
        self.paste.setText(words if self._roomy else "")
        self.paste.setShortcut(QKeySequence.mnemonic(words))
        self.paste.setAccessibleName(plain(words))
        self.channel.setSizePolicy(policy.Expanding if self._roomy else policy.Ignored, policy.Fixed)
        self._grid.setColumnMinimumWidth(0, _LABELS_WIDTH if self._roomy else 0)

    def _allow(self, button: QPushButton, *, allowed: bool) -> None:
        if not allowed and button.hasFocus():
            self._lead_to_what_hinders()
        button.setEnabled(allowed)


def _labels(rows: Iterable[FieldRow]) -> str:
    return together(", ", (row.label_text for row in rows))


def _some(names: Sequence[str]) -> str:
    """The first of these names, each of them whole."""
    shown = list(names)
    while len(shown) > 1 and len(together(", ", shown)) > _FILLED:
        shown.pop()
    return together(", ", shown if len(shown) == len(names) else [*shown, "…"])
