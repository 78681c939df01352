"""The status bar: which keyring holds the keys, which proxy or certificate file is in force."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStatusBar

from desktop_app.views.labels import ElidedLabel, Label, plain_tooltip
from desktop_app.views.language import tr, translated
from desktop_app.views.mark import Mark

if TYPE_CHECKING:
    from desktop_app.domain.states import KeyringState

_SCALE = 0.92
_MARK = 15


class StatusLine(QStatusBar):
    """A mark and a text on either side; a part without text hides."""

    def __init__(self) -> None:
        super().__init__()
        self._keyring_mark = Mark(_MARK)
        self._keyring_mark.setAccessibleName(tr("Keyring"))
        self._keyring = Label(tr("Looking for the keyring …"), role="muted", scale=_SCALE)
        self.setContentsMargins(8, 1, 4, 1)
        self.addWidget(self._keyring_mark)
        self.addWidget(self._keyring)

    def render_keyring(self, state: "KeyringState") -> None:
        """Say which keyring holds the keys."""
        self._keyring.setText(translated(state.text))
        self._keyring.set_role("muted" if state.ready else "warning")
        for label in (self._keyring, self._keyring_mark):
            label.setToolTip(plain_tooltip(translated(state.advice)))
        self._keyring_mark.draw(*(("keyring", "muted") if state.ready else ("warning", "warning")))

    def show_network(self, text: str) -> None:
        """Say which proxy or certificate file is in force; an empty text hides it."""
        if not text and "_network" not in self.__dict__:
            return
        mark, label = self._network
        label.setText(text)
        label.setVisible(bool(text))
        mark.setVisible(bool(text))

    @cached_property
    def _network(self) -> tuple[Mark, ElidedLabel]:
        """Mark and text: most people have neither proxy nor certificates of their own."""
        mark, label = Mark(_MARK), ElidedLabel(role="muted", scale=_SCALE)
        mark.setAccessibleName(tr("Network"))
        mark.draw("network", "muted")
        self.addPermanentWidget(mark)
        self.addPermanentWidget(label)
        return mark, label
