"""What was said last to each person, for a reply that leans on it. Minutes later it says nothing, and it goes."""

import json
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import PersonId
from bot.domain.programme import ExerciseId, Facet
from bot.domain.talk import NOTHING_SAID, Talk, leans
from storage.dialects import insert
from storage.tables import talks


async def of(tx: AsyncConnection, person: PersonId, now: datetime) -> Talk:
    """What a reply of that person may lean on at `now`."""
    row = (await tx.execute(sa.select(talks.c.said, talks.c.at).where(talks.c.person == person))).one_or_none()
    return NOTHING_SAID if row is None else leans(_talk(row.said), row.at, now)


async def put(tx: AsyncConnection, person: PersonId, talk: Talk, now: datetime) -> None:
    """The last that was said; nothing said leaves no row."""
    if talk == NOTHING_SAID:
        await tx.execute(sa.delete(talks).where(talks.c.person == person))
        return
    values = {"said": _json(talk), "at": now}
    row = insert(tx, talks).values(person=person, **values)
    await tx.execute(row.on_conflict_do_update(index_elements=["person"], set_=values))


async def prune(tx: AsyncConnection, before: datetime) -> int:
    """Drop what was said before that instant."""
    return (await tx.execute(sa.delete(talks).where(talks.c.at < before))).rowcount


def _json(talk: Talk) -> str:
    kept: dict[str, object] = {
        "exercise": talk.exercise,
        "facet": talk.facet,
        "before": talk.before,
        "offered": talk.offered,
        "undo": talk.undo,
    }
    return json.dumps({name: value for name, value in kept.items() if value})


def _talk(said: str) -> Talk:
    kept: dict[str, Any] = json.loads(said)
    return Talk(
        exercise=ExerciseId(kept["exercise"]) if "exercise" in kept else None,
        facet=Facet(kept["facet"]) if "facet" in kept else None,
        before=tuple(map(ExerciseId, kept.get("before", ()))),
        offered=tuple((label, data) for label, data in kept.get("offered", ())),
        undo=kept.get("undo", ""),
    )
