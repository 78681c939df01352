"""What we send as a job, held against IBM's own models of it."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from support.scripted_server import ScriptedServer, reply

from desktop_app.client.quantum import QuantumApi
from desktop_app.client.transport import Request, Transport
from desktop_app.domain.backends import DeviceTraits
from desktop_app.domain.cancel import CancelToken
from desktop_app.domain.circuits import JobOrder, Primitive, bell_pair, gateless, own_circuit
from desktop_app.domain.instances import Instance, estimated_seconds, job_cost
from desktop_app.domain.job_wish import MOST_SHOTS

PROJECT = Path(__file__).parents[2]
ENVIRONMENT = PROJECT / "build" / "interop" / "runtime-0.51"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
PAID = Instance(crn="crn:lab", name="lab", plan="premium")
OWN = 'OPENQASM 3.0; include "stdgates.inc"; bit[1] c; x $3; c[0] = measure $3;'


class Unsigned:
    def sign(self, request: Request, cancel: CancelToken) -> Request:
        return request

    def forget(self) -> None: ...


def sent(order: JobOrder, **further: str) -> dict[str, Any]:
    """The body of the job as it arrives."""
    transport = Transport(lambda _: None)
    with ScriptedServer(reply(body=b'{"id": "job"}')) as server:
        api = QuantumApi(transport, server.url, Unsigned(), ())
        api.submitted(api.submit(order, further, CancelToken(10)), order.backend, CancelToken(10))
        transport.close()
    return dict(json.loads(server.heads[0].partition("\r\n\r\n")[2]))


def orders() -> list[JobOrder]:
    device = DeviceTraits(name="ibm_x", basis_gates=("cz", "rz", "sx", "x"), coupling_map=((4, 5),))
    return [
        JobOrder(backend="ibm_x", circuit=circuit, primitive=primitive, shots=100)
        for circuit in (bell_pair(device), gateless(), own_circuit(OWN))
        for primitive in Primitive
    ]


def test_a_job_carries_its_limit_and_our_tag_and_asks_for_plain_results() -> None:
    body = sent(orders()[0], hub="ibm-q", group="open", project="main")

    assert (body["cost"], body["tags"], body["hub"]) == (30, ["qubit-keychain", "bell"], "ibm-q")
    assert body["params"]["support_qiskit"] is False
    assert body["params"]["pubs"][0][2] == 100


def test_a_jobs_limit_is_never_below_twice_what_is_estimated() -> None:
    many = replace(orders()[0], shots=MOST_SHOTS)

    limits = [sent(order)["cost"] for order in (orders()[0], many)]

    assert limits == [30, 2 * estimated_seconds(MOST_SHOTS)]
    assert job_cost(PAID, MOST_SHOTS).most_seconds == limits[1]
    assert f"at most {limits[1]} s" in job_cost(PAID, MOST_SHOTS).sentence


def test_an_estimators_observable_is_as_wide_as_its_circuit_and_nothing_is_measured() -> None:
    body = sent(orders()[1])

    circuit, observables, _, precision = body["params"]["pubs"][0]
    assert observables == [{"ZZIIII": 1.0}]
    assert "measure" not in circuit
    assert precision == pytest.approx(0.1)


def test_ibms_models_take_every_body() -> None:
    if not (ENVIRONMENT / "made-from").exists():
        missing = "IBM's models are not installed: run tests/interop/make_environment.sh"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    bodies = [sent(order) for order in orders()]

    done = subprocess.run(
        [PYTHON, PROJECT / "tests" / "interop" / "check_jobs.py"],
        input=json.dumps(bodies),
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )

    assert done.returncode == 0, done.stderr
    assert len(bodies) == 6
    assert json.loads(done.stdout) == []
