import asyncio
import json
import logging
from collections.abc import Sequence

import pytest
from sqlalchemy.exc import OperationalError

from bot.wire.request import AiohttpRequest
from bot.wire.updates import Poller, arrival
from storage.inbox import Arrival
from tests.bot.wire import telegram as fake

AWAY = OperationalError("INSERT", {}, ConnectionError())
HELLO = {"update_id": 5, "message": {"message_id": 1, "from": {"id": 7, "first_name": "Anna"}, "text": "done"}}
PRESS = {"update_id": 6, "callback_query": {"id": "q", "from": {"id": 8}, "data": "d:1"}}


class Inbox:
    def __init__(self) -> None:
        self.arrivals: list[Arrival] = []
        self.down = 0  # how many times it fails first
        self.error: Exception = OSError("disk full")
        self.waits: list[float] = []
        self.answers = 0  # how many were stored, be there anything in them or not

    async def store(self, arrivals: Sequence[Arrival]) -> None:
        if self.down:
            self.down -= 1
            raise self.error
        self.arrivals += arrivals
        self.answers += 1

    async def wait(self, seconds: float) -> None:
        self.waits.append(seconds)

    @property
    def ids(self) -> list[int]:
        return [arrival.update for arrival in self.arrivals]


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def poller(telegram: fake.Telegram, request_: AiohttpRequest, inbox: Inbox) -> Poller:
    url = f"{telegram.url}/bot{fake.TOKEN}"
    return Poller(request_, url, inbox.store, ["message", "callback_query"], inbox.wait, long_poll=9)


def offsets(telegram: fake.Telegram) -> list[int | None]:
    return [call.fields.get("offset") for call in telegram.calls]


async def test_updates_are_stored_as_they_came_and_then_confirmed(
    telegram: fake.Telegram, poller: Poller, inbox: Inbox
) -> None:
    telegram.script("getUpdates", fake.result([HELLO, PRESS]), fake.result([]), fake.result([]))
    assert [await poller.step(), await poller.step()] == [0, 0]
    assert [(got.update, got.person) for got in inbox.arrivals] == [(5, 7), (6, 8)]
    assert json.loads(inbox.arrivals[0].payload) == HELLO
    assert offsets(telegram) == [None, 7]
    assert telegram.calls[0].fields == {"timeout": 0, "allowed_updates": ["message", "callback_query"]}


def timeouts(telegram: fake.Telegram) -> list[int]:
    return [call.fields["timeout"] for call in telegram.calls]


async def test_at_the_start_and_after_a_silence_it_asks_without_waiting_for_news(
    telegram: fake.Telegram, poller: Poller, inbox: Inbox
) -> None:
    empty = fake.result([])
    telegram.script("getUpdates", empty, empty, empty, fake.hang_up, fake.refusal(401, "Unauthorized"), empty, empty)
    for _ in range(7):
        await poller.step()
    assert timeouts(telegram) == [0, 9, 9, 9, 0, 0, 9]


async def test_whoever_stores_hears_of_every_answer_with_nothing_in_it_too(
    telegram: fake.Telegram, poller: Poller, inbox: Inbox
) -> None:
    telegram.script("getUpdates", fake.result([]), fake.hang_up, fake.result([HELLO]), fake.result([]))
    answers = []
    for _ in range(4):
        await poller.step()
        answers.append(inbox.answers)
    assert answers == [1, 1, 2, 3]


async def test_while_nothing_can_be_stored_it_keeps_asking_although_nothing_comes(
    telegram: fake.Telegram, poller: Poller, inbox: Inbox, caplog: pytest.LogCaptureFixture
) -> None:
    inbox.down = 2
    telegram.script("getUpdates", *[fake.result([])] * 4)
    assert [await poller.step() for _ in range(4)] == [0.25, 0.5, 0, 0]
    assert timeouts(telegram) == [0, 0, 0, 9]


@pytest.mark.parametrize(
    ("error", "said"), [(OSError("no route"), ["no updates", "updates again"]), (AWAY, [])], ids=["fault", "database"]
)
async def test_that_nothing_can_be_stored_is_said_once_and_by_the_database_where_that_is_away(
    telegram: fake.Telegram,
    poller: Poller,
    inbox: Inbox,
    caplog: pytest.LogCaptureFixture,
    error: Exception,
    said: list[str],
) -> None:
    inbox.down, inbox.error = 3, error
    telegram.script("getUpdates", *[fake.result([HELLO])] * 5)
    for _ in range(5):
        await poller.step()
    assert [record.getMessage() for record in caplog.records] == said


async def test_while_the_database_is_away_it_asks_at_least_every_second(
    telegram: fake.Telegram, poller: Poller, inbox: Inbox
) -> None:
    inbox.down, inbox.error = 8, AWAY
    telegram.script("getUpdates", *[fake.result([HELLO])] * 8)
    assert [await poller.step() for _ in range(8)] == [0.25, 0.5] + [1] * 6


async def test_an_empty_answer_ends_the_confirming(telegram: fake.Telegram, poller: Poller, inbox: Inbox) -> None:
    random_id_after_a_week = {"update_id": 2, "message": {}}
    batches: list[list[object]] = [[HELLO], [], [random_id_after_a_week], []]
    telegram.script("getUpdates", *(fake.result(batch) for batch in batches))
    for _ in batches:
        await poller.step()
    assert inbox.ids == [5, 2]
    assert offsets(telegram) == [None, 6, None, 3]


async def test_what_could_not_be_stored_is_not_confirmed(
    telegram: fake.Telegram, poller: Poller, inbox: Inbox, caplog: pytest.LogCaptureFixture
) -> None:
    inbox.down = 1
    telegram.script("getUpdates", fake.result([HELLO]), fake.result([HELLO]))
    assert await poller.step() > 0
    assert await poller.step() == 0
    assert inbox.ids == [5]
    assert offsets(telegram) == [None, None]


@pytest.mark.parametrize(
    "answer",
    [fake.hang_up, fake.body(502, "<html>"), fake.body(200, "<html>"), fake.result(value=True), fake.result([{}])],
)
async def test_it_waits_longer_and_longer_but_never_past_five_seconds(
    telegram: fake.Telegram, poller: Poller, answer: fake.Answer
) -> None:
    telegram.script("getUpdates", *[answer] * 8, fake.result([]), answer)
    waits = [await poller.step() for _ in range(10)]
    assert waits == [0.25, 0.5, 1, 2, 4, 5, 5, 5, 0, 0.25]


async def test_a_flood_pause_is_kept_to_its_end(telegram: fake.Telegram, poller: Poller) -> None:
    telegram.script("getUpdates", fake.refusal(429, "Too Many Requests: retry after 33", retry_after=33))
    assert await poller.step() == 33


@pytest.mark.parametrize(
    "answer",
    [fake.refusal(409, "Conflict: terminated by other getUpdates request"), fake.refusal(401, "Unauthorized")],
)
async def test_a_refusal_is_said_loudly_once_and_tried_slowly(
    telegram: fake.Telegram, poller: Poller, answer: fake.Answer, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.script("getUpdates", *[answer] * 3, fake.result([]), answer)
    assert [await poller.step() for _ in range(5)] == [10, 10, 10, 0, 10]
    assert [record.levelno for record in caplog.records] == [logging.CRITICAL] * 2


async def test_one_strange_update_takes_nothing_else_down(
    telegram: fake.Telegram, poller: Poller, inbox: Inbox
) -> None:
    strange = {"update_id": 9, "hologram": [1, {"from": "nobody"}], "message": "half \ud83d"}
    telegram.script("getUpdates", fake.result([strange, {"no": "id"}, "text", PRESS | {"update_id": 10}]))
    assert await poller.step() == 0
    assert inbox.ids == [9, 10]
    assert inbox.arrivals[0].payload.isascii()


@pytest.mark.parametrize(
    ("update", "person"),
    [
        (HELLO, 7),
        (PRESS, 8),
        ({"update_id": 1, "my_chat_member": {"from": {"id": 9}, "chat": {"id": 9}}}, 9),
        ({"update_id": 1, "message_reaction": {"user": {"id": 10}}}, 10),
        ({"update_id": 1, "channel_post": {"chat": {"id": -100}}}, None),
        ({"update_id": 1, "message": {"from": {"id": "7"}}}, None),
        ({"update_id": 1}, None),
    ],
)
def test_who_caused_an_update_is_found_in_every_kind(update: dict[str, object], person: int | None) -> None:
    found = arrival(update)
    assert found is not None
    assert found.person == person


async def test_it_polls_on_and_stops_at_once(telegram: fake.Telegram, poller: Poller, inbox: Inbox) -> None:
    telegram.script("getUpdates", fake.hang_up, fake.result([HELLO]), fake.never)
    async with asyncio.timeout(5):
        polling = asyncio.create_task(poller.run())
        while len(telegram.calls) < 3:
            telegram.called.clear()
            await telegram.called.wait()
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)
    assert polling.cancelled()
    assert inbox.ids == [5]
    assert inbox.waits == [0.25]


@pytest.mark.parametrize("number", ["5", True, None, 1.5, 2**63, -(2**63) - 1, 10**30])
def test_an_id_that_no_table_takes_is_none(number: object) -> None:
    assert arrival({"update_id": number, "message": {"from": {"id": 7}}}) is None


@pytest.mark.parametrize("person", ["7", True, None, 2**63, 10**30])
def test_a_person_whose_id_no_table_takes_is_nobody(person: object) -> None:
    got = arrival({"update_id": 5, "message": {"from": {"id": person}}})
    assert got is not None
    assert got.person is None


def test_what_is_nested_too_deeply_to_be_written_down_is_no_update() -> None:
    nest: list[object] = []
    for _ in range(100_000):
        nest = [nest]
    assert arrival({"update_id": 5, "message": nest}) is None


def test_an_inline_query_is_not_for_the_inbox_and_all_else_is() -> None:
    asked = {"id": "9", "from": {"id": 7}, "query": "", "offset": ""}
    for update, fleeting in (
        ({"update_id": 5, "inline_query": asked}, True),
        ({"update_id": 5, "inline_query": asked, "message": {"from": {"id": 7}}}, False),
        ({"update_id": 5, "callback_query": asked}, False),
    ):
        found = arrival(update)
        assert found is not None
        assert (found.fleeting, found.person) == (fleeting, 7)
