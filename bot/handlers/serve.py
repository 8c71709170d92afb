"""One update through the house: load, step, save in one transaction (T5), then show (T6)."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import Message, Update, User
from telegram.ext import CallbackContext

from bot.domain.calendar import places
from bot.domain.delivery import MessageId, PersonId
from bot.domain.early import due_again, outlived
from bot.domain.people import Person, Question, Standing, language_tag
from bot.domain.routine import shortest
from bot.domain.sessions import UNFINISHED, Session, State, belated, pressed_on
from bot.handlers import said
from bot.handlers.desk import Desk
from bot.handlers.show import Came, show
from bot.handlers.turn import Turn
from bot.screens import contact
from bot.screens.press import parse
from bot.screens.say import Say
from storage import inbox, people, routines, schedules, sessions, talks

Handler = Callable[[Turn], Awaitable[Say]]

STILL_OPEN = timedelta(hours=14)  # how long a session that ended can be taken up again; its next slot ends that sooner
LONGEST_NAME = 64  # characters of a name that are said back; Telegram allows as many
LONGEST_TEXT = 4096  # characters that are read; Telegram sends no more


async def serve(desk: Desk, handle: Handler, update: Update, context: CallbackContext) -> None:  # type: ignore[type-arg]  # noqa: ARG001 - PTB's signature; its context carries nothing of ours
    """Give a person's update to its handler. Raises what the handler or the database raises, with nothing written."""
    user = update.effective_user
    if user is None:
        return
    now = desk.clock.now()
    came = arrival(update, user)
    async with desk.database.write() as tx:
        turn = await _load(desk, tx, update, user, now)
        await _close_outlived(turn)
        back = await _welcome_back(turn)
        keyboard = turn.person.asked is Question.PLACE
        say = await handle(turn)
        if keyboard and turn.person.asked is not Question.PLACE:
            say = replace(say, drop_keyboard=True)
        if back and not turn.open and not say.menu:  # no greeting for who is about to leave
            short = shortest(turn.programme, await routines.of(tx, turn.person.id))
            say = contact.welcome_back(turn.name, short.one, say, turn.words)
        if not turn.forgotten:
            await people.save(tx, turn.person)
            await _remember(turn)
        await inbox.applied(tx, update.update_id, said.write(say), desk.in_hand.get(update.update_id))
    await show(desk, came, say)


def arrival(update: Update, user: User) -> Came:
    """How the update came, for whoever shows the answer."""
    query = update.callback_query
    if query is None:
        return Came(update.update_id, PersonId(user.id))
    message = MessageId(query.message.message_id) if query.message is not None else None
    return Came(update.update_id, PersonId(user.id), query.id, message)


async def _load(desk: Desk, tx: AsyncConnection, update: Update, user: User, now: datetime) -> Turn:
    id_ = PersonId(user.id)
    person = await people.lock(tx, id_)
    language = language_tag(user.language_code)
    if person is None:
        person = Person(id_, asked=Question.ZONE, language=language)
        await people.add(tx, person, now)
    person = replace(person, language=language or person.language, seen_at=now)
    newest = await sessions.newest(tx, id_)
    message, query = update.effective_message, update.callback_query
    press = parse(query.data or "") if query is not None else None
    if newest is not None and press is not None and press.session == newest.id and message is not None:
        newest = pressed_on(newest, MessageId(message.message_id))
    if person.asked is Question.PAIN and newest is not None and newest.state in UNFINISHED:
        person = replace(person, asked=None)  # yesterday's question: the next session has come
    typed = message if query is None else None
    return Turn(
        tx=tx,
        now=now,
        source=str(update.update_id),
        programme=desk.programme,
        person=person,
        schedules=await schedules.of(tx, id_),
        session=newest if newest is not None and _may_change(newest, now) else None,
        name=user.first_name[:LONGEST_NAME],
        text=_text(typed) if typed is not None else "",
        belated=newest is not None and typed is not None and belated(newest, MessageId(typed.message_id), typed.date),
        location=_location(typed) if typed is not None else None,
        press=press,
        talk=await talks.of(tx, id_, now),
    )


def _text(message: Message) -> str:
    """What was written; of a sticker, the emoji that it stands for."""
    written = message.text or (message.sticker.emoji if message.sticker is not None else None) or ""
    return written[:LONGEST_TEXT]


def _location(message: Message) -> tuple[float, float] | None:
    return (message.location.latitude, message.location.longitude) if message.location is not None else None


async def reschedule_after(tx: AsyncConnection, person: Person, now: datetime) -> None:
    """Work out the reminders of a person who was blocked or came back."""
    for schedule in await schedules.of(tx, person.id):
        await schedules.put(tx, person.id, due_again(person, schedule, now))


async def _remember(turn: Turn) -> None:
    """What the next message may lean on. An exercise that was asked about is so until something is recorded."""
    leaves = turn.leaves if turn.recorded else turn.leaves.still_about(turn.talk)
    if leaves != turn.talk:
        await talks.put(turn.tx, turn.person.id, leaves, turn.now)


def _may_change(session: Session, now: datetime) -> bool:
    if session.state in UNFINISHED:
        return True
    ended = session.state in (State.DONE, State.PARTLY, State.SKIPPED)
    return ended and session.closed_at is not None and now - session.closed_at < STILL_OPEN


async def _close_outlived(turn: Turn) -> None:
    """A session whose slot is over, and that no plan closed since reminders were off. What is due now is the plan's."""
    planned_now = any(schedule.due is not None and schedule.due <= turn.now for schedule in turn.schedules)
    if turn.open is not None and not planned_now and _outlived(turn, turn.open):
        await turn.close_session("outlived")


def _outlived(turn: Turn, session: Session) -> bool:
    theirs = places(turn.person)
    return theirs is not None and outlived(session, turn.schedules, theirs, turn.now)


async def _welcome_back(turn: Turn) -> bool:
    """Whoever writes is there: silence ends, and so does a block. True where reminders had stopped for it."""
    person = turn.person
    silent, blocked = person.standing is Standing.SILENT, not person.reachable
    turn.person = replace(person, silence=0, reachable=True, standing=Standing.ACTIVE if silent else person.standing)
    if silent or blocked:
        await turn.reschedule()
    return silent
