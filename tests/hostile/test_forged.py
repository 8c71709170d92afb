"""Whoever forges, at random, touches nothing of anybody else's, breaks nothing, and is told in no log."""

import io
import json
import logging
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, Table, select

from bot.config import Mode
from bot.playground.people import Person
from bot.playground.state import Pending
from bot.wire import logs
from storage import tables as t
from tests import botapi
from tests.bot.conftest import EXPECTED
from tests.bot.limber import PATIENCE, TOKEN, Limber
from tests.bot.limber import limber as at_work
from tests.hostile.forgeries import Forger
from tests.hostile.words import MARK
from tests.rounds import Tally

FORGERS, CASES = 5, 20  # people, and what each of them forges in a round
# What Telegram says to an answer for a press that it does not know, a message that is gone, a person who is nobody, and
# to the same answer in the place of the same message.
REFUSED = (
    *EXPECTED,
    "Bad Request: query is too old and response timeout expired or query ID is invalid",
    "Bad Request: message to edit not found",
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message",
    "Bad Request: message to delete not found",
    "Bad Request: chat not found",
)
KNOWN = ("update left out: it is not as Telegram describes", "answer not shown", "file not sent")  # in the log


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """All that the bot would log, as it would: at the lowest level, as JSON."""
    stream = io.StringIO()
    handler, root = logging.StreamHandler(stream), logging.getLogger()
    handler.setFormatter(logs.Lines(TOKEN, as_json=True))
    root.addHandler(handler)
    for room in logs.OURS:
        logging.getLogger(room).setLevel(logging.DEBUG)
    yield stream
    root.removeHandler(handler)
    for room in logs.OURS:
        logging.getLogger(room).setLevel(logging.NOTSET)


@pytest.mark.rounds(test=1, faults=5, soak=500)
async def test_whatever_is_forged_touches_nobody_else_and_breaks_nothing(
    seed: int, tally: Tally, database_url: str, tmp_path: Path, log: io.StringIO
) -> None:
    chance = random.Random(seed)
    mode = chance.choice(list(Mode))
    async with at_work(tmp_path, url=database_url, mode=mode) as limber:
        ada = await limber.met("Ada")
        await limber.says(ada, "/now")
        before = await _everything_of(limber, ada)
        forgers = [await limber.met(), *(limber.newcomer() for _ in range(FORGERS - 1))]
        for forger in forgers:
            await limber.says(forger, chance.choice(("/now", "/times", "/pause", "/forget", "London")))
            _forge(limber, await _forger(limber, chance, forger, ada))
            await limber.settled()
        assert await _everything_of(limber, ada) == before
        await _are_served(limber, ada, forgers)
        assert {call.error for call in limber.playground.ledger if not call.ok} <= set(REFUSED)
        if botapi.DESCRIBED:
            assert botapi.faults(limber.playground.ledger) == []
    _tells_nothing(log.getvalue())
    tally.add(cases=FORGERS * CASES, accepted=0, tokens=0, errors=0)


async def _forger(limber: Limber, chance: random.Random, who: Person, ada: Person) -> Forger:
    """Who has seen all that Ada's buttons carry."""
    buttons = [button.data or "" for message in ada.chat for row in message.buttons for button in row]
    return Forger(chance, who.id, [ada.id], buttons, [session.id for session in await limber.sessions(ada)])


def _forge(limber: Limber, forger: Forger) -> None:
    world = limber.playground._world
    for _ in range(CASES):
        ((kind, body),) = forger.update().items()
        world.state.last_update += 1
        pending = Pending(world.state.last_update, kind, limber.clock.now(), body)  # type: ignore[arg-type]  # forged
        world.state.updates.append(pending)
    world.commit()


async def _everything_of(limber: Limber, person: Person) -> dict[str, list[tuple[object, ...]]]:
    """All rows that are about them."""

    def rows(table: Table) -> Select[Any]:
        if table is t.completions:
            return select(table).join(t.sessions).where(t.sessions.c.person == person.id)
        return select(table).where((table.c.id if table is t.people else table.c.person) == person.id)

    theirs = (t.people, t.schedules, t.routines, t.sessions, t.completions, t.pains, t.inbox, t.outbox)
    async with limber.database.read() as tx:
        return {table.name: [tuple(row) for row in await tx.execute(rows(table))] for table in theirs}


async def _are_served(limber: Limber, ada: Person, forgers: list[Person]) -> None:
    """An ordinary message of each is answered, whatever came before it."""
    for person in forgers:
        own = person.write("/privacy")
        await person.hears("/forget", PATIENCE, after=own.id)
    assert "Recorded: bridge set 1" in await limber.says(ada, "done")
    await limber.settled()
    assert await limber.done(ada) == ["bridge 1"]


def _tells_nothing(log: str) -> None:
    """No text, no name and no token; and no error but those that say what was left out."""
    assert MARK not in log
    assert TOKEN.partition(":")[2] not in log
    loud = [entry for entry in map(json.loads, log.splitlines()) if entry["level"] not in ("debug", "info")]
    assert [entry for entry in loud if entry["event"] not in KNOWN] == []
