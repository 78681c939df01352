"""Which field of the form holds what of an account, there and back."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from desktop_app.domain.accounts import Account, AccountDraft, Credentials, clean_tags
from desktop_app.domain.channels import FieldName
from desktop_app.domain.secret import Secret

_TEXTS: Mapping[FieldName, Callable[[Account], str]] = MappingProxyType(
    {
        FieldName.NAME: lambda account: account.name,
        FieldName.INSTANCE: lambda account: account.instance,
        FieldName.REGION: lambda account: account.region,
        FieldName.PLANS: lambda account: ", ".join(account.plans_preference),
        FieldName.URL: lambda account: account.url,
        FieldName.PROXY: lambda account: account.proxy,
        FieldName.NTLM_USER: lambda account: account.ntlm_user,
        FieldName.TAGS: lambda account: ", ".join(account.tags),
    }
)
_SECRETS: Mapping[FieldName, Callable[[Credentials], Secret | None]] = MappingProxyType(
    {
        FieldName.KEY: lambda credentials: credentials.api_key,
        FieldName.PROXY_PASSWORD: lambda credentials: credentials.proxy_password,
        FieldName.NTLM_PASSWORD: lambda credentials: credentials.ntlm_password,
    }
)


def text_of(account: Account, field: FieldName) -> str:
    """What stands in that field; nothing in a secret one."""
    return _TEXTS[field](account) if field in _TEXTS else ""


def secret_of(credentials: Credentials, field: FieldName) -> Secret | None:
    """What a secret field is filled with."""
    return _SECRETS[field](credentials)


def gathered(
    start: Account, texts: Mapping[FieldName, str], secrets: Mapping[FieldName, Secret | None]
) -> AccountDraft:
    """The account with what was typed; what its channel has no field for stays as it was."""
    proxy = texts.get(FieldName.PROXY, start.proxy).strip()
    others = tuple(pair for pair in start.proxies if pair[0] != "https")
    account = replace(
        start,
        name=texts.get(FieldName.NAME, start.name),
        instance=texts.get(FieldName.INSTANCE, start.instance),
        region=texts.get(FieldName.REGION, start.region),
        plans_preference=_plans(texts) if FieldName.PLANS in texts else start.plans_preference,
        url=texts.get(FieldName.URL, start.url),
        tags=clean_tags(texts[FieldName.TAGS]) if FieldName.TAGS in texts else start.tags,
        proxies=(*others, ("https", proxy)) if proxy else others,
        ntlm_user=texts.get(FieldName.NTLM_USER, start.ntlm_user),
    )
    credentials = Credentials(
        api_key=secrets.get(FieldName.KEY),
        proxy_password=secrets.get(FieldName.PROXY_PASSWORD),
        ntlm_password=secrets.get(FieldName.NTLM_PASSWORD),
    )
    return AccountDraft(account=account, credentials=credentials)


def _plans(texts: Mapping[FieldName, str]) -> tuple[str, ...]:
    return clean_tags(texts[FieldName.PLANS].casefold())
