"""A Bell job run by IBM's official client; tests start it inside the client's own environment.

Called as `bell_job.py SERVICE_URL API_KEY CRN`; prints one JSON object. It must not import this project.
"""

# mypy: disable-error-code="import-not-found,import-untyped"
import json
import sys

import numpy as np
from qiskit import QuantumCircuit
from qiskit.circuit import Parameter
from qiskit.transpiler import generate_preset_pass_manager
from qiskit_ibm_runtime import QiskitRuntimeService, SamplerV2, __version__
from qiskit_ibm_runtime.executor_sampler import Sampler as ExecutorSampler

SHOTS = 1000

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
bell.measure_all()

# An asymmetric companion, for a Bell pair looks the same read backwards.
one_zero = QuantumCircuit(2)
one_zero.x(0)
one_zero.measure_all()

# And a sweep: from certainly 0 to certainly 1.
angle = Parameter("angle")
turn = QuantumCircuit(1)
turn.rx(angle, 0)
turn.measure_all()

to_device_gates = generate_preset_pass_manager(backend=backend, optimization_level=1)
native_bell, native_one_zero, native_turn = to_device_gates.run([bell, one_zero, turn])


def run(sampler: SamplerV2 | ExecutorSampler) -> dict[str, object]:
    job = sampler.run([native_bell, native_one_zero, (native_turn, [[0.0], [np.pi]])], shots=SHOTS)
    bell_result, one_zero_result, turn_result = job.result()
    return {
        "job_id": job.job_id(),
        "status": str(job.status()),
        "bell": bell_result.data.meas.get_counts(),
        "one_zero": one_zero_result.data.meas.get_counts(),
        "turn": [turn_result.data.meas.get_counts(step) for step in range(2)],
        "usage_seconds": job.usage(),
    }


report = {
    "client": __version__,
    "backend": backend.name,
    "consumed_before": service.usage()["usage_consumed_seconds"],
    "sampler": run(SamplerV2(mode=backend)),
    "executor_sampler": run(ExecutorSampler(mode=backend)),
    "consumed_after": service.usage()["usage_consumed_seconds"],
}
sys.stdout.write(json.dumps(report) + "\n")
