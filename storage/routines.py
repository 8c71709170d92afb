"""Routines: how people's sessions differ from the programme. Nobody has one before they change something."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from bot.domain.programme import ExerciseId
from bot.domain.routine import Part, Routine
from storage.tables import routines


async def of(tx: AsyncConnection, person: PersonId) -> Routine:
    """A person's routine; empty where they go by the programme."""
    return (await of_all(tx, (person,))).get(person, ())


async def of_all(tx: AsyncConnection, people: Sequence[PersonId]) -> dict[PersonId, Routine]:
    """The routines of those of these people who have one."""
    query = select(routines).where(routines.c.person.in_(people)).order_by(routines.c.person, routines.c.position)
    found: dict[PersonId, list[Part]] = defaultdict(list)
    for row in await tx.execute(query):
        part = Part(ExerciseId(row.exercise), row.mornings, row.evenings, row.sets, row.repetitions)
        found[PersonId(row.person)].append(part)
    return {person: tuple(parts) for person, parts in found.items()}


async def put(tx: AsyncConnection, person: PersonId, routine: Routine) -> None:
    """A person's routine from now on, instead of what was there. `lock` the person before."""
    await tx.execute(delete(routines).where(routines.c.person == person))
    rows = [
        {
            "person": person,
            "exercise": part.exercise,
            "position": position,
            "mornings": part.mornings,
            "evenings": part.evenings,
            "sets": part.sets,
            "repetitions": part.repetitions,
        }
        for position, part in enumerate(routine, 1)
    ]
    if rows:
        await tx.execute(routines.insert(), rows)
