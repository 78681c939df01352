import ast
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.channels import Channel, FieldName
from desktop_app.qiskit_files.paste import Pasted, recognise
from desktop_app.qiskit_files.snippet import snippet

CRN = (
    "crn:v1:bluemix:public:quantum-computing:us-east:a/0123456789abcdef0123456789abcdef:"
    "01234567-89ab-cdef-0123-456789abcdef::"
)
KEY = "AAAAAAAAAAbbbbbbbbbbCCCCCCCCCCdddddddddddddd"
TOKEN = "ab" * 64


def key_in(pasted: Pasted | None) -> str:
    assert pasted is not None
    key = pasted.draft.credentials.api_key
    return key.reveal() if key else ""


@pytest.mark.parametrize(
    "text",
    [
        KEY,
        f'"{KEY}",',
        f"\ufeff  {KEY}\r\n",
        json.dumps({"name": "k", "apikey": KEY, "createdAt": "2026-01-01"}),
        json.dumps({"channel": "ibm_cloud", "token": KEY}),
        json.dumps({"lab": {"channel": "ibm_cloud", "token": KEY}, "other": {"token": KEY}}),
        f'QiskitRuntimeService.save_account(token="{KEY}", name="lab")',
        f'QiskitRuntimeService("ibm_cloud", "{KEY}")',
        f'key = "{KEY}"\nservice = QiskitRuntimeService(token=key, instance="{CRN}")',
        f'>>> from qiskit_ibm_runtime import QiskitRuntimeService\n>>> s = QiskitRuntimeService(token="{KEY}")',
        f"In [3]: QiskitRuntimeService(token='{KEY}')",
        f'    token="{KEY}",\n    instance="{CRN}",',
        f"QiskitRuntimeService(token=“{KEY}”)",
        f'QiskitRuntimeService(**{{"token": "{KEY}"}})',
        f'provider = IBMProvider(token="{KEY}", channel="ibm_cloud")',
        f"QISKIT_IBM_TOKEN={KEY}",
        f'export QISKIT_IBM_TOKEN="{KEY}"  # mine\nexport QISKIT_IBM_INSTANCE={CRN}',
        f'$env:QISKIT_IBM_TOKEN="{KEY}"',
        f"setx QISKIT_IBM_TOKEN {KEY}",
        f"%env QISKIT_IBM_TOKEN={KEY}",
        f'os.environ["QISKIT_IBM_TOKEN"] = "{KEY}"',
        f"curl -X POST https://iam.cloud.ibm.com/identity/token \\\n  -d 'grant_type=urn:x&apikey={KEY}'",
        f"curl https://quantum.cloud.ibm.com/api/v1/backends -H 'Authorization: apikey {KEY}' -H 'Service-CRN: {CRN}'",
        f"$ curl -u apikey:{KEY} https://quantum.cloud.ibm.com/api/v1/backends",
    ],
)
def test_the_key_is_found_in_whatever_is_pasted(text: str) -> None:
    pasted = recognise(text)

    assert key_in(pasted) == KEY
    assert pasted is not None
    assert FieldName.KEY in pasted.fields
    assert KEY not in repr(pasted)
    assert KEY not in " ".join((pasted.recognised, *pasted.remarks))


def test_a_save_account_call_fills_every_field_it_names() -> None:
    pasted = recognise(
        f"""QiskitRuntimeService.save_account(
            channel="ibm_cloud", token="{KEY}", instance="{CRN}", name="lab", url="https://test.cloud.ibm.com",
            region="eu-de", plans_preference=["open", "premium"], tags=["a", "b"], verify=False, private_endpoint=True,
            proxies={{"urls": {{"https": "http://user:secret-word@proxy.example:3128"}}}}, overwrite=True,
        )"""
    )

    assert pasted is not None
    account = pasted.draft.account
    password = pasted.draft.credentials.proxy_password
    assert (account.name, account.channel, account.instance) == ("lab", Channel.CLOUD, CRN)
    assert (account.url, account.region) == ("https://test.cloud.ibm.com", "eu-de")
    assert (account.plans_preference, account.tags) == (("open", "premium"), ("a", "b"))
    assert (account.verify, account.private_endpoint) == (False, True)
    assert account.proxies == (("https", "http://user@proxy.example:3128"),)
    assert password is not None
    assert password.reveal() == "secret-word"


def test_a_bare_crn_is_an_instance() -> None:
    pasted = recognise(f" {CRN} ")

    assert pasted is not None
    assert pasted.fields == (FieldName.INSTANCE,)
    assert pasted.draft.account.instance == CRN


@pytest.mark.parametrize("text", [TOKEN, f'IBMQ.save_account("{TOKEN}")', f"QE_TOKEN={TOKEN}"])
def test_a_classic_token_brings_its_channel(text: str) -> None:
    pasted = recognise(text)

    assert key_in(pasted) == TOKEN
    assert pasted is not None
    assert pasted.draft.account.channel is Channel.CLASSIC


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ('QiskitRuntimeService(token="<MY_IBM_QUANTUM_TOKEN>")', "placeholder"),
        ("QISKIT_IBM_TOKEN=${SECRET}", "placeholder"),
        ('QiskitRuntimeService(token=open("key").read())', "computed"),
        ("QiskitRuntimeService(token=os.environ['X'], channel='ibm_cloud')", "computed"),
        ("curl -H 'Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.eyJpYW0iOiJ4In0.c2ln' https://x", "access token"),
        ("eyJhbGciOiJSUzI1NiJ9.eyJpYW0iOiJ4In0.c2ln", "access token"),
        (f'QiskitRuntimeService(channel="ibm_quantom", token="{KEY}")', "channel is not known"),
    ],
)
def test_what_is_not_taken_is_said(text: str, remark: str) -> None:
    pasted = recognise(text)

    assert pasted is not None
    assert remark in " ".join(pasted.remarks)


@pytest.mark.parametrize(
    "text",
    ["", "hello world", "CRN is this", "<MY_IBM_QUANTUM_TOKEN>", "a = 1", "[1, 2]", "x" * 70_000, "\0", "print('x')"],
)
def test_nothing_is_made_of_nothing(text: str) -> None:
    assert recognise(text) is None


def test_nothing_pasted_is_executed(tmp_path: Path) -> None:
    trap = tmp_path / "executed"
    recognise(f'QiskitRuntimeService(token=open({str(trap)!r}, "w").write("{KEY}"))')
    recognise(f"curl -d $(touch {trap}) `touch {trap}` https://x")

    assert not trap.exists()


def test_what_python_would_warn_of_is_not_shown(capfd: pytest.CaptureFixture[str]) -> None:
    pasted = recognise(f'"a"(); QiskitRuntimeService(token="{KEY}", name="\\q")')

    assert key_in(pasted) == KEY
    assert KEY not in capfd.readouterr().err


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200) | st.text("(){}[]\"'=\\$<>:,\n #abc-H", max_size=200))
def test_any_text_is_answered(text: str) -> None:
    found = recognise(text)

    assert found is None or found.recognised


def test_a_snippet_names_the_account_and_holds_no_key() -> None:
    from desktop_app.domain.accounts import Account  # noqa: PLC0415  # only here

    text = snippet(Account(name='la"b\\'))

    ast.parse(text)
    assert repr('la"b\\') in text
