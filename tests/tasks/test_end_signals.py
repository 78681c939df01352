import os
import signal
import sys
from collections.abc import Generator

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.tasks.end_signals import EndSignals

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="there a process cannot send itself these signals"),
    pytest.mark.usefixtures("signals_as_in_a_terminal"),
]


@pytest.fixture
def signals(qapp: object, signals_as_in_a_terminal: None) -> Generator[EndSignals]:
    signals = EndSignals()
    yield signals
    signals.stop()


def _tell(*numbers: signal.Signals) -> None:
    for number in numbers:
        os.kill(os.getpid(), number)


def _reset(signals: EndSignals) -> set[int]:
    return {one for one in signals._before if signal.getsignal(one) is signal.SIG_DFL}


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_first_signal_is_told_and_the_second_ends_the_program(
    qtbot: QtBot, signals: EndSignals, number: signal.Signals
) -> None:
    with qtbot.waitSignal(signals.told) as told:
        _tell(number)

    assert told.args == [number]
    assert _reset(signals) == {number}


def test_after_a_question_was_left_all_are_told_again(qtbot: QtBot, signals: EndSignals) -> None:
    with qtbot.waitSignal(signals.told):
        _tell(signal.SIGINT)
    signals.listen()

    with qtbot.waitSignal(signals.told) as told:
        _tell(signal.SIGINT)

    assert told.args == [signal.SIGINT]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_what_asks_nothing_is_told_where_ctrl_c_came_too(
    qtbot: QtBot, signals: EndSignals, number: signal.Signals
) -> None:
    with qtbot.waitSignal(signals.told) as told:
        _tell(signal.SIGINT, number)

    assert told.args == [number]


def test_who_has_stopped_listens_no_more(signals: EndSignals) -> None:
    signals.stop()
    before = [signal.getsignal(one) for one in signals._before]

    signals.listen()

    assert [signal.getsignal(one) for one in signals._before] == before


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
