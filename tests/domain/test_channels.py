"""The classic channel's own fields and rules, and the way from it to the platform."""

import pytest
from support.accounts import CRN, KEY

from desktop_app.domain.accounts import (
    Account,
    clean_account,
    clean_instance,
    clean_key,
    key_warning,
    moved_to,
)
from desktop_app.domain.channels import CHANNELS, Channel, FieldName
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.secret import Secret

TOKEN = "c1a551c0" * 16


def test_a_classic_account_has_a_token_a_project_and_an_address() -> None:
    names = {field.name for field in CHANNELS[Channel.CLASSIC].fields}

    assert {FieldName.NAME, FieldName.KEY, FieldName.INSTANCE, FieldName.URL} <= names


def test_a_classic_token_is_taken_on_its_channel_only() -> None:
    taken = clean_key(f" {TOKEN}\n", Channel.CLASSIC)

    assert taken == Secret(TOKEN)
    with pytest.raises(FieldRefused, match="classic"):
        clean_key(TOKEN, Channel.PLATFORM)


def test_a_platform_key_pasted_into_a_classic_account_is_told_where_it_belongs() -> None:
    with pytest.raises(FieldRefused, match="IBM Quantum Platform") as refused:
        clean_key(KEY, Channel.CLASSIC)

    assert KEY not in str(refused.value)


@pytest.mark.parametrize(("token", "warned"), [(TOKEN, False), (TOKEN.upper(), True), ("f" * 127, True)])
def test_a_classic_token_of_another_shape_is_warned_about(token: str, warned: bool) -> None:  # noqa: FBT001  # a table's column
    warning = key_warning(clean_key(token, Channel.CLASSIC), Channel.CLASSIC)

    assert bool(warning) is warned


@pytest.mark.parametrize("text", ["ibm-q", "ibm-q/open", "ibm-q/open/main/more", "ibm-q//main", CRN])
def test_a_classic_project_has_three_parts(text: str) -> None:
    with pytest.raises(FieldRefused):
        clean_instance(text, Channel.CLASSIC)


def test_a_classic_account_is_stored_in_one_form() -> None:
    account = clean_account(
        Account(
            name="old", channel=Channel.CLASSIC, instance=" ibm-q / open / main", url="https://auth.quantum.ibm.com/api"
        )
    )

    assert (account.instance, account.url) == ("ibm-q/open/main", "https://auth.quantum.ibm.com")


def test_a_converted_account_keeps_its_identity_and_leaves_the_classic_fields_behind() -> None:
    old = Account(
        name="thesis",
        channel=Channel.CLASSIC,
        instance="ibm-q/open/main",
        url="https://auth.quantum.ibm.com",
        tags=("lab", "2024"),
        proxies=(("https", "http://proxy.example:3128"),),
    )

    new = moved_to(old, Channel.PLATFORM)

    assert (new.id, new.name, new.tags, new.proxies) == (old.id, old.name, old.tags, old.proxies)
    assert (new.channel, new.instance, new.url) == (Channel.PLATFORM, "", "")
    assert clean_account(new) == new
