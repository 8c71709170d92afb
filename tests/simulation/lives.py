"""How a process of the bot dies, and the database of one that may."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from tests.prompt import make_prompt


class Killed(BaseException):
    """The process is no more. Nothing of it may catch that, as nothing catches a kill -9."""


class Life:
    """One process's: it passes points at which it may die. `lasts` is how many; None: as many as there are."""

    def __init__(self, lasts: int | None, dies: Callable[[], None]) -> None:
        self.lasts = lasts
        self._dies = dies
        self.passed = 0
        self.dead = False
        self.died_at = ""

    def at(self, point: str) -> None:
        """Something is about to happen, or just happened. Raises Killed where it is the last thing, and ever after."""
        self.passed += 1
        if not self.dead and self.lasts is not None and self.passed >= self.lasts:
            self.end(point)
        if self.dead:
            raise Killed(point)

    def end(self, point: str) -> None:
        """It dies here."""
        self.dead, self.died_at = True, self.died_at or point
        self._dies()


class Mortal(Database):
    """The database of a process that may die before each transaction, before its commit, and after it."""

    def __init__(self, url: str, life: Life) -> None:
        super().__init__(url)
        self._life = life
        make_prompt(self._engine.sync_engine)  # so a seed takes the same way each time

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        self._life.at("before a look into the database")
        async with super().read() as tx:
            yield tx
        await asyncio.sleep(0)  # others go on between two transactions

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        self._life.at("before a transaction")
        async with super().write() as tx:
            yield tx
            self._life.at("before a commit")
        self._life.at("after a commit")
        await asyncio.sleep(0)
