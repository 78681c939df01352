"""What the check-ups are measured against: the practice service, plain and behind TLS under IBM's host names."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from support.practice import PracticeService

from benchmarks.measure import companion, environment, probe

ACCOUNT = "practice-open"
IBM = "https://cloud.ibm.com"


def account_in(service: PracticeService, url: str = "") -> dict[str, str]:
    """The variables that tell a probe which account to check."""
    return {"QK_URL": url or service.url, "QK_KEY": service.key(ACCOUNT), "QK_INSTANCE": service.instance(ACCOUNT)}


@contextmanager
def behind_tls(service: PracticeService, folder: Path, *, delay: float = 0.0) -> Generator[dict[str, str]]:
    """The variables that lead a program to the service through TLS; each answer waits `delay` seconds."""
    folder.mkdir(parents=True)
    command = probe("tls_front", service.url, str(folder), str(delay))
    with companion(command, environment(folder / "home")) as line:
        proxy, certificates = line.split()
        yield {"HTTPS_PROXY": proxy, "REQUESTS_CA_BUNDLE": certificates}


def calls_seen(folder: Path) -> list[str]:
    """What came through to `behind_tls` with this folder so far."""
    return (folder / "seen").read_text("utf-8").splitlines()
