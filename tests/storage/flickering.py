"""A database that goes away for a moment, or whose answers get lost: a real one, on a bad line."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database


class Flickering(Database):
    """`reads` and `writes` say of each of the next whether it succeeds. Of `unheard` commits nobody hears.

    While it is `away`, all fail.
    """

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.reads: list[bool] = []
        self.writes: list[bool] = []
        self.unheard = 0
        self.away = False

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        if self.away or (self.reads and not self.reads.pop(0)):
            raise _gone()
        async with super().read() as tx:
            yield tx

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        if self.away or (self.writes and not self.writes.pop(0)):
            raise _gone()
        async with super().write() as tx:
            yield tx
        if self.unheard:
            self.unheard -= 1
            raise _gone()


def _gone() -> OperationalError:
    return OperationalError("COMMIT", {}, ConnectionError("the server closed the connection"))
