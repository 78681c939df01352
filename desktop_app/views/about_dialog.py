"""Which program this is, and on what it runs."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.views.icons import app_icon
from desktop_app.views.labels import Label, with_letters
from desktop_app.views.language import tr

_MARK = 72


class AboutDialog(QDialog):
    """The name, the versions (selectable, for reports) and the licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Qubit Keychain"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        mark = Label()
        mark.setPixmap(app_icon().pixmap(_MARK, _MARK))
        mark.setAccessibleName(tr("The program's icon"))
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addWidget(Label("Qubit Keychain", scale=1.5, bold=True))
        texts.addWidget(
            Label(
                tr(
                    "Keeps every IBM Quantum account you have, its key in the system keyring, "
                    "and proves with one click that it works."
                ),
                wrap=True,
            )
        )
        texts.addSpacing(6)
        versions = tr(
            "Version {version} · Python {python} · Qt {qt}",
            version=__version__,
            python=platform.python_version(),
            qt=qVersion(),
        )
        texts.addWidget(Label(versions, role="muted", scale=0.9, wrap=True, selectable=True))
        licence = tr("Apache License 2.0. Not a product of IBM; IBM Quantum and Qiskit are trademarks of IBM.")
        texts.addWidget(Label(licence, role="muted", scale=0.9, wrap=True))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 18)
        layout.setSpacing(16)
        layout.addLayout(row)
        layout.addWidget(close)
        self.setMinimumWidth(with_letters(470))
