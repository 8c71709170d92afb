"""Telegram tells of every update five times, in any order: each counts once, and is answered once."""

import random
from datetime import timedelta

import pytest

from tests.faults.crowds import DUE, MORNING, NOW, SETS, gather
from tests.faults.wire import REPEATS, Effect, Fault
from tests.faults.world import faulty
from tests.rounds import Tally


@pytest.mark.rounds(test=1)
async def test_two_hundred_updates_told_five_times_each_count_once(url: str, seed: int, tally: Tally) -> None:
    await _told_again_and_again(url, seed, 17, tally)


@pytest.mark.rounds(faults=2, soak=500)
async def test_two_thousand_updates_told_five_times_each_count_once(url: str, seed: int, tally: Tally) -> None:
    await _told_again_and_again(url, seed, 167, tally)


async def _told_again_and_again(url: str, seed: int, people: int, tally: Tally) -> None:
    chance = random.Random(seed)
    async with faulty(url, MORNING, seed, LIMBER_LEASE="60") as its:
        crowd = await gather(its, people, DUE + timedelta(hours=12))
        its.wire.faults.append(Fault(Effect.REPEAT, ("getUpdates",)))
        await its.world.start()
        waiting = [person for person in crowd.people for _ in NOW]
        chance.shuffle(waiting)
        words = {person: iter(NOW) for person in crowd.people}
        for person in waiting:
            person.write(next(words[person]))
        await crowd.until(lambda: len(its.wire.told) == len(waiting) and set(its.wire.told.values()) == {REPEATS})
        await crowd.until(crowd.finished)
        recorded, extra = crowd.recorded(), crowd.extra().total()
        tally.add(updates=len(waiting), deliveries=its.wire.told.total(), doubled=extra)
        assert recorded == dict.fromkeys((person.id for person in crowd.people), SETS)
        assert extra == 0
