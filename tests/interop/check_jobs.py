"""Job bodies held against IBM's own models of them; see tests/client/test_job_bodies.py.

Reads from standard input one JSON array of bodies, prints one of complaints. It must not import this project.

The models want every PUB whole, while the interface takes null for “no parameters”; that is filled in here.
"""

# mypy: disable-error-code="import-not-found,import-untyped"
import json
import sys

import numpy as np
from ibm_quantum_schemas.estimator.version_0_1 import ParamsModel as EstimatorParams
from ibm_quantum_schemas.sampler.version_0_1 import ParamsModel as SamplerParams
from pydantic import ValidationError
from qiskit_ibm_runtime import RuntimeEncoder

MODELS = {"sampler": SamplerParams, "estimator": EstimatorParams}
NOTHING = json.loads(json.dumps(np.zeros((0,)), cls=RuntimeEncoder))
PARAMETER_VALUES = {"sampler": 1, "estimator": 2}

complaints = []
for body in json.load(sys.stdin):
    program = body["program_id"]
    for pub in body["params"]["pubs"]:
        pub[PARAMETER_VALUES[program]] = pub[PARAMETER_VALUES[program]] or NOTHING
    try:
        MODELS[program].model_validate(body["params"])
    except ValidationError as error:
        complaints.append(f"{program}: {error}")
sys.stdout.write(json.dumps(complaints) + "\n")
