"""A database that is away for a while: by what errors one knows it, how it is waited for, and that it is said once.

Away is a server that restarts or cannot be reached, a file that another program has locked, a disk that is full.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from sqlalchemy.exc import InterfaceError, InternalError, OperationalError

AWAY = (OperationalError, InterfaceError, InternalError)
SHORTEST, LONGEST = 0.1, 1.0  # seconds between two attempts

_T = TypeVar("_T")

logger = logging.getLogger(__name__)


def is_away(error: BaseException) -> bool:
    """Whether this error, or each of this group, says that the database is away."""
    if isinstance(error, BaseExceptionGroup):
        return all(is_away(each) for each in error.exceptions)
    return isinstance(error, AWAY)


async def outwait(write: Callable[[], Awaitable[_T]]) -> _T:
    """Do it, and do it again for as long as the database is away: only being cancelled ends that.

    A commit whose answer was lost is done again too, though it may have succeeded: `write` must bear that.
    """
    pause = SHORTEST
    while True:
        try:
            return await write()
        except AWAY:
            await asyncio.sleep(pause)
            pause = min(pause * 2, LONGEST)


class Outage:
    """Says once that the database is away, whoever meets it, and once that it is back."""

    def __init__(self) -> None:
        self._since: float | None = None

    def meet(self, error: BaseException) -> None:
        """A transaction failed. Nothing is said where that was for another reason."""
        if self._since is None and is_away(error):
            self._since = time.monotonic()
            logger.error("database.away", exc_info=error)

    def over(self) -> None:
        """Something was written."""
        if self._since is not None:
            logger.warning("database.back", extra={"seconds": round(time.monotonic() - self._since, 1)})
        self._since = None
