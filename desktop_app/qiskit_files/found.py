"""An account as it was found somewhere else."""

from dataclasses import dataclass

from desktop_app.domain.accounts import AccountDraft


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAccount:
    """One entry of a file or of the environment.

    `name` is the name it has there. `draft` is None when the entry cannot be used, and `problem` then says why.
    `remarks` are sentences about what was assumed or is left behind; `default` tells that the entry bears the flag
    of the account taken when none is named. No sentence holds a secret.
    """

    name: str
    draft: AccountDraft | None = None
    problem: str = ""
    remarks: tuple[str, ...] = ()
    default: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAccounts:
    """What one source holds; `remarks` are about the source as a whole."""

    accounts: tuple[FoundAccount, ...] = ()
    remarks: tuple[str, ...] = ()
