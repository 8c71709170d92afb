"""Times, pause and quiet mode."""

from dataclasses import replace
from datetime import datetime, time, timedelta

from bot.domain.people import Question, Schedule, Standing
from bot.domain.schedule import APART, Slot, apart
from bot.handlers.live import USUAL
from bot.handlers.turn import Turn
from bot.screens import settings
from bot.screens.press import Press
from bot.screens.say import Say
from bot.screens.screen import Text

LONGEST_PAUSE = 365  # days
_ASKED = {Question.MORNING: Slot.MORNING, Question.EVENING: Slot.EVENING}


async def times(turn: Turn, _: Press | None = None) -> Say:
    """/times: what is set. Before consent, the button asks for both in turn."""
    if turn.person.asked is Question.CONSENT:
        turn.ask(Question.MORNING)
        return Say()
    if turn.person.zone is None or turn.person.standing is Standing.NEW:
        return Say()
    return settings.times(turn.person, turn.schedules, turn.now, turn.words)


async def slot(turn: Turn, press: Press) -> Say:
    """Ask for one slot's time."""
    if press.value in set(Slot) and turn.person.zone is not None:
        turn.ask(Question.MORNING if press.value == Slot.MORNING else Question.EVENING)
    return Say()


async def time_pressed(turn: Turn, press: Press) -> Say:
    """A time was chosen by its button: "morning-0700"."""
    name, _, digits = press.value.partition("-")
    try:
        wall = datetime.strptime(digits, "%H%M").time()  # noqa: DTZ007 - a wall time, no instant
    except ValueError:  # forged
        return Say()
    return await set_time(turn, Slot(name), wall) if name in set(Slot) and turn.person.zone is not None else Say()


async def time_said(turn: Turn, wall: time) -> Say:
    """A time was typed, as the answer to the question for it."""
    asked = _ASKED.get(turn.person.asked) if turn.person.asked is not None else None
    return await set_time(turn, asked, wall) if asked is not None else Say()


async def set_time(turn: Turn, slot: Slot, wall: time) -> Say:
    """A slot's time from now on; the two keep four hours apart."""
    walls = USUAL | {s.slot: s.wall for s in turn.schedules}
    other = Slot.EVENING if slot is Slot.MORNING else Slot.MORNING
    first = turn.person.standing is Standing.NEW
    # At first contact both are asked, morning first: its own reminder is compared with the evening that is chosen next.
    if not (first and slot is Slot.MORNING) and apart(wall, walls[other]) < APART:
        return Say(Text(settings.too_close(turn.words)))
    known = next((s for s in turn.schedules if s.slot is slot), Schedule(slot, wall))
    await turn.reschedule(replace(known, wall=wall))
    if first:
        turn.ask(Question.EVENING if slot is Slot.MORNING else Question.CONSENT)
        return Say()
    turn.ask(None)
    line = settings.settings_line(turn.person, turn.schedules, turn.words)
    return Say(Text(line + "\n") + settings.upcoming(turn.person, turn.schedules, turn.now, turn.words))


async def pause(turn: Turn) -> Say:
    """/pause, /pause 7."""
    words = turn.text.split()
    if len(words) > 1 and words[1].isdecimal():
        return await set_pause(turn, int(words[1][:6]))
    return settings.ask_pause(turn.words)


async def pause_pressed(turn: Turn, press: Press) -> Say:
    """A number of days, or until they say so; without a value, the question."""
    if press.value.isdecimal():
        return await set_pause(turn, int(press.value[:6]))
    return await set_pause(turn, None) if press.value == "on" else settings.ask_pause(turn.words)


async def set_pause(turn: Turn, days: int | None) -> Say:
    """Reminders off, for days or until the person says so. What is open is closed, and what was done counts."""
    if turn.person.standing not in (Standing.ACTIVE, Standing.PAUSED):
        return Say(Text(settings.reminders_off(turn.person, turn.words)))
    if days is not None and not 1 <= days <= LONGEST_PAUSE:
        return Say(Text(settings.pause_too_long(LONGEST_PAUSE, turn.words)))
    await turn.close_session("paused")
    until = None if days is None else _days_later(turn, days)
    turn.person = replace(turn.person, standing=Standing.PAUSED, paused_until=until, asked=None)
    await turn.reschedule()
    return settings.paused(turn.person, turn.schedules, turn.now, turn.words)


def _days_later(turn: Turn, days: int) -> datetime:
    """The end of the local day that many days on, so that "a week" ends with a morning reminder."""
    local = datetime.combine(turn.today + timedelta(days=days), time.min, tzinfo=turn.zone)
    return local.astimezone(turn.now.tzinfo)


async def resume(turn: Turn, _: Press | None = None) -> Say:
    """/resume: reminders on again, unless something graver keeps them off."""
    if turn.person.standing not in (Standing.ACTIVE, Standing.PAUSED):
        return Say(Text(settings.reminders_off(turn.person, turn.words)))
    turn.person = replace(turn.person, standing=Standing.ACTIVE, paused_until=None)
    await turn.reschedule()
    return settings.resumed(settings.upcoming(turn.person, turn.schedules, turn.now, turn.words), turn.words)


async def quiet(turn: Turn, _: Press | None = None) -> Say:
    """/quiet: what it is, and the button."""
    return settings.quiet(turn.person, turn.words)


async def quiet_pressed(turn: Turn, press: Press) -> Say:
    """On or off."""
    if press.value in ("on", "off"):
        turn.person = replace(turn.person, quiet=press.value == "on")
    return settings.quiet(turn.person, turn.words)
