"""The program as a person without a mouse uses it, and what other people and programs could learn of the keys."""

import re
import secrets
import subprocess
import sys
import time
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import pytest
from e2e.accessibility import ASKS_QT, ScreenReader, Thing, screen_reader
from e2e.careless import TRACES
from e2e.processes import family, living_in, readable
from e2e.stage import PICTURES, PROGRAM, Folders, keys_in, need_keyring, need_screen, run
from e2e.sweep import Sweep
from support.keyring_daemon import keyring_daemon, private_bus
from support.practice import PracticeService
from support.screen import Screen, end, screen, wait_for

NAME = "lab"
REFUSED_NAME = "typing error"
REFUSED_KEY = f"{secrets.token_hex(12)}+/=\\%&<>$#?~"
"""Nobody's key, with the letters that files and addresses spell in other ways."""
CARELESS = Path(__file__).with_name("careless.py")
MOST_STOPS = 40
LONG_QUEUE = 60.0


class Person:
    """Somebody at the keyboard who listens to a screen reader."""

    def __init__(self, screen: Screen, reader: ScreenReader) -> None:
        self.screen = screen
        self.reader = reader

    def go_to(self, name: str) -> None:
        """Press Tab until the control of this name has the keyboard."""
        for _ in range(MOST_STOPS):
            before = self._stop()
            if any(one.name == name for one in before):
                return
            self.screen.press("Tab")
            self.reader.until(partial(_moved_on, before), "the keyboard to move on")
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

    def _stop(self) -> list[Thing]:
        return [one for one in self.reader.visible() if one.focused]


def _moved_on(before: list[Thing], things: Iterable[Thing]) -> bool:
    return [one for one in things if one.focused] != before


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """What was seen from outside."""

    names: tuple[str, ...]
    key: str = field(repr=False)
    keys: tuple[str, ...] = field(repr=False)
    counts_shown: Mapping[str, int]
    counts_at_service: Mapping[str, int]
    result: str
    refusal: str
    sweep: Sweep
    exit_code: int
    seconds_to_end: float
    terminal: str


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Journey:
    """One run of the program, from the first account to Ctrl+Q, by keyboard only."""
    need_keyring()
    need_screen()
    folders = Folders.below(tmp_path_factory.mktemp("window"))
    with (
        PracticeService() as practice,
        keyring_daemon(folders.home) as keyring,
        desk(folders, keyring.environment) as (person, environment),
    ):
        key = practice.key("practice-open")
        sweep = Sweep({"key": key, "refused key": REFUSED_KEY})
        swept = (folders.root, Path(environment["XDG_RUNTIME_DIR"]))

        def look_around(picture: str) -> None:
            person.picture(picture)
            sweep.processes(program.pid)
            sweep.clipboard(environment)
            sweep.accessibility(person.reader.things())
            sweep.files(*swept)

        with started(folders, environment, person.screen) as program:
            person.waits_for_title("Qubit Keychain")
            person.waits_for("No accounts yet.")
            person.picture("1-empty.png")

            person.describe(NAME, key, practice.instance("practice-open"), practice.url)
            look_around("2-form.png")
            person.screen.press("ctrl+s")
            person.waits_for_title(NAME)
            person.picture("3-stored.png")

            person.screen.press("ctrl+2")
            person.go_to("Run test job")
            person.screen.press("space")
            result = person.waits_for_result("Working")
            look_around("4-tested.png")
            counts_shown = counts_told(person.reader)

            person.describe(REFUSED_NAME, REFUSED_KEY, "", practice.url)
            person.screen.press("Return")
            person.waits_for_title(REFUSED_NAME)
            person.screen.press("ctrl+t")
            refusal = person.waits_for_result("IBM")
            look_around("5-refused.png")

            person.screen.press("ctrl+q")
            asked = time.monotonic()
            exit_code = program.wait(20)
            seconds_to_end = time.monotonic() - asked

        sweep.files(*swept)
        seen = Journey(
            names=folders.stored_names(),
            key=key,
            keys=keys_in(keyring),
            counts_shown=counts_shown,
            counts_at_service=counts_of_only_job(practice),
            result=result,
            refusal=refusal,
            sweep=sweep,
            exit_code=exit_code,
            seconds_to_end=seconds_to_end,
            terminal=folders.said(),
        )
    wait_for(lambda: not living_in(folders.home), "the end of all that was started", 10)
    return seen


def test_an_account_typed_in_is_in_the_file_and_its_key_in_the_keyring(journey: Journey) -> None:
    assert journey.names == (NAME, REFUSED_NAME)
    assert sorted(journey.keys) == sorted((journey.key, REFUSED_KEY))


def test_the_window_shows_the_counts_the_service_measured(journey: Journey) -> None:
    assert journey.counts_shown == journey.counts_at_service
    assert sum(journey.counts_shown.values()) == 1024
    assert "1,024 shots" in journey.result


def test_a_key_nobody_knows_is_explained_in_the_window(journey: Journey) -> None:
    assert journey.refusal.startswith("IBM does not know this API key")
    assert "Step: Sign in" in journey.refusal


def test_ctrl_q_ends_the_program_at_once_and_without_a_word(journey: Journey) -> None:
    assert journey.exit_code == 0
    assert journey.seconds_to_end < 3
    assert journey.terminal == ""


def test_the_keys_are_nowhere_but_in_the_keyring(journey: Journey) -> None:
    assert journey.sweep.hits == set()
    assert journey.sweep.looked_at >= {
        "home/.config/qubit-keychain/accounts.json",
        "home/.local/share/keyrings/login.keyring",
        "home/.local/state/qubit-keychain/qubit-keychain.log",
        "output/stderr",
        "/proc/environ",
        "/proc/cmdline",
        "clipboard",
        "primary selection",
        "accessibility tree",
    }


def test_ctrl_q_takes_a_waiting_job_back_at_the_service(folders: Folders) -> None:
    need_keyring()
    need_screen()
    with (
        PracticeService(queue_seconds=LONG_QUEUE) as practice,
        keyring_daemon(folders.home) as keyring,
        desk(folders, keyring.environment) as (person, environment),
        practice.caller("practice-open") as caller,
    ):
        run(environment, "add", NAME, "--url", practice.url, "--token-stdin", said=practice.key("practice-open"))
        with started(folders, environment, person.screen) as program:
            person.waits_for_title(NAME)
            person.screen.press("ctrl+shift+j")
            wait_for(lambda: caller.get("/jobs")["jobs"], "the job in the queue")
            person.picture("6-waiting.png")

            person.screen.press("ctrl+q")
            asked = time.monotonic()
            exit_code = program.wait(20)
            seconds_to_end = time.monotonic() - asked
        (job,) = caller.get("/jobs")["jobs"]

    assert job["status"] == "Cancelled"
    assert (exit_code, folders.said()) == (0, "")
    assert seconds_to_end < 4


def test_practice_needs_no_keyring_and_leaves_nothing(folders: Folders) -> None:
    need_keyring()
    need_screen()
    command = [str(PROGRAM), "--practice"]
    with (
        private_bus(folders.home) as bus,
        desk(folders, bus.environment) as (person, environment),
        started(folders, environment, person.screen, command) as program,
    ):
        person.waits_for_title("practice")
        person.screen.press("ctrl+shift+j")
        result = person.waits_for_result("Working")
        person.picture("7-practice.png")
        children = family(program.pid)[1:]

        person.screen.press("ctrl+q")
        exit_code = program.wait(20)

    assert "1,024 shots" in result
    assert len(children) == 2  # the practice service and the process for check-ups
    assert not any(readable(child)["cmdline"] for child in children)
    assert (exit_code, folders.said()) == (0, "")
    assert folders.stored_names() == ()


def test_what_runs_in_the_folders_of_a_test_is_seen(folders: Folders) -> None:
    process = subprocess.Popen(["sleep", "60"], env=folders.environment)

    try:
        wait_for(lambda: living_in(folders.home) == ("sleep 60 ",), "the sight of it")
    finally:
        end(process)

    assert living_in(folders.home) == ()


@pytest.mark.parametrize("need", [need_keyring, need_screen])
def test_a_missing_tool_is_named_and_fails_in_ci(need: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")

    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match=r"^apt-get install \S+ \S+ \w"):
        need()
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match=r"^apt-get install \S+ \S+ \w"):
        need()


def test_the_sweep_catches_a_careless_program_in_every_place(folders: Folders) -> None:
    need_keyring()
    need_screen()
    sweep = Sweep({"key": REFUSED_KEY})

    with keyring_daemon(folders.home) as keyring, desk(folders, keyring.environment) as (person, environment):
        command = [sys.executable, str(CARELESS), REFUSED_KEY, str(folders.work)]
        with started(folders, environment | {"CARELESS_KEY": REFUSED_KEY}, person.screen, command) as program:
            person.waits_for_title("Careless")
            sweep.processes(program.pid)
            sweep.clipboard(environment)
            sweep.accessibility(person.reader.things())
            sweep.files(folders.root)

    assert sweep.places == {
        *(f"work/{name}" for name in TRACES),
        *("output/stderr", "/proc/cmdline", "/proc/environ"),
        *("clipboard", "primary selection", "accessibility tree"),
    }


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


def counts_of_only_job(practice: PracticeService) -> Mapping[str, int]:
    """Bit string to shots, of the one job the practice service has."""
    with practice.caller("practice-open") as caller:
        (job,) = caller.get("/jobs")["jobs"]
        return {f"{int(sample, 16):02b}": shots for sample, shots in caller.counts(job["id"]).items()}
