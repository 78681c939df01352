"""What IBM's official client says under a fault; run by the interpreter that has it, and it imports nothing of ours.

Called as `official.py URL ADDRESS API_KEY INSTANCE JOB`; prints one JSON object. URL is the practice service, ADDRESS
the account's own address, empty for URL behind a made-up name.
"""

# mypy: disable-error-code="import-not-found,import-untyped"
import json
import sys
import time
import warnings

warnings.simplefilter("ignore")
url, address, api_key, instance, job = sys.argv[1:]
started = time.monotonic()
try:
    from qiskit import QuantumCircuit
    from qiskit_ibm_runtime import QiskitRuntimeService, SamplerV2

    where = {"url": address} if address else {"url": "http://cloud.sandbox.test", "proxies": {"urls": {"http": url}}}
    started = time.monotonic()
    service = QiskitRuntimeService(
        channel="ibm_quantum_platform", token=api_key, **where, **({"instance": instance} if instance else {})
    )
    backend = service.least_busy(operational=True, simulator=False)
    service.usage()
    if job:
        circuit = QuantumCircuit(2)
        circuit.measure_all()
        SamplerV2(mode=backend).run([circuit], shots=10).result(timeout=15)
    said = {"kind": "passed", "text": ""}
except BaseException as error:  # noqa: BLE001  # whatever it says is what is asked for
    said = {"kind": type(error).__name__, "text": str(error)}
sys.stdout.write(json.dumps({**said, "seconds": round(time.monotonic() - started, 1)}) + "\n")
