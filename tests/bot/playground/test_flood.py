"""Telegram's patience, on a time turned by hand."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import ClientSession

from bot.clock import StoppedClock
from bot.playground.errors import RefusedError
from bot.playground.flood import Flood
from bot.playground.server import Playground
from tests.bot.playground.callers import TOKEN, Caller, button


class Hand:
    """Seconds, moved by hand."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def hand() -> Hand:
    return Hand()


def wait(flood: Flood, chat: int) -> int:
    """How long Telegram asks to wait; 0 where it takes the message."""
    try:
        flood.admit(chat)
    except RefusedError as refused:
        return refused.retry_after or 0
    return 0


def test_a_chat_takes_three_at_once_and_then_one_a_second(hand: Hand) -> None:
    flood = Flood(hand)
    assert [wait(flood, 1) for _ in range(4)] == [0, 0, 0, 1]
    hand.seconds += 1
    assert [wait(flood, 1) for _ in range(2)] == [0, 1]
    hand.seconds += 10
    assert [wait(flood, 1) for _ in range(4)] == [0, 0, 0, 1]


def test_everybody_together_gets_30_a_second(hand: Hand) -> None:
    flood = Flood(hand)
    assert [wait(flood, chat) for chat in range(31)] == [0] * 30 + [1]
    hand.seconds += 1
    assert [wait(flood, chat) for chat in range(100, 131)] == [0] * 30 + [1]


def test_a_refused_message_does_not_count(hand: Hand) -> None:
    flood = Flood(hand)
    for _ in range(10):
        wait(flood, 1)
    hand.seconds += 1
    assert wait(flood, 1) == 0


@pytest.fixture
async def paced(hand: Hand, clock: StoppedClock) -> AsyncIterator[Playground]:
    playground = Playground(clock, TOKEN, monotonic=hand)
    yield playground
    await playground.stop()


async def test_sends_and_edits_count_but_answers_and_deletions_do_not(paced: Playground, http: ClientSession) -> None:
    bot = Caller(http, await paced.start())
    ada = paced.newcomer()
    ada.write("/start")
    message = await bot.say(ada.id, "Hi", [button("Go", "go")])
    await bot.call("editMessageText", chat_id=ada.id, message_id=message, text="One")
    await bot.call("editMessageText", chat_id=ada.id, message_id=message, text="Two")
    refusal = await bot.answer("sendMessage", chat_id=ada.id, text="Three")
    assert refusal == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    await bot.call("answerCallbackQuery", callback_query_id=ada.press(message, "go"))
    await bot.call("sendChatAction", chat_id=ada.id, action="typing")
    await bot.call("deleteMessage", chat_id=ada.id, message_id=message)
    assert [call.method for call in paced.ledger if not call.ok] == ["sendMessage"]
