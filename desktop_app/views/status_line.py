"""The status bar: which keyring holds the keys, which proxy or certificate file is in force."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStatusBar

from desktop_app.views.icons import pixmap
from desktop_app.views.labels import ElidedLabel, Label, plain_tooltip
from desktop_app.views.language import tr, translated
from desktop_app.views.theme import tokens_of

if TYPE_CHECKING:
    from desktop_app.domain.states import KeyringState

_SCALE = 0.92
_MARK = 15


class StatusLine(QStatusBar):
    """A mark and a text on either side; a part without text hides."""

    def __init__(self) -> None:
        super().__init__()
        self._ready: bool | None = None
        """None until there is a keyring to mark"""
        self._keyring_mark = Label()
        self._keyring_mark.setAccessibleName(tr("Keyring"))
        self._keyring = Label(tr("Looking for the keyring …"), role="muted", scale=_SCALE)
        self.setContentsMargins(8, 1, 4, 1)
        self.addWidget(self._keyring_mark)
        self.addWidget(self._keyring)

    def render_keyring(self, state: "KeyringState") -> None:
        """Say which keyring holds the keys."""
        self._ready = state.ready
        self._keyring.setText(translated(state.text))
        self._keyring.set_role("muted" if state.ready else "warning")
        for label in (self._keyring, self._keyring_mark):
            label.setToolTip(plain_tooltip(translated(state.advice)))
        self._draw()

    def show_network(self, text: str) -> None:
        """Say which proxy or certificate file is in force; an empty text hides it."""
        if not text and "_network" not in self.__dict__:
            return
        mark, label = self._network
        label.setText(text)
        label.setVisible(bool(text))
        mark.setVisible(bool(text))
        self._draw()

    @cached_property
    def _network(self) -> tuple[Label, ElidedLabel]:
        """Mark and text: most people have neither proxy nor certificates of their own."""
        mark, label = Label(), ElidedLabel(role="muted", scale=_SCALE)
        mark.setAccessibleName(tr("Network"))
        self.addPermanentWidget(mark)
        self.addPermanentWidget(label)
        return mark, label

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        tokens = tokens_of(self.palette())
        ratio = self.devicePixelRatioF()
        if self._ready is not None:
            mark, ink = ("keyring", tokens.muted) if self._ready else ("warning", tokens.warning)
            self._keyring_mark.setPixmap(pixmap(mark, ink, _MARK, ratio))
        if "_network" in self.__dict__:
            self._network[0].setPixmap(pixmap("network", tokens.muted, _MARK, ratio))
