"""Blocked, unblocked, added to a group: `my_chat_member`, and messages from groups."""

from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection
from telegram import ChatMember, Update
from telegram.constants import ChatType
from telegram.ext import CallbackContext

from bot.domain.delivery import PersonId
from bot.handlers.desk import Desk
from bot.handlers.serve import reschedule_after
from bot.screens import guide
from bot.screens.screen import Lane, Screen
from bot.screens.words import words
from storage import inbox, people

_GONE = (ChatMember.BANNED, ChatMember.LEFT)


async def membership(desk: Desk, update: Update, context: CallbackContext) -> None:  # type: ignore[type-arg]  # noqa: ARG001 - PTB's signature; its context carries nothing of ours
    """A person who blocked us gets nothing until they unblock or write; then their reminders are due again."""
    change = update.my_chat_member
    if change is None:
        return
    private = change.chat.type == ChatType.PRIVATE
    async with desk.database.write() as tx:
        person = await people.lock(tx, PersonId(change.from_user.id)) if private else None
        if person is not None:
            person = replace(person, reachable=change.new_chat_member.status not in _GONE)
            await people.save(tx, person)
            await reschedule_after(tx, person, desk.clock.now())
        await _is_done(tx, desk, update)
    if not private and change.new_chat_member.status not in _GONE:
        await _works_in_private(desk, PersonId(change.chat.id))


async def group(desk: Desk, update: Update, context: CallbackContext) -> None:  # type: ignore[type-arg]  # noqa: ARG001 - PTB's signature; its context carries nothing of ours
    """In a group only a command is answered: that Limber works in private."""
    async with desk.database.write() as tx:
        await _is_done(tx, desk, update)
    message, chat = update.message, update.effective_chat
    if message is not None and chat is not None and (message.text or "").startswith("/"):
        await _works_in_private(desk, PersonId(chat.id))


async def _is_done(tx: AsyncConnection, desk: Desk, update: Update) -> None:
    """Applied and done at once: there is nothing to show. AlreadyApplied where it is another's."""
    await inbox.applied(tx, update.update_id, "", desk.in_hand.get(update.update_id))
    await inbox.done(tx, [update.update_id])


async def _works_in_private(desk: Desk, chat: PersonId) -> None:
    say = guide.group(desk.username, words(None))
    await desk.messenger.send(chat, Screen(say.text), Lane.ANSWER)
