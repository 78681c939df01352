"""The form of one account."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.accounts import AccountDraft
from desktop_app.domain.states import FieldVerdict, FormState

if TYPE_CHECKING:
    from desktop_app.domain.channels import Field
    from desktop_app.domain.questions import DraftCheckState
    from desktop_app.views.account_page import AccountPage
    from desktop_app.views.field_row import FieldRow


class AccountForm(QWidget):
    """Gathers an account's texts and secrets; it judges nothing but whether a required field is empty.

    Built with the first state, because the window's first picture can do without it.
    """

    save_requested = Signal(object)
    """AccountDraft"""
    field_left = Signal(object)
    """FieldInput"""
    channel_chosen = Signal(object)
    """Channel"""
    remove_requested = Signal(str)
    """AccountId"""
    reverted = Signal()
    paste_requested = Signal()
    instances_requested = Signal(object)
    """AccountDraft whose key's instances shall be listed"""
    check_requested = Signal(object)
    """AccountDraft to be checked as it was typed, before it is stored"""
    check_cancelled = Signal()
    check_outdated = Signal()
    """something else was typed since"""
    edited = Signal(bool)
    """True when something differs from what is stored"""

    def __init__(self) -> None:
        super().__init__()
        self._page: AccountPage | None = None
        self._spare: dict[Field, FieldRow] = {}

    def furnish(self) -> Iterator[None]:
        """Make what is inside in steps, each shorter than a frame."""
        from desktop_app.domain.channels import CHANNELS, Channel  # noqa: PLC0415  # not needed at the start
        from desktop_app.views.field_row import FieldRow  # noqa: PLC0415  # as above

        fields = CHANNELS[Channel.PLATFORM].fields
        for place, field in enumerate(fields):
            self._spare[field] = FieldRow(field)
            if place % 2:
                yield
        yield
        self._make_page()
        yield
        self.page  # noqa: B018  # to put its fields in costs as much as making it
        yield

    @property
    def page(self) -> "AccountPage":
        """What is inside, built on demand."""
        page = self._make_page()
        if self.layout() is None:
            layout = QVBoxLayout(self)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(page)
            page.begin()
        return page

    def _make_page(self) -> "AccountPage":
        if self._page is None:
            from desktop_app.views.account_page import AccountPage  # noqa: PLC0415  # not needed at the start

            page = self._page = AccountPage(self, self._spare)
            page.save_requested.connect(self.save_requested)
            page.field_left.connect(self.field_left)
            page.channel_chosen.connect(self.channel_chosen)
            page.remove_requested.connect(self.remove_requested)
            page.reverted.connect(self.reverted)
            page.paste_requested.connect(self.paste_requested)
            page.instances_requested.connect(self.instances_requested)
            page.check_requested.connect(self.check_requested)
            page.check_cancelled.connect(self.check_cancelled)
            page.check_outdated.connect(self.check_outdated)
            page.edited.connect(self.edited)
        return self._page

    def render(self, state: FormState) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show the state. The same revision keeps what was typed, and so does what is pasted; others start afresh."""
        self.page.render(state)

    def show_verdict(self, verdict: FieldVerdict) -> None:
        """The answer to `field_left`."""
        self.page.show_verdict(verdict)

    @Slot(object)
    def render_check(self, state: "DraftCheckState") -> None:
        """Show how the check of what was typed stands."""
        self.page.render_check(state)

    def has_edits(self) -> bool:
        """True when something would be lost by leaving."""
        return self._page is not None and self._page.has_edits()

    def draft(self) -> AccountDraft | None:
        """What would be lost by leaving, as it was typed; None when nothing would."""
        return self.page.draft() if self.has_edits() else None

    @property
    def can_save(self) -> bool:
        """True when `submit` would announce something."""
        return self._page is not None and self._page.can_save

    @property
    def why_not(self) -> str:
        """Which fields are in the way of saving what was typed, in words; empty when none is."""
        return self._page.why_not if self._page else ""

    @property
    def is_new(self) -> bool:
        """True while it is about an account that is not stored yet."""
        return self._page is not None and self._page.is_new

    @property
    def shown_name(self) -> str:
        """The name as it stands in its field."""
        return self.page.shown_name

    @Slot(str)
    def choose_instance(self, instance: str) -> None:
        """Put this into the instance's field as if it had been typed."""
        self.page.choose_instance(instance)

    def focus_first(self) -> None:
        """Put the caret where filling in begins."""
        self.page.focus_first()

    @Slot()
    def submit(self) -> None:
        """Announce what was gathered, or lead to the field that is empty or wrong."""
        self.page.submit()

    @Slot()
    def revert(self) -> None:
        """Go back to what is stored, and say so."""
        self.page.revert()

    def discard(self) -> None:
        """Go back to what is stored."""
        if self._page is not None:
            self._page.discard()

    def forget(self) -> None:
        """Hold no text of any account."""
        if self._page is not None:
            self._page.forget()
