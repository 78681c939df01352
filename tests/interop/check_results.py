"""Results held against IBM's own models of them; see test_official_client.py.

Reads from standard input one JSON object, program to results document; prints one, program to complaint. It must not
import this project.
"""

# mypy: disable-error-code="import-not-found,import-untyped"
import json
import sys

from ibm_quantum_schemas.estimator.version_0_1 import PrimitiveResultWrapperModel as EstimatorResult
from ibm_quantum_schemas.sampler.version_0_1 import PrimitiveResultWrapperModel as SamplerResult
from pydantic import ValidationError
from qiskit_ibm_runtime import __version__

MODELS = {"sampler": SamplerResult, "estimator": EstimatorResult}

complaints = {}
for program, document in json.load(sys.stdin).items():
    try:
        MODELS[program].model_validate(document)
    except ValidationError as error:
        complaints[program] = str(error)
sys.stdout.write(json.dumps({"client": __version__, "complaints": complaints}) + "\n")
