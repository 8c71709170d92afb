"""What a table holds, told by a number: the same for the same rows, in SQLite and in PostgreSQL."""

import hashlib
import json
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, String, Table, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialects import bytewise

BATCH = 1_000  # rows in memory at a time

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

Batch = Sequence[Row[Any]]
Seen = Callable[[int], None]  # told how many rows are through


@dataclass(frozen=True)
class Digest:
    """How many rows there are, and the SHA-256 of all of them, in the order of their primary key."""

    rows: int
    sha256: str


class Digesting:
    """A digest in the making.

    A row is a line of JSON: its values in the order of the columns, an instant as the microseconds since 1970 in UTC, a
    date as it is written.
    """

    def __init__(self) -> None:
        self._rows = 0
        self._sum = hashlib.sha256()

    def add(self, batch: Batch) -> int:
        """The rows that come next. Gives how many there were so far."""
        for row in batch:
            self._sum.update(json.dumps(list(row), default=_plain, separators=(",", ":")).encode() + b"\n")
        self._rows += len(batch)
        return self._rows

    def digest(self) -> Digest:
        """That of all that was added."""
        return Digest(self._rows, self._sum.hexdigest())


async def batches(tx: AsyncConnection, table: Table) -> AsyncGenerator[Batch]:
    """All rows, in the order of the primary key, a few at a time. Whoever may leave before the end closes it."""
    keys = [bytewise(tx, column) if isinstance(column.type, String) else column for column in table.primary_key.columns]
    rows = await tx.stream(select(table).order_by(*keys), execution_options={"yield_per": BATCH})
    try:
        async for batch in rows.partitions():
            yield batch
    finally:
        await rows.close()


async def digest(tx: AsyncConnection, table: Table, seen: Seen) -> Digest:
    """That of all rows of the table."""
    digesting = Digesting()
    async with aclosing(batches(tx, table)) as every:
        async for batch in every:
            seen(digesting.add(batch))
    return digesting.digest()


def _plain(value: object) -> object:
    """What JSON has no word for."""
    match value:
        case datetime():
            return (value - _EPOCH) // _MICROSECOND
        case date():
            return value.isoformat()
    raise TypeError(f"no column holds a {type(value).__name__}")
