"""The classic service as its users met it: login, addresses, projects, jobs, logout."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import pytest
import requests
from support.practice import BELL_CZ, openqasm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.practice import PracticeService

PROJECTS = ["ibm-q/open/main", "ibm-q-lab/group1/project1"]


class ClassicCaller:
    """The classic service called by hand; `token` is an access token or an API token."""

    def __init__(self, service: PracticeService, token: str) -> None:
        self.auth = service.classic_url
        self.runtime = f"{service.url}/runtime"
        self.http = requests.Session()
        self.http.trust_env = False
        self.http.headers["X-Access-Token"] = token

    def get(self, url: str, **options: Any) -> Any:
        answer = self.http.get(url, timeout=30, **options)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def log_out(self) -> requests.Response:
        return self.http.post(f"{self.auth}/users/logout", timeout=30)

    def submit(self, **body: Any) -> requests.Response:
        params = {"version": 2, "pubs": [[openqasm(BELL_CZ), None, 50]]}
        request = {"program_id": "sampler", "backend": "practice_heron", "params": params, **body}
        return self.http.post(f"{self.runtime}/jobs", json=request, timeout=30)

    def wait(self, job_id: str) -> dict[str, Any]:
        deadline = time.monotonic() + 60
        while (job := self.get(f"{self.runtime}/jobs/{job_id}"))["status"] in {"Queued", "Running"}:
            assert time.monotonic() < deadline, job["status"]
            time.sleep(0.01)
        return dict(job)


def log_in(service: PracticeService, api_token: str) -> requests.Response:
    body = {"apiToken": api_token}
    return requests.post(f"{service.classic_url}/users/loginWithToken", json=body, timeout=30)


@pytest.fixture
def classic(service: PracticeService) -> Iterator[ClassicCaller]:
    caller = ClassicCaller(service, log_in(service, service.api_token()).json()["id"])
    yield caller
    caller.http.close()


def test_the_version_needs_no_credentials(service: PracticeService) -> None:
    assert "api-auth" in requests.get(f"{service.classic_url}/version", timeout=30).json()


def test_a_login_gives_an_access_token_that_is_not_the_api_token(service: PracticeService) -> None:
    reply = log_in(service, service.api_token()).json()

    assert set(reply) == {"id", "ttl", "created", "userId"}
    assert reply["id"] != service.api_token()
    assert reply["ttl"] > 0


@pytest.mark.parametrize(
    ("token", "name", "code"),
    [
        ("0" * 128, "Error", 3446),
        ("practice-classic-licence", "ACCEPT_LICENSE_REQUIRED", 3417),
        ("practice-classic-ibmid", "Error", 3445),
    ],
)
def test_a_refused_login_says_why(service: PracticeService, token: str, name: str, code: int) -> None:
    known = service.classic_accounts.get(token)

    answer = log_in(service, known.api_token if known else token)

    assert answer.status_code == 401
    error = answer.json()["error"]
    assert (error["statusCode"], error["name"], error["code"]) == (401, name, code)
    assert token not in answer.text


def test_an_account_that_may_not_log_in_cannot_use_its_api_token_directly_either(service: PracticeService) -> None:
    barred = ClassicCaller(service, service.api_token("practice-classic-licence"))

    answer = barred.http.get(f"{barred.runtime}/backends", timeout=30)

    assert answer.status_code == 401


def test_me_names_the_addresses_on_this_port(service: PracticeService, classic: ClassicCaller) -> None:
    urls = classic.get(f"{classic.auth}/users/me")["urls"]

    assert urls["http"] == f"{service.url}/api"
    assert urls["services"]["runtime"] == f"{service.url}/runtime"


def test_behind_a_proxy_that_plays_ibms_hosts_me_names_ibms_addresses(classic: ClassicCaller) -> None:
    urls = classic.get(f"{classic.auth}/users/me", headers={"Host": "auth.quantum.ibm.com"})["urls"]

    assert urls["http"] == "https://api.quantum.ibm.com/api"
    assert urls["services"]["runtime"] == "https://api.quantum.ibm.com/runtime"


def test_the_network_lists_every_project_the_default_one_marked(classic: ClassicCaller) -> None:
    hubs = classic.get(f"{classic.auth}/Network")

    found = {
        f"{hub['name']}/{group}/{project}": entry["isDefault"]
        for hub in hubs
        for group, content in hub["groups"].items()
        for project, entry in content["projects"].items()
    }
    assert found == {PROJECTS[0]: True, PROJECTS[1]: False}


@pytest.mark.parametrize("provider", [None, *PROJECTS])
def test_backends_are_names_per_project(classic: ClassicCaller, provider: str | None) -> None:
    names = classic.get(f"{classic.runtime}/backends", params={"provider": provider})["devices"]

    assert "practice_heron" in names
    documents = ("configuration", "status", "properties", "defaults")
    assert all(classic.get(f"{classic.runtime}/backends/{names[0]}/{part}") for part in documents)


def test_a_foreign_project_is_refused(classic: ClassicCaller) -> None:
    answer = classic.http.get(f"{classic.runtime}/backends?provider=ibm-q/other/main", timeout=30)

    assert (answer.status_code, answer.json()["errors"][0]["code"]) == (403, 2911)


def test_a_job_belongs_to_its_project_and_is_charged_there(classic: ClassicCaller) -> None:
    used = {entry["instance"]: entry["usage"] for entry in classic.get(f"{classic.runtime}/usage")["byInstance"]}
    hub, group, project = PROJECTS[1].split("/")
    job_id = classic.submit(hub=hub, group=group, project=project).json()["id"]

    job = classic.wait(job_id)

    assert job["status"] == "Completed"
    assert (job["hub"], job["group"], job["project"]) == (hub, group, project)
    samples = classic.get(f"{classic.runtime}/jobs/{job_id}/results")["results"][0]["data"]["meas"]["samples"]
    assert set(samples) <= {"0x0", "0x3"}
    assert len(samples) == 50
    after = {entry["instance"]: entry["usage"] for entry in classic.get(f"{classic.runtime}/usage")["byInstance"]}
    assert after[PROJECTS[1]] == used[PROJECTS[1]] + job["usage"]["quantum_seconds"]
    assert after[PROJECTS[0]] == used[PROJECTS[0]]


def test_a_failed_job_tells_its_code_in_camel_case(classic: ClassicCaller) -> None:
    params = {"pubs": [[openqasm("h $0; meas[0] = measure $0;")]]}

    job = classic.wait(classic.submit(params=params).json()["id"])

    assert job["status"] == "Failed"
    assert job["state"]["reasonCode"] == 1517
    assert "reason_code" not in job["state"]


def test_a_project_has_at_most_three_jobs_pending(slow_service: PracticeService) -> None:
    classic = ClassicCaller(slow_service, slow_service.api_token())
    first, *_, last = [classic.submit() for _ in range(4)]

    assert first.status_code == 200
    assert (last.status_code, last.json()["errors"][0]["code"]) == (403, 3458)
    for job in classic.get(f"{classic.runtime}/jobs?pending=true")["jobs"]:
        assert classic.http.post(f"{classic.runtime}/jobs/{job['id']}/cancel", timeout=30).status_code == 204


def test_json_need_not_say_that_it_is_json(classic: ClassicCaller) -> None:
    body = b'{"program_id": "sampler", "backend": "practice_heron", "params": {"pubs": ["x"]}}'

    answer = classic.http.post(f"{classic.runtime}/jobs", data=body, timeout=30)

    assert answer.status_code == 200


@pytest.mark.parametrize("header", ["X-Access-Token", "Authorization"])
def test_the_api_token_itself_opens_everything(service: PracticeService, header: str) -> None:
    token = service.api_token()
    headers = {header: f"Bearer {token}" if header == "Authorization" else token}

    answer = requests.get(f"{service.url}/runtime/backends", headers=headers, timeout=30)

    assert answer.status_code == 200


def test_a_logout_ends_the_access_token_and_the_second_one_proves_it(classic: ClassicCaller) -> None:
    assert classic.get(f"{classic.runtime}/backends")

    first, second = classic.log_out(), classic.log_out()

    assert (first.status_code, first.content) == (204, b"")
    assert second.status_code == 401
    assert second.json()["error"]["code"] == "AUTHORIZATION_REQUIRED"
    refused = classic.http.get(f"{classic.runtime}/backends", timeout=30)
    assert (refused.status_code, refused.json()["errors"][0]["code"]) == (401, 1201)


def test_a_logout_leaves_other_sessions_and_the_api_token_alone(
    service: PracticeService, classic: ClassicCaller
) -> None:
    other = ClassicCaller(service, log_in(service, service.api_token()).json()["id"])

    classic.log_out()

    assert other.get(f"{other.runtime}/backends")
    assert log_in(service, service.api_token()).status_code == 200


# The hosts IBM Cloud had before the platform


def test_the_old_cloud_hosts_take_the_key_itself_and_know_no_prefix(service: PracticeService) -> None:
    headers = {
        "Authorization": f"apikey {service.key('practice-open')}",
        "Service-CRN": service.instance("practice-open"),
        "Host": "us-east.quantum-computing.cloud.ibm.com",
    }

    backends = requests.get(f"{service.url}/backends", headers=headers, timeout=30).json()
    instance = requests.get(f"{service.url}/instance", headers=headers, timeout=30).json()

    assert "practice_heron" in backends["devices"]
    assert instance["instance_limit_seconds"] == "600"
