"""Everything that is kept about a person, found by the schema itself: a new table is in it without being named here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import ColumnElement, Table, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from bot.domain.programme import ExerciseId
from storage.tables import completions, metadata, pains, people, sessions

Value = datetime | date | str | int | float | bool | None
Row = Mapping[str, Value]


@dataclass(frozen=True)
class SetDone:
    """One set that was recorded. `slot` is that of its session; `repetitions` is None where none were told."""

    day: date  # the person's local date
    slot: str
    exercise: ExerciseId
    number: int
    repetitions: int | None
    at: datetime


@dataclass(frozen=True)
class Holdings:
    """How much is kept about a person."""

    sessions: int
    sets: int
    pains: int


async def everything(tx: AsyncConnection, person: PersonId) -> dict[str, tuple[Row, ...]]:
    """All rows about a person by table, in the order of their keys, as the columns are called; none is left out."""
    found: dict[str, tuple[Row, ...]] = {}
    for table, theirs in tables_about(person):
        rows = await tx.execute(select(table).where(theirs).order_by(*table.primary_key.columns))
        found[table.name] = tuple(dict(row) for row in rows.mappings())
    return found


async def sets(tx: AsyncConnection, person: PersonId) -> tuple[SetDone, ...]:
    """Every set of a person that was recorded, in the order they were done."""
    query = (
        select(completions, sessions.c.day, sessions.c.slot)
        .join(sessions)
        .where(sessions.c.person == person)
        .order_by(completions.c.at, sessions.c.due, completions.c.exercise, completions.c.number)
    )
    return tuple(
        SetDone(row.day, row.slot, ExerciseId(row.exercise), row.number, row.repetitions, row.at)
        for row in await tx.execute(query)
    )


async def holdings(tx: AsyncConnection, person: PersonId) -> Holdings:
    """How much there is to delete."""
    theirs = {table: own for table, own in tables_about(person) if table in (sessions, completions, pains)}
    counts = {
        table: (await tx.execute(select(func.count()).select_from(table).where(own))).scalar_one()
        for table, own in theirs.items()
    }
    return Holdings(counts[sessions], counts[completions], counts[pains])


def tables_about(person: PersonId) -> Iterator[tuple[Table, ColumnElement[bool]]]:
    """The tables that hold something about people, each with which of its rows are this person's; people first."""
    for table in sorted(metadata.sorted_tables, key=lambda table: table is not people):
        theirs = _theirs(table, person)
        if theirs is not None:
            yield table, theirs


def _theirs(table: Table, person: PersonId) -> ColumnElement[bool] | None:
    """Which rows are this person's: by the person they name, else by what they belong to; None where they name none."""
    if table is people:
        return people.c.id == person
    if "person" in table.c:  # of the inbox too, which has no foreign key
        return table.c.person == person
    ways = [
        key.parent.in_(select(key.column).where(owners))
        for key in table.foreign_keys
        if (owners := _theirs(key.column.table, person)) is not None
    ]
    return or_(*ways) if ways else None
