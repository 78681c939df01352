"""What can go wrong with the keyring and with accounts.json."""

from desktop_app.domain.errors import AppError, Layer


class KeyringError(AppError):
    """The OS keyring did not do what it was asked."""

    layer = Layer.KEYRING
    title = "The system keyring reported an error"
    advice = "Try again. If it stays so, log out and in again, which restarts the keyring."


class KeyringMissing(KeyringError):
    """No keyring service is running for this session."""

    title = "No system keyring is available"
    advice = (
        "Start one (on Debian and Ubuntu: install gnome-keyring or KeePassXC and log in again), "
        "or keep the account for this session only. Keys are never written as plain text."
    )


class KeyringLocked(KeyringError):
    """The keyring is there but locked."""

    title = "The system keyring is locked"
    advice = "Unlock it and try again."


class KeyringDismissed(KeyringLocked):
    """The unlock dialog was closed, or the password was wrong."""

    title = "The keyring stayed locked, because its dialog was closed"
    advice = "Try again and enter the keyring's password."


class KeyringRefused(KeyringError):
    """The configured backend would not keep keys safe: plain text, null, fail or an unknown one."""

    title = "The keyring “{backend}” does not keep keys safely, so it is not used"
    advice = (
        "Remove PYTHON_KEYRING_BACKEND or keyringrc.cfg, or uninstall keyrings.alt, "
        "so that the system's own keyring is chosen."
    )


class KeyringSilent(KeyringError):
    """A call was not answered within its limit."""

    title = "The system keyring does not answer (waited {seconds:g} s)"
    advice = "Log out and in again, which restarts the keyring; nothing was lost."


class KeyringGone(KeyringError):
    """The keyring's service stopped while it was in use."""

    title = "The system keyring stopped"
    advice = "Log out and in again, which restarts the keyring, then try again; nothing was lost."


class KeyringUnfaithful(KeyringError):
    """A write was acknowledged, but reading it back gave something else."""

    title = "The keyring did not keep the key it was given"
    advice = "Nothing was changed. Choose another keyring; `qubit-keychain list` shows what is stored."


class KeyMissing(KeyringError):
    """The account is known, its key is not in the keyring."""

    title = "The key of “{name}” is not in the keyring"
    advice = "Open the account and enter its key again."


class AccountsFileError(AppError):
    """accounts.json could not be read or written."""

    title = "The accounts file could not be used: {reason}"
    advice = "Check {path}."


class AccountsFileDamaged(AccountsFileError):
    """The file is no accounts file; it stays as it is and a copy is kept aside."""

    title = "The accounts file is damaged: {reason}"
    advice = "Nothing was overwritten. A copy was kept as {kept}; no key was deleted from the keyring."


class AccountsFileTooNew(AccountsFileError):
    """A later version of the program wrote it."""

    title = "The accounts file was written by a newer version of Qubit Keychain (format {version})"
    advice = "Install the newer version; this one leaves {path} untouched."


class AccountsFileBusy(AccountsFileError):
    """Another process held the lock for longer than we wait."""

    title = "Another program is writing the accounts file"
    advice = "Close the other window or command and try again."


class AccountChangedElsewhere(AppError):
    """Somebody else gave a field another value since it was read; nothing was stored."""

    title = "“{name}” was changed elsewhere meanwhile: {fields}"
    advice = "Look at the account as it is now and make your change again; nothing was overwritten."


class NothingToUndo(AppError):
    """There is no change that could be taken back."""

    title = "There is nothing to undo"
    advice = "The journal shows what was changed: `qubit-keychain history`."


class NothingToRedo(AppError):
    """Nothing was taken back that could be done again."""

    title = "There is nothing to redo"
    advice = "The journal shows what was changed: `qubit-keychain history`."


class EarlierKeyGone(AppError):
    """The key that would have to be brought back is not kept any more."""

    title = "The earlier key of “{name}” is not kept any more"
    advice = "Its time was over, or it was deleted. Enter the key anew if you have it elsewhere; nothing was changed."


class StoreMissing(KeyringError):
    """The account's secrets are in a store that this program was not given."""

    title = "The vault file that keeps the key is not there"
    advice = "Bring it back from a backup, or enter the key anew and keep it in the keyring."


class NoDefaultPossible(AppError):
    """The account is of a kind that cannot be used when none is named."""

    title = "“{name}” cannot be the default"
    advice = "Choose an account of IBM Quantum Platform or IBM Cloud that is kept in the keyring or the vault file."
