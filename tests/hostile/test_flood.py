"""One person sends thousands of updates: some are answered, the rest is left out, and nobody else waits for them."""

import asyncio
import time
from pathlib import Path

import pytest
from aiohttp import ClientSession
from sqlalchemy import func, select

from bot.config import Mode
from bot.playground.chats import Json
from bot.playground.people import Person
from bot.playground.state import Pending
from bot.wire.webhook import CONNECTIONS, SECRET_HEADER
from storage import tables as t
from tests.bot.limber import FRONT, PATIENCE, Limber, heard
from tests.bot.limber import limber as at_work
from tests.rounds import Tally
from tests.ways import LATER, sqlite_first

TOLD = "That is more at once than I can answer."
SAID = ("done", "and the second", "done", "3 of 3 bridges", "knees done", "all 3", "rotation", "done", "yes", "hi")


@sqlite_first
@pytest.mark.parametrize("mode", [Mode.POLLING, pytest.param(Mode.WEBHOOK, marks=LATER)])
@pytest.mark.parametrize("many", [300, pytest.param(5_000, marks=LATER)])
async def test_a_flood_is_cut_short_its_person_told_once_and_another_answered_meanwhile(
    many: int, mode: Mode, database_url: str, tmp_path: Path, tally: Tally
) -> None:
    async with at_work(tmp_path, url=database_url, mode=mode, burst=many) as limber:
        ada, bob = await limber.met("Ada"), await limber.met("Bob")
        await limber.says(ada, "/now")
        before = len(heard(bob))
        flood = asyncio.create_task((_polled if mode is Mode.POLLING else _brought)(limber, bob, many))
        await bob.hears(lambda message: len(heard(bob)) > before + 2, 3 * PATIENCE)  # it is under way
        own, began = ada.write("done"), time.monotonic()
        await ada.hears("Recorded: bridge set 1", 3 * PATIENCE, after=own.id)
        tally.add(updates=many, seconds=round(time.monotonic() - began, 2))
        await flood
        async with asyncio.timeout(len(heard(bob)) + 10 * PATIENCE):
            await _worked_on(limber)
        await limber.settled()
        states = await _states(limber)
        assert set(states) == {"done", "refused"}
        assert states["refused"] > 0
        assert states["done"] + states["refused"] >= many, "all ids are known"
        answers = heard(bob)[before:]
        assert len([text for text in answers if text.startswith(TOLD)]) == 1
        assert await limber.done(ada) == ["bridge 1"]
        own = bob.write("/privacy")
        await bob.hears("/forget", PATIENCE, after=own.id)


async def test_ten_short_messages_and_ten_presses_in_an_outage_are_all_worked_on(limber: Limber) -> None:
    ada = await limber.met()
    await limber.says(ada, "/now")
    for text in SAID:
        ada.write(text)
    for _ in range(10):
        ada.tap("More")
    async with asyncio.timeout(10 * PATIENCE):
        while limber.playground._world.state.updates or set(await _states(limber)) != {"done"}:
            await limber.playground._world.bell.heard(0.1)
    assert not any(text.startswith(TOLD) for text in heard(ada))


async def _polled(limber: Limber, person: Person, many: int) -> None:
    """As many messages, all at once, wait for the bot at Telegram."""
    world = limber.playground._world
    for body in _messages(limber, person, many):
        world.state.last_update += 1
        world.state.updates.append(Pending(world.state.last_update, "message", limber.clock.now(), body))
    world.commit()
    while world.state.updates:
        await world.bell.heard(PATIENCE)


async def _brought(limber: Limber, person: Person, many: int) -> None:
    """The same, brought in as many connections at once as Telegram takes."""
    address = f"{limber.playground._postman._fronts[FRONT]}/telegram"
    secret = limber.settings.webhook_secret
    assert secret is not None
    headers = {SECRET_HEADER: secret.get_secret_value()}
    places = asyncio.Semaphore(CONNECTIONS)

    async def bring(http: ClientSession, update: Json) -> None:
        async with places, http.post(address, json=update, headers=headers) as answer:
            assert answer.status == 200

    async with ClientSession() as http, asyncio.TaskGroup() as all_of_it:
        for number, body in enumerate(_messages(limber, person, many)):
            all_of_it.create_task(bring(http, {"update_id": 10**9 + number, "message": body}))


def _messages(limber: Limber, person: Person, many: int) -> list[Json]:
    """None of them in the chat, which need not hold them."""
    body = limber.playground._world.as_telegram(person.write("/help"))
    return [body | {"message_id": 10**6 + number, "text": f"done {number}"} for number in range(many)]


async def _worked_on(limber: Limber) -> None:
    while set(await _states(limber)) - {"done", "refused"}:
        await limber.playground._world.bell.heard(0.1)


async def _states(limber: Limber) -> dict[str, int]:
    async with limber.database.read() as tx:
        counts = select(t.inbox.c.state, func.count()).group_by(t.inbox.c.state)
        return {row[0]: row[1] for row in await tx.execute(counts)}
