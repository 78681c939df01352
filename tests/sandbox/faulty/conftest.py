from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.practice import PracticeService

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="package")
def spoilt() -> Iterator[PracticeService]:
    with PracticeService(queue_seconds=0.02) as service:
        yield service


@pytest.fixture
def service(spoilt: PracticeService) -> Iterator[PracticeService]:
    """One that may be spoilt: it is mended after each test."""
    yield spoilt
    spoilt.mend()
