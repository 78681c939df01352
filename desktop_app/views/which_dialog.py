"""Which account does a notebook use? The answer in one sentence, the reason and what to do below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop_app.domain.channels import CHANNELS, Channel
from desktop_app.domain.which import Source, Which
from desktop_app.views.announce import announce
from desktop_app.views.card import Card
from desktop_app.views.labels import Label
from desktop_app.views.language import tr, translated
from desktop_app.views.sheet import Sheet


class WhichDialog(Sheet):
    """Asks again whenever another call is chosen."""

    asked = Signal(str)
    """the channel the notebook names, empty for none"""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(
            parent,
            tr("Which account does a notebook use?"),
            tr(
                "A notebook or script that names no account gets one all the same, from a file or from its environment."
            ),
        )
        self.call = QComboBox()
        self.call.setAccessibleName(tr("What the notebook says"))
        self.call.addItem("QiskitRuntimeService()", "")
        for channel in (Channel.PLATFORM, Channel.CLOUD):
            self.call.addItem(f'QiskitRuntimeService(channel="{channel.value}")', channel.value)
        self.call.currentIndexChanged.connect(lambda _: self.asked.emit(self.call.currentData()))
        says = Label(tr("The notebook &says"))
        says.setBuddy(self.call)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(says)
        row.addWidget(self.call, 1)
        self.body.addLayout(row)
        self._card = Card()
        self._answer = Label(bold=True, scale=1.1, wrap=True, selectable=True)
        self._about = Label(wrap=True, selectable=True)
        self._reason = Label(wrap=True, selectable=True)
        self._advice = Label(role="muted", wrap=True, selectable=True)
        for label in (self._answer, self._about, self._reason, self._advice):
            self._card.body.addWidget(label)
        self._card.hide()
        self.body.addWidget(self._card)
        self.body.addStretch(1)
        self.add_close()
        self.call.setFocus()

    def render(self, which: Which) -> None:  # type: ignore[override]  # QWidget's own draws into a device
        """Show the answer."""
        account = which.account
        self._answer.setText(_answer(which))
        about = ""
        if account:
            about = tr(
                "{channel}, instance {instance}",
                channel=translated(CHANNELS[account.channel].title),
                instance=account.instance or tr("chosen by the client"),
            )
            if which.similar:
                about += "\n" + tr("“{name}” in your list has the same channel and instance.", name=which.similar)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._reason.setText(translated(which.reason))
        self._advice.setText(translated(which.advice))
        self._advice.setVisible(bool(which.advice))
        self._card.show()
        self.show_problem(
            tr("The notebook will fail: {problem}", problem=translated(which.problem))
            if which.problem and account
            else ""
        )
        announce(self, f"{self._answer.text()} {self._reason.text()}")


def _answer(which: Which) -> str:
    if which.account is None:
        return tr("It gets none, and fails.")
    if which.source is Source.ENVIRONMENT:
        return tr("It gets the account in the environment.")
    return tr("It gets “{name}”.", name=which.name)
