"""The practice service as a process of its own, for tests that need a real service to talk to."""

from __future__ import annotations

import http.client
import json
import ssl
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import requests

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from types import TracebackType


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeAccount:
    """One of the service's accounts; `instances` maps names to CRNs, `instance` is the first CRN, if any."""

    name: str
    api_key: str
    instance: str | None
    instances: dict[str, str]
    plan: str | None
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeClassicAccount:
    """One of the service's classic accounts; the instances are `hub/group/project`."""

    name: str
    api_token: str
    instances: list[str]
    about: str


BELL_CZ = (
    "rz(pi/2) $0; sx $0; rz(pi/2) $0; rz(pi/2) $1; sx $1; rz(pi) $1; cz $0, $1; sx $1; rz(pi/2) $1; "
    "barrier $0, $1; meas[0] = measure $0; meas[1] = measure $1;"
)


def openqasm(body: str, *, bits: int = 2) -> str:
    """An OpenQASM 3 text with one register, `meas`."""
    return f'OPENQASM 3.0; include "stdgates.inc"; bit[{bits}] meas; {body}'


class PracticeService:
    """Starts when made, is killed with the `with` block (or stopped by `stop`), and never outlives this process.

    `queue_seconds` is how long each job waits; it then runs for half as long, or as long as computing takes. `faults`
    (`NAME[:WHERE][=VALUE][*TIMES]`, see `--list-faults`) are on from the start; `fault` and `mend` switch them later.
    With a `certificate` (a PEM file with its key in it) the service speaks https; `trusted` are the certificates of a
    fault of TLS.
    """

    def __init__(
        self, *, queue_seconds: float = 0.1, faults: Iterable[str] = (), certificate: Path | None = None
    ) -> None:
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-m", "desktop_app.sandbox", "--port", "0", "--json", "--stop-with-stdin"),
                *("--queue-seconds", str(queue_seconds)),
                *(word for fault in faults for word in ("--fault", fault)),
                *(("--certificate", str(certificate)) if certificate else ()),
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self.stop()
            raise RuntimeError(f"the practice service did not start (exit code {self._process.returncode})")
        announced = json.loads(line)
        self.url: str = announced["url"]
        self.trusted: str = announced["trusted"]
        self.accounts = {entry["name"]: PracticeAccount(**entry) for entry in announced["accounts"]}
        self.classic_url: str = announced["classic_url"]
        self.classic_accounts = {
            entry["name"]: PracticeClassicAccount(**entry) for entry in announced["classic_accounts"]
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._process.kill()  # a clean stop waits for qiskit, which loads for half a second after each start
        self.stop()

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def key(self, name: str) -> str:
        """The API key of that account."""
        return self.accounts[name].api_key

    def instance(self, name: str) -> str:
        """A CRN: of the instance of that name, or of that account's first instance."""
        by_name = {name: crn for account in self.accounts.values() for name, crn in account.instances.items()}
        crn = by_name.get(name) or self.accounts[name].instance
        assert crn is not None, f"{name} has no instance"
        return crn

    def stop(self) -> int:
        """Stop the service and return its exit code; harmless when repeated."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            return self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return self._process.wait()
        finally:
            self._process.stdout.close()

    def api_token(self, name: str = "practice-classic") -> str:
        """The API token of that classic account."""
        return self.classic_accounts[name].api_token

    def fault(self, *faults: str) -> None:
        """Switch these faults on, until `mend`."""
        self._switch("POST", {"faults": faults})

    def mend(self) -> None:
        """Switch all faults off."""
        self._switch("DELETE", {})

    def _switch(self, method: str, body: dict[str, Any]) -> None:
        if self.url.startswith("https"):
            whatever = ssl._create_unverified_context()  # noqa: S323  # it may be one that no client should trust
            connection: http.client.HTTPConnection = http.client.HTTPSConnection(
                "127.0.0.1", self.port, timeout=30, context=whatever
            )
        else:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        with closing(connection):
            connection.request(method, "/practice/faults", json.dumps(body), {"Content-Type": "application/json"})
            answer = connection.getresponse()
            assert answer.status == requests.codes.ok, answer.read()

    @contextmanager
    def faults(self, *faults: str) -> Iterator[None]:
        """These faults are on within the `with` block; after it none is."""
        self.fault(*faults)
        try:
            yield
        finally:
            self.mend()

    def caller(self, account: str = "practice-open", *, instance: str | None = None) -> PracticeCaller:
        """A signed-in caller; `instance` as for `instance()`, by default the account's first."""
        return PracticeCaller(self.url, self.key(account), self.instance(instance or account))


class PracticeCaller:
    """The quantum API called by hand, without any client of ours; a `with` block closes its connection."""

    def __init__(self, url: str, api_key: str, crn: str) -> None:
        self.http = requests.Session()
        self.http.trust_env = False
        self.base = f"{url}/api/v1"
        form = {"grant_type": "urn:ibm:params:oauth:grant-type:apikey", "apikey": api_key}
        self.token: str = self.http.post(f"{url}/identity/token", data=form, timeout=30).json()["access_token"]
        self.http.headers.update(
            {"Authorization": f"Bearer {self.token}", "Service-CRN": crn, "IBM-API-Version": "2026-04-15"},
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.http.close()

    def call(self, method: str, path: str, **options: Any) -> requests.Response:
        """Any request below `/api/v1`; `options` as requests takes them."""
        return self.http.request(method, self.base + path, timeout=30, **options)

    def get(self, path: str, **options: Any) -> Any:
        """The JSON of a GET that must succeed."""
        answer = self.call("GET", path, **options)
        assert answer.status_code == requests.codes.ok, answer.text
        return answer.json()

    def submit(self, circuit: Any, *, backend: str = "practice_heron", shots: int | None = 100, **body: Any) -> str:
        """Submit a sampler job of one PUB and return its id."""
        params = {"version": 2, "pubs": [[circuit, None, shots]]}
        request = {"program_id": "sampler", "backend": backend, "params": params, "cost": 60, **body}
        answer = self.call("POST", "/jobs", json=request)
        assert answer.status_code == requests.codes.ok, answer.text
        job_id: str = answer.json()["id"]
        return job_id

    def submit_estimator(self, *pubs: Any, backend: str = "practice_heron", **body: Any) -> str:
        """Submit an estimator job and return its id."""
        params = {"version": 2, "pubs": list(pubs)}
        request = {"program_id": "estimator", "backend": backend, "params": params, "cost": 60, **body}
        answer = self.call("POST", "/jobs", json=request)
        assert answer.status_code == requests.codes.ok, answer.text
        job_id: str = answer.json()["id"]
        return job_id

    def wait(self, job_id: str, *statuses: str) -> dict[str, Any]:
        """The job, once it has one of these statuses (by default any final one)."""
        final = ("Completed", "Failed", "Cancelled")
        wanted = statuses or final
        deadline = time.monotonic() + 60
        while (job := self.get(f"/jobs/{job_id}"))["state"]["status"] not in wanted:
            assert job["state"]["status"] not in final, job["state"]
            assert time.monotonic() < deadline, f"still {job['status']}"
            time.sleep(0.01)
        return dict(job)

    def counts(self, job_id: str, register: str = "meas") -> Counter[str]:
        """How often each hex sample came, in the first PUB of a job that must complete."""
        self.wait(job_id, "Completed")
        return Counter(self.get(f"/jobs/{job_id}/results")["results"][0]["data"][register]["samples"])
