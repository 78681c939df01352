"""The instance picker: what a key may use, also before its account is stored."""

from dataclasses import dataclass

from desktop_app.domain.accounts import Account
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.instances import InstanceChoice
from desktop_app.services.session import ReadCredentials, signed_in


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceList:
    """All instances of a key: those with time first, free ones before paid ones."""

    choices: tuple[InstanceChoice, ...]

    @property
    def chosen(self) -> InstanceChoice | None:
        """The one an account without an instance would get; its instance's `reason` says why."""
        return next((choice for choice in self.choices if choice.chosen), None)


def list_instances(account: Account, read_credentials: ReadCredentials, cancel: CancelToken) -> InstanceList:
    """Ask for them; costs nothing. Raises AppError or Cancelled.

    Instances without time are in the list too: the official client hides them.
    """
    with signed_in(account, read_credentials, cancel) as service:
        return InstanceList(choices=service.instances(cancel))
