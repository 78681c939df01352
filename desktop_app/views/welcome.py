"""What stands in the place of an account while there is none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.views.icons import app_icon, icon
from desktop_app.views.labels import Label
from desktop_app.views.language import tr, tr_n

_MARK = 88


class Welcome(QWidget):
    """One sentence, where the keys will be, and the one thing to do."""

    add_requested = Signal()
    import_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._first = False
        self._count = 0
        self._mark = Label()
        self._mark.setAccessibleName(tr("The program's icon"))
        self._heading = Label(scale=1.5, bold=True, wrap=True)
        self._sentence = Label(role="muted", wrap=True)
        self._add = QPushButton(tr("Add account"))
        self._add.setIcon(icon("add", "on_accent"))
        self._add.setProperty("primary", "true")
        self._add.clicked.connect(self.add_requested)
        self._import = QPushButton(tr("Import…"))
        self._import.setIcon(icon("import"))
        self._import.clicked.connect(self.import_requested)
        self._import.hide()
        self._found = Label(role="muted", scale=0.92, wrap=True)
        self._found.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 40, 40, 40)
        layout.setSpacing(12)
        layout.addStretch(2)
        for widget in (self._mark, self._heading, self._sentence):
            widget.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._import, 0, Qt.AlignmentFlag.AlignHCenter)
        self._found.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._found)
        layout.addStretch(3)

    def show_first_run(self, first: bool) -> None:  # noqa: FBT001  # as Qt's own setters
        """Tell the first account from merely none chosen."""
        self._first = first
        self._follow()
        self._heading.setText(tr("Every IBM Quantum account in one place") if first else tr("No account chosen"))
        self._sentence.setText(
            tr("Keys go into the system keyring, never into a file.")
            if first
            else tr("Choose one from the list, or add another.")
        )

    def show_found(self, count: int, place: str) -> None:
        """Offer what is on this computer already; nothing of it is taken before somebody says so."""
        self._count = count
        self._import.setText(tr_n("Import {n} account…", "Import {n} accounts…", count))
        self._found.setText(tr("Found in {place}. Nothing was taken from there.", place=place))
        self._follow()

    def _follow(self) -> None:
        offered = self._first and self._count > 0
        self._import.setVisible(offered)
        self._found.setVisible(offered)

    def focus_first(self) -> None:
        """Put the focus on the one thing to do."""
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._mark.setPixmap(app_icon().pixmap(_MARK, _MARK))
