"""The rounded frame that groups what belongs together."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop_app.views.labels import restyle


class Card(QFrame):
    """A frame; `body` takes what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 14, 18, 14)
        self.body.setSpacing(10)


class ToneFrame(QFrame):
    """A frame coloured by what it says: info, success, warning or danger."""

    def __init__(self, tone: str = "info") -> None:
        super().__init__()
        self.setProperty("tone", tone)

    def set_tone(self, tone: str) -> None:
        """Colour it anew."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            restyle(self)
