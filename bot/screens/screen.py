"""A message as Limber thinks of it, and the protocol of whoever can show one."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Protocol

from bot.domain.delivery import MessageId, Outcome, PersonId

CALLBACK_BYTES = 64  # https://core.telegram.org/bots/api#inlinekeyboardbutton


class Style(StrEnum):
    """How a stretch of text is set. The values are Telegram's names of entity types."""

    BOLD = "bold"
    DATE_TIME = "date_time"


@dataclass(frozen=True)
class Span:
    """A styled stretch of a text. `start` and `length` count characters of the str, not UTF-16 units."""

    style: Style
    start: int
    length: int
    instant: datetime | None = None  # DATE_TIME only: aware
    format: str = ""  # DATE_TIME only: Telegram's r | w?[dD]?[tT]?


@dataclass(frozen=True)
class Text:
    """Plain characters and the spans that style them. Nothing in it is ever parsed as mark-up."""

    plain: str = ""
    spans: tuple[Span, ...] = ()

    def __add__(self, other: "Text | str") -> "Text":
        other = other if isinstance(other, Text) else Text(other)
        shift = len(self.plain)
        moved = tuple(Span(s.style, s.start + shift, s.length, s.instant, s.format) for s in other.spans)
        return Text(self.plain + other.plain, self.spans + moved)

    def __radd__(self, other: str) -> "Text":
        return Text(other) + self

    def __bool__(self) -> bool:
        return bool(self.plain)

    @staticmethod
    def join(between: str, parts: "Iterable[Text | str]") -> "Text":
        """The parts that are not empty, one after another, with `between` between them."""
        joined = Text()
        for part in parts:
            if part:
                joined = joined + (between if joined else "") + part
        return joined


def bold(text: str) -> Text:
    """The text in bold."""
    return Text(text, (Span(Style.BOLD, 0, len(text)),)) if text else Text()


def moment(instant: datetime, fallback: str, how: str) -> Text:
    """An instant, shown by the phone in its own zone; `fallback` is what old clients show, and stays true for ever."""
    return Text(fallback, (Span(Style.DATE_TIME, 0, len(fallback), instant, how),))


@dataclass(frozen=True)
class Button:
    """A button under a message; `data` comes back when it is pressed."""

    label: str
    data: str

    def __post_init__(self) -> None:
        if not 1 <= len(self.data.encode()) <= CALLBACK_BYTES:
            raise ValueError(f"callback data must be 1 to {CALLBACK_BYTES} bytes: {self.data!r}")


@dataclass(frozen=True)
class Document:
    """A file made for one person: it exists in memory only."""

    name: str
    content: bytes


@dataclass(frozen=True)
class Screen:
    """One message: its text, its rows of buttons, a picture or a document, and whether it makes a sound.

    A `live` screen is a card: there is one at most in a chat, it is the last message, and it goes when the next comes.
    `keyboard` rows offer a reply keyboard instead (a shared location cannot be asked for by an inline button).
    """

    text: Text
    buttons: tuple[tuple[Button, ...], ...] = ()
    picture: Path | None = None
    document: Document | None = None
    loud: bool = False
    live: bool = False
    ask_location: str | None = None  # label of a reply-keyboard button that shares the location
    drop_keyboard: bool = field(default=False)  # takes such a keyboard away again


class Lane(IntEnum):
    """Who goes first when Telegram's rate is short: the smaller number."""

    ANSWER = 0
    PING = 1
    REMINDER = 2
    REPORT = 3


class Messenger(Protocol):
    """Shows screens. Never raises for what Telegram answers: every call comes to an Outcome."""

    async def send(self, person: PersonId, screen: Screen, lane: Lane) -> Outcome:
        """Send a new message; the outcome carries its id."""
        ...

    async def edit(self, person: PersonId, message: MessageId, screen: Screen) -> Outcome:
        """Change a message in place, text or caption as the message has; an unchanged message counts as DONE."""
        ...

    async def delete(self, person: PersonId, message: MessageId) -> Outcome:
        """Delete a message; where it is too old for that, take its buttons away."""
        ...

    async def answer(self, callback: str, toast: str = "") -> Outcome:
        """Answer a button press, with a short line where `toast` has one."""
        ...

    async def probe(self) -> Outcome:
        """Ask Telegram something that changes nothing: whether it answers at all."""
        ...
