"""How a process of the bot dies, and the database of one that may."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Callable, Generator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import aiosqlite
from sqlalchemy import event, make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database

ROWS = 64  # fetched at once, as aiosqlite does


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
        if make_url(url).get_backend_name() == "sqlite":
            event.listen(self._engine.sync_engine, "do_connect", _promptly)

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


class Prompt(aiosqlite.Connection):
    """SQLite without a thread beside ours: what is asked is done at once, so a seed takes the same way each time."""

    def __await__(self) -> Generator[Any, None, "Prompt"]:
        self._connection = self._connector()
        return self
        yield  # makes this a generator, which is what `await` wants

    async def _execute(self, fn: Callable[..., Any], *args: Any, **named: Any) -> Any:
        return fn(*args, **named)

    async def close(self) -> None:
        self.stop()

    def stop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _promptly(_dialect: object, _record: object, _args: object, named: dict[str, Any]) -> None:
    named["async_creator_fn"] = _connection


def _connection(database: str, **named: Any) -> Prompt:
    return Prompt(partial(sqlite3.connect, database, **named), ROWS)
