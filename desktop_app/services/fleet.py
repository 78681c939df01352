"""The fleet check: many accounts at once, each by the free check-up; it never spends quantum time."""

import logging
import queue
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from desktop_app.domain.accounts import Account, AccountId, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.errors import Layer
from desktop_app.domain.fleet import FleetRow
from desktop_app.domain.sentence import Sentence
from desktop_app.host.pool import DaemonPool
from desktop_app.services.checkup import CHECK_LIMIT, check_up, steps_of

logger = logging.getLogger(__name__)

AT_ONCE = 32
"""Check-ups at the same time; they mostly wait for the network."""

ReadKey = Callable[[AccountId, CancelToken], Credentials]
CheckUp = Callable[..., Iterator[CheckReport]]


class FleetCheck:
    """One run over some accounts.

    `check_up` is called as services.checkup.check_up without a job, on up to `at_once` threads.
    """

    def __init__(
        self,
        accounts: Sequence[Account],
        read_key: ReadKey,
        *,
        check_up: CheckUp = check_up,
        at_once: int = AT_ONCE,
        limit: float = CHECK_LIMIT,
    ) -> None:
        self._accounts = tuple(accounts)
        self._read_key = read_key
        self._check_up = check_up
        self._at_once = at_once
        self._limit = limit
        self._said: queue.SimpleQueue[FleetRow] = queue.SimpleQueue()
        self._tokens = {account.id: CancelToken() for account in self._accounts}

    def rows(self, cancel: CancelToken) -> Iterator[FleetRow]:
        """Yield a row for every change, in the order things happen; each account's last one is finished.

        `cancel` gives up all of them, also those whose turn has not come.
        """
        for news in self.news(cancel):
            yield from news

    def news(self, cancel: CancelToken, pause: float = 0.0) -> Iterator[tuple[FleetRow, ...]]:
        """Yield the same rows, gathered: with the first all that come within so many seconds."""
        if not self._accounts:
            return
        pool = DaemonPool(min(self._at_once, len(self._accounts)))
        left = len(self._accounts)
        with cancel.calling(self._give_up):
            try:
                for account in self._accounts:
                    pool.execute(partial(self._check, account))
                while left:
                    news = self._gathered(pause)
                    left -= sum(row.report is not None and row.report.finished for row in news)
                    yield news
            finally:
                if left:
                    self._give_up()
                pool.close(0)

    def cancel(self, account_id: AccountId) -> None:
        """Give up one of them; one that is not among them, or is finished, is fine."""
        if token := self._tokens.get(account_id):
            token.cancel()

    def _gathered(self, pause: float) -> tuple[FleetRow, ...]:
        rows = [self._said.get()]
        time.sleep(pause)
        while not self._said.empty():
            rows.append(self._said.get())
        return tuple(rows)

    def _give_up(self) -> None:
        for token in self._tokens.values():
            token.cancel()

    def _check(self, account: Account) -> None:
        token = self._tokens[account.id]
        token.limit(self._limit)
        last = None
        try:
            for last in self._check_up(account, partial(self._read_key, account.id), token):
                self._said.put(FleetRow(account=account, report=last))
        except Exception:
            logger.exception("unforeseen failure of a check-up")
        if last is None or not last.finished:
            self._said.put(FleetRow(account=account, report=_broken(account, last)))


def _broken(account: Account, last: CheckReport | None) -> CheckReport:
    """The end of a check-up that never came to one of its own."""
    report = last or CheckReport(
        account=account.name,
        channel=account.channel.value,
        steps=tuple(Step(name=name) for name in steps_of(account, with_job=False)),
    )
    failure = Failure(
        step=next((step.name for step in report.steps if step.state is StepState.RUNNING), StepName.KEYRING),
        layer=Layer.ENVIRONMENT,
        title=Sentence("Something went wrong that was not foreseen"),
        advice=Sentence("The details are in the log file."),
    )
    ends = {StepState.RUNNING: StepState.FAILED, StepState.WAITING: StepState.SKIPPED}
    steps = tuple(replace(step, state=ends.get(step.state, step.state)) for step in report.steps)
    return replace(report, steps=steps, failure=report.failure or failure, finished=True)
