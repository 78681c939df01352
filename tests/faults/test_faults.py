"""Every fault of the catalogue: the layer is named right, the advice fits, in time, and nothing leaks or changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from faults.catalogue import CATALOGUE, Fault
from faults.trial import attempt

from desktop_app.domain.errors import LAYER_TITLES, Layer
from desktop_app.services.diagnosis import diagnoses

if TYPE_CHECKING:
    from pathlib import Path

    from support.log_book import LogBook
    from support.practice import PracticeService


@pytest.mark.parametrize("fault", [pytest.param(fault, id=fault.name) for fault in CATALOGUE])
def test_a_fault_is_told_by_its_cause(
    fault: Fault, practice: PracticeService, tmp_path: Path, log_book: LogBook
) -> None:
    verdict = attempt(fault, practice, tmp_path)

    log_book.take()
    assert verdict.layer_right, (verdict.report.failure, fault.layer)
    assert verdict.advice_right, (verdict.said, fault.says)
    assert verdict.in_time, (verdict.seconds, fault.limit)
    assert not verdict.leaked, "a key was shown"
    assert not verdict.strayed, "something reached the host of a redirect"
    assert verdict.file_kept, "the accounts file changed"


def test_the_catalogue_is_large_and_reaches_every_layer() -> None:
    reached = {fault.layer for fault in CATALOGUE}

    assert len(CATALOGUE) >= 40
    assert len({fault.name for fault in CATALOGUE}) == len(CATALOGUE)
    assert set(Layer) <= reached


def test_every_row_of_the_table_is_whole() -> None:
    rows = diagnoses()

    assert len(rows) > 40
    assert len({row.name for row in rows}) == len(rows)
    for row in rows:
        assert row.symptom, row.name
        assert row.sentence, row.name
        assert row.advice.endswith((".", "…")), row.name
        assert not row.sentence.endswith("."), row.name
        assert row.layer in LAYER_TITLES, row.name
        assert row.link.startswith("https://") or not row.link, row.name
    assert set(LAYER_TITLES) == set(Layer)
