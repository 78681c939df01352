from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.later import Later


def test_what_fails_keeps_nothing_that_waits_from_being_done(qtbot: QtBot) -> None:
    done: list[str] = []
    later = Later(0)
    later.add(lambda: done.append("first"), lambda: done.remove("nothing"), lambda: done.append("last"))

    with qtbot.capture_exceptions() as failures:
        later.start(0)
        qtbot.waitUntil(lambda: later.is_done)

    assert done == ["first", "last"]
    assert [kind for kind, *_ in failures] == [ValueError]


@pytest.mark.parametrize("in_steps", [False, True])
def test_what_stops_from_inside_an_act_has_stopped_all(qtbot: QtBot, *, in_steps: bool) -> None:
    done: list[str] = []
    later = Later(0)

    def steps() -> Iterator[None]:
        later.stop()
        yield
        done.append("the next step")

    later.add(lambda: later.go_through(steps()) if in_steps else later.stop(), lambda: done.append("the next act"))
    with qtbot.waitSignal(later._timer.timeout):
        later.start(0)
    later.start(0)

    assert not later._timer.isActive()
    assert done == []
