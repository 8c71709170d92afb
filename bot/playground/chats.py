"""People, chats and messages."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

Json = dict[str, object]  # an object on the wire
Read = Mapping[str, object]  # one that is only read


@dataclass(frozen=True)
class Entity:
    """A styled stretch of a text; `offset` and `length` count UTF-16 units, as Telegram does."""

    type: str
    offset: int
    length: int
    url: str = ""
    language: str = ""
    unix_time: int | None = None
    date_time_format: str = ""


@dataclass(frozen=True)
class Button:
    """An inline button: `data` comes back when it is pressed, a `url` opens."""

    text: str
    data: str | None = None
    url: str | None = None


@dataclass(frozen=True)
class Keyboard:
    """A reply keyboard: rows of (label, whether it shares the location)."""

    rows: tuple[tuple[tuple[str, bool], ...], ...]
    one_time: bool = False


class Kind(StrEnum):
    """What a message carries besides words. The values are Telegram's field names."""

    PHOTO = "photo"
    VIDEO = "video"
    ANIMATION = "animation"
    DOCUMENT = "document"
    VOICE = "voice"
    STICKER = "sticker"


@dataclass(frozen=True)
class Media:
    """A file as a message shows it; width and height are 0 where it has none."""

    kind: Kind
    file_id: str
    name: str = ""
    mime: str = "application/octet-stream"
    size: int = 0
    width: int = 0
    height: int = 0
    emoji: str = ""


@dataclass(frozen=True)
class Message:
    """One message of a chat. `text` is the caption where there is `media`."""

    id: int
    chat: int
    sender: int
    date: datetime
    out: bool  # from the person rather than the bot
    text: str = ""
    entities: tuple[Entity, ...] = ()
    media: Media | None = None
    buttons: tuple[tuple[Button, ...], ...] = ()
    location: tuple[float, float] | None = None  # latitude, longitude
    silent: bool = False
    edited: datetime | None = None
    forwarded: bool = False
    via_bot: bool = False  # picked from what our bot offered


@dataclass
class Human:
    """A person: a private chat with them has the same id. `started` once they wrote to the bot."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "en"
    started: bool = False
    blocked: bool = False
    toasts: list[str] = field(default_factory=list)


@dataclass
class Chat:
    """A conversation: its messages by id, in the order they came."""

    id: int
    title: str = ""  # groups only
    messages: dict[int, Message] = field(default_factory=dict)
    keyboard: Keyboard | None = None
    typing_until: datetime | None = None

    @property
    def private(self) -> bool:
        """Whether this is a chat with one person; ids of groups are negative."""
        return self.id > 0
