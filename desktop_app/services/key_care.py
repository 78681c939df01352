"""Looking after an API key: what IBM knows about it, replacing it, taking it back.

Replacing goes create, try, store, check, disable, and days later delete. How far it came is written down before and
after every step, without any key, and going on looks first at which key the keyring holds, so that it can be stopped
or killed anywhere: at every moment the stored key is one that signs in. One key often serves several accounts, one for
each instance; they all get the new key before the old one is disabled.
"""

import hashlib
import json
import logging
import secrets
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from desktop_app.domain.accounts import Account, AccountDraft, AccountId, Credentials, Keeping
from desktop_app.domain.api_keys import KeyDetails, Revocation, Rotation, RotationStep, Sharing
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.client_errors import KeyUnknown
from desktop_app.domain.dates import moment
from desktop_app.domain.errors import AppError, Layer
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence
from desktop_app.host import files, strict_json
from desktop_app.host.paths import config_folder
from desktop_app.services.account_book import AccountBook

if TYPE_CHECKING:
    from desktop_app.client.api_keys import ApiKeys

logger = logging.getLogger(__name__)

ROTATIONS_FILE = "rotations.json"
_SPREADING_LIMIT = 20.0
"""Seconds a new key may take until the sign-in service knows it everywhere."""
_LIMIT = 90.0
_LOCK_SECONDS = 5.0

OpenKeys = Callable[[Account, Credentials], "ApiKeys"]


class NoKeyToCareFor(AppError):
    """Only IBM Cloud's API keys can be looked after from here."""

    layer = Layer.KEY
    symptom: ClassVar[str] = "the key of a classic or local account is to be looked at, replaced or taken back"
    title = "The key of this account cannot be managed from here"
    advice = "Only accounts of IBM Quantum Platform and IBM Cloud have API keys that can be replaced."


class RotationsUnreadable(AppError):
    """The file that says how far a replacement came cannot be used."""

    symptom: ClassVar[str] = "the file that says how far a replacement came cannot be read"
    title = "How far the replacing of keys came cannot be read: {reason}"
    advice = "Correct or delete the file {path}. Keys are not touched until then."


class NothingToDelete(AppError):
    """No replacement of this account waits for its old key to be deleted."""

    symptom: ClassVar[str] = "an old key is to be deleted, and no replacement waits for that"
    title = "No old key of this account waits to be deleted"
    advice = "Replace the key first."


class OldKeyWaits(AppError):
    """Another replacement would leave two old keys behind, and only one would be remembered."""

    layer = Layer.KEY
    symptom: ClassVar[str] = "a key is to be replaced while the one before it still waits to be deleted"
    title = "Nothing was replaced: the old key of “{name}” still waits to be deleted"
    advice = "Delete the old key first (on the command line: delete-old); then the present one can be replaced."


class RotationUnderWay(AppError):
    """Another window or terminal works on the same key."""

    symptom: ClassVar[str] = "two windows or terminals look after the same key"
    title = "The key of “{name}” is being looked after in another window or terminal"
    advice = "Wait until that is done, then look again."


class KeyCare:
    """Every error is an AppError. Calls ask the network and the keyring: never on the window's thread.

    `plans` is the file for unfinished replacements. Of accounts that live in memory only no file says anything: how far
    theirs came, and that they have another account's key, is remembered as long as this object lives.
    """

    def __init__(self, book: AccountBook, plans: Path, open_keys: "OpenKeys | None" = None) -> None:
        self._book = book
        self._plans = plans
        self._open = open_keys or _open_keys
        self._passing: dict[AccountId, Rotation] = {}
        self._passing_shared: dict[AccountId, tuple[tuple[AccountId, str], ...]] = {}
        self._busy: set[AccountId] = set()
        # Under one reference lies one key for ever, so no two need to be compared twice.
        self._compared: dict[frozenset[str], bool] = {}

    def show(self, account: Account, cancel: CancelToken) -> KeyDetails:
        """What IBM knows about the account's key."""
        with self._keys(account, cancel) as keys:
            return keys.details(cancel)

    def unfinished(self, account_id: AccountId) -> Rotation | None:
        """The replacement that was begun and not ended, if there is one."""
        if account_id in self._passing:
            return self._passing[account_id]
        plan = self._load().get(account_id)
        return plan and replace(plan, shared=(*plan.shared, *self._passing_shared.get(account_id, ())))

    def sharing(self, account: Account, cancel: CancelToken) -> Sharing:
        """Which other accounts have the same key. Raises KeyMissing, KeyringError.

        Reads every key that was not compared with this one yet, for which the keyring may open a dialog each: for when
        something is about to be changed.
        """
        plan = self.unfinished(account.id) or Rotation()
        begun = {one for one, _ in plan.shared} if plan.step is not RotationStep.DELETE else set()
        others = [one for one in self._book.accounts() if one.id != account.id and _has_platform_key(one)]
        own = self._book.key_reference(account.id)
        pairs = {one.id: frozenset((own, self._book.key_reference(one.id))) for one in others}
        untold = self._compare(account, [one for one in others if pairs[one.id] not in self._compared], pairs, cancel)
        same = {one for one, pair in pairs.items() if self._compared.get(pair)} | begun
        return Sharing(
            same=tuple(one for one in others if one.id in same),
            untold=tuple(one for one in others if one.id in untold - same),
        )

    def _compare(
        self,
        account: Account,
        others: Sequence[Account],
        pairs: Mapping[AccountId, frozenset[str]],
        cancel: CancelToken,
    ) -> set[AccountId]:
        """Compare their keys with the account's; returns those whose store cannot be asked."""
        untold: set[AccountId] = set()
        if not others:
            return untold
        own = self._credentials(account, cancel).api_key
        for keeping in Keeping:
            there = [one.id for one in others if one.keeping is keeping]
            try:
                found = self._book.credentials_of(there)
            except AppError as error:
                logger.info("keys were not compared: %s", type(error).__name__)
                untold.update(there)
            else:
                self._compared.update((pairs[one], credentials.api_key == own) for one, credentials in found.items())
        return untold

    def rotate(self, account: Account, cancel: CancelToken) -> Iterator[Rotation]:
        """Replace the account's key, from wherever it stands; yields what comes next, the last time DELETE.

        The other accounts that have this key get the new one too.

        Stopping between two of them, or a kill anywhere, is fine: calling it again goes on, until only the deletion is
        left. Raises OldKeyWaits then.
        """
        with self._alone(account):
            yield from self._rotated(account, cancel)

    def _rotated(self, account: Account, cancel: CancelToken) -> Iterator[Rotation]:
        plan = self.unfinished(account.id) or Rotation()
        if plan.step is RotationStep.DELETE:
            raise OldKeyWaits(name=account.name)
        yield plan
        if plan.step in {RotationStep.CREATE, RotationStep.STORE}:
            plan = self._renew(account, plan, cancel)
            yield plan
        if plan.step is RotationStep.CHECK:
            plan = self._check(account, plan, cancel)
            yield plan
        if plan.step is RotationStep.DISABLE:
            with self._keys(account, cancel) as keys:
                keys.disable(KeyDetails(id=plan.old_id, name=Sentence("the old one")), cancel)
            plan = self._store(
                account.id,
                replace(plan, step=RotationStep.DELETE, old_disabled=datetime.now(UTC).replace(microsecond=0)),
            )
            yield plan

    def delete_old(self, account: Account, cancel: CancelToken) -> Rotation:
        """Delete the key that was replaced, for good, and end the replacement. Raises NothingToDelete too.

        It is not offered as an earlier key any more then, because it opens nothing.
        """
        with self._alone(account):
            plan = self.unfinished(account.id)
            if plan is None or plan.step is not RotationStep.DELETE:
                raise NothingToDelete
            with self._keys(account, cancel) as keys:
                keys.delete(KeyDetails(id=plan.old_id, name=Sentence("the old one")), cancel)
            here = {one.id for one in self._book.accounts()}
            for account_id, reference in ((account.id, plan.old_reference), *plan.shared):
                if account_id in here:
                    self._book.forget_key(account_id, reference)
            self._store(account.id, None)
        return replace(plan, step=RotationStep.DONE)

    def revoke(self, account: Account, cancel: CancelToken, *, delete: bool = False) -> Revocation:
        """Disable the account's key at IBM, or delete it for good; the account stays, with a key that opens nothing.

        Access tokens already made from it live on for up to an hour. The accounts that share it are noted too; what
        cannot be noted is told beside the key, which is revoked all the same.
        """
        with self._alone(account):
            same = self.sharing(account, cancel).same
            with self._keys(account, cancel) as keys:
                details = keys.details(cancel)
                if delete:
                    keys.delete(details, cancel)
                else:
                    keys.disable(details, cancel)
            unnoted = self._note_revoked(account, *same)
        return Revocation(details=replace(details, disabled=True), unnoted=unnoted)

    def _note_revoked(self, *accounts: Account) -> AppError | None:
        """For what happened at IBM already: what stands in the way is returned, and keeps nothing else from it."""
        problem = None
        try:
            here = {one.id for one in self._book.accounts()}
            self._book.note_revoked(*(one.id for one in accounts if one.id in here))
        except AppError as error:
            problem = error
        try:
            self._store(accounts[0].id, None)
        except AppError as error:
            problem = problem or error
        return problem

    def _renew(self, account: Account, plan: Rotation, cancel: CancelToken) -> Rotation:
        """Create, try and store; what an earlier attempt left behind is cleared away first."""
        with self._keys(account, cancel) as keys:
            own = keys.details(cancel)
            if plan.old_id and own.id != plan.old_id:
                # A kill came after the new key was stored and before that was written down.
                return self._store(account.id, replace(plan, step=RotationStep.CHECK, new_id=own.id))
            if not plan.old_id:
                reference = self._book.key_reference(account.id)
                begun = replace(plan, old_id=own.id, new_name=_successor(own.name), old_reference=reference)
                same = self.sharing(account, cancel).same
                shared = tuple((one.id, self._book.key_reference(one.id)) for one in same)
                plan = self._store(account.id, replace(begun, shared=shared))
            for orphan in keys.called(plan.new_name, own, cancel):
                keys.delete(orphan, cancel)
            made, value = keys.create(plan.new_name, own, cancel)
            try:
                plan = self._store(account.id, replace(plan, step=RotationStep.STORE, new_id=made.id))
                self._try(account, value, cancel)
                self._book.change(AccountDraft(account=self._current(account), credentials=Credentials(api_key=value)))
            except BaseException:
                self._clear_away(keys, made, account, plan)
                raise
        return self._store(account.id, replace(plan, step=RotationStep.CHECK))

    def _clear_away(self, keys: "ApiKeys", made: KeyDetails, account: Account, plan: Rotation) -> None:
        """The new key was not stored: nobody will ever know its value, so it should not stay."""
        stored = None
        with suppress(AppError):
            stored = self._book.credentials(account.id).api_key
        if stored is None or not keys.opened_with(stored):
            return
        try:
            keys.delete(made, CancelToken(_SPREADING_LIMIT))
            self._store(account.id, replace(plan, step=RotationStep.CREATE, new_id=""))
        except AppError as error:
            logger.warning("a key that is not used could not be deleted yet: %s", type(error).__name__)

    def _try(self, account: Account, value: Secret, cancel: CancelToken) -> None:
        """Sign in with the new key; the sign-in service may need some seconds to know it."""
        patience = CancelToken(cancel.remaining(_SPREADING_LIMIT))
        keys = self._open(account, Credentials(api_key=value, proxy_password=self._credentials(account).proxy_password))
        with cancel.calling(patience.cancel):
            try:
                while True:
                    try:
                        return keys.sign_in(patience)
                    except KeyUnknown:
                        if patience.remaining(1.0) < 1.0:
                            raise
                        patience.wait(1.0)
            finally:
                keys.close()

    def _check(self, account: Account, plan: Rotation, cancel: CancelToken) -> Rotation:
        """Sign in with what the keyring holds now, and see that it is the new key; then the others get it."""
        with self._keys(account, cancel) as keys:
            own = keys.details(cancel)
        if own.id == plan.old_id:
            # Somebody put the old key back: the replacement begins anew.
            return self._store(account.id, replace(plan, step=RotationStep.CREATE, new_id=""))
        self._hand_on(account, plan, cancel)
        return self._store(account.id, replace(plan, step=RotationStep.DISABLE, new_id=own.id))

    def _hand_on(self, account: Account, plan: Rotation, cancel: CancelToken) -> None:
        """Give the new key to those that still have the old one; another reference means another key by now."""
        new = Credentials(api_key=self._credentials(account, cancel).api_key)
        had = dict(plan.shared)
        for one in self._book.accounts():
            if one.id in had and self._book.key_reference(one.id) == had[one.id]:
                self._book.change(AccountDraft(account=one, credentials=new))

    @contextmanager
    def _alone(self, account: Account) -> Generator[None]:
        """Two replacements of one key at once would delete each other's. Raises RotationUnderWay."""
        if account.id in self._busy:
            raise RotationUnderWay(name=account.name)
        self._busy.add(account.id)
        try:
            with nullcontext() if account.id in self._session() else self._locked(account):
                yield
        finally:
            self._busy.remove(account.id)

    @contextmanager
    def _locked(self, account: Account) -> Generator[None]:
        name = hashlib.sha256(account.id.encode(errors="surrogateescape")).hexdigest()[:16]
        try:
            with files.locked(self._plans.with_name(f"rotation-{name}.lock"), seconds=0):
                yield
        except files.FileBusy:
            raise RotationUnderWay(name=account.name) from None
        except files.FileProblem as problem:
            raise RotationsUnreadable(reason=problem.reason, path=problem.path) from None

    def _credentials(self, account: Account, cancel: CancelToken | None = None) -> Credentials:
        return self._book.credentials(account.id, cancel)

    @contextmanager
    def _keys(self, account: Account, cancel: CancelToken) -> Generator["ApiKeys"]:
        if not _has_platform_key(account):
            raise NoKeyToCareFor
        if cancel.timeout is None:
            cancel.limit(_LIMIT)
        keys = self._open(account, self._credentials(account, cancel))
        try:
            yield keys
        finally:
            keys.close()

    def _load(self) -> dict[AccountId, Rotation]:
        try:
            content = files.read(self._plans)
            found: Any = {"rotations": {}} if content is None else strict_json.loads(content)
            return {AccountId(key): _decoded(value) for key, value in found["rotations"].items()}
        except files.FileProblem as problem:
            raise RotationsUnreadable(reason=problem.reason, path=self._plans) from None
        except strict_json.JsonRefused as refused:
            raise RotationsUnreadable(reason=refused.reason, path=self._plans) from None
        except (AttributeError, KeyError, TypeError, ValueError):
            raise RotationsUnreadable(reason=Sentence("it holds something else"), path=self._plans) from None

    def _session(self) -> set[AccountId]:
        """The accounts that live in memory only."""
        return {one.id for one in self._book.accounts() if one.keeping is Keeping.SESSION}

    def _store(self, account_id: AccountId, plan: Rotation | None) -> Rotation:
        session = self._session()
        self._passing.pop(account_id, None)
        if account_id in session:
            if plan is not None:
                self._passing[account_id] = plan
            return plan or Rotation(step=RotationStep.DONE)
        shared = plan.shared if plan else ()
        self._passing_shared[account_id] = tuple(pair for pair in shared if pair[0] in session)
        written = plan and replace(plan, shared=tuple(pair for pair in shared if pair[0] not in session))
        try:
            files.own_folder(self._plans.parent)
            with files.locked(self._plans.with_suffix(".lock"), seconds=_LOCK_SECONDS):
                plans = {key: value for key, value in self._load().items() if key != account_id}
                if written is not None:
                    plans[account_id] = written
                document = {"version": 1, "rotations": {key: _encoded(value) for key, value in plans.items()}}
                files.write(self._plans, (json.dumps(document, indent=1) + "\n").encode())
        except files.FileProblem as problem:
            raise RotationsUnreadable(reason=problem.reason, path=self._plans) from None
        return plan or Rotation(step=RotationStep.DONE)

    def _current(self, account: Account) -> Account:
        """The account as it is stored now: the form may have changed it meanwhile."""
        return next((one for one in self._book.accounts() if one.id == account.id), account)


def open_key_care(book: AccountBook) -> KeyCare:
    """For the accounts of this user."""
    return KeyCare(book, config_folder() / ROTATIONS_FILE)


def _open_keys(account: Account, credentials: Credentials) -> "ApiKeys":
    from desktop_app.client.api_keys import ApiKeys  # noqa: PLC0415  # brings ssl, on a worker thread only

    return ApiKeys(account, credentials)


def _has_platform_key(account: Account) -> bool:
    return CHANNELS[account.channel].protocol is Protocol.PLATFORM


def _successor(name: str) -> str:
    """A name nobody else has, so that a key left behind by a kill is found again."""
    stem = name.partition(" · ")[0][:60] or "key"
    return f"{stem} · {datetime.now(UTC):%Y-%m-%d} {secrets.token_hex(3)}"


def _encoded(plan: Rotation) -> dict[str, object]:
    found: dict[str, object] = {"step": plan.step.value, "old_id": plan.old_id, "new_id": plan.new_id}
    found |= {"new_name": plan.new_name, "old_reference": plan.old_reference, "shared": dict(plan.shared)}
    if plan.old_disabled:
        found["old_disabled"] = plan.old_disabled.isoformat()
    return {name: value for name, value in found.items() if value}


def _decoded(raw: dict[str, Any]) -> Rotation:
    texts = {name: str(raw.get(name, "")) for name in ("old_id", "new_id", "new_name", "old_reference")}
    shared = tuple((AccountId(one), str(reference)) for one, reference in raw.get("shared", {}).items())
    disabled = moment(str(raw.get("old_disabled", "")))
    return Rotation(step=RotationStep(raw["step"]), old_disabled=disabled, shared=shared, **texts)
