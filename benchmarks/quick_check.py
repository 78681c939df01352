"""What "is this account all right?" costs in a cold process, beside the same calls by hand and the official client."""

import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from support.keyring_daemon import keyring_daemon
from support.practice import PracticeService

from benchmarks import ROOT
from benchmarks.figures import Figure, command
from benchmarks.measure import PROBES, environment, in_turns, median, probe, run
from benchmarks.practice import IBM, account_in, behind_tls, calls_seen

OFFICIAL = Path(ROOT, "build", "interop", "runtime-0.51", "bin", "python")
TO_REQUESTS = 1.5
TO_OFFICIAL = 0.1
"""The targets: at most so many times a bare script's and the official client's time."""

_STORE = "import keyring, sys; keyring.set_password('bench', 'bench', sys.stdin.read())"


def seconds(words: list[str | Path], environ: dict[str, str]) -> float:
    return run(words, environ).seconds


def plain(rounds: int, environ: dict[str, str]) -> list[Figure]:
    """Without TLS: what the program itself adds."""
    ways = {
        "ours": partial(seconds, probe("our_check"), environ),
        "requests": partial(seconds, probe("requests_check"), environ),
        "curl": partial(seconds, ["sh", PROBES / "curl_check.sh"], environ),
    }
    if OFFICIAL.exists():
        alone = {**environ, "IAM_URL": environ["QK_URL"], "PYTHONPATH": ""}
        ways["official"] = partial(seconds, [OFFICIAL, PROBES / "official_check.py"], alone)
    found = {name: median(samples) for name, samples in in_turns(rounds, ways).items()}
    figures = [
        beside("quick check / Python + requests", found["ours"], found["requests"], TO_REQUESTS),
        beside("quick check / curl, six processes", found["ours"], found["curl"]),
    ]
    if "official" in found:
        figures.append(beside("quick check / official client", found["ours"], found["official"], TO_OFFICIAL))
    return figures


def over_tls(rounds: int, environ: dict[str, str], folder: Path) -> list[Figure]:
    """Under IBM's host names; and proof that both make the same calls."""
    ours = partial(seconds, probe("our_check"), environ)
    by_hand = partial(seconds, probe("requests_check"), environ)
    ours()
    our_calls = calls_seen(folder)
    by_hand()
    if sorted(our_calls) != sorted(calls_seen(folder)[len(our_calls) :]):
        raise SystemExit("the two do not make the same calls: " + ", ".join(calls_seen(folder)))
    found = {name: median(all_) for name, all_ in in_turns(rounds, {"ours": ours, "requests": by_hand}).items()}
    return [
        beside("quick check over TLS / Python + requests", found["ours"], found["requests"], TO_REQUESTS),
        Figure(name="calls of a quick check", value=len(our_calls), unit=""),
    ]


def with_keyring(rounds: int, folder: Path, service: PracticeService) -> list[Figure]:
    """The real command, its key in a real GNOME Keyring."""
    with keyring_daemon(folder / "home") as daemon:
        environ = {**environment(folder / "home", bus=daemon.address), **account_in(service)}
        environ["XDG_RUNTIME_DIR"] = daemon.environment["XDG_RUNTIME_DIR"]
        program: list[str | Path] = [sys.executable, "-m", "desktop_app"]
        store = ["add", "bench", "--url", service.url, "--instance", environ["QK_INSTANCE"], "--token-stdin"]
        run([*program, *store], environ, given=environ["QK_KEY"])
        run([sys.executable, "-c", _STORE], environ, given=environ["QK_KEY"])
        ways = {
            "ours": partial(seconds, [*program, "test", "bench"], environ),
            "requests": partial(seconds, probe("requests_check"), environ),
            "both": partial(seconds, probe("requests_check", "keyring"), environ),
        }
        found = {name: median(samples) for name, samples in in_turns(rounds, ways).items()}
    return [
        beside("qubit-keychain test / Python + requests, key given", found["ours"], found["requests"], TO_REQUESTS),
        beside("qubit-keychain test / Python + requests + keyring", found["ours"], found["both"]),
    ]


def beside(name: str, ours: float, theirs: float, at_most: float | None = None) -> Figure:
    return Figure(
        name=name, value=ours / theirs, at_most=at_most, detail=f"{ours * 1000:.0f} ms beside {theirs * 1000:.0f} ms"
    )


def measure(rounds: int) -> list[Figure]:
    with PracticeService() as service, TemporaryDirectory() as name:
        folder = Path(name)
        here = environment(folder / "home")
        figures = plain(rounds, {**here, **account_in(service)})
        with behind_tls(service, folder / "tls") as front:
            figures += over_tls(rounds, {**here, **front.way, **account_in(service, IBM)}, folder / "tls")
        return figures + with_keyring(rounds, folder / "keyring", service)


if __name__ == "__main__":
    command(measure, __doc__, rounds=11)
