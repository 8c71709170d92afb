"""The one place that knows which database it is: connections, their settings, and how a transaction begins."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Table, event, make_url
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

BUSY_TIMEOUT = 5  # seconds that a write waits for another process's
_BEGIN = "limber_begin"  # an execution option: the statement that opens the transaction


class Database:
    """People's memory. Nothing is opened, and no file made, before the first transaction.

    SQLite takes one writer at a time. Those of this process queue in order; another process's are waited for up to
    BUSY_TIMEOUT.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._engine = engine(url)
        self._single_writer = asyncio.Lock() if _is_sqlite(self._engine.url) else None
        self._writer = self._engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})
        self._reader = self._engine
        if self._single_writer is None:
            self._reader = self._engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A consistent snapshot. Waits for no writer, and no writer waits for it."""
        async with self._reader.begin() as tx:
            yield tx

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that commits at its end, and rolls back on an error."""
        if self._single_writer is None:
            async with self._writer.begin() as tx:
                yield tx
        else:
            async with self._single_writer, self._writer.begin() as tx:
                yield tx

    async def close(self) -> None:
        """Give back every connection."""
        await self._engine.dispose()


def engine(url: str, *, foreign_keys: bool = True) -> AsyncEngine:
    """An engine whose errors and logs never show parameters: those are people's data.

    `foreign_keys=False` is for migrations: rebuilding a table in SQLite drops the old one, which would cascade.
    """
    made = create_async_engine(url, hide_parameters=True, connect_args=_connect_args(make_url(url)))
    if _is_sqlite(made.url):
        _tame_sqlite(made, foreign_keys=foreign_keys)
    return made


def insert(tx: AsyncConnection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """An INSERT that knows ON CONFLICT: the same words in both dialects, but not in SQLAlchemy's common one."""
    return sqlite.insert(table) if tx.dialect.name == "sqlite" else postgresql.insert(table)


def sqlite_file(url: URL) -> Path | None:
    """Where that database lies; None where it is no plain file: in memory, an SQLite URI, or a server's."""
    plain = _is_sqlite(url) and url.database not in (None, "", ":memory:") and "uri" not in url.query
    return Path(url.database or "") if plain else None


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _connect_args(url: URL) -> dict[str, Any]:
    # isolation_level=None: the driver begins nothing by itself. Its own rule takes the write lock too late, after a
    # read, and then two writers overwrite each other or fail with "database is locked".
    return {"isolation_level": None, "timeout": BUSY_TIMEOUT} if _is_sqlite(url) else {}


def _tame_sqlite(engine: AsyncEngine, *, foreign_keys: bool) -> None:
    file = sqlite_file(engine.url)
    pragmas = ("journal_mode=WAL", "synchronous=FULL", f"foreign_keys={'ON' if foreign_keys else 'OFF'}")

    @event.listens_for(engine.sync_engine, "do_connect")
    def before(*_: object) -> None:
        if file is not None:
            _keep_private(file)

    @event.listens_for(engine.sync_engine, "connect")
    def connected(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))


def _keep_private(file: Path) -> None:
    # SQLite gives its -wal and -shm files the mode of the file itself. A folder that was there is its owner's business.
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.touch(mode=0o600, exist_ok=True)
