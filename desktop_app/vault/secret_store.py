"""Where secrets are put: the promise every store keeps, and the one that forgets at the end."""

import secrets
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import NewType, Protocol

from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.secret import Secret

Reference = NewType("Reference", str)
"""Names one version of one secret, for ever; it is random and says nothing about what it stands for."""


TOGETHER = 32
"""So many secrets that are put together share the first part of their references."""


def new_reference() -> Reference:
    """A reference nobody has used before: 32 hexadecimal digits."""
    return Reference(secrets.token_hex(16))


def new_references(count: int) -> list[Reference]:
    """The same for secrets that are put together: what they share, a keyring can be asked for once.

    The first of a group is a reference as above; the others add their number, as in `-1f`.
    """
    return [
        Reference(f"{group}-{number:02x}" if number else group)
        for start in range(0, count, TOGETHER)
        for group in (new_reference(),)
        for number in range(min(TOGETHER, count - start))
    ]


def parted(reference: str) -> tuple[str, str]:
    """What a reference shares with others, and its number among them, which is empty for the first."""
    group, _, number = reference.partition("-")
    return group, number


@dataclass(frozen=True, slots=True, kw_only=True)
class NewSecret:
    """A secret on its way into a store; `label` is for a person who looks around there."""

    reference: Reference
    label: str
    secret: Secret


class SecretStore(Protocol):
    """Keeps secrets by reference. Errors are the KeyringError family; calls may come from any thread.

    Stores inherit from it: what is said here about many secrets is then done one by one, unless they know better.
    """

    def put(self, reference: Reference, label: str, secret: Secret) -> None:
        """Keep the secret; when this returns it has been read back. `label` is for a person who looks around there."""

    def get(self, references: Collection[Reference], cancel: CancelToken | None = None) -> Mapping[Reference, Secret]:
        """The secrets that are there, all in one go; a missing one is simply not in the answer."""

    def drop(self, reference: Reference) -> None:
        """Forget the secret; one that is not there is done. Never opens an unlock dialog: it raises KeyringLocked."""

    def put_all(self, secrets: Iterable[NewSecret]) -> None:
        """Keep many; where it fails, some may be there."""
        for one in secrets:
            self.put(one.reference, one.label, one.secret)

    def drop_all(self, references: Iterable[Reference]) -> None:
        """Forget many; where it fails, some may be gone."""
        for reference in references:
            self.drop(reference)

    def relabel(self, labels: Mapping[Reference, str]) -> None:  # noqa: ARG002  # for others to override
        """Give secrets other labels; those that are not there are done. Never opens an unlock dialog.

        A store that nobody looks into has nothing to do.
        """
        return


class MemoryStore(SecretStore):
    """A store that lives as long as the process."""

    def __init__(self) -> None:
        self._secrets: dict[Reference, Secret] = {}

    def put(self, reference: Reference, label: str, secret: Secret) -> None:  # noqa: ARG002  # nobody looks around here
        """Keep the secret."""
        self._secrets[reference] = secret

    def get(
        self,
        references: Collection[Reference],
        cancel: CancelToken | None = None,  # noqa: ARG002  # it never waits
    ) -> Mapping[Reference, Secret]:
        """The secrets that are there."""
        return {reference: self._secrets[reference] for reference in references if reference in self._secrets}

    def drop(self, reference: Reference) -> None:
        """Forget the secret."""
        self._secrets.pop(reference, None)
