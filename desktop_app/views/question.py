"""A question that does not stop the program: open, answer, act."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.views.button import Button
from desktop_app.views.labels import Label, literal
from desktop_app.views.language import translated


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A button: its words and what it does. Leaving the question by Esc does nothing."""

    text: str
    act: Callable[[], object] | None = None
    danger: bool = False
    possible: bool = True


class Question(QDialog):
    """Modal to its window only; the first answer is the default."""

    def __init__(self, parent: QWidget, title: str, text: str, answers: tuple[Answer, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(translated(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.buttons: list[QPushButton] = []
        heading = Label(title, scale=1.15, bold=True, wrap=True)
        body = Label(text, wrap=True)
        body.setMinimumWidth(380)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        for answer in answers:
            row.addWidget(self._make_button(answer))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(body)
        layout.addSpacing(8)
        layout.addLayout(row)
        self.setAccessibleDescription(translated(text))
        self.buttons[0].setDefault(True)
        self.buttons[0].setFocus()

    def _make_button(self, answer: Answer) -> QPushButton:
        button = Button(literal(answer.text))
        button.setAutoDefault(False)
        button.setEnabled(answer.possible)
        if not self.buttons:
            button.setProperty("primary", "true")
        if answer.danger:
            button.setProperty("danger", "true")
        act = answer.act

        def answered() -> None:
            self.accept()
            if act:
                act()

        button.clicked.connect(answered)
        self.buttons.append(button)
        return button
