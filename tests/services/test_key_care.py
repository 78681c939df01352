"""Replacing a key: from every point where it can stop, the stored key signs in, and in the end the old one does not."""

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from support.accounts import signs_in
from support.book import book_in
from support.practice import PracticeService

from desktop_app.client.api_keys import ApiKeys
from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials, Keeping
from desktop_app.domain.api_keys import KeyDetails, Rotation, RotationStep, Sharing
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel
from desktop_app.domain.client_errors import KeyLocked, KeyRefused, KeyUnknown, ServiceOut
from desktop_app.domain.dates import moment as read_moment
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import StoreMissing
from desktop_app.services.account_book import AccountBook
from desktop_app.services.key_care import (
    KeyCare,
    NoKeyToCareFor,
    NothingToDelete,
    OldKeyWaits,
    RotationsUnreadable,
    RotationUnderWay,
)


class Killed(BaseException):
    """The process ends here."""


@pytest.fixture
def service() -> Generator[PracticeService]:
    """One of its own: these tests change its keys."""
    with PracticeService() as made:
        yield made


@pytest.fixture
def book(tmp_path: Path) -> AccountBook:
    return book_in(tmp_path)


@pytest.fixture
def account(book: AccountBook, service: PracticeService) -> Account:
    key = Secret(service.key("practice-open"))
    return book.add(AccountDraft(account=Account(name="lab", url=service.url), credentials=Credentials(api_key=key)))


@pytest.fixture
def care(book: AccountBook, tmp_path: Path) -> KeyCare:
    return KeyCare(book, tmp_path / "rotations.json")


def stored(book: AccountBook, account: Account) -> Secret | None:
    return book.credentials(account.id).api_key


def test_a_key_is_described_without_its_value(care: KeyCare, account: Account) -> None:
    details = care.show(account, CancelToken(20))

    assert details.name == "first key"
    assert details.id.startswith("ApiKey-")
    assert (details.locked, details.disabled) == (False, False)
    assert details.age_days(datetime.now(UTC)) == 20
    assert details.advice(datetime.now(UTC)) == ""


def test_a_replaced_key_works_and_the_old_one_does_not(
    care: KeyCare, account: Account, book: AccountBook, service: PracticeService
) -> None:
    steps = [plan.step for plan in care.rotate(account, CancelToken(60))]

    assert steps == [RotationStep.CREATE, RotationStep.CHECK, RotationStep.DISABLE, RotationStep.DELETE]
    assert stored(book, account) != Secret(service.key("practice-open"))
    assert signs_in(account, stored(book, account))
    assert not signs_in(account, Secret(service.key("practice-open")))


def test_of_an_account_that_lives_in_memory_only_nothing_is_written(
    care: KeyCare, account: Account, book: AccountBook, tmp_path: Path
) -> None:
    book.move(account.id, keeping=Keeping.SESSION)
    files = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    passing = book.find("lab")

    steps = []
    for plan in care.rotate(passing, CancelToken(60)):
        steps.append(plan.step)
        with pytest.raises(RotationUnderWay):
            care.delete_old(passing, CancelToken(20))
    left = care.unfinished(passing.id)
    ended = care.delete_old(passing, CancelToken(20))

    assert (steps[-1], left and left.step, ended.step) == (RotationStep.DELETE, RotationStep.DELETE, RotationStep.DONE)
    assert care.unfinished(passing.id) is None
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == files


def test_every_account_with_the_same_key_gets_the_new_one_and_others_keep_theirs(
    care: KeyCare, account: Account, book: AccountBook, service: PracticeService, tmp_path: Path
) -> None:
    twin = book.duplicate(account.id, "twin")
    passing = book.duplicate(account.id, "passing")
    book.move(passing.id, keeping=Keeping.SESSION)
    other = Account(name="other", url=service.url)
    book.add(AccountDraft(account=other, credentials=Credentials(api_key=Secret("k" * 44))))

    named = care.sharing(account, CancelToken(20))
    for _ in care.rotate(account, CancelToken(60)):
        assert not any(passing.id in path.read_text() for path in tmp_path.glob("rotations*"))
    care.delete_old(account, CancelToken(20))

    assert [one.name for one in named.same] == ["twin", "passing"]
    assert stored(book, twin) == stored(book, passing) == stored(book, account)
    assert signs_in(account, stored(book, twin))
    assert stored(book, other) == Secret("k" * 44)
    assert book.earlier_keys(twin.id) == ()  # what is deleted at IBM is offered nowhere


def test_a_kill_between_two_accounts_of_one_key_is_gone_on_from(
    account: Account, book: AccountBook, tmp_path: Path
) -> None:
    twins = [book.duplicate(account.id, name) for name in ("one", "two")]
    care = KeyCare(book, tmp_path / "rotations.json")
    kept = book.change

    def change(draft: AccountDraft, base: Account | None = None) -> Account:
        if draft.account.name == "two":
            raise Killed
        return kept(draft, base)

    book.change = change  # type: ignore[method-assign]
    with suppress(Killed):
        list(care.rotate(account, CancelToken(60)))
    meanwhile = [signs_in(account, stored(book, one)) for one in (account, *twins)]
    book.change = kept  # type: ignore[method-assign]
    list(care.rotate(account, CancelToken(60)))

    assert meanwhile == [True, True, True]
    assert stored(book, twins[0]) == stored(book, twins[1]) == stored(book, account)


def test_no_two_keys_are_compared_twice_and_a_revoked_one_is_so_for_all_who_share_it(
    care: KeyCare, account: Account, book: AccountBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    twin = book.duplicate(account.id, "twin")
    named = care.sharing(account, CancelToken(20))
    asked: list[object] = []
    monkeypatch.setattr(book, "credentials_of", asked.append)

    care.revoke(account, CancelToken(20))

    assert (named, asked) == (Sharing(same=(twin,)), [])
    assert {one for one, _ in book.book().replaced} == {account.id, twin.id}


def test_a_store_that_cannot_be_asked_is_named_and_does_not_keep_a_key_from_being_replaced(
    care: KeyCare, account: Account, book: AccountBook, monkeypatch: pytest.MonkeyPatch
) -> None:
    twin = book.duplicate(account.id, "twin")

    def locked(_: object) -> dict[AccountId, Credentials]:
        raise StoreMissing

    monkeypatch.setattr(book, "credentials_of", locked)

    assert care.sharing(account, CancelToken(20)) == Sharing(untold=(twin,))


def test_the_old_key_is_deleted_only_when_asked(care: KeyCare, account: Account) -> None:
    list(care.rotate(account, CancelToken(60)))
    waiting = care.unfinished(account.id)
    with pytest.raises(OldKeyWaits, match="Nothing was replaced"):
        list(care.rotate(account, CancelToken(60)))

    ended = care.delete_old(account, CancelToken(20))

    assert waiting is not None
    assert waiting.old_disabled is not None
    assert ended.step is RotationStep.DONE
    assert care.unfinished(account.id) is None
    with pytest.raises(NothingToDelete):
        care.delete_old(account, CancelToken(20))


def test_a_key_that_is_deleted_at_ibm_is_not_offered_any_more_and_every_other_one_is(
    care: KeyCare, account: Account, book: AccountBook, service: PracticeService
) -> None:
    practice = Secret(service.key("practice-open"))
    for key in (Secret("k" * 44), practice):  # the same old key is kept twice, and another one between
        book.change(AccountDraft(account=account, credentials=Credentials(api_key=key)))
    list(care.rotate(account, CancelToken(60)))
    before = len(book.earlier_keys(account.id))

    care.delete_old(account, CancelToken(20))

    (left,) = book.earlier_keys(account.id)
    book.restore_key(account.id, left.reference)
    assert (before, stored(book, account)) == (3, Secret("k" * 44))


def test_a_key_is_looked_after_by_one_at_a_time(
    care: KeyCare, account: Account, book: AccountBook, tmp_path: Path
) -> None:
    other = KeyCare(book, tmp_path / "rotations.json")
    under_way = care.rotate(account, CancelToken(60))
    next(under_way)

    for act in (lambda *asked: list(other.rotate(*asked)), other.delete_old, other.revoke):
        with pytest.raises(RotationUnderWay, match="lab"):
            act(account, CancelToken(5))

    assert [plan.step for plan in under_way][-1] is RotationStep.DELETE
    assert names_of_keys(account, book) == 2


@pytest.mark.parametrize("moment", [("delete", "after"), ("forget", "before")])
def test_deleting_the_old_key_can_be_killed_and_gone_on_with(
    account: Account, book: AccountBook, tmp_path: Path, moment: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def kill(*asked: object) -> None:
        if asked == moment:
            raise Killed

    def frail(account: Account, credentials: Credentials) -> ApiKeys:
        return Interrupted(ApiKeys(account, credentials), kill)  # type: ignore[return-value]

    plans = tmp_path / "rotations.json"
    list(KeyCare(book, plans).rotate(account, CancelToken(60)))
    with monkeypatch.context() as patched, suppress(Killed):
        patched.setattr(book, "forget_key", lambda *_: kill("forget", "before"))
        KeyCare(book, plans, frail).delete_old(account, CancelToken(20))

    ended = KeyCare(book, plans).delete_old(account, CancelToken(20))

    assert ended.step is RotationStep.DONE
    assert (book.earlier_keys(account.id), names_of_keys(account, book)) == ((), 1)


def test_what_is_written_down_holds_no_key(
    care: KeyCare, account: Account, book: AccountBook, service: PracticeService, tmp_path: Path
) -> None:
    list(care.rotate(account, CancelToken(60)))

    written = (tmp_path / "rotations.json").read_text()
    new = stored(book, account)
    assert new is not None
    assert service.key("practice-open") not in written
    assert new.reveal() not in written


MOMENTS = ("details", "called", "create", "sign_in", "disable", "delete", "close")


class Interrupted:
    """Keys whose nth call of one question kills the process, before it is asked or after it was answered."""

    def __init__(self, keys: ApiKeys, kill: Callable[[str, str], None]) -> None:
        self._keys = keys
        self._kill = kill

    def __getattr__(self, name: str) -> object:
        asked = getattr(self._keys, name)
        if name not in MOMENTS:
            return asked

        def ask(*question: object) -> object:
            self._kill(name, "before")
            answer = asked(*question)
            self._kill(name, "after")
            return answer

        return ask


@pytest.mark.parametrize(
    "moment",
    [(call, when) for call in ("details", "called", "create", "sign_in", "disable") for when in ("before", "after")],
)
def test_a_kill_at_any_step_locks_nobody_out_and_going_on_ends_well(
    moment: tuple[str, str], account: Account, book: AccountBook, service: PracticeService, tmp_path: Path
) -> None:
    def kill(asked: str, when: str) -> None:
        if (asked, when) == moment:
            raise Killed

    def frail(account: Account, credentials: Credentials) -> ApiKeys:
        return Interrupted(ApiKeys(account, credentials), kill)  # type: ignore[return-value]

    plans = tmp_path / "rotations.json"
    with suppress(Killed):
        list(KeyCare(book, plans, frail).rotate(account, CancelToken(60)))
    after_the_kill = signs_in(account, stored(book, account))
    list(KeyCare(book, plans).rotate(account, CancelToken(60)))

    assert after_the_kill
    assert signs_in(account, stored(book, account))
    assert not signs_in(account, Secret(service.key("practice-open")))
    assert names_of_keys(account, book) == 2


def names_of_keys(account: Account, book: AccountBook) -> int:
    """How many keys the owner has now: the new one and the disabled one, if nothing was left behind."""
    import requests  # noqa: PLC0415  # only here

    key = stored(book, account)
    assert key is not None
    form = {"grant_type": "urn:ibm:params:oauth:grant-type:apikey", "apikey": key.reveal()}
    token = requests.post(f"{account.url}/identity/token", data=form, timeout=20).json()["access_token"]
    found = requests.get(f"{account.url}/v1/apikeys", headers={"Authorization": f"Bearer {token}"}, timeout=20).json()
    return len(found["apikeys"])


def test_a_kill_after_storing_and_before_writing_down_is_understood(
    account: Account, book: AccountBook, tmp_path: Path
) -> None:
    care = KeyCare(book, tmp_path / "rotations.json")
    kept = book.change

    def change(draft: AccountDraft, base: Account | None = None) -> Account:
        kept(draft, base)
        raise Killed

    book.change = change  # type: ignore[method-assign]
    with suppress(Killed):
        list(care.rotate(account, CancelToken(60)))
    new = stored(book, account)
    book.change = kept  # type: ignore[method-assign]
    steps = [plan.step for plan in care.rotate(account, CancelToken(60))]

    assert steps[-1] is RotationStep.DELETE
    assert stored(book, account) == new
    assert signs_in(account, new)


def test_a_new_key_that_does_not_sign_in_is_taken_away_again(
    account: Account, book: AccountBook, service: PracticeService, tmp_path: Path
) -> None:
    class Lame(ApiKeys):
        def sign_in(self, cancel: CancelToken) -> None:
            raise ServiceOut(host="iam", status=503)

    care = KeyCare(book, tmp_path / "rotations.json", Lame)
    with pytest.raises(ServiceOut):
        list(care.rotate(account, CancelToken(60)))

    assert stored(book, account) == Secret(service.key("practice-open"))
    assert names_of_keys(account, book) == 1


def test_a_revoked_key_opens_nothing(care: KeyCare, account: Account, book: AccountBook) -> None:
    revocation = care.revoke(account, CancelToken(20))

    assert (revocation.details.disabled, revocation.unnoted) == (True, None)
    assert not signs_in(account, stored(book, account))
    with pytest.raises((KeyRefused, KeyUnknown)):
        care.show(account, CancelToken(20))


def test_a_locked_key_is_not_changed_and_said_so(care: KeyCare, account: Account, service: PracticeService) -> None:
    import requests  # noqa: PLC0415  # only here

    details = care.show(account, CancelToken(20))
    form = {"grant_type": "urn:ibm:params:oauth:grant-type:apikey", "apikey": service.key("practice-open")}
    token = requests.post(f"{service.url}/identity/token", data=form, timeout=20).json()["access_token"]
    requests.post(
        f"{service.url}/v1/apikeys/{details.id}/lock", headers={"Authorization": f"Bearer {token}"}, timeout=20
    )

    with pytest.raises(KeyLocked):
        care.revoke(account, CancelToken(20))
    assert care.show(account, CancelToken(20)).locked


def test_a_classic_account_has_no_key_to_care_for(care: KeyCare) -> None:
    with pytest.raises(NoKeyToCareFor):
        care.show(Account(name="old", channel=Channel.CLASSIC), CancelToken(20))


def test_a_damaged_plan_stops_everything(care: KeyCare, account: Account, tmp_path: Path) -> None:
    (tmp_path / "rotations.json").write_text('{"rotations": {"x": {"step": "fly"}}}')

    with pytest.raises(RotationsUnreadable):
        list(care.rotate(account, CancelToken(20)))


@pytest.mark.parametrize(
    ("details", "word"),
    [
        (KeyDetails(id="1", name="a", disabled=True), "disabled"),
        (KeyDetails(id="1", name="a", created=datetime.now(UTC) - timedelta(days=400)), "400 days old"),
        (KeyDetails(id="1", name="a", expires=datetime.now(UTC) + timedelta(days=3, hours=1)), "within 4 days"),
    ],
)
def test_what_should_be_done_about_a_key_is_said(details: KeyDetails, word: str) -> None:
    assert word in details.advice(datetime.now(UTC))


@pytest.mark.parametrize("text", ["2026-01-31T10:00+0000", "2026-01-31T10:00:00+00:00", "2026-01-31T10:00Z"])
def test_iams_dates_are_read(text: str) -> None:
    assert read_moment(text) == datetime(2026, 1, 31, 10, tzinfo=UTC)


def test_a_text_that_is_no_date_is_none() -> None:
    assert read_moment("yesterday") is None
    assert replace(Rotation(), step=RotationStep.DELETE).old_disabled is None
