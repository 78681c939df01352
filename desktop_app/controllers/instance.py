"""The first window listens for second starts."""

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

from desktop_app.host.single_instance import heard, listen, stop_listening


class FirstInstance(QObject):
    """Listens while it lives."""

    raise_requested = Signal(str)
    """The desktop's token for coming forward, perhaps empty"""

    def __init__(self, path: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._listener = listen(path)
        if self._listener is not None:
            notifier = QSocketNotifier(self._listener.fileno(), QSocketNotifier.Type.Read, self)
            notifier.activated.connect(self._answer)
            self._notifier = notifier

    @Slot()
    def _answer(self) -> None:
        if self._listener is not None and (token := heard(self._listener)) is not None:
            self.raise_requested.emit(token)

    def stop(self) -> None:
        """Nobody is answered any more."""
        if self._listener is not None:
            self._notifier.setEnabled(False)
            stop_listening(self._listener, self._path)
            self._listener = None
