"""The check of every call can fail: a fault is found, and told with its test."""

from datetime import UTC, datetime

import pytest

from bot.clock import Clock
from bot.playground.api import Call
from bot.playground.server import Playground
from tests import botapi

AT = datetime(2026, 11, 22, 17, tzinfo=UTC)
WRONG = Call(1, AT, "sendMessage", {"chat_id": 1, "txt": "hello"}, {}, {"ok": True})
RIGHT = Call(2, AT, "sendMessage", {"chat_id": 1, "text": "hello"}, {}, {"ok": True})


@pytest.mark.skipif(not botapi.DESCRIBED, reason="no description of the Bot API beside the repository")
def test_a_wrong_call_is_told_with_its_test() -> None:
    found = botapi.faults_of_all([("tests/jobs/test_send.py::one", [RIGHT, WRONG])])
    assert found == [
        "tests/jobs/test_send.py::one: sendMessage: unknown field txt",
        "tests/jobs/test_send.py::one: sendMessage: missing text",
    ]


def test_calls_made_wrongly_on_purpose_are_left_out() -> None:
    assert botapi.faults_of_all([(f"{botapi.PLAYGROUND_TESTS}test_strictness.py::one", [WRONG])]) == []


async def test_every_playground_that_is_started_is_looked_at() -> None:
    with botapi.gathered() as ledgers:
        playground = Playground(Clock(), "1:token")
        await playground.start()
        await playground.stop()
    ((test, ledger),) = ledgers
    assert "test_every_playground_that_is_started" in test
    assert ledger is playground.ledger
