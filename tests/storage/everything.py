"""Two rows in every table, with a value in every column of the one, and nothing that may be left out in the other."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Boolean, Column, Date, Integer, String, Table, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.database import Database
from storage.tables import Instant, metadata

LONG_AGO = datetime(1999, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)
PEOPLE = {1: 2**52 - 1, 2: 7}  # Telegram's ids have up to 52 bits

Contents = dict[str, list[tuple[Any, ...]]]


async def fill(url: str) -> Contents:
    """Put them in; what every table holds then."""
    database = Database(url)
    async with database.write() as tx:
        for table in metadata.sorted_tables:
            await tx.execute(insert(table), _row(table, 1, full=True))
            await tx.execute(insert(table), _row(table, 2, full=False))
        found = await _contents(tx)
    await database.close()
    return found


async def contents(url: str) -> Contents:
    """What every table holds, in any order."""
    database = Database(url)
    async with database.read() as tx:
        found = await _contents(tx)
    await database.close()
    return found


async def _contents(tx: AsyncConnection) -> Contents:
    return {
        table.name: sorted((tuple(row) for row in await tx.execute(select(table))), key=repr)
        for table in metadata.sorted_tables
    }


def _row(table: Table, number: int, *, full: bool) -> dict[str, object]:
    return {column.name: _value(table, column, number) for column in table.columns if full or not column.nullable}


def _value(table: Table, column: Column[Any], number: int) -> object:
    if column.name == "person" or (table.name, column.name) == ("people", "id"):
        return PEOPLE[number]
    match column.type:
        case Boolean():
            return number == 1
        case Instant():
            return LONG_AGO + timedelta(days=9_000 * number, microseconds=number)
        case Date():
            return date(2024, 2, 27 + number)
        case String():
            return f"{'Zz'[number - 1]}é{column.name}"[: column.type.length]
        case Integer():
            return number * 100
    raise AssertionError(f"no value for {table.name}.{column.name}")
