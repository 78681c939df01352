"""Who is asking, read from the headers of a request."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.sandbox.errors import CloudError
from desktop_app.sandbox.faults import Condition
from desktop_app.sandbox.keys import KeyDisabled, KeyExpired, KeyUnknown
from desktop_app.sandbox.tokens import TokenRefused

if TYPE_CHECKING:
    from desktop_app.sandbox.accounts import Account, Instance
    from desktop_app.sandbox.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """Somebody with the instances this request may use: at least one, that of new jobs first."""

    user_id: str
    instances: tuple[Instance, ...]

    @property
    def instance(self) -> Instance:
        """Where new jobs go and whose devices are meant."""
        return self.instances[0]


def account_of(world: World, authorization: str, *, bearer_only: bool = False) -> Account | None:
    """The account behind an `Authorization` header (`Bearer TOKEN` or `apikey KEY`), if there is one."""
    scheme, _, credential = authorization.partition(" ")
    match scheme.lower():
        case "bearer" if not world.faults.holds(Condition.EXPIRED_TOKENS):
            try:
                return world.account_with_iam_id(world.tokens.iam_id(credential.strip()))
            except TokenRefused:
                return None
        case "apikey" if not bearer_only and not world.faults.holds(Condition.DISABLED_KEY):
            try:
                return world.keys.sign_in(credential.strip())
            except (KeyUnknown, KeyDisabled, KeyExpired):
                return None
        case _:
            return None


def cloud_account(world: World, authorization: str) -> Account:
    """The same for IBM Cloud's services. Raises CloudError, status 401."""
    account = account_of(world, authorization)
    if account is None:
        raise CloudError(401, "unauthorized", "The access token is missing, wrong or has lapsed.")
    return account
