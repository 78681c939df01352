"""Many check-ups at once over TLS, in the process that does the window's, most of them meeting a fault of their own."""

import json
import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from support.mixed_accounts import FAULTS, key_of, mixed_accounts, says_right
from support.practice import PracticeService

from desktop_app.domain.accounts import Account, AccountId, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.secret import Secret
from desktop_app.services.checkup_process import CheckupProcess
from desktop_app.services.fleet import FleetCheck

TESTS = Path(__file__).parents[1]


@pytest.fixture
def accounts(practice: PracticeService, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[list[Account]]:
    """Twenty accounts whose proxies are ready."""
    with subprocess.Popen(
        [sys.executable, "-m", "support.fault_front", practice.url, str(tmp_path), "0", *FAULTS],
        env={**os.environ, "PYTHONPATH": str(TESTS)},
        stdout=subprocess.PIPE,
        text=True,
    ) as front:
        try:
            assert front.stdout is not None
            found = json.loads(front.stdout.readline())
            monkeypatch.setenv("REQUESTS_CA_BUNDLE", found["certificates"])
            yield mixed_accounts(20, found["proxies"], "https://cloud.ibm.com", practice.instance("practice-open"))
        finally:
            front.terminate()


def test_of_twenty_accounts_at_once_each_is_told_its_own_cause(
    practice: PracticeService, accounts: list[Account]
) -> None:
    known = {account.id: account for account in accounts}
    process = CheckupProcess()

    def read_key(account_id: AccountId, _: CancelToken) -> Credentials:
        return Credentials(api_key=Secret(key_of(known[account_id], practice.key("practice-open"))))

    try:
        rows = list(FleetCheck(accounts, read_key, check_up=process.check_up).rows(CancelToken()))
    finally:
        process.close()

    ends = [(row.account.name, row.report.failure) for row in rows if row.report and row.report.finished]
    wrong = [
        (name, failure)
        for name, failure in ends
        if not says_right(name, failure.layer.value if failure else "", str(failure.title) if failure else "")
    ]
    assert (len(ends), wrong) == (20, [])
