from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from support.accounts import CRN, KEY
from support.by_hand import ByHand

from desktop_app.controllers.accounts import AccountsController
from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials
from desktop_app.domain.book import Book
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.checkup import CheckReport, Failure, StepName
from desktop_app.domain.errors import Layer
from desktop_app.domain.fleet import FleetRow, FleetState
from desktop_app.domain.instances import Usage
from desktop_app.domain.past_checks import PastCheck, past_check
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import (
    AccountsState,
    AccountStatus,
    CheckProgress,
    Choice,
    FieldInput,
    FieldVerdict,
    FormState,
    KeyringState,
    Notice,
)
from desktop_app.domain.vault_errors import KeyringLocked
from desktop_app.services.account_book import AccountBook
from desktop_app.tasks.runner import TaskRunner
from desktop_app.vault.config_file import ConfigFile
from desktop_app.vault.keyring_status import available
from desktop_app.vault.secret_store import MemoryStore
from desktop_app.vault.vault import Vault


class Seen:
    """Everything a controller said, in order."""

    def __init__(self, controller: AccountsController) -> None:
        self.states: list[AccountsState] = []
        self.forms: list[FormState] = []
        self.verdicts: list[FieldVerdict] = []
        self.selected: list[Account | None] = []
        self.keyrings: list[KeyringState] = []
        self.notices: list[Notice] = []
        controller.state_changed.connect(self.states.append)
        controller.form_changed.connect(self.forms.append)
        controller.field_checked.connect(self.verdicts.append)
        controller.selected.connect(self.selected.append)
        controller.keyring_changed.connect(self.keyrings.append)
        controller.notice_raised.connect(self.notices.append)

    @property
    def names(self) -> list[str]:
        return [row.account.name for row in self.states[-1].rows]


class LockedStore(MemoryStore):
    """A keyring nobody unlocks."""

    def put(self, reference: object, label: str, secret: Secret) -> None:
        raise KeyringLocked


class OpenKeyring:
    """Stands in for the status of a keyring that is there."""

    def status(self, cancel: CancelToken | None = None) -> object:
        return available("a test's memory")


@pytest.fixture
def by_hand() -> ByHand:
    return ByHand()


@pytest.fixture
def accounts_file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "accounts.json"


Make = Callable[[MemoryStore], tuple[AccountsController, Seen]]


@pytest.fixture
def make(by_hand: ByHand, accounts_file: Path, qapp: object) -> Make:
    def build(store: MemoryStore) -> tuple[AccountsController, Seen]:
        book = AccountBook(Vault(ConfigFile(accounts_file), store), OpenKeyring())  # type: ignore[arg-type]
        controller = AccountsController(lambda: book, TaskRunner(by_hand))
        return controller, Seen(controller)

    return build


def draft(name: str, key: str | None = KEY) -> AccountDraft:
    return AccountDraft(account=Account(name=name), credentials=Credentials(api_key=Secret(key) if key else None))


def test_a_saved_account_is_listed_and_selected(make: Make, by_hand: ByHand) -> None:
    controller, seen = make(MemoryStore())
    controller.load()
    controller.start_new()
    controller.save(draft("lab"))

    by_hand.drain()

    assert seen.names == ["lab"]
    assert seen.selected[-1] is not None
    assert seen.selected[-1].name == "lab"
    assert (seen.forms[-1].is_new, seen.forms[-1].has_key, seen.notices) == (False, True, [])


def test_a_form_that_was_begun_before_the_accounts_are_read_is_left_alone(make: Make, by_hand: ByHand) -> None:
    controller, seen = make(MemoryStore())
    controller.start_new()

    controller.load()
    by_hand.drain()

    assert seen.states[-1].loaded
    assert [form.is_new for form in seen.forms] == [True]


def test_a_locked_keyring_is_explained_and_changes_nothing(make: Make, by_hand: ByHand) -> None:
    controller, seen = make(LockedStore())
    controller.load()
    controller.start_new()
    controller.save(draft("lab"))

    by_hand.drain()

    (notice,) = seen.notices
    assert (notice.title, notice.advice) == ("The system keyring is locked", "Unlock it and try again.")
    assert [one.choice for one in notice.choices] == [Choice.OPEN_DOCTOR]
    assert (seen.names, seen.forms[-1].busy) == ([], False)


def test_a_refused_field_is_marked_in_the_form(make: Make, by_hand: ByHand) -> None:
    controller, seen = make(MemoryStore())
    controller.load()
    controller.start_new()
    controller.save(draft("lab", key="<TOKEN>"))

    by_hand.drain()

    assert [field for field, _ in seen.forms[-1].problems] == [FieldName.KEY]
    assert (seen.names, seen.notices) == ([], [])


@pytest.mark.parametrize("keep_days", [28, 0])
def test_a_replaced_key_is_not_tested_whatever_came_of_the_one_before(
    make: Make, by_hand: ByHand, keep_days: int
) -> None:
    controller, seen = make(MemoryStore())
    controller.load()
    by_hand.drain()
    controller._book().keep_replaced(keep_days)
    controller.start_new()
    controller.save(draft("lab"))
    by_hand.drain()
    lab = seen.states[-1].rows[0].account
    renewed: list[frozenset[AccountId]] = []
    controller.keys_renewed.connect(renewed.append)
    earlier = datetime.now(UTC) - timedelta(hours=1)
    controller.recall({lab.id: PastCheck(when=earlier, latency=1, seconds=1, layer=Layer.KEY, title="Unknown")})
    failed = seen.states[-1].rows[0].status

    controller.save(AccountDraft(account=lab, credentials=Credentials(api_key=Secret("Z" * 44))))
    by_hand.drain()

    row = seen.states[-1].rows[0]
    assert (failed, row.status, row.problem, row.tested) == (AccountStatus.FAILED, AccountStatus.UNTESTED, "", None)
    assert renewed == [{lab.id}]
    assert not controller.has_same_key_since(lab.id, earlier)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [({"region": "eu-de", "instance": CRN}, FieldName.REGION), ({"plans_preference": ("[open",)}, FieldName.PLANS)],
)
def test_a_region_that_is_not_the_crns_and_plans_that_are_none_are_not_stored(
    make: Make, by_hand: ByHand, wrong: dict[str, Any], field: FieldName
) -> None:
    controller, seen = make(MemoryStore())
    controller.load()
    controller.start_new()
    given = draft("lab")
    controller.save(replace(given, account=replace(given.account, **wrong)))

    by_hand.drain()

    assert [name for name, _ in seen.forms[-1].problems] == [field]
    assert seen.names == []


def test_a_name_that_is_taken_is_marked_while_typing_and_on_saving(make: Make, by_hand: ByHand) -> None:
    controller, seen = make(MemoryStore())
    controller.load()
    controller.start_new()
    controller.save(draft("lab"))
    by_hand.drain()
    controller.start_new()

    controller.check_field(FieldInput(field=FieldName.NAME, channel=Channel.PLATFORM, text="LAB"))
    controller.save(draft("Lab"))
    by_hand.drain()

    assert "exists already" in seen.verdicts[-1].problem
    assert [field for field, _ in seen.forms[-1].problems] == [FieldName.NAME]
    assert seen.names == ["lab"]


def test_a_change_keeps_the_key_that_was_not_typed_again(make: Make, by_hand: ByHand) -> None:
    store = MemoryStore()
    controller, seen = make(store)
    controller.load()
    controller.start_new()
    controller.save(draft("lab"))
    by_hand.drain()
    lab = seen.states[-1].rows[0].account

    controller.save(AccountDraft(account=replace(lab, name="thesis")))
    by_hand.drain()

    assert seen.names == ["thesis"]
    assert controller._book().credentials(lab.id).api_key == Secret(KEY)


@pytest.mark.parametrize(("name", "refused"), [("uno", []), ("two", ["An account named “two” exists already."])])
def test_saving_that_ends_when_another_account_is_being_edited_leaves_that_alone(
    make: Make, by_hand: ByHand, name: str, refused: list[str]
) -> None:
    controller, seen = make(MemoryStore())
    controller.load()
    for stored in ("one", "two"):
        controller.start_new()
        controller.save(draft(stored))
        by_hand.drain()
    one, two = controller.accounts
    controller.select(one.id)
    controller.save(AccountDraft(account=replace(one, name=name)))
    controller.select(two.id)
    controller.save(AccountDraft(account=replace(two, region="eu-de")))
    shown = seen.forms[-1]

    by_hand.step()

    assert (controller.state.selected, seen.forms[-1]) == (two.id, shown)
    assert [notice.title for notice in seen.notices] == refused
    assert seen.names[0] == ("one" if refused else name)
    by_hand.drain()
    assert not seen.forms[-1].busy


def test_a_removed_account_is_gone_and_its_neighbour_selected(make: Make, by_hand: ByHand) -> None:
    controller, seen = make(MemoryStore())
    controller.load()
    for name in ("one", "two"):
        controller.start_new()
        controller.save(draft(name))
        by_hand.drain()
    two = controller.accounts[1]

    controller.remove(two.id)
    by_hand.drain()

    assert seen.names == ["one"]
    assert seen.selected[-1] is not None
    assert seen.selected[-1].name == "one"


def test_a_damaged_file_is_told_and_kept(make: Make, by_hand: ByHand, accounts_file: Path) -> None:
    accounts_file.parent.mkdir(parents=True)
    accounts_file.write_text('{"version": 1, "acc', encoding="utf-8")
    controller, seen = make(MemoryStore())

    controller.load()
    by_hand.drain()

    assert "damaged" in seen.notices[0].title
    assert seen.states[-1].loaded
    assert seen.states[-1].unreadable
    assert accounts_file.read_text(encoding="utf-8") == '{"version": 1, "acc'


def test_another_channel_keeps_what_was_typed(make: Make) -> None:
    controller, seen = make(MemoryStore())
    controller.start_new()
    revision = seen.forms[-1].revision

    controller.choose_channel(Channel.CLOUD)

    assert (seen.forms[-1].account.channel, seen.forms[-1].revision) == (Channel.CLOUD, revision)


def test_the_keyring_in_use_is_named(make: Make, by_hand: ByHand) -> None:
    controller, seen = make(MemoryStore())

    controller.look_at_keyring()
    by_hand.drain()

    assert seen.keyrings == [KeyringState(text="Keys are kept in: a test's memory")]


@pytest.mark.parametrize(
    ("failure", "status"),
    [
        (None, AccountStatus.WORKING),
        (Failure(step=StepName.REACH, layer=Layer.DNS, title="t", advice="a"), AccountStatus.FAILED),
        (Failure(step=StepName.REACH, layer=Layer.CANCELLED, title="t", advice="a"), AccountStatus.CANCELLED),
    ],
)
def test_the_list_shows_how_a_check_ended(
    make: Make, by_hand: ByHand, qtbot: QtBot, failure: Failure | None, status: AccountStatus
) -> None:
    controller, seen = make(MemoryStore())
    controller.load()
    controller.start_new()
    controller.save(draft("lab"))
    by_hand.drain()
    lab = controller.accounts[0]
    report = CheckReport(account="lab", channel="c", steps=(), finished=True, plan="open", failure=failure)

    controller.note_check(CheckProgress(account_id=lab.id, report=report, running=False))

    qtbot.waitUntil(lambda: seen.states[-1].rows[0].status is status)


@pytest.mark.parametrize("refused", [False, True])
def test_an_account_without_time_is_the_same_by_a_check_and_by_a_refused_job(
    make: Make, by_hand: ByHand, qtbot: QtBot, *, refused: bool
) -> None:
    controller, seen = make(MemoryStore())
    controller.load()
    controller.start_new()
    controller.save(draft("lab"))
    by_hand.drain()
    lab = controller.accounts[0]
    failure = Failure(step=StepName.USAGE, layer=Layer.QUOTA, title="t", advice="a") if refused else None
    usage = Usage(consumed_seconds=600, limit_seconds=600)
    report = CheckReport(account="lab", channel="c", steps=(), finished=True, usage=usage, failure=failure)

    controller.note_check(CheckProgress(account_id=lab.id, report=report, running=False))

    qtbot.waitUntil(lambda: seen.states[-1].rows[0].status is AccountStatus.SPENT)
    past = past_check(report, datetime.now(UTC))
    assert past is not None
    assert (past.worked, past.spent) == (True, True)
    assert FleetState(rows=(FleetRow(account=lab, report=report),)).sentence == (
        "1 checked: 1 works, 1 of them without time left"
    )


@pytest.mark.parametrize(("layer", "hindrance"), [(Layer.PYTHON, ""), (Layer.KEYRING, "locked")])
def test_a_fault_of_this_computer_leaves_the_account_as_it_was_and_is_told_beside_it(
    make: Make, by_hand: ByHand, qtbot: QtBot, layer: Layer, hindrance: str
) -> None:
    controller, seen = make(MemoryStore())
    controller.load()
    controller.start_new()
    controller.save(draft("lab"))
    by_hand.drain()
    lab = controller.accounts[0]
    worked = CheckReport(account="lab", channel="c", steps=(), finished=True, plan="open")
    failure = Failure(step=StepName.KEYRING, layer=layer, title="locked", advice="a", of_keyring=layer is Layer.KEYRING)
    controller.note_check(CheckProgress(account_id=lab.id, report=worked, running=False))
    qtbot.waitUntil(lambda: seen.states[-1].rows[0].status is AccountStatus.WORKING)
    before = seen.states[-1].rows[0]

    controller.note_check(CheckProgress(account_id=lab.id, report=replace(worked, finished=False), running=True))
    qtbot.waitUntil(lambda: seen.states[-1].rows[0].status is AccountStatus.TESTING)
    controller.note_check(CheckProgress(account_id=lab.id, report=replace(worked, failure=failure), running=False))
    qtbot.waitUntil(lambda: seen.states[-1].rows[0].status is not AccountStatus.TESTING)

    row = seen.states[-1].rows[0]
    controller.look_at_keyring()
    by_hand.drain()
    assert (replace(row, hindrance=""), row.hindrance) == (before, hindrance)
    assert seen.states[-1].rows[0] == before, "a keyring that is open again is in nobody's way"


def test_books_that_follow_others_are_shown_as_if_each_were_the_first() -> None:
    one, two, three = (Account(name=name) for name in ("one", "two", "three"))
    renamed = replace(two, name="second")
    then = datetime(2026, 11, 22, tzinfo=UTC)
    books = (
        Book(accounts=(one, two), default=one.id),
        Book(accounts=(one, two, three), default=one.id),
        Book(accounts=(three, one, two), default=two.id, pinned=frozenset({three.id})),
        Book(accounts=(three, one, renamed), default=two.id, pinned=frozenset({three.id})),
        Book(accounts=(three, renamed), pinned=frozenset({three.id}), replaced=((two.id, then),)),
        Book(accounts=(one, renamed, three), default=three.id),
        Book(),
        Book(accounts=(two, one), default=two.id, pinned=frozenset({two.id})),
    )
    following = AccountsController(pytest.fail, TaskRunner(None))

    for book in books:
        following.take(book)
        alone = AccountsController(pytest.fail, TaskRunner(None))
        alone.take(book)
        assert following.state.rows == alone.state.rows
        assert [following.account(account.id) for account in book.accounts] == [*book.accounts]
