"""What the program costs. Each module is a command: `python -m benchmarks.start`."""

import sys

# Text, not pathlib: the probes whose start is timed pass through here too.
ROOT = __file__.rpartition("benchmarks")[0]
sys.path.insert(0, f"{ROOT}tests")
