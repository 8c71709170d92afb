"""What Limber knows about itself: a few named lines."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.dialects import insert
from storage.tables import facts


async def get(tx: AsyncConnection, name: str) -> str | None:
    """The fact of that name, None where nobody wrote it."""
    value: str | None = (await tx.execute(select(facts.c.value).where(facts.c.name == name))).scalar_one_or_none()
    return value


async def put(tx: AsyncConnection, name: str, value: str) -> None:
    """That fact from now on."""
    row = insert(tx, facts).values(name=name, value=value)
    await tx.execute(row.on_conflict_do_update(index_elements=["name"], set_={"value": value}))
