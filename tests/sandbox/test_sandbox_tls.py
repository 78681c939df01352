"""The practice service over https, faults of the wire included."""

from __future__ import annotations

import http.client
import socket
import ssl
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import requests
import trustme
from support.practice import PracticeService

from desktop_app.domain.accounts import Account, Credentials
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.errors import Layer
from desktop_app.domain.secret import Secret
from desktop_app.sandbox.__main__ import main
from desktop_app.sandbox.certificates import CERTIFICATES, bad_tls
from desktop_app.services.checkup import check_up

if TYPE_CHECKING:
    from collections.abc import Iterator


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


@pytest.mark.parametrize(
    ("fault", "code"),
    [("self-signed", 18), ("unknown-ca", 20), ("expired", 10), ("not-yet-valid", 9), ("wrong-host", 64)],
)
def test_a_bad_certificate_has_the_fault_it_is_named_for_and_no_other(tmp_path: Path, fault: str, code: int) -> None:
    served, trusted = bad_tls(CERTIFICATES[fault], tmp_path)
    usual, trusting = ssl.create_default_context(), ssl.create_default_context(cafile=trusted)
    remedied = fault in {"self-signed", "unknown-ca"}

    assert _verdict(served, usual if remedied else trusting) == code
    assert _verdict(served, trusting) == (None if remedied else code)


def _verdict(served: ssl.SSLContext, context: ssl.SSLContext) -> int | None:
    """OpenSSL's verdict on a handshake in memory; None when it came about."""
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    server = served.wrap_bio(to_server, to_client, server_side=True)
    client = context.wrap_bio(to_client, to_server, server_hostname="127.0.0.1")
    for _ in range(4):
        try:
            client.do_handshake()
        except ssl.SSLWantReadError:
            with suppress(ssl.SSLWantReadError):
                server.do_handshake()
        except ssl.SSLCertVerificationError as error:
            return int(error.verify_code)
    assert client.version()
    return None


def test_a_fault_of_the_certificate_is_met_from_the_start_and_its_file_is_named() -> None:
    with PracticeService(faults=["expired"]) as service:
        report = [*check_up(Account(name="lab", url=service.url), _key, CancelToken(10))][-1]
        kept = Path(service.trusted).read_text()

    assert service.url.startswith("https://")
    assert report.failure is not None
    assert report.failure.layer is Layer.TLS
    assert kept.startswith("-----BEGIN CERTIFICATE")


def _key(_: CancelToken) -> Credentials:
    return Credentials(api_key=Secret("k" * 44))


@pytest.mark.parametrize("other", [["--fault", "self-signed"], ["--certificate", "some.pem"]])
def test_a_service_has_one_certificate(other: list[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--port", "0", "--fault", "expired", *other])


def test_a_certificate_that_cannot_be_read_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    nonsense = tmp_path / "nonsense.pem"
    nonsense.write_text("nonsense")

    code = main(["--port", "0", "--certificate", str(nonsense)])

    assert code == 1
    assert "nonsense.pem cannot be used as a certificate" in capsys.readouterr().err
