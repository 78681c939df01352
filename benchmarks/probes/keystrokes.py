"""A list of so many rows in the window: how long from a keystroke in the search to the painted result.

Takes the number of rows and how often the texts are typed. Prints the milliseconds of every keystroke, as an array.
"""

import json
import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.accounts import Account, AccountId
from desktop_app.domain.channels import Channel
from desktop_app.domain.states import AccountRow, AccountsState, AccountStatus, KeyringState
from desktop_app.domain.theme_choice import ThemeChoice
from desktop_app.views.main_window import MainWindow
from desktop_app.views.theme import apply_theme

TEXTS = ("account 04711", "premium lab", "failed", "tag7 open", "zebra")
STATUSES = (AccountStatus.WORKING, AccountStatus.FAILED, AccountStatus.UNTESTED)
PLANS = ("open", "premium", "")


class Paints(QObject):
    """Counts the paints of a widget."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's name
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return super().eventFilter(watched, event)


def row(number: int) -> AccountRow:
    name = f"{('lab', 'account', 'teaching')[number % 3]} {number:05}"
    account = Account(
        id=AccountId(f"{number:08x}"),
        name=name,
        channel=list(Channel)[number % 2],
        instance=f"crn:v1:bluemix:public:quantum-computing:us-east:a/{number:032x}:{number:036x}::",
        tags=(f"tag{number % 10}", "bench"),
    )
    return AccountRow(account=account, status=STATUSES[number % 3], plan=PLANS[number % 3])


def main(count: int, rounds: int) -> None:
    application = QApplication([])
    apply_theme(application, ThemeChoice.LIGHT)
    window = MainWindow()
    window.render_keyring(KeyringState(text="A bench"))
    rows = tuple(map(row, range(count)))
    window.render_accounts(AccountsState(rows=rows, selected=rows[0].account.id, loaded=True))
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    search = window.accounts.search
    search.setFocus()
    paints = Paints()
    window.accounts.installEventFilter(paints)
    for part in (window.accounts.view.viewport(), search):
        part.installEventFilter(paints)
    taken = []
    for number in range(rounds + 1):
        for text in TEXTS:
            keys = [*text, *[Qt.Key.Key_Backspace] * len(text)]
            for key in keys:
                QCoreApplication.processEvents()
                before = paints.count
                started = time.perf_counter()
                if isinstance(key, str):
                    QTest.keyClicks(search, key)
                else:
                    QTest.keyClick(search, key)
                while paints.count == before:
                    QCoreApplication.processEvents()
                # What the paint event began is flushed, and what it caused (a scroll bar, say) is painted too.
                QCoreApplication.processEvents()
                if number:
                    taken.append((time.perf_counter() - started) * 1000)
    print(json.dumps(taken))


main(int(sys.argv[1]), int(sys.argv[2]))
