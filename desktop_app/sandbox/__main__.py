"""The practice service's command line: `python -m desktop_app.sandbox`, or `qubit-keychain sandbox`."""

from __future__ import annotations

import argparse
import os
import ssl
import sys
import tempfile
import threading
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.sandbox.announcement import Announcement
    from desktop_app.sandbox.faults import FaultKind

DEFAULT_PORT = 8750


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until stopped; 0 after a clean stop, 1 if it could not start, 2 for wrong arguments."""
    parser = _parser()
    wishes = parser.parse_args(argv)
    try:
        from desktop_app.sandbox.certificates import CERTIFICATES  # noqa: PLC0415  # as below
        from desktop_app.sandbox.fault_table import FaultNotKnown, read_fault, table  # noqa: PLC0415  # flask as well
        from desktop_app.sandbox.server import serve  # noqa: PLC0415  # flask, only if it is really wanted
        from desktop_app.sandbox.world import World  # noqa: PLC0415  # not needed for --help
    except ModuleNotFoundError as error:
        return _complain(f"The practice service needs {error.name}: pip install flask 'qiskit[qasm3-import]'.")
    if wishes.list_faults:
        sys.stdout.write(table() + "\n")
        return 0
    world = World(queue_seconds=wishes.queue_seconds)
    try:
        world.faults.add(*(read_fault(text) for text in wishes.fault))
    except FaultNotKnown as error:
        parser.error(f"--fault: {error}")
    bad = [fault.kind for fault in world.faults.active if fault.kind.name in CERTIFICATES]
    if len(bad) + (wishes.certificate is not None) > 1:
        parser.error("--fault: a service has one certificate")
    try:
        tls = _tls(wishes.certificate, wishes.key)
    except (OSError, ValueError) as error:
        return _complain(f"{wishes.certificate} cannot be used as a certificate ({error}).")
    return _answer(wishes, partial(serve, world, wishes.port), tls, bad)


def _answer(
    wishes: argparse.Namespace, serve: Callable[..., None], tls: ssl.SSLContext | None, bad: Sequence[FaultKind]
) -> int:
    """Serve until stopped, under a certificate that is bad in the way of the first of `bad`."""
    trusted = ""

    def announce(announcement: Announcement) -> None:
        announcement = replace(announcement, trusted=trusted)
        sys.stdout.write((announcement.as_json() if wishes.json else announcement.as_text()) + "\n")
        sys.stdout.flush()

    stop = threading.Event()
    if wishes.stop_with_stdin:
        threading.Thread(target=_stop_with_stdin, args=(stop,), name="practice stdin", daemon=True).start()
    try:
        with tempfile.TemporaryDirectory(prefix="practice-") as folder:
            if bad:
                from desktop_app.sandbox.certificates import bad_tls  # noqa: PLC0415  # cryptography, if it is wanted

                tls, file = bad_tls(bad[0], Path(folder))
                trusted = str(file)
            serve(announce=announce, stop=stop, tls=tls)
    except OSError as error:
        return _complain(f"Port {wishes.port} cannot be used ({error.strerror}); --port 0 takes any free one.")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="qubit-keychain sandbox",
        description="A practice IBM Quantum service on this computer: invented accounts, truly computed results.",
        epilog="Faults can also be switched while it runs: GET, POST and DELETE /practice/faults.",
    )
    parser.add_argument(
        "--port", type=_port, default=DEFAULT_PORT, help="loopback port, 0 for any free one (default %(default)s)"
    )
    parser.add_argument(
        "--queue-seconds",
        type=_seconds,
        default=1.0,
        metavar="S",
        help="how long each job waits before it runs (default %(default)s)",
    )
    parser.add_argument(
        "--fault",
        action="append",
        default=[],
        metavar="NAME[:WHERE]",
        help="go wrong in that way at that place, such as 503:submit; may be given several times",
    )
    parser.add_argument("--list-faults", action="store_true", help="name every fault and every place, and stop")
    parser.add_argument("--certificate", metavar="PEM", help="speak https with this certificate chain")
    parser.add_argument("--key", metavar="PEM", help="the certificate's private key, if it is in a file of its own")
    parser.add_argument("--json", action="store_true", help="announce address and accounts as one line of JSON")
    parser.add_argument("--stop-with-stdin", action="store_true", help="stop when standard input is closed")
    return parser


def _tls(certificate: str | None, key: str | None) -> ssl.SSLContext | None:
    if certificate is None:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65_535:  # noqa: PLR2004  # the largest there is
        raise ValueError
    return port


def _seconds(text: str) -> float:
    seconds = float(text)
    if not 0 <= seconds <= 3600:  # noqa: PLR2004  # an hour; also refuses nan
        raise ValueError
    return seconds


def _stop_with_stdin(stop: threading.Event) -> None:
    # Not through sys.stdin: a thread inside it when the interpreter ends makes a fatal error of a clean stop.
    while os.read(sys.stdin.fileno(), 4096):
        pass
    stop.set()


def _complain(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 1


if __name__ == "__main__":
    sys.exit(main())
