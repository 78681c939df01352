"""Light or dark: a module apart, because the window's first picture needs nothing else of the domain."""

from enum import StrEnum


class ThemeChoice(StrEnum):
    """Light, dark, or what the desktop says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
