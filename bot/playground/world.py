"""Telegram, as far as one bot and the people it talks to can see it."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.clock import Clock

from . import seen, shapes
from .bell import Bell
from .chats import Chat, Human, Json, Keyboard, Message
from .errors import RefusedError, bad_request
from .files import Files
from .flood import Flood
from .state import State
from .updates import Updates

TYPING = timedelta(seconds=5)
NAME, USERNAME = "Limber", "limber_playground_bot"
Event = tuple[str, int | None, Json]  # its name, the chat it concerns (None: everybody), what happened


class World:
    """The state, and every way to change it. Whoever changes it calls `commit` before telling anybody."""

    def __init__(self, clock: Clock, bot_id: int, state: State, files: Files, flood: Flood | None) -> None:
        self.clock = clock
        self.state = state
        self.files = files
        self.flood = flood
        self.bell = Bell()
        self.updates = Updates(state, clock.now, self.bell)
        self.bot: Json = {"id": bot_id, "is_bot": True, "first_name": NAME, "username": USERNAME}
        self.bot_id = bot_id
        self.inline = True  # /setinline at @BotFather
        self.listeners: set[asyncio.Queue[Event]] = set()
        self.save: Callable[[], None] = lambda: None

    def commit(self) -> None:
        """Make what happened last, then let everybody look."""
        self.state.offset = self.clock.offset
        self.save()
        self.bell.ring()

    @property
    def closed(self) -> bool:
        """Whether nobody can be reached just now."""
        return self.updates.closed

    def close(self) -> None:
        """End what waits: polls answer with what there is, streams to pages end."""
        self.updates.closed = True
        self.bell.ring()
        self.tell("clock", None)

    def open(self) -> None:
        """Let polls and streams wait again."""
        self.updates.closed = False

    def tell(self, name: str, chat: int | None, /, **what: object) -> None:
        """Tell the open pages."""
        for listener in self.listeners:
            listener.put_nowait((name, chat, what))

    def human(self, person: int) -> Human:
        """A person by id. Raises LookupError."""
        return self.state.humans[person]

    def recipient(self, chat_id: object) -> Chat:
        """The chat a bot wants to write to. Raises Refused where it may not."""
        if chat_id is None or chat_id == "":
            raise bad_request("chat_id is empty")
        chat = self.state.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad_request("chat not found")
        if chat.private:
            human = self.state.humans[chat.id]
            if human.blocked:
                raise RefusedError(403, "Forbidden: bot was blocked by the user")
            if not human.started:
                raise RefusedError(403, "Forbidden: bot can't initiate conversation with a user")
        return chat

    def admit(self, chat: Chat) -> None:
        """Count a message against the rates. Raises Refused (429)."""
        if self.flood:
            self.flood.admit(chat.id)

    def post(self, message: Message) -> Message:
        """Put a new message into its chat."""
        chat = self.state.chats[message.chat]
        chat.messages[message.id] = message
        if not message.out:
            chat.typing_until = None
        self.tell("message", chat.id, **seen.message(message))
        return message

    def change(self, message: Message, *, edited: datetime | None = None) -> Message:
        """Put a message in the place of the one with its id; `edited` marks it so."""
        message = replace(message, edited=edited or message.edited)
        self.state.chats[message.chat].messages[message.id] = message
        self.tell("message", message.chat, **seen.message(message))
        return message

    def remove(self, chat: Chat, ids: list[int]) -> None:
        """Take messages away for everybody."""
        for gone in ids:
            del chat.messages[gone]
        self.tell("deleted", chat.id, ids=ids)

    def offer(self, chat: Chat, keyboard: Keyboard | None) -> None:
        """Show a reply keyboard, or take it away."""
        if chat.keyboard != keyboard:
            chat.keyboard = keyboard
            self.tell("keyboard", chat.id, keyboard=seen.keyboard(keyboard))

    def type(self, chat: Chat) -> None:
        """Let the bot be seen typing, until it writes or for a few seconds."""
        chat.typing_until = self.clock.now() + TYPING
        self.tell("typing", chat.id, until=chat.typing_until.isoformat())

    def as_telegram(self, message: Message) -> Json:
        """The message as the Bot API tells of it."""
        return shapes.message(message, self.state, self.bot)
