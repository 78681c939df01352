"""A drawing beside words, as large as they are."""

from PySide6.QtCore import QEvent

from desktop_app.views.icons import pixmap
from desktop_app.views.labels import Label, is_recolouring, with_letters
from desktop_app.views.theme import tokens_of


class Mark(Label):
    """Coloured by a role of the theme; `size` in pixels beside letters of the usual size. Follows theme and letters."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._size = size
        self._drawing = ("", "")

    def draw(self, name: str, role: str) -> None:
        """Show this drawing of `resources/icons`."""
        self._drawing = (name, role)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_recolouring(event):
            self._draw()

    def _draw(self) -> None:
        name, role = self._drawing
        if name:
            ink = getattr(tokens_of(self.palette()), role)
            self.setPixmap(pixmap(name, ink, with_letters(self._size), self.devicePixelRatioF()))
