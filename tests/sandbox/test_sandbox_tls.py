"""The practice service over https, faults of the wire included."""

from __future__ import annotations

import http.client
import socket
import ssl
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
import requests
import trustme
from support.practice import PracticeService

from desktop_app.sandbox.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def shared(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeService]:
    certificate = tmp_path_factory.mktemp("tls") / "practice.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(certificate))
    with PracticeService(certificate=certificate) as service:
        yield service


@pytest.fixture
def service(shared: PracticeService) -> Iterator[PracticeService]:
    yield shared
    shared.mend()


@pytest.fixture
def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def get(service: PracticeService, context: ssl.SSLContext, path: str) -> bytes:
    with closing(http.client.HTTPSConnection("127.0.0.1", service.port, timeout=30, context=context)) as connection:
        connection.request("GET", path, headers={"X-Access-Token": service.api_token()})
        return connection.getresponse().read()


def test_who_trusts_the_authority_is_answered_and_told_https_addresses(
    service: PracticeService, trusting: ssl.SSLContext
) -> None:
    assert service.url.startswith("https://127.0.0.1:")
    assert b'"versions"' in get(service, trusting, "/api/v1/versions")
    assert service.url.encode() + b"/runtime" in get(service, trusting, "/api/users/me")


def test_who_does_not_trust_it_is_not_and_neither_is_plain_http(
    service: PracticeService, trusting: ssl.SSLContext
) -> None:
    with pytest.raises(requests.exceptions.SSLError):
        requests.get(f"{service.url}/api/v1/versions", timeout=30)
    with pytest.raises(requests.ConnectionError):
        requests.get(f"{service.url}/api/v1/versions".replace("https", "http"), timeout=30)

    assert b'"versions"' in get(service, trusting, "/api/v1/versions")


def test_a_client_that_never_shakes_hands_keeps_nobody_waiting(
    service: PracticeService, trusting: ssl.SSLContext
) -> None:
    with socket.create_connection(("127.0.0.1", service.port), timeout=30):
        assert b'"versions"' in get(service, trusting, "/api/v1/versions")


def test_faults_of_the_wire_are_the_same_under_tls(service: PracticeService, trusting: ssl.SSLContext) -> None:
    with service.faults("drop:versions"), pytest.raises((ConnectionError, http.client.RemoteDisconnected)):
        get(service, trusting, "/api/v1/versions")
    with service.faults("cut-body:versions"), pytest.raises(http.client.IncompleteRead):
        get(service, trusting, "/api/v1/versions")
    with service.faults("trickle:versions=0.001"):
        assert b'"versions"' in get(service, trusting, "/api/v1/versions")
    with service.faults("hang:versions=0.2"), pytest.raises((ConnectionError, http.client.RemoteDisconnected)):
        get(service, trusting, "/api/v1/versions")


def test_a_certificate_that_cannot_be_read_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nonsense = tmp_path / "nonsense.pem"
    nonsense.write_text("nonsense")

    code = main(["--port", "0", "--certificate", str(nonsense)])

    assert code == 1
    assert "nonsense.pem cannot be used as a certificate" in capsys.readouterr().err
