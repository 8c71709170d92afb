"""One process of the bot after another: each lives until it is killed, wherever it is, or told to stop."""

import random
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from tests.simulation.processes import Process
from tests.simulation.records import Records
from tests.simulation.skies import Trouble
from tests.simulation.telegram import Telegram
from tests.simulation.times import Time

LASTS = 4_000  # points at which a process may die, on average, until it does
AT_REST = timedelta(days=2)  # on average, until it is stopped or killed while it does nothing
SPANS, OFTEN = ((2, 20), (60, 7_200), (7_200, 80_000)), (40, 8, 1)  # seconds until the next one starts


@dataclass
class Incarnations:
    """`process` is None while the bot is not running. `downtimes` are those times."""

    time: Time
    telegram: Telegram
    records: Records
    url: str
    chance: random.Random
    process: Process | None = None
    downtimes: list[Trouble] = field(default_factory=list)
    crashes: int = 0
    stops: int = 0
    lasting: bool = False  # whether the next one is left alone

    def __post_init__(self) -> None:
        self._starts = self._ends = self.time.now

    @property
    def next(self) -> datetime:
        """When the bot comes or goes."""
        return self._starts if self.process is None else self._ends

    def come_and_go(self) -> None:
        """Start, stop or kill it, where it is time."""
        now = self.time.now
        if self.process is None and self._starts <= now:
            self._start(now)
        elif self.process is not None and self._ends <= now and not self.lasting:
            if self.chance.random() < 0.5:
                self.stop()
            else:
                self.process.life.end("in a moment of rest")
                self._buried(self.process)

    def step(self) -> None:
        """Let it do what there is to do at this instant. It may be the last that it does."""
        if self.process is not None:
            self.process.step()
            if self.process.dead:
                self._buried(self.process)

    def last(self) -> None:
        """Let the bot run from now on."""
        self.lasting = True
        self._starts = min(self._starts, self.time.now)
        if self.process is not None:
            self.process.life.lasts = None

    def stop(self) -> None:
        """Tell it to stop, as SIGTERM does, and wait for its end."""
        if self.process is not None:
            told = self.time.now
            self.process.stop()
            self.stops += 1
            self._gone("stopped", told)

    def end(self) -> None:
        """No process is left behind."""
        if self.process is not None:
            self.process.kill()

    def _start(self, now: datetime) -> None:
        lasts = None if self.lasting else round(self.chance.expovariate(1 / LASTS)) + 1
        number = self.crashes + self.stops + 1
        self.process = Process(number, self.time, self.url, self.telegram, lasts)
        self._ends = now + AT_REST * self.chance.expovariate(1)
        if self.downtimes:
            self.downtimes[-1].until = now

    def _buried(self, process: Process) -> None:
        process.kill()
        self.crashes += 1
        claimed = self.records.on_their_way()
        for call in self.telegram.ledger:
            if call.process == process.number and call.reminds in claimed:
                call.unrecorded = True
        self._gone(f"killed {process.life.died_at}", self.time.now)

    def _gone(self, why: str, since: datetime) -> None:
        self.downtimes.append(Trouble(f"bot {why}", since))
        self.process = None
        (span,) = self.chance.choices(SPANS, OFTEN)
        self._starts = self.time.now + timedelta(seconds=self.chance.uniform(*span))
