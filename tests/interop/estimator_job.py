"""An estimator job run by IBM's official client; see test_official_client.py.

Called as `estimator_job.py SERVICE_URL API_KEY CRN`; prints one JSON object. It must not import this project.
"""

# mypy: disable-error-code="import-not-found,import-untyped"
import json
import sys

import numpy as np
from qiskit import QuantumCircuit
from qiskit.circuit import Parameter
from qiskit.quantum_info import SparsePauliOp
from qiskit.transpiler import generate_preset_pass_manager
from qiskit_ibm_runtime import EstimatorV2, QiskitRuntimeService, __version__

url, api_key, crn = sys.argv[1:]
service = QiskitRuntimeService(
    channel="ibm_quantum_platform",
    url="http://cloud.sandbox.test",
    proxies={"urls": {"http": url}},
    token=api_key,
    instance=crn,
)
backend = service.least_busy(operational=True, simulator=False)

bell = QuantumCircuit(2)
bell.h(0)
bell.cx(0, 1)

# Not the same read backwards: qubit 0 is up, qubit 1 down.
one_zero = QuantumCircuit(2)
one_zero.x(0)

angle = Parameter("angle")
turn = QuantumCircuit(1)
turn.rx(angle, 0)

to_device_gates = generate_preset_pass_manager(backend=backend, optimization_level=1)
pubs = []
for circuit, observables, values in (
    (bell, [SparsePauliOp(text) for text in ("ZZ", "XX", "YY", "IZ")], None),
    (one_zero, [SparsePauliOp("IZ"), SparsePauliOp("ZI"), SparsePauliOp(["IZ", "ZI"], [1.0, 0.5])], None),
    (turn, [[SparsePauliOp("Z")], [SparsePauliOp("Y")]], [0.0, np.pi / 3, np.pi]),
):
    native = to_device_gates.run(circuit)
    placed = [
        [one.apply_layout(native.layout) for one in row] if isinstance(row, list) else row.apply_layout(native.layout)
        for row in observables
    ]
    pubs.append((native, placed) if values is None else (native, placed, [[value] for value in values]))
job = EstimatorV2(mode=backend).run(pubs, precision=1 / 64)

report = {
    "client": __version__,
    "backend": backend.name,
    "pubs": [
        {"values": result.data.evs.tolist(), "errors": result.data.stds.tolist(), "shots": result.metadata["shots"]}
        for result in job.result()
    ],
    "status": str(job.status()),
    "usage_seconds": job.usage(),
}
sys.stdout.write(json.dumps(report) + "\n")
