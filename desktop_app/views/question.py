"""A question that does not stop the program: open, answer, act."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.views.button import Button
from desktop_app.views.labels import Label, with_letters
from desktop_app.views.language import translated

_WIDTH, _WIDEST = 380, 540
"""Pixels of the text beside letters of the usual size, and of the heading at most."""
_SLACK = 4
"""Pixels more than a text is measured: letters that another font lends take a little more."""


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
        most = self.screen().availableSize().width() // 2
        body.setMinimumWidth(min(with_letters(_WIDTH), most))
        # Rather a wider question than one word of its heading in a line of its own.
        asked = heading.fontMetrics().horizontalAdvance(heading.text()) + _SLACK
        heading.setMinimumWidth(min(asked, with_letters(_WIDEST), most))
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
