"""IBM's client, told nothing, runs a Bell job: what it uses stands in its environment, or in the arguments it is given.

Called as `child_job.py [ARGUMENTS_AS_JSON]` in the client's own environment; prints one JSON object, and its key.
"""

# mypy: disable-error-code="import-not-found,import-untyped"
import json
import os
import sys

from qiskit import QuantumCircuit
from qiskit.transpiler import generate_preset_pass_manager
from qiskit_ibm_runtime import QiskitRuntimeService, SamplerV2, __version__

arguments = json.loads(sys.stdin.read()) if sys.argv[1:] == ["-"] else {}
service = QiskitRuntimeService(**arguments)
backend = service.least_busy(operational=True, simulator=False)
bell = QuantumCircuit(2)
bell.h(0)
bell.cx(0, 1)
bell.measure_all()
job = SamplerV2(mode=backend).run(
    [generate_preset_pass_manager(backend=backend, optimization_level=1).run(bell)], shots=1000
)
report = {
    "client": __version__,
    "status": str(job.status()) if job.result() else "",
    "counts": job.result()[0].data.meas.get_counts(),
    "url": service.active_account()["url"],
    "instance": service.active_instance(),
    "key": os.environ.get("QISKIT_IBM_TOKEN", ""),
}
sys.stdout.write(json.dumps(report) + "\n")
