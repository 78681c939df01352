"""What IBM's client and its kin keep accounts in: qiskit-ibm.json, qiskitrc, the environment, snippets of code."""
