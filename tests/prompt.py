"""SQLite without a thread beside ours: the same file, the same library, and what is asked of it is done at once.

aiosqlite asks its thread about 135 times while one message is answered, which is half of what a test of a conversation
costs. Here a statement holds up the loop for as long as it takes. The driver as it comes is what `tests/storage` and
the real processes use.
"""

import sqlite3
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import Any

import aiosqlite
import pytest
from sqlalchemy import Dialect, Engine, event

ROWS = 64  # fetched at once, as aiosqlite does


@pytest.fixture(autouse=True)
def promptly() -> Iterator[None]:
    """For every test of a folder whose conftest has this: whatever SQLite database is opened is such a one."""
    event.listen(Engine, "do_connect", _promptly)
    yield
    event.remove(Engine, "do_connect", _promptly)


def make_prompt(engine: Engine) -> None:
    """This engine's connections are such, if they are to SQLite."""
    event.listen(engine, "do_connect", _promptly)


class Prompt(aiosqlite.Connection):
    """A connection whose methods are done when they are awaited."""

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


def _promptly(dialect: Dialect, _record: object, _args: object, named: dict[str, Any]) -> None:
    if dialect.driver == "aiosqlite":
        named["async_creator_fn"] = _connection


def _connection(database: str, **named: Any) -> Prompt:
    return Prompt(partial(sqlite3.connect, database, **named), ROWS)
