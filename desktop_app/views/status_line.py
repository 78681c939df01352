"""The status bar: which keyring holds the keys, which proxy or certificate file is in force."""

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
        self._network_mark = Label()
        self._network_mark.setAccessibleName(tr("Network"))
        self._network = ElidedLabel(role="muted", scale=_SCALE)
        self.setContentsMargins(8, 1, 4, 1)
        self.addWidget(self._keyring_mark)
        self.addWidget(self._keyring)
        self.addPermanentWidget(self._network_mark)
        self.addPermanentWidget(self._network)
        self.show_network("")

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
        self._network.setText(text)
        self._network.setVisible(bool(text))
        self._network_mark.setVisible(bool(text))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        if self._ready is None:
            return
        tokens = tokens_of(self.palette())
        ratio = self.devicePixelRatioF()
        mark, ink = ("keyring", tokens.muted) if self._ready else ("warning", tokens.warning)
        self._keyring_mark.setPixmap(pixmap(mark, ink, _MARK, ratio))
        self._network_mark.setPixmap(pixmap("network", tokens.muted, _MARK, ratio))
