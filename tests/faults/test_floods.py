"""Telegram says 429 while hundreds are due and people are being answered: it is obeyed, and nobody is forgotten."""

from bisect import bisect_left
from datetime import timedelta
from pathlib import Path

import pytest

from bot.wire.budget import BURST
from tests.faults.crowds import DUE, MORNING, NOW, SETS, Crowd, gather
from tests.faults.wire import Effect, Fault, Passage
from tests.faults.world import faulty
from tests.process.journals import ALL, Journal, read
from tests.rounds import Tally

RATE = 30  # messages a second
OVER = 1.02  # of the rate: so many may come to Telegram in any second
COUNTED = ("send", "edit")
UNCOUNTED = ("getUpdates",)  # it is no message, and asking for news is what a pause is good for
ON_ITS_WAY = 0.25  # seconds that a request takes at most, which left before the 429 came and is not written down
STEADY = 0.01  # seconds by which the way to Telegram may differ from message to message, on a machine that has time
TO_THE_END = 300.0  # seconds: at this rate, and with so many pauses, it takes more than a minute by itself
# Far more is claimed at once than may be sent: only the pace holds it back.
SETTINGS = {"RATE": f"{RATE}", "LIMBER_RATE": "400", "LIMBER_LEASE": "60"}


@pytest.mark.rounds(test=1)
async def test_one_storm_of_429s_is_obeyed(url: str, seed: int, tally: Tally, tmp_path: Path) -> None:
    await _a_storm(url, seed, 90, tally, tmp_path / "journal")


@pytest.mark.rounds(faults=5, soak=200, kept=(785309827,))
async def test_long_storms_of_429s_are_obeyed(url: str, seed: int, tally: Tally, tmp_path: Path) -> None:
    await _a_storm(url, seed, 400, tally, tmp_path / "journal")


async def _a_storm(url: str, seed: int, people: int, tally: Tally, journal: Path) -> None:
    async with faulty(url, MORNING, seed, **SETTINGS) as its:
        crowd, talking = await gather(its, people), await gather(its, people // 15, DUE + timedelta(hours=12))
        its.wire.faults += [Fault(Effect.THROTTLE, COUNTED, 0.02, people // 30, seconds) for seconds in (1, 2)]
        await its.world.start(JOURNAL=f"{journal}")
        its.world.clock.move(DUE - MORNING)
        for person in talking.people:
            for words in NOW:
                person.write(words)
        # Who is refused waits for the end of the pause, and is not due before.
        await crowd.until(lambda: crowd.finished() and crowd.unreminded() == 0, TO_THE_END)
        assert crowd.recorded() == dict.fromkeys((person.id for person in talking.people), SETS)
        assert not crowd.extra()
        _was_obeyed(crowd, read(journal), tally)


def _was_obeyed(crowd: Crowd, journal: Journal, tally: Tally) -> None:
    calls = [each for each in crowd.its.wire.ledger if each.method not in UNCOUNTED]
    counted = sorted((each for each in calls if each.method.startswith(COUNTED)), key=lambda each: each.tick)
    assert len(counted) == len(journal.starts)
    most, seconds = _most(counted, journal)
    in_pauses = _in_pauses([each for each in calls if not each.method.startswith(COUNTED)], journal)
    throttled = sum(each.effect is Effect.THROTTLE for each in calls)
    tally.add(throttled=throttled, requests=len(calls), in_pauses=in_pauses, seconds_judged=seconds, lost=0, doubled=0)
    tally.worst(over_the_rate_in_percent=max(0, 100 * (most / RATE - 1)))
    assert throttled > 0
    assert len(journal.pauses) == throttled
    assert in_pauses == 0
    assert most <= RATE * OVER
    starts = [at for at, _ in journal.starts]
    assert max(_within(starts, 1)) <= RATE
    for chat in {each.person for each in counted}:
        assert _flooded(journal.of(chat)) == [], chat


def _in_pauses(uncounted: list[Passage], journal: Journal) -> int:
    """How many started while a pause lasted by the bot's clock.

    Of those whose start was not written down: how many came to Telegram when a pause was long under way.
    """
    started = ((at, whose, 0.0) for at, whose in journal.starts)
    came = ((each.tick, f"{each.person or ALL}", ON_ITS_WAY) for each in uncounted)
    return sum(
        paused + grace < at < until and chat in (ALL, whose)
        for at, whose, grace in (*started, *came)
        for chat, paused, until in journal.pauses
    )


def _most(counted: list[Passage], journal: Journal) -> tuple[int, int]:
    """The most that came to Telegram in a second, and how many such seconds could be judged.

    Not those in which one of the processes had to wait for the machine: then messages come in heaps that left in time.
    """
    left = {chat: iter(journal.of(chat)) for chat in {each.person for each in counted}}
    ways = [each.tick - next(left[each.person]) for each in counted]
    ticks = [each.tick for each in counted]
    judged = [
        end - begin
        for begin, end in ((i, bisect_left(ticks, tick + 1)) for i, tick in enumerate(ticks))
        if max(ways[begin:end]) - min(ways[begin:end]) <= STEADY
    ]
    return max(judged, default=0), len(judged)


def _within(ticks: list[float], seconds: float) -> list[int]:
    """How many fall into the time from each of these on."""
    return [bisect_left(ticks, tick + seconds) - number for number, tick in enumerate(ticks)]


def _flooded(ticks: list[float]) -> list[tuple[float, float]]:
    """Where a chat got more than its burst, and after that one a second."""
    return [
        (ticks[i], ticks[j]) for i in range(len(ticks)) for j in range(i) if i - j + 1 > BURST + ticks[i] - ticks[j]
    ]
