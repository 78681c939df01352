"""The keyring doctor: what keeps the keys, whether it does, and what to do where it does not."""

import os
import shutil
import sys
import time
from collections.abc import Callable, Generator, Mapping
from pathlib import Path

from desktop_app.domain.accounts import MAX_KEY, Account, Keeping
from desktop_app.domain.age_errors import VaultFileDamaged, VaultFileLocked, VaultFileMissing
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.doctor import DoctorReport, Examined, Finding, Level, Mend, Remedy
from desktop_app.domain.errors import AppError
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence, counted, joined
from desktop_app.domain.vault_errors import (
    AccountsFileDamaged,
    AccountsFileError,
    KeyMissing,
    KeyringDismissed,
    KeyringError,
    KeyringGone,
    KeyringLocked,
    KeyringMissing,
    KeyringRefused,
    KeyringSilent,
    KeyringUnfaithful,
    StoreMissing,
)
from desktop_app.host.paths import config_folder
from desktop_app.services.account_book import AccountBook, KeyringFindings, KeyringState, KeyringStatus
from desktop_app.services.opening import ACCOUNTS_FILE
from desktop_app.vault.age_store import AgeState
from desktop_app.vault.secret_store import new_reference

TEST_LABEL = "Qubit Keychain: a test, deleted at once"
_USUAL_KEY = 44
"""Characters of an IBM Cloud API key."""
_UNLOCK = Remedy(text=Sentence("Unlock it"), command="qubit-keychain doctor --unlock", mend=Mend.UNLOCK)
_CAUSES: Mapping[type[KeyringError], str] = {
    KeyringMissing: "missing",
    KeyringRefused: "refused",
    KeyringDismissed: "dismissed",
    KeyringLocked: "locked",
    KeyringGone: "gone",
    KeyringSilent: "silent",
    KeyringUnfaithful: "unfaithful",
}
_UNSAFE: Mapping[str, tuple[str, str]] = {
    "keyring.backends.null": ("null", Sentence("It takes every key and keeps none.")),
    "keyrings.alt.file.Plain": ("plain_text", Sentence("It writes keys into a file as plain text.")),
    "keyrings.alt": ("plain_text", Sentence("It keeps keys in files that anybody can read who gets hold of them.")),
    "keyring.backends.fail": ("missing", Sentence("It refuses every key.")),
}


class Doctor:
    """Looks at one user's keyring and accounts file. Calls wait for the keyring: never from the window's thread."""

    def __init__(self, book: AccountBook) -> None:
        self._book = book
        self._keyring = book.keyring

    def examine(self, cancel: CancelToken | None = None, *, unlock: bool = False) -> Generator[DoctorReport]:
        """The report as it grows, the last one finished. A locked keyring is opened only with `unlock`.

        Every entry made for the test is deleted again. Raises Cancelled.
        """
        findings: list[Finding] = []
        for look in self._looks(unlock=unlock):
            if cancel:
                cancel.checkpoint()
            findings.extend(look())
            yield DoctorReport(findings=tuple(findings))
        yield DoctorReport(findings=tuple(findings), finished=True)

    def tidy(self) -> int:
        """Delete what this program left in the keyring and nothing refers to; how many those were.

        Raises KeyringError, AccountsFileError.
        """
        return self._book.delete_orphans(self._book.keyring_findings().orphans)

    def _looks(self, *, unlock: bool) -> Generator[Callable[[], tuple[Finding, ...]]]:
        status: list[KeyringStatus] = []

        def keyring() -> tuple[Finding, ...]:
            status.append(self._keyring.status())
            return (_about(status[0]), _choice())

        yield keyring
        usable = status[0].state is KeyringState.AVAILABLE or (unlock and status[0].state is KeyringState.LOCKED)
        if usable:
            tried: list[Finding] = []

            def usual_key() -> tuple[Finding, ...]:
                tried.append(self._round_trip(Examined.ROUND_TRIP, _USUAL_KEY))
                return tuple(tried)

            yield usual_key
            # A dialog that was closed is not opened again by the next look.
            usable = tried[0].level is Level.FINE
        if usable:
            yield lambda: (self._round_trip(Examined.LONG_KEY, MAX_KEY),)
        yield lambda: (self._accounts_file(),)
        yield lambda: self._vault_file(unlock=unlock)
        if usable:
            yield self._keys

    def _round_trip(self, examined: Examined, length: int) -> Finding:
        """Set, get and delete one entry; `put` itself reads back what it wrote."""
        reference, secret = new_reference(), Secret("0123456789abcdef" * (length // 16 + 1))
        started = time.monotonic()
        try:
            try:
                self._keyring.put(reference, TEST_LABEL, secret)
                if self._keyring.get((reference,)).get(reference) != secret:
                    raise KeyringUnfaithful
            finally:
                self._keyring.drop(reference)
            if self._keyring.get((reference,)):
                return _left_behind(examined)
        except KeyringError as error:
            return _trouble(examined, error, too_long=examined is Examined.LONG_KEY)
        milliseconds = (time.monotonic() - started) * 1000
        words = (
            Sentence("A key")
            if examined is Examined.ROUND_TRIP
            else Sentence("The longest key there may be ({length:,} characters)", length=length)
        )
        return Finding(
            examined=examined,
            level=Level.FINE,
            title=Sentence(
                "{words} was stored, read back and deleted in {milliseconds:.0f} ms",
                words=words,
                milliseconds=milliseconds,
            ),
        )

    def _accounts_file(self) -> Finding:
        path = config_folder() / ACCOUNTS_FILE
        try:
            book = self._book.book()
        except AccountsFileDamaged as damaged:
            return Finding(
                examined=Examined.ACCOUNTS_FILE,
                level=Level.PROBLEM,
                title=damaged.title,
                detail=damaged.advice,
                cause="damaged",
                remedies=self._ways_out(),
            )
        except AccountsFileError as error:
            return Finding(
                examined=Examined.ACCOUNTS_FILE,
                level=Level.PROBLEM,
                title=error.title,
                detail=error.advice,
                cause="unreadable",
            )
        if book.open_to_others:
            return Finding(
                examined=Examined.ACCOUNTS_FILE,
                level=Level.NOTE,
                title=Sentence("Others on this computer could change the accounts file"),
                detail=Sentence("No key is in it. The next change of an account mends this."),
                cause="open_to_others",
                remedies=(Remedy(text=Sentence("Or now"), command=f"chmod 700 '{path.parent}' && chmod 600 '{path}'"),),
            )
        if book.damaged:
            return Finding(
                examined=Examined.ACCOUNTS_FILE,
                level=Level.NOTE,
                title=counted(
                    "{n} entry of the accounts file cannot be read",
                    "{n} entries of the accounts file cannot be read",
                    len(book.damaged),
                ),
                detail=joined(" ", (joined(": ", (one.name, one.reason)) for one in book.damaged)),
                cause="entries",
                remedies=(Remedy(text=Sentence("They are kept as they are in {path}.", path=path)),),
            )
        return Finding(
            examined=Examined.ACCOUNTS_FILE,
            level=Level.FINE,
            title=counted(
                "The accounts file is in order: {n} account",
                "The accounts file is in order: {n} accounts",
                len(book.accounts),
            ),
            detail=str(path),
        )

    def _ways_out(self) -> tuple[Remedy, ...]:
        empty = Remedy(
            text=Sentence("Start empty"), command="qubit-keychain doctor --start-empty", mend=Mend.START_EMPTY
        )
        if (copied := self._book.last_good_time()) is None:
            return (empty,)
        text = Sentence("Use the copy of {time}", time=copied)
        return (Remedy(text=text, command="qubit-keychain doctor --use-copy", mend=Mend.USE_COPY), empty)

    def _vault_file(self, *, unlock: bool) -> tuple[Finding, ...]:
        """A locked one is opened with `unlock` only, and only where somebody can be asked for its passphrase."""
        try:
            store, accounts = self._book.vault_file, self._book.in_vault_file()
            waiting = self._book.deletions_waiting.get(Keeping.VAULT_FILE, 0)
        except (StoreMissing, AccountsFileError):
            return ()  # there can be none, or it is said already
        state = store.state
        try:
            if state is AgeState.ABSENT and not accounts:
                return (_vault_finding(Sentence("There is no vault file, and no key in it is missed")),)
            if state is AgeState.OPEN or (unlock and accounts) or state is AgeState.ABSENT:
                missing = self._book.missing_in_vault_file()
                return tuple(map(_gone_from_vault_file, missing)) or (_vault_holds(store.folder, len(accounts)),)
        except VaultFileLocked:
            pass
        except AppError as error:
            return (_vault_trouble(error),)
        left = (_deleted_later(waiting),) if waiting else ()
        return (_vault_holds(store.folder, len(accounts), locked=True), *left)

    def _keys(self) -> tuple[Finding, ...]:
        try:
            found = self._book.keyring_findings()
        except AccountsFileError:
            return ()  # said already
        except KeyringError as error:
            return (_trouble(Examined.KEYS, error),)
        changed = (_another(found.backend_before, found.backend),) if found.backend_changed else ()
        keys = tuple(map(_keyless, found.missing)) or (
            Finding(examined=Examined.KEYS, level=Level.FINE, title=Sentence("No account's key is missing there")),
        )
        return (*changed, *keys, _left_over(found))


_VAULT_INSTEAD = Remedy(
    text=Sentence("Or keep keys in an encrypted file, by a passphrase"), command="qubit-keychain vault create"
)
_RESTORE = Remedy(
    text=Sentence("Bring it back from a backup"), command="qubit-keychain restore FILE --keep-in vault-file"
)


def _vault_finding(title: str, detail: str = "") -> Finding:
    return Finding(examined=Examined.VAULT_FILE, level=Level.FINE, title=title, detail=detail)


def _vault_holds(folder: Path, accounts: int, *, locked: bool = False) -> Finding:
    if not locked:
        title = counted(
            "The vault file is open and in order: it keeps the key of {n} account",
            "The vault file is open and in order: it keeps the keys of {n} accounts",
            accounts,
        )
        return _vault_finding(title, str(folder))
    title = counted(
        "The vault file is locked; it keeps the key of {n} account",
        "The vault file is locked; it keeps the keys of {n} accounts",
        accounts,
    )
    if not accounts:
        return _vault_finding(title, str(folder))
    return Finding(
        examined=Examined.VAULT_FILE,
        level=Level.NOTE,
        title=title,
        detail=Sentence("Its passphrase is asked for when a key is needed. {folder}", folder=folder),
        cause="vault_locked",
        remedies=(Remedy(text=Sentence("See whether they are all there"), command="qubit-keychain doctor --unlock"),),
    )


def _deleted_later(waiting: int) -> Finding:
    title = counted(
        "{n} key that was deleted is still in the vault file, because it was locked",
        "{n} keys that were deleted are still in the vault file, because it was locked",
        waiting,
    )
    return Finding(
        examined=Examined.VAULT_FILE,
        level=Level.NOTE,
        title=title,
        cause="vault_deletions_wait",
        remedies=(Remedy(text=Sentence("Unlock it, then they go"), command="qubit-keychain doctor --unlock"),),
    )


def _vault_trouble(error: AppError) -> Finding:
    damaged, missing = isinstance(error, VaultFileDamaged), isinstance(error, VaultFileMissing)
    last_good = Remedy(text=Sentence("Go back to the last good copy"), command="qubit-keychain vault last-good")
    return Finding(
        examined=Examined.VAULT_FILE,
        level=Level.PROBLEM,
        title=Sentence("The vault file is gone, and with it keys of accounts") if missing else error.title,
        detail=error.advice,
        cause="vault_damaged" if damaged else "vault_missing" if missing else "vault_error",
        remedies=(last_good, _RESTORE) if damaged else (_RESTORE,) if missing else (),
    )


def _gone_from_vault_file(account: Account) -> Finding:
    return Finding(
        examined=Examined.VAULT_FILE,
        level=Level.PROBLEM,
        title=KeyMissing(name=account.name).title,
        detail=Sentence("The vault file is open, but the key is not in it."),
        cause="key_missing",
        remedies=(Remedy(text=Sentence("Enter it again"), mend=Mend.OPEN_ACCOUNT, about=account.id), _RESTORE),
    )


def _about(status: KeyringStatus) -> Finding:
    match status.state:
        case KeyringState.AVAILABLE:
            return Finding(examined=Examined.KEYRING, level=Level.FINE, title=status.title)
        case KeyringState.LOCKED:
            return Finding(
                examined=Examined.KEYRING,
                level=Level.NOTE,
                title=status.title,
                detail=Sentence("It asks for its password when a key is needed."),
                cause="locked",
                remedies=(_UNLOCK,),
            )
        case KeyringState.MISSING:
            return _trouble(Examined.KEYRING, KeyringMissing())
        case KeyringState.REFUSED:
            return _trouble(Examined.KEYRING, KeyringRefused(backend=status.name))
        case KeyringState.FAILING:
            return Finding(
                examined=Examined.KEYRING,
                level=Level.PROBLEM,
                title=status.title,
                detail=status.advice,
                cause="failing",
                remedies=_restarting(),
            )


def _choice() -> Finding:
    if name := os.environ.get("PYTHON_KEYRING_BACKEND", "").strip():
        return Finding(
            examined=Examined.CHOICE,
            level=Level.NOTE,
            title=Sentence("PYTHON_KEYRING_BACKEND chooses the keyring"),
            detail=_printable(name),
            cause="environment",
            remedies=(Remedy(text=Sentence("To let the system choose"), command="unset PYTHON_KEYRING_BACKEND"),),
        )
    if (path := _rc_file()).exists():
        return Finding(
            examined=Examined.CHOICE,
            level=Level.NOTE,
            title=Sentence("keyringrc.cfg may choose the keyring"),
            detail=str(path),
            cause="file",
            remedies=(Remedy(text=Sentence("To let the system choose"), command=f"mv '{path}' '{path}.off'"),),
        )
    return Finding(
        examined=Examined.CHOICE,
        level=Level.FINE,
        title=Sentence("It is the system's own: nothing in the environment or in keyringrc.cfg chose another"),
    )


def _trouble(examined: Examined, error: KeyringError, *, too_long: bool = False) -> Finding:
    cause = _CAUSES.get(type(error), "error")
    detail = error.advice
    remedies: tuple[Remedy, ...] = ()
    match error:
        case KeyringLocked():
            remedies = (_UNLOCK,)
        case KeyringMissing():
            detail, remedies = _without_keyring()
            remedies = (*remedies, _VAULT_INSTEAD)
        case KeyringRefused():
            name = str(error.facts.get("backend", ""))
            cause, detail = next(
                (said for prefix, said in _UNSAFE.items() if name.startswith(prefix)),
                ("refused", Sentence("It is not known to keep keys safely.")),
            )
            remedies = _choosing_another(name)
        case KeyringGone() | KeyringSilent():
            remedies = _restarting()
        case _ if too_long:
            return Finding(
                examined=examined,
                level=Level.PROBLEM,
                title=Sentence("The keyring does not take a key of {max_key:,} characters", max_key=MAX_KEY),
                detail=Sentence(
                    "IBM's keys have 44 and fit; unusually long tokens would be refused, with nothing lost."
                ),
                cause="too_long",
            )
        case _:
            remedies = _restarting()
    return Finding(
        examined=examined, level=Level.PROBLEM, title=error.title, detail=detail, cause=cause, remedies=remedies
    )


def _another(before: str, now: str) -> Finding:
    return Finding(
        examined=Examined.CHOICE,
        level=Level.NOTE,
        title=Sentence("The keys were put into {before}; now {now} is in use", before=before, now=now),
        detail=Sentence("Keys that are missing are in the other one."),
        cause="changed",
    )


def _left_over(found: KeyringFindings) -> Finding:
    many = len(found.orphans)
    if not found.can_list:
        words = Sentence("This keyring does not tell which entries it has, so nothing left over can be found")
        return Finding(examined=Examined.LEFT_OVER, level=Level.FINE, title=words)
    if not many:
        return Finding(
            examined=Examined.LEFT_OVER,
            level=Level.FINE,
            title=Sentence("Nothing is left over of this installation in the keyring"),
        )
    return Finding(
        examined=Examined.LEFT_OVER,
        level=Level.NOTE,
        title=counted(
            "{n} entry in the keyring belongs to no account", "{n} entries in the keyring belong to no account", many
        ),
        detail=", ".join(sorted({one.label for one in found.orphans})[:10]),
        cause="left_over",
        remedies=(
            Remedy(
                text=Sentence("Delete it") if many == 1 else Sentence("Delete all {many}", many=many),
                command="qubit-keychain doctor --tidy",
                mend=Mend.TIDY,
            ),
        ),
    )


def _left_behind(examined: Examined) -> Finding:
    return Finding(
        examined=examined,
        level=Level.PROBLEM,
        title=Sentence("The keyring still has an entry that was deleted"),
        detail=Sentence("It is named “{test_label}” and holds no key.", test_label=TEST_LABEL),
        cause="undeletable",
        remedies=_restarting(),
    )


def _keyless(account: Account) -> Finding:
    return Finding(
        examined=Examined.KEYS,
        level=Level.PROBLEM,
        title=KeyMissing(name=account.name).title,
        detail=Sentence("It was deleted there, or the keyring is another one than before."),
        cause="key_missing",
        remedies=(Remedy(text=Sentence("Enter it again"), mend=Mend.OPEN_ACCOUNT, about=account.id),),
    )


def _without_keyring() -> tuple[str, tuple[Remedy, ...]]:
    """Why there may be none here, and how to get one."""
    if name := os.environ.get("FLATPAK_ID"):
        command = f"flatpak override --user --talk-name=org.freedesktop.secrets {name}"
        return Sentence("The Flatpak sandbox keeps it away."), (
            Remedy(text=Sentence("Let it through"), command=command),
        )
    if name := os.environ.get("SNAP_INSTANCE_NAME") or os.environ.get("SNAP_NAME"):
        command = f"snap connect {name}:password-manager-service"
        return Sentence("The snap is not connected to it."), (Remedy(text=Sentence("Connect it"), command=command),)
    if sys.platform in {"win32", "darwin"}:
        return Sentence("The system's own keyring could not be loaded."), ()
    if not _has_bus():
        return Sentence("This session has no D-Bus, as over ssh or in a container."), (
            Remedy(text=Sentence("Start one with a keyring in it"), command=_OWN_SESSION),
        )
    if shutil.which("gnome-keyring-daemon"):
        command = "gnome-keyring-daemon --replace --daemonize --components=secrets"
        return Sentence("GNOME Keyring is installed but does not run."), (
            Remedy(text=Sentence("Start it"), command=command),
        )
    command = next((line for tool, line in _INSTALLERS.items() if shutil.which(tool)), "")
    words = Sentence("Install GNOME Keyring (or KeePassXC), then log in again")
    return Sentence("No program offers the Secret Service."), (Remedy(text=words, command=command),)


_OWN_SESSION = (
    "dbus-run-session -- sh -c 'gnome-keyring-daemon --unlock --components=secrets && exec qubit-keychain list'"
)
_INSTALLERS: Mapping[str, str] = {
    "apt-get": "sudo apt-get install gnome-keyring",
    "dnf": "sudo dnf install gnome-keyring",
    "pacman": "sudo pacman -S gnome-keyring",
    "zypper": "sudo zypper install gnome-keyring",
}


def _has_bus() -> bool:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(os.environ.get("DBUS_SESSION_BUS_ADDRESS")) or bool(runtime and Path(runtime, "bus").exists())


def _choosing_another(backend: str) -> tuple[Remedy, ...]:
    if os.environ.get("PYTHON_KEYRING_BACKEND"):
        return (Remedy(text=Sentence("Let the system choose"), command="unset PYTHON_KEYRING_BACKEND"),)
    if (path := _rc_file()).exists():
        return (Remedy(text=Sentence("Let the system choose"), command=f"mv '{path}' '{path}.off'"),)
    if backend.startswith("keyrings.alt"):
        return (
            Remedy(
                text=Sentence("Remove it"),
                command=Sentence("'{executable}' -m pip uninstall keyrings.alt", executable=sys.executable),
            ),
        )
    return ()


def _restarting() -> tuple[Remedy, ...]:
    if sys.platform not in {"win32", "darwin"} and shutil.which("gnome-keyring-daemon"):
        command = "gnome-keyring-daemon --replace --daemonize --components=secrets"
        return (Remedy(text=Sentence("Restart it"), command=command), Remedy(text=Sentence("Or log out and in again.")))
    return (Remedy(text=Sentence("Log out and in again, which restarts it.")),)


def _rc_file() -> Path:
    root = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(root, "python_keyring", "keyringrc.cfg")


def _printable(text: str) -> str:
    return "".join(character if character.isprintable() else "?" for character in text[:80])
