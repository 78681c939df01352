"""The practice service as a command: what it says and how it ends."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from support.practice import PracticeService, openqasm

from desktop_app.sandbox.__main__ import main
from desktop_app.sandbox.accounts import ACCOUNTS, CLASSIC_ACCOUNTS
from desktop_app.sandbox.fault_table import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

COMMAND = (sys.executable, "-m", "desktop_app.sandbox", "--port", "0", "--stop-with-stdin")


@pytest.fixture
def announced() -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """The command, with what it said to people."""
    pipe = subprocess.PIPE
    with subprocess.Popen(COMMAND, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        assert process.stdout is not None
        lines: list[str] = []
        for line in process.stdout:
            lines.append(line)
            if line.strip() == ")":  # the end of the last sample
                break
        yield process, lines
        process.kill()


def test_it_introduces_its_accounts_and_stops_cleanly_when_told(
    announced: tuple[subprocess.Popen[str], list[str]],
) -> None:
    process, lines = announced

    process.send_signal(signal.SIGTERM)
    code = process.wait(timeout=30)

    said = "".join(lines)
    assert code == 0
    assert process.stderr is not None
    assert process.stderr.read() == ""
    for account in ACCOUNTS:
        assert account.api_key in said
        assert all(instance.crn in said for instance in account.instances)
    for classic in CLASSIC_ACCOUNTS:
        assert classic.api_token in said
        assert all(instance.crn in said for instance in classic.instances)


def test_it_stops_when_its_parents_pipe_closes_even_with_a_job_under_way_and_a_connection_open() -> None:
    service = PracticeService(queue_seconds=60)
    with service.caller() as caller:
        caller.submit(openqasm("meas[0] = measure $0;"))

        code = service.stop()

    assert code == 0


def test_a_taken_port_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]

        code = main(["--port", str(port)])

    assert code == 1
    assert f"Port {port} cannot be used" in capsys.readouterr().err


def test_it_says_which_faults_are_on() -> None:
    command = (*COMMAND, "--fault", "503:submit", "--fault", "stuck-queue")
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        said, _ = process.communicate(timeout=30)

    assert "Fault that is on: 503:submit  (Status 503" in said
    assert "Fault that is on: stuck-queue" in said


def test_it_lists_every_fault_and_stops(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--list-faults"])

    assert code == 0
    said = capsys.readouterr().out
    assert all(kind.about in said for kind in KINDS.values())


@pytest.mark.parametrize(
    "wrong",
    [
        *(["--port", "65536"], ["--port", "x"], ["--queue-seconds", "-1"]),
        *(["--fault", "nonsense"], ["--fault", "503:nowhere"], ["--fault", "slow=x"]),
    ],
)
def test_wrong_arguments_are_a_usage_error(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(wrong)

    assert ended.value.code == 2
    assert wrong[0] in capsys.readouterr().err


def test_the_port_need_not_wait_for_qiskit() -> None:
    look = "import sys, desktop_app.sandbox.server; print('qiskit' in sys.modules, 'numpy' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True, timeout=60)

    assert done.stdout.split() == ["False", "False"]


def test_the_keys_are_of_ibms_length_and_visibly_not_real() -> None:
    for account in ACCOUNTS:
        assert len(account.api_key) == 44
        assert "not-a-real-key" in account.api_key
