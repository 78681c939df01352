"""TLS in front of the practice service, in a process of its own so that its work does not hold up ours.

Takes the service's address, a folder and the seconds each answer waits. Prints the proxy's address and its CA's file.
Every request that comes through is noted in the folder's `seen`.
"""

import sys
import threading
import time
from pathlib import Path

from support.tls_proxy import Seen, TlsProxy


class Front(TlsProxy):
    def __init__(self, upstream: str, *, folder: Path, delay: float) -> None:
        super().__init__(upstream, folder=folder)
        self._delay = delay
        self._noted = (folder / "seen").open("a", encoding="utf-8", buffering=1)

    def note(self, seen: Seen) -> None:
        super().note(seen)
        self._noted.write(f"{seen.method} {seen.host}{seen.path}\n")
        time.sleep(self._delay)


with Front(sys.argv[1], folder=Path(sys.argv[2]), delay=float(sys.argv[3])) as front:
    print(front.url, front.ca_file, flush=True)
    threading.Event().wait()
