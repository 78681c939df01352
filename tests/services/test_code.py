import ast
import json
import subprocess

import pytest
from support.accounts import CRN, KEY
from support.practice import PracticeService

from desktop_app.domain.accounts import Account
from desktop_app.domain.channels import Channel
from desktop_app.domain.secret import Secret
from desktop_app.services.code import CodeKind, code_for, kinds_for

THESIS = Account(name="thesis", channel=Channel.CLASSIC, url="https://auth.quantum.ibm.com", instance="a/b/c")
LAB = Account(name='lab "1"\n', instance=CRN, tags=("a",), region="us-east")


@pytest.mark.parametrize("kind", CodeKind)
def test_code_never_holds_the_key_unless_it_is_handed_in(kind: CodeKind) -> None:
    code = code_for(LAB, kind)

    assert KEY not in code.text
    assert not code.holds_key


@pytest.mark.parametrize("kind", CodeKind)
@pytest.mark.parametrize("account", [LAB, THESIS])
def test_code_that_holds_the_key_says_so(account: Account, kind: CodeKind) -> None:
    code = code_for(account, kind, Secret(KEY))

    assert (KEY in code.text) is code.holds_key


@pytest.mark.parametrize("kind", [CodeKind.KEYRING, CodeKind.FILE, CodeKind.EXPLICIT])
def test_python_code_is_python_whatever_the_name(kind: CodeKind) -> None:
    ast.parse(code_for(LAB, kind, Secret(KEY)).text)


def test_the_environment_lines_are_shell_and_carry_the_settings() -> None:
    lines = code_for(LAB, CodeKind.ENVIRONMENT, Secret(KEY)).text

    seen = subprocess.run(
        ["bash", "-c", f'{lines}printf "%s|%s" "$QISKIT_IBM_TOKEN" "$QISKIT_IBM_INSTANCE"'],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert seen == f"{KEY}|{CRN}"


def test_the_curl_steps_really_run_a_job(practice: PracticeService) -> None:
    account = Account(name="p", url=practice.url, instance=practice.instance("practice-open"))
    steps = (
        code_for(account, CodeKind.CURL).text.replace("BACKEND", "practice_heron").replace("read -rs KEY", "read KEY")
    )
    setup, _, _ = steps.partition("# 5.")

    ran = subprocess.run(
        ["bash", "-c", setup], input=practice.key("practice-open"), capture_output=True, text=True, check=True
    )

    devices, usage, job = (json.loads(line) for line in ran.stdout.replace("}{", "}\n{").splitlines() if line)
    assert any(device["name"] == "practice_heron" for device in devices["devices"])
    assert usage["usage_limit_seconds"] == 600
    assert job["backend"] == "practice_heron"


def test_each_channel_has_its_kinds() -> None:
    assert kinds_for(LAB) == tuple(CodeKind)
    assert kinds_for(Account(name="l", channel=Channel.LOCAL)) == (CodeKind.EXPLICIT,)
    assert kinds_for(THESIS) == tuple(CodeKind)
    assert "1 July 2025" in code_for(THESIS, CodeKind.CURL).text
    assert "qiskit-ibm-runtime 0.40" in code_for(THESIS, CodeKind.EXPLICIT).remark


def test_a_practice_account_is_offered_only_the_ways_in_which_it_is_found() -> None:
    practice = Account(name="practice open", url="http://127.0.0.1:8750")

    kinds = kinds_for(practice)
    code = code_for(practice, kinds[0])

    assert kinds == (CodeKind.RUN, CodeKind.CURL)
    assert code.text.startswith("qubit-keychain run 'practice open' -- ")
    assert "Only a command that is started like this" in code.remark


def test_a_simulators_code_speaks_of_no_key() -> None:
    code = code_for(Account(name="l", channel=Channel.LOCAL), CodeKind.EXPLICIT)

    assert code.remark == "A simulator on this computer needs neither account nor key."


@pytest.mark.parametrize("kind", [CodeKind.EXPLICIT, CodeKind.ENVIRONMENT])
def test_what_the_last_classic_client_is_told_ends_where_that_signs_in(kind: CodeKind) -> None:
    text = code_for(THESIS, kind).text

    assert "https://auth.quantum.ibm.com/api" in text
    assert "ibm_quantum" in text
    assert "a/b/c" in text


def test_the_classic_curl_steps_run_a_job_and_prove_that_the_token_is_dead(practice: PracticeService) -> None:
    account = Account(name="thesis", channel=Channel.CLASSIC, url=practice.classic_url)

    text = code_for(account, CodeKind.CURL, Secret(practice.api_token())).text.replace("BACKEND", "practice_eagle")

    done = subprocess.run(["bash"], input=text, capture_output=True, text=True, check=True, timeout=60)
    assert '"urls"' in done.stdout
    assert done.stdout.count('"groups"') == 2 * 2, "two hubs, asked for in both ways"
    assert '"devices":' in done.stdout
    assert '"length_queue":' in done.stdout
    assert '"byInstance":' in done.stdout
    assert '"backend":"practice_eagle"' in done.stdout.replace(": ", ":")
    assert done.stdout.splitlines()[-1].endswith("401")
