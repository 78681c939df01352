import json
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.accounts import CRN, KEY

from desktop_app.domain.accounts import (
    Account,
    clean_account,
    clean_instance,
    clean_key,
    clean_name,
    clean_tags,
    key_warning,
    same_name,
)
from desktop_app.domain.addresses import clean_proxy, clean_url, may_receive_keys
from desktop_app.domain.channels import CHANNELS, Channel, FieldName
from desktop_app.domain.crn import parse_crn
from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.fields import verdict_on
from desktop_app.domain.secret import Secret
from desktop_app.domain.states import FieldInput


@pytest.mark.parametrize("name", ["", "   ", "a\x00b", "\u200b\u200d", "x" * 101, "a\nb", "\u202eabc"])
def test_a_name_that_cannot_be_told_apart_by_eye_is_refused(name: str) -> None:
    with pytest.raises(FieldRefused):
        clean_name(name)


@pytest.mark.parametrize("name", ['<img src="file:///etc/passwd"><b>x</b>', "CON", "--delete-all", "量子", "lab 🧪"])
def test_unusual_names_are_taken_as_typed(name: str) -> None:
    assert clean_name(f" {name} ") == name


def test_names_are_the_same_without_regard_to_case_and_unicode_form() -> None:
    assert same_name("Cafe\u0301", "CAFÉ")
    assert not same_name("lab", "lab2")


def test_a_key_is_taken_without_the_blanks_around_it() -> None:
    assert clean_key(f"  {KEY}\r\n") == Secret(KEY)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("", "Enter the API key"),
        ("   ", "Enter the API key"),
        (f"{KEY[:20]}\n{KEY[20:]}", "line break"),
        (f"“{KEY}”", "position 1"),
        (f'"{KEY}"', "position 1"),
        (f"{KEY[:5]}\u200b{KEY[5:]}", "position 6"),
        ("<MY_IBM_QUANTUM_TOKEN>", "placeholder"),
        ("eyJhbGciOi.eyJpYW1.c2ln", "access token"),
        ("ApiKey-01234567-89ab-cdef-0123-456789abcdef", "ID"),
        ("0123456789abcdef" * 8, "classic"),
        ("x" * 1281, "longer than 1280"),
    ],
)
def test_what_is_no_api_key_gets_a_sentence_that_does_not_show_it(key: str, said: str) -> None:
    with pytest.raises(FieldRefused) as refused:
        clean_key(key)

    assert said in refused.value.title
    assert len(key) < 5 or key.strip() not in refused.value.title


@given(st.text(max_size=200))
def test_no_text_breaks_the_key_check_or_is_shown_by_it(text: str) -> None:
    said = verdict_on(FieldInput(field=FieldName.KEY, channel=Channel.PLATFORM, text=Secret(text)), [])

    assert len(text.strip()) < 12 or text.strip() not in " ".join(said)


def test_an_unusual_key_is_taken_with_a_warning() -> None:
    assert key_warning(Secret(KEY)) == ""
    assert "44" in key_warning(Secret("short"))


def test_a_crn_is_read_into_its_parts() -> None:
    crn = parse_crn(CRN)

    assert (crn.region, crn.account_id, crn.text, crn.warnings) == (
        "us-east",
        "0123456789abcdef0123456789abcdef",
        CRN,
        (),
    )


@pytest.mark.parametrize("copied", [CRN.removesuffix("::"), CRN.removesuffix(":"), f"  {CRN}\n"])
def test_closing_colons_lost_in_copying_are_added(copied: str) -> None:
    assert parse_crn(copied).text == CRN


@pytest.mark.parametrize(
    "crn",
    [
        "crn:v1:bluemix",
        CRN[:60],
        CRN.upper(),
        CRN.replace("a/", " a/"),
        CRN + "more",
        CRN.replace("quantum-computing", "cloud-object-storage"),
        "not a crn",
    ],
)
def test_a_crn_that_is_cut_or_of_another_service_is_refused(crn: str) -> None:
    with pytest.raises(FieldRefused):
        parse_crn(crn)


def test_a_new_region_is_taken_with_a_warning() -> None:
    assert "ap-south" in clean_instance(CRN.replace("us-east", "ap-south"))[1]


def test_a_classic_instance_is_refused_on_the_platform() -> None:
    with pytest.raises(FieldRefused):
        clean_instance("ibm-q/open/main")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("cloud.ibm.com", "https://cloud.ibm.com"),
        ("https://CLOUD.ibm.com/", "https://cloud.ibm.com"),
        ("https://cloud.ibm.com:443", "https://cloud.ibm.com"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_an_address_has_one_stored_form(typed: str, stored: str) -> None:
    assert clean_url(typed) == stored


@pytest.mark.parametrize(
    ("typed", "region", "private"),
    [
        ("https://us-east.quantum-computing.cloud.ibm.com", "us-east", False),
        ("https://private.eu-de.quantum-computing.cloud.ibm.com/", "eu-de", True),
        ("https://quantum.cloud.ibm.com", "", False),
        ("quantum.cloud.ibm.com/api/v1", "", False),
        ("https://EU-de.quantum.cloud.ibm.com/api/v1/", "eu-de", False),
        ("https://private.us-east.quantum.cloud.ibm.com/api/v1", "us-east", True),
    ],
)
def test_an_address_of_the_quantum_service_becomes_the_accounts_and_is_told(
    typed: str,
    region: str,
    private: bool,  # noqa: FBT001  # pytest hands it over by name
) -> None:
    stored = clean_account(Account(name="lab", channel=Channel.CLOUD, url=typed))

    assert (stored.url, stored.region, stored.private_endpoint) == ("https://cloud.ibm.com", region, private)
    said = verdict_on(FieldInput(field=FieldName.URL, channel=Channel.CLOUD, text=typed), ())
    assert not said[0]
    assert "https://cloud.ibm.com" in said[1]
    assert (region or "no region") in f"{said[1]} no region"
    assert ("private" in said[1]) is private


def test_the_region_in_an_address_gives_way_to_the_accounts_own() -> None:
    old = Account(name="lab", url="https://eu-de.quantum-computing.cloud.ibm.com")

    assert clean_account(replace(old, region="us-east")).region == "us-east"
    assert clean_account(replace(old, instance=CRN)).region == ""


@pytest.mark.parametrize(
    "url",
    [
        "not a url",
        "http://cloud.ibm.com",
        "https://evil.example\\@quantum.cloud.ibm.com",
        "https://cloud.ibm.com.evil.example",
        "https://user:word@cloud.ibm.com",
        "https://169.254.169.254/latest",
        "https://2130706433",
        "file:///etc/passwd",
        "https://cloud.ibm\n.com",
        "https://cloud.ibm.com/?apikey=x#y",
        "https://cloud.ibm.com:8443",
        "https://cloud.ibm.com/path",
        "https://",
        "https://[::1",
        "https://cloud.ibm.com:99999",
    ],
)
def test_an_address_keys_must_not_go_to_is_refused(url: str) -> None:
    with pytest.raises(FieldRefused):
        clean_url(url)


@given(st.text(max_size=60))
def test_no_text_becomes_an_address_outside_ibm(text: str) -> None:
    try:
        url = clean_url(text)
    except FieldRefused:
        return
    scheme, _, rest = url.partition("://")
    assert may_receive_keys(scheme, rest.rpartition(":")[0].strip("[]") or rest)


@pytest.mark.parametrize(
    "proxy", ["http://user:word@proxy:3128", "proxy", "ftp://proxy:21", "http://proxy:3128/x", "a b:1"]
)
def test_a_proxy_with_a_password_or_without_a_port_is_refused(proxy: str) -> None:
    with pytest.raises(FieldRefused):
        clean_proxy(proxy)


def test_tags_are_divided_by_commas_without_doubles() -> None:
    assert clean_tags(" a, b ,,a ") == ("a", "b")


def test_an_account_is_stored_in_its_one_form() -> None:
    typed = Account(name=" lab ", url="cloud.ibm.com", instance=CRN[:-2], proxies=(("https", "proxy:3128"),))

    account = clean_account(typed)

    assert (account.name, account.url, account.instance) == ("lab", "https://cloud.ibm.com", CRN)
    assert account.proxy == "http://proxy:3128"


@pytest.mark.parametrize(
    ("field", "text", "problem", "warning"),
    [
        (FieldName.NAME, "LAB", "exists already", ""),
        (FieldName.NAME, "new", "", ""),
        (FieldName.KEY, Secret(""), "", ""),
        (FieldName.KEY, Secret("short"), "", "44"),
        (FieldName.INSTANCE, "", "", ""),
        (FieldName.INSTANCE, "crn:v1:bluemix", "cut off", ""),
        (FieldName.URL, "http://localhost:1", "", "Not encrypted"),
        (FieldName.URL, "https://example.org", "IBM only", ""),
        (FieldName.TAGS, "a,b", "", ""),
        (FieldName.REGION, "us-east", "", ""),
        (FieldName.REGION, "eu-de", "not that of the CRN", ""),
        (FieldName.REGION, "Frankfurt am Main", "us-east or eu-de", ""),
        (FieldName.PLANS, "Open, premium", "", ""),
        (FieldName.PLANS, "gold", "", "new to this program"),
        (FieldName.PLANS, "['open', 'premium']", "like open, premium", ""),
    ],
)
def test_a_field_is_judged_when_it_is_left(field: FieldName, text: "str | Secret", problem: str, warning: str) -> None:
    given_field = FieldInput(field=field, channel=Channel.PLATFORM, text=text, instance=CRN)

    found = verdict_on(given_field, [Account(name="lab")])

    assert problem in found[0]
    assert bool(problem) == bool(found[0])
    assert warning in found[1]
    assert bool(warning) == bool(found[1])


def test_an_account_may_keep_its_own_name() -> None:
    lab = Account(name="lab")

    found = verdict_on(FieldInput(field=FieldName.NAME, channel=Channel.PLATFORM, text="Lab", account_id=lab.id), [lab])

    assert found == ("", "")


def test_every_channel_has_its_row_and_every_row_a_name_field() -> None:
    assert CHANNELS.keys() == set(Channel)
    assert all(row.fields[0].name is FieldName.NAME for row in CHANNELS.values())


@pytest.mark.parametrize("region", ["evil.com\\", "evil.com/", "a b", "x@y", "eu-de.evil.com"])
def test_a_region_that_could_be_part_of_another_address_is_refused(region: str) -> None:
    with pytest.raises(FieldRefused) as refused:
        clean_account(Account(name="lab", region=region))

    assert refused.value.field == "region"


@pytest.mark.parametrize("region", ["evil.com\\", "evil.com/", "x@y"])
def test_a_crn_with_such_a_region_is_refused(region: str) -> None:
    with pytest.raises(FieldRefused) as refused:
        clean_instance(f"crn:v1:bluemix:public:quantum-computing:{region}:a/{'0' * 32}:{'1' * 8}::")

    assert refused.value.field == "instance"


ANYTHING = st.text(st.characters(codec=None), max_size=60) | st.text(
    "ahtps:/@#?%[].\\\x00\ud800\u200b 08-crn:v1ibm.com", max_size=60
)


@pytest.mark.parametrize("field", ["name", "instance", "url", "region", "ntlm_user", "tags", "proxies"])
@given(text=ANYTHING)
def test_whatever_stands_in_a_field_is_refused_or_stored_in_a_form_that_stays(field: str, text: str) -> None:
    values: dict[str, Any] = {"tags": (text,), "proxies": (("https", text),)}
    account = replace(Account(name="lab"), **{field: values.get(field, text)})

    try:
        clean, refused = clean_account(account), ""
    except FieldRefused as refusal:
        clean, refused = account, refusal.field

    assert refused in {"", field, field.replace("proxies", "proxy")}
    assert refused or clean_account(clean) == clean
    assert refused or json.dumps(asdict(clean), ensure_ascii=False).encode()
