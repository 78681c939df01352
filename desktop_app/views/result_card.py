"""What came out of a job: counts as picture, table and JSON, or an expectation value."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.jobs import Counts, Estimate
from desktop_app.domain.questions import FileToWrite
from desktop_app.domain.sentence import Sentence
from desktop_app.views.announce import announce
from desktop_app.views.card import Card
from desktop_app.views.estimate_view import EstimateView, in_words
from desktop_app.views.flow import Flow, Together
from desktop_app.views.histogram import MOST_BARS, Histogram, bars
from desktop_app.views.icons import icon
from desktop_app.views.labels import Label
from desktop_app.views.language import number, percent, together, tr, translated
from desktop_app.views.plain_text import PlainText
from desktop_app.views.table import Table
from desktop_app.views.table_rows import Cell, Column, Row

_COPIED_MS = 2_000
_LEGEND = Sentence("Bars: measured. Dashes: what an ideal device would give.")
_KINDS = Sentence("Picture, PNG (*.png);;Picture, SVG (*.svg);;Table, CSV (*.csv);;JSON (*.json)")
_COLUMNS = (
    Column(title=Sentence("Outcome"), width=170),
    Column(title=Sentence("Shots"), width=80, figure=True, descending=True),
    Column(title=Sentence("Share"), width=80, figure=True, descending=True),
    Column(title=Sentence("Expected"), width=80, figure=True, descending=True),
)
_SHOTS = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What to show: `counts` with the ideal's `expected` shares, or `estimates`; `idle` while there is nothing.

    `note` says where it comes from when that is not what stands beside it.
    """

    counts: Counts | None = None
    expected: Mapping[str, float] | None = None
    estimates: tuple[Estimate, ...] = ()
    idle: str = ""
    name: str = "counts"
    note: str = ""


class ResultCard(Card):
    """The heading says which of the two it is."""

    save_requested = Signal(object)
    """FileToWrite"""

    def __init__(self) -> None:
        super().__init__()
        self._outcome = Outcome()
        self.body.setContentsMargins(18, 9, 18, 10)
        self._heading = Label(tr("Counts"), scale=1.1, bold=True)
        self.ways: list[QToolButton] = []
        """To choose how counts are shown. No button group: it would keep Tab away from all but the chosen one."""
        self._switch = QWidget()
        switch = QHBoxLayout(self._switch)
        switch.setContentsMargins(0, 0, 0, 0)
        switch.setSpacing(2)
        for place, (words, what) in enumerate(
            (
                (tr("Picture"), tr("The counts as bars")),
                (tr("Table"), tr("The counts as a table")),
                ("JSON", tr("The counts as JSON")),
            )
        ):
            switch.addWidget(self._make_way(place, words, what))
        self._way = 0
        self.ways[0].setChecked(True)
        self.copy = QPushButton(tr("Cop&y"))
        self.copy.setIcon(icon("copy"))
        self.copy.setAccessibleName(tr("Copy the counts"))
        self.copy.setAccessibleDescription(tr("Copies one line per outcome: the bit string and its number of shots"))
        self.copy.clicked.connect(self._copy)
        self.save = QPushButton(tr("Save…"))
        self.save.setAccessibleName(tr("Save the counts as a picture, a table or JSON"))
        self.save.clicked.connect(self._ask_where)
        head = Flow(spacing=8)
        for widget in (self._heading, self._switch, Together(self.copy, self.save, spacing=8)):
            head.addWidget(widget)
        self._note = Label(role="muted", scale=0.9, wrap=True)
        self.body.addLayout(head)
        self.body.addWidget(self._note)
        self._empty = Label(role="muted", wrap=True)
        self._estimate = _EstimatePart()
        self.histogram = Histogram()
        self._legend = Label(role="muted", scale=0.9, wrap=True)
        self.table = Table(tr("Counts as a table"), _COLUMNS)
        self.table.sort_by(_SHOTS, descending=True)
        self.json = PlainText(tr("Counts as JSON"))
        self._stack = QStackedWidget()
        picture = QWidget()
        column = QVBoxLayout(picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.histogram, 1)
        column.addWidget(self._legend)
        for part in (picture, self.table, self.json):
            self._stack.addWidget(part)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._estimate)
        self.body.addWidget(self._stack, 1)
        self.body.addStretch(0)
        self.show_outcome(self._outcome)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show it."""
        before, self._outcome = self._outcome, outcome
        counts, estimates = outcome.counts, outcome.estimates
        self._heading.setText(tr("Expectation value") if estimates else tr("Counts"))
        for widget in (self._switch, self.copy, self.save, self._stack):
            widget.setVisible(counts is not None)
        self._note.setText(outcome.note)
        self._note.setVisible(bool(outcome.note))
        self._estimate.setVisible(bool(estimates))
        self._empty.setVisible(counts is None and not estimates)
        self._empty.setText(outcome.idle)
        if estimates:
            self._estimate.show_estimates(estimates)
        if counts is not None and (counts != before.counts or outcome.expected != before.expected):
            self._fill(counts)

    @property
    def shown_as(self) -> str:
        """`Picture`, `Table` or `JSON`."""
        return self.ways[self._way].text()

    def file(self, path: Path) -> FileToWrite:
        """What is saved under this name: its ending decides, PNG where it says nothing."""
        counts = self._outcome.counts or {}
        match path.suffix.lower():
            case ".svg":
                content = self.histogram.as_svg()
            case ".json":
                content = _as_json(counts).encode()
            case ".csv":
                content = ("outcome,shots\n" + "".join(f"{bits},{shots}\n" for bits, shots in counts.items())).encode()
            case ".png":
                content = self.histogram.as_png()
            case _:
                path, content = path.with_name(f"{path.name}.png"), self.histogram.as_png()
        return FileToWrite(path=path, content=content)

    def _make_way(self, place: int, words: str, what: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setCheckable(True)
        button.setAccessibleName(what)
        button.setProperty("way", "true")
        button.clicked.connect(lambda: self._turn(place))
        self.ways.append(button)
        return button

    def _fill(self, counts: Counts) -> None:
        expected = self._outcome.expected
        shown = bars(counts, expected)
        self.histogram.show_bars(shown)
        several = len({*counts, *(expected or {})})
        legend = translated(_LEGEND) if expected is not None else ""
        if several > MOST_BARS:
            legend = tr(
                "The {shown} most frequent of {outcomes} outcomes; the table has all. {legend}",
                shown=MOST_BARS - 1,
                outcomes=number(several),
                legend=legend,
            )
        self._legend.setText(legend.strip())
        self._legend.setVisible(bool(legend))
        self._fill_shown()

    def _fill_shown(self) -> None:
        """Table and JSON are made when they are looked at: a hundred thousand outcomes take a moment."""
        counts = self._outcome.counts
        if counts is None:
            return
        if self._way == 1:
            self.table.show_rows(_rows(counts, self._outcome.expected))
        elif self._way:
            self.json.show_text(_as_json(counts))

    def _turn(self, place: int) -> None:
        self._way = place
        for way, button in enumerate(self.ways):
            button.setChecked(way == place)
        self._stack.setCurrentIndex(place)
        self._fill_shown()

    @Slot()
    def _copy(self) -> None:
        counts = self._outcome.counts
        if counts is None:
            return
        data = QMimeData()
        if self._way:
            data.setText(_as_json(counts) if self.shown_as == "JSON" else self.table.as_text())
        else:
            data.setText("\n".join(f"{outcome}\t{shots}" for outcome, shots in counts.items()))
            data.setImageData(self.histogram.as_image())
        QGuiApplication.clipboard().setMimeData(data)
        self.copy.setText(tr("Copied"))
        announce(self.copy, tr("The counts were copied"))
        QTimer.singleShot(_COPIED_MS, self.copy, lambda: self.copy.setText(tr("Cop&y")))

    @Slot()
    def _ask_where(self) -> None:
        from desktop_app.views.sheet import ask_for_file  # noqa: PLC0415  # for saving only

        at = Path.home() / f"{self._outcome.name}.png"
        ask_for_file(self, tr("Save the counts"), self._save, saving=True, kinds=_KINDS, at=at)

    def _save(self, path: Path) -> None:
        self.save_requested.emit(self.file(path))


class _EstimatePart(QWidget):
    """The first estimate as a picture, every one as a line that can be copied."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = EstimateView()
        self._value = Label(scale=1.3, bold=True, selectable=True)
        self._rest = Label(role="muted", wrap=True, selectable=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._value)
        column.addWidget(self._picture)
        column.addWidget(self._rest)
        column.addStretch(1)

    def show_estimates(self, estimates: tuple[Estimate, ...]) -> None:
        first = estimates[0]
        self._value.setText(tr("{value:+.3f} ± {error:.3f}", value=first.value, error=first.error))
        self._picture.show_estimate(first)
        legend = tr("Dot and whiskers: measured, with one standard error.")
        if first.ideal is not None:
            legend = together(" ", (legend, tr("Dashes: the ideal value. {value}.", value=in_words(first))))
        self._rest.setText("\n".join([legend, *(in_words(one) for one in estimates[1:])]))


def _rows(counts: Counts, expected: Mapping[str, float] | None) -> list[Row]:
    total = sum(counts.values()) or 1
    every = sorted({*counts, *(expected or {})})
    return [
        Row(
            key=bits,
            cells=(
                Cell(text=bits),
                Cell(text=number(counts.get(bits, 0)), order=counts.get(bits, 0)),
                Cell(text=percent(counts.get(bits, 0) / total, 2), order=counts.get(bits, 0) / total),
                Cell(
                    text="" if expected is None else percent(expected.get(bits, 0.0)),
                    order=(expected or {}).get(bits, 0.0),
                ),
            ),
        )
        for bits in every
    ]


def _as_json(counts: Counts) -> str:
    return json.dumps(dict(counts), indent=2)
