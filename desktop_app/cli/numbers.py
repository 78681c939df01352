"""Numbers as arguments, refused in words rather than by the name of a function."""

import argparse
from collections.abc import Callable
from typing import TypeVar

Number = TypeVar("Number", int, float)


def between(kind: Callable[[str], Number], fits: Callable[[Number], bool], words: str) -> Callable[[str], Number]:
    """An argument's type; `words` complete “give …”."""

    def read(text: str) -> Number:
        try:
            number = kind(text)
        except ValueError:
            number = None
        if number is None or not fits(number):
            raise argparse.ArgumentTypeError(f"give {words}, not “{text[:20]}”")
        return number

    return read
