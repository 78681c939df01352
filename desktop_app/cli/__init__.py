"""The command line over the same services as the window."""

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    import argparse

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # it has no public name
"""Where a module registers its commands."""

PASSED = 0
CHECK_FAILED = 1
USAGE = 2
