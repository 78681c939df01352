"""The tags of one account, or of several at once."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.accounts import clean_tags
from desktop_app.domain.states import AccountAct, AccountRow, AccountWish
from desktop_app.views.labels import Label, literal, shortened
from desktop_app.views.language import tr, tr_n
from desktop_app.views.sheet import Labelled, Sheet

_HIGHEST = 260


class TagsDialog(Sheet):
    """A box per tag; one that only some of the accounts have is half ticked, and stays so unless it is clicked."""

    wished = Signal(object)
    """AccountWish of TAG"""

    def __init__(self, parent: QWidget, rows: tuple[AccountRow, ...], known: Iterable[str]) -> None:
        name = shortened(rows[0].account.name)
        title = (
            tr("Tags of “{name}”", name=name)
            if len(rows) == 1
            else tr_n("Tags of {n} account", "Tags of {n} accounts", len(rows))
        )
        super().__init__(parent, title, tr("The search finds an account by its tags."), width=420)
        self._rows = rows
        self.boxes: dict[str, QCheckBox] = {}
        carried = Counter(tag for row in rows for tag in row.account.tags)
        inside = QWidget()
        inside.setObjectName("page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for tag in sorted({*known, *carried}, key=str.casefold):
            box = QCheckBox(literal(shortened(tag)))
            box.setTristate(0 < carried[tag] < len(rows))
            box.setCheckState(_state(carried[tag], len(rows)))
            # Half ticked means “as it is”: after a click it is one or the other.
            box.clicked.connect(lambda _=False, box=box: box.setTristate(False))
            self.boxes[tag] = box
            column.addWidget(box)
        column.addStretch(1)
        if self.boxes:
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QFrame.Shape.NoFrame)
            area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            area.setAccessibleName(tr("Tags"))
            area.setWidget(inside)
            area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            area.setFixedHeight(min(inside.sizeHint().height() + 4, _HIGHEST))
            area.viewport().setAutoFillBackground(False)
            self.body.addWidget(area)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("divided by commas"))
        self.line.setAccessibleName(tr("Further tags"))
        self.line.returnPressed.connect(self._go)
        label = Label(tr("&Further tags"))
        label.setBuddy(self.line)
        self.body.addWidget(Labelled(label, self.line))
        self.body.addStretch(1)
        self.add_button(tr("&Cancel"), self.reject)
        self.go = self.add_button(tr("&Set the tags"), self._go, primary=True)
        self.line.setFocus()

    def _go(self) -> None:
        before = Counter(tag for row in self._rows for tag in row.account.tags)
        states = {tag: box.checkState() for tag, box in self.boxes.items()}
        add = [tag for tag, state in states.items() if state is Qt.CheckState.Checked and before[tag] < len(self._rows)]
        drop = [tag for tag, state in states.items() if state is Qt.CheckState.Unchecked and before[tag]]
        add += [tag for tag in clean_tags(self.line.text()) if tag not in add]
        self.accept()
        if add or drop:
            ids = tuple(row.account.id for row in self._rows)
            self.wished.emit(AccountWish(act=AccountAct.TAG, ids=ids, add=tuple(add), drop=tuple(drop)))


def _state(carried: int, of: int) -> Qt.CheckState:
    if not carried:
        return Qt.CheckState.Unchecked
    return Qt.CheckState.Checked if carried == of else Qt.CheckState.PartiallyChecked
