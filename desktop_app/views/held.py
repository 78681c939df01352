"""Controls that wait while what they asked for is carried out."""

from typing import TypeVar

from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from desktop_app.views.labels import restyle
from desktop_app.views.secret_field import SecretField

_Kind = TypeVar("_Kind", bound=QWidget)


def hold(part: QWidget, *, held: bool, but: QWidget | None = None) -> None:
    """Let nothing in it be changed, and let it look so; what was typed can still be read. `but` is left as it is."""

    def within(kind: type[_Kind]) -> list[_Kind]:
        found = [part, *part.findChildren(kind)] if isinstance(part, kind) else part.findChildren(kind)
        return [one for one in found if but is None or not but.isAncestorOf(one)]

    for secret in within(SecretField):
        secret.hide_text()
    for line in within(QLineEdit):
        line.setReadOnly(held)
    for one in (*within(QAbstractButton), *within(QComboBox), *within(QAbstractItemView)):
        one.setEnabled(not held)
    for label in within(QLabel):
        if label.buddy() is not None:
            label.setEnabled(not held)


def show_doing(act: QPushButton, *, doing: bool) -> None:
    """Let the button that began it look as if it could not be pressed; it keeps the keyboard, which it would lose."""
    if act.property("doing") != (wanted := "true" if doing else ""):
        act.setProperty("doing", wanted)
        restyle(act)
