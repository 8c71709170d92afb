"""What Limber knows about itself: a few named lines."""

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialects import insert
from storage.tables import facts


def value_of(name: str) -> Select[str]:
    """The fact of that name; no row where nobody wrote it."""
    return select(facts.c.value).where(facts.c.name == name)


async def get(tx: AsyncConnection, name: str) -> str | None:
    """The fact of that name, None where nobody wrote it."""
    return (await tx.execute(value_of(name))).scalar_one_or_none()


async def put(tx: AsyncConnection, name: str, value: str) -> None:
    """That fact from now on."""
    row = insert(tx, facts).values(name=name, value=value)
    await tx.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
