"""Connections: which database it is, how it is tuned, and how a transaction begins. See `dialects` for statements."""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import aiosqlite
from sqlalchemy import URL, Connection, event, make_url
from sqlalchemy.connectors.asyncio import AsyncAdapt_dbapi_connection
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from bot.config import private
from storage.away import Outage
from storage.dialects import READONLY

BUSY_TIMEOUT = 5  # seconds that a write waits for another process's
BUSY_PAUSE = 0.02  # seconds between two attempts where SQLite itself does not wait
CONNECTIONS = 20  # of one process: PostgreSQL takes 100 unless told otherwise, so four processes fit
CONNECT_TIMEOUT = 5  # seconds
STALLED = 10  # seconds until a server gives up a transaction whose process was suspended, and its locks with it
_BEGIN = "limber_begin"  # an execution option: the statement that opens the transaction


class _Connection(sqlite3.Connection):
    """One that gives up its transaction when it is closed.

    The driver leaves that to the last of its cursors since Python 3.11. One whose statement was cancelled may be
    found by the garbage collector minutes later, and until then nobody else could write.
    """

    def close(self) -> None:
        if self.in_transaction:
            self.rollback()
        super().close()


_POOL: dict[str, Any] = {
    "pool_size": CONNECTIONS,
    "max_overflow": 0,  # none is opened for one transaction only: that costs more than the transaction
    "pool_timeout": None,  # who comes too late waits; a server that is away is noticed by who has a connection
}
# isolation_level=None: the driver begins nothing by itself. Its own rule takes the write lock too late, after a read,
# and then two writers overwrite each other or fail with "database is locked".
_SQLITE: dict[str, Any] = {"connect_args": {"isolation_level": None, "timeout": BUSY_TIMEOUT, "factory": _Connection}}
_POSTGRESQL: dict[str, Any] = {
    "pool_pre_ping": True,  # one that a restart of the server has cut is replaced before it is used
    "connect_args": {
        "application_name": "limber",
        "connect_timeout": CONNECT_TIMEOUT,
        # A server whose host or network is gone says nothing: noticed after this many seconds, not after two hours.
        "keepalives_idle": 10,
        "keepalives_interval": 5,
        "keepalives_count": 2,
        "tcp_user_timeout": STALLED * 1000,  # milliseconds
    },
}


class Database:
    """People's memory. Nothing is opened, and no file made, before the first transaction.

    SQLite takes one writer at a time. Those of this process queue in order; another process's are waited for up to
    BUSY_TIMEOUT. PostgreSQL takes many: whoever changes what they have read locks it first (`people.lock`, `locked`,
    `one_at_a_time`), and whoever wants the same waits for them.
    """

    def __init__(self, url: str) -> None:
        self.url = url
        self._engine = engine(url)
        self._outage = Outage()
        self._single_writer = asyncio.Lock() if _is_sqlite(self._engine.url) else None
        self._writer = self._engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})
        self._reader = self._engine
        if self._single_writer is None:
            self._reader = self._engine.execution_options(**{"isolation_level": "REPEATABLE READ", READONLY: True})

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """A consistent snapshot. Waits for no writer, and no writer waits for it."""
        with self._noted():
            async with self._reader.begin() as tx:
                yield tx

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """A transaction that commits at its end, and rolls back on an error."""
        with self._noted():
            if self._single_writer is None:
                async with self._writer.begin() as tx:
                    yield tx
            else:
                async with self._single_writer, self._writer.begin() as tx:
                    yield tx
        self._outage.over()  # by a write: one may still read a full disk

    async def close(self) -> None:
        """Give back every connection."""
        await self._engine.dispose()

    @contextmanager
    def _noted(self) -> Iterator[None]:
        try:
            yield
        except Exception as error:
            self._outage.meet(error)
            raise


def engine(url: str, *, foreign_keys: bool = True) -> AsyncEngine:
    """An engine whose errors and logs never show parameters: those are people's data.

    `foreign_keys=False` is for migrations: rebuilding a table in SQLite drops the old one, which would cascade.
    """
    if _is_sqlite(make_url(url)):
        made = create_async_engine(url, hide_parameters=True, **_POOL, **_SQLITE)
        _tame_sqlite(made, foreign_keys=foreign_keys)
    else:
        made = create_async_engine(url, hide_parameters=True, **_POOL, **_POSTGRESQL)
        _settle_postgresql(made)
    return made


def sqlite_file(url: URL) -> Path | None:
    """Where that database lies; None where it is no plain file: in memory, an SQLite URI, or a server's."""
    plain = _is_sqlite(url) and url.database not in (None, "", ":memory:") and "uri" not in url.query
    return Path(url.database or "") if plain else None


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _tame_sqlite(engine: AsyncEngine, *, foreign_keys: bool) -> None:
    file = sqlite_file(engine.url)
    # secure_delete: what /forget deletes is not to be found in the file's free pages either.
    pragmas = (
        "synchronous=FULL",
        "secure_delete=ON",
        f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
    )

    @event.listens_for(engine.sync_engine, "do_connect")
    def before(*_: object) -> None:
        if file is not None:
            _keep_private(file)

    @event.listens_for(engine.sync_engine, "connect")
    def connected(connection: AsyncAdapt_dbapi_connection, _record: object) -> None:
        connection.run_async(_write_ahead)
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(connection.get_execution_options().get(_BEGIN, "BEGIN"))


async def _write_ahead(connection: aiosqlite.Connection) -> None:
    # Of two that open a new file at the same moment SQLite refuses one of them there and then, whatever its timeout.
    patience = time.monotonic() + BUSY_TIMEOUT
    while True:
        try:
            async with connection.execute("PRAGMA journal_mode=WAL"):
                return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > patience:
                raise
            await asyncio.sleep(BUSY_PAUSE)


def _settle_postgresql(engine: AsyncEngine) -> None:
    # Not among the connection's arguments: poolers between us and the server refuse such there.
    @event.listens_for(engine.sync_engine, "connect")
    def connected(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"SET idle_in_transaction_session_timeout = '{STALLED}s'")
        cursor.close()
        connection.commit()


def _keep_private(file: Path) -> None:
    # SQLite gives its -wal and -shm files the mode of the file itself.
    private.make_folder(file.parent)
    private.make_file(file)
