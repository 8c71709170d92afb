"""Many people at once, in the tables already: first contact with each would take as long as all the rest."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from signal import SIGKILL

from bot.domain.people import Schedule
from bot.domain.schedule import Slot
from bot.playground.people import Person
from storage.database import Database
from tests.builders import a_schedule, keep_person
from tests.faults.wire import Passage
from tests.faults.world import Faulty

MORNING = datetime(2026, 11, 23, 7, 20, tzinfo=UTC)  # a Monday, ten minutes before the first reminder
DUE = MORNING + timedelta(minutes=10)
REMINDER = "Back exercises"  # how it begins; below an answer, the card has these words again
HALF_A_DAY = timedelta(hours=12)
LONG = 300.0  # seconds until it is stuck: two thousand updates take a minute or two, on a busy machine more
LOOK = 0.05  # seconds between two looks at a database, which does not ring

# A whole session, written in one go. "start" begins it, and ends a rest.
SESSION = ("start", "done", "start", "done", "start", *("done",) * 7)
NOW = ("/now", *SESSION[1:])  # not waiting for a reminder
SETS = 9
RECORDED = "Recorded: "

# What is due or begun by now, each of one kind; the questions that find any of it.
DUE_BY_NOW = "SELECT slot FROM schedules WHERE due <= '{now}'"
UNFINISHED = """
SELECT slot FROM schedules WHERE due <= '{now}'
UNION SELECT state FROM sessions WHERE state IN ('planned', 'sending', 'unknown') AND send_at <= '{now}'
UNION SELECT kind FROM outbox WHERE state IN ('planned', 'sending', 'unknown') AND send_at <= '{now}'
UNION SELECT 'letter' FROM inbox WHERE state IN ('new', 'applied')"""
IN_HAND = """
SELECT state FROM sessions WHERE state = 'sending'
UNION SELECT kind FROM outbox WHERE state = 'sending'
UNION SELECT 'letter' FROM inbox WHERE state IN ('new', 'applied') AND lease_until > '{now}'"""
COMPLETIONS = "SELECT s.person, c.source FROM completions c JOIN sessions s ON s.id = c.session"


@dataclass
class Crowd:
    """People of a world, and what became of them."""

    its: Faulty
    people: Sequence[Person]

    def reminders(self) -> list[Passage]:
        """Those that Telegram accepted, in order."""
        return [each for each in self.its.wire.sent() if each.text.startswith(REMINDER)]

    def unreminded(self) -> int:
        """How many have not got theirs."""
        return len({person.id for person in self.people} - {each.person for each in self.reminders()})

    def extra(self) -> Counter[int]:
        """By person, how many messages they got once more: reminders, and what says that a set was recorded."""
        said = Counter((each.person, each.text.partition("\n")[0]) for each in self.its.wire.sent() if _once(each))
        extra: Counter[int] = Counter()
        for (person, _), times in said.items():
            extra[person] += times - 1
        return +extra

    def recorded(self) -> Counter[int]:
        """By person, how many sets are recorded. AssertionError where an update of theirs counted for two."""
        rows = self.its.world.rows(COMPLETIONS)
        assert len(set(rows)) == len(rows)
        return Counter(int(str(person)) for person, _ in rows)

    def due(self, at: datetime) -> bool:
        """Whether anybody's reminder is to be planned by then, as it stands now."""
        return bool(self._found(DUE_BY_NOW, at))

    def finished(self) -> bool:
        """Whether all that is due by now is delivered, and all that was written has its answer."""
        return not self.its.world.playground._world.state.updates and not self._found(UNFINISHED)

    async def until(self, what: Callable[[], bool], within: float = LONG) -> None:
        """Wait for it."""
        await wait_for(self.its, what, within)

    async def lapse(self, what: Callable[[], bool], step: timedelta, within: float = LONG) -> None:
        """Wait for it, and let the clock run faster: by `step` at a time, whenever nobody works on anything."""

        def look() -> bool:
            if what():
                return True
            if not self._found(IN_HAND):
                self.its.world.clock.move(step)
            return False

        await wait_for(self.its, look, within)

    def _found(self, question: str, at: datetime | None = None) -> list[tuple[object, ...]]:
        now = f"{at or self.its.world.clock.now():%Y-%m-%d %H:%M:%S.%f}"
        zone = "" if self.its.world.url.startswith("sqlite") else "+00:00"
        return self.its.world.rows(question.format(now=now + zone))


def _once(passage: Passage) -> bool:
    return passage.text.startswith((REMINDER, RECORDED))


async def wait_for(its: Faulty, what: Callable[[], bool], within: float = LONG) -> None:
    """Wait until it is so; AssertionError, with what the bot said last, where it is not in time."""
    clock = asyncio.get_running_loop().time
    until = clock() + within
    while not what():
        ended = its.world.bots[-1].process.returncode if its.world.bots else None
        if clock() > until or ended not in (None, -SIGKILL):
            lines = "".join(line for bot in its.world.bots for line in bot.lines[-15:])
            raise AssertionError(f"not so within {within} s; the last lines are\n{lines}")
        await its.world.playground._world.bell.heard(LOOK)


async def gather(its: Faulty, number: int, due: datetime = DUE, *, evenings: bool = False) -> Crowd:
    """Let so many people come whose mornings are due then, for the first time; evenings twelve hours later. In UTC."""
    people = [its.world.playground.newcomer() for _ in range(number)]
    database = Database(its.world.url)
    try:
        async with database.write() as tx:
            for person in people:
                its.world.playground._world.human(person.id).started = True
                slots = [_slot(Slot.MORNING, due)] + [_slot(Slot.EVENING, due + HALF_A_DAY)] * evenings
                await keep_person(tx, person.id, *slots, zone="UTC")
    finally:
        await database.close()
    return Crowd(its, people)


def _slot(slot: Slot, due: datetime) -> Schedule:
    return a_schedule(slot, wall=due.time(), due=due, day=due.date())
