"""The clipboard, for texts anybody may see and for keys that leave it again."""

import hashlib
import shutil
import sys

from PySide6.QtCore import QMimeData, QObject, QProcess, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.secret import Secret

_HINTS: tuple[tuple[str, bytes], ...] = (("x-kde-passwordManagerHint", b"secret"),)
"""What clipboard managers go by: Klipper and others that follow it."""
_MAC_HINTS = (("application/x-nspasteboard-concealed-type", b""), ("org.nspasteboard.ConcealedType", b""))
_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
_WINDOWS_HINTS = (
    (_WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), b"\0\0\0\0"),
    (_WINDOWS.format("CanIncludeInClipboardHistory"), b"\0\0\0\0"),
    (_WINDOWS.format("CanUploadToCloudClipboard"), b"\0\0\0\0"),
)


class Clipboard(QObject):
    """Remembers of a copied secret nothing but its digest, to take away only what it put there itself."""

    cleared = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._digest = b""
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)

    def put(self, text: str) -> None:
        """Copy what is no secret."""
        self._timer.stop()
        self._digest = b""
        QGuiApplication.clipboard().setText(text)

    def put_secret(self, secret: Secret, seconds: int) -> None:
        """Copy a secret, marked as one, and take it away after so many seconds; 0 leaves it until the end."""
        data = QMimeData()
        data.setText(secret.reveal())
        for name, value in _hints():
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._digest = _digest(secret.reveal())
        self._timer.stop()
        if seconds:
            self._timer.start(seconds * 1000)

    @property
    def holds_secret(self) -> bool:
        """True while the secret that was put there is still there."""
        return bool(self._digest) and _digest(QGuiApplication.clipboard().text()) == self._digest

    @Slot()
    def clear(self) -> None:
        """Take the secret away, unless something else was copied since."""
        if self.holds_secret:
            # An empty text would leave the data's other forms there.
            QGuiApplication.clipboard().clear()
            _clear_wayland()
        self._timer.stop()
        self._digest = b""
        self.cleared.emit()


def _clear_wayland() -> None:
    """A compositor may refuse this to a window without the focus, and GNOME's brings back a copy of its own.

    wl-clipboard's wl-copy gets round both; where it is not installed, what the compositor does is all there is.
    """
    if QGuiApplication.platformName().startswith("wayland") and (program := shutil.which("wl-copy")):
        QProcess.startDetached(program, ["--clear"])


def _hints() -> tuple[tuple[str, bytes], ...]:
    return _HINTS + {"darwin": _MAC_HINTS, "win32": _WINDOWS_HINTS}.get(sys.platform, ())


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
