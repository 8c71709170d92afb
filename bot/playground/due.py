"""What happens next, as the bot tells the playground of it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.delivery import PersonId


@dataclass(frozen=True)
class Due:
    """Something the bot will do at an instant, for one person or (None) for everybody. `what` is shown on the page."""

    person: PersonId | None
    what: str
    at: datetime


Tell = Callable[[], Awaitable[Sequence[Due]]]


async def nothing() -> Sequence[Due]:
    """Where nobody tells: nothing is due."""
    return ()
