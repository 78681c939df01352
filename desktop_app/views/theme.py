"""Light and dark: the colours by their meaning, the palette, and the application's one style sheet."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QSettings, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.resources import read_resource, resource_path

if TYPE_CHECKING:
    from desktop_app.domain.channels import Channel


class Tokens(NamedTuple):
    """Colours as `#rrggbb`. `edge` outlines fields (3:1 against `surface`), `line` only divides.

    `muted` and the meanings (`success`, `warning`, `danger`, `link`) are readable as text on `surface` and `window`
    (4.5:1); `on_accent` is readable on `accent`.
    """

    scheme: str
    window: str
    surface: str
    raised: str
    text: str
    muted: str
    faint: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    link: str
    success: str
    success_soft: str
    warning: str
    warning_soft: str
    danger: str
    danger_soft: str
    teal: str
    teal_soft: str
    violet: str
    violet_soft: str
    gray_soft: str


LIGHT = Tokens(
    scheme="light",
    window="#f4f5f7",
    surface="#ffffff",
    raised="#f1f2f5",
    text="#16181d",
    muted="#595e68",
    faint="#818690",
    line="#dfe1e6",
    edge="#868b95",
    accent="#1261fe",
    accent_hover="#0b50db",
    on_accent="#ffffff",
    accent_soft="#e5edff",
    link="#0b50db",
    success="#187a35",
    success_soft="#e3f4e7",
    warning="#855400",
    warning_soft="#fdf1d8",
    danger="#bb1f1f",
    danger_soft="#fdeaea",
    teal="#0a6b62",
    teal_soft="#d9f1ee",
    violet="#6b2fb8",
    violet_soft="#efe5fb",
    gray_soft="#e9ebef",
)
DARK = Tokens(
    scheme="dark",
    window="#17181b",
    surface="#202226",
    raised="#2a2d32",
    text="#eceef2",
    muted="#a6abb5",
    faint="#787d87",
    line="#33363c",
    edge="#7c818b",
    accent="#4485f8",
    accent_hover="#6aa1ff",
    on_accent="#0a1226",
    accent_soft="#1d2f52",
    link="#86b1ff",
    success="#55c672",
    success_soft="#1c3424",
    warning="#e7b344",
    warning_soft="#3a2f17",
    danger="#ff8585",
    danger_soft="#3f2224",
    teal="#5fd0c3",
    teal_soft="#1b3a38",
    violet="#c6a2f7",
    violet_soft="#35284a",
    gray_soft="#33363c",
)
_BADGES = {"PLATFORM": "accent", "CLOUD": "teal", "CLASSIC": "gray", "LOCAL": "violet"}
"""By the names of the channels, which the window's first picture does without."""
_MIDDLE_LIGHTNESS = 128
_SETTING = "theme"
STYLE = ("-style", "Fusion")
"""For the application's arguments: asked for later, the same style costs 5 ms for its Python class."""


def tokens_of(palette: QPalette) -> Tokens:
    """The colours that belong to a palette of ours, so that painting code needs no global."""
    return DARK if palette.window().color().lightness() < _MIDDLE_LIGHTNESS else LIGHT


def tokens_for(choice: ThemeChoice) -> Tokens:
    """The colours that a choice means at this moment."""
    if choice is ThemeChoice.SYSTEM:
        # A bare X server and the offscreen platform answer Unknown, which is taken for light.
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if choice is ThemeChoice.DARK else LIGHT


def badge_colours(tokens: Tokens, channel: "Channel") -> tuple[str, str]:
    """Text and ground of a channel's badge."""
    name = _BADGES[channel.name]
    ink = {"accent": tokens.link, "gray": tokens.muted}.get(name) or getattr(tokens, name)
    return ink, getattr(tokens, f"{name}_soft")


def apply_theme(app: QApplication, choice: ThemeChoice) -> None:
    """Colour the whole application; `SYSTEM` goes on following the desktop."""
    global _scheme  # noqa: PLW0603  # a process has one application
    if _scheme is None:
        _scheme = _Scheme(app)
    _scheme.choose(choice)


def remembered_theme(settings: QSettings) -> ThemeChoice:
    """What was chosen last; `SYSTEM` when nothing was."""
    try:
        return ThemeChoice(str(settings.value(_SETTING, ThemeChoice.SYSTEM.value)))
    except ValueError:
        return ThemeChoice.SYSTEM


class _Scheme(QObject):
    """The application's choice and what is applied; lives as long as the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = ThemeChoice.SYSTEM
        self._applied: Tokens | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, choice: ThemeChoice) -> None:
        self._choice = choice
        self._follow()

    @Slot()
    def _follow(self) -> None:
        tokens = tokens_for(self._choice)
        if tokens is self._applied:
            return
        self._applied = tokens
        self._app.setPalette(_palette(tokens))
        self._app.setStyleSheet(_style_sheet(tokens))


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for one, colour in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.raised),
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.danger),
        (role.ToolTipBase, tokens.raised),
        (role.ToolTipText, tokens.text),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.link),
        (role.LinkVisited, tokens.link),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.raised),
        (role.Mid, tokens.line),
        (role.Dark, tokens.edge),
        (role.Shadow, tokens.line),
    ):
        palette.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, one, QColor(tokens.faint))
    return palette


def _style_sheet(tokens: Tokens) -> str:
    sheet = read_resource("style.qss").replace("@icons", resource_path("icons"))
    # Longest first, so that `@accent` does not eat the beginning of `@accent_soft`.
    for name, colour in sorted(tokens._asdict().items(), key=lambda item: -len(item[0])):
        sheet = sheet.replace(f"@{name}", colour)
    return sheet


_scheme: _Scheme | None = None
"""Remembered here, because looking for it among the application's children costs 5 ms of the start."""
