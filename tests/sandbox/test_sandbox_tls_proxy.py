"""The test proxy itself, between requests and the practice service."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import requests
from support.tls_proxy import Seen, TlsProxy

if TYPE_CHECKING:
    from pathlib import Path

    from support.practice import PracticeService

TOKEN_URL = "https://iam.cloud.ibm.com/identity/token"
VERSIONS_URL = "https://quantum.cloud.ibm.com/api/v1/versions"


def test_true_host_names_are_answered_by_the_practice_service(service: PracticeService, tmp_path: Path) -> None:
    form = {"grant_type": "urn:ibm:params:oauth:grant-type:apikey", "apikey": service.key("practice-open")}
    with TlsProxy(service.url, folder=tmp_path) as proxy, requests.Session() as session:
        session.trust_env = False  # REQUESTS_CA_BUNDLE would silently beat session.verify
        session.proxies = {"https": proxy.url}
        session.verify = str(proxy.ca_file)

        token = session.post(TOKEN_URL, data=form, timeout=30)
        versions = [session.get(VERSIONS_URL, params={"page": page}, timeout=30) for page in range(2)]

    assert token.json()["token_type"] == "Bearer"
    assert [answer.status_code for answer in versions] == [200, 200]
    assert proxy.seen == [
        Seen(host="iam.cloud.ibm.com", method="POST", path="/identity/token"),
        Seen(host="quantum.cloud.ibm.com", method="GET", path="/api/v1/versions"),
        Seen(host="quantum.cloud.ibm.com", method="GET", path="/api/v1/versions"),
    ]


def test_a_client_that_does_not_trust_the_authority_sees_nothing(service: PracticeService, tmp_path: Path) -> None:
    with TlsProxy(service.url, folder=tmp_path) as proxy, requests.Session() as session:
        session.proxies = {"https": proxy.url}
        session.trust_env = False

        with pytest.raises(requests.exceptions.SSLError):
            session.get(VERSIONS_URL, timeout=30)

    assert proxy.seen == []
    assert proxy.refused_handshakes == 1


def test_a_proxy_with_a_password_insists_on_it(service: PracticeService, tmp_path: Path) -> None:
    with TlsProxy(service.url, folder=tmp_path, credentials="user:word") as proxy, requests.Session() as session:
        session.trust_env = False
        session.verify = str(proxy.ca_file)

        with pytest.raises(requests.exceptions.ProxyError, match="407"):
            session.get(VERSIONS_URL, proxies={"https": proxy.url}, timeout=30)
        admitted = proxy.url.replace("//", "//user:word@")
        answer = session.get(VERSIONS_URL, proxies={"https": admitted}, timeout=30)

    assert answer.status_code == 200
    assert len(proxy.seen) == 1
