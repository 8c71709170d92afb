"""Red flags: before all else, in every state."""

from dataclasses import replace

from bot import places
from bot.domain.events import Begin, Left
from bot.domain.people import FIRST_QUESTIONS, Question, Standing
from bot.domain.replies import Flag, Sign, Urgency
from bot.domain.walk import Phase
from bot.handlers import session
from bot.handlers.turn import Turn
from bot.screens import safety
from bot.screens.press import Press
from bot.screens.say import Say


async def flagged(turn: Turn, flag: Flag) -> Say:
    """An emergency stops the session and the reminders; the rest sends to a doctor."""
    if flag.urgency is not Urgency.EMERGENCY:
        if flag.urgency is Urgency.SAME_DAY:
            await _leave_alone(turn)
        return Say(safety.see_someone(flag.urgency, turn.words))
    await turn.close_session("emergency")
    # What was asked waits: it says where first contact, or a professional's yes, goes on once this is cleared.
    turn.person = replace(turn.person, standing=Standing.EMERGENCY, asked=_kept(turn.person.asked))
    await turn.reschedule()
    return safety.emergency(flag, _country(turn), turn.words)


async def _leave_alone(turn: Turn) -> None:
    """Until a doctor was asked: what is open waits, and nobody nudges about it."""
    await turn.walk(Left())
    if turn.open is not None:
        await turn.put(replace(turn.open, nudge_at=None))


def _country(turn: Turn) -> str | None:
    return places.country(turn.zone.key) if turn.person.zone else None


async def one_of_these(turn: Turn, _: Press | None = None) -> Say:
    """[One of these], under a list of red flags."""
    return await flagged(turn, Flag(Urgency.EMERGENCY, Sign.NERVES))


def _kept(asked: Question | None) -> Question | None:
    return asked if asked in FIRST_QUESTIONS else None


async def checkup(turn: Turn, _: Press | None = None) -> Say:
    """[I've been checked], [You misread me]: the list first."""
    if turn.person.standing is not Standing.EMERGENCY:
        return Say()
    return safety.checkup(turn.words)


async def clear(turn: Turn, _: Press | None = None) -> Say:
    """None of it applies: reminders are on again."""
    if turn.person.standing is not Standing.EMERGENCY:
        return Say()
    if turn.person.asked is Question.CHECKED:
        turn.person = replace(turn.person, standing=Standing.HELD)
        return Say()
    if turn.person.consented_at is None:
        turn.person = replace(turn.person, standing=Standing.NEW, asked=turn.person.asked or Question.ZONE)
        return Say()
    turn.person = replace(turn.person, standing=Standing.ACTIVE)
    await turn.reschedule()
    return safety.cleared(await turn.upcoming(), turn.words)


async def show(turn: Turn, _: Press | None = None) -> Say:
    """/safety."""
    return safety.safety(_country(turn), turn.words)


async def tired(turn: Turn, _: Press | None = None) -> Say:
    """Tired muscles, no nerves: on with it."""
    if turn.open is not None and turn.open.walk.phase in (Phase.HURTS, Phase.CARE):
        await session.act(turn, Begin())
    return Say(safety.tired(turn.words))
