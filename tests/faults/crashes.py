"""The table of crashes of CONTRACT.md: where the bot is killed, what is there at that moment, and what comes of it."""

import re
import signal
from collections import Counter
from dataclasses import dataclass
from datetime import timedelta

from bot.domain.schedule import Slot
from bot.domain.walk import Phase
from storage.database import Database
from tests.builders import BRIDGE, a_schedule, a_walk, keep_person, keep_session
from tests.faults.wire import Passage
from tests.faults.world import Faulty
from tests.process.bots import Bot

LEASE = "1"
AWAY = timedelta(seconds=float(LEASE))  # from a death to the next start, by the clock of all
ON_THE_WIRE = {"bytes sent, no answer": "send", "getUpdates answered, before T4": "getUpdates"}


@dataclass(frozen=True)
class Crash:
    """What is so when the bot comes to the point for the only person there is: the state of the row (None: there is
    none), the `messages` and `completions` so far. In the end the person has got it `at_most` so often.

    Where several are on their way it may be `among_others`. `each`: the point is come to once for each of them.
    """

    state: str | None
    messages: int
    at_most: int
    among_others: int
    each: bool = True
    completions: int = 0


REMINDING = {
    "before T1": Crash(None, 0, 1, 1, each=False),
    "inside T1": Crash(None, 0, 1, 1),
    "after T1": Crash("planned", 0, 1, 1, each=False),
    "inside T2": Crash("planned", 0, 1, 1, each=False),
    "after T2": Crash("sending", 0, 1, 1),
    "before bytes leave": Crash("sending", 0, 1, 2),
    "bytes sent, no answer": Crash("sending", 1, 2, 2),
    "answered, before T3": Crash("sending", 1, 2, 2),
    "inside T3": Crash("sending", 1, 2, 2),
    "after T3": Crash("open", 1, 1, 2),
}
ANSWERING = {
    "getUpdates answered, before T4": Crash(None, 0, 1, 1, each=False),
    "before T4": Crash(None, 0, 1, 1, each=False),
    "inside T4": Crash(None, 0, 1, 1, each=False),
    "after T4": Crash("new", 0, 1, 1, each=False),
    "before T5": Crash("new", 0, 1, 2),
    "inside T5": Crash("new", 0, 1, 2),
    "after T5": Crash("applied", 0, 1, 2, completions=1),
    "shown, before T6": Crash("applied", 1, 2, 2, completions=1),
    "after T6": Crash("done", 1, 1, 2, completions=1),
}


@dataclass
class Place:
    """Where the bot is let die and live again, and again."""

    its: Faulty
    database: Database

    async def reminded(self, people: int) -> list[int]:
        """So many new people whose reminder is due; their ids."""
        now, made = self.its.world.clock.now(), []
        async with self.database.write() as tx:
            for _ in range(people):
                made.append(self._newcomer())
                await keep_person(tx, made[-1], a_schedule(Slot.MORNING, due=now, day=now.date()), zone="UTC")
        return made

    async def answering(self, people: int) -> list[int]:
        """So many new people who are at the first set of the bridge, and have written that it is done."""
        now, made = self.its.world.clock.now(), []
        walk = a_walk(phase=Phase.SET, at=BRIDGE)
        async with self.database.write() as tx:
            for _ in range(people):
                made.append(self._newcomer("done"))
                await keep_person(tx, made[-1], zone="UTC")
                await keep_session(tx, person=made[-1], walk=walk, day=now.date(), due=now, opened_at=now)
        return made

    async def dies(self, point: str, number: int) -> None:
        """Start it; it comes to the point for that many times, and is no more."""
        if point in ON_THE_WIRE:
            bot = await self._dies_on_the_wire(ON_THE_WIRE[point], number)
        else:
            bot = await self.its.world.start(DIES=f"{point} {number}")
        assert await bot.end() == -signal.SIGKILL, "".join(bot.lines[-20:])

    async def lives(self, question: str, answer: int) -> None:
        """Start it a little later; it works until the database answers so, and nothing is left to do."""
        self.its.world.clock.move(AWAY)
        bot = await self.its.world.start()
        await self.its.comes(question, [(answer,)])
        await self.its.quiet()
        await bot.says("limber runs")
        bot.process.terminate()
        assert await bot.end() == 0

    def came(self, since: int, pattern: str) -> Counter[int]:
        """How many messages of that kind each person got, since the ledger was so long."""
        sent = (each for each in self.its.wire.ledger[since:] if each.accepted and each.method == "sendMessage")
        return Counter(each.person for each in sent if re.search(pattern, each.text))

    def _newcomer(self, writes: str = "") -> int:
        person = self.its.world.playground.newcomer()
        self.its.world.playground._world.human(person.id).started = True
        if writes:
            person.write(writes)
        return person.id

    async def _dies_on_the_wire(self, method: str, number: int) -> Bot:
        """In the moment in which Telegram has accepted it, and its answer has not yet left."""
        left = number

        def accepted(passage: Passage) -> None:
            nonlocal left
            left -= passage.method.startswith(method)
            if left == 0:
                self.its.world.bots[-1].kill()

        self.its.wire.watchers[:] = [accepted]
        bot = await self.its.world.start()
        await bot.process.wait()
        self.its.wire.watchers.clear()
        return bot
