"""What can go wrong with files in age format: the vault file and backups."""

from desktop_app.domain.errors import AppError, FieldRefused, Layer
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.vault_errors import KeyringError, KeyringLocked

MIN_PASSPHRASE = 8
"""Characters; a short one could be guessed in spite of the slow derivation."""


class PassphraseRefused(FieldRefused):
    """A new passphrase that would not protect anything, or one that is no text."""

    def __init__(self, sentence: str) -> None:
        super().__init__(field="passphrase", sentence=sentence)


class PassphraseTooShort(PassphraseRefused):
    """A new passphrase of fewer than `MIN_PASSPHRASE` characters."""

    advice = "Several words are best."

    def __init__(self) -> None:
        super().__init__(
            Sentence("The passphrase needs at least {min_passphrase} characters", min_passphrase=MIN_PASSPHRASE)
        )


class PassphraseWrong(AppError):
    """The file cannot be opened with it; a damage of the few bytes that are checked first looks the same."""

    title = "The passphrase does not open {path}"
    advice = "Nothing was changed. Check Caps Lock and the keyboard's language; if it is right, the file is damaged."


class PassphraseTooCostly(AppError):
    """The file asks for more work than this program is ready to do."""

    title = "{path} asks for too much memory before its passphrase can be checked (2^{work} kB)"
    advice = "Nothing was changed. If you trust the file, lock it anew: age -d FILE | age -p > NEW."


class PassphraseMemory(AppError):
    """There is not enough memory to derive a key."""

    title = "There is not enough free memory to work with a passphrase ({megabytes} MB are needed)"
    advice = "Nothing was changed. Close other programs and try again."


class VaultFileError(KeyringError):
    """The vault file stands in for the keyring, so whoever awaits a keyring's errors gets these."""

    layer = Layer.KEYRING
    title = "The vault file could not be used: {reason}"
    advice = "Check {path}."


class VaultFileMissing(VaultFileError):
    """There is none yet."""

    title = "There is no vault file yet"
    advice = "Create one and choose its passphrase. It would be {path}."


class VaultFileExists(VaultFileError):
    """One cannot be created over another."""

    title = "There is a vault file already"
    advice = "Unlock {path} instead."


class VaultFileLocked(VaultFileError, KeyringLocked):
    """Its passphrase has not been entered, or was changed by another program since."""

    title = "The vault file is locked"
    advice = "Enter its passphrase and try again."


class VaultFileDamaged(VaultFileError):
    """It is not what was written; nothing was overwritten."""

    title = "The vault file is damaged: {reason}"
    advice = "Nothing was overwritten. Put {path} back from a backup, or go back to the last good copy."


class BackupError(AppError):
    """A backup could not be written or read."""

    title = "The backup could not be used: {reason}"
    advice = "Nothing was changed. Check {path}."


class BackupExists(BackupError):
    """It is not overwritten without being told."""

    title = "There is a file at {path} already"
    advice = "Nothing was changed. Choose another name, or say that it may be replaced."


class BackupDamaged(BackupError):
    """The file is no backup, or not all of it is as it was written."""

    title = "This is not a whole backup: {reason}"
    advice = "Nothing was changed. Use another copy of {path}."


class BackupTooNew(BackupError):
    """A later version of the program wrote it."""

    title = "The backup was written by a newer version of Qubit Keychain (format {version})"
    advice = "Nothing was changed. Install the newer version to restore {path}."
