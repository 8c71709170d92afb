"""Two processes on one PostgreSQL: one leads, and when it dies or is suspended, the other goes on. SQLite takes one."""

import asyncio
import itertools
import signal
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.clock import Clock
from bot.domain.schedule import Slot
from bot.playground.api import Call
from bot.playground.server import Playground
from storage.database import Database
from storage.tables import sessions
from tests.builders import a_schedule, keep_person
from tests.process.bots import TOKEN, Bot, command
from tests.ways import LATER

REMINDER = "Back exercises"
TAKEOVER = timedelta(seconds=20)  # at most, with the settings as they come


@dataclass
class Pair:
    """Two processes, the one that leads first, and people with a reminder each."""

    leader: Bot
    other: Bot
    playground: Playground
    database: Database

    def reminders(self) -> list[Call]:
        """Those that Telegram accepted, in order. (Below an answer, the card has their words again.)"""
        accepted = (call for call in self.playground.ledger if call.ok and call.method.startswith("send"))
        return [call for call in accepted if str(call.params.get("text", "")).startswith(REMINDER)]

    async def due(self, *seconds: float) -> list[datetime]:
        """Let somebody new be due after each of so many seconds; when they are."""
        now, times = datetime.now(UTC), []
        async with self.database.write() as tx:
            for after in seconds:
                person = self.playground.newcomer()
                person.write("hello")
                times.append(now + timedelta(seconds=after))
                due = a_schedule(Slot.MORNING, due=times[-1], day=now.date())
                await keep_person(tx, person.id, due, zone="UTC")
        return times

    async def delivered(self, reminders: int) -> None:
        """Wait until so many reminders are with their people, and recorded."""
        async with asyncio.timeout(40):
            while len(await self._opened()) < reminders:
                await self.playground._world.bell.heard(0.1)

    async def _opened(self) -> list[object]:
        async with self.database.read() as tx:
            return list((await tx.execute(select(sessions.c.id).where(sessions.c.state == "open"))).all())


@asynccontextmanager
async def pair(url: str, **settings: str) -> AsyncIterator[Pair]:
    """Both at work until the block ends."""
    playground = Playground(Clock(), TOKEN, pace=False)
    environ = {"LIMBER_TOKEN": TOKEN, "LIMBER_DATABASE_URL": url, "LIMBER_TELEGRAM_URL": await playground.start()}
    database = Database(url)
    bots = [await command("run", **environ | settings)]
    try:
        await bots[0].says("lead.taken")
        bots.append(await command("run", **environ | settings))
        await bots[1].says("limber runs")
        yield Pair(bots[0], bots[1], playground, database)
    finally:
        for bot in bots:
            bot.kill()
            await bot.end()
        await database.close()
        await playground.stop()


@LATER  # `tests/faults/test_replicas.py` stops one on every change
async def test_when_the_leader_is_killed_reminders_go_on_within_20_seconds_and_none_twice(postgresql_url: str) -> None:
    async with pair(postgresql_url) as both:
        due = await both.due(1, 4, 5, 6, 7, 8)
        await both.delivered(1)  # and nothing else is due for a while: no message is on its way
        both.leader.kill()
        killed = datetime.now(UTC)
        await both.delivered(len(due))
        waited = max(call.at for call in both.reminders()) - max(due[1], killed)
        assert waited <= TAKEOVER
        _each_once(both, len(due))


@pytest.mark.parametrize("number", [signal.SIGTERM, pytest.param(signal.SIGINT, marks=LATER)])
async def test_when_the_leader_is_told_to_stop_the_other_takes_over_at_its_next_look(
    postgresql_url: str, number: int
) -> None:
    async with pair(postgresql_url) as both:
        both.leader.process.send_signal(number)
        assert await both.leader.end() == 0
        await both.other.says("lead.taken")
        await both.due(0, 0)
        await both.delivered(2)
        _each_once(both, 2)


async def test_a_leader_that_was_suspended_for_longer_than_its_lease_sends_nothing_any_more(
    postgresql_url: str,
) -> None:
    async with pair(postgresql_url, LIMBER_LEASE="2") as both:
        await both.due(0)
        await both.delivered(1)
        both.leader.process.send_signal(signal.SIGSTOP)
        await both.due(0, 0)
        await both.delivered(3)
        both.leader.process.send_signal(signal.SIGCONT)
        await both.due(0, 0, 0)
        await both.leader.says("lead.ended")
        await both.delivered(6)
        _each_once(both, 6)
        # On a busy machine the lead may come back to it later, by its own right.
        led = itertools.takewhile(lambda line: "lead.ended" not in line, both.leader.lines)
        assert sum("send.done" in line for line in led) == 1, "the first, before it was suspended"


@LATER
async def test_both_answer_whoever_writes(postgresql_url: str) -> None:
    async with pair(postgresql_url) as both:
        people = [both.playground.newcomer() for _ in range(20)]
        for person in people:
            person.write("/start")
        for person in people:
            await person.hears("Which clock is yours?")
        assert both.other.process.returncode is None


async def test_a_second_process_with_the_same_sqlite_file_is_refused_in_a_line(sqlite_url: str) -> None:
    playground = Playground(Clock(), TOKEN, pace=False)
    environ = {
        "LIMBER_TOKEN": TOKEN,
        "LIMBER_DATABASE_URL": sqlite_url,
        "LIMBER_TELEGRAM_URL": await playground.start(),
    }
    first = await command("run", **environ)
    try:
        await first.says("limber runs")
        second = await command("run", **environ)
        assert await second.end() == 1
        assert len(second.lines) == 1
        assert "Limber cannot start: another process works with" in second.lines[0]
        person = playground.newcomer()
        person.write("/start")
        await person.hears("Which clock is yours?")
    finally:
        first.kill()
        await first.end()
        await playground.stop()


def _each_once(both: Pair, people: int) -> None:
    per_person = Counter(call.params["chat_id"] for call in both.reminders())
    assert len(per_person) == people
    assert set(per_person.values()) == {1}
