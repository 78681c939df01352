from support.accounts import CRN, KEY

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.channels import Channel
from desktop_app.domain.secret import Secret
from desktop_app.qiskit_files.arguments import arguments_for
from desktop_app.qiskit_files.environment import environment_for, found_in_environment

LAB = Account(name="lab", instance=CRN)
CREDENTIALS = Credentials(api_key=Secret(KEY), proxy_password=Secret("p@ss"))
OTHERS = {
    "QISKIT_IBM_TOKEN": "other-canary", "QISKIT_IBM_URL": "https://other", "QE_TOKEN": "other-canary",
    "IQP_API_TOKEN": "other-canary", "IAM_URL": "http://evil.example", "PATH": "/bin",
}  # fmt: skip


def test_nothing_of_another_account_reaches_the_child() -> None:
    child = environment_for(LAB, CREDENTIALS, OTHERS)

    assert child == {
        "PATH": "/bin",
        "QISKIT_IBM_TOKEN": KEY,
        "QISKIT_IBM_CHANNEL": "ibm_quantum_platform",
        "QISKIT_IBM_INSTANCE": CRN,
        "QISKIT_IBM_URL": "https://cloud.ibm.com",
    }


def test_a_proxy_is_given_to_the_child_with_its_password() -> None:
    account = Account(name="lab", proxies=(("https", "http://user@proxy.example:3128"),))

    child = environment_for(account, CREDENTIALS, {"https_proxy": "http://other:1"})

    assert child["https_proxy"] == child["HTTPS_PROXY"] == "http://user:p%40ss@proxy.example:3128"


def test_a_practice_account_is_found_through_a_proxy_for_http_whatever_was_exempt_before() -> None:
    account = Account(name="practice", url="http://127.0.0.1:8750")

    child = environment_for(account, CREDENTIALS, {"no_proxy": "*,.test,intranet.example", "http_proxy": "http://x:1"})

    assert child["QISKIT_IBM_URL"] == "http://cloud.sandbox.test"
    assert child["IAM_URL"] == child["http_proxy"] == "http://127.0.0.1:8750"
    assert child["no_proxy"] == "intranet.example,127.0.0.1,localhost,::1"


def test_a_classic_account_gets_its_address_with_api() -> None:
    account = Account(name="old", channel=Channel.CLASSIC, instance="ibm-q/open/main")

    child = environment_for(account, CREDENTIALS, {})

    assert child["QISKIT_IBM_URL"] == "https://auth.quantum.ibm.com/api"
    assert child["QISKIT_IBM_CHANNEL"] == "ibm_quantum"


def test_accounts_are_found_in_the_environment() -> None:
    found = found_in_environment({"QISKIT_IBM_TOKEN": KEY, "QISKIT_IBM_INSTANCE": CRN, "IQP_API_TOKEN": KEY})

    assert [one.name for one in found.accounts] == ["environment", "environment (IQP_API_TOKEN)"]
    assert all(one.draft and one.draft.credentials.api_key == Secret(KEY) for one in found.accounts)


def test_the_notebooks_arguments_do_not_show_the_key() -> None:
    account = Account(name="lab", tags=("mine",), proxies=(("https", "http://user@proxy.example:3128"),), verify=False)

    arguments = arguments_for(account, CREDENTIALS)

    assert arguments["token"] == KEY
    assert arguments["proxies"]["urls"]["https"] == "http://user:p%40ss@proxy.example:3128"
    assert arguments["verify"] is False
    assert "tags" not in arguments
    assert not any(secret in f"{arguments!r} {arguments!s}" for secret in (KEY, "p%40ss"))
