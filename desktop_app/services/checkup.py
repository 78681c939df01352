"""The check-up: from the key in the keyring to counts, one step after another.

It is a generator of reports, one for every change, so that the window, the command line and whoever comes later show
the same thing while it happens. It knows neither Qt nor HTTP.
"""

import logging
import queue
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain import backends as backend_rules
from desktop_app.domain.accounts import Account
from desktop_app.domain.cancel import Cancelled, CancelToken
from desktop_app.domain.channels import CHANNELS, Protocol
from desktop_app.domain.checkup import CheckReport, Failure, Step, StepName, StepState
from desktop_app.domain.client_errors import BackendNone, BackendPaused, BackendUnknown, PlanSpent, QuotaSpent
from desktop_app.domain.errors import AppError
from desktop_app.domain.instances import Instance, Usage, job_cost, plan_name, time_left_of
from desktop_app.domain.sentence import Sentence, counted, joined
from desktop_app.services.growing_report import GrowingReport, failure_of, given_up
from desktop_app.services.session import OpenService, ReadCredentials, open_account_service

if TYPE_CHECKING:
    from desktop_app.client.service import QuantumService
    from desktop_app.client.transport import Pause
    from desktop_app.domain.job_wish import JobWish
    from desktop_app.services.job_run import JobRun

logger = logging.getLogger(__name__)

FREE_STEPS = (
    StepName.KEYRING,
    StepName.REACH,
    StepName.SIGN_IN,
    StepName.INSTANCE,
    StepName.BACKENDS,
    StepName.USAGE,
)
JOB_STEPS = (StepName.SUBMIT, StepName.WAIT, StepName.RESULT)
CHECK_LIMIT = 90.0
"""Seconds a check without a job may take in all."""
JOB_LIMIT = 600.0
"""Seconds a check with a job may take in all, unless its token says otherwise."""
_FAREWELL_LIMIT = 15.0
"""Seconds we go on trying to sign out at the service after the user has given up."""

T = TypeVar("T")


def steps_of(account: Account, *, with_job: bool) -> tuple[StepName, ...]:
    """The steps a check-up of this account has; only a classic access token can be ended by a sign-out."""
    job = JOB_STEPS if with_job else ()
    signs_out = CHANNELS[account.channel].protocol is Protocol.CLASSIC
    return FREE_STEPS + job + ((StepName.SIGN_OUT,) if signs_out else ())


def check_up(
    account: Account,
    read_credentials: ReadCredentials,
    cancel: CancelToken,
    *,
    job: "JobWish | None" = None,
    open_service: OpenService | None = None,
) -> Generator[CheckReport]:
    """Yield a report for every change; the last one is `finished`. Never raises an AppError, nor Cancelled.

    A token without a limit is given one: CHECK_LIMIT, or JOB_LIMIT with a job.
    """
    if cancel.timeout is None:
        cancel.limit(JOB_LIMIT if job else CHECK_LIMIT)
    return _CheckUp(account, read_credentials, cancel, job, open_service or open_account_service).run()


class _CheckUp:
    def __init__(
        self,
        account: Account,
        read_credentials: ReadCredentials,
        cancel: CancelToken,
        job: "JobWish | None",
        open_service: OpenService,
    ) -> None:
        self._account = account
        self._read_credentials = read_credentials
        self._cancel = cancel
        self._job = job
        self._open = open_service
        self._service: QuantumService | None = None
        self._job_run: JobRun | None = None
        self._signed_in = False
        steps = tuple(Step(name=name) for name in steps_of(account, with_job=job is not None))
        self._report = GrowingReport(
            CheckReport(account=account.name, channel=account.channel.value, steps=steps), cancel
        )

    def run(self) -> Generator[CheckReport]:
        try:
            service = yield from self._sign_in()
            instance = yield from self._look_around(service)
            if self._job:
                yield from self._run_job(service, instance, self._job)
            if self._report.has(StepName.SIGN_OUT):
                yield from self._sign_out(service)
        except Cancelled:
            yield self._report.stop(StepState.CANCELLED, given_up(self._report.current))
        except AppError as error:
            logger.info("check-up stopped at %s: %s", self._report.current.value, type(error).__name__)
            yield self._report.stop(StepState.FAILED, self._advise(failure_of(self._report.current, error)))
        finally:
            # The report of the end is out; what is left is to leave nothing behind at the service.
            if self._job_run is not None:
                self._job_run.take_back()
            if self._service is not None:
                self._end_session(self._service)
                self._service.close()
        if self._report.now.failure:
            self._report.know(failure=self._advise(self._report.now.failure))
        yield self._report.finish()

    def _sign_in(self) -> Generator[CheckReport, None, "QuantumService"]:
        yield self._report.begin(StepName.KEYRING)
        credentials = self._read_credentials(self._cancel)
        yield self._report.end(
            StepName.KEYRING, Sentence("The key was read") if credentials.api_key else Sentence("No key is needed")
        )

        yield self._report.begin(StepName.REACH)
        service = self._service = self._open(self._account, credentials)
        yield self._report.end(StepName.REACH, (yield from self._live(lambda: service.reach(self._cancel))))

        yield self._report.begin(StepName.SIGN_IN)
        self._signed_in = True
        yield self._report.end(StepName.SIGN_IN, (yield from self._live(lambda: service.sign_in(self._cancel))))
        return service

    def _look_around(self, service: "QuantumService") -> Generator[CheckReport, None, Instance]:
        yield self._report.begin(StepName.INSTANCE)
        instance = yield from self._live(lambda: service.find_instance(self._cancel))
        self._report.know(
            instance=instance.name or instance.crn,
            crn=instance.crn,
            plan=instance.plan,
            free=instance.free,
            reason=instance.reason,
        )
        yield self._report.end(StepName.INSTANCE, _described(instance, chosen=not self._account.instance))

        yield self._report.begin(StepName.BACKENDS)
        found = yield from self._live(lambda: service.backends(self._cancel))
        best = _chosen(found, self._job.backend if self._job else "")
        self._report.know(backend=best.name)
        yield self._report.end(
            StepName.BACKENDS, joined("; ", (joined(", ", (best.name, _waiting(best.queue_length))), _counted(found)))
        )

        yield self._report.begin(StepName.USAGE)
        usage = yield from self._live(lambda: service.usage(self._cancel))
        self._report.know(remaining_seconds=usage.remaining_seconds, usage=usage)
        left = time_left_of(instance, usage)
        if self._job:
            self._report.know(cost=job_cost(instance, self._job.shots))
            _refuse_spent(instance, usage, left)
        yield self._report.end(StepName.USAGE, left)
        return instance

    def _run_job(self, service: "QuantumService", instance: Instance, wish: "JobWish") -> Iterator[CheckReport]:
        from desktop_app.services.job_run import JobRun  # noqa: PLC0415  # a check without a job starts sooner

        self._job_run = JobRun(service, self._report, self._cancel, self._live)
        yield from self._job_run.run(instance, wish)

    def _advise(self, failure: Failure) -> Failure:
        return self._job_run.advise(failure) if self._job_run is not None else failure

    def _sign_out(self, service: "QuantumService") -> Iterator[CheckReport]:
        yield self._report.begin(StepName.SIGN_OUT)
        self._signed_in = False
        yield self._report.end(StepName.SIGN_OUT, (yield from self._live(lambda: service.sign_out(self._cancel))))

    def _end_session(self, service: "QuantumService") -> None:
        """After a failure too, no access token that can be ended is left behind."""
        if not self._signed_in or not self._report.has(StepName.SIGN_OUT):
            return
        self._signed_in = False
        try:
            service.sign_out(CancelToken(_FAREWELL_LIMIT))
        except AppError as error:
            logger.warning("the access token could not be ended: %s", type(error).__name__)

    def _live(self, question: Callable[[], T]) -> Generator[CheckReport, None, T]:
        """Ask on a thread of its own, and report meanwhile why we wait before asking again."""
        service = self._service
        if service is None:
            raise AssertionError("no service is open")
        said: queue.SimpleQueue[Pause | None] = queue.SimpleQueue()
        answered: list[T] = []
        failed: list[BaseException] = []

        def ask() -> None:
            try:
                answered.append(question())
            except BaseException as error:  # noqa: BLE001  # handed over to the thread that asked, raised there
                failed.append(error)
            said.put(None)

        service.tell_pauses(said.put)
        asking = threading.Thread(target=ask, name=f"check-up-{self._report.current.value}", daemon=True)
        asking.start()
        while (pause := said.get()) is not None:
            yield self._report.learn(pause.sentence)
        asking.join()
        if failed:
            raise failed[0]
        return answered[0]


def _counted(found: tuple[backend_rules.Backend, ...]) -> str:
    kinds = backend_rules.summary(found)
    parts = [Sentence("{online} of {all} devices online", online=kinds["online"], all=kinds["real"])]
    if kinds["simulators"]:
        parts.append(counted("{n} simulator", "{n} simulators", kinds["simulators"]))
    return joined(", ", parts)


def _waiting(jobs: int) -> str:
    return Sentence("nobody waits") if jobs == 0 else counted("{n} job waiting", "{n} jobs waiting", jobs)


def _described(instance: Instance, *, chosen: bool) -> str:
    why = (
        Sentence("chosen because none is set ({reason})", reason=instance.reason)
        if instance.reason
        else Sentence("the first one")
    )
    said = Sentence("{name}, plan {plan}", name=instance.name, plan=plan_name(instance.plan))
    return joined(", ", (said, instance.region, why if chosen else ""))


def _chosen(found: tuple[backend_rules.Backend, ...], wanted: str) -> backend_rules.Backend:
    if wanted:
        named = next((backend for backend in found if backend.name == wanted), None)
        if named is None:
            raise BackendUnknown(backend=wanted)
        if not named.online:
            raise BackendPaused(backend=wanted, status=named.state)
        return named
    best = backend_rules.least_busy(found)
    if best is None:
        raise BackendNone(seen=Sentence("{devices}.", devices=_counted(found)))
    return best


def _refuse_spent(instance: Instance, usage: Usage, left: str) -> None:
    if usage.plan_spent and usage.remaining_seconds:
        own = time_left_of(instance, replace(usage, limit_reached=False))
        raise PlanSpent(left=Sentence("This instance itself has {left}.", left=own))
    if usage.plan_spent:
        raise PlanSpent(left=Sentence("{left}.", left=left))
    if usage.spent:
        raise QuotaSpent(left=Sentence("{left}.", left=left))
