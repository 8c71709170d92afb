"""Whether two databases are fit for a move: one of this version, the other empty, and no bot at work on either."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager

from sqlalchemy import inspect, make_url, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.alone import InUse, alone
from storage.database import engine, sqlite_file
from storage.migrate import DATABASE_FAULTS, pending
from storage.tables import leases, metadata

MOVED = tuple(table for table in metadata.sorted_tables if table is not leases)  # what others refer to comes first

LOOKS = 20  # at the leases, while waiting for a sign of life


class CannotMove(RuntimeError):  # noqa: N818 - reads as what is so
    """The move did not happen. The text is one line, for the operator; it names FROM or TO, and no address."""


@contextmanager
def blaming(place: str) -> Iterator[None]:
    """What goes wrong inside is CannotMove, and FROM's or TO's fault."""
    try:
        yield
    except InUse:
        raise CannotMove(f"a bot is at work on {place}: stop it first") from None
    except DBAPIError as error:
        raise CannotMove(f"{place}: {_line(error.orig or error)}") from error
    except (*DATABASE_FAULTS, ValueError) as error:
        raise CannotMove(f"{place}: {_line(error)}") from error


@asynccontextmanager
async def reserved(source: str, target: str, patience: float) -> AsyncIterator[None]:
    """The two are fit, and in SQLite no bot starts on them before the block ends. Raises CannotMove."""
    with blaming("FROM"):
        if absent(source):
            raise CannotMove("FROM is not there")
    with ExitStack() as locks:
        for url, place in ((source, "FROM"), (target, "TO")):
            with blaming(place):
                locks.enter_context(alone(url))
        with blaming("FROM"):
            if behind := await pending(source):
                raise CannotMove(f"FROM is not of this version, {len(behind)} steps behind: limber migrate it first")
            async with _opened(source) as tx:
                await _refuse_where_led(tx, "FROM", patience)
        with blaming("TO"):
            if not absent(target):
                async with _opened(target) as tx:
                    await _refuse_unless_empty(tx, patience)
        yield


def absent(url: str) -> bool:
    """Whether that is an SQLite database whose file is not there."""
    file = sqlite_file(make_url(url))
    return file is not None and not file.exists()


async def _refuse_unless_empty(tx: AsyncConnection, patience: float) -> None:
    names = set(await tx.run_sync(lambda connection: inspect(connection).get_table_names()))
    if strange := names - set(metadata.tables) - {"alembic_version"}:
        raise CannotMove(f"TO holds a table that is not Limber's: {min(strange)}")
    for table in MOVED:
        one = select(*table.primary_key.columns).limit(1)
        if table.name in names and (await tx.execute(one)).first() is not None:
            raise CannotMove(f"TO is not empty: there are rows in {table.name}")
    if leases.name in names:
        await _refuse_where_led(tx, "TO", patience)


async def _refuse_where_led(tx: AsyncConnection, place: str, patience: float) -> None:
    """That somebody holds a lease says little, for they may have been killed; that its beat grows says they live."""
    first = await _beats(tx)
    for _ in range(LOOKS if first else 0):
        await asyncio.sleep(patience / LOOKS)
        if await _beats(tx) != first:
            raise CannotMove(f"a bot is at work on {place}: stop it first")


async def _beats(tx: AsyncConnection) -> dict[str, int]:
    held = select(leases.c.name, leases.c.beat).where(leases.c.holder.is_not(None))
    return {row.name: row.beat for row in await tx.execute(held)}


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[AsyncConnection]:
    made = engine(url)
    try:
        async with made.connect() as tx:
            yield tx
    finally:
        await made.dispose()


def _line(error: BaseException) -> str:
    return str(error).partition("\n")[0]
