"""The setup guide's test script, run in the user's own Python through IBM's client, told as one JSON line per step.

The first line of standard input says what to run: `{"local", "job", "circuit", "shots", "backend", "options"}`. With
`local` it runs on a simulated device of five qubits that ships with the client; else the account is in the
environment variables QISKIT_IBM_*, and the job waits for a second line, because it may cost money. When standard
input ends, a job that was sent is cancelled. The last line is `{"counts"}`, `{"done"}` or `{"error", "message"}`, with
`left` when a job may still be at the service; whoever starts this takes the key out of the message.
"""

import inspect
import json
import os
import sys
import threading
import time
import warnings

LAST_POLL = 5.0
FINAL = {"DONE", "ERROR", "CANCELLED"}


class Sent:
    """The job at the service, and whether somebody gave up meanwhile."""

    lock = threading.Lock()
    sending = False
    given_up = False
    job = None


def say(**facts):
    print(json.dumps(facts), flush=True)


def timed(step, act, **facts):
    started = time.monotonic()
    answer = act()
    say(step=step, seconds=time.monotonic() - started, **facts)
    return answer


def load():
    import qiskit  # noqa: F401
    import qiskit_ibm_runtime  # noqa: F401


def sign_in(options):
    from qiskit_ibm_runtime import QiskitRuntimeService

    # A setting that this release does not know yet is better left out than the end of the test.
    known = inspect.signature(QiskitRuntimeService.__init__).parameters
    return QiskitRuntimeService(**{name: value for name, value in options.items() if name in known})


def device(service, name):
    if name:
        return service.backend(name)
    return service.least_busy(operational=True, simulator=False)


def instance_of(service, backend):
    """What the job would be billed to: the client runs it on the instance it found the device in."""
    crn = getattr(backend, "_instance", None) or ""
    if not crn and hasattr(service, "active_instance"):
        crn = service.active_instance() or ""
    for one in service.instances():
        if isinstance(one, dict) and one.get("crn") == crn:
            return {"crn": crn, "name": one.get("name"), "plan": one.get("plan"), "price": one.get("pricing_type")}
    return {"crn": crn}


def usage_of(service):
    """Old releases have none for every channel; what is not known is not said."""
    try:
        used = dict(service.usage())
    except Exception:
        return {}
    limit = used.get("usage_limit_seconds")
    return {
        "consumed": used.get("usage_consumed_seconds"),
        "limit": used.get("usage_allocation_seconds") if limit is None else limit,
        "reached": bool(used.get("usage_limit_reached")),
    }


def charge_of(job):
    """Quantum seconds; not every release tells them, and the service may not have counted them yet."""
    try:
        return float(job.usage()) or None
    except Exception:
        return None


def circuit_for(name):
    from qiskit import QuantumCircuit

    circuit = QuantumCircuit(2)
    if name == "bell":
        circuit.h(0)
        circuit.cx(0, 1)
    circuit.measure_all()
    return circuit


def send(circuit, backend, shots):
    from qiskit import transpile
    from qiskit_ibm_runtime import SamplerV2

    native = transpile(circuit, backend, optimization_level=1)
    with Sent.lock:
        if Sent.given_up:
            end_without_job()
        Sent.sending = True
    job = SamplerV2(backend).run([native], shots=shots)
    with Sent.lock:
        Sent.job = job
        if Sent.given_up:
            take_back()
    return job


def take_back():
    try:
        Sent.job.cancel()
        say(cancelled=True)
    finally:
        os._exit(3)


def end_without_job():
    say(cancelled=True)
    os._exit(3)


def wait_for_the_end():
    """Nobody listens any more: end at once, or as soon as the job that is being sent can be cancelled."""
    while os.read(0, 100):
        pass
    with Sent.lock:
        Sent.given_up = True
        if Sent.job is not None:
            take_back()
        if not Sent.sending:
            end_without_job()


def counts_of(job):
    return job.result()[0].data.meas.get_counts()


def follow(job):
    pause, seen = 0.5, ""
    while True:
        status = job.status()
        word = str(getattr(status, "name", status))
        if word != seen:
            seen = word
            say(waiting=word)
        if word in FINAL:
            return
        time.sleep(pause)
        pause = min(pause * 1.5, LAST_POLL)


def main():
    wish = json.loads(sys.stdin.readline())
    timed("client", load)
    if wish["local"]:
        # By name: asking for all simulated devices loads every one of them, which takes seconds.
        backend = timed("backends", lambda: sign_in({"channel": "local"}).backend("fake_manila"))
        say(backend=backend.name)
    else:
        service = timed("sign_in", lambda: sign_in(wish["options"]))
        backend = timed("backends", lambda: device(service, wish["backend"]))
        say(backend=backend.name)
        say(instance=timed("instance", lambda: instance_of(service, backend)))
        say(usage=timed("usage", lambda: usage_of(service)))
        if not wish["job"]:
            say(done=True)
            return
        if sys.stdin.readline().strip() != "run":
            return
    threading.Thread(target=wait_for_the_end, daemon=True).start()
    job = timed("submit", lambda: send(circuit_for(wish["circuit"]), backend, wish["shots"]))
    say(job_id=job.job_id())
    if not wish["local"]:
        timed("wait", lambda: follow(job))
        with Sent.lock:
            Sent.job = None
            Sent.sending = False
        say(ended=True)
        say(after=usage_of(service), charged=charge_of(job))
    counts = timed("result", lambda: counts_of(job))
    say(counts=counts)


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    code = 0
    try:
        main()
    except Exception as error:
        code = 1
        said = {"error": type(error).__name__, "message": str(error)[:4000], "left": Sent.sending}
        if Sent.job is not None:
            try:
                Sent.job.cancel()
                said["left"] = False
            except Exception as other:
                said["message"] += " / " + type(other).__name__
        say(**said)
    sys.stderr.flush()
    os._exit(code)  # the thread that reads standard input cannot be ended otherwise
