import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from itertools import pairwise

import pytest
from telegram.error import RetryAfter

from bot.screens.screen import Lane
from bot.wire.outcomes import wait_of
from bot.wire.pace import Pace
from tests.bot.wire.alarm import HandTurned, settled

ANNA, BEN = 7, 8


class Office:
    """Calls made through a pace, and when each of them started."""

    def __init__(self, rate: int = 30, late: float = 0.0) -> None:
        self.alarm = HandTurned(late)
        self.pace = Pace(rate, alarm=self.alarm)
        self.starts: list[tuple[float, object]] = []
        self.answers = asyncio.Event()  # calls wait for it once it is cleared
        self.answers.set()
        self.throttles: list[float] = []  # what the next calls are answered

    def call(
        self, chat: int | None, lane: Lane | None = None, endpoint: str = "sendMessage", name: object = None
    ) -> asyncio.Task[object]:
        async def reach_telegram() -> bool:
            self.starts.append((self.alarm.now, name or chat))
            await self.answers.wait()
            if self.throttles:
                raise RetryAfter(timedelta(seconds=self.throttles.pop(0)))
            return True

        return asyncio.create_task(self._through(reach_telegram, chat, lane, endpoint))

    async def _through(
        self, reach: Callable[[], Coroutine[object, object, bool]], chat: int | None, lane: Lane | None, endpoint: str
    ) -> object:
        data = {} if chat is None else {"chat_id": chat}
        return await self.pace.process_request(reach, (), {}, endpoint, data, lane)

    @property
    def times(self) -> list[float]:
        return [round(when - 1000, 3) for when, _ in self.starts]

    @property
    def order(self) -> list[object]:
        return [who for _, who in self.starts]


def most_in_a_second(starts: list[float]) -> int:
    return max(sum(1 for other in starts if start <= other <= start + 1) for start in starts)


async def test_no_second_ever_sees_more_than_the_rate() -> None:
    office = Office(rate=30)
    calls = [office.call(chat, Lane.REMINDER) for chat in range(200)]
    await office.alarm.forward(0.5)
    calls += [office.call(chat, Lane.ANSWER) for chat in range(200, 300)]
    await office.alarm.forward(300 / 30 + 0.5)
    await asyncio.gather(*calls)
    assert most_in_a_second(office.times) == 30


async def test_an_alarm_that_rings_late_costs_no_throughput() -> None:
    office = Office(rate=1000, late=0.004)
    calls = [office.call(chat, Lane.REMINDER) for chat in range(2000)]
    await office.alarm.forward(2.1)
    assert [call.done() for call in calls] == [True] * 2000
    assert most_in_a_second(office.times) <= 1000


async def test_after_an_idle_time_the_first_call_goes_at_once() -> None:
    office = Office()
    await office.alarm.forward(60)
    await office.call(ANNA)
    assert office.times == [60]


async def test_a_chat_gets_a_burst_of_three_then_one_a_second() -> None:
    office = Office(rate=1000)
    calls = [office.call(ANNA) for _ in range(6)]
    await office.alarm.forward(4)
    await asyncio.gather(*calls)
    assert all(when < 0.1 for when in office.times[:3])
    assert all(1 <= later - sooner < 1.1 for sooner, later in pairwise([0.0, *office.times[3:]]))


async def test_a_chat_at_its_limit_holds_nobody_else_up() -> None:
    office = Office(rate=1000)
    calls = [office.call(ANNA) for _ in range(4)] + [office.call(BEN)]
    await office.alarm.forward(0.1)
    assert office.order == [ANNA, ANNA, ANNA, BEN]
    await office.alarm.forward(1)
    await asyncio.gather(*calls)


async def test_the_more_urgent_goes_first_and_within_a_lane_who_came_first() -> None:
    office = Office(rate=30)
    calls = [office.call(chat, Lane.REPORT, name=f"report {chat}") for chat in range(3)]
    calls += [office.call(chat, Lane.REMINDER, name=f"reminder {chat}") for chat in range(3)]
    await settled()
    calls += [office.call(9, Lane.PING, name="ping"), office.call(9, name="answer")]
    await office.alarm.forward(1)
    await asyncio.gather(*calls)
    assert office.order == [
        "report 0",  # it was there before all others
        "answer",
        "ping",
        "reminder 0",
        "reminder 1",
        "reminder 2",
        "report 1",
        "report 2",
    ]


async def test_no_more_is_in_flight_than_a_quarter_of_a_second_is_worth() -> None:
    office = Office(rate=30)
    office.answers.clear()
    calls = [office.call(chat, Lane.REMINDER) for chat in range(20)]
    await office.alarm.forward(5)
    assert len(office.starts) == office.pace.capacity == 8
    office.answers.set()
    await office.alarm.forward(1)
    assert all(call.done() for call in calls)
    assert len(office.starts) == 20


@pytest.mark.parametrize("endpoint", ["answerCallbackQuery", "deleteMessage", "getMe", "setMyCommands"])
async def test_what_is_no_message_waits_for_no_rate(endpoint: str) -> None:
    office = Office(rate=4)
    calls = [office.call(ANNA) for _ in range(4)]
    await settled()
    calls += [office.call(ANNA, endpoint=endpoint, name=endpoint) for _ in range(10)]
    await settled()
    assert office.order == [ANNA] + [endpoint] * 10
    for call in calls:
        call.cancel()
    await settled()


async def test_a_reminder_that_is_throttled_is_not_tried_again_behind_its_back() -> None:
    office = Office()
    office.throttles = [17]
    with pytest.raises(RetryAfter):
        await office.call(ANNA, Lane.REMINDER)
    assert len(office.starts) == 1


async def test_nothing_is_requested_in_a_pause() -> None:
    office = Office()
    office.throttles = [3]
    throttled = office.call(ANNA, Lane.REMINDER)
    waiting = [office.call(chat, Lane.REMINDER) for chat in range(10, 15)]
    await office.alarm.forward(1)
    late = [office.call(20, Lane.PING), office.call(21, endpoint="deleteMessage")]
    await office.alarm.forward(1.99)
    assert len(office.starts) == 1
    await office.alarm.forward(1)
    outcomes = await asyncio.gather(throttled, *waiting, *late, return_exceptions=True)
    assert office.order == [ANNA, 21]
    assert office.times[1] == 3
    assert [type(outcome) for outcome in outcomes] == [RetryAfter] * 7 + [bool]


async def test_what_a_pause_turns_away_hears_how_long_it_lasts() -> None:
    office = Office()
    office.throttles = [3]
    await asyncio.gather(office.call(ANNA, Lane.REMINDER), return_exceptions=True)
    await office.alarm.forward(1)
    with pytest.raises(RetryAfter) as caught:
        await office.call(BEN, Lane.REMINDER)
    assert wait_of(caught.value) == timedelta(seconds=2)


async def test_an_answer_waits_the_whole_pause_and_is_tried_once_more() -> None:
    office = Office()
    office.throttles = [3]
    answer = office.call(ANNA)
    await office.alarm.forward(4)
    assert await answer is True
    assert office.times == [0, 3]


async def test_an_answer_throttled_twice_gives_up() -> None:
    office = Office()
    office.throttles = [3, 3]
    answer = office.call(ANNA)
    await office.alarm.forward(10)
    assert isinstance(answer.exception(), RetryAfter)
    assert office.times == [0, 3]


@pytest.mark.parametrize("throttles", [[3, 10], [10, 3]], ids=str)
async def test_a_second_429_of_a_call_under_way_prolongs_the_pause_and_never_shortens_it(
    throttles: list[float],
) -> None:
    office = Office()
    office.answers.clear()
    calls = [office.call(ANNA), office.call(BEN)]
    await office.alarm.forward(1)
    office.throttles = throttles
    office.answers.set()  # both come back within a moment, and each is to be tried once more
    await office.alarm.forward(9.9)
    assert office.order == [ANNA, BEN]
    await office.alarm.forward(1)
    assert await asyncio.gather(*calls) == [True, True]
    assert all(when >= 11 for when in office.times[2:])


@pytest.mark.parametrize("lane", list(Lane))
@pytest.mark.parametrize(
    "endpoint",
    ["sendMessage", "sendPhoto", "sendDocument", "editMessageText", "editMessageMedia", "editMessageReplyMarkup",
     "deleteMessage", "answerCallbackQuery", "getMe", "setMyCommands"],
)  # fmt: skip
async def test_from_no_lane_and_by_no_method_anything_goes_out_for_the_whole_of_a_pause(
    endpoint: str, lane: Lane
) -> None:
    office = Office()
    office.throttles = [20]
    await asyncio.gather(office.call(ANNA, Lane.REPORT), return_exceptions=True)
    chats = (ANNA, BEN, None)
    calls = []
    for _ in range(4):
        calls += [office.call(chat, lane, endpoint) for chat in chats]
        await office.alarm.forward(4.99)
    assert office.times == [0]
    await office.alarm.forward(20)
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(outcome) for outcome in outcomes} == ({bool} if lane is Lane.ANSWER else {RetryAfter})
    assert all(when >= 20 for when in office.times[1:])


async def test_in_a_chats_own_pause_nothing_goes_out_to_it_by_any_method() -> None:
    office = Office()
    await asyncio.gather(office.call(ANNA), office.alarm.forward(0.1))
    office.throttles = [5]
    await asyncio.gather(office.call(ANNA, Lane.PING), office.alarm.forward(0.1), return_exceptions=True)
    before = len(office.starts)
    endpoints = ("sendMessage", "editMessageText", "deleteMessage")
    same = [office.call(ANNA, endpoint=endpoint, name="same") for endpoint in endpoints]
    others = [office.call(BEN, endpoint=endpoint, name="other") for endpoint in endpoints]
    await office.alarm.forward(4)
    assert office.order[before:].count("other") == len(endpoints)
    assert "same" not in office.order
    await office.alarm.forward(5)
    assert await asyncio.gather(*same, *others) == [True] * 6


async def test_an_answer_does_not_wait_for_minutes() -> None:
    office = Office()
    office.throttles = [31]
    with pytest.raises(RetryAfter):
        await office.call(ANNA)
    with pytest.raises(RetryAfter):
        await office.call(BEN)
    assert office.order == [ANNA]


async def test_a_chat_that_alone_was_over_pauses_alone() -> None:
    office = Office()
    await asyncio.gather(office.call(ANNA), office.alarm.forward(0.1))
    office.throttles = [5]
    refused = office.call(ANNA, Lane.PING)
    await office.alarm.forward(0.1)
    other = office.call(BEN, Lane.REMINDER)
    same = office.call(ANNA, Lane.PING)
    await office.alarm.forward(0.1)
    assert other.result() is True
    assert isinstance(refused.exception(), RetryAfter)
    assert isinstance(same.exception(), RetryAfter)


async def test_a_busy_bot_that_is_throttled_pauses_as_a_whole() -> None:
    office = Office(rate=4)
    calls = [office.call(ANNA), office.call(ANNA), office.call(BEN)]
    await office.alarm.forward(0.6)
    office.throttles = [5]
    refused = office.call(ANNA, Lane.PING)
    await office.alarm.forward(0.3)
    other = office.call(BEN, Lane.REMINDER)
    await office.alarm.forward(2)
    assert all(call.result() for call in calls)
    assert isinstance(refused.exception(), RetryAfter)
    assert isinstance(other.exception(), RetryAfter)


async def test_a_throttled_call_without_a_chat_pauses_everything() -> None:
    office = Office()
    office.throttles = [5]
    with pytest.raises(RetryAfter):
        await office.call(None, Lane.REPORT, endpoint="setMyCommands")
    with pytest.raises(RetryAfter):
        await office.call(BEN, Lane.REMINDER)


async def test_who_gives_up_waiting_leaves_the_place_to_the_next() -> None:
    office = Office(rate=4)  # one in flight
    office.answers.clear()
    running, waiting, last = (office.call(chat, Lane.REMINDER) for chat in (1, 2, 3))
    await office.alarm.forward(1)
    waiting.cancel()
    running.cancel()
    office.answers.set()
    await office.alarm.forward(1)
    assert await last is True
    assert office.order == [1, 3]


async def test_the_event_loop_is_its_alarm_when_none_is_given() -> None:
    pace = Pace(rate=1000)
    async with asyncio.timeout(5):
        for chat in range(5):
            await pace.process_request(_true, (), {}, "sendMessage", {"chat_id": chat}, None)
    await pace.shutdown()


async def _true() -> bool:
    return True


async def test_a_chat_is_crowded_while_it_takes_nothing_and_others_would() -> None:
    office = Office()
    for chat in (ANNA, ANNA, ANNA, BEN):
        office.call(chat)
    await office.alarm.forward(0.5)
    assert office.order == [ANNA, ANNA, ANNA, BEN]
    assert office.pace.crowded() == [ANNA]
    await office.alarm.forward(0.6)
    assert office.pace.crowded() == []


async def test_a_chat_that_is_throttled_alone_is_crowded_until_its_pause_is_over() -> None:
    office = Office()
    office.call(ANNA)
    await office.alarm.forward(0.1)
    office.throttles = [5]
    throttled = office.call(ANNA)
    await office.alarm.forward(4)
    assert office.pace.crowded() == [ANNA]
    await office.alarm.forward(6)
    assert office.pace.crowded() == []
    assert await throttled is True
