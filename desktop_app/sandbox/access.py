"""Who is asking, read from the headers of a request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.sandbox.tokens import TokenRefused

if TYPE_CHECKING:
    from desktop_app.sandbox.accounts import Account
    from desktop_app.sandbox.world import World


def account_of(world: World, authorization: str) -> Account | None:
    """The account behind an `Authorization` header (`Bearer TOKEN` or `apikey KEY`), if there is one."""
    scheme, _, credential = authorization.partition(" ")
    match scheme.lower():
        case "bearer":
            try:
                return world.account_with_iam_id(world.tokens.iam_id(credential.strip()))
            except TokenRefused:
                return None
        case "apikey":
            return world.account_with_key(credential.strip())
        case _:
            return None
