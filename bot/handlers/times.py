"""/times: when reminders come, on weekdays and at weekends, which of the two slots, and whether they make a sound."""

from dataclasses import replace
from datetime import datetime, time

from bot.domain.people import TIME_QUESTIONS, Question, Schedule, Standing
from bot.domain.schedule import Slot
from bot.domain.weeks import clash
from bot.handlers.live import USUAL
from bot.handlers.turn import Turn
from bot.screens import settings, slots
from bot.screens.press import Press
from bot.screens.say import Say
from bot.screens.screen import Text

_SAME, _OFF = "same", "off"  # answers to a question for a time, beside a time
_FIRST = (Question.CONSENT, Question.MORNING, Question.EVENING)  # where times may be set at first contact


async def show(turn: Turn, _: Press | None = None) -> Say:
    """What is set. Before consent, the button asks for both times in turn."""
    if turn.person.asked is Question.CONSENT:
        turn.ask(Question.MORNING)
    if not _set_up(turn):
        return Say()
    _nothing_asked(turn)
    return settings.times(turn.person, turn.schedules, turn.now, turn.words, await turn.newest_reminder())


async def slot(turn: Turn, press: Press) -> Say:
    """One slot: what is set for it, and what can be changed."""
    if press.value not in set(Slot) or not _set_up(turn):
        return Say()
    _nothing_asked(turn)
    return await _shown(turn, Slot(press.value))


async def ask(turn: Turn, press: Press) -> Say:
    """Ask for a slot's time, on weekdays or at weekends."""
    if press.value in TIME_QUESTIONS and _set_up(turn):
        turn.ask(Question(press.value))
    return Say()


async def pressed(turn: Turn, press: Press) -> Say:
    """The answer to such a question, by its button: "morning-0700", "sat-morning-same"."""
    question, _, chosen = press.value.rpartition("-")
    if question not in TIME_QUESTIONS:  # forged
        return Say()
    if chosen in (_SAME, _OFF):
        return await _instead(turn, Question(question), chosen)
    try:
        wall = datetime.strptime(chosen, "%H%M").time()  # noqa: DTZ007 - a wall time, no instant
    except ValueError:
        return Say()
    return await _set(turn, Question(question), wall)


async def said(turn: Turn, wall: time) -> Say:
    """A time was typed, as the answer to the question for it."""
    asked = turn.question
    return await _set(turn, asked, wall) if asked is not None and asked in TIME_QUESTIONS else Say()


async def switched(turn: Turn, press: Press) -> Say:
    """A slot on or off, silent or with a sound: "morning-off"."""
    name, _, to = press.value.partition("-")
    if name not in set(Slot) or not _set_up(turn):
        return Say()
    known = _known(turn, Slot(name))
    match to:
        case "on":
            return await _on(turn, known)
        case "off":
            return await _off(turn, known)
        case "silent" | "loud":
            return await _change(turn, replace(known, silent=to == "silent"))
    return Say()


async def _set(turn: Turn, asked: Question, wall: time) -> Say:
    """A time from now on. Whoever chooses one for a slot that is off wants it on."""
    slot, weekend = TIME_QUESTIONS[asked]
    known = _known(turn, slot)
    if turn.person.standing is Standing.NEW:
        return Say() if weekend else await _set_first(turn, replace(known, wall=wall))
    if not _set_up(turn):
        return Say()
    changed = replace(known, weekend=wall, weekends=True) if weekend else replace(known, wall=wall)
    return await _change(turn, replace(changed, enabled=True))


async def _set_first(turn: Turn, changed: Schedule) -> Say:
    """At first contact both are asked, the morning first: its time is compared with the evening that is chosen next."""
    if turn.question not in _FIRST or turn.person.zone is None:
        return Say()
    if changed.slot is Slot.EVENING and clash(_all(turn, changed)):
        return Say(Text(slots.too_close(turn.words)))
    await turn.reschedule(changed)
    turn.ask(Question.EVENING if changed.slot is Slot.MORNING else Question.CONSENT)
    return Say()


async def _instead(turn: Turn, asked: Question, chosen: str) -> Say:
    """At weekends as on weekdays, or not at all; a slot that is not wanted any more."""
    slot, weekend = TIME_QUESTIONS[asked]
    if not _set_up(turn):
        return Say()
    known = _known(turn, slot)
    if not weekend:
        return await _off(turn, known) if chosen == _OFF else Say()
    return await _change(turn, replace(known, weekend=None, weekends=chosen == _SAME))


async def _on(turn: Turn, known: Schedule) -> Say:
    """On again, at its old times if the other slot leaves room for them; else its time is asked."""
    plain = replace(known, weekend=None)
    wanted = next((each for each in (known, plain) if not clash(_all(turn, replace(each, enabled=True)))), None)
    if wanted is not None:
        return await _change(turn, replace(wanted, enabled=True))
    await turn.reschedule(plain)
    turn.ask(Question.MORNING if known.slot is Slot.MORNING else Question.EVENING)
    return Say(Text(slots.too_close(turn.words)))


async def _off(turn: Turn, known: Schedule) -> Say:
    """Off, unless it is the last one: what is open stays open."""
    if not any(each.enabled for each in _all(turn) if each.slot is not known.slot):
        _nothing_asked(turn)
        return slots.only_one(known, turn.words)
    return await _change(turn, replace(known, enabled=False))


async def _change(turn: Turn, changed: Schedule) -> Say:
    """From now on so, unless two reminders of a week would come too near to each other."""
    if clash(_all(turn, changed)):
        return Say(Text(slots.too_close(turn.words)))
    _nothing_asked(turn)
    await turn.reschedule(changed)
    return await _shown(turn, changed.slot)


async def _shown(turn: Turn, slot: Slot) -> Say:
    following = await turn.upcoming()
    return slots.slot(_known(turn, slot), following, turn.words)


def _set_up(turn: Turn) -> bool:
    """Whether the first questions are answered as far as times go."""
    return turn.person.zone is not None and turn.person.standing is not Standing.NEW


def _nothing_asked(turn: Turn) -> None:
    """A question for a time is over; who waits for a professional's yes still can give it."""
    if turn.person.asked in TIME_QUESTIONS:
        turn.ask(Question.CHECKED if turn.person.standing is Standing.HELD else None)


def _known(turn: Turn, slot: Slot) -> Schedule:
    return next((each for each in turn.schedules if each.slot is slot), Schedule(slot, USUAL[slot]))


def _all(turn: Turn, changed: Schedule | None = None) -> list[Schedule]:
    """Both slots, with this one changed."""
    return [changed if changed is not None and changed.slot is slot else _known(turn, slot) for slot in Slot]
