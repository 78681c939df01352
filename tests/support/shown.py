"""What stands over a window."""

from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

D = TypeVar("D", bound=QDialog)


def dialog_over(window: QWidget, kind: type[D], qtbot: QtBot) -> D:
    """The one of this kind that is shown, or soon will be: a dialog opens some turns after it was asked for."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())
