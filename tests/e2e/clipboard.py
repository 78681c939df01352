"""Prints what the screen's clipboard and primary selection offer: one JSON object, contents in base64."""

import base64
import json
import sys

from PySide6.QtGui import QClipboard, QGuiApplication

KINDS = {"clipboard": QClipboard.Mode.Clipboard, "primary selection": QClipboard.Mode.Selection}


def offered(mode: QClipboard.Mode) -> dict[str, str]:
    data = QGuiApplication.clipboard().mimeData(mode)
    return {kind: base64.b64encode(data.data(kind).data()).decode() for kind in data.formats()}


if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    sys.stdout.write(json.dumps({kind: offered(mode) for kind, mode in KINDS.items()}))
