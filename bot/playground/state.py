"""What the playground remembers, and what outlives it where it is saved."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from .chats import Button, Chat, Entity, Human, Json, Media


@dataclass(frozen=True)
class Pending:
    """An update that waits for the bot."""

    id: int
    kind: str
    at: datetime
    body: Json

    @property
    def chat(self) -> int:
        """The chat it comes from, 0 where it comes from none: those of a chat reach a webhook in order."""
        match self.body:
            case {"chat": {"id": int(chat)}} | {"message": {"chat": {"id": int(chat)}}}:
                return chat
        return 0

    def told(self) -> Json:
        """The update as the Bot API tells it."""
        return {"update_id": self.id, self.kind: self.body}


@dataclass(frozen=True)
class Hook:
    """Where updates are brought to, as setWebhook said; no address where the bot polls."""

    url: str = ""
    secret: str = ""
    connections: int = 40
    certificate: bool = False  # whether the bot brought its own


@dataclass(frozen=True)
class Failure:
    """Why an update could not be brought, last."""

    at: datetime
    reason: str


@dataclass
class Press:
    """A press on a button, until it is answered."""

    id: str
    person: int
    message: int
    at: datetime


@dataclass(frozen=True)
class Offer:
    """One result of an inline query, and the message that it becomes when it is picked."""

    id: str
    title: str
    description: str
    text: str
    entities: tuple[Entity, ...] = ()
    buttons: tuple[tuple[Button, ...], ...] = ()


@dataclass
class Inquiry:
    """What somebody typed after the bot's name, and what it offered: None until it answered."""

    id: str
    person: int
    query: str
    at: datetime
    offers: tuple[Offer, ...] | None = None
    next_offset: str = ""


@dataclass(frozen=True)
class Profile:
    """What the bot says of itself in one language."""

    description: str = ""
    short_description: str = ""


@dataclass
class State:
    """Everything that outlives the process."""

    offset: timedelta = timedelta()  # of the clock
    humans: dict[int, Human] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    updates: list[Pending] = field(default_factory=list)
    presses: dict[str, Press] = field(default_factory=dict)
    inquiries: dict[str, Inquiry] = field(default_factory=dict)
    files: dict[str, Media] = field(default_factory=dict)
    commands: dict[str, list[tuple[str, str]]] = field(default_factory=dict)  # by scope and language
    profiles: dict[str, Profile] = field(default_factory=dict)  # by language
    hook: Hook = Hook()
    failure: Failure | None = None
    allowed: list[str] = field(default_factory=list)
    last_id: int = 1000  # of people, groups, messages and files alike
    last_update: int = 100_000_000

    def next_id(self) -> int:
        """A number nothing else has."""
        self.last_id += 1
        return self.last_id
