"""Draw the window's screens into a folder, light and dark: `python docs/screenshots.py FOLDER [--scale 2]`.

With `--readme` only the two pairs that README.md shows.
"""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import example_dialogs as contents  # type: ignore[import-not-found]  # a script finds what lies beside it
import example_states as example  # type: ignore[import-not-found]  # a script finds what lies beside it

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QApplication, QWidget

    from desktop_app.views.main_window import MainWindow

_README = ("account", "test-passed")


def main() -> int:
    """Draw what was asked for; 0 when all pictures were written."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--scale", default="1", help="device pixels per pixel, like 1, 1.5 or 2")
    parser.add_argument("--readme", action="store_true", help="only the pictures of README.md")
    arguments = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    arguments.folder.mkdir(parents=True, exist_ok=True)
    return _draw(arguments.folder, _README if arguments.readme else tuple(SCREENS))


def _draw(folder: Path, names: tuple[str, ...]) -> int:
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  # the platform is chosen first

    from desktop_app.domain.theme_choice import ThemeChoice  # noqa: PLC0415  # as above
    from desktop_app.views.theme import apply_theme  # noqa: PLC0415  # as above

    app = QApplication(["screenshots"])
    written = True
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        apply_theme(app, choice)
        for name in names:
            window = _make_window()
            shown = SCREENS[name](window) or window
            _settle(app)
            written &= shown.grab().save(str(folder / f"{name}-{choice.value}.png"))
            window.form.revert()
            window.close()
            window.deleteLater()
            _settle(app)
    return 0 if written else 1


def _make_window() -> "MainWindow":
    from desktop_app.views.main_window import MainWindow  # noqa: PLC0415  # the platform is chosen first

    window = MainWindow()
    window.render_keyring(example.KEYRING)
    window.render_accounts(example.ACCOUNTS)
    window.render_form(example.FORM)
    window.render_test(example.TESTS["untested"])
    window.show()
    window.accounts.view.setFocus()
    return window


def _settle(app: "QApplication") -> None:
    for _ in range(3):
        app.processEvents()


def _first_run(window: "MainWindow") -> None:
    window.render_accounts(example.NO_ACCOUNTS)
    window.render_form(None)


def _found(window: "MainWindow") -> None:
    _first_run(window)
    window.show_found(4, str(contents.FILE))


def _none_chosen(window: "MainWindow") -> None:
    window.render_accounts(example.AccountsState(rows=example.ROWS, loaded=True))
    window.render_form(None)


def _empty_search(window: "MainWindow") -> None:
    window.accounts.focus_search()
    window.accounts.search.setText("zürich")


def _new(window: "MainWindow") -> None:
    window.render_form(example.NEW_FORM)
    window.form.page.more.setChecked(True)


def _key_shown(window: "MainWindow") -> None:
    field = next(row for row in window.form.page.rows if row.is_secret)
    field.line.setFocus()
    field.line.insert("an-invented-key-of-44-characters-1234567890a")
    field.show_plainly()


def _wrong(window: "MainWindow") -> None:
    window.render_form(example.WRONG_FORM)


def _notices(window: "MainWindow") -> None:
    window.render_keyring(example.NO_KEYRING)
    window.show_network("Proxy http://proxy.example:3128 · certificates: campus.pem")
    for notice in example.NOTICES:
        window.show_notice(notice)


def _told(notice: example.Notice) -> "Callable[[MainWindow], None]":
    return lambda window: window.show_notice(notice)


def _several(window: "MainWindow") -> "QWidget":
    window.accounts.view.selectAll()
    menu = window.accounts.make_menu(window.accounts.rows.index(1))
    menu.popup(window.mapToGlobal(window.rect().center()))
    return menu


def _row_menu(window: "MainWindow") -> "QWidget":
    menu = window.accounts.make_menu(window.accounts.rows.index(1))
    menu.popup(window.mapToGlobal(window.rect().center()))
    return menu


def _locked(window: "MainWindow") -> None:
    window.render_lock(example.LOCKED)


def _test(state: str) -> "Callable[[MainWindow], None]":
    def show(window: "MainWindow") -> None:
        window.tabs.setCurrentIndex(1)
        window.test.focus_first()
        window.render_test(example.TESTS[state])

    return show


def _dialog(name: str) -> "Callable[[MainWindow], QWidget]":
    from PySide6.QtWidgets import QDialog  # noqa: PLC0415  # the platform is chosen first

    def show(window: "MainWindow") -> "QWidget":
        window.actions_of[name].trigger()
        return window.findChildren(QDialog)[-1]

    return show


def _remove(window: "MainWindow") -> "QWidget":
    return window.ask_to_remove(example.CHOSEN)


def _unsaved(window: "MainWindow") -> "QWidget":
    window.form.page.rows[0].line.setText("lab premium")
    question = window.leave_form(lambda: None)
    if question is None:
        raise RuntimeError("the form saw no edits")
    return question


def _doctor(window: "MainWindow") -> "QWidget":
    from desktop_app.views.doctor_dialog import DoctorDialog  # noqa: PLC0415  # the platform is chosen first

    return _opened(DoctorDialog(window), contents.DOCTOR)


def _import(window: "MainWindow") -> "QWidget":
    from desktop_app.views.import_dialog import ImportDialog  # noqa: PLC0415  # as above

    return _opened(ImportDialog(window), contents.IMPORT)


def _export(window: "MainWindow") -> "QWidget":
    from desktop_app.views.export_dialog import ExportDialog  # noqa: PLC0415  # as above

    return _opened(ExportDialog(window), contents.EXPORT)


def _lend(window: "MainWindow") -> "QWidget":
    from desktop_app.views.export_dialog import LendDialog  # noqa: PLC0415  # as above

    dialog = LendDialog(window, example.ROWS[1], contents.FILE)
    dialog.open()
    return dialog


def _backup(window: "MainWindow") -> "QWidget":
    from desktop_app.views.backup_dialogs import BackupDialog  # noqa: PLC0415  # as above

    return _opened(BackupDialog(window, (), 6, contents.FILE.with_name("backup.age")), contents.BACKUP)


def _restore(window: "MainWindow") -> "QWidget":
    from desktop_app.views.backup_dialogs import RestoreDialog  # noqa: PLC0415  # as above

    return _opened(RestoreDialog(window, contents.FILE.with_name("backup.age")), contents.RESTORE)


def _plain_text(window: "MainWindow") -> "QWidget":
    from desktop_app.views.backup_dialogs import PlainTextDialog  # noqa: PLC0415  # as above

    dialog = PlainTextDialog(window, contents.FILE, ("a", "b"), contents.FILE.with_name("qiskit-ibm-copy.age"))
    dialog.open()
    return dialog


def _bin(window: "MainWindow") -> "QWidget":
    from desktop_app.views.past_dialogs import BinDialog  # noqa: PLC0415  # as above

    return _opened(BinDialog(window), contents.BIN)


def _history(window: "MainWindow") -> "QWidget":
    from desktop_app.views.past_dialogs import HistoryDialog  # noqa: PLC0415  # as above

    return _opened(HistoryDialog(window), contents.HISTORY)


def _opened(dialog: "Any", state: object) -> "QWidget":  # noqa: ANN401  # each renders a state of its own
    dialog.render(state)
    dialog.open()
    shown: QWidget = dialog
    return shown


SCREENS: "Mapping[str, Callable[[MainWindow], QWidget | None]]" = {
    "account": lambda _: None,
    "account-new": _new,
    "account-wrong": _wrong,
    "account-key-shown": _key_shown,
    "first-run": _first_run,
    "first-run-found": _found,
    "none-chosen": _none_chosen,
    "empty-search": _empty_search,
    "notices": _notices,
    "damaged-file": _told(example.DAMAGED),
    "deleted": _told(example.DELETED),
    "menu": _row_menu,
    "menu-several": _several,
    "locked": _locked,
    "doctor": _doctor,
    "import": _import,
    "export": _export,
    "lend": _lend,
    "backup": _backup,
    "restore": _restore,
    "plain-text": _plain_text,
    "bin": _bin,
    "history": _history,
    **{f"test-{state}": _test(state) for state in example.TESTS},
    "shortcuts": _dialog("shortcuts"),
    "about": _dialog("about"),
    "remove": _remove,
    "unsaved": _unsaved,
}

if __name__ == "__main__":
    sys.exit(main())
