"""One fault tried on the whole program: the account book, the client, the check-up."""

from __future__ import annotations

import logging
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING
from unittest.mock import patch

import requests
from faults.here import here
from faults.roads import PROXY_PASSWORD, road
from support.scripted_server import ScriptedServer, reply

from desktop_app.client import classic
from desktop_app.client.iam import AccessToken
from desktop_app.domain.accounts import Account, AccountDraft, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from faults.catalogue import Fault
    from faults.here import Here
    from faults.roads import Road
    from support.practice import PracticeService

    from desktop_app.client.transport import Answer
    from desktop_app.domain.checkup import CheckReport

CLASSIC_TOKENS = {"practice-open": "c1a551c0" * 16, "practice-classic-licence": "11ce9ce0" * 16}
UNKNOWN_KEY = "CANARY-key-0000000000000000000000000000000000"
GRACE = 1.5
"""Seconds beyond its limit in which a check must have told its verdict."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the program said, and whether everything else held."""

    fault: Fault
    report: CheckReport
    seconds: float
    leaked: bool
    strayed: bool
    file_kept: bool

    @property
    def said(self) -> str:
        """Title and advice."""
        failure = self.report.failure
        return f"{failure.title}. {failure.advice}" if failure else "passed"

    @property
    def layer_right(self) -> bool:
        """The layer, or that it passes, is as it should be."""
        failure = self.report.failure
        return (failure.layer if failure else None) is self.fault.layer

    @property
    def advice_right(self) -> bool:
        """The words that must be there are there."""
        return self.fault.says.lower() in self.said.lower()

    @property
    def in_time(self) -> bool:
        """It ended within its limit."""
        return self.seconds <= self.fault.limit + GRACE

    @property
    def right(self) -> bool:
        """All of it."""
        kept = self.file_kept and not self.leaked and not self.strayed
        return self.layer_right and self.advice_right and self.in_time and kept


@contextmanager
def injected(fault: Fault, url: str) -> Generator[ScriptedServer]:
    """The fault is on while the block runs; what a redirect would reach is the server handed out."""
    with ScriptedServer(reply()) as stranger, requests.Session() as control:
        control.trust_env = False
        made = [f"{one}={stranger.url}/" if one.startswith("redirect-3") else one for one in fault.made]
        answer = control.post(f"{url}/practice/faults", json={"faults": made}, timeout=10)
        if answer.status_code != requests.codes.ok:
            raise AssertionError(answer.text)
        try:
            yield stranger
        finally:
            control.delete(f"{url}/practice/faults", timeout=10)


def attempt(fault: Fault, practice: PracticeService, folder: Path) -> Verdict:
    """Run the check-up under the fault."""
    with ExitStack() as stack:
        place = stack.enter_context(here(fault.here, folder))
        way = stack.enter_context(road(fault.road, practice.url, folder))
        stranger = stack.enter_context(injected(fault, practice.url))
        said = stack.enter_context(_log())
        tokens = stack.enter_context(_tokens())
        account, key = _account(fault, way, practice)
        secrets = Credentials(
            api_key=Secret(key) if key else None, proxy_password=Secret(PROXY_PASSWORD) if way.proxy else None
        )
        stored = place.book.add(AccountDraft(account=account, credentials=secrets))
        place.spoil()
        before = (folder / "accounts.json").read_bytes()
        report, seconds = _checked(fault, stored, place)
        after = (folder / "accounts.json").read_bytes()
        place.mend()
        kept = before == after and place.book.credentials(stored.id).api_key == secrets.api_key
        unspoken = [one for one in (key, PROXY_PASSWORD, *tokens) if one]
        return Verdict(
            fault=fault,
            report=report,
            seconds=seconds,
            leaked=any(one in line for one in unspoken for line in (repr(report), *said)),
            strayed=bool(stranger.heads),
            file_kept=kept,
        )


def _checked(fault: Fault, account: Account, place: Here) -> tuple[CheckReport, float]:
    started = time.monotonic()
    verdict_after = None
    cancel = CancelToken(fault.limit)
    wish = JobWish(shots=10) if fault.job else None
    for report in place.check(account, lambda token: place.asked.credentials(account.id, token), cancel, wish):
        if fault.given_up_at and any(s.name == fault.given_up_at and s.state == "running" for s in report.steps):
            cancel.cancel()
        if report.failure is not None and verdict_after is None:
            verdict_after = time.monotonic() - started
    return report, verdict_after or time.monotonic() - started


def _account(fault: Fault, way: Road, practice: PracticeService) -> tuple[Account, str]:
    fields, url = dict(fault.fields), way.url
    if fault.channel is Channel.LOCAL:
        return Account(name="tried", channel=fault.channel), ""
    if fault.channel is Channel.CLASSIC:
        fallback = "" if fault.road else url
        return Account(name="tried", channel=fault.channel, url=fallback), CLASSIC_TOKENS[fault.account]
    key = UNKNOWN_KEY if fields.pop("key", "") else practice.key(fault.account)
    if fields.get("instance", "").startswith("practice-"):
        fields["instance"] = practice.instance(fields["instance"])
    proxies = (("https", way.proxy),) if way.proxy else ()
    return Account(name="tried", url=url, proxies=proxies, **fields), key  # type: ignore[arg-type]


@contextmanager
def _tokens() -> Generator[list[str]]:
    """Every access token that is made meanwhile."""
    made: list[str] = []
    fetch, sign_in = AccessToken._fetch, classic._access_token

    def fetched(token: AccessToken, cancel: CancelToken) -> Secret:
        found = fetch(token, cancel)
        made.append(found.reveal())
        return found

    def signed_in(answer: Answer) -> tuple[Secret, float]:
        found = sign_in(answer)
        made.append(found[0].reveal())
        return found

    with (
        patch.object(AccessToken, "_fetch", fetched),
        patch.object(classic, "_access_token", signed_in),
    ):
        yield made


@contextmanager
def _log() -> Generator[list[str]]:
    lines: list[str] = []

    class Listening(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    handler = Listening(logging.DEBUG)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield lines
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
