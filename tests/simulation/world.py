"""The simulation itself: people, Telegram, the weather and one process of the bot after another, step by step."""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tests.simulation import habits, plans
from tests.simulation.calendars import CITIES, STARTS
from tests.simulation.people import Somebody
from tests.simulation.processes import Process
from tests.simulation.records import Records
from tests.simulation.skies import Trouble, Weather
from tests.simulation.telegram import Telegram
from tests.simulation.times import TICK, Time, Traveller

DAY = timedelta(days=1)
LASTS = 4_000  # points at which a process may die, on average, until it does
AT_LAST = timedelta(hours=3)  # without weather, deeds and deaths, for everything to come to its end
TOO_LONG = timedelta(minutes=20)  # of having something to do, with nothing in the way
COARSE = timedelta(seconds=40)  # between two looks while Telegram is away
NAMES = ("Ada", "Ben", "Cleo", "Dan", "Eva", "Finn", "Gita", "Hugo", "Ida", "Jon")


@dataclass(frozen=True)
class Size:
    """How many people, and for how many days."""

    people: int
    days: int


@dataclass
class World:
    """Everything of one seed. `process` is None while the bot is not running."""

    seed: int
    size: Size
    url: str
    traveller: Traveller
    process: Process | None = None
    downtimes: list[Trouble] = field(default_factory=list)
    deaths: list[str] = field(default_factory=list)
    crashes: int = 0
    stops: int = 0
    steps: int = 0
    wrong: bool = False  # whether somebody sets the clock of the bot's machine, now and then

    def __post_init__(self) -> None:
        chance = random.Random(self.seed)
        self.chance = random.Random(chance.random())
        self.start = chance.choice(STARTS)
        self.end = self.start + self.size.days * DAY
        self.time = Time(self.start, self.traveller)
        self.weather = Weather(random.Random(chance.random()), self.start)
        self.telegram = Telegram(self.time, self.weather, random.Random(chance.random()))
        self.records = Records(self.url)
        self.people = [self._somebody(n, random.Random(chance.random())) for n in range(self.size.people)]
        self._starts: datetime = self.start
        self._ends: datetime = self.start
        self._busy_since: datetime | None = None
        self._over = False
        self._settings = self._clock_settings() if self.wrong else []

    def _clock_settings(self) -> list[tuple[datetime, timedelta]]:
        """When the clock of the bot's machine is set, and by how much it is wrong from then on."""
        times = sorted(self.start + (self.end - self.start) * self.chance.random() for _ in range(self.size.days // 2))
        far = [1.0, 60.0, 3_600.0, 86_400.0, 30 * 86_400.0]
        return [
            (at, timedelta(seconds=self.chance.choice((0, 1, -1)) * self.chance.choice(far) * self.chance.random()))
            for at in times
        ]

    def _set_clock(self, now: datetime) -> None:
        while self._settings and self._settings[0][0] <= now:
            self.time.set_wrong(self._settings.pop(0)[1])

    def _somebody(self, number: int, chance: random.Random) -> Somebody:
        home = chance.choice(list(CITIES.values()))
        name = f"{NAMES[number % len(NAMES)]} {number // len(NAMES) + 1}"
        somebody = Somebody(self.telegram, chance, name, home)
        own = habits.drawn(chance, self.start, self.end)
        somebody.reacts = own.react
        somebody.plans = plans.drawn(chance, self.start, self.end, own)
        return somebody

    def live(self) -> None:
        """Until the end, and a little longer in which nothing bad happens any more."""
        while self.time.now < self.end:
            self._step()
        self._over = True
        self.weather.clear_up(self.time.now)
        self.time.set_wrong(timedelta())
        self._starts = min(self._starts, self.time.now)
        for somebody in self.people:
            somebody.rest()
        until = self.end + AT_LAST
        while self.time.now < until:
            self._step(until)
        if self.process is not None:
            self.process.stop()
            self.process = None

    def close(self) -> None:
        """Whatever became of it: no process is left behind."""
        if self.process is not None:
            self.process.kill()
        self.records.close()

    def _step(self, until: datetime | None = None) -> None:
        self.steps += 1
        now = self.time.now
        self.weather.turn(now)
        self._set_clock(now)
        self._come_and_go(now)
        for somebody in self.people:
            somebody.act()
        if self.process is not None:
            self.process.step()
            if self.process.dead:
                self._died()
        for somebody in self.people:
            somebody.look()
        self.time.forward(max(now + TICK, min(self._next(until or self.end), until or self.end)))

    def _come_and_go(self, now: datetime) -> None:
        if self.process is None and self._starts <= now:
            lasts = None if self._over else round(self.chance.expovariate(1 / LASTS)) + 1
            self.process = Process(len(self.deaths) + 1, self.time, self.url, self.telegram, lasts)
            self._ends = now + DAY * self.chance.expovariate(1 / 2)
            if self.downtimes:
                self.downtimes[-1].until = now
        elif self.process is not None and self._ends <= now and not self._over:
            if self.chance.random() < 0.5:
                self.process.stop()
                self.stops += 1
                self._gone("stopped", now)
            else:
                self.process.life.end("in a moment of rest")
                self._died()

    def _died(self) -> None:
        process = self.process
        assert process is not None
        process.kill()
        self.crashes += 1
        hung = self.records.on_their_way()
        unrecorded = [call for call in self.telegram.ledger if call.process == process.number and call.reminds in hung]
        for call in unrecorded:
            call.unrecorded = True
        self._gone(f"killed {process.life.died_at}", self.time.now)

    def _gone(self, why: str, now: datetime) -> None:
        assert self.process is not None
        self.deaths.append(f"{now:%d %H:%M:%S} process {self.process.number} {why}")
        self.downtimes.append(Trouble(f"bot {why}", now))
        self.process, self._busy_since = None, None
        span = self.chance.choices(((2, 20), (60, 7_200), (7_200, 80_000)), weights=(40, 8, 1))[0]
        self._starts = now + timedelta(seconds=self.chance.uniform(*span))

    def _next(self, until: datetime) -> datetime:
        now = self.time.now
        coming = [until, *(at for somebody in self.people if (at := somebody.next) is not None)]
        if not self._over:
            coming.append(self.weather.changes)
        coming += [at for somebody in self.people if (at := somebody.awaits(now)) is not None]
        coming += [at for at, _ in self._settings[:1]]
        if self.process is None:
            return min(*coming, self._starts)
        coming.append(self._ends)
        wish = self.records.wish()
        wish = wish - self.time.wrong if wish is not None else None
        if wish is not None and wish > now:
            coming.append(wish)
        if (wish is not None and wish <= now) or self.telegram.waiting or self.telegram.in_flight:
            coming.append(self._busy(now))
        else:
            self._busy_since = None
        return min(at for at in coming if at > now or at == until)

    def _busy(self, now: datetime) -> datetime:
        """When the bot does something by itself; it has something to do."""
        assert self.process is not None
        if not self.weather.sky.clear:
            self._busy_since = None
            return now + max(COARSE, (self.weather.changes - now) / 6)
        self._busy_since = self._busy_since or now
        if now - self._busy_since > TOO_LONG:
            raise AssertionError(f"since {self._busy_since} the bot has something to do, and does not come to an end")
        return now + timedelta(seconds=self.process.wait or 0) + TICK
