"""The report of the About dialog."""

from dataclasses import replace
from pathlib import Path

import pytest
from support.window_states import PASSED

from desktop_app.domain.accounts import Account, Keeping
from desktop_app.domain.settings import Settings
from desktop_app.services.about_report import about_report
from desktop_app.services.report import details
from desktop_app.services.traces import without_traces
from desktop_app.vault.keyring_status import available

KEY = "k" * 44
OWNER = "0123456789abcdef0123456789abcdef"
CRN = f"crn:v1:bluemix:public:quantum-computing:us-east:a/{OWNER}:7c1e3a52-90bb-4f0e::"


def test_it_names_versions_keyring_counts_and_changed_settings(own_home: Path) -> None:
    accounts = (Account(name="Dr. Canary", instance=CRN), Account(name="b", keeping=Keeping.VAULT_FILE))
    settings = replace(Settings(), idle_seconds=240)

    report = about_report("Qt 6", available("GNOME Keyring"), accounts, settings)

    assert "Qubit Keychain 0." in report
    assert "GNOME Keyring, available" in report
    assert "1 ibm_quantum_platform in keyring, 1 ibm_quantum_platform in vault_file" in report
    assert "changed: idle_seconds" in report
    assert "cryptography " in report


def test_nothing_of_an_account_a_login_or_the_home_folder_is_in_it(
    own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://canary:password@proxy.example:3128")
    accounts = (Account(name="Dr. Canary", instance=CRN, url="https://canary.example"),)

    report = about_report("Qt 6", None, accounts)

    for trace in ("canary", "Canary", "password", "proxy.example", "crn:v1", str(own_home)):
        assert trace not in report
    assert "~/.config/qubit-keychain" in report


@pytest.mark.parametrize("trace", [KEY, CRN, "me@ibm.example", "https://me:word@proxy.example/x"])
def test_whatever_looks_like_a_secret_or_a_person_is_taken_out(trace: str) -> None:
    cleaned = without_traces(f"before {trace} after")

    assert trace not in cleaned
    assert cleaned.startswith("before ")
    assert cleaned.endswith(" after")


def test_technical_details_name_the_instance_and_not_whose_it_is() -> None:
    copied = details(
        replace(PASSED, crn=CRN, log=f"{CRN} of me@ibm.example", output=f"No access to the instance {CRN}.")
    )

    assert "us-east:a/…:7c1e3a52-90bb-4f0e::" in copied
    assert OWNER not in copied
    assert "me@" not in copied
