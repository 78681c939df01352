"""Each of the service's own codes has its layer, its sentence and its advice, whatever status it comes with."""

from __future__ import annotations

import json

import pytest
from support.scripted_server import ScriptedServer, reply

from desktop_app.client.api_keys import ApiKeys
from desktop_app.client.classic import ClassicService, _access_token
from desktop_app.client.codes import MEANINGS
from desktop_app.client.quantum import QuantumApi
from desktop_app.client.transport import Answer, Transport
from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.channels import Channel
from desktop_app.domain.client_errors import (
    AnswerUnreadable,
    ClientError,
    ForeignAddress,
    ProjectUnknown,
    RateLimited,
)
from desktop_app.domain.errors import Layer
from desktop_app.domain.secret import Secret

KEY = Secret("CANARY-key-that-must-not-be-seen-anywhere-000")
CODES = [
    (1000, 500, Layer.OUTAGE, "an error of its own"),
    (1004, 503, Layer.OUTAGE, "away at the moment"),
    (1999, 503, Layer.OUTAGE, "maintenance"),
    (1007, 404, Layer.BACKEND, "which devices there are"),
    (1200, 403, Layer.RIGHTS, "administrator"),
    (1201, 401, Layer.KEY, "replace the account's API key"),
    (1219, 401, Layer.KEY, "replace the account's API key"),
    (1202, 429, Layer.RATE_LIMIT, "Wait"),
    (1204, 400, Layer.JOB, "refused the tags"),
    (1205, 400, Layer.JOB, "refused the tags"),
    (1234, 400, Layer.JOB, "result is not there"),
    (2407, 401, Layer.KEY, "signs in anew"),
    (2408, 401, Layer.KEY, "signs in anew"),
    (3440, 401, Layer.KEY, "signs in anew"),
    (2911, 403, Layer.INSTANCE, "hub/group/project"),
    (3402, 401, Layer.KEY, "API token"),
    (3407, 401, Layer.KEY, "API token"),
    (3446, 401, Layer.KEY, "API token"),
    (3400, 403, Layer.LICENCE, "accept it"),
    (3417, 401, Layer.LICENCE, "accept it"),
    (3444, 403, Layer.LICENCE, "accept it"),
    (3452, 403, Layer.LICENCE, "accept it"),
    (3453, 401, Layer.LICENCE, "accept it"),
    (3445, 401, Layer.LICENCE, "IBMid"),
    (3458, 403, Layer.RATE_LIMIT, "cancel one"),
    (3459, 401, Layer.RIGHTS, "support"),
    (3460, 403, Layer.RIGHTS, "support"),
]


def answered(status: int, body: object) -> Answer:
    return Answer(host="host", status=status, content_type="", retry_after="9", body=json.dumps(body).encode())


def runtime() -> QuantumApi:
    return QuantumApi(Transport(lambda _: None), "https://host.ibm.com", None, ())  # type: ignore[arg-type]


@pytest.mark.parametrize(("code", "status", "layer", "says"), CODES)
def test_a_code_is_told_by_its_cause(code: int, status: int, layer: Layer, says: str) -> None:
    with pytest.raises(ClientError) as raised:
        runtime().checked(answered(status, {"errors": [{"code": code, "message": "…"}]}))

    assert raised.value.layer is layer
    assert says in f"{raised.value.title}. {raised.value.advice}"


@pytest.mark.parametrize(("code", "status", "layer", "says"), [one for one in CODES if str(one[0]) in MEANINGS])
def test_a_code_means_the_same_at_the_classic_sign_in_and_as_text(
    code: int, status: int, layer: Layer, says: str
) -> None:
    with pytest.raises(ClientError) as raised:
        _access_token(answered(status, {"error": {"statusCode": status, "name": "Error", "code": str(code)}}))

    assert raised.value.layer is layer
    assert says in f"{raised.value.title}. {raised.value.advice}"


def test_every_code_that_is_known_was_tried() -> None:
    assert {str(code) for code, *_ in CODES} >= MEANINGS.keys()


def test_a_pause_asked_for_with_a_code_is_obeyed() -> None:
    with pytest.raises(RateLimited) as raised:
        runtime().checked(answered(429, {"errors": [{"code": 1202}]}))

    assert raised.value.facts["seconds"] == 9


def test_a_job_is_gone_by_its_question_whatever_the_code() -> None:
    with pytest.raises(ClientError) as raised:
        runtime().checked(answered(404, {"errors": [{"code": 1291}]}), job="a1")

    assert "no job a1" in raised.value.title


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("http://api.quantum.ibm.com/runtime", "without encryption"),
        ("http://api.quantum.example/runtime", "not IBM's"),
        ("https://api.quantum.example", "not IBM's"),
    ],
)
def test_a_service_address_is_refused_for_what_is_wrong_with_it(address: str, says: str) -> None:
    account = Account(name="old", channel=Channel.CLASSIC)
    service = ClassicService(account, KEY, Transport(lambda _: None))

    with pytest.raises(ForeignAddress) as raised:
        service._accepted(address, "")

    assert says in raised.value.title


@pytest.mark.parametrize(
    ("status", "layer", "says"),
    [(403, Layer.RIGHTS, "no right to look at"), (401, Layer.KEY, "sign-in"), (404, Layer.KEY, "deleted")],
)
def test_a_key_that_may_not_be_looked_at_is_not_called_locked(status: int, layer: Layer, says: str) -> None:
    token = reply(body=json.dumps({"access_token": "access-token", "expires_in": 3600}).encode())
    with ScriptedServer(token, reply(status, b'{"errorCode": "BXNIM0513E"}')) as server:
        keys = ApiKeys(Account(name="lab", url=server.url), Credentials(api_key=KEY))
        with pytest.raises(ClientError) as raised:
            keys.details(CancelToken(10))
        keys.close()

    assert raised.value.layer is layer
    assert says in f"{raised.value.title} {raised.value.advice}"
    assert "of this account" not in raised.value.title


def test_a_wrong_project_is_told_where_the_projects_are_asked_for_too() -> None:
    login = reply(body=json.dumps({"id": "access-token", "ttl": 60}).encode())
    wrong = reply(403, b'{"error": {"statusCode": 403, "name": "Error", "code": 2911}}')
    with ScriptedServer(login, reply(body=b'{"urls": {}}'), wrong) as server:
        account = Account(name="old", channel=Channel.CLASSIC, url=server.url)
        service = ClassicService(account, KEY, Transport(lambda _: None))
        service.sign_in(CancelToken(10))
        with pytest.raises(ProjectUnknown):
            service.find_instance(CancelToken(10))
        service.close()


def test_a_refusal_without_any_code_is_told_by_its_status() -> None:
    with pytest.raises(AnswerUnreadable):
        runtime().checked(answered(418, {}))
