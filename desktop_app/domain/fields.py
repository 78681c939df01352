"""What can be said about one field of a form before anything is stored or sent."""

from collections.abc import Callable, Mapping, Sequence

from desktop_app.domain.accounts import (
    Account,
    clean_account,
    clean_instance,
    clean_key,
    clean_name,
    clean_password,
    clean_plans,
    clean_tags,
    key_warning,
    region_problem,
    same_name,
)
from desktop_app.domain.addresses import clean_proxy, quantum_place
from desktop_app.domain.alike import looking_like
from desktop_app.domain.channels import Channel, FieldName
from desktop_app.domain.errors import AccountExists, FieldRefused
from desktop_app.domain.secret import Secret
from desktop_app.domain.sentence import Sentence
from desktop_app.domain.states import FieldInput


def verdict_on(given: FieldInput, others: Sequence[Account]) -> tuple[str, str]:
    """A problem and a warning, each one sentence or empty. An optional field that is empty is fine."""
    try:
        if given.field is FieldName.NAME:
            return "", _name(given, others)
        if isinstance(given.text, Secret):
            return "", _secret(given.text, given) if given.text else ""
        if given.field is FieldName.REGION and given.text.strip():
            return _region(given), ""
        check = _CHECKS.get(given.field)
        return "", check(given.text, given.channel) if check and given.text.strip() else ""
    except FieldRefused as refused:
        return refused.title, ""


def _name(given: FieldInput, others: Sequence[Account]) -> str:
    text = given.text if isinstance(given.text, str) else ""
    name = clean_name(text)
    alike = [others[place] for place in looking_like(name, [other.name for other in others])]
    names = [other.name for other in alike if other.id != given.account_id]
    for other in names:
        if same_name(name, other):
            raise AccountExists(name=other)
    return Sentence("Looks like “{alike}”, which is another account.", alike=names[0]) if names else ""


def _secret(secret: Secret, given: FieldInput) -> str:
    if given.field is FieldName.KEY:
        return key_warning(clean_key(secret.reveal(), given.channel), given.channel)
    clean_password(secret, given.field)
    return ""


def _instance(text: str, channel: Channel) -> str:
    return clean_instance(text, channel)[1]


def _region(given: FieldInput) -> str:
    region = given.text if isinstance(given.text, str) else ""
    return region_problem(
        Account(name="-", region=clean_account(Account(name="-", region=region)).region, instance=given.instance)
    )


def _plans(text: str, _: Channel) -> str:
    return clean_plans(text)[1]


def _url(text: str, channel: Channel) -> str:
    url = clean_account(Account(name="-", channel=channel, url=text)).url
    if place := quantum_place(text):
        return place.sentence
    return Sentence("Not encrypted: only for this computer.") if url.startswith("http:") else ""


def _proxy(text: str, _: Channel) -> str:
    clean_proxy(text)
    return ""


def _tags(text: str, _: Channel) -> str:
    clean_account(Account(name="-", tags=clean_tags(text)))
    return ""


def _ntlm_user(text: str, _: Channel) -> str:
    clean_account(Account(name="-", ntlm_user=text))
    return ""


_CHECKS: Mapping[FieldName, Callable[[str, Channel], str]] = {
    FieldName.INSTANCE: _instance,
    FieldName.PLANS: _plans,
    FieldName.URL: _url,
    FieldName.PROXY: _proxy,
    FieldName.TAGS: _tags,
    FieldName.NTLM_USER: _ntlm_user,
}
