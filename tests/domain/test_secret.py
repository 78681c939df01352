import copy
import json
import pickle
from dataclasses import asdict

import pytest

from desktop_app.domain.accounts import Credentials
from desktop_app.domain.secret import Secret

CANARY = "CANARY-0000"


@pytest.mark.parametrize("show", [repr, str, "{}".format, "{!r}".format, "%s".__mod__, lambda s: repr([s])])
def test_a_secret_has_no_readable_form(show: object) -> None:
    assert CANARY not in show(Secret(CANARY))  # type: ignore[operator]


@pytest.mark.parametrize("leak", [pickle.dumps, copy.copy, copy.deepcopy, json.dumps, hash])
def test_a_secret_is_neither_copied_nor_pickled_nor_hashed(leak: object) -> None:
    with pytest.raises(TypeError) as refused:
        leak(Secret(CANARY))  # type: ignore[operator]

    assert CANARY not in str(refused.value)


def test_a_value_that_holds_a_secret_does_not_show_it_and_cannot_be_taken_apart() -> None:
    credentials = Credentials(api_key=Secret(CANARY))

    assert CANARY not in repr(credentials)
    with pytest.raises(TypeError):
        asdict(credentials)


def test_secrets_are_compared_by_value() -> None:
    assert Secret("a") == Secret("a")
    assert Secret("a") != Secret("b")
    assert Secret("a") != "a"
