"""What the import dialog asks for beyond the ticks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from support.dialog_states import bringing_in

from desktop_app.views.main_window import MainWindow

if TYPE_CHECKING:
    from desktop_app.domain.dialogs import Taken


def test_another_default_is_offered_and_taken_only_when_ticked(window: MainWindow) -> None:
    dialog = bringing_in(window)
    taken: list[Taken] = []
    dialog.import_requested.connect(taken.append)
    ticked = dialog.default.isChecked()
    dialog.go.click()

    dialog.default.click()
    dialog.go.click()
    for item, state in zip(
        dialog.table.findItems("", Qt.MatchFlag.MatchContains),
        (Qt.CheckState.Unchecked, Qt.CheckState.Checked),
        strict=False,
    ):
        item.setCheckState(0, state)

    assert dialog.default.text() == "&Make “lab” the default, not “mine”"
    assert (ticked, [one.take_default for one in taken]) == (False, [False, True])
    assert not dialog.default.isEnabled()
