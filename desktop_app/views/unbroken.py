"""Where a line does not end: within options, packages, times and addresses, nor before one short word."""

import re

_JOINER, _GAP = "\N{WORD JOINER}", "\N{ZERO WIDTH SPACE}"
_SHOWN = str.maketrans({"-": "\N{NON-BREAKING HYPHEN}", " ": "\N{NO-BREAK SPACE}", "/": f"/{_JOINER}"})
_TYPED = str.maketrans({"\N{NON-BREAKING HYPHEN}": "-", "\N{NO-BREAK SPACE}": " ", _JOINER: "", _GAP: ""})
_WHOLE = re.compile(
    r"(?<!\S)--[a-z][a-z-]*[a-z]|\b(?:qiskit|gnome)(?:-[a-z]+)+|\b\d+ (?:h \d+ min|min \d+ s|h|min|s)\b"
    r"|(?<=[“„「])[\w.-]{1,30}(?=[”“」])|\bhttps://[\w.:/-]{4,36}(?![\w./-])|\bcrn:v1:\S+"
)
_PART = re.compile(r":(?=[^:]{3})")
_LONG = 40
"""Letters of a text that is looked at; Japanese ones are twice as wide."""
_LEAST, _MOST = 15, 22
"""Letters of the words that its last line has at least, and that are kept together for it at most."""
_BETWEEN = "·"
"""What stands between facts of a line, and ends it where the line ends."""
_LEAST_KANA = 5
"""The least where words are not divided by blanks."""
_FIRST_WIDE = "\u3000"
"""From here on there are letters of which lines consist without blanks."""


def unbroken(text: str) -> str:
    """As it is shown where lines are broken."""
    return "\n".join(map(_ended, _WHOLE.sub(_kept, text).split("\n")))


def ordinary(text: str) -> str:
    """As it is typed, into a terminal for example."""
    return text.translate(_TYPED)


def _kept(found: re.Match[str]) -> str:
    kept = found[0].translate(_SHOWN)
    # A CRN is longer than a line: it may go on behind each of its parts.
    return _PART.sub(f":{_GAP}", kept) if kept.startswith("crn:") else kept


def _ended(line: str) -> str:
    """Where it goes on in another line, more is left for that than one short word, or the end of a Japanese one."""
    if len(line) > _LONG // 2 and min(line[-_LEAST_KANA:]) >= _FIRST_WIDE:
        return line[:-_LEAST_KANA] + _JOINER.join(line[-_LEAST_KANA:])
    *words, end = line.split(" ") if len(line) > _LONG else [line]
    while words and words[-1] != _BETWEEN and len(end) < _LEAST and len(words[-1]) + 1 + len(end) <= _MOST:
        end = f"{words.pop()}\N{NO-BREAK SPACE}{end}"
    return " ".join((*words, end))
