"""The commands as a person types them: the whole program, a real keyring, the practice service."""

import json
import re
import signal
import subprocess
from collections.abc import Generator
from numbers import Real
from pathlib import Path
from typing import Any

import pytest
from e2e.stage import PROGRAM, Folders, keys_in, run
from e2e.sweep import Sweep
from support.keyring_daemon import KeyringDaemon
from support.practice import PracticeCaller, PracticeService
from support.screen import end, wait_for

WRONG_KEY = "".join(reversed("a-key-that-was-mistyped-0123456789-abcdefghi"))
USUAL_KEY = b"usual-key-of-44-letters-and-digits-012345678"
FREE_STEPS = ["keyring", "reach", "sign_in", "instance", "backends", "usage"]
JOB_STEPS = ["submit", "wait", "result"]
LAYER = re.compile(
    "keyring|network|dns|proxy|tls|portal|outage|ended_service|iam|key|licence|instance|region|rights|backend|quota|"
    "rate_limit|job|answer|timeout|cancelled|environment"
)
LONG_QUEUE = 60.0


@pytest.fixture
def stored(keyring: KeyringDaemon, folders: Folders, practice: PracticeService) -> dict[str, str]:
    """The environment in which the account `lab` is stored."""
    return store(keyring, folders, practice)


@pytest.fixture
def busy_practice() -> Generator[PracticeService]:
    """A practice service with a queue longer than any test."""
    with PracticeService(queue_seconds=LONG_QUEUE) as service:
        yield service


def test_an_account_is_stored_listed_and_removed(
    keyring: KeyringDaemon, folders: Folders, practice: PracticeService
) -> None:
    environment = store(keyring, folders, practice)

    kept = (folders.stored_names(), keys_in(keyring))
    listed = run(environment, "list")
    as_json = run(environment, "list", "--json")
    removed = run(environment, "remove", "lab", "--for-good", "--yes")

    assert kept == (("lab",), (practice.key("practice-open"),))
    assert (listed.returncode, listed.stderr) == (0, "")
    assert listed.stdout.split()[0] == "lab"
    (facts,) = json.loads(as_json.stdout)
    assert facts["name"] == "lab"
    assert facts["channel"] == "ibm_quantum_platform"
    assert facts["url"] == practice.url
    assert facts["instance"] == practice.instance("practice-open")
    assert (removed.returncode, removed.stderr) == (0, "")
    assert (folders.stored_names(), keys_in(keyring)) == ((), ())


def test_the_commands_leave_the_key_nowhere(
    stored: dict[str, str], folders: Folders, practice: PracticeService, tmp_path: Path
) -> None:
    sweep = Sweep({"key": practice.key("practice-open"), "wrong key": WRONG_KEY})
    run(stored, "add", "mistyped", "--url", practice.url, "--token-stdin", said=WRONG_KEY)

    for arguments in (["list"], ["list", "--json"], ["test", "lab", "--json"], ["test", "mistyped"], ["remove", "lab"]):
        done = run(stored, *arguments)
        sweep.look(" ".join(arguments), f"{done.stdout}\n{done.stderr}".encode())
        sweep.files(folders.root, Path(stored["XDG_RUNTIME_DIR"]))

    assert sweep.hits == set()
    assert "home/.config/qubit-keychain/accounts.json" in sweep.looked_at
    assert "home/.local/share/keyrings/login.keyring" in sweep.looked_at


def test_a_check_tells_every_step_as_json(stored: dict[str, str]) -> None:
    done = run(stored, "test", "lab", "--json")

    assert (done.returncode, done.stderr) == (0, "")
    report = json.loads(done.stdout)
    check_shape(report)
    assert (report["account"], report["channel"], report["ok"]) == ("lab", "ibm_quantum_platform", True)
    assert [(step["name"], step["state"]) for step in report["steps"]] == [(name, "passed") for name in FREE_STEPS]
    assert report["backend"]
    assert (report["job_id"], report["counts"]) == (None, None)
    assert "failure" not in report


def test_a_job_comes_back_with_the_counts_of_the_service(stored: dict[str, str], practice: PracticeService) -> None:
    done = run(stored, "test", "lab", "--job", "--shots", "400", "--json")

    assert (done.returncode, done.stderr) == (0, "")
    report = json.loads(done.stdout)
    check_shape(report)
    assert [step["name"] for step in report["steps"]] == FREE_STEPS + JOB_STEPS
    assert sum(report["counts"].values()) == 400
    with practice.caller("practice-open") as caller:
        measured = caller.counts(report["job_id"])
    assert report["counts"] == {f"{int(sample, 16):02b}": shots for sample, shots in measured.items()}


def test_a_mistyped_key_fails_at_the_layer_of_the_key(stored: dict[str, str], practice: PracticeService) -> None:
    run(stored, "add", "mistyped", "--url", practice.url, "--token-stdin", said=WRONG_KEY)

    done = run(stored, "test", "mistyped", "--json")

    assert done.returncode == 1
    report = json.loads(done.stdout)
    check_shape(report)
    assert report["ok"] is False
    assert (report["failure"]["step"], report["failure"]["layer"]) == ("sign_in", "key")
    assert [step["state"] for step in report["steps"]] == ["passed"] * 2 + ["failed"] + ["skipped"] * 3


@pytest.mark.parametrize("command", ["test", "remove"])
def test_a_name_nobody_has_is_wrong_use(stored: dict[str, str], folders: Folders, command: str) -> None:
    done = run(stored, command, "library")

    assert done.returncode == 2
    assert "There is no account named “library”" in done.stderr
    assert folders.stored_names() == ("lab",)


@pytest.mark.parametrize("arguments", [("x", WRONG_KEY), ("x", "--token", WRONG_KEY), ("x", f"--token={WRONG_KEY}")])
def test_a_key_is_never_taken_from_an_argument(
    keyring: KeyringDaemon, folders: Folders, arguments: tuple[str, ...]
) -> None:
    done = run({**folders.environment, **keyring.environment}, "add", *arguments)

    assert done.returncode == 2
    assert (folders.stored_names(), keys_in(keyring)) == ((), ())


@pytest.mark.parametrize(
    ("name", "said", "exit_code"), [("windows", b"\xef\xbb\xbf" + USUAL_KEY, 0), ("picture", b"\x89PNG\xff", 2)]
)
def test_a_key_from_a_file_is_text_or_is_refused(
    keyring: KeyringDaemon, folders: Folders, name: str, said: bytes, exit_code: int
) -> None:
    environment = {**folders.environment, **keyring.environment, "PYTHONIOENCODING": "utf-8:strict"}

    done = subprocess.run(
        [str(PROGRAM), "add", name, "--token-stdin"], env=environment, input=said, capture_output=True, check=False
    )

    assert done.returncode == exit_code
    assert b"Traceback" not in done.stderr
    assert keys_in(keyring) == ((USUAL_KEY.decode(),) if exit_code == 0 else ())


def test_a_locked_keyring_is_said_and_nothing_is_stored(keyring: KeyringDaemon, folders: Folders) -> None:
    environment = {**folders.environment, **keyring.environment}
    keyring.lock()

    done = run(environment, "add", "lab", "--token-stdin", said=WRONG_KEY)

    assert done.returncode == 1
    assert done.stderr.startswith("The system keyring is locked\n`qubit-keychain doctor --unlock` ")
    assert folders.stored_names() == ()


def test_a_check_behind_a_locked_keyring_fails_there(keyring: KeyringDaemon, stored: dict[str, str]) -> None:
    keyring.lock()

    done = run(stored, "test", "lab", "--json")

    assert done.returncode == 1
    report = json.loads(done.stdout)
    check_shape(report)
    assert (report["failure"]["step"], report["failure"]["layer"]) == ("keyring", "keyring")
    assert report["failure"]["title"] == "The system keyring is locked"


def test_without_any_keyring_the_way_out_is_said_and_nothing_is_stored(folders: Folders) -> None:
    done = run(folders.environment, "add", "lab", "--token-stdin", said=WRONG_KEY)

    assert done.returncode == 1
    assert done.stderr.startswith("No system keyring is available\nStart one (on Debian and Ubuntu: install ")
    assert folders.stored_names() == ()


def test_ctrl_c_takes_the_job_back_at_the_service(
    keyring: KeyringDaemon, folders: Folders, busy_practice: PracticeService
) -> None:
    environment = store(keyring, folders, busy_practice)
    said = folders.output / "stdout"
    with busy_practice.caller("practice-open") as caller, said.open("wb") as out:
        process = subprocess.Popen([str(PROGRAM), "test", "lab", "--job"], env=environment, stdout=out)
        try:
            wait_for(lambda: "Queued on" in said.read_text("utf-8"), "the job in the queue")
            before = status_of_only_job(caller)

            process.send_signal(signal.SIGINT)
            exit_code = process.wait(10)
        finally:
            end(process)
        after = status_of_only_job(caller)

    assert (before, after) == ("Queued", "Cancelled")
    assert exit_code == 1
    assert "The check was cancelled." in said.read_text("utf-8")


def test_practice_without_a_display_runs_in_the_terminal(folders: Folders) -> None:
    done = run(folders.environment, "--practice")

    assert (done.returncode, done.stderr) == (0, "")
    first, empty, *lines = done.stdout.splitlines()
    assert first == "There is no display to open a window on. Here is the same check-up in the terminal."
    assert empty == ""
    assert sum(line.startswith("       ok  ") for line in lines) == len(FREE_STEPS + JOB_STEPS)
    bars = {line.split()[0]: line.count("#") for line in lines if "%" in line and "|" in line}
    assert set(bars) >= {"00", "11"}
    assert min(bars["00"], bars["11"]) > 20
    assert "1024 shots; | marks what an ideal device would give" in done.stdout
    assert "works (" in lines[-1]


def test_a_window_without_a_display_is_refused_in_one_sentence(folders: Folders) -> None:
    done = run(folders.environment)

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "There is no display to open a window on. `qubit-keychain --help` shows the commands that need none.\n"
    )


def store(keyring: KeyringDaemon, folders: Folders, practice: PracticeService) -> dict[str, str]:
    """Add the account `lab`; the environment is for further commands."""
    environment = {**folders.environment, **keyring.environment}
    instance, key = practice.instance("practice-open"), practice.key("practice-open")
    added = run(
        environment, "add", "lab", "--url", practice.url, "--instance", instance, "--token-stdin", said=f"{key}\n"
    )
    assert (added.returncode, added.stderr) == (0, "")
    assert added.stdout == "Stored “lab”; its key is in the system keyring.\n"
    return environment


def status_of_only_job(caller: PracticeCaller) -> str:
    (job,) = caller.get("/jobs")["jobs"]
    return str(job["status"])


def check_shape(report: Any) -> None:
    """Every field that is promised, of its kind; a report may tell more."""
    assert set(report) >= {*("account", "channel", "ok", "seconds", "steps", "backend", "job_id", "counts")}
    assert isinstance(report["account"], str)
    assert isinstance(report["channel"], str)
    assert isinstance(report["ok"], bool)
    assert isinstance(report["seconds"], Real)
    for step in report["steps"]:
        assert set(step) == {"name", "state", "seconds", "detail"}
        assert step["name"] in {*FREE_STEPS, *JOB_STEPS, "sign_out"}
        assert step["state"] in {"passed", "no time left", "failed", "skipped", "cancelled"}
        assert isinstance(step["seconds"], Real)
        assert isinstance(step["detail"], str)
    assert isinstance(report["backend"], str | None)
    assert isinstance(report["job_id"], str | None)
    assert report["counts"] is None or all(
        set(bits) <= {"0", "1"} and isinstance(shots, int) for bits, shots in report["counts"].items()
    )
    assert ("failure" in report) is not report["ok"]
    if "failure" in report:
        assert set(report["failure"]) >= {"step", "layer", "title", "advice"}
        assert all(report["failure"][part] for part in ("step", "layer", "title", "advice"))
        assert LAYER.fullmatch(report["failure"]["layer"])
