"""What is in the way, and what that changes: another time, one exercise, a day of rest, the zone, the order."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import time

from bot.domain.hindrances import Hindrance, around
from bot.domain.people import TIME_QUESTIONS, Question, Schedule
from bot.domain.programme import ExerciseId
from bot.domain.replies import Flag, Meaning, Simple
from bot.domain.replies.hindrances import all_again, hindrance
from bot.domain.replies.said import records
from bot.domain.routine import first_comes, parts, shares, shortest
from bot.domain.schedule import Slot
from bot.domain.walk import begin
from bot.domain.weeks import clash
from bot.handlers import contact, routine, times, travel
from bot.handlers.turn import Turn
from bot.screens import guide
from bot.screens import hindrances as screens
from bot.screens.press import Press, Verb
from bot.screens.say import Say
from storage import routines


async def written(turn: Turn, meanings: Sequence[Meaning]) -> Say | None:
    """What is in the way, in words, where that was asked; or all exercises again, from who does one at a time."""
    first = any(isinstance(each, Flag) or each is Simple.CAUTION or records(each) for each in meanings)
    if first or not travel.settled(turn):
        return None
    what = hindrance(turn.text) if turn.person.asked is Question.WHY else None
    if what is not None:
        return await _told(turn, what)
    free = turn.open is None or tuple(meanings) == (Simple.UNKNOWN,)  # else it may be about the session
    return await _all_again(turn) if turn.person.brief and free and all_again(turn.text) else None


async def pressed(turn: Turn, press: Press) -> Say:
    """An answer by its button, or what it led to: "time", "morning-0800", "all". Carries what is wanted."""
    if not travel.settled(turn):
        return Say()
    question = press.value.rpartition("-")[0]
    if question in TIME_QUESTIONS:
        return await _at(turn, Question(question), press.value)
    match press.value:
        case Hindrance.BORED if press.exercise is not None:
            return await _order(turn, press.exercise)
        case what if what in set(Hindrance):
            return await _told(turn, Hindrance(what))
        case screens.ALL:
            return await _all_again(turn)
        case screens.KEEP if turn.person.asked in TIME_QUESTIONS:
            asked = Question(turn.person.asked)
            turn.ask(None)
            return screens.time_kept(asked, turn.words)
        case screens.NEVER_MIND:
            _answered(turn)
            return screens.never_mind(turn.words)
    return guide.over(turn.words)


async def _told(turn: Turn, what: Hindrance) -> Say:
    """Each changes something, or leads to where it is changed. Pressed again, it is what it was."""
    asked = turn.person.asked
    _answered(turn)
    match what:
        case Hindrance.FORGOT if asked is Question.WHY or asked in TIME_QUESTIONS:
            return _forgot(turn)
        case Hindrance.NO_TIME:
            return await _brief(turn)
        case Hindrance.PAIN:
            return await _pain(turn)
        case Hindrance.AWAY if asked in (Question.WHY, Question.PLACE):
            return await contact.place(turn)
        case Hindrance.BORED if asked is Question.WHY:
            return await _bored(turn)
    return guide.over(turn.words)


def _answered(turn: Turn) -> None:
    if turn.person.asked is Question.WHY:
        turn.ask(None)


def _forgot(turn: Turn) -> Say:
    """Of the slot that came last, as it is on that day."""
    came = turn.session
    slot = Slot(came.slot) if came is not None and came.slot in set(Slot) else Slot.MORNING
    known = _known(turn, slot)
    if known is None:
        return guide.over(turn.words)
    own_weekend = came is not None and known.weekend != known.wall and known.wall_on(came.day) == known.weekend
    asked = next(q for q, (of, weekend) in TIME_QUESTIONS.items() if of is slot and weekend == own_weekend)
    now = _wall(known, asked)
    turn.ask(asked)
    fits = tuple(wall for wall in around(now) if not clash((*_others(turn, slot), _changed(known, asked, wall))))
    return screens.another_time(asked, now, fits, turn.words)


async def _at(turn: Turn, asked: Question, answer: str) -> Say:
    """A time by its button: said back with the way back. One that does not fit is refused as anywhere else."""
    slot, _ = TIME_QUESTIONS[asked]
    before = _known(turn, slot)
    said = await times.pressed(turn, Press(Verb.SET_TIME, value=answer))
    after = _known(turn, slot)
    if before is None or after is None or _wall(before, asked) == _wall(after, asked):
        return said
    return screens.time_set(asked, _wall(before, asked), after, await turn.upcoming(), turn.words)


def _known(turn: Turn, slot: Slot) -> Schedule | None:
    return next((each for each in turn.schedules if each.slot is slot), None)


def _others(turn: Turn, slot: Slot) -> Sequence[Schedule]:
    return [each for each in turn.schedules if each.slot is not slot]


def _wall(schedule: Schedule, asked: Question) -> time:
    return (schedule.weekend or schedule.wall) if TIME_QUESTIONS[asked][1] else schedule.wall


def _changed(schedule: Schedule, asked: Question, wall: time) -> Schedule:
    return replace(schedule, weekend=wall) if TIME_QUESTIONS[asked][1] else replace(schedule, wall=wall)


async def _brief(turn: Turn) -> Say:
    """One exercise a session from now on, that of an open one included where it is not begun."""
    turn.person = replace(turn.person, brief=True)
    await _refit(turn)
    own = await routines.of(turn.tx, turn.person.id)
    chosen = [shortest(turn.programme, own, each.slot) for each in turn.schedules if each.enabled]
    every = dict.fromkeys(chosen or (shortest(turn.programme, own),))
    asked = {share.exercise: share for share in shares(turn.programme, own)}
    seconds = max(each.seconds(asked[each.id].sets, asked[each.id].repetitions) for each in every)
    return screens.brief(tuple(every), max(1, round(seconds / 60)), turn.words)


async def _all_again(turn: Turn) -> Say:
    turn.person = replace(turn.person, brief=False)
    await _refit(turn)
    return screens.whole(turn.words)


async def _pain(turn: Turn) -> Say:
    """What is open may wait, and nobody nudges about it."""
    if turn.open is not None and turn.open.nudge_at is not None:
        await turn.put(replace(turn.open, nudge_at=None))
    return screens.pain(turn.words)


async def _bored(turn: Turn) -> Say:
    """What came second comes first from now on. Of a single exercise there is no other order."""
    coming = shares(turn.programme, await routines.of(turn.tx, turn.person.id))
    return await (_order(turn, coming[1].exercise) if len(coming) > 1 else routine.show(turn))


async def _order(turn: Turn, first: ExerciseId) -> Say:
    own = await routines.of(turn.tx, turn.person.id)
    before = shares(turn.programme, own)
    wanted = first_comes(parts(turn.programme, own), first)
    if wanted is None:
        return guide.over(turn.words)
    await routines.put(turn.tx, turn.person.id, () if wanted == parts(turn.programme, ()) else wanted)
    await _refit(turn)
    was = before[0].exercise
    return screens.new_order(shares(turn.programme, wanted), turn.programme, was if was != first else None, turn.words)


async def _refit(turn: Turn) -> None:
    """The session that is open, where nothing of it was begun, asks what the next one will."""
    if turn.open is not None and turn.open.slot in set(Slot):
        own = await routines.of(turn.tx, turn.person.id)
        walk = begin(turn.programme, own, Slot(turn.open.slot), brief=turn.person.brief)
        await turn.ask_for(walk.shares)
