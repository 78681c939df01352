"""The list's place while the accounts are not known: as it looks then, without what it is made of."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.views.labels import Label
from desktop_app.views.language import tr


class ListFront(QWidget):
    """Nothing can be searched or chosen yet, in the real list neither, so nothing of it is needed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        search = QLineEdit()
        search.setPlaceholderText(tr("Search accounts"))
        search.setAccessibleName(tr("Search accounts"))
        search.setTextMargins(24, 0, 0, 0)
        search.setEnabled(False)
        reading = Label(tr("Reading the accounts …"), role="muted", wrap=True)
        reading.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        reading.setContentsMargins(20, 28, 20, 20)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 36, 10)
        layout.setSpacing(8)
        layout.addWidget(search)
        layout.addWidget(reading, 1)
