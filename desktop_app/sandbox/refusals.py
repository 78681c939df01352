"""Faults that answer in place of the service: refusals, portals, redirects. What was asked is not done."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

from flask import Response, jsonify, request

from desktop_app.sandbox.errors import ClassicError, CloudError, IamError, QuantumError, ServiceError
from desktop_app.sandbox.faults import FaultKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.sandbox.faults import Fault

_IAM = frozenset({"iam", "keys"})
_CLOUD = frozenset({"search", "catalog", "resource"})
_CLASSIC = frozenset({"auth", "login", "me", "network", "logout"})

_MESSAGES = {
    400: "The request is malformed.",
    401: "Error authenticating user.",
    403: "You are not authorized to perform this action.",
    404: "Not found.",
    409: "The request conflicts with the state of things.",
    429: "Too many requests.",
    500: "An internal error occurred.",
    502: "Bad gateway",
    503: "The service is unavailable.",
    504: "Gateway time-out",
    520: "Web server is returning an unknown error",
}
# 1217 (409), 1211 (400) and the choice of 1004 for 503 are guesses.
_QUANTUM_CODES = {400: 1211, 401: 1219, 403: 1200, 404: 1291, 409: 1217, 429: 1202, 500: 1000, 503: 1004}
# 403 for the others is a guess, as are those of 2407 to 3446.
_STATUSES = {
    1000: 500,
    **dict.fromkeys((1004, 1999), 503),
    1202: 429,
    **dict.fromkeys((1007, 1291), 404),
    **dict.fromkeys((1204, 1205, 1234), 400),
    **dict.fromkeys((1201, 1219, 2407, 2408, 3402, 3407, 3440, 3446), 401),
}
_PORTAL = (
    "<!DOCTYPE html><html><head><title>Guest network</title></head><body><h1>Welcome</h1>"
    "<p>Please sign in to use this network.</p><form method='post'><input name='room'></form></body></html>"
)
_EDGE = "<!DOCTYPE html><html><head><title>{message}</title></head><body><h1>Error {status}</h1></body></html>"
_REDIRECTS = (301, 302, 307, 308)
_ELSEWHERE = "https://elsewhere.invalid/"


def _refusal(status: int, place: str) -> ServiceError:
    """That status in the envelope of the service at that place."""
    message = _MESSAGES[status]
    if place in _IAM:
        return IamError("BXNIM0415E" if status == 400 else "BXNIM0000E", message, status=status)  # noqa: PLR2004  # a wrong key
    if place in _CLOUD:
        return CloudError(status, "fault", message)
    if place in _CLASSIC:
        return ClassicError(status, 3446 if status == 401 else status, message)  # noqa: PLR2004  # login failed
    return QuantumError(status, _QUANTUM_CODES[status], message, "Switch the fault off.")


def _status(status: int) -> Callable[[Fault, str], Response]:
    def answer(_: Fault, place: str) -> Response:
        refusal = _refusal(status, place)
        response = jsonify(refusal.document())
        response.status_code = refusal.status
        return response

    return answer


def _coded(fault: Fault, place: str) -> Response:
    code = int(float(fault.value or 0))
    status = _STATUSES.get(code, 403)
    refusal: ServiceError = QuantumError(status, code, _MESSAGES.get(status, "Refused."), "Switch the fault off.")
    if place in _CLASSIC:
        refusal = ClassicError(status, code, _MESSAGES.get(status, "Refused."))
    response = jsonify(refusal.document())
    response.status_code = refusal.status
    return response


def _edge(status: int) -> Callable[[Fault, str], Response]:
    """That status as a gateway in between tells it, in HTML."""

    def answer(_fault: Fault, _place: str) -> Response:
        return Response(_EDGE.format(status=status, message=_MESSAGES[status]), status, mimetype="text/html")

    return answer


def _with_retry_after(status: int, *, as_date: bool = False) -> Callable[[Fault, str], Response]:
    def answer(fault: Fault, place: str) -> Response:
        response = _status(status)(fault, place)
        moment = datetime.now(UTC) + timedelta(seconds=float(fault.value or 0))
        response.headers["Retry-After"] = format_datetime(moment, usegmt=True) if as_date else fault.value or "0"
        return response

    return answer


def _redirect(status: int) -> Callable[[Fault, str], Response]:
    def answer(fault: Fault, _: str) -> Response:
        return Response("", status, {"Location": fault.value or _ELSEWHERE})

    return answer


def _redirect_loop(_fault: Fault, _place: str) -> Response:
    return Response("", 307, {"Location": request.url})


def _maintenance(fault: Fault, place: str) -> Response:
    if place in _IAM | _CLOUD | _CLASSIC:
        return _status(503)(fault, place)
    error = QuantumError(503, 1999, "The service is under maintenance.", "Try again later.")
    response = jsonify(error.document())
    response.status_code = error.status
    return response


def _proxy_login(_fault: Fault, _place: str) -> Response | None:
    """To a client that takes this service for a proxy; others meet nothing."""
    if request.method != "CONNECT":
        return None
    return Response("", 407, {"Proxy-Authenticate": 'Basic realm="practice"'})


def _portal(_fault: Fault, _place: str) -> Response:
    return Response(_PORTAL, 200, mimetype="text/html")


def _empty(_fault: Fault, _place: str) -> Response:
    return Response("", 200, mimetype="application/json")


def _no_content(_fault: Fault, _place: str) -> Response:
    return Response("", 204)


def _kind(name: str, about: str, default: str | None = None) -> FaultKind:
    return FaultKind(name=name, about=about, default=default)


REFUSALS: dict[FaultKind, Callable[[Fault, str], Response | None]] = {
    **{
        _kind(str(status), f"Status {status} in the service's own envelope: {_MESSAGES[status]}"): _status(status)
        for status in (400, 401, 403, 404, 409, 429, 500, 503)
    },
    **{
        _kind(str(status), f"Status {status} as HTML of a gateway in between: {_MESSAGES[status]}."): _edge(status)
        for status in (502, 504, 520)
    },
    _kind("code", "A refusal with that code of the quantum API or the classic sign-in, such as 3459.", "3458"): _coded,
    _kind("edge-403", "Status 403 as HTML, as the edge in front of the service refuses clients."): _edge(403),
    _kind("429-retry", "Status 429 with Retry-After of that many seconds.", "2"): _with_retry_after(429),
    _kind("429-date", "Status 429 with Retry-After as a date that many seconds ahead.", "2"): _with_retry_after(
        429, as_date=True
    ),
    _kind("503-retry", "Status 503 with Retry-After of that many seconds.", "2"): _with_retry_after(503),
    _kind(
        "proxy-407",
        "Status 407 to who has this service's address as proxy (HTTPS_PROXY, or in the account) and IBM's as address.",
    ): _proxy_login,
    _kind("maintenance", "Status 503, code 1999: the service is under maintenance."): _maintenance,
    _kind("portal", "Status 200 with the HTML sign-in page of a guest network."): _portal,
    _kind("empty", "Status 200 with an empty body."): _empty,
    _kind("no-content", "Status 204."): _no_content,
    **{
        _kind(f"redirect-{status}", f"Status {status} to that address.", _ELSEWHERE): _redirect(status)
        for status in _REDIRECTS
    },
    _kind("redirect-loop", "Status 307 back to the same address, for ever."): _redirect_loop,
}
