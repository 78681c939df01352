"""Local accounts, in the real Python with the real official client that the interop tests install."""

import os
import sys
import threading
from pathlib import Path

import pytest

from desktop_app.domain.accounts import Account
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel
from desktop_app.domain.errors import Layer
from desktop_app.services.environments import (
    EnvironmentKind,
    EnvironmentUnusable,
    PythonEnvironment,
    find_environments,
    look_into,
)
from desktop_app.services.local_check import check_locally

LOCAL = Account(name="local", channel=Channel.LOCAL)
CLIENT = Path(__file__).parents[2] / "build/interop/runtime-0.51/bin/python"
OWN = PythonEnvironment(python=Path(sys.executable), kind=EnvironmentKind.BROWSED)


@pytest.fixture
def client() -> PythonEnvironment:
    if not CLIENT.exists():
        if os.environ.get("CI") == "true":
            pytest.fail("the official client's environment is missing: make interop-env")
        pytest.skip("the official client's environment is missing: make interop-env")
    return PythonEnvironment(python=CLIENT, kind=EnvironmentKind.BROWSED)


def test_a_local_account_runs_a_bell_pair_in_the_users_own_python(client: PythonEnvironment) -> None:
    *_, report = check_locally(LOCAL, client, CancelToken(), shots=200)

    assert report.ok, report.failure
    assert report.counts is not None
    assert sum(report.counts.values()) == 200
    assert {step.state.value for step in report.steps} == {"passed"}
    assert "0.51" in report.steps[0].detail


def test_a_python_without_the_client_says_what_is_missing() -> None:
    *_, report = check_locally(LOCAL, OWN, CancelToken())

    assert report.failure is not None
    assert report.failure.layer is Layer.ENVIRONMENT
    assert "pip install" in report.failure.title


def test_giving_up_ends_the_child(client: PythonEnvironment) -> None:
    token = CancelToken()
    reports = check_locally(LOCAL, client, token)
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

    findings = look_into(client, Channel.PLATFORM).findings

    assert any("QISKIT_IBM_TOKEN is set" in finding for finding in findings)
    assert not any("CANARY" in finding for finding in findings)


@pytest.mark.parametrize("content", ["#!/bin/sh\nexit 1\n", "#!/bin/sh\necho hello\n"])
def test_what_is_no_python_is_refused(tmp_path: Path, content: str) -> None:
    odd = tmp_path / "python"
    odd.write_text(content)
    odd.chmod(0o700)

    with pytest.raises(EnvironmentUnusable):
        look_into(PythonEnvironment(python=odd, kind=EnvironmentKind.BROWSED), Channel.LOCAL)


def test_environments_are_found_where_their_makers_put_them(
    tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = {
        tmp_path / "project/.venv": EnvironmentKind.VENV,
        own_home / ".virtualenvs/lab": EnvironmentKind.VENV,
        own_home / "miniconda3/envs/q": EnvironmentKind.CONDA,
        own_home / ".pyenv/versions/3.12.1": EnvironmentKind.PYENV,
        own_home / ".local/share/pipx/venvs/tool": EnvironmentKind.PIPX,
        own_home / ".local/share/uv/tools/tool": EnvironmentKind.UV,
        tmp_path / "named": EnvironmentKind.CONDA,
    }
    for place in places:
        (place / "bin").mkdir(parents=True)
        (place / "bin/python").symlink_to(sys.executable)
    (own_home / ".conda").mkdir()
    (own_home / ".conda/environments.txt").write_text(f"{tmp_path / 'named'}\n")
    for variable in ("VIRTUAL_ENV", "CONDA_PREFIX", "PYENV_ROOT"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PATH", "")

    found = find_environments(tmp_path / "project")

    assert {one.python.parent.parent: one.kind for one in found} == places
