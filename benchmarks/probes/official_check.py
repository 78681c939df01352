"""IBM's official client asked whether an account is all right; started in the client's own environment."""

# mypy: disable-error-code="import-not-found"
import os

from qiskit_ibm_runtime import QiskitRuntimeService

service = QiskitRuntimeService(
    channel="ibm_quantum_platform",
    # It derives its hosts from this name; the proxy leads all of them to the practice service.
    url="http://cloud.sandbox.test",
    proxies={"urls": {"http": os.environ["QK_URL"]}},
    token=os.environ["QK_KEY"],
    instance=os.environ["QK_INSTANCE"],
)
print(len(service.backends()), service.usage()["usage_consumed_seconds"])
