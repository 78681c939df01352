"""Somebody before a screen, without a mouse, who listens to a screen reader."""

import re
import subprocess
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager

import pytest
from e2e.accessibility import ASKS_QT, ScreenReader, Thing, screen_reader
from e2e.stage import PICTURES, PROGRAM, Folders
from support.screen import Screen, end, screen, wait_for

MOST_STOPS = 40


class Person:
    """Somebody at the keyboard who listens to a screen reader."""

    def __init__(self, screen: Screen, reader: ScreenReader) -> None:
        self.screen = screen
        self.reader = reader

    def go_to(self, name: str) -> None:
        """Press Tab until the control of this name has the keyboard."""
        for _ in range(MOST_STOPS):
            before = self.reader.focused()
            if any(one.name == name for one in before):
                return
            self.screen.press("Tab")
            self._waits_for_another(before)
        pytest.fail(f"Tab did not lead to {name}")

    def fill(self, name: str, text: str) -> None:
        self.go_to(name)
        self.screen.type(text)

    def describe(self, name: str, key: str, instance: str, address: str) -> None:
        """Fill in the form of a new account."""
        self.screen.press("ctrl+n")
        self.waits_for_title("New account")
        self.fill("Name", name)
        self.fill("API key", key)
        self.screen.press("ctrl+a", "ctrl+c", "ctrl+x")
        self.fill("Instance", instance)
        self.go_to("More fields")
        self.screen.press("space")
        self.fill("Address", address)

    def picture(self, name: str) -> None:
        """Keep what the screen shows; whoever answers a screen reader has painted before."""
        self.reader.visible()
        self.screen.shot(PICTURES / name)

    def waits_for(self, name: str) -> None:
        """Wait until something of this name shows."""
        self.reader.until(lambda things: any(one.name == name for one in things), name)

    def waits_for_title(self, beginning: str) -> None:
        wait_for(lambda: self.screen.active_title().startswith(beginning), f"a window named {beginning}")

    def waits_for_result(self, beginning: str) -> str:
        """The sentence under the test's buttons, once it begins like this."""

        def said(things: Iterable[Thing]) -> str:
            return next((one.description for one in things if one.name == "Result of the test"), "")

        self.reader.until(lambda things: said(things).startswith(beginning), f"a result that begins with {beginning}")
        return said(self.reader.visible())

    def _waits_for_another(self, before: tuple[Thing, ...]) -> None:
        wait_for(lambda: self.reader.focused() != before, "the keyboard to move on")


@contextmanager
def desk(folders: Folders, session: Mapping[str, str]) -> Generator[tuple[Person, dict[str, str]]]:
    """A screen with somebody before it; the environment is for the program."""
    with screen(folders.home) as empty:
        environment = {**folders.environment, **session, **empty.environment, **ASKS_QT}
        with screen_reader(environment) as reader:
            yield Person(empty, reader), environment


@contextmanager
def started(
    folders: Folders, environment: Mapping[str, str], screen: Screen, command: Sequence[str] = (str(PROGRAM),)
) -> Generator["subprocess.Popen[bytes]"]:
    """A program with its output kept in files; ended if it has not ended by itself."""
    with (folders.output / "stdout").open("wb") as out, (folders.output / "stderr").open("wb") as err:
        process = subprocess.Popen(command, env=environment, cwd=folders.work, stdout=out, stderr=err)
        try:
            yield process
        except AssertionError as error:
            error.add_note(
                f"Screen: {screen.shot(PICTURES / 'failed.png')}\nSaid: {folders.said()}\nLog: {folders.log()}"
            )
            raise
        finally:
            end(process)


def counts_told(reader: ScreenReader) -> Mapping[str, int]:
    """Bit string to shots, as the histogram tells a screen reader."""
    told = " ".join(one.description for one in reader.visible() if one.name == "Counts")
    pairs = re.findall(r"([01]+): ([\d,]+) shots", told)
    return {bits: int(shots.replace(",", "")) for bits, shots in pairs if shots != "0"}
