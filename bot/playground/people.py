"""The hands of a person: what somebody can do in a chat, for tests and for the chat page."""

import time
from collections.abc import Callable, Sequence

from bot.domain.delivery import PersonId

from . import deeds, entities
from .chats import Kind, Message
from .state import Offer
from .world import World

LONGEST = 4096  # UTF-16 units; a client splits what is longer
LONGEST_QUERY = 256  # of an inline query: https://core.telegram.org/bots/api#inlinequery


class Person:
    """Somebody who talks with the bot. Everything they do reaches it as an update."""

    def __init__(self, world: World, person: PersonId) -> None:
        self._world = world
        self.id = person

    @property
    def chat(self) -> Sequence[Message]:
        """The messages as the person sees them, oldest first; deleted ones are gone."""
        return list(self._world.state.chats[self.id].messages.values())

    @property
    def toasts(self) -> Sequence[str]:
        """The lines that answered presses on buttons, oldest first."""
        return self._world.human(self.id).toasts

    @property
    def blocked(self) -> bool:
        """Whether they blocked the bot."""
        return self._world.human(self.id).blocked

    @property
    def keys(self) -> Sequence[str]:
        """The labels of the reply keyboard; empty where there is none."""
        keyboard = self._world.state.chats[self.id].keyboard
        return [label for row in keyboard.rows for label, _ in row] if keyboard else []

    def write(self, text: str) -> Message:
        """Write a message. Raises ValueError for one that no client would send."""
        _check(text)
        used = text in self.keys
        message = deeds.say(self._world, self.id, text)
        if used:
            self._put_keyboard_away()
        return message

    def forward(self, text: str) -> Message:
        """Forward somebody else's message."""
        return deeds.say(self._world, self.id, text, forwarded=True)

    def send_sticker(self, emoji: str = "👍") -> Message:
        """Send a sticker."""
        return deeds.say(self._world, self.id, media=deeds.bring(self._world, Kind.STICKER, emoji))

    def send_photo(self, caption: str = "") -> Message:
        """Send a photo."""
        return deeds.say(self._world, self.id, caption, media=deeds.bring(self._world, Kind.PHOTO))

    def send_voice(self) -> Message:
        """Send a voice message."""
        return deeds.say(self._world, self.id, media=deeds.bring(self._world, Kind.VOICE))

    def send_location(self, lat: float, lon: float) -> Message:
        """Share a place, in degrees."""
        message = deeds.say(self._world, self.id, location=(lat, lon))
        self._put_keyboard_away()
        return message

    def edit(self, message_id: int, text: str) -> Message:
        """Change one of their own messages. Raises LookupError where it is none, ValueError as `write` does."""
        _check(text)
        return deeds.edit(self._world, self.id, message_id, text)

    def press(self, message_id: int, data: str) -> str:
        """Press a button, or claim to. Returns the query's id; raises LookupError where the message is gone."""
        return deeds.press(self._world, self.id, message_id, data)

    def tap(self, label: str) -> str:
        """Press the button with this label on the newest message that has one, or write the reply keyboard's key.

        Returns the query's id, "" for a key; raises LookupError where there is no such button.
        """
        for message in reversed(self.chat):
            for button in (button for row in message.buttons for button in row):
                if button.text == label and button.data is not None:
                    return self.press(message.id, button.data)
        if label in self.keys:
            self.write(label)
            return ""
        raise LookupError(f"no button {label!r}; the chat is\n{self.transcript()}")

    def ask(self, query: str = "", offset: str = "") -> str:
        """Type after the bot's name, in some chat: `@limber_bot bridge`. Returns the query's id.

        Raises ValueError for what no client would ask: more than 256 characters, or of a bot without inline mode.
        """
        if not self._world.inline:
            raise ValueError("the bot has no inline mode: /setinline at @BotFather")
        if entities.units(query) > LONGEST_QUERY:
            raise ValueError(f"a query has up to {LONGEST_QUERY} characters")
        return deeds.ask(self._world, self.id, query, offset).id

    async def offered(self, query: str, timeout: float = 5) -> Sequence[Offer]:  # noqa: ASYNC109 - patience in seconds, named in the failure
        """What the bot offers for that query, waited for. Raises AssertionError after `timeout` seconds."""
        inquiry = self._world.state.inquiries[query]
        await self.sees(lambda: inquiry.offers is not None, timeout)
        return inquiry.offers or ()

    def pick(self, query: str, result: str) -> Message:
        """Send one of the results into the bot's own chat. Raises LookupError where there is no such result."""
        return deeds.pick(self._world, self.id, query, result)

    def block(self) -> None:
        """Block the bot."""
        deeds.block(self._world, self.id, blocked=True)

    def unblock(self) -> None:
        """Let it write again."""
        deeds.block(self._world, self.id, blocked=False)

    async def hears(self, what: str | Callable[[Message], bool], timeout: float = 5, after: int = 0) -> Message:  # noqa: ASYNC109 - patience in seconds, named in the failure
        """The bot's newest message that contains `what` or fits it and has an id above `after`, waited for.

        Raises AssertionError, with the chat as it is, after `timeout` seconds.
        """
        fits = what if callable(what) else lambda message: what in message.text
        until = time.monotonic() + timeout
        while True:
            for message in reversed(self.chat):
                if not message.out and message.id > after and fits(message):
                    return message
            if not await self._world.bell.heard(until - time.monotonic()):
                raise AssertionError(f"not heard within {timeout} s; the chat is\n{self.transcript()}")

    async def sees(self, what: Callable[[], bool], timeout: float = 5) -> None:  # noqa: ASYNC109 - patience in seconds, named in the failure
        """Wait until something is so (a message gone, a toast there). Raises AssertionError after `timeout` seconds."""
        until = time.monotonic() + timeout
        while not what():
            if not await self._world.bell.heard(until - time.monotonic()):
                raise AssertionError(f"not so within {timeout} s; the chat is\n{self.transcript()}")

    def transcript(self) -> str:
        """The chat as lines: the message's id, whose it is, its text and buttons."""
        lines = []
        for message in self.chat:
            labels = [[button.text for button in row] for row in message.buttons]
            lines.append(f"{message.id} {'>' if message.out else ' '} {message.text} {labels or ''}")
        return "\n".join(lines)

    def _put_keyboard_away(self) -> None:
        chat = self._world.state.chats[self.id]
        if chat.keyboard and chat.keyboard.one_time:
            self._world.offer(chat, None)
            self._world.commit()


def _check(text: str) -> None:
    if not 1 <= entities.units(entities.cleaned(text)[0]) <= LONGEST:
        raise ValueError(f"a message has 1 to {LONGEST} characters")
