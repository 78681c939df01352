from collections.abc import Generator

import pytest

from desktop_app.host.pool import DaemonPool
from desktop_app.tasks.runner import TaskRunner


@pytest.fixture
def tasks(qapp: object) -> Generator[TaskRunner]:
    pool = DaemonPool(4)
    tasks = TaskRunner(pool)
    yield tasks
    tasks.shut_down()
    assert pool.close(20)
