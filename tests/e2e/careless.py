"""A program that does everything wrong with a key, for proving that the sweep would see it.

Arguments: the key, and a folder to leave traces in. CARELESS_KEY in the environment is the key too.
"""

import base64
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import quote

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLineEdit

TRACES: Mapping[str, Callable[[str], bytes]] = {
    "settings.ini": lambda key: b"key=" + base64.encodebytes(b"apikey:" + key.encode()),
    "window.log": lambda key: f"GET /token?apikey={quote(key, safe='')}".encode(),
    "crash.txt": lambda key: json.dumps({"key": key}).encode(),
    "state.bin": lambda key: b"\1" + key.encode("utf-16-le"),
    "half.log": lambda key: f"wrong key {key[: len(key) // 2]}…".encode(),
}


def main(key: str, folder: Path) -> int:
    application = QApplication(sys.argv[:1])
    for name, spelt in TRACES.items():
        folder.joinpath(name).write_bytes(spelt(key))
    sys.stderr.write(f"the key is {key}\n")
    sys.stderr.flush()
    field = QLineEdit(key)
    field.setWindowTitle("Careless")
    field.show()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        QApplication.clipboard().setText(key, mode)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
