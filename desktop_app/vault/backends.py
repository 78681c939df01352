"""Which keyring is in force on this computer, and whether it may keep keys.

The choice is keyring's own: PYTHON_KEYRING_BACKEND, then keyringrc.cfg, then the best of what is installed. What it
comes to is compared with a list of classes, because a limit handed to keyring is bypassed by the first two, and
because keyring falls back to plain text files without a word when keyrings.alt is installed.

Loading keyring and all its backends costs a quarter of a second. On a Linux desktop the answer is known without it
when nothing that could change it is there: no configuration, no foreign backend, no KDE Wallet binding.
"""

import configparser
import importlib.util
import logging
import os
import sys
from collections.abc import Callable, Collection, Generator, Mapping
from contextlib import contextmanager, nullcontext
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, cast

from desktop_app.domain.vault_errors import KeyringError, KeyringLocked, KeyringMissing, KeyringRefused
from desktop_app.vault import keyring_status
from desktop_app.vault.keyring_lane import Patience, Ring, Survey
from desktop_app.vault.keyring_status import KeyringStatus

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

logger = logging.getLogger(__name__)

SECRET_SERVICE = "keyring.backends.SecretService.Keyring"  # noqa: S105  # a class
_CHAINER = "keyring.backends.chainer.ChainerBackend"
_FAIL = "keyring.backends.fail.Keyring"
ALLOWED: Mapping[str, str] = MappingProxyType(
    {
        SECRET_SERVICE: "Secret Service",
        "keyring.backends.libsecret.Keyring": "Secret Service (libsecret)",
        "keyring.backends.macOS.Keyring": "macOS Keychain",
        "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
        "keyring.backends.kwallet.DBusKeyring": "KDE Wallet",
        "keyring.backends.kwallet.DBusKeyringKWallet4": "KDE Wallet",
    }
)
"""Backends that keep secrets safely, by class, with the name a person knows."""

SERVICE = "qubit-keychain"
USER = "Qubit Keychain"


def open_ring(patience: Patience) -> Ring:
    """The system's keyring, ready for use on this thread. Raises KeyringMissing, KeyringRefused, KeyringSilent."""
    backend = _chosen()
    name = SECRET_SERVICE if backend is None else _class_name(backend)
    return BackendRing(backend, ALLOWED[name]) if backend and name != SECRET_SERVICE else _secret_service(patience)


def backend_in_force() -> str:
    """The class that would keep the keys; it is only chosen, not opened. Raises KeyringMissing, KeyringRefused."""
    backend = _chosen()
    return SECRET_SERVICE if backend is None else _class_name(backend)


def _chosen() -> "KeyringBackend | None":
    """One of ALLOWED; None is the Secret Service, known without loading keyring."""
    configured = _configured_name()
    if not configured and _only_secret_service():
        return None
    if configured and configured not in {*ALLOWED, _CHAINER, _FAIL}:
        raise KeyringRefused(backend=_shown(configured))  # before anything of it is imported
    try:
        backend = _unchained(_named(configured) if configured else _best_installed())
    except Exception as error:  # noqa: BLE001  # choosing runs foreign code, which may raise anything
        logger.info("no keyring could be chosen: %s", type(error).__name__)
        raise KeyringMissing from None
    name = _class_name(backend)
    if name == _FAIL:
        raise KeyringMissing
    if name not in ALLOWED:
        raise KeyringRefused(backend=name)
    return backend


class BackendRing:
    """A backend of keyring as it is, for the systems where it needs no help.

    Each reference is a service of its own: Windows would otherwise keep an old key after a change, and confuse names
    that differ by case only (jaraco/keyring#545). Whether a person is being asked cannot be seen from outside, so the
    long limit holds where the system may ask.
    """

    reads_together = False

    def __init__(self, backend: "KeyringBackend", name: str) -> None:
        self._backend = backend
        self._name = name
        for variable in os.environ:
            # keyring lets KEYRING_PROPERTY_… replace anything on the backend, its methods too.
            if variable.startswith("KEYRING_PROPERTY_"):
                vars(backend).pop(variable.removeprefix("KEYRING_PROPERTY_").lower(), None)

    def put(self, reference: str, label: str, secret: str, patience: Patience, *, owner: str = "") -> None:  # noqa: ARG002  # has no labels, lists nothing
        """Keep a secret."""
        with self._asking(patience):
            self._backend.set_password(_service(reference), USER, secret)

    def get(self, references: Collection[str], patience: Patience) -> Mapping[str, str]:
        """The secrets that are there, one after another: for each a person may be asked, with a limit of its own."""
        found = {}
        for one in references:
            with self._asking(patience):
                if (secret := self._backend.get_password(_service(one), USER)) is not None:
                    found[one] = secret
        return found

    def drop(self, reference: str, patience: Patience) -> None:
        """Forget every secret with this reference."""
        with self._asking(patience):
            while self._backend.get_password(_service(reference), USER) is not None:
                self._backend.delete_password(_service(reference), USER)

    def relabel(self, reference: str, label: str, patience: Patience) -> None:
        """These systems show the service and the user, which stay the same."""

    def survey(self, references: Collection[str], patience: Patience, *, owner: str = "") -> Survey:  # noqa: ARG002  # lists nothing
        """Which of these are there; keyring's interface cannot list what else there is."""
        return Survey(found=frozenset(self.get(references, patience)), can_list=False)

    def discard(self, ids: Collection[str], patience: Patience, *, owner: str = "") -> None:
        """Nothing was listed, so there is nothing to forget."""

    def status(self, patience: Patience) -> KeyringStatus:  # noqa: ARG002  # the name is all that can be told
        """The keyring's name; whether it is locked shows when it is used."""
        return keyring_status.available(self._name)

    def close(self) -> None:
        """Nothing to let go of."""

    @contextmanager
    def _asking(self, patience: Patience) -> Generator[None]:
        """Around calls of the backend: the limit, and foreign errors turned into ours without their texts."""
        with nullcontext() if sys.platform == "win32" else patience.prompting():
            try:
                yield
            except Exception as error:  # noqa: BLE001  # backends let the errors of their systems through
                logger.info("the keyring's backend failed with %s", type(error).__name__)
                raise _ours(error) from None


def _ours(error: Exception) -> KeyringError:
    from keyring import errors  # noqa: PLC0415  # loaded by now

    if isinstance(error, errors.KeyringLocked):
        return KeyringLocked()
    if isinstance(error, errors.NoKeyringError | errors.InitError):
        return KeyringMissing()
    return KeyringError()


def _secret_service(patience: Patience) -> Ring:
    from desktop_app.vault.secret_service import SecretServiceRing  # noqa: PLC0415  # jeepney and cryptography

    return SecretServiceRing(patience)


def _service(reference: str) -> str:
    return f"{SERVICE}/{reference}"


def _configured_name() -> str:
    """What the environment or keyringrc.cfg demands, or an empty text.

    Its `keyring-path`, which would put a folder in front of every import, is not honoured.
    """
    if name := os.environ.get("PYTHON_KEYRING_BACKEND", "").strip():
        return name
    config = configparser.RawConfigParser()
    try:
        config.read(_rc_file(), encoding="utf-8")
        return config.get("backend", "default-keyring", fallback="").strip()
    except (configparser.Error, UnicodeDecodeError):
        # keyring would stop here with a traceback; what the file demands is unknown, so nothing is good enough.
        raise KeyringRefused(backend="keyringrc.cfg") from None


def _rc_file() -> Path:
    if sys.platform == "win32":
        from keyring.util import platform_  # noqa: PLC0415  # loads keyring, which is needed there anyway

        return cast("Path", platform_.config_root()) / "keyringrc.cfg"
    root = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(root, "python_keyring", "keyringrc.cfg")


def _only_secret_service() -> bool:
    """True when keyring, unconfigured, could come to nothing but the Secret Service or nothing at all."""
    if sys.platform in {"win32", "darwin"}:
        return False
    return importlib.util.find_spec("dbus") is None and not any(map(_may_bring_backends, sys.path))


def _may_bring_backends(place: str) -> bool:
    """True when a distribution there brings a backend for keyring, or when that cannot be seen quickly."""
    if os.path.isfile(place):  # noqa: PTH113  # sys.path holds texts
        return True
    try:
        with os.scandir(place or ".") as listing:
            found = [one.path for one in listing if one.name.endswith((".dist-info", ".egg-info"))]
    except OSError:
        return False
    return any(_declares_backends(path) for path in found)


def _declares_backends(path: str) -> bool:
    if os.path.basename(path).startswith("keyring-"):  # noqa: PTH119  # one of hundreds, Path would be slow
        return False
    try:
        return "keyring.backends" in Path(path, "entry_points.txt").read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return False


def _named(name: str) -> "KeyringBackend":
    from keyring import core  # noqa: PLC0415  # a quarter of a second

    _look_again()
    return core.load_keyring(name)


def _best_installed() -> "KeyringBackend":
    from keyring import backend  # noqa: PLC0415  # a quarter of a second
    from keyring.backends import fail  # noqa: PLC0415

    _look_again()
    return max((*backend.get_all_keyring(), _instance(fail.Keyring)), key=backend.by_priority)


def _look_again() -> None:
    """Let keyring forget what it found at first: a keyring service may have come or gone since."""
    from keyring import backend  # noqa: PLC0415  # loaded by now

    vars(backend.get_all_keyring).pop("saved_result", None)


def _instance(backend_class: Callable[[], "KeyringBackend"]) -> "KeyringBackend":
    return backend_class()


def _unchained(backend: "KeyringBackend") -> "KeyringBackend":
    if _class_name(backend) != _CHAINER:
        return backend
    chained = cast("list[KeyringBackend]", getattr(backend, "backends", []))
    if not chained:
        raise KeyringMissing
    return chained[0]


def _class_name(backend: "KeyringBackend") -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def _shown(name: str) -> str:
    return "".join(character if character.isprintable() else "?" for character in name[:80])
