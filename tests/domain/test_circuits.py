import pytest

from desktop_app.domain.backends import Backend, DeviceTraits, PairErrors, least_busy
from desktop_app.domain.circuits import bell_pair, gateless, own_circuit
from desktop_app.domain.client_errors import CircuitUnsupported
from desktop_app.domain.instances import Usage, time_left
from desktop_app.domain.jobs import count_registers


def device(**facts: object) -> DeviceTraits:
    known: dict[str, object] = {"basis_gates": ("cz", "rz", "sx"), "coupling_map": ((0, 1), (1, 2), (2, 3)), **facts}
    return DeviceTraits(name="x", **known)  # type: ignore[arg-type]


def test_the_bell_pair_goes_on_the_pair_with_the_smallest_errors() -> None:
    errors = PairErrors(
        gates=(((0, 1), 0.02), ((2, 1), 0.001), ((2, 3), 0.004)),
        readout=((0, 0.01), (1, 0.01), (2, 0.01), (3, 0.01)),
    )

    circuit = bell_pair(device(errors=errors))

    assert "qubits 1 and 2" in circuit.name
    assert "cz $1, $2;" in circuit.qasm
    assert circuit.observable == "ZZI"


def test_a_bad_readout_spoils_a_good_gate() -> None:
    errors = PairErrors(
        gates=(((0, 1), 0.001), ((1, 2), 0.002), ((2, 3), 0.002)),
        readout=((0, 0.4), (1, 0.01), (2, 0.01), (3, 0.02)),
    )

    assert device(errors=errors).best_pair == (1, 2)


def test_a_qubit_whose_figures_are_missing_is_not_preferred() -> None:
    errors = PairErrors(gates=(((1, 2), 0.1),), readout=((1, 0.1), (2, 0.1)))

    assert device(errors=errors).best_pair == (1, 2)


def test_without_figures_the_first_pair_is_taken() -> None:
    assert device().best_pair == (0, 1)


@pytest.mark.parametrize("facts", [{"coupling_map": ()}, {"basis_gates": ("rzz", "rx")}])
def test_a_device_without_a_known_gate_or_pair_is_refused(facts: dict[str, object]) -> None:
    with pytest.raises(CircuitUnsupported):
        bell_pair(device(**facts))


def test_the_estimator_keeps_both_qubits_of_the_gateless_circuit() -> None:
    text = gateless().unmeasured

    assert "measure" not in text
    assert "barrier $0, $1;" in text


@pytest.mark.parametrize(
    ("declared", "width"),
    [("qubit[3] q; bit[1] c; c[0] = measure q[0];", 3), ("qreg q[2]; creg c[1]; c[0] = measure q[0];", 2)],
)
def test_the_observable_is_as_wide_as_the_users_circuit(declared: str, width: int) -> None:
    assert own_circuit(f"OPENQASM 3; {declared}").observable == "Z" * width


def test_what_the_estimator_was_sent_can_be_sent_to_it_again() -> None:
    sent = own_circuit("OPENQASM 3; bit[1] c; x $1; c[0] = measure $1;")

    again = own_circuit(sent.unmeasured, measured=False)

    assert (again.unmeasured, again.observable) == (sent.unmeasured, "ZZ")


def test_registers_of_different_lengths_are_no_result() -> None:
    with pytest.raises(ValueError, match="zip"):
        count_registers([(["0x0"], 1), (["0x0", "0x1"], 1)])


def test_the_least_busy_device_is_real_and_online() -> None:
    chosen = least_busy(
        [
            Backend(name="sim", online=True, is_simulator=True),
            Backend(name="off", online=False),
            Backend(name="busy", online=True, queue_length=9),
            Backend(name="calm", online=True, queue_length=2),
        ]
    )

    assert chosen is not None
    assert chosen.name == "calm"


@pytest.mark.parametrize(
    ("usage", "said"),
    [
        (Usage(consumed_seconds=12, limit_seconds=600), "9 min 48 s left of 10 min in 28 days"),
        (Usage(consumed_seconds=600, limit_seconds=600), "The limit is reached: 0 s left of 10 min in 28 days"),
        (Usage(consumed_seconds=95, limit_seconds=7200), "1 h 58 min left of 2 h 00 min in 28 days"),
        (Usage(consumed_seconds=5), "The plan has no limit"),
        (Usage(consumed_seconds=5, limit_reached=True), "The plan is spent"),
        (
            Usage(consumed_seconds=60, limit_seconds=600, limit_reached=True),
            "The plan of the whole account is spent, though this instance has 9 min left of 10 min in 28 days",
        ),
    ],
)
def test_the_time_left_is_one_line(usage: Usage, said: str) -> None:
    assert time_left(usage, open_plan=True) == said
