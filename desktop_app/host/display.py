"""Is there a screen to open a window on? Qt aborts the process when there is none, so it is looked at first."""

import os
import sys

_NEEDS_NO_SCREEN = {"offscreen", "minimal", "vnc"}


def display_problem() -> str:
    """One sentence saying why no window can be opened, empty when one can."""
    if sys.platform in {"win32", "darwin"}:
        return ""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _NEEDS_NO_SCREEN:
        return ""
    if os.environ.get("WAYLAND_DISPLAY"):
        return ""
    display = os.environ.get("DISPLAY", "")
    if not display:
        return "There is no display to open a window on."
    if not _answers(display):
        return f"The display {display} does not answer, so no window can be opened."
    return ""


def _answers(display: str) -> bool:
    """A display of this machine (`:0`) listens on a Unix socket; others are left to Qt."""
    # What `socket` stands on: its own import would take as long as painting the window.
    import _socket  # noqa: PLC0415  # only for such a display

    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if host not in {"", "unix"} or not number.isdecimal():
        return True
    for address in (f"/tmp/.X11-unix/X{number}", f"\0/tmp/.X11-unix/X{number}"):  # noqa: S108  # where X listens
        probe = _socket.socket(_socket.AF_UNIX)
        try:
            if probe.connect_ex(address) == 0:
                return True
        finally:
            probe.close()
    return False
