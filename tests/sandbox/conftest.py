from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from support.practice import PracticeCaller, PracticeService

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def service() -> Iterator[PracticeService]:
    with PracticeService(queue_seconds=0.02) as service:
        yield service


@pytest.fixture(scope="session")
def slow_service() -> Iterator[PracticeService]:
    with PracticeService(queue_seconds=1.5) as service:
        yield service


@pytest.fixture
def caller(service: PracticeService) -> Iterator[PracticeCaller]:
    with service.caller() as caller:
        yield caller
