"""A Bell job on the classic service, run by the last official client that speaks to it; see test_official_client.py.

Called as `classic_job.py CLASSIC_URL API_TOKEN`; prints one JSON object. It must not import this project.
"""

# mypy: disable-error-code="import-not-found,import-untyped"
import json
import sys

from qiskit import QuantumCircuit
from qiskit.transpiler import generate_preset_pass_manager
from qiskit_ibm_runtime import QiskitRuntimeService, SamplerV2, __version__

url, api_token = sys.argv[1:]
service = QiskitRuntimeService(channel="ibm_quantum", url=url, token=api_token)
backend = service.least_busy(operational=True, simulator=False)

bell = QuantumCircuit(2)
bell.h(0)
bell.cx(0, 1)
bell.measure_all()

# An asymmetric companion, for a Bell pair looks the same read backwards.
one_zero = QuantumCircuit(2)
one_zero.x(0)
one_zero.measure_all()

native = generate_preset_pass_manager(backend=backend, optimization_level=1).run([bell, one_zero])
job = SamplerV2(mode=backend).run(native, shots=1000)
bell_result, one_zero_result = job.result()

report = {
    "client": __version__,
    "instances": service.instances(),
    "backend": backend.name,
    "status": str(job.status()),
    "bell": bell_result.data.meas.get_counts(),
    "one_zero": one_zero_result.data.meas.get_counts(),
    "usage": service.usage(),
}
sys.stdout.write(json.dumps(report) + "\n")
