"""API keys in IAM: what is told about them, and what truly signs in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
import requests
from support.practice import PracticeCaller, PracticeService

if TYPE_CHECKING:
    from collections.abc import Iterator

GRANT = "urn:ibm:params:oauth:grant-type:apikey"


class Iam:
    """IAM's key addresses, called by somebody signed in."""

    def __init__(self, service: PracticeService, account: str) -> None:
        self.service = service
        self.value = service.key(account)
        token = self.sign_in(self.value).json()["access_token"]
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.headers["Authorization"] = f"Bearer {token}"

    def sign_in(self, api_key: str) -> requests.Response:
        form = {"grant_type": GRANT, "apikey": api_key}
        return requests.post(f"{self.service.url}/identity/token", data=form, timeout=30)

    def call(self, method: str, path: str = "", **options: Any) -> requests.Response:
        return self.http.request(method, f"{self.service.url}/v1/apikeys{path}", timeout=30, **options)

    def details(self, value: str) -> dict[str, Any]:
        answer = self.call("GET", "/details", headers={"IAM-ApiKey": value})
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def create(self, name: str, **body: Any) -> dict[str, Any]:
        iam_id = self.details(self.value)["iam_id"]
        answer = self.call("POST", json={"name": name, "iam_id": iam_id, **body})
        assert answer.status_code == 201, answer.text
        return dict(answer.json())


@pytest.fixture
def iam(service: PracticeService) -> Iterator[Iam]:
    iam = Iam(service, "practice-empty")
    yield iam
    iam.http.close()


def test_details_tell_everything_but_the_value(service: PracticeService) -> None:
    iam = Iam(service, "practice-paid")

    key = iam.details(iam.value)

    assert key["id"].startswith("ApiKey-")
    assert (key["locked"], key["disabled"], key["apikey"]) == (False, False, "")
    assert service.instance("practice-paid").split(":")[6] == f"a/{key['account_id']}"
    created = datetime.strptime(key["created_at"], "%Y-%m-%dT%H:%M%z")
    assert timedelta(days=399) < datetime.now(UTC) - created < timedelta(days=401)
    assert iam.value not in str(key)


def test_details_of_another_accounts_key_are_refused(iam: Iam, service: PracticeService) -> None:
    for value in (service.key("practice-open"), "x" * 44, ""):
        assert iam.call("GET", "/details", headers={"IAM-ApiKey": value}).status_code == 404


def test_a_created_key_tells_its_value_once_and_signs_in(iam: Iam) -> None:
    key = iam.create("second", description="for the laboratory")

    assert iam.sign_in(key["apikey"]).status_code == 200
    again = iam.call("GET", f"/{key['id']}").json()
    assert again["apikey"] == ""
    assert (again["name"], again["description"]) == ("second", "for the laboratory")
    assert iam.details(key["apikey"])["id"] == key["id"]


def test_a_key_may_have_a_value_of_ones_own_if_it_is_long_enough(iam: Iam) -> None:
    own = "my-own-value-" + "x" * 32

    assert iam.create("own", apikey=own)["apikey"] == own
    assert iam.sign_in(own).status_code == 200

    short = iam.call("POST", json={"name": "short", "iam_id": iam.details(own)["iam_id"], "apikey": "x" * 31})
    assert short.status_code == 400


@pytest.mark.parametrize("change", [{"name": ""}, {"iam_id": "IBMid-somebody"}, {"iam_id": None}, {"expires_at": "x"}])
def test_a_key_needs_a_name_and_the_callers_own_iam_id(iam: Iam, change: dict[str, Any]) -> None:
    body = {"name": "third", "iam_id": iam.details(iam.value)["iam_id"], **change}

    assert iam.call("POST", json=body).status_code == 400


def test_a_disabled_key_cannot_sign_in_until_it_is_enabled(iam: Iam) -> None:
    key = iam.create("to be disabled")

    assert iam.call("POST", f"/{key['id']}/disable").status_code == 204

    refused = iam.sign_in(key["apikey"])
    assert (refused.status_code, refused.json()["errorCode"]) == (400, "BXNIM0462E")
    assert iam.call("GET", f"/{key['id']}").json()["disabled"] is True
    assert iam.call("DELETE", f"/{key['id']}/disable").status_code == 204
    assert iam.sign_in(key["apikey"]).status_code == 200


def test_a_locked_key_signs_in_but_cannot_be_changed_or_deleted_until_it_is_unlocked(iam: Iam) -> None:
    key = iam.create("to be locked")

    assert iam.call("POST", f"/{key['id']}/lock").status_code == 204

    assert iam.sign_in(key["apikey"]).status_code == 200
    assert iam.call("POST", f"/{key['id']}/disable").status_code == 409
    assert iam.call("DELETE", f"/{key['id']}").status_code == 409
    assert iam.call("DELETE", f"/{key['id']}/lock").status_code == 204
    assert iam.call("DELETE", f"/{key['id']}").status_code == 204


def test_a_deleted_key_is_gone_but_its_tokens_live_on(service: PracticeService) -> None:
    iam = Iam(service, "practice-paid")
    key = iam.create("to be deleted")
    with PracticeCaller(service.url, key["apikey"], service.instance("practice-us")) as caller:
        assert iam.call("DELETE", f"/{key['id']}").status_code == 204

        assert caller.call("GET", "/backends").status_code == 200
        by_key = caller.call("GET", "/backends", headers={"Authorization": f"apikey {key['apikey']}"})
        assert by_key.status_code == 401
    assert iam.sign_in(key["apikey"]).json()["errorCode"] == "BXNIM0415E"
    assert iam.call("GET", f"/{key['id']}").status_code == 404


def test_a_key_past_its_end_cannot_sign_in(iam: Iam) -> None:
    yesterday = datetime.now(UTC) - timedelta(days=1)

    key = iam.create("for yesterday", expires_at=yesterday.strftime("%Y-%m-%dT%H:%M%z"))

    assert iam.sign_in(key["apikey"]).status_code == 400
    assert key["expires_at"] == yesterday.strftime("%Y-%m-%dT%H:%M%z")


def test_a_change_needs_the_tag_of_the_key_as_it_is(iam: Iam) -> None:
    key = iam.create("before")
    path, tag = f"/{key['id']}", key["entity_tag"]

    changed = iam.call("PUT", path, json={"name": "after"}, headers={"If-Match": tag})

    assert (changed.status_code, changed.json()["name"]) == (200, "after")
    assert iam.call("PUT", path, json={"name": "late"}, headers={"If-Match": tag}).status_code == 409
    assert iam.call("PUT", path, json={"name": "blind"}).status_code == 400


def test_keys_are_listed_in_pages(service: PracticeService) -> None:
    iam = Iam(service, "practice-unallocated")
    for number in range(3):
        iam.create(f"key {number}")

    page = iam.call("GET", "?pagesize=3").json()
    rest = iam.http.get(page["next"], timeout=30).json()

    names = [key["name"] for key in (*page["apikeys"], *rest["apikeys"])]
    assert names == ["first key", "key 0", "key 1", "key 2"]
    assert "next" not in rest
    assert all(key["apikey"] == "" for key in page["apikeys"])


@pytest.mark.parametrize("authorization", [None, "Bearer nonsense", "apikey the key itself"])
def test_keys_are_for_bearers_of_a_token_only(iam: Iam, authorization: str | None) -> None:
    if authorization and authorization.startswith("apikey"):
        authorization = f"apikey {iam.value}"

    answers = [
        iam.call(method, path, headers={"Authorization": authorization})
        for method, path in (("GET", ""), ("POST", ""), ("GET", "/details"), ("DELETE", "/any"), ("POST", "/any/lock"))
    ]

    assert [answer.status_code for answer in answers] == [401] * 5
