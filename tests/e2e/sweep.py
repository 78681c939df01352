"""Looking for a secret wherever other people and programs could find it, in whatever spelling."""

import base64
import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import astuple
from pathlib import Path
from urllib.parse import quote

from e2e.accessibility import Thing
from e2e.processes import family, readable

CLIPBOARD = Path(__file__).with_name("clipboard.py")


def spellings(secret: str) -> dict[str, bytes]:
    """The secret, and each half of it, as a file, an address or a message might hold them."""
    middle = len(secret) // 2
    parts = {"whole": secret, "first half": secret[:middle], "second half": secret[middle:]}
    return {f"{part}, {form}": needle for part, text in parts.items() for form, needle in _spelt(text).items()}


class Sweep:
    """Collects where a secret was found; `hits` and `looked_at` hold places and spellings, never the secret."""

    def __init__(self, secrets: Mapping[str, str]) -> None:
        self.hits: set[tuple[str, str, str]] = set()
        self.looked_at: set[str] = set()
        self._needles = {
            (name, form): needle for name, secret in secrets.items() for form, needle in spellings(secret).items()
        }

    @property
    def places(self) -> set[str]:
        """Where something was found."""
        return {place for place, _, _ in self.hits}

    def look(self, place: str, content: bytes) -> None:
        """Search one content. Base64 comes in lines, so line breaks are also taken out."""
        self.looked_at.add(place)
        joined = content.replace(b"\r", b"").replace(b"\n", b"")
        for (name, form), needle in self._needles.items():
            if needle in content or needle in joined:
                self.hits.add((place, name, form))

    def files(self, *folders: Path) -> None:
        """Search every file below, its name, and where links lead."""
        for folder in folders:
            for parent, names, file_names in os.walk(folder):
                for name in (*names, *file_names):
                    file = Path(parent, name)
                    place = str(file.relative_to(folder))
                    self.look(f"name of {place}", os.fsencode(name))
                    mode = file.lstat().st_mode
                    if stat.S_ISLNK(mode):
                        self.look(f"link {place}", os.fsencode(file.readlink()))
                    elif stat.S_ISREG(mode):
                        self.look(place, file.read_bytes())

    def processes(self, pid: int) -> None:
        """Search what the process and its children show of themselves."""
        for one in family(pid):
            for name, content in readable(one).items():
                self.look(f"/proc/{name}", content)

    def clipboard(self, environment: Mapping[str, str]) -> None:
        """Search what can be pasted from the screen, in every format it is offered in."""
        seen = subprocess.run(
            [sys.executable, str(CLIPBOARD)],
            env={**environment, "QT_QPA_PLATFORM": "xcb"},
            capture_output=True,
            timeout=30,
            check=True,
        )
        for kind, formats in json.loads(seen.stdout).items():
            self.look(kind, b"\n".join(base64.b64decode(content) for content in formats.values()))

    def accessibility(self, things: Iterable[Thing]) -> None:
        """Search what a screen reader is told."""
        for thing in things:
            self.look("accessibility tree", "\n".join(str(value) for value in astuple(thing)).encode())


def _spelt(text: str) -> dict[str, bytes]:
    raw = text.encode()
    wide = text.encode("utf-16-le")
    return {
        "utf-8": raw,
        "utf-16-le": wide,
        "utf-16-be": text.encode("utf-16-be"),
        "hexadecimal": raw.hex().encode(),
        "URL": quote(text, safe="").encode(),
        "URL, lower case": "".join(
            letter if quote(letter, safe="") == letter else quote(letter, safe="").lower() for letter in text
        ).encode(),
        "URL, every letter": "".join(f"%{byte:02X}" for byte in raw).encode(),
        "JSON": json.dumps(text)[1:-1].encode(),
        "JSON, every letter": "".join(f"\\u{ord(letter):04x}" for letter in text).encode(),
        **{f"base64 after {skipped} bytes": _base64(raw, skipped) for skipped in range(3)},
        **{f"base64 of utf-16 after {skipped} bytes": _base64(wide, skipped) for skipped in range(3)},
        **{
            f"base64 for URLs after {skipped} bytes": _base64(raw, skipped).translate(bytes.maketrans(b"+/", b"-_"))
            for skipped in range(3)
        },
    }


def _base64(content: bytes, skipped: int) -> bytes:
    """Those letters of the base64 text that stay the same whatever stands before (so many bytes) and behind."""
    first = -(-skipped * 8 // 6)
    end = (skipped + len(content)) * 8 // 6
    return base64.b64encode(bytes(skipped) + content)[first:end]
