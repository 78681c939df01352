import os
import signal
import sys
from collections.abc import Generator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.tasks.end_signals import EndSignals

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there a process cannot send itself these signals")


@pytest.fixture(autouse=True)
def _as_before() -> Generator[None]:
    before = {one: signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_first_signal_is_told_and_the_second_ends_the_program(qtbot: QtBot, number: signal.Signals) -> None:
    signals = EndSignals()

    with qtbot.waitSignal(signals.told) as told:
        os.kill(os.getpid(), number)
    second = signal.getsignal(number)
    signals.stop()

    assert told.args == [number]
    assert second is signal.SIG_DFL


def test_what_was_ignored_stays_ignored_and_all_is_as_before_in_the_end() -> None:
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    before = signal.getsignal(signal.SIGTERM)

    signals = EndSignals()
    during = signal.getsignal(signal.SIGHUP), signal.getsignal(signal.SIGTERM)
    signals.stop()
    signals.stop()

    assert during[0] is signal.SIG_IGN
    assert during[1] is not before
    assert signal.getsignal(signal.SIGTERM) is before
