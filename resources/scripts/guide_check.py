"""Run in the user's own Python: a two-qubit job through the official client, told as one JSON line per step.

`local` runs on a simulated device of five qubits that ships with the client; `service` uses the account of the
environment variables QISKIT_IBM_*. The last line is {"counts": …} or {"error": the exception's class}; no message is
passed on, since it may hold the key.
"""

import json
import sys
import time
import warnings


def say(**facts):
    print(json.dumps(facts), flush=True)


def main(mode, shots):
    started = time.monotonic()
    from qiskit import QuantumCircuit, transpile
    from qiskit_ibm_runtime import QiskitRuntimeService, SamplerV2

    say(step="import", seconds=time.monotonic() - started)
    started = time.monotonic()
    if mode == "local":
        # By name: asking for all simulated devices loads every one of them, which takes seconds.
        backend = QiskitRuntimeService(channel="local").backend("fake_manila")
    else:
        service = QiskitRuntimeService()
        backend = service.least_busy(operational=True, simulator=False)
    say(step="backend", seconds=time.monotonic() - started, backend=backend.name)
    started = time.monotonic()
    circuit = QuantumCircuit(2)
    circuit.h(0)
    circuit.cx(0, 1)
    circuit.measure_all()
    job = SamplerV2(mode=backend).run([transpile(circuit, backend, optimization_level=1)], shots=shots)
    say(step="submit", seconds=time.monotonic() - started, job_id=job.job_id())
    started = time.monotonic()
    counts = job.result()[0].data.meas.get_counts()
    say(step="result", seconds=time.monotonic() - started)
    say(counts=counts)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    try:
        main(sys.argv[1], int(sys.argv[2]))
    except Exception as error:
        say(error=type(error).__name__)
        sys.exit(1)
