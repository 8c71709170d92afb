"""Leases: what only one process may do at a time, of all that share a database.

A holder gives a sign of life now and then: its beat grows. Whoever sees one beat for too long takes over. Nobody's
clock is compared with another's: each measures the time between two looks by its own.
"""

from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialects import insert
from storage.tables import leases


@dataclass(frozen=True)
class Lease:
    """Who holds it, None where it was given back; and how often it gave a sign of life, or changed hands, so far."""

    holder: str | None
    beat: int


async def look(tx: AsyncConnection, name: str) -> Lease | None:
    """The lease of that name, None where nobody ever held it."""
    row = (await tx.execute(select(leases).where(leases.c.name == name))).one_or_none()
    return None if row is None else Lease(row.holder, row.beat)


async def take(tx: AsyncConnection, name: str, holder: str, seen: Lease | None) -> bool:
    """Take it over as it was seen; False where it changed since: its holder lives, or another was faster."""
    if seen is None:
        first = insert(tx, leases).values(name=name, holder=holder, beat=1)
        taken = first.on_conflict_do_nothing(index_elements=["name"]).returning(leases.c.name)
        return (await tx.execute(taken)).first() is not None
    unchanged = (leases.c.name == name) & (leases.c.beat == seen.beat)
    mine = update(leases).where(unchanged).values(holder=holder, beat=leases.c.beat + 1)
    return (await tx.execute(mine)).rowcount == 1


async def renew(tx: AsyncConnection, name: str, holder: str) -> bool:
    """A sign of life; False where another took it over."""
    mine = update(leases).where(leases.c.name == name, leases.c.holder == holder)
    return (await tx.execute(mine.values(beat=leases.c.beat + 1))).rowcount == 1


async def held(tx: AsyncConnection, name: str, holder: str) -> bool:
    """Whether it is still theirs; and then it stays so until this transaction ends."""
    query = select(leases.c.name).where(leases.c.name == name, leases.c.holder == holder)
    return (await tx.execute(query.with_for_update(read=True))).first() is not None


async def give_back(tx: AsyncConnection, name: str, holder: str) -> None:
    """Hold it no longer: the next who looks may take it at once. Nothing happens where another has it."""
    mine = update(leases).where(leases.c.name == name, leases.c.holder == holder)
    await tx.execute(mine.values(holder=None, beat=leases.c.beat + 1))
