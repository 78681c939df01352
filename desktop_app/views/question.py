"""A question that does not stop the program: open, answer, act."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.views.button import Button
from desktop_app.views.labels import Label, with_letters
from desktop_app.views.language import translated

_WIDTH = 380
"""Pixels of the text beside letters of the usual size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A button: its words, `&` before the letter that presses it, and what it does. Leaving by Esc does nothing.

    What leaves all as it is comes first, then what is dangerous; what most people want is `primary` and comes last.
    """

    text: str
    act: Callable[[], object] | None = None
    danger: bool = False
    primary: bool = False
    possible: bool = True


class Question(QDialog):
    """Modal to its window only; the primary answer is the default, without one the first."""

    def __init__(self, parent: QWidget, title: str, text: str, answers: tuple[Answer, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(translated(title))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.buttons: list[QPushButton] = []
        heading = Label(title, scale=1.15, bold=True, wrap=True)
        body = Label(text, wrap=True)
        body.setMinimumWidth(min(with_letters(_WIDTH), self.screen().availableSize().width() // 2))
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
        default = next((place for place, answer in enumerate(answers) if answer.primary and answer.possible), 0)
        self.buttons[default].setDefault(True)
        self.buttons[default].setFocus()

    def _make_button(self, answer: Answer) -> QPushButton:
        button = Button(answer.text)
        button.setAutoDefault(False)
        button.setEnabled(answer.possible)
        if answer.primary:
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
