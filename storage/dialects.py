"""Where the two databases speak differently: each statement that knows which one it is talking to."""

import zlib
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Double, Select, Table, collate, extract, false, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

READONLY = "postgresql_readonly"  # the execution option of a transaction that only reads


def insert(tx: AsyncConnection, table: Table) -> "sqlite.Insert | postgresql.Insert":
    """An INSERT that knows ON CONFLICT: the same words in both dialects, but not in SQLAlchemy's common one."""
    return sqlite.insert(table) if tx.dialect.name == "sqlite" else postgresql.insert(table)


def locked(tx: AsyncConnection, query: Select[Any]) -> Select[Any]:
    """The same query for rows that may be changed: in a write of PostgreSQL, nobody else changes them before it ends.

    In SQLite a write already stands alone.
    """
    connection = tx.sync_connection
    reads = connection is not None and connection.get_execution_options().get(READONLY)
    return query if reads else query.with_for_update(key_share=True)


async def one_at_a_time(tx: AsyncConnection, what: str) -> None:
    """Wait until no other transaction is at `what`; the next waits until this one ends. In SQLite each write does."""
    if tx.dialect.name == "postgresql":
        await tx.execute(select(func.pg_advisory_xact_lock(zlib.crc32(what.encode()))))


async def unhurried(tx: AsyncConnection) -> None:
    """Let this transaction wait for long between two statements, as one does that reads while another one writes."""
    if tx.dialect.name == "postgresql":
        await tx.exec_driver_sql("SET LOCAL idle_in_transaction_session_timeout = 0")


def bytewise(tx: AsyncConnection, text: ColumnElement[str]) -> ColumnElement[str]:
    """A text to order by as its bytes stand, whatever language PostgreSQL was set up to sort by."""
    return text if tx.dialect.name == "sqlite" else collate(text, "C")


async def count_on(tx: AsyncConnection, table: Table) -> None:
    """The next row gets an id after the greatest, once rows came with theirs. SQLite sees to it by itself."""
    if tx.dialect.name != "sqlite":
        sequence = func.pg_get_serial_sequence(table.name, "id")
        last = select(func.coalesce(func.max(table.c.id), 0)).scalar_subquery()
        await tx.execute(select(func.setval(sequence, last + 1, false())))


def seconds(
    tx: AsyncConnection, since: ColumnElement[datetime], until: ColumnElement[datetime]
) -> ColumnElement[float]:
    """How many passed between two instants, to a millisecond."""
    if tx.dialect.name == "sqlite":
        return (func.julianday(until) - func.julianday(since)) * 86_400.0
    return extract("epoch", until - since).cast(Double)
