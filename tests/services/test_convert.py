"""A classic account is stored, told that its service ended, and becomes a platform account that works."""

from pathlib import Path

from support.book import book_in
from support.practice import PracticeService

from desktop_app.domain.accounts import Account, AccountDraft, Credentials, moved_to
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel
from desktop_app.domain.errors import Layer
from desktop_app.domain.secret import Secret
from desktop_app.services.checkup import check_up

TOKEN = "c1a551c0" * 16


def test_a_classic_account_is_stored_and_converted_in_place(practice: PracticeService, tmp_path: Path) -> None:
    book = book_in(tmp_path)
    old = Account(name="thesis", channel=Channel.CLASSIC, url=f"{practice.url}/api", tags=("lab",))
    stored = book.add(AccountDraft(account=old, credentials=Credentials(api_key=Secret(TOKEN))))
    *_, classic = check_up(stored, lambda cancel: book.credentials(stored.id, cancel), CancelToken(30))

    key = Credentials(api_key=Secret(practice.key("practice-open")))
    moved = book.change(AccountDraft(account=moved_to(stored, Channel.PLATFORM), credentials=key))
    *_, platform = check_up(moved, lambda cancel: book.credentials(moved.id, cancel), CancelToken(30))

    assert classic.ok, classic.failure
    assert platform.ok, platform.failure
    assert (moved.id, moved.name, moved.tags, moved.channel) == (stored.id, "thesis", ("lab",), Channel.PLATFORM)
    assert book.accounts() == (moved,)


def test_a_stored_classic_account_without_an_address_is_told_the_truth(tmp_path: Path) -> None:
    book = book_in(tmp_path)
    old = Account(name="thesis", channel=Channel.CLASSIC, instance="ibm-q/open/main")
    stored = book.add(AccountDraft(account=old, credentials=Credentials(api_key=Secret(TOKEN))))

    *_, report = check_up(stored, lambda cancel: book.credentials(stored.id, cancel), CancelToken(30))

    assert report.failure is not None
    assert report.failure.layer is Layer.ENDED_SERVICE
    assert report.failure.link == "https://quantum.cloud.ibm.com"
