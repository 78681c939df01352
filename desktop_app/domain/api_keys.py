"""API keys as IBM Cloud describes them, and the plan of replacing one by another."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.errors import AppError
from desktop_app.domain.sentence import Sentence, counted, joined

OLD_AFTER_DAYS = 90
"""The age after which a key should be replaced (CIS IBM Cloud Foundations Benchmark, API keys)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyDetails:
    """Everything about an API key but its value; `created` and `expires` are in UTC, None when not told.

    A `locked` key still signs in but can be neither changed nor deleted; a `disabled` one does not sign in.
    """

    id: str
    name: str
    iam_id: str = ""
    account_id: str = ""
    created: datetime | None = None
    expires: datetime | None = None
    locked: bool = False
    disabled: bool = False

    def age_days(self, now: datetime) -> int | None:
        """Full days since it was created."""
        return (now - self.created).days if self.created else None

    def advice(self, now: datetime) -> str:
        """One sentence when something should be done, else an empty text."""
        age = self.age_days(now)
        if self.disabled:
            return Sentence("The key is disabled and opens nothing.")
        if self.expires and self.expires <= now:
            return Sentence("The key has expired.")
        if self.expires and (left := (self.expires - now).days) < OLD_AFTER_DAYS // 6:
            return counted("The key expires within {n} day.", "The key expires within {n} days.", left + 1)
        if age is not None and age > OLD_AFTER_DAYS:
            return Sentence(
                "The key is {age} days old; keys should be replaced every {old_after_days} days.",
                age=age,
                old_after_days=OLD_AFTER_DAYS,
            )
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Revocation:
    """A key that is revoked at IBM, which cannot fail any more.

    `unnoted` says why that could not be noted here: what was found out about the accounts before still looks true.
    """

    details: KeyDetails
    unnoted: AppError | None = None

    @property
    def remark(self) -> str:
        """What is wrong beside the revoked key; empty when nothing is."""
        if self.unnoted is None:
            return ""
        return Sentence(
            "It could not be noted here, so that earlier findings of its accounts still stand: {problem}",
            problem=joined(". ", (self.unnoted.title, self.unnoted.advice)),
        )


class RotationStep(StrEnum):
    """What comes next. At every one of them the account has a key that works."""

    CREATE = "create"
    STORE = "store"
    CHECK = "check"
    DISABLE = "disable"
    DELETE = "delete"
    DONE = "done"


ROTATION_TITLES = {
    RotationStep.CREATE: Sentence("Create a new key at IBM"),
    RotationStep.STORE: Sentence("Store it in the keyring"),
    RotationStep.CHECK: Sentence("Sign in with the new key"),
    RotationStep.DISABLE: Sentence("Disable the old key"),
    RotationStep.DELETE: Sentence("Delete the old key"),
    RotationStep.DONE: "Done",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation:
    """How far the replacing of an account's key has come; it holds ids and names, never a key.

    `old_disabled` is the moment the old key was disabled, in UTC; `old_reference` is the name under which the old key
    lies in the keyring. `shared` are the other accounts that have the old key, and its names there.
    """

    step: RotationStep = RotationStep.CREATE
    old_id: str = ""
    new_id: str = ""
    new_name: str = ""
    old_reference: str = ""
    old_disabled: datetime | None = None
    shared: tuple[tuple[AccountId, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """The other accounts that have an account's key, and those of which it cannot be told at the moment."""

    same: tuple[Account, ...] = ()
    untold: tuple[Account, ...] = ()
