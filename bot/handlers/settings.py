"""Pause and quiet mode."""

from dataclasses import replace

from bot.domain.pauses import LONGEST_PAUSE, first_day, pause_end
from bot.domain.people import Standing
from bot.handlers.turn import Turn
from bot.screens import settings
from bot.screens.press import Press
from bot.screens.say import Say
from bot.screens.screen import Text


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
    first = first_day(turn.person, turn.schedules, turn.today)
    until = None if days is None else pause_end(first, days, turn.zone)
    turn.person = replace(turn.person, standing=Standing.PAUSED, paused_until=until, asked=None)
    await turn.reschedule()
    return settings.paused(turn.person, turn.schedules, turn.now, turn.words, await turn.newest_reminder())


async def resume(turn: Turn, _: Press | None = None) -> Say:
    """/resume: reminders on again, unless something graver keeps them off."""
    if turn.person.standing not in (Standing.ACTIVE, Standing.PAUSED):
        return Say(Text(settings.reminders_off(turn.person, turn.words)))
    turn.person = replace(turn.person, standing=Standing.ACTIVE, paused_until=None)
    await turn.reschedule()
    return settings.resumed(await turn.upcoming(), turn.words)


async def quiet(turn: Turn, _: Press | None = None) -> Say:
    """/quiet: what it is, and the button."""
    return settings.quiet(turn.person, turn.words)


async def quiet_pressed(turn: Turn, press: Press) -> Say:
    """On or off."""
    if press.value in ("on", "off"):
        turn.person = replace(turn.person, quiet=press.value == "on")
    return settings.quiet(turn.person, turn.words)
