"""Pain: the evening's score, "it hurts" in the middle of a set, and a day of rest."""

from dataclasses import replace
from datetime import timedelta

from bot.domain.events import Event, Hurt, Sharp
from bot.domain.pain import BAD, offers_rest
from bot.domain.people import Question
from bot.handlers import session
from bot.handlers.turn import Turn
from bot.screens import pain as screens
from bot.screens import safety
from bot.screens.press import Press
from bot.screens.say import Say
from bot.screens.screen import Text
from storage import pains

SINCE = timedelta(days=60)


async def pressed(turn: Turn, press: Press) -> Say:
    """A number of the scale."""
    if turn.person.asked is not Question.PAIN or not press.value.isdecimal() or int(press.value) > 10:
        return Say()
    return await score(turn, int(press.value))


async def said(turn: Turn, value: int | None) -> Say:
    """It hurts: the answer to the evening's question, the branch of a running set, or a word outside of both."""
    if turn.person.asked is Question.PAIN and value is not None:
        return await score(turn, value)
    if turn.open is not None and turn.open.walk.at is not None:
        events: tuple[Event, ...] = (Hurt(), Sharp()) if value is not None and value > BAD else (Hurt(),)
        return await session.act(turn, *events) or Say()
    return Say(safety.hurts_outside(turn.words), safety.flag_button(turn.words))


async def score(turn: Turn, value: int) -> Say:
    """Recorded, beside the last one; high, or clearly higher: a day's rest is offered."""
    earlier = [
        pain for day, pain in await pains.recent(turn.tx, turn.person.id, turn.today - SINCE) if day < turn.today
    ]
    before = earlier[-1] if earlier else None
    await pains.put(turn.tx, turn.person.id, turn.today, value, turn.now)
    turn.ask(None)
    noted = screens.noted(value, before, turn.words)
    if offers_rest(value, before):
        offer = safety.rest_day(turn.words)
        return replace(offer, text=Text(noted + " ") + offer.text)
    following = await turn.upcoming()
    return Say(Text(noted + " ") + following)


async def rest_day(turn: Turn, press: Press) -> Say:
    """No nudges tomorrow; the reminders come, and may be left."""
    if press.value != "yes":
        return Say(Text(screens.go_on(turn.words)))
    turn.person = replace(turn.person, rest_day=turn.today + timedelta(days=1))
    return Say(Text(screens.rest_well(turn.words)))
