"""The simulation itself: people, Telegram, the weather and one process of the bot after another, step by step."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from tests.simulation import habits, plans
from tests.simulation.calendars import CITIES, STARTS
from tests.simulation.incarnations import Incarnations
from tests.simulation.people import Somebody
from tests.simulation.records import Records
from tests.simulation.skies import Weather
from tests.simulation.telegram import Telegram
from tests.simulation.times import TICK, Time, Traveller

DAY = timedelta(days=1)
AT_LAST = timedelta(
    hours=3, minutes=7
)  # without weather, deeds and deaths, for all to come to its end; no slot is due then
TOO_LONG = timedelta(minutes=20)  # of having something to do, with nothing in the way
COARSE = timedelta(seconds=40)  # between two looks, at least, while Telegram is away
LOOKS = 6  # until the weather changes, at most, but for those
NAMES = ("Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gita", "Hugo", "Ida", "Jon")
FAR = (1.0, 60.0, 3_600.0, 86_400.0, 30 * 86_400.0)  # seconds that a clock may be wrong by


@dataclass(frozen=True)
class Size:
    """How many people, and for how many days."""

    people: int
    days: int


@dataclass
class World:
    """Everything of one seed. `wrong`: now and then somebody sets the clock of the bot's machine."""

    seed: int
    size: Size
    url: str
    traveller: Traveller
    wrong: bool = False
    steps: int = 0

    def __post_init__(self) -> None:
        chance = random.Random(self.seed)
        self._chance = random.Random(chance.random())
        self.start = chance.choice(STARTS)
        self.end = self.start + self.size.days * DAY
        self.time = Time(self.start, self.traveller)
        self.weather = Weather(random.Random(chance.random()), self.start)
        self.telegram = Telegram(self.time, self.weather, random.Random(chance.random()))
        self.records = Records(self.url)
        own = random.Random(chance.random())
        self.bot = Incarnations(self.time, self.telegram, self.records, self.url, own)
        self.people = [self._somebody(n, random.Random(chance.random())) for n in range(self.size.people)]
        self._busy_since: datetime | None = None
        self._settings = self._clock_settings() if self.wrong else []

    def live(self) -> None:
        """Until the end, and a little longer in which nothing bad happens any more."""
        while self.time.now < self.end:
            self._step(self.end)
        self.bot.last()
        self.weather.clear_up(self.time.now)
        self.time.set_wrong(timedelta())
        for somebody in self.people:
            somebody.rest()
        until = self.end + AT_LAST
        while self.time.now < until:
            self._step(until)
        self.bot.stop()

    def close(self) -> None:
        """Whatever became of it: no process is left behind."""
        self.bot.end()
        self.records.close()

    def _somebody(self, number: int, chance: random.Random) -> Somebody:
        home = chance.choice(list(CITIES.values()))
        name = f"{NAMES[number % len(NAMES)]} {number // len(NAMES) + 1}"
        somebody = Somebody(self.telegram, chance, name, home)
        own = habits.drawn(chance, self.start, self.end)
        somebody.reacts = own.react
        somebody.plans = plans.drawn(chance, self.start, self.end, own)
        return somebody

    def _clock_settings(self) -> list[tuple[datetime, timedelta]]:
        """When the clock of the bot's machine is set, and by how much it is wrong from then on."""
        times = sorted(self.start + (self.end - self.start) * self._chance.random() for _ in range(self.size.days // 2))
        return [(at, timedelta(seconds=self._chance.uniform(-1, 1) * self._chance.choice(FAR))) for at in times]

    def _step(self, until: datetime) -> None:
        self.steps += 1
        now = self.time.now
        self.weather.turn(now)
        while self._settings and self._settings[0][0] <= now:
            self.time.set_wrong(self._settings.pop(0)[1])
        self.bot.come_and_go()
        for somebody in self.people:
            somebody.act()
        self.bot.step()
        for somebody in self.people:
            somebody.look()
        now = self.time.now  # to stop takes time
        coming = min((at for at in self._coming(now) if at > now), default=until)
        self.time.forward(min(max(coming, now + TICK), until))

    def _coming(self, now: datetime) -> Iterator[datetime]:
        """The instants at which something may happen, by the world's reckoning and by the bot's own."""
        for somebody in self.people:
            yield from (at for at in (somebody.next, somebody.awaits(now)) if at is not None)
        yield from (at for at, _ in self._settings[:1])
        if not self.weather.over:
            yield self.weather.changes
        if self.bot.process is None or not self.bot.lasting:
            yield self.bot.next
        if self.bot.process is not None:
            yield from self._wished(now, self.bot.process.wait or 0)

    def _wished(self, now: datetime, wait: float) -> Iterator[datetime]:
        """When the bot means to do something. What it should have done by now it may do with its next breath."""
        wish = self.records.wish()
        overdue = wish is not None and wish - self.time.wrong <= now
        if overdue or self.telegram.waiting or self.telegram.in_flight:
            yield self._busy(now, wait)
            return
        self._busy_since = None
        if wish is not None:
            yield wish - self.time.wrong

    def _busy(self, now: datetime, wait: float) -> datetime:
        if not self.weather.sky.clear:
            self._busy_since = None
            return now + max(COARSE, (self.weather.changes - now) / LOOKS)
        begun = max((each.until for each in self.bot.downtimes[-1:] if each.until is not None), default=now)
        self._busy_since = max(self._busy_since or now, begun)
        if now - self._busy_since > TOO_LONG:
            raise AssertionError(f"since {self._busy_since} the bot has something to do, and comes to no end")
        return now + timedelta(seconds=wait) + TICK
