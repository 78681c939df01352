"""Where keys are kept, in the words of the form."""

from desktop_app.domain.accounts import Keeping
from desktop_app.domain.sentence import Sentence

STORED = {
    Keeping.KEYRING: Sentence("Stored in the keyring; type to replace it"),
    Keeping.VAULT_FILE: Sentence("Stored in the vault file; type to replace it"),
    Keeping.SESSION: Sentence("Kept in memory; type to replace it"),
}
"""Of the key an account has."""
PLACES = {
    Keeping.KEYRING: Sentence("System keyring"),
    Keeping.VAULT_FILE: Sentence("Vault file with a passphrase"),
    Keeping.SESSION: Sentence("Nowhere: this session only"),
}
"""To choose from."""
KEPT = {
    Keeping.KEYRING: Sentence("The key goes into the system keyring, never into a file."),
    Keeping.VAULT_FILE: Sentence(
        "The key goes into one encrypted file (age), for computers without a keyring. "
        "Its passphrase is asked for once a session."
    ),
    Keeping.SESSION: Sentence("This account and its key are forgotten when the program ends."),
}
"""What the choice means."""
WITHOUT_KEY = {
    Keeping.KEYRING: Sentence("A simulator has no key, so nothing goes into the keyring."),
    Keeping.VAULT_FILE: Sentence("A simulator has no key, so nothing goes into the vault file."),
    Keeping.SESSION: Sentence("This account is forgotten when the program ends."),
}
"""The same where there is no key."""
