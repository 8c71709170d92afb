"""How it is going: /progress and /today, as text and numbers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.people import Person, Schedule
from bot.domain.programme import Exercise, ExerciseId, Programme
from bot.domain.sessions import Session, State
from bot.screens.press import Press, Verb
from bot.screens.say import Say, rows
from bot.screens.screen import Text
from bot.screens.settings import slot_name, upcoming
from bot.screens.words import Words


@dataclass(frozen=True)
class Figures:
    """What /progress tells. `recent` is (done, of), `pain` the newest score and the trend of means (earlier, later)."""

    recent: tuple[int, int]
    score: float
    active_days: int
    window: int  # days
    sets: Mapping[ExerciseId, int]
    pain: int | None = None
    trend: tuple[float, float] | None = None


def progress(figures: Figures | None, programme: Programme, words: Words) -> Say:
    """The numbers, kindly. None: nothing yet."""
    if figures is None:
        start = Press(Verb.NOW).button(words("Start now"))
        return Say(Text(words("Nothing to show yet. It starts with one session.")), rows(start))
    done, of = figures.recent
    lines = [
        words("{done} of the last {of} sessions.", done=words.number(done), of=words.number(of))
        if of > 1
        else words("One session so far."),
        words(
            "Active on {days} of the last {window} days. Steadiness {score}.",
            days=words.number(figures.active_days),
            window=words.number(figures.window),
            score=words.percent(figures.score),
        ),
        "",
        *(_count(each, figures.sets.get(each.id, 0), words) for each in programme.exercises),
    ]
    if figures.pain is not None:
        lines += [
            "",
            words("Pain, last time: {score} of 10.", score=words.number(figures.pain)) + _trend(figures, words),
        ]
    return Say(Text("\n".join(lines)))


def _count(exercise: Exercise, sets: int, words: Words) -> str:
    name = words(exercise.name)
    if exercise.dose.hold is None:
        return words.many("{name}: {count} set", "{name}: {count} sets", sets, name=name)
    return words.many("{name}: {count} round", "{name}: {count} rounds", sets, name=name)


def _trend(figures: Figures, words: Words) -> str:
    if figures.trend is None:
        return ""
    earlier, later = (words.number(round(mean, 1)) for mean in figures.trend)
    return " " + words("Two weeks: from {earlier} to {later} on average.", earlier=earlier, later=later)


def today(
    person: Person,
    sessions: Sequence[Session],
    schedules: Sequence[Schedule],
    now: datetime,
    words: Words,
    last: datetime | None = None,
) -> Say:
    """What is done today, what is open, and what comes next."""
    lines = [_line(session, words) for session in sessions]
    text = Text("\n".join(lines) if lines else words("Nothing yet today."))
    under_way = any(session.state is State.OPEN for session in sessions)
    follow = None if under_way else Press(Verb.NOW).button(words("Start now"))
    return Say(Text.join("\n", (text, upcoming(person, schedules, now, words, last))), rows(follow))


def _line(session: Session, words: Words) -> str:
    done = words.number(len(session.walk.done))
    of = words.number(sum(share.sets for share in session.walk.shares))
    name = slot_name(session.slot, words).capitalize()
    match session.state:
        case State.OPEN:
            return words("{slot}: open, {done} of {of} sets.", slot=name, done=done, of=of)
        case State.SKIPPED:
            return words("{slot}: left out.", slot=name)
        case State.CANCELLED:
            return words("{slot}: no reminder.", slot=name)
        case State.DONE | State.PARTLY:
            return words("{slot}: {done} of {of} sets.", slot=name, done=done, of=of)
        case _:
            return words("{slot}: not done.", slot=name)
