"""Cloud Resource Names: how IBM Cloud names an instance.

A CRN has ten segments divided by colons, the last two of them empty for an instance:
`crn:v1:bluemix:public:quantum-computing:REGION:a/ACCOUNT:INSTANCE::` (IBM Cloud documentation, "Cloud Resource Names").
"""

import re
from dataclasses import dataclass

from desktop_app.domain.errors import FieldRefused
from desktop_app.domain.sentence import Sentence

KNOWN_REGIONS = ("us-east", "eu-de")
_ACCOUNT = re.compile(r"a/[0-9a-f]{32}")
_INSTANCE = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Crn:
    """A parsed instance CRN; `text` is the full form with both closing colons."""

    text: str
    region: str
    account_id: str
    instance_id: str
    staging: bool
    warnings: tuple[str, ...] = ()


def looks_like_crn(text: str) -> bool:
    """True when this is meant to be a CRN rather than an instance's name."""
    return text.strip().lower().startswith("crn:")


def parse_crn(text: str) -> Crn:
    """Read a CRN; adds the closing colons that copying often loses. Raises FieldRefused."""
    text = text.strip()
    if any(character.isspace() for character in text):
        raise _refused(Sentence("The CRN has a space in it; copy it again."))
    if not text.startswith("crn:v1:"):
        raise _refused(Sentence("A CRN starts with “crn:v1:” in small letters."))
    segments = text.split(":")
    if len(segments) < 8:  # noqa: PLR2004  # crn, version, cname, ctype, service, region, scope, instance
        raise _refused(Sentence("The CRN is cut off; copy the whole line from quantum.cloud.ibm.com."))
    segments = segments[:8] + [""] * 2 if len(segments) < 10 and not any(segments[8:]) else segments  # noqa: PLR2004
    if len(segments) != 10 or any(segments[8:]):  # noqa: PLR2004
        raise _refused(Sentence("The CRN has too many parts; copy it again."))
    _, _, cname, _, service, region, scope, instance = segments[:8]
    if service != "quantum-computing":
        raise _refused(
            Sentence("This CRN belongs to the service “{service}”, not to Qiskit Runtime.", service=service[:40])
        )
    if not scope or not instance:
        raise _refused(Sentence("The CRN is cut off; copy the whole line from quantum.cloud.ibm.com."))
    warnings = []
    if region not in KNOWN_REGIONS:
        warnings.append(Sentence("The region “{region}” is new to this program.", region=region))
    if not _ACCOUNT.fullmatch(scope):
        warnings.append(Sentence("The account part of the CRN looks unusual; check that it is complete."))
    if not _INSTANCE.fullmatch(instance):
        warnings.append(Sentence("The last part of the CRN looks unusual; check that it is complete."))
    return Crn(
        text=":".join(segments),
        region=region,
        account_id=scope.removeprefix("a/"),
        instance_id=instance,
        staging=cname == "staging",
        warnings=tuple(warnings),
    )


def _refused(sentence: str) -> FieldRefused:
    return FieldRefused(field="instance", sentence=sentence)
