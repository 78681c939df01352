"""What was changed in the account book, when, and in which words; never a secret."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from desktop_app.domain.accounts import AccountId
from desktop_app.domain.sentence import Sentence, counted, joined, recalled, template


class Act(StrEnum):
    """What somebody did; the values stand in the journal."""

    ADD = "add"
    IMPORT = "import"
    EDIT = "edit"
    REMOVE = "remove"
    RESTORE = "restore"
    DELETE = "delete"
    DUPLICATE = "duplicate"
    DEFAULT = "default"
    PIN = "pin"
    UNPIN = "unpin"
    PLACE = "place"
    TAG = "tag"
    MOVE = "move"
    RESTORE_KEY = "restore_key"
    FORGET_KEY = "forget_key"
    REVOKE_KEY = "revoke_key"
    SETTING = "setting"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One field of one account; texts as a person reads them, both empty for secrets."""

    account: str
    field: str
    before: str = ""
    after: str = ""

    @property
    def turned(self) -> "FieldChange":
        """The same the other way round."""
        return replace(self, before=self.after, after=self.before)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of the journal. `undoes` is the revision that it took back, None when it took back none."""

    revision: int
    time: datetime
    act: Act
    ids: tuple[AccountId, ...] = ()
    names: tuple[str, ...] = ()
    fields: tuple[FieldChange, ...] = ()
    undoes: int | None = None

    @property
    def sentence(self) -> str:
        """What was done, such as “Renamed “lab” to “thesis””."""
        words = self._words()
        return words if self.undoes is None else Sentence("Took back: {words}", words=words)

    @property
    def without_undoing(self) -> "Change":
        """What it would be had it not taken something back: what is done again where it is taken back itself."""
        return replace(self, undoes=None, fields=tuple(one.turned for one in self.fields))

    def _words(self) -> str:
        changed = {one.field for one in self.fields}
        if self.act is Act.EDIT and changed == {"name"} and len(self.fields) == 1:
            return Sentence("Renamed “{before}” to “{after}”", before=self.fields[0].before, after=self.fields[0].after)
        if self.act is Act.EDIT and changed == {"API key"}:
            return Sentence("Replaced the API key of {who}", who=self._who)
        if self.act is Act.EDIT and changed:
            return Sentence(
                "Changed {changed} of {who}", changed=joined(", ", map(recalled, sorted(changed))), who=self._who
            )
        if self.act is Act.DEFAULT and not self.names:  # written before it was noted which
            return Sentence("Made another account the default")
        return Sentence(_WORDS[self.act], who=self._who)

    @property
    def _who(self) -> str:
        if len(self.names) == 1:
            return Sentence("“{name}”", name=self.names[0])
        return counted("{n} account", "{n} accounts", len(self.names))


_WORDS: Mapping[Act, str] = MappingProxyType(
    {
        Act.ADD: template("Added {who}"),
        Act.IMPORT: template("Imported {who}"),
        Act.EDIT: template("Changed {who}"),
        Act.REMOVE: template("Moved {who} to the bin"),
        Act.RESTORE: template("Restored {who} from the bin"),
        Act.DELETE: template("Deleted {who} for good"),
        Act.DUPLICATE: template("Made {who} as a copy"),
        Act.DEFAULT: template("Made {who} the default"),
        Act.PIN: template("Pinned {who}"),
        Act.UNPIN: template("Unpinned {who}"),
        Act.PLACE: template("Changed the order of the accounts"),
        Act.TAG: template("Changed the tags of {who}"),
        Act.MOVE: template("Moved the keys of {who} to another place"),
        Act.RESTORE_KEY: template("Brought back an earlier key of {who}"),
        Act.FORGET_KEY: template("Forgot an earlier key of {who}, which is deleted at IBM"),
        Act.REVOKE_KEY: template("Revoked the key of {who} at IBM"),
        Act.SETTING: template("Changed how long replaced keys are kept"),
    }
)
_SECRETS = (template("API key"), template("proxy password"), template("NTLM password"))
"""What the journal calls the secrets, for the translators."""
