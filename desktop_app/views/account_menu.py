"""The menu of one account or of several."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.accounts import Keeping
from desktop_app.domain.addresses import is_loopback
from desktop_app.domain.book import may_be_default, needs_key
from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.sentence import Sentence, counted
from desktop_app.domain.states import AccountAct, AccountRow, AccountWish
from desktop_app.views.icons import icon
from desktop_app.views.language import translated


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the menu; `many` words it for that many accounts, where it can be wished for more than one.

    Those with `copies` stand in a menu of their own: with large letters all of them are higher than a laptop's screen.
    """

    act: AccountAct
    text: str
    picture: str = ""
    many: Callable[[int], str] | None = None
    copies: bool = False


_GROUPS: tuple[tuple[Item, ...], ...] = (
    (
        Item(
            AccountAct.CHECK,
            Sentence("&Check"),
            "check",
            lambda n: counted("&Check {n} account", "&Check {n} accounts", n),
        ),
        Item(AccountAct.EDIT, Sentence("&Edit"), "edit"),
        Item(AccountAct.RENAME, Sentence("&Rename")),
        Item(AccountAct.DUPLICATE, Sentence("D&uplicate"), "copy"),
    ),
    (
        Item(AccountAct.DEFAULT, Sentence("Make &default"), "star"),
        Item(AccountAct.PIN, Sentence("&Pin"), "pin", lambda n: counted("&Pin {n} account", "&Pin {n} accounts", n)),
        Item(
            AccountAct.UNPIN,
            Sentence("Un&pin"),
            "pin",
            lambda n: counted("Un&pin {n} account", "Un&pin {n} accounts", n),
        ),
        Item(
            AccountAct.TAG,
            Sentence("Ta&gs…"),
            "tag",
            lambda n: counted("Ta&gs of {n} account…", "Ta&gs of {n} accounts…", n),
        ),
        Item(AccountAct.MOVE_UP, Sentence("Mo&ve up"), "arrow-up"),
        Item(AccountAct.MOVE_DOWN, Sentence("Move do&wn"), "arrow-down"),
    ),
    (
        Item(AccountAct.COPY_NAME, Sentence("Copy &name"), copies=True),
        Item(AccountAct.COPY_INSTANCE, Sentence("Copy &instance"), copies=True),
        Item(AccountAct.COPY_KEY, Sentence("Copy &key"), copies=True),
        Item(AccountAct.KEY_CARE, Sentence("Key at IB&M…")),
    ),
    (
        Item(
            AccountAct.EXPORT,
            Sentence("E&xport…"),
            "export",
            lambda n: counted("E&xport {n} account…", "E&xport {n} accounts…", n),
        ),
        Item(AccountAct.LEND, Sentence("Lend &for a while…"), "lend"),
        Item(AccountAct.TAKE_BACK, Sentence("&Take it back now"), "lend"),
        Item(
            AccountAct.BACK_UP,
            Sentence("&Back up…"),
            "backup",
            lambda n: counted("&Back up {n} account…", "&Back up {n} accounts…", n),
        ),
        Item(AccountAct.HISTORY, Sentence("&History…"), "history"),
    ),
    (
        Item(
            AccountAct.REMOVE,
            Sentence("De&lete"),
            "delete",
            lambda n: counted("De&lete {n} account", "De&lete {n} accounts", n),
        ),
    ),
)


_COPIES = Sentence("Cop&y")
_STORED_ONLY = (
    AccountAct.EXPORT,
    AccountAct.BACK_UP,
    AccountAct.HISTORY,
    AccountAct.MOVE_UP,
    AccountAct.MOVE_DOWN,
)


def account_menu(parent: QWidget, rows: tuple[AccountRow, ...], wish: Callable[[AccountWish], object]) -> QMenu:
    """What can be done with these accounts, ended by a line where there is anything; only what works is in it."""
    menu = QMenu(parent)
    ids = tuple(row.account.id for row in rows)
    makes_sense = offers(rows) if rows else None
    for group in _GROUPS:
        items = [item for item in group if makes_sense and makes_sense(item.act) and (item.many or len(rows) == 1)]
        copies = menu.addMenu(icon("copy"), translated(_COPIES)) if any(item.copies for item in items) else menu
        for item in items:
            text = item.text if len(rows) == 1 or item.many is None else item.many(len(rows))
            action = QAction(translated(text), menu)
            if item.picture:
                action.setIcon(icon(item.picture))
            action.triggered.connect(lambda _=False, act=item.act: wish(AccountWish(act=act, ids=ids)))
            (copies if item.copies else menu).addAction(action)
        if items:
            menu.addSeparator()
    return menu


def offers(rows: tuple[AccountRow, ...]) -> Callable[[AccountAct], bool]:
    """Tells of each act whether it makes sense for these accounts, of which there may be 10,000."""
    row = rows[0]
    stored = all(one.account.keeping is not Keeping.SESSION for one in rows)
    pinned = all(one.pinned for one in rows)
    conditions: Mapping[AccountAct, Callable[[], bool]] = {
        AccountAct.DEFAULT: lambda: not row.default and may_be_default(row.account),
        AccountAct.PIN: lambda: stored and not pinned,
        AccountAct.UNPIN: lambda: stored and pinned,
        AccountAct.COPY_INSTANCE: lambda: bool(row.account.instance),
        AccountAct.COPY_KEY: lambda: needs_key(row.account),
        AccountAct.KEY_CARE: lambda: not why_no_key_care(row),
        AccountAct.LEND: lambda: not why_not_lent(row),
        AccountAct.TAKE_BACK: lambda: row.lent_until is not None,
        **dict.fromkeys(_STORED_ONLY, lambda: stored),
    }
    return lambda act: conditions.get(act, lambda: True)()


def why_no_key_care(row: AccountRow) -> str:
    """Why IBM has no key of the account that could be looked after, in a few words; empty when it has one."""
    if CHANNELS[row.account.channel].protocol is not Protocol.PLATFORM:
        return Sentence("not an account of this channel")
    return ""


def why_not_lent(row: AccountRow) -> str:
    """Why the account cannot be lent now, in a few words; empty when it can.

    IBM's client reads neither local nor classic accounts from its file, nor an address on this computer.
    """
    account = row.account
    if row.lent_until is not None:
        return Sentence("lent already")
    if account.keeping is Keeping.SESSION:
        return Sentence("kept for this session only")
    if CHANNELS[account.channel].protocol is not Protocol.PLATFORM:
        return Sentence("not an account of this channel")
    if is_loopback(urlsplit(account.address).hostname or ""):
        return Sentence("not a practice account")
    return ""
