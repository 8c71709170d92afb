"""What is kept about a person, as files: made when they are sent, and kept nowhere."""

import asyncio
from datetime import date
from zoneinfo import ZoneInfo

from bot.domain.calendar import places
from bot.domain.people import Person
from bot.handlers.desk import Desk
from bot.screens import exports as screens
from bot.screens.screen import Document
from bot.screens.words import words
from storage import exports, pains


async def made(desk: Desk, person: Person) -> tuple[Document, ...]:
    """The files, from the database as it is now. Times are those of the person's home."""
    async with desk.database.read() as tx:
        tables = await exports.everything(tx, person.id)
        sets = await exports.sets(tx, person.id)
        scores = await pains.recent(tx, person.id, date.min)
    theirs, said = places(person), words(person.language)
    zone = ZoneInfo("UTC") if theirs is None else theirs.home

    def written() -> tuple[Document, ...]:
        return (
            screens.everything(tables, desk.programme, zone, desk.clock.now(), said),
            screens.sets(sets, desk.programme, zone, said),
            screens.pain(scores, said),
        )

    return await asyncio.to_thread(written)  # years of sets take a while, and others are waiting for their answers
