"""People: where each stands, what they were asked, and which card is theirs."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.delivery import MessageId, PersonId
from bot.domain.people import Away, Card, Person, Question, Standing
from storage.dialects import locked
from storage.tables import inbox, people


async def get(tx: AsyncConnection, id: PersonId) -> Person | None:  # noqa: A002 - it is the person's id
    """That person, None where nobody has the id."""
    return await _first(tx, select(people).where(people.c.id == id))


async def lock(tx: AsyncConnection, id: PersonId) -> Person | None:  # noqa: A002 - it is the person's id
    """That person, whom no other transaction changes until this one ends. (In SQLite a write already stands alone.)"""
    return await _first(tx, locked(tx, select(people).where(people.c.id == id)))


async def lock_all(tx: AsyncConnection, ids: Sequence[PersonId]) -> tuple[Person, ...]:
    """Those of them who are known. By their ids: locked in one order everywhere, so that no two wait for each other."""
    query = select(people).where(people.c.id.in_(ids)).order_by(people.c.id)
    return tuple(_person(row) for row in await tx.execute(locked(tx, query)))


async def add(tx: AsyncConnection, person: Person, now: datetime) -> None:
    """A new person; IntegrityError where the id is known."""
    await tx.execute(people.insert().values(id=person.id, created_at=now, **_columns(person)))


async def save(tx: AsyncConnection, person: Person) -> None:
    """Everything about a person who is known, the card included: `lock` them before, or a newer card is lost."""
    await tx.execute(update(people).where(people.c.id == person.id).values(**_columns(person)))


async def set_card(tx: AsyncConnection, id: PersonId, card: Card | None) -> None:  # noqa: A002 - it is the person's id
    """The live card, and nothing else."""
    await tx.execute(update(people).where(people.c.id == id).values(**_card(card)))


async def forget(tx: AsyncConnection, id: PersonId) -> None:  # noqa: A002 - it is the person's id
    """Delete a person and, by the schema's cascades, all that is theirs; of the inbox, the payloads still held."""
    await tx.execute(delete(people).where(people.c.id == id))
    theirs = update(inbox).where(inbox.c.person == id)
    # What came after the letter that asks for this has no words left to work on. That one is leased, and keeps whose it
    # is until they have heard of it.
    await tx.execute(
        theirs.where(inbox.c.lease_until.is_(None)).values(person=None, payload=None, said=None, state="done")
    )
    await tx.execute(theirs.values(payload=None))


async def _first(tx: AsyncConnection, query: Select[Any]) -> Person | None:
    row = (await tx.execute(query)).one_or_none()
    return None if row is None else _person(row)


def _columns(person: Person) -> dict[str, object]:
    return {
        "standing": person.standing,
        "reachable": person.reachable,
        "asked": person.asked,
        "language": person.language,
        "zone": person.zone,
        "away_zone": person.away and person.away.zone,
        "away_until": person.away and person.away.until,
        "paused_until": person.paused_until,
        "quiet": person.quiet,
        "silence": person.silence,
        "rest_day": person.rest_day,
        "brief": person.brief,
        "consented_at": person.consented_at,
        "seen_at": person.seen_at,
        **_card(person.card),
    }


def _card(card: Card | None) -> dict[str, object]:
    return {"card": card and card.message, "card_at": card and card.at}


def _person(row: Row[Any]) -> Person:
    return Person(
        id=PersonId(row.id),
        standing=Standing(row.standing),
        reachable=row.reachable,
        asked=Question(row.asked) if row.asked else None,
        language=row.language,
        zone=row.zone,
        away=Away(row.away_zone, row.away_until) if row.away_zone is not None else None,
        paused_until=row.paused_until,
        quiet=row.quiet,
        silence=row.silence,
        rest_day=row.rest_day,
        brief=row.brief,
        consented_at=row.consented_at,
        seen_at=row.seen_at,
        card=Card(MessageId(row.card), row.card_at) if row.card is not None else None,
    )
