"""How much of what was prescribed was done. Everything here forgives: nothing counts days in a row.

All sessions of a person go in, those that were left alone too, in any order; a day is the person's own local date.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import fsum

from bot.domain.programme import ExerciseId

HALF = 0.5  # a session counts among the last ten from here on
KEEP = 0.9  # of the score, what a day keeps of the days before it
TREND_DAYS = 14
TREND_SCORES = 3  # fewest pain scores in a week that say anything


@dataclass(frozen=True)
class Prescribed:
    """What one session asked of one exercise: the target, and the number of sets that already counts as the whole."""

    exercise: ExerciseId
    sets: int
    enough: int


@dataclass(frozen=True)
class SessionRecord:
    """One session as it ended. `done` are pairs of exercise and sets; an exercise may come more than once."""

    day: date
    slot: str
    prescribed: tuple[Prescribed, ...]
    done: tuple[tuple[ExerciseId, int], ...] = ()


@dataclass(frozen=True)
class Recent:
    """`counted` of the last `of` sessions were at least half done: "9 of the last 10"."""

    counted: int
    of: int


@dataclass(frozen=True)
class Total:
    """Sets of one exercise over many sessions. What was done beyond the target of a session is not counted."""

    exercise: ExerciseId
    done: int
    prescribed: int


@dataclass(frozen=True)
class Trend:
    """Mean pain, 0 to 10, of the week before the last and of the last week."""

    before: float
    now: float


def share(session: SessionRecord) -> float:
    """How much of a session was done, 0 to 1: the mean over its exercises, each whole from `enough` sets on."""
    done = _sets(session)
    shares = [min(1.0, done[each.exercise] / each.enough) for each in session.prescribed]
    return fsum(shares) / len(shares) if shares else 0.0


def recent(sessions: Iterable[SessionRecord], last: int = 10) -> Recent:
    """How many of the last sessions were at least half done."""
    latest = sorted(sessions, key=_order)[-last:]
    return Recent(sum(share(session) >= HALF for session in latest), len(latest))


def score(sessions: Iterable[SessionRecord], today: date) -> float | None:
    """How steadily someone exercises, 0 to 1; None where no session was prescribed up to today.

    score = sum(KEEP**age * share) / sum(KEEP**age)    over the days with sessions, age = days before today

    A day's share is the mean over its sessions. The newest day weighs about 10 %: one missed session of two lowers a
    full score by less than 0.06 once someone has been at it for three weeks. Half of the weight lies in the last seven
    days, so that after a bad month one good week is halfway back. Days without a session, a pause say, weigh nothing.
    """
    shares: dict[date, list[float]] = {}
    for session in sessions:
        if session.day <= today:
            shares.setdefault(session.day, []).append(share(session))
    if not shares:
        return None
    newest = max(shares)  # only the differences of ages matter, and small exponents never underflow to nothing
    weights = {day: KEEP ** (newest - day).days for day in shares}
    return min(
        1.0, fsum(weights[day] * fsum(each) / len(each) for day, each in shares.items()) / fsum(weights.values())
    )


def active_days(sessions: Iterable[SessionRecord], today: date, of: int = 28) -> int:
    """On how many of the last days, today included, at least one set was done."""
    first = today - timedelta(days=of - 1)
    return len({session.day for session in sessions if first <= session.day <= today and _sets(session).total() > 0})


def totals(sessions: Iterable[SessionRecord]) -> tuple[Total, ...]:
    """Sets done and prescribed of each exercise, in the order in which exercises first come."""
    done: Counter[ExerciseId] = Counter()
    prescribed: Counter[ExerciseId] = Counter()
    for session in sorted(sessions, key=_order):
        for each in session.prescribed:
            prescribed[each.exercise] += each.sets
            done[each.exercise] += min(each.sets, _sets(session)[each.exercise])
    return tuple(Total(exercise, done[exercise], sets) for exercise, sets in prescribed.items())


def pain_trend(scores: Sequence[tuple[date, int]], today: date) -> Trend | None:
    """Mean pain of each of the last two weeks, today included; None where either has fewer than three scores."""
    middle = today - timedelta(days=TREND_DAYS // 2)
    first = today - timedelta(days=TREND_DAYS)
    before = [pain for day, pain in scores if first < day <= middle]
    now = [pain for day, pain in scores if middle < day <= today]
    if min(len(before), len(now)) < TREND_SCORES:
        return None
    return Trend(sum(before) / len(before), sum(now) / len(now))


def _sets(session: SessionRecord) -> Counter[ExerciseId]:
    sets: Counter[ExerciseId] = Counter()
    for exercise, number in session.done:
        sets[exercise] += number
    return sets


def _order(session: SessionRecord) -> tuple[date, bool]:
    return session.day, session.slot != "morning"  # the words would sort the evening first
