"""What the window shows of questions to the service about one account, and of the files it writes."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.accounts import Account
from desktop_app.domain.api_keys import KeyDetails, Rotation, RotationStep, Sharing
from desktop_app.domain.backends import Backend
from desktop_app.domain.instances import InstanceChoice
from desktop_app.domain.jobs import Job, JobId, JobRecord

if TYPE_CHECKING:
    from desktop_app.domain.checkup import CheckReport


@dataclass(frozen=True, slots=True, kw_only=True)
class DevicesState:
    """The device table; `least_busy` is the name of the one a test would take, `instance` whose devices they are."""

    devices: tuple[Backend, ...] = ()
    least_busy: str = ""
    instance: str = ""
    busy: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class InstancesState:
    """The instance picker; `chosen` is the CRN an account without an instance would get, with `reason`."""

    choices: tuple[InstanceChoice, ...] = ()
    chosen: str = ""
    reason: str = ""
    busy: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCheckState:
    """The check of what stands in the form; `problem` is a sentence when it could not even begin."""

    report: "CheckReport | None" = None
    running: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobsState:
    """The job list of an account; `asked` is False until it was asked for. `opening` is the job being opened.

    `testing` says that a check-up of the account runs, so that no job can be run again now. `cancelling` is the job
    that the service is being asked to give up.
    """

    account: Account | None = None
    jobs: tuple[Job, ...] = ()
    asked: bool = False
    busy: bool = False
    problem: str = ""
    opening: JobId | None = None
    opened: JobRecord | None = None
    testing: bool = False
    cancelling: JobId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCareState:
    """The key of an account at IBM; `details` and `sharing` are None while they are not known.

    `unfinished` is a replacement that was begun and not ended. While one runs, `step` is what it is doing. `done` says
    what was done last, `problem` what went wrong.
    """

    account: Account
    details: KeyDetails | None = None
    sharing: Sharing | None = None
    unfinished: Rotation | None = None
    step: RotationStep | None = None
    busy: bool = False
    done: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeState:
    """The code tab: the kinds by their titles, and the chosen one's text, which never holds a key.

    `takes_key` says that a copy with the key in it makes sense.
    """

    account: Account | None = None
    kinds: tuple[str, ...] = ()
    kind: str = ""
    text: str = ""
    remark: str = ""
    takes_key: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Python:
    """One Python of this computer; `kind` is who made it."""

    path: Path
    label: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonState:
    """The environment picker: what was found, and what is in the chosen one.

    `versions` are (package, version or empty) pairs, `findings` what they mean for the account; `usable` says that
    the guide's script can run there. `install` is the command that would bring what is missing there.
    """

    found: tuple[Python, ...] = ()
    chosen: Path | None = None
    versions: tuple[tuple[str, str], ...] = ()
    findings: tuple[str, ...] = ()
    usable: bool = False
    install: str = ""
    looked: bool = False
    busy: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnCircuit:
    """The user's circuit file as it was read; `problem` says why it cannot be run, `qasm` is empty then."""

    name: str
    qasm: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileToWrite:
    """Content for a place that a person chose."""

    path: Path
    content: bytes
