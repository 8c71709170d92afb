"""Telegram or the bot is away for a while: what was typed counts, and so does a press that Telegram still has."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import pytest

from bot.playground.people import Person
from tests.faults.crowds import DUE, MORNING, SESSION, SETS, Crowd, gather
from tests.faults.world import Faulty, faulty
from tests.rounds import Tally

PRESSES_KEPT = timedelta(seconds=150)  # at Telegram
YOUNG = timedelta(seconds=100)  # the age of a late press when the outage ends
AWAY = "I was away for a"  # "few minutes", or "while": press again
EACH = 4  # people who type, who press early, and who press late
LENGTHS = {name: timedelta(seconds=seconds) for name, seconds in (("60 s", 60), ("149 s", 149), ("23 h", 23 * 3600))}
JUST_TOO_LONG = timedelta(seconds=151)


@dataclass
class Outage:
    """Who is away, and for how long."""

    its: Faulty
    telegram: bool
    length: timedelta

    async def begin(self) -> None:
        if self.telegram:
            await self.its.wire.away()
        else:
            await self.its.world.kill()

    async def end(self) -> None:
        if self.telegram:
            await self.its.wire.back()
        else:
            await self.its.world.start()


@pytest.mark.rounds(test=1, faults=4, soak=100)
async def test_after_151_seconds_people_are_told_and_what_they_typed_counts(url: str, seed: int, tally: Tally) -> None:
    await _an_outage(url, seed, random.Random(seed).choice(("telegram", "bot")), JUST_TOO_LONG, tally)


@pytest.mark.rounds(faults=1, soak=50)
@pytest.mark.parametrize("away", ["telegram", "bot"])
@pytest.mark.parametrize("length", LENGTHS)
async def test_after_an_outage_what_was_typed_counts_and_a_press_that_is_still_there(
    url: str, seed: int, away: str, length: str, tally: Tally
) -> None:
    await _an_outage(url, seed, away, LENGTHS[length], tally)


async def _an_outage(url: str, seed: int, away: str, length: timedelta, tally: Tally) -> None:
    async with faulty(url, MORNING, seed, LIMBER_LEASE="5") as its:
        crowd = await gather(its, 3 * EACH)
        await its.world.start()
        its.world.clock.move(DUE - MORNING)
        await crowd.until(lambda: crowd.unreminded() == 0)
        for person in crowd.people:
            person.write("start")
        await crowd.until(crowd.finished)
        typing, early, late = (crowd.people[number : number + EACH] for number in (0, EACH, 2 * EACH))
        outage = Outage(its, away == "telegram", length)
        await outage.begin()
        began = its.world.clock.now()
        for person in early:
            person.tap("Set done")
        its.world.clock.elapse(max(length - YOUNG, timedelta()))
        for person in late:
            person.tap("Set done")
        for person in typing:
            for words in SESSION[1:]:
                person.write(words)
        its.world.clock.elapse(min(length, YOUNG))
        await outage.end()
        await crowd.until(crowd.finished)
        lasted = _heard(its, began + length) - began
        assert lasted >= length
        _counts(crowd, typing, [*late, *(early if lasted < PRESSES_KEPT else ())], tally)
        if length > PRESSES_KEPT:
            await _are_told(crowd, [*early, *late])


def _heard(its: Faulty, end: datetime) -> datetime:
    """When the bot asked for news again: a moment after the outage was over, or, on a busy machine, some more."""
    return min(each.at for each in its.wire.ledger if each.method == "getUpdates" and each.accepted and each.at >= end)


def _counts(crowd: Crowd, typing: Sequence[Person], pressed: Sequence[Person], tally: Tally) -> None:
    expected = {person.id: SETS for person in typing} | {person.id: 1 for person in pressed}
    recorded = crowd.recorded()
    tally.add(outages=1, typed=len(typing) * len(SESSION[1:]), lost=sum(expected.values()) - recorded.total())
    assert recorded == expected
    assert not crowd.extra()


async def _are_told(crowd: Crowd, pressing: Sequence[Person]) -> None:
    """Once; and so are those who typed, where their session was not yet over when it was said."""

    def told() -> Counter[int]:
        return Counter(each.person for each in crowd.its.wire.sent() if each.text.startswith(AWAY))

    await crowd.lapse(lambda: all(person.id in told() for person in pressing), timedelta(seconds=1))
    await crowd.until(crowd.finished)
    assert set(told().values()) == {1}
