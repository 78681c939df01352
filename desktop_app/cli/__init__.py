"""The command line over the same services as the window."""

PASSED = 0
CHECK_FAILED = 1
USAGE = 2
