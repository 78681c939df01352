"""What IBM's official client says under a fault; run by the interpreter that has it, and it imports nothing of ours.

Called with one JSON object; prints another. `url` is the practice service, `address` the account's own address, empty
for `url` behind a made-up name (the platform) or as it is (the classic channel).
"""

# mypy: disable-error-code="import-not-found,import-untyped"
import json
import sys
import time
import warnings

warnings.simplefilter("ignore")
asked = json.loads(sys.argv[1])
classic = asked["channel"] == "ibm_quantum"
started = time.monotonic()
try:
    from qiskit import QuantumCircuit
    from qiskit_ibm_runtime import QiskitRuntimeService, SamplerV2

    url = asked["url"]
    behind: dict[str, object] = (
        {"url": f"{url}/api"} if classic else {"url": "http://cloud.sandbox.test", "proxies": {"urls": {"http": url}}}
    )
    if asked["proxy"]:
        behind = {"proxies": {"urls": {"https": asked["proxy"]}}}
    where = {"url": asked["address"]} if asked["address"] else behind
    more = {name: asked[name] for name in ("instance", "region") if asked[name]}
    started = time.monotonic()
    service = QiskitRuntimeService(channel=asked["channel"], token=asked["key"], **where, **more)
    backend = service.least_busy(operational=True, simulator=False)
    service.usage()
    if asked["job"]:
        circuit = QuantumCircuit(2)
        circuit.measure_all()
        SamplerV2(mode=backend).run([circuit], shots=10).result(timeout=15)
    said = {"kind": "passed", "text": ""}
except BaseException as error:  # noqa: BLE001  # whatever it says is what is asked for
    said = {"kind": type(error).__name__, "text": str(error)}
sys.stdout.write(json.dumps({**said, "seconds": round(time.monotonic() - started, 1)}) + "\n")
