"""Whoever is forgotten leaves nothing behind, in any table that there is or will be."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Date, Integer, String, Table, Text, inspect, select, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from storage import exports, inbox, people
from storage.database import Database
from storage.inbox import Arrival
from storage.tables import Instant, metadata
from tests.builders import NOW

NOBODYS = {"facts", "leases"}  # tables that hold nothing about people
LEASE = timedelta(seconds=30)
ONCE = 100  # the id of each row whose id is no person's

ADA, BEN = PersonId(8_111_000), PersonId(9_222_000)


@dataclass(frozen=True)
class Trace:
    """Values that only one person has: whatever holds one of them is about that person."""

    person: PersonId
    word: str
    year: int

    def row(self, table: Table) -> dict[str, object]:
        """A row of the table with every column filled."""
        numbers = count(self.person + 1)
        return {column.name: self._value(table, column, numbers) for column in table.columns}

    def _value(self, table: Table, column: Column[Any], numbers: Iterator[int]) -> object:
        named = {key.column.table.name for key in column.foreign_keys}
        if column.name == "person" or "people" in named or column is metadata.tables["people"].c.id:
            return self.person
        if "sessions" in named or column is metadata.tables["sessions"].c.id:
            return self.person + ONCE
        match column.type:
            case Instant():
                return datetime(self.year, 1, 1, tzinfo=UTC)
            case Date():
                return date(self.year, 2, 2)
            case Boolean():
                return True
            case Integer() | BigInteger():
                return next(numbers)
            case String() | Text():
                return self.word
            case _:
                raise AssertionError(f"{table.name}.{column.name}: this test knows no value for it")

    @property
    def found(self) -> tuple[str, ...]:
        """How its values begin in a dump."""
        return str(self.person)[:4], self.word, str(self.year)


ADAS, BENS = Trace(ADA, "§ada", 1961), Trace(BEN, "§ben", 1972)


async def keep(tx: AsyncConnection, trace: Trace) -> None:
    """A row about that person in every table, and three letters: one is being worked on."""
    for table in metadata.sorted_tables:
        if table.name not in {*NOBODYS, "inbox"}:
            await tx.execute(table.insert().values(trace.row(table)))
    first = 1 if trace is ADAS else 4
    arrivals = [Arrival(first + n, trace.person, f'{{"text": "{trace.word}"}}') for n in range(3)]
    await inbox.store(tx, arrivals, NOW)


async def dump(tx: AsyncConnection) -> dict[str, list[str]]:
    """Every row of every table."""
    names = [*metadata.tables, "alembic_version"]
    return {
        name: sorted(str(tuple(row)) for row in await tx.execute(text(f"SELECT * FROM {name}")))  # noqa: S608 - our tables
        for name in names
    }


async def test_every_table_is_about_people_or_known_not_to_be(database: Database) -> None:
    async with database.read() as tx:
        there = set(await tx.run_sync(lambda connection: inspect(connection).get_table_names()))
    about = {table.name for table, _ in exports.tables_about(ADA)}
    assert about | NOBODYS == set(metadata.tables) == there - {"alembic_version"}
    assert about & NOBODYS == set()


async def test_nothing_of_who_is_forgotten_is_left_and_nothing_of_others_is_touched(database: Database) -> None:
    async with database.write() as tx:
        await keep(tx, ADAS)
        letters = await inbox.claim(tx, NOW, 1, LEASE)
        await keep(tx, BENS)
        before = await dump(tx)
    assert [letter.person for letter in letters] == [ADA]
    for name, rows in before.items():
        if name not in NOBODYS | {"alembic_version"}:
            assert any(_holds(row, ADAS) for row in rows), f"{name}: nothing to forget, so nothing is tested"

    async with database.write() as tx:
        await people.forget(tx, ADA)
        await inbox.applied(tx, letters[0].update, '"deleted"')
    async with database.write() as tx:
        await inbox.done(tx, [letters[0].update])
        after = await dump(tx)

    assert [f"{name}: {row}" for name, rows in after.items() for row in rows if _holds(row, ADAS)] == []
    assert _of(after, BENS) == _of(before, BENS)
    known = {row.split(",")[0] for row in after["inbox"]}
    assert known == {f"({update}" for update in range(1, 7)}, "an update may come again, and must still be known"


def _holds(row: str, trace: Trace) -> bool:
    return any(value in row for value in trace.found)


def _of(dumped: dict[str, list[str]], trace: Trace) -> dict[str, list[str]]:
    return {name: [row for row in rows if _holds(row, trace)] for name, rows in dumped.items()}


async def test_an_export_holds_every_value_of_a_person_and_none_of_another(database: Database) -> None:
    async with database.write() as tx:
        await keep(tx, ADAS)
        await keep(tx, BENS)
    async with database.read() as tx:
        tables = await exports.everything(tx, ADA)
        for table, theirs in exports.tables_about(ADA):
            rows = [dict(row) for row in (await tx.execute(select(table).where(theirs))).mappings()]
            assert list(tables[table.name]) == rows, table.name
            assert rows, table.name
            assert set(rows[0]) == {column.name for column in table.columns}
    assert next(iter(tables)) == "people"
    assert not any(_holds(str(row), BENS) for rows in tables.values() for row in rows)
