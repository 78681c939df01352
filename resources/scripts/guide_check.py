"""The setup guide's test script, run in the user's own Python through IBM's client, told as one JSON line per step.

The first line of standard input says what to run: `{"local", "job", "circuit", "qasm", "primitive", "shots",
"most_seconds", "tags", "backend", "options"}`. With `local` it runs on a simulated device of five qubits that ships
with the client; else the account is in the environment variables QISKIT_IBM_*, and the job waits for a second line,
because it may cost money; the service ends it after `most_seconds`. When standard input ends, a job that was sent is
cancelled. The last line is `{"counts"}`, `{"estimate"}`, `{"done"}` or `{"error", "message"}`, with `left` when a job
may still be at the service; whoever starts this takes the key out of the message.
"""

import inspect
import json
import os
import sys
import threading
import time
import warnings
from collections import Counter

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


def timed(step, act, tell=None):
    """One line for the step, with what `tell` makes of its answer."""
    started = time.monotonic()
    answer = act()
    say(step=step, seconds=time.monotonic() - started, **(tell(answer) if tell else {}))
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


def name_of(backend):
    return {"backend": backend.name}


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


def circuit_for(wish):
    from qiskit import QuantumCircuit

    if wish["circuit"] == "own":
        from qiskit import qasm3

        return qasm3.loads(wish["qasm"])
    circuit = QuantumCircuit(2)
    if wish["circuit"] == "bell":
        circuit.h(0)
        circuit.cx(0, 1)
    circuit.measure_all()
    return circuit


def native_to(backend, circuit):
    from qiskit import transpile

    # A text that names the device's qubits ($0) means those.
    places = list(range(circuit.num_qubits)) if circuit.layout is not None else None
    return transpile(circuit, backend, optimization_level=1, initial_layout=places)


def unmeasured(circuit):
    """As the estimator takes it, which measures by itself."""
    bare = circuit.copy_empty_like()
    for one in circuit.data:
        if one.operation.name != "measure":
            bare.append(one)
    return bare


def with_source(native, wish):
    """The user's own circuit carries the text it was made of, so that the job can be run again from that."""
    native.metadata = {"qubit-keychain": wish["qasm"]} if wish["circuit"] == "own" else {}
    return native


def observable_of(circuit):
    """Z on every qubit."""
    return "Z" * circuit.num_qubits


def prepared(circuit, backend, wish):
    """What sends the job, once it is called."""
    from qiskit.quantum_info import SparsePauliOp
    from qiskit_ibm_runtime import EstimatorV2, SamplerV2

    sampler = wish["primitive"] == "sampler"
    primitive = SamplerV2(backend) if sampler else EstimatorV2(backend)
    if not wish["local"]:
        primitive.options.environment.job_tags = wish["tags"]
        primitive.options.max_execution_time = wish["most_seconds"]
    if sampler:
        native = with_source(native_to(backend, circuit), wish)
        return lambda: primitive.run([native], shots=wish["shots"])
    native = with_source(native_to(backend, unmeasured(circuit)), wish)
    placed = SparsePauliOp(observable_of(circuit)).apply_layout(native.layout, native.num_qubits)
    return lambda: primitive.run([(native, placed)], precision=wish["shots"] ** -0.5)


def send(circuit, backend, wish):
    run = prepared(circuit, backend, wish)
    with Sent.lock:
        if Sent.given_up:
            end_without_job()
        Sent.sending = True
    job = run()
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


def outcome_of(job, circuit, wish):
    data = job.result()[0].data
    if wish["primitive"] == "estimator":
        return {"estimate": {"value": float(data.evs), "error": float(data.stds), "observable": observable_of(circuit)}}
    # Registers are divided by a blank, the last one first, as Qiskit itself writes them.
    registers = [getattr(data, register.name).get_bitstrings() for register in reversed(circuit.cregs)]
    return {"counts": Counter(" ".join(shot) for shot in zip(*registers))}  # noqa: B905  # Python 3.9 has no strict


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
        backend = timed("backends", lambda: sign_in({"channel": "local"}).backend("fake_manila"), name_of)
    else:
        service = timed("sign_in", lambda: sign_in(wish["options"]))
        backend = timed("backends", lambda: device(service, wish["backend"]), name_of)
        timed("instance", lambda: instance_of(service, backend), lambda found: {"instance": found})
        timed("usage", lambda: usage_of(service), lambda used: {"usage": used})
        if not wish["job"]:
            say(done=True)
            return
        if sys.stdin.readline().strip() != "run":
            return
    threading.Thread(target=wait_for_the_end, daemon=True).start()
    circuit = circuit_for(wish)
    job = timed("submit", lambda: send(circuit, backend, wish), lambda sent: {"job_id": sent.job_id()})
    if not wish["local"]:
        timed("wait", lambda: follow(job))
        with Sent.lock:
            Sent.job = None
            Sent.sending = False
        say(ended=True)
        say(after=usage_of(service), charged=charge_of(job))
    timed("result", lambda: outcome_of(job, circuit, wish), lambda outcome: outcome)


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
