"""What the service's own codes mean, whatever status they come with.

The numbers are those of IBM's Quantum REST interface ("error codes") and of the classic service's sign-in. Codes that
only their status explains are not among them, and a code never stands for what was asked about: a missing job or device
is told by the question.
"""

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from desktop_app.client import wire
from desktop_app.client.transport import Answer, pause_asked_for
from desktop_app.domain.client_errors import (
    ClientError,
    IbmIdNeeded,
    InMaintenance,
    InternalError,
    KeyNotAccepted,
    LicenceNotAccepted,
    PartAway,
    ProjectUnknown,
    RateLimited,
    ResultMissing,
    RightMissing,
    ServiceOut,
    SignInLapsed,
    TagsRefused,
    TokenRefused,
    TooManyJobs,
    UserBlocked,
)

_LICENCE_NAME = "ACCEPT_LICENSE_REQUIRED"


def refused(answer: Answer) -> ClientError | None:
    """The cause that the code of a refusal names; None when there is no code, or one that tells nothing by itself."""
    if answer.ok or answer.is_web_page:
        return None
    if wire.error_name(answer) == _LICENCE_NAME:
        return LicenceNotAccepted()
    made = MEANINGS.get(wire.error_code(answer))
    return None if made is None else made(answer)


def _plainly(kind: type[ClientError]) -> Callable[[Answer], ClientError]:
    return lambda _: kind()


def _out(kind: type[ServiceOut], answer: Answer) -> ClientError:
    return kind(host=answer.host, status=answer.status)


def _busy(answer: Answer) -> ClientError:
    return RateLimited(host=answer.host, seconds=pause_asked_for(answer))


def _tags(answer: Answer) -> ClientError:
    return TagsRefused(code=wire.error_code(answer))


MEANINGS: Mapping[str, Callable[[Answer], ClientError]] = MappingProxyType(
    {
        "1000": partial(_out, InternalError),
        "1004": partial(_out, PartAway),
        "1999": partial(_out, InMaintenance),
        "1200": _plainly(RightMissing),
        "1201": _plainly(KeyNotAccepted),
        "1219": _plainly(KeyNotAccepted),
        "1202": _busy,
        "1204": _tags,
        "1205": _tags,
        "1234": _plainly(ResultMissing),
        "2407": _plainly(SignInLapsed),
        "2408": _plainly(SignInLapsed),
        "3440": _plainly(SignInLapsed),
        "2911": _plainly(ProjectUnknown),
        "3402": _plainly(TokenRefused),
        "3407": _plainly(TokenRefused),
        "3446": _plainly(TokenRefused),
        "3400": _plainly(LicenceNotAccepted),
        "3417": _plainly(LicenceNotAccepted),
        "3444": _plainly(LicenceNotAccepted),
        "3452": _plainly(LicenceNotAccepted),
        "3453": _plainly(LicenceNotAccepted),
        "3445": _plainly(IbmIdNeeded),
        "3458": _plainly(TooManyJobs),
        "3459": _plainly(UserBlocked),
        "3460": _plainly(UserBlocked),
    }
)
