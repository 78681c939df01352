"""What the check-ups are measured against: the practice service, plain and behind TLS under IBM's host names."""

import json
import sys
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from support.practice import PracticeService

from benchmarks.measure import companion, environment

ACCOUNT = "practice-open"
IBM = "https://cloud.ibm.com"


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """What stands before the service: a proxy for each fault, "" being the honest one, and the file of their CA.

    It asks the service once for each question and repeats the answer, so that what is measured is the client.
    """

    proxies: Mapping[str, str]
    certificates: str

    @property
    def way(self) -> dict[str, str]:
        """The variables that lead a program to the service."""
        return {"HTTPS_PROXY": self.proxies[""], "REQUESTS_CA_BUNDLE": self.certificates}


def account_in(service: PracticeService, url: str = "") -> dict[str, str]:
    """The variables that tell a probe which account to check."""
    return {"QK_URL": url or service.url, "QK_KEY": service.key(ACCOUNT), "QK_INSTANCE": service.instance(ACCOUNT)}


@contextmanager
def behind_tls(
    service: PracticeService, folder: Path, *, delay: float = 0.0, faults: Iterable[str] = ()
) -> Generator[Front]:
    """Leads programs to the service through TLS; each answer waits `delay` seconds.

    It stands for computers elsewhere, so it takes only what the measured ones leave of this one's processors.
    """
    folder.mkdir(parents=True)
    command = [
        "nice",
        "-n",
        "19",
        sys.executable,
        "-m",
        "support.fault_front",
        service.url,
        str(folder),
        str(delay),
        *faults,
    ]
    with companion(command, environment(folder / "home")) as line:
        found = json.loads(line)
        yield Front(proxies=found["proxies"], certificates=found["certificates"])


def calls_seen(folder: Path) -> list[str]:
    """What came through to `behind_tls` with this folder so far."""
    return (folder / "seen").read_text("utf-8").splitlines()
