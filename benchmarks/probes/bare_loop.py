"""An event loop with nothing to do: what it misses is the machine's own. Prints its beats when standard input ends."""

import json
import sys

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from benchmarks.probes.ticks import Ticks

application = QCoreApplication([])
ticks = Ticks()
ended = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
ended.activated.connect(application.quit)
application.exec()
print(json.dumps(ticks.seen))
