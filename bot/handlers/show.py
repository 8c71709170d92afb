"""Shows an answer: after the commit, from what is stored, so that it can be shown again after a crash.

The live card is always the last message. A press edits it in place; a typed message gets one message, its answer with
the card below it, and the old card goes.
"""

import logging
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import MessageId, Outcome, PersonId, Result
from bot.domain.people import Card, Person, placed
from bot.domain.sessions import UNFINISHED
from bot.handlers import files
from bot.handlers.desk import Desk
from bot.handlers.live import live_card
from bot.screens import guide
from bot.screens.say import Say, compose
from bot.screens.screen import Lane, Screen, Text
from bot.screens.words import words
from storage import inbox, people, schedules, sessions
from storage.away import outwait

_log = logging.getLogger(__name__)

AGAIN = (Result.NOT_SENT, Result.THROTTLED, Result.UNKNOWN, Result.HALTED)


class NotShown(RuntimeError):  # noqa: N818 - reads as what happened
    """Telegram did not take the answer now; it is shown again later, from what is stored."""


@dataclass(frozen=True)
class Came:
    """How an update came: by a press (its callback and the message pressed) or typed (neither)."""

    update: int
    person: PersonId
    callback: str | None = None
    message: MessageId | None = None


async def show(desk: Desk, came: Came, say: Say) -> None:
    """Show the answer, then note the card's message and that the update is done (T6)."""
    async with desk.database.read() as tx:
        person, card = await _live(tx, desk, came.person)
    if card is None and not (say.text or say.toast):  # a press or a word that fits nothing any more: never silence
        lost = words(person.language if person else None)
        say = guide.over(lost) if came.callback is not None else guide.unknown(lost, session=False)
    if came.callback is not None:
        await desk.messenger.answer(came.callback, say.toast)
    if say.files and person is not None:
        await _send_files(desk, person)
    old = person.card if person else _pressed(desk, came)
    shown = await _show(desk, came, say, old, card)
    overtaken = await outwait(partial(_note, desk, came, shown, old))  # what is not noted is shown again
    if overtaken is not None:
        await desk.messenger.delete(came.person, overtaken)


async def _note(desk: Desk, came: Came, shown: Card | None, old: Card | None) -> MessageId | None:
    """T6. Gives the message of a card that is one too many: a notice may have come while the answer was sent."""
    overtaken = None
    async with desk.database.write() as tx:
        person = await people.lock(tx, came.person)
        if shown is not _UNCHANGED and person is not None:
            card, overtaken = placed(shown, old, person.card)
            await people.set_card(tx, came.person, card)
        await inbox.done(tx, [came.update], desk.in_hand.get(came.update))
    return overtaken


_UNCHANGED = Card(MessageId(0), datetime.min)  # noqa: DTZ901 - never shown: it says that the card stays as it is


async def _live(tx: AsyncConnection, desk: Desk, id_: PersonId) -> tuple[Person | None, Screen | None]:
    person = await people.get(tx, id_)
    if person is None:
        return None, None
    newest = await sessions.newest(tx, id_)
    current = newest if newest is not None and newest.state in UNFINISHED else None
    return person, live_card(person, await schedules.of(tx, id_), current, desk.programme, desk.clock.now())


def _pressed(desk: Desk, came: Came) -> Card | None:
    """Of somebody who is forgotten: the message that asked for it goes, so that the confirmation is the last one."""
    return None if came.message is None else Card(came.message, desk.clock.now())


async def _send_files(desk: Desk, person: Person) -> None:
    for document in await files.made(desk, person):
        outcome = _taken(await desk.messenger.send(person.id, Screen(Text(), document=document), Lane.ANSWER))
        if not outcome.ok:
            _log.warning("file not sent", extra={"person": person.id, "result": outcome.result})


async def _show(desk: Desk, came: Came, say: Say, old: Card | None, live: Screen | None) -> Card | None:
    if say.drop_keyboard and say.text:
        await desk.messenger.send(came.person, Screen(say.text, drop_keyboard=True), Lane.ANSWER)
        return await _place(desk, replace(came, message=None), Say(), old, live)
    if say.stays and live is not None:
        await _place(desk, came, replace(say, stays=False), old, None)
        return await _place(desk, replace(came, message=None), Say(), None, live)
    return await _place(desk, came, say, old, live)


async def _place(desk: Desk, came: Came, say: Say, old: Card | None, live: Screen | None) -> Card | None:
    """Where the message goes: over the card that was pressed, over another message that was, or below all."""
    pressed_card = came.message is not None and old is not None and old.message == came.message
    if came.message is not None and say.toast and not say.text and not pressed_card and not say.again:
        return _UNCHANGED  # the toast said it all
    screen = compose(say, live)
    if screen is None:
        return _UNCHANGED
    over_it = came.message is not None and not screen.ask_location and not say.below
    if came.message is None or not over_it or (screen.live and not pressed_card):
        return await _send(desk, came.person, screen, old)
    shown = await _edit(desk, came.person, came.message, screen, old)
    if pressed_card:
        return shown
    if live is None and old is not None:  # a reminder that came twice, ended by the buttons of the other
        await desk.messenger.delete(came.person, old.message)
        return None
    return _UNCHANGED


async def _edit(desk: Desk, person: PersonId, message: MessageId, screen: Screen, old: Card | None) -> Card | None:
    outcome = _taken(await desk.messenger.edit(person, message, screen))
    if outcome.result in (Result.GONE, Result.INVALID):
        return await _send(desk, person, screen, None)
    return old if screen.live else None


async def _send(desk: Desk, person: PersonId, screen: Screen, old: Card | None) -> Card | None:
    outcome = _taken(await desk.messenger.send(person, screen, Lane.ANSWER))
    if not outcome.ok or outcome.message is None:
        _log.warning("answer not shown", extra={"person": person, "result": outcome.result, "reason": outcome.reason})
        return _UNCHANGED
    if old is not None:
        await desk.messenger.delete(person, old.message)
    return Card(outcome.message, desk.clock.now()) if screen.live else None


def _taken(outcome: Outcome) -> Outcome:
    if outcome.result in AGAIN:
        raise NotShown(f"{outcome.result}: {outcome.reason}")
    return outcome
