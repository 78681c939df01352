"""`run`, `lend` and `qiskit_account` with IBM's official client as the child: a job on the practice service."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from support.keyring_daemon import KeyringDaemon, keyring_daemon
from support.official_client import client_python
from support.practice import PracticeService

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

HERE = Path(__file__).parent
VERSION = "0.51"
CANARY = "CANARY-key-of-another-account-000000000000000"


@pytest.fixture
def environment(tmp_path: Path) -> Generator[Mapping[str, str]]:
    client_python(VERSION)
    with keyring_daemon(tmp_path / "keyring-home") as daemon:
        yield _environment(daemon)


def _environment(daemon: KeyringDaemon) -> Mapping[str, str]:
    # What a shell may hold from other days: another account, and a proxy that must not be asked.
    old = {"QISKIT_IBM_TOKEN": CANARY, "QISKIT_IBM_CHANNEL": "ibm_quantum", "http_proxy": "http://127.0.0.1:1"}
    return {**daemon.environment, **old, "no_proxy": "*", "PYTHONPATH": str(HERE.parents[1])}


def keychain(environment: Mapping[str, str], *words: str | Path, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_app", *words],
        env=environment, input=given, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip


def stored(environment: Mapping[str, str], service: PracticeService, name: str) -> str:
    key = service.key("practice-open")
    done = keychain(environment, "add", name, "--url", service.url, "--token-stdin", given=key)
    assert done.returncode == 0, done.stderr
    return key


def checked(report: dict[str, Any]) -> None:
    assert report["client"] == "0.51.0"
    assert report["status"] == "DONE"
    assert sum(report["counts"].values()) == 1000
    assert set(report["counts"]) == {"00", "11"}


@pytest.mark.parametrize("mask", [(), ("--no-mask",)])
def test_the_client_in_the_child_finishes_a_job_on_the_practice_service(
    environment: Mapping[str, str], mask: tuple[str, ...]
) -> None:
    with PracticeService() as service:
        key = stored(environment, service, "practice")
        done = keychain(environment, "run", *mask, "practice", "--", client_python(VERSION), HERE / "child_job.py")

    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    checked(report)
    assert report["key"] == (key if mask else "••••••••")
    assert (key in done.stdout + done.stderr) == bool(mask)
    assert CANARY not in done.stdout + done.stderr


def test_the_notebooks_helper_gives_the_client_what_it_needs(environment: Mapping[str, str]) -> None:
    program = (
        "import json, desktop_app; a = desktop_app.qiskit_account('PRACTICE');"
        "import sys; print(json.dumps(a)); print(a, file=sys.stderr)"
    )
    with PracticeService() as service:
        key = stored(environment, service, "practice")
        refused = subprocess.run(
            [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False, timeout=60
        )
        given = keychain(environment, "run", "--no-mask", "practice", "--", sys.executable, "-c", program)
        done = subprocess.run(
            [client_python(VERSION), HERE / "child_job.py", "-"],
            env={"IAM_URL": service.url, "HOME": environment["HOME"], "PATH": environment["PATH"]},
            input=given.stdout, capture_output=True, text=True, check=False, timeout=100,
        )  # fmt: skip

    assert "qubit-keychain run" in refused.stderr
    assert done.returncode == 0, done.stderr + given.stderr
    assert json.loads(given.stdout)["token"] == key
    assert key not in given.stderr
    checked(json.loads(done.stdout))


def test_a_lent_account_is_in_the_clients_own_file_until_the_lender_is_interrupted(
    environment: Mapping[str, str],
) -> None:
    crn = re.sub("x", "0", "crn:v1:bluemix:public:quantum-computing:us-east:a/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx:")
    done = keychain(
        environment, "add", "lab", "--instance", f"{crn}00000000-0000-0000-0000-000000000000::", "--token-stdin",
        given="k" * 44,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    look = "import json, qiskit_ibm_runtime as q; print(json.dumps(q.QiskitRuntimeService.saved_accounts()))"
    lender = subprocess.Popen(
        [sys.executable, "-m", "desktop_app", "lend", "lab", "--minutes", "5"],
        env=environment, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert lender.stdout is not None
    assert "lab" in lender.stdout.readline()

    home = {"HOME": environment["HOME"], "PATH": environment["PATH"]}
    seen = subprocess.run(
        [client_python(VERSION), "-c", look], env=home, capture_output=True, text=True, check=True, timeout=60
    )
    lender.terminate()
    said = lender.communicate(timeout=30)[0]

    assert json.loads(seen.stdout)["lab"]["token"] == "k" * 44
    assert "taken back" in said
    assert lender.returncode == 0
    assert not Path(environment["HOME"], ".qiskit/qiskit-ibm.json").exists()
