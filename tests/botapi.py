"""Checks a ledger against a machine-readable description of the Bot API, where one is beside the repository."""

import importlib.util
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

from bot.playground.api import Call
from bot.playground.chats import Json
from bot.playground.server import Playground

VALIDATOR = Path(__file__).parents[2] / "shared" / "botapi" / "validate.py"
DESCRIBED = VALIDATOR.exists()  # whether there is anything to check by
PLAYGROUND_TESTS = "tests/bot/playground/"
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


@contextmanager
def gathered() -> Iterator[list[tuple[str, list[Call]]]]:
    """The ledgers of all playgrounds that are started in the block, each with the test that started it."""
    ledgers: list[tuple[str, list[Call]]] = []
    start = Playground.start

    async def noted(playground: Playground, host: str = "127.0.0.1", port: int = 0) -> str:
        ledgers.append((os.environ.get("PYTEST_CURRENT_TEST", ""), playground.ledger))
        return await start(playground, host, port)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Playground, "start", noted)
        yield ledgers


def faults_of_all(ledgers: Iterable[tuple[str, list[Call]]]) -> list[str]:
    """What is wrong with the calls of our bots, and in which test. Nothing where there is no description.

    The playground's own tests call it wrongly on purpose, and are left out.
    """
    if not DESCRIBED:
        return []
    ours = ((test, ledger) for test, ledger in ledgers if not test.startswith(PLAYGROUND_TESTS))
    return [f"{test}: {fault}" for test, ledger in ours for fault in faults(ledger)]
