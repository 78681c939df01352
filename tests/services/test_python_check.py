"""Accounts in the real Pythons with the real official clients that the interop tests install."""

import json
import os
import sys
import threading
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from support.practice import PracticeService

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel
from desktop_app.domain.checkup import CheckReport, StepName, StepState
from desktop_app.domain.circuits import CircuitChoice, Primitive
from desktop_app.domain.errors import Layer
from desktop_app.domain.instances import longest_seconds
from desktop_app.domain.job_wish import JobWish
from desktop_app.domain.jobs import JobId
from desktop_app.domain.past_checks import past_check
from desktop_app.domain.secret import Secret
from desktop_app.services.environments import (
    EnvironmentKind,
    EnvironmentUnusable,
    PythonEnvironment,
    environment_at,
    find_environments,
    look_into,
)
from desktop_app.services.jobs import CannotRunAgain, open_job, wish_of
from desktop_app.services.python_check import check_in_python
from desktop_app.services.session import ReadCredentials

LOCAL = Account(name="local", channel=Channel.LOCAL)
INTEROP = Path(__file__).parents[2] / "build/interop"
OWN = PythonEnvironment(python=Path(sys.executable), kind=EnvironmentKind.BROWSED)


def client_of(release: str) -> PythonEnvironment:
    python = INTEROP / f"runtime-{release}/bin/python"
    if not python.exists():
        if os.environ.get("CI") == "true":
            pytest.fail("the official client's environment is missing: make interop-env")
        pytest.skip("the official client's environment is missing: make interop-env")
    return PythonEnvironment(python=python, kind=EnvironmentKind.BROWSED)


@pytest.fixture
def client() -> PythonEnvironment:
    return client_of("0.51")


def no_key(_: CancelToken) -> Credentials:
    raise AssertionError("a local account has no key")


def key_for(key: str) -> ReadCredentials:
    return lambda _: Credentials(api_key=Secret(key))


def account_of(service: PracticeService) -> Account:
    return Account(name="lab", url=service.url)


def last(reports: Iterable[CheckReport]) -> CheckReport:
    *_, final = reports
    return final


OWN_CIRCUIT = """OPENQASM 3.0;
include "stdgates.inc";
bit[2] low;
bit[1] high;
x $1;
low[0] = measure $1;
low[1] = measure $0;
high[0] = measure $3;
"""


def test_a_local_account_runs_a_bell_pair_in_the_users_own_python(client: PythonEnvironment) -> None:
    *_, report = check_in_python(LOCAL, client, no_key, CancelToken(), job=JobWish(shots=200))

    assert report.ok, report.failure
    assert report.counts is not None
    assert sum(report.counts.values()) == 200
    assert {step.state.value for step in report.steps} == {"passed"}
    assert "0.51" in report.steps[0].detail


def test_the_users_own_circuit_is_sampled_there_on_the_qubits_it_names(client: PythonEnvironment) -> None:
    wish = JobWish(shots=500, circuit=CircuitChoice.OWN, qasm=OWN_CIRCUIT)

    report = last(check_in_python(LOCAL, client, no_key, CancelToken(), job=wish))

    assert report.ok, report.failure
    counts = dict(report.counts or {})
    assert sum(counts.values()) == 500
    assert max(counts, key=lambda bits: counts[bits]) == "0 01", "the last register first, as the job list shows it"
    assert report.expected is None


@pytest.mark.parametrize(("circuit", "truth"), [(CircuitChoice.BELL, 1.0), (CircuitChoice.OWN, -1.0)])
def test_the_estimator_runs_there_too(client: PythonEnvironment, circuit: CircuitChoice, truth: float) -> None:
    qasm = OWN_CIRCUIT if circuit is CircuitChoice.OWN else ""
    wish = JobWish(shots=1024, primitive=Primitive.ESTIMATOR, circuit=circuit, qasm=qasm)

    report = last(check_in_python(LOCAL, client, no_key, CancelToken(), job=wish))

    assert report.ok, report.failure
    assert report.estimate is not None
    assert abs(report.estimate.value - truth) < 0.4, "some noise, where that Python has qiskit-aer"
    assert report.estimate.ideal == (1.0 if circuit is CircuitChoice.BELL else None)


def test_a_python_that_cannot_read_the_users_circuit_says_what_is_missing(practice: PracticeService) -> None:
    wish = JobWish(circuit=CircuitChoice.OWN, qasm=OWN_CIRCUIT)

    report = last(check_in_python(account_of(practice), client_of("0.40"), no_key, CancelToken(), job=wish))

    assert report.failure is not None
    assert report.failure.layer is Layer.PYTHON
    assert "pip install qiskit-qasm3-import" in report.failure.title


@pytest.mark.skipif(sys.platform == "win32", reason="the Python that babbles is a shell script")
@pytest.mark.parametrize("stream", ["1", "2"])
def test_output_that_never_ends_a_line_is_kept_in_bounds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stream: str
) -> None:
    monkeypatch.setattr("desktop_app.services.python_check._LONGEST_LINE", 10_000)
    python = shell_python(tmp_path, f"yes 'a b' | head -c 3000000 | tr -d '\\n' >&{stream}")

    report = last(check_in_python(Account(name="lab"), python, key_for("k" * 44), CancelToken(), check_up=passing))

    assert report.failure is not None
    assert 10_000 < len(report.output) <= 12_000


def shell_python(folder: Path, does: str) -> PythonEnvironment:
    """One that seems to have the client, and runs this instead of the script."""
    packages = ("qiskit", "qiskit-ibm-runtime", "qiskit-aer", "qiskit-qasm3-import")
    versions = {"python": "3.13.0"} | dict.fromkeys(packages, "1.0.0")
    python = folder / "python"
    python.write_text(
        f"#!/bin/sh\nif [ \"$1\" = -c ]; then cat <<'END'\n{json.dumps(versions)}\nEND\nelse {does}\nfi\n"
    )
    python.chmod(0o700)
    return PythonEnvironment(python=python, kind=EnvironmentKind.BROWSED)


def passing(account: Account, *_: object) -> Iterable[CheckReport]:
    return [CheckReport(account=account.name, channel=account.channel.value, steps=(), finished=True)]


def test_a_python_without_the_client_says_what_is_missing() -> None:
    *_, report = check_in_python(LOCAL, OWN, no_key, CancelToken())

    assert report.failure is not None
    assert report.failure.layer is Layer.PYTHON
    assert "pip install" in report.failure.title


def test_a_python_that_is_none_says_nothing_of_the_account_and_is_not_remembered_as_its_failure(tmp_path: Path) -> None:
    nowhere = environment_at(tmp_path / "python")

    report = last(check_in_python(Account(name="lab"), nowhere, no_key, CancelToken()))

    assert report.failure is not None
    assert (report.failure.layer, report.of_python) == (Layer.PYTHON, True)
    assert past_check(report, datetime.now(UTC)) is None


def test_without_a_python_the_account_is_left_out_and_has_not_failed() -> None:
    report = last(check_in_python(LOCAL, None, no_key, CancelToken()))

    assert (report.finished, report.ok, report.failure) == (True, False, None)
    assert "No Python" in report.left_out


def test_the_guides_script_finds_the_account_in_its_environment_and_its_job_is_measured(
    client: PythonEnvironment, practice: PracticeService
) -> None:
    wish = JobWish(shots=200, circuit=CircuitChoice.GATELESS)

    *before, report = check_in_python(
        account_of(practice), client, key_for(practice.key("practice-open")), CancelToken(), job=wish
    )

    assert report.ok, report.failure
    told = {StepName.BACKENDS, StepName.INSTANCE, StepName.USAGE, StepName.SUBMIT, StepName.RESULT}
    ended = [step for one in before for step in one.steps if step.name in told and step.state is StepState.PASSED]
    assert {step.name for step in ended if step.detail} == told
    assert all(step.detail for step in ended), "what was learned is told with the step's end, not after it"
    assert report.counts == {"00": 200}
    assert (report.plan, report.free, report.instance) == ("open", True, "practice-open")
    with practice.caller() as caller:
        consumed = caller.get("/instances/usage")["usage_consumed_seconds"]
    assert report.usage is not None
    assert report.usage.consumed_seconds == consumed, "the time left is that after the job"
    opened = open_job(account_of(practice), key_for(practice.key("practice-open")), CancelToken(), JobId(report.job_id))
    assert report.metrics is not None
    assert report.metrics.charged_seconds == opened.metrics.charged_seconds
    assert opened.result.counts == report.counts, "the job list reads what IBM's client sent"
    assert opened.wish == replace(wish, backend=report.backend), "so it can be run again"
    assert opened.job.in_python


def test_the_free_check_in_a_python_sends_no_job(client: PythonEnvironment, practice: PracticeService) -> None:
    with practice.caller() as caller:
        before = len(caller.get("/jobs")["jobs"])
        report = last(
            check_in_python(account_of(practice), client, key_for(practice.key("practice-open")), CancelToken())
        )
        after = len(caller.get("/jobs")["jobs"])

    assert report.ok, report.failure
    assert (report.job_id, after) == ("", before)


def test_the_last_client_that_knows_the_classic_channel_finishes_a_job_of_it(practice: PracticeService) -> None:
    classic = Account(name="thesis", channel=Channel.CLASSIC, url=practice.classic_url)
    wish = JobWish(shots=100, allow_paid=True)
    key = key_for(practice.api_token())

    report = last(check_in_python(classic, client_of("0.40"), key, CancelToken(), job=wish))
    again = wish_of(classic, key, CancelToken(), JobId(report.job_id), in_python=True)
    with practice.caller() as caller:
        job = caller.http.get(
            f"{practice.url}/runtime/jobs/{report.job_id}", headers={"x-access-token": practice.api_token()}
        ).json()

    assert report.ok, report.failure
    assert report.counts is not None
    assert set(report.counts) <= {"00", "11"}
    assert again == JobWish(shots=100, backend=report.backend)
    assert job["cost"] == longest_seconds(100)


@pytest.mark.parametrize(("release", "channel"), [("0.51", Channel.CLASSIC), ("0.40", Channel.PLATFORM)])
def test_a_client_that_does_not_know_the_channel_is_not_started(
    practice: PracticeService, release: str, channel: Channel
) -> None:
    account = Account(name="lab", channel=channel, url=practice.url)
    knows = (release, channel) == ("0.40", Channel.PLATFORM)

    report = look_into(client_of(release), account.channel)

    assert report.usable is knows
    assert ("0.40" in report.install) is not knows


def test_a_paid_plan_is_not_billed_by_the_script_without_consent(
    client: PythonEnvironment, practice: PracticeService
) -> None:
    key = key_for(practice.key("practice-paid"))

    refused = last(check_in_python(account_of(practice), client, key, CancelToken(), job=JobWish(shots=50)))
    agreed = JobWish(shots=50, paid_for=refused.crn)
    billed = last(check_in_python(account_of(practice), client, key, CancelToken(), job=agreed))
    with practice.caller("practice-paid", instance=billed.instance) as caller:
        limit = caller.get(f"/jobs/{billed.job_id}")["cost"]

    assert billed.cost is not None
    assert limit == billed.cost.most_seconds
    assert refused.failure is not None
    assert refused.failure.asks_consent
    assert refused.job_id == ""
    assert billed.ok, billed.failure
    assert billed.crn == refused.crn


def test_where_the_client_blames_the_key_for_everything_the_true_cause_is_told(
    client: PythonEnvironment, practice: PracticeService
) -> None:
    with practice.faults("503:search"):
        report = last(
            check_in_python(account_of(practice), client, key_for(practice.key("practice-open")), CancelToken(60))
        )

    assert report.failure is not None
    assert report.failure.layer is Layer.OUTAGE
    assert "valid API token" in report.output


def test_a_job_that_fails_at_the_service_is_not_blamed_on_this_computer(
    client: PythonEnvironment, practice: PracticeService
) -> None:
    key = key_for(practice.key("practice-open"))
    wish = JobWish(shots=10, primitive=Primitive.ESTIMATOR, circuit=CircuitChoice.OWN, qasm=OWN_CIRCUIT)

    with practice.faults("failed-job"):
        report = last(check_in_python(account_of(practice), client, key, CancelToken(60), job=wish))
    with pytest.raises(CannotRunAgain) as refused:
        wish_of(account_of(practice), key, CancelToken(), JobId(report.job_id))
    again = wish_of(account_of(practice), key, CancelToken(), JobId(report.job_id), in_python=True)

    assert report.failure is not None
    assert (report.failure.layer, report.of_python) == (Layer.JOB, False)
    assert "failed inside the service" in report.failure.advice
    assert "--in PYTHON" in refused.value.advice
    assert "Failed: " in report.log
    assert "RuntimeJobFailureError" in report.output
    assert "your own Python" in refused.value.advice
    assert again == replace(wish, backend=report.backend), "the text is found in what the client packed"


def test_no_key_is_in_what_the_client_wrote(client: PythonEnvironment, practice: PracticeService) -> None:
    canary = "CANARY-key-0000000000000000000000000000000000"

    report = last(check_in_python(account_of(practice), client, key_for(canary), CancelToken()))

    assert report.failure is not None
    assert report.failure.layer is Layer.KEY
    assert "InvalidAccountError" in report.output
    assert canary not in repr(report)


@pytest.mark.skipif(sys.platform == "win32", reason="the Python that fails is a shell script")
def test_no_proxy_password_is_in_what_the_client_wrote_however_json_spells_it(tmp_path: Path) -> None:
    password = 'gänse"füße\\1'
    failure = {"error": "ProxyError", "message": f"no way with {password}, sorry", "left": False}
    python = shell_python(tmp_path, f"cat <<'END'\n{json.dumps(failure)}\nEND")
    account = Account(name="lab", proxies=(("https", "http://me@proxy.example:3128"),))
    credentials = Credentials(api_key=Secret("k" * 44), proxy_password=Secret(password))

    report = last(check_in_python(account, python, lambda _: credentials, CancelToken()))

    assert "no way with ••••••••, sorry" in report.output
    assert "gänse" not in repr(report)


def test_giving_up_cancels_the_scripts_job_at_the_service(client: PythonEnvironment) -> None:
    token = CancelToken()
    with PracticeService(queue_seconds=30) as slow, slow.caller() as caller:
        reports = []
        for report in check_in_python(
            account_of(slow), client, key_for(slow.key("practice-open")), token, job=JobWish(shots=50)
        ):
            reports.append(report)
            if report.job_id:
                token.cancel()
        states = [job["status"] for job in caller.get("/jobs")["jobs"]]

    assert reports[-1].cancelled
    assert states == ["Cancelled"]


def test_giving_up_ends_the_child(client: PythonEnvironment) -> None:
    token = CancelToken()
    reports = check_in_python(LOCAL, client, no_key, token)
    next(reports)
    threading.Timer(0.3, token.cancel).start()

    *_, report = reports

    assert report.cancelled


def test_versions_come_from_metadata_and_the_channel_is_judged(client: PythonEnvironment) -> None:
    local, classic = look_into(client, Channel.LOCAL), look_into(client, Channel.CLASSIC)

    assert (local.usable, local.runtime) == (True, "0.51.0")
    assert any("0.40 was the last" in finding for finding in classic.findings)


def test_a_token_in_the_environment_is_pointed_out(client: PythonEnvironment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QISKIT_IBM_TOKEN", "CANARY")
    monkeypatch.setenv("QISKIT_IBM_CHANNEL", "ibm_quantum")
    monkeypatch.setenv("IAM_URL", "CANARY")

    report = look_into(client, Channel.PLATFORM)

    said = "\n".join(report.session)
    assert report.findings == ()
    assert "QISKIT_IBM_TOKEN is set" in said
    assert said.count("QISKIT_IBM_CHANNEL") == 1
    assert "IAM_URL is set" in said
    assert "CANARY" not in said


@pytest.mark.parametrize("said", ["exit 1", "echo hello", "echo {}", "echo 7"])
def test_what_is_no_python_is_refused(tmp_path: Path, said: str) -> None:
    odd = tmp_path / "python"
    odd.write_text(f"#!/bin/sh\n{said}\n")
    odd.chmod(0o700)

    with pytest.raises(EnvironmentUnusable):
        look_into(PythonEnvironment(python=odd, kind=EnvironmentKind.BROWSED), Channel.LOCAL)


def test_a_python_from_before_the_clients_time_is_said_to_be_too_old(tmp_path: Path) -> None:
    old = tmp_path / "python"
    before = "import sys; sys.modules['importlib.metadata'] = None; sys.version = '3.7.16 (old)'; exec(sys.argv[1])"
    old.write_text(f'#!/bin/sh\nexec {sys.executable} -c "{before}" "$2"\n')
    old.chmod(0o700)

    report = look_into(environment_at(old), Channel.PLATFORM)

    assert (report.python, report.usable, report.install) == ("3.7.16", False, "")
    assert report.blocker.startswith("Python 3.7.16 is too old")


@pytest.mark.parametrize("system", ["linux", "win32"])
def test_environments_are_found_where_their_makers_put_them(
    tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    places = {
        tmp_path / "project/.venv": EnvironmentKind.VENV,
        own_home / ".virtualenvs/lab": EnvironmentKind.VENV,
        own_home / "miniconda3/envs/q": EnvironmentKind.CONDA,
        own_home / ".pyenv/versions/3.12.1": EnvironmentKind.PYENV,
        own_home / ".local/share/pipx/venvs/tool": EnvironmentKind.PIPX,
        own_home / ".local/share/uv/tools/tool": EnvironmentKind.UV,
        own_home / ".local/share/uv/python/cpython-3.13.1": EnvironmentKind.UV,
        own_home / ".local/pipx/venvs/tool": EnvironmentKind.PIPX,
        tmp_path / "work/lab": EnvironmentKind.VENV,
        tmp_path / "data/virtualenvs/lab": EnvironmentKind.VENV,
        tmp_path / "data/uv/python/cpython-3.12.8": EnvironmentKind.UV,
        tmp_path / "tools/tool": EnvironmentKind.UV,
        tmp_path / "pythons/cpython-3.11.9": EnvironmentKind.UV,
        tmp_path / "pipx/venvs/tool": EnvironmentKind.PIPX,
        tmp_path / "named": EnvironmentKind.CONDA,
    }
    monkeypatch.setattr(sys, "platform", system)
    for number, place in enumerate(places):
        folder = place if system == "win32" and number % 2 else place / ("bin" if system == "linux" else "Scripts")
        folder.mkdir(parents=True)
        (folder / ("python" if system == "linux" else "python.exe")).symlink_to(sys.executable)
    (own_home / ".conda").mkdir()
    (own_home / ".conda/environments.txt").write_text(f"{tmp_path / 'named'}\n")
    for variable in ("VIRTUAL_ENV", "CONDA_PREFIX", "PYENV_ROOT", "APPDATA"):
        monkeypatch.delenv(variable, raising=False)
    named = {"WORKON_HOME": "work", "XDG_DATA_HOME": "data", "UV_TOOL_DIR": "tools", "PIPX_HOME": "pipx"}
    for variable, at in (named | {"UV_PYTHON_INSTALL_DIR": "pythons"}).items():
        monkeypatch.setenv(variable, str(tmp_path / at))
    monkeypatch.setenv("PATH", "")

    found = find_environments(tmp_path / "project")

    assert {Path(one.label).expanduser(): one.kind for one in found} == places
