"""Everything that is remembered, moved from one database to another: all of it, or nothing."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import aclosing, asynccontextmanager
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Table, func, make_url, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database, sqlite_file
from storage.dialects import count_on, unhurried
from storage.digests import Digest, Digesting, batches, digest
from storage.fitness import MOVED, CannotMove, absent, blaming, reserved
from storage.migrate import migrate

PATIENCE = 10.0  # seconds: a bot at work on PostgreSQL gives a sign of life every 3, unless LIMBER_LEASE is long


class Doing(StrEnum):
    """What is being done with a table's rows."""

    COPYING = "copying"
    CHECKING = "checking"


Tell = Callable[[Doing, str, int, int], None]  # what is done with which table, with how many rows, and of how many


async def move(source: str, target: str, tell: Tell, patience: float = PATIENCE) -> Mapping[str, Digest]:
    """Copy every row, and give what each table holds. `source` is read in one snapshot and not changed.

    `target` must be empty, or not be there: then it is made. No bot may be at work on either: one that gives no sign
    of life for `patience` seconds is taken for dead. Raises CannotMove, and then `target` holds no rows.
    """
    if source == target:
        raise CannotMove("FROM and TO are the same database")
    async with reserved(source, target, patience), _made(target), _opened(source) as old, _opened(target) as new:
        async with old.read() as reading, new.write() as writing:
            for tx in (reading, writing):
                await unhurried(tx)
            with blaming("FROM"):
                sizes = {table: await _count(reading, table) for table in MOVED}
            moved = {table.name: await _copy(reading, writing, table, sizes[table], tell) for table in MOVED}
            for table in MOVED:
                if "id" in table.c and table.c.id.autoincrement is not False:
                    await count_on(writing, table)
        return moved


async def _copy(reading: AsyncConnection, writing: AsyncConnection, table: Table, size: int, tell: Tell) -> Digest:
    tell(Doing.COPYING, table.name, 0, size)
    digesting = Digesting()
    with blaming("FROM"):
        async with aclosing(batches(reading, table)) as every:
            async for batch in every:
                with blaming("TO"):
                    await writing.execute(
                        table.insert(), [dict(zip(table.c.keys(), row, strict=True)) for row in batch]
                    )
                tell(Doing.COPYING, table.name, digesting.add(batch), size)
    read = digesting.digest()
    with blaming("TO"):
        written = await digest(writing, table, lambda done: tell(Doing.CHECKING, table.name, done, size))
    if read.rows != size or read != written:
        raise CannotMove(f"{table.name} came out otherwise than it went in: {written.rows} rows of {size}")
    return read


async def _count(tx: AsyncConnection, table: Table) -> int:
    return (await tx.execute(select(func.count()).select_from(table))).scalar_one()


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[Database]:
    database = Database(url)
    try:
        yield database
    finally:
        await database.close()


@asynccontextmanager
async def _made(url: str) -> AsyncIterator[None]:
    """The tables of this version. A file that was not there before goes again where the block fails."""
    file = sqlite_file(make_url(url)) if absent(url) else None
    try:
        with blaming("TO"):
            await migrate(url)
        yield
    except BaseException:
        if file is not None:
            _remove(file)
        raise


def _remove(file: Path) -> None:
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{file}{suffix}").unlink(missing_ok=True)
