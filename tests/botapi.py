"""Checks a ledger against a machine-readable description of the Bot API, where one is beside the repository."""

import importlib.util
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest

from bot.playground.api import Call
from bot.playground.chats import Json

VALIDATOR = Path(__file__).parents[2] / "shared" / "botapi" / "validate.py"
DESCRIBED = VALIDATOR.exists()  # whether there is anything to check by
Validate = Callable[[str, Json, dict[str, str]], list[str]]


@cache
def _validate() -> Validate | None:
    if not DESCRIBED:
        return None
    spec = importlib.util.spec_from_file_location("botapi_validate", VALIDATOR)
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    check: Validate = module.validate
    return check


def faults(ledger: Iterable[Call]) -> list[str]:
    """What is wrong with the bot's calls, one line each. Skips the test where there is no description to check by."""
    validate = _validate()
    if validate is None:
        pytest.skip(
            "no ../shared/botapi beside the repository: calls are not checked against the Bot API's description"
        )
    return [fault for call in ledger for fault in validate(call.method, call.params, call.plain)]
