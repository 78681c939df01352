"""Many questions on one connection to the bus, and whose each answer is."""

import socket
import sys
from collections.abc import Callable, Generator, Iterator
from functools import partial
from itertools import count
from typing import Any

import pytest

if sys.platform in {"win32", "darwin"}:
    pytest.skip("the Secret Service is spoken on Linux", allow_module_level=True)

from jeepney import (  # type: ignore[import-untyped]
    DBusAddress,
    DBusErrorResponse,
    new_error,
    new_method_call,
    new_method_return,
)
from jeepney.io.blocking import DBusConnectionBase  # type: ignore[import-untyped]

from desktop_app.vault.keyring_lane import Patience
from desktop_app.vault.secret_service import _Connection

PLACE = DBusAddress("/x", "org.example", "org.example.X")


class _Wired(_Connection):
    def __init__(self, connected: socket.socket) -> None:
        self.patience = Patience(seconds=5.0)
        self._answered: dict[int, Any] = {}
        DBusConnectionBase.__init__(self, connected)  # without the greeting, which only a bus answers


@pytest.fixture
def ends() -> Generator[tuple[_Wired, socket.socket]]:
    ours, theirs = socket.socketpair()
    with theirs:
        connection = _Wired(ours)
        yield connection, theirs
        connection.close()


def questions(amount: int) -> Iterator[Callable[[int], bytes]]:
    for number in range(amount):
        question = new_method_call(PLACE, "Ask", "u", (number,))
        yield partial(lambda message, serial: bytes(message.serialise(serial=serial)), question)


def say(theirs: socket.socket, serial: int, number: int | None) -> None:
    """Answer that question with a number, or with an error."""
    asked = new_method_call(PLACE, "Ask")
    asked.header.serial = serial
    answer = new_error(asked, "org.example.IsLocked") if number is None else new_method_return(asked, "u", (number,))
    theirs.sendall(answer.serialise(serial=next(_serials)))


_serials = count(1000)


def test_an_error_is_raised_by_the_call_it_answers_and_by_no_later_one(ends: tuple[_Wired, socket.socket]) -> None:
    connection, theirs = ends
    early = connection.ask(questions(2))
    say(theirs, early[0], None)
    say(theirs, early[1], None)
    with pytest.raises(DBusErrorResponse):
        connection.answers(early)
    connection.forget()
    later = connection.ask(questions(1))
    say(theirs, later[0], 7)

    answered = connection.answers(later)

    assert answered == [(7,)]


def test_answers_come_in_the_order_of_the_questions(ends: tuple[_Wired, socket.socket]) -> None:
    connection, theirs = ends
    asked = connection.ask(questions(3))
    for serial in reversed(asked):
        say(theirs, serial, serial)

    answered = connection.answers(asked)

    assert answered == [(serial,) for serial in asked]
