"""IBM Cloud's API keys over IAM: what is known about one, making, disabling and deleting."""

from http import HTTPStatus
from urllib.parse import quote

from desktop_app.client import wire
from desktop_app.client.endpoints import endpoints_of
from desktop_app.client.iam import AccessToken
from desktop_app.client.network import proxy_for
from desktop_app.client.transport import Answer, Request, Transport, raise_for_common
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.api_keys import KeyDetails
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.client_errors import (
    AnswerUnreadable,
    IamRefused,
    KeyCareForbidden,
    KeyLocked,
    KeyNotAccepted,
    KeyUnknown,
)
from desktop_app.domain.dates import moment
from desktop_app.domain.secret import Secret
from desktop_app.domain.vault_errors import KeyMissing


class ApiKeys:
    """What one API key may do with itself and with the other keys of its owner. Questions may raise ClientError.

    Paths and fields are those of IBM's IAM Identity Services interface, version 1.
    """

    def __init__(self, account: Account, credentials: Credentials) -> None:
        if credentials.api_key is None:
            raise KeyMissing(name=account.name)
        self._key = credentials.api_key
        self._transport = Transport(lambda url: proxy_for(url, account, credentials), own_address=account.own_address)
        self._iam = endpoints_of(account.address, private=account.private_endpoint).iam
        self._token = AccessToken(self._transport, self._iam, self._key)

    def sign_in(self, cancel: CancelToken) -> None:
        """Prove that the key gives a token."""
        self._token.get(cancel)

    def opened_with(self, key: Secret) -> bool:
        """True when it is this key that speaks here."""
        return key == self._key

    def details(self, cancel: CancelToken) -> KeyDetails:
        """GET /v1/apikeys/details: of this very key."""
        answer = self._ask("GET", "/details", cancel, secret_headers=(("IAM-ApiKey", self._key),))
        return _details(self._checked(answer, ""), answer.host)

    def called(self, name: str, like: KeyDetails, cancel: CancelToken) -> tuple[KeyDetails, ...]:
        """GET /v1/apikeys: the owner's keys of that name."""
        found: list[KeyDetails] = []
        query: tuple[tuple[str, str], ...] = (
            ("account_id", like.account_id),
            ("iam_id", like.iam_id),
            ("pagesize", "100"),
        )
        following = ""
        for _ in range(20):
            page = (("pagetoken", following),) if following else ()
            answer = self._ask("GET", "", cancel, query=query + page)
            body = self._checked(answer, name)
            found += [_details(one, answer.host) for one in wire.objects(body, "apikeys", answer.host)]
            following = wire.text(body, "next").partition("pagetoken=")[2].partition("&")[0]
            if not following:
                break
        return tuple(one for one in found if one.name == name)

    def create(self, name: str, like: KeyDetails, cancel: CancelToken) -> tuple[KeyDetails, Secret]:
        """POST /v1/apikeys: a key of the same owner; its value is in this one answer and never told again."""
        wish = {
            "name": name,
            "iam_id": like.iam_id,
            "account_id": like.account_id,
            "description": "Made by Qubit Keychain in place of an older key",
        }
        answer = self._ask("POST", "", cancel, json={field: value for field, value in wish.items() if value})
        body = self._checked(answer, name)
        value = body.get("apikey")
        if not isinstance(value, str) or not value or not value.isascii() or not value.isprintable():
            raise AnswerUnreadable(host=answer.host)
        return _details(body, answer.host), Secret(value)

    def disable(self, details: KeyDetails, cancel: CancelToken) -> None:
        """POST /v1/apikeys/{id}/disable; a key that is gone already is fine."""
        self._changed(self._ask("POST", f"/{quote(details.id, safe='')}/disable", cancel), details.name)

    def delete(self, details: KeyDetails, cancel: CancelToken) -> None:
        """DELETE /v1/apikeys/{id}; a key that is gone already is fine."""
        self._changed(self._ask("DELETE", f"/{quote(details.id, safe='')}", cancel), details.name)

    def close(self) -> None:
        """End all connections and forget the token."""
        self._token.forget()
        self._transport.close()

    def _ask(  # noqa: PLR0913  # the parts of one request
        self,
        method: str,
        path: str,
        cancel: CancelToken,
        *,
        query: tuple[tuple[str, str], ...] = (),
        json: object = None,
        secret_headers: tuple[tuple[str, Secret], ...] = (),
    ) -> Answer:
        request = Request(
            method=method, url=f"{self._iam}/v1/apikeys{path}", query=query, json=json, secret_headers=secret_headers
        )
        return self._transport.ask(request.signed(self._token.get(cancel)), cancel)

    def _changed(self, answer: Answer, name: str) -> None:
        if answer.status != HTTPStatus.NOT_FOUND and not answer.ok:
            self._checked(answer, name)

    def _checked(self, answer: Answer, name: str) -> wire.Object:
        if answer.ok:
            return wire.object_of(answer)
        raise_for_common(answer)
        if answer.status == HTTPStatus.UNAUTHORIZED:
            raise KeyNotAccepted
        if answer.status == HTTPStatus.NOT_FOUND:
            raise KeyUnknown
        if answer.status == HTTPStatus.FORBIDDEN:
            raise KeyCareForbidden
        if answer.status == HTTPStatus.CONFLICT and name:
            raise KeyLocked(name=name)
        raise IamRefused(status=answer.status)


def _details(body: wire.Object, host: str) -> KeyDetails:
    key_id = wire.text(body, "id")
    if not key_id:
        raise AnswerUnreadable(host=host)
    return KeyDetails(
        id=key_id,
        name=wire.text(body, "name"),
        iam_id=wire.text(body, "iam_id"),
        account_id=wire.text(body, "account_id"),
        created=moment(wire.text(body, "created_at")),
        expires=moment(wire.text(body, "expires_at")),
        locked=body.get("locked") is True,
        disabled=body.get("disabled") is True,
    )
