"""SQLite's driver for SQLAlchemy: aiosqlite, with one hop to the connection's thread for each statement, not four.

An aiosqlite cursor goes there to be made, to execute, to fetch and to be closed, and each time costs more than the
statement itself. Ours does all of it at once, unless the answer is long: then it fetches the rest when it is asked.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar

import aiosqlite

AT_ONCE = 200  # rows fetched with the statement; whoever streams a long table holds few more in memory

Row = tuple[Any, ...]
T = TypeVar("T")


class Cursor:
    """As much of a cursor as SQLAlchemy asks for."""

    def __init__(self, connection: "Connection") -> None:
        self.description: Sequence[Row] | None = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1
        self._connection = connection
        self._rows: list[Row] = []
        self._rest: sqlite3.Cursor | None = None  # where there is more than that

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Self:
        """Execute it, and fetch the rows that it gives, at least the first."""
        await self._connection.hop(self._run, sqlite3.Cursor.execute, statement, parameters)
        return self

    async def executemany(self, statement: str, parameters: Iterable[Sequence[Any]]) -> Self:
        """Execute it for each of these."""
        await self._connection.hop(self._run, sqlite3.Cursor.executemany, statement, parameters)
        return self

    async def fetchmany(self, size: int) -> list[Row]:
        """The next rows; fewer than `size` where these are the last."""
        missing = size - len(self._rows)
        if missing > 0 and self._rest is not None:
            self._rows += await self._connection.hop(self._rest.fetchmany, missing)
        taken, self._rows = self._rows[:size], self._rows[size:]
        return taken

    async def fetchall(self) -> list[Row]:
        """All rows that are left."""
        taken, self._rows = self._rows, []
        if self._rest is not None:
            taken += await self._connection.hop(self._rest.fetchall)
            self.rowcount = self._rest.rowcount  # of an UPDATE that gives rows, known after the last of them
            await self.close()
        return taken

    async def close(self) -> None:
        """Let the statement go, where it has not come to its end."""
        if self._rest is not None:
            rest, self._rest = self._rest, None
            await self._connection.hop(rest.close)

    def _run(self, execute: Callable[..., sqlite3.Cursor], statement: str, parameters: Iterable[Any]) -> None:
        """In the connection's thread."""
        cursor = self._connection.cursor_of_its_own()
        execute(cursor, statement, parameters)
        self.description = cursor.description
        self._rows = cursor.fetchmany(AT_ONCE) if cursor.description else []
        self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        if len(self._rows) == AT_ONCE:
            self._rest = cursor
        else:
            cursor.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class Connection(aiosqlite.Connection):
    """aiosqlite's, with our cursors."""

    def cursor(self) -> Cursor:  # type: ignore[override]  # SQLAlchemy asks no more of it than ours can
        """One for the next statement. Nothing is done yet."""
        return Cursor(self)

    def cursor_of_its_own(self) -> sqlite3.Cursor:
        """SQLite's. For the connection's thread only."""
        return self._conn.cursor()

    async def hop(self, do: Callable[..., T], *args: object) -> T:
        """Do this in the connection's thread."""
        done: T = await self._execute(do, *args)  # type: ignore[no-untyped-call]  # aiosqlite types what is public
        return done


def connect(database: str, **options: Any) -> Connection:
    """A connection, once it is awaited: with the options of `sqlite3.connect`."""
    made = Connection(lambda: sqlite3.connect(database, **options), AT_ONCE)
    made._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does for those it makes: no thread keeps the process
    return made
