"""What people mean to do at which time, drawn from the seed."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta

from tests.simulation import chatter, errands
from tests.simulation.doings import Doing
from tests.simulation.habits import Habits
from tests.simulation.people import Somebody

Plan = tuple[datetime, Callable[[Somebody], Doing]]

MORE = (
    errands.change_time,
    errands.move,
    errands.travel,
    errands.pause,
    errands.block,
    errands.exercise_now,
    chatter.nonsense,
)
OFTEN = (1.0, 0.5, 0.7, 0.8, 0.5, 1.5, 3.0)
A_DAY = 0.4  # of these, on average


def drawn(chance: random.Random, start: datetime, end: datetime, habits: Habits) -> list[Plan]:
    """What somebody means to do from `start` on: to meet the bot first of all, within four hours."""
    first = start + timedelta(hours=5)
    days = (end - first) / timedelta(days=1)
    found: list[Plan] = [(start + timedelta(hours=chance.uniform(0, 4)), errands.meet)]
    found += [
        (first + (end - first) * chance.random(), chance.choices(MORE, OFTEN)[0]) for _ in range(round(days * A_DAY))
    ]
    found += [(until, errands.come_back) for _, until in habits.away]
    wanted = [(at, plan) for at, plan in found if at < end and not habits.ignores(at)]
    return sorted(wanted, key=lambda plan: plan[0])
