"""The program as a person without a mouse uses it, and what other people and programs could learn of the keys."""

import secrets
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from e2e import another_program
from e2e.careless import TRACES
from e2e.person import counts_told, desk, started
from e2e.processes import family, living_in, readable
from e2e.stage import PROGRAM, Folders, keys_in, need_keyring, need_screen, run
from e2e.sweep import Sweep
from support.keyring_daemon import keyring_daemon, private_bus
from support.practice import PracticeService
from support.screen import Screen, end, wait_for

NAME = "lab"
REFUSED_NAME = "typing error"
REFUSED_KEY = f"{secrets.token_hex(12)}+/=\\%&<>$#?~"
"""Nobody's key, with the letters that files and addresses spell in other ways."""
CARELESS = Path(__file__).with_name("careless.py")
LONG_QUEUE = 60.0
MIDDLE = (640, 430)


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
    came_forward: tuple[int, str]
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
            came_forward = second_start(person.screen, environment)

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
            came_forward=came_forward,
            sweep=sweep,
            exit_code=exit_code,
            seconds_to_end=seconds_to_end,
            terminal=folders.said(),
        )
    wait_for(lambda: not living_in(folders.home), "the end of all that was started", 10)
    return seen


def second_start(screen: Screen, environment: Mapping[str, str]) -> tuple[int, str]:
    """Start the program again behind another one's window: the exit code, and what came to lie on top."""
    other = subprocess.Popen([sys.executable, str(Path(__file__).with_name("another_program.py"))], env=environment)
    try:
        wait_for(lambda: screen.colour(*MIDDLE) == another_program.COLOUR, "the window of another program")
        again = run(environment)
        wait_for(lambda: screen.colour(*MIDDLE) != another_program.COLOUR, "the first window above the other one")
        return again.returncode, screen.active_title()
    finally:
        end(other)


def test_a_second_start_brings_the_window_in_front_of_another_programs(journey: Journey) -> None:
    code, title = journey.came_forward

    assert code == 0
    assert title.startswith(NAME)


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


def counts_of_only_job(practice: PracticeService) -> Mapping[str, int]:
    """Bit string to shots, of the one job the practice service has."""
    with practice.caller("practice-open") as caller:
        (job,) = caller.get("/jobs")["jobs"]
        return {f"{int(sample, 16):02b}": shots for sample, shots in caller.counts(job["id"]).items()}
