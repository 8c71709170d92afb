"""Answers of Telegram's that never come: whatever it accepted may be sent once more, and nothing is lost."""

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import timedelta

import pytest

from tests.faults.crowds import DUE, MORNING, SESSION, SETS, Crowd, gather
from tests.faults.wire import ANSWER_LOST, Effect, Fault
from tests.faults.world import faulty
from tests.rounds import Tally

PEOPLE, TALKING = 30, 5  # talking: how many of them do the whole session
NOT_ACCEPTED = 0.2  # of all messages, and the bot cannot know that
# No answer of Telegram's has come through, and the person has not begun without it.
UNRECORDED = "SELECT state FROM sessions WHERE message IS NULL AND state IN ('planned', 'sending', 'unknown')"
STEP = timedelta(seconds=4)
A_WHILE = timedelta(minutes=1)  # of losing every answer
# Longer than any step: what is on its way when the clock jumps stays its sender's.
SETTINGS = {"LIMBER_LEASE": "60", "LIMBER_RATE": "200"}


@pytest.mark.rounds(test=1, faults=6, soak=400, kept=(2460060262,))
async def test_of_ten_answers_one_is_lost_and_nobody_misses_anything(url: str, seed: int, tally: Tally) -> None:
    await _a_morning(url, seed, 0.1, tally)


@pytest.mark.rounds(faults=3, soak=200)
@pytest.mark.parametrize("share", [0.01, 1.0])
async def test_however_many_answers_are_lost_nobody_misses_anything(
    url: str, seed: int, share: float, tally: Tally
) -> None:
    await _a_morning(url, seed, share, tally)


async def _a_morning(url: str, seed: int, share: float, tally: Tally) -> None:
    async with faulty(url, MORNING, seed, **SETTINGS) as its:
        crowd = await gather(its, PEOPLE)
        await (await its.world.start()).says("limber runs")
        its.wire.faults += _shared((Effect.DISCONNECT, Effect.BAD_GATEWAY), NOT_ACCEPTED)
        its.wire.faults += _shared(ANSWER_LOST, share)
        its.world.clock.move(DUE - MORNING)
        talking = random.Random(seed).sample(list(crowd.people), TALKING)
        if share == 1:
            until = its.world.clock.now() + A_WHILE
            await crowd.lapse(lambda: its.world.clock.now() >= until, STEP)
            its.wire.faults.clear()
        await crowd.lapse(lambda: crowd.unreminded() == 0, STEP)
        for person in talking:
            for words in SESSION:
                person.write(words)
        await crowd.lapse(lambda: crowd.finished() and not its.world.rows(UNRECORDED), STEP)
        _nothing_is_lost(crowd, [person.id for person in talking], tally)


def _nothing_is_lost(crowd: Crowd, talking: Sequence[int], tally: Tally) -> None:
    dropped = Counter(each.person for each in crowd.its.wire.sent() if not each.answered)
    extra = crowd.extra()
    recorded = crowd.recorded()
    tally.add(
        reminders=len(crowd.reminders()),
        answers_dropped=dropped.total(),
        duplicates=extra.total(),
        lost=crowd.unreminded() + sum(SETS - recorded[person] for person in talking),
    )
    assert crowd.unreminded() == 0
    assert recorded == dict.fromkeys(talking, SETS)
    assert {person: times for person, times in extra.items() if times > dropped[person]} == {}


def _shared(effects: Sequence[Effect], share: float) -> Iterator[Fault]:
    """So large a share of all messages meets one of the effects, each as often as the next."""
    left = 1.0
    for effect in effects:
        yield Fault(effect, share=share / len(effects) / left)
        left -= share / len(effects)
