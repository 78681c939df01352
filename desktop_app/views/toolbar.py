"""The tool bar: what is wanted most, and light or dark."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from desktop_app.views.icons import icon
from desktop_app.views.language import plain, tr
from desktop_app.views.theme import tokens_of


class MainToolBar(QToolBar):
    """Makes the actions it shows, by their names in the code; the menus take them over."""

    def __init__(self) -> None:
        super().__init__(tr("Main actions"))
        self.setAccessibleName(tr("Main actions"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.made: dict[str, QAction] = {}
        self._offer("new", tr("&Add account"), "add")
        # Nothing can be checked or exported before there is an account.
        self._offer("check", tr("&Check"), "check").setEnabled(False)
        self._offer("check_all", tr("Check &all"), "check-all").setVisible(False)
        self.addSeparator()
        self._offer("bring_in", tr("&Import…"), "import")
        self._offer("export", tr("&Export…"), "export").setEnabled(False)
        gap = QWidget()
        gap.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(gap)
        self.toggle = QAction(self)
        self.addAction(self.toggle)
        self._follow_theme()
        for button in self.findChildren(QToolButton):
            # A tool bar's buttons are not reached by Tab unless told so.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            if button.objectName() == "qt_toolbar_ext_button":
                button.setAccessibleName(tr("More actions"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "toggle"):
            self._follow_theme()

    def _offer(self, name: str, words: str, picture: str) -> QAction:
        action = QAction(icon(picture), words, self)
        action.setIconText(plain(words).rstrip(" …"))
        self.addAction(action)
        self.made[name] = action
        return action

    def _follow_theme(self) -> None:
        dark = tokens_of(self.palette()).scheme == "dark"
        self.toggle.setText(tr("Light") if dark else tr("Dark"))
        self.toggle.setIcon(icon("sun" if dark else "moon"))
        self.toggle.setToolTip(tr("Switch to the light theme") if dark else tr("Switch to the dark theme"))
