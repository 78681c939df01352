"""What is left out of every text that is meant to be copied to others."""

import re
from pathlib import Path

from desktop_app.host.logs import redact

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_OWNER = re.compile(r"(crn:v1:(?:[^:\s]*:){4}a/)[^:\s]+")
"""The segment of a CRN that says whose it is (IBM Cloud documentation, "Cloud Resource Names")."""


def without_traces(text: str) -> str:
    """The text without what looks like a key, a login, an e-mail address or a CRN's account; the home folder is `~`.

    The rest of a CRN stays, since it names the instance that a report is about.
    """
    text = text.replace(str(Path.home()), "~")
    return redact(_EMAIL.sub("…@…", _OWNER.sub(r"\1…", text)))
