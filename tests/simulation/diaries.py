"""What a person did and was told, as they would note it themselves."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from bot.playground.chats import Message
from tests.simulation.calendars import CITIES, SLOTS, instant

EVERYTHING = 99  # sets: no session has as many
DAY = timedelta(days=1)

_WALL = {slot: re.compile(rf"{slot.capitalize()}s (\d\d):(\d\d)") for slot in SLOTS}
_UNTIL = re.compile(r"until \w+ (\d+) (\w+)")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass
class Act:
    """One thing that somebody did, by the update that tells of it, and which sets it may record: `most` of them."""

    at: datetime
    update: int
    what: str
    session: int | None = None
    exercise: str | None = None
    number: int | None = None
    most: int = 0
    undoes: bool = False
    begins: bool = False  # it may begin a session out of turn, or early
    press: bool = False


@dataclass(frozen=True)
class Epoch:
    """A time in which somebody's settings were as they know them. `on_from` is None while reminders are off."""

    since: datetime
    zone: str
    walls: tuple[time, time]  # morning, evening
    away: tuple[str, date] | None
    on_from: datetime | None

    def __str__(self) -> str:
        away = f", in {self.away[0]} until {self.away[1]}" if self.away is not None else ""
        walls = " and ".join(f"{wall:%H:%M}" for wall in self.walls)
        return f"since {self.since:%d %H:%M:%S} at home in {self.zone}{away}, {walls}, on from {self.on_from}"

    def zone_on(self, day: date) -> str:
        return self.away[0] if self.away is not None and day <= self.away[1] else self.zone

    def slots(self, after: datetime, until: datetime) -> Iterator[tuple[str, date, datetime]]:
        """The slots that come later than `after`, up to `until`."""
        if self.on_from is None:
            return
        day = after.date() - 2 * DAY
        while day <= until.date() + 2 * DAY:
            for slot, wall in zip(SLOTS, self.walls, strict=True):
                due = instant(day, wall, self.zone_on(day))
                if due is not None and max(after, self.since) < due <= until and due >= self.on_from:
                    yield slot, day, due
            day += DAY


@dataclass
class Diary:
    """`epochs` are the times in which the settings were certain, each with its end; between them nothing is."""

    acts: list[Act] = field(default_factory=list)
    epochs: list[tuple[Epoch, datetime | None]] = field(default_factory=list)

    @property
    def now(self) -> Epoch | None:
        """What is certain now."""
        return self.epochs[-1][0] if self.epochs and self.epochs[-1][1] is None else None

    def unsettle(self, at: datetime) -> None:
        """They are about to change something, or something changed by itself."""
        if self.now is not None:
            self.epochs[-1] = (self.epochs[-1][0], at)

    def settle(self, epoch: Epoch) -> None:
        """They read what is set."""
        self.unsettle(epoch.since)
        self.epochs.append((epoch, None))


def read(message: Message, now: datetime, home: str) -> Epoch | None:
    """What an answer to /times says, to who lives in the zone `home`; None where the message is none."""
    walls = [found for slot in SLOTS if (found := _WALL[slot].search(message.text))]
    city = next((city for city in CITIES if f"{city} time" in message.text), None)
    if len(walls) < len(SLOTS) or city is None or "keep your times" in message.text:
        return None
    zone, away = CITIES[city], None
    if until := _UNTIL.search(message.text):
        zone, away = home, (zone, _date(int(until[1]), until[2], now))
    morning, evening = (time(int(found[1]), int(found[2])) for found in walls)
    return Epoch(now, zone, (morning, evening), away, _on_from(message, now))


def _on_from(message: Message, now: datetime) -> datetime | None:
    told = [each.unix_time for each in message.entities if each.type == "date_time" and each.unix_time]
    if not told:
        return None
    return datetime.fromtimestamp(told[0], UTC) if "Paused." in message.text else now


def _date(day: int, month: str, now: datetime) -> date:
    found = date(now.year, _MONTHS.index(month[:3]) + 1, day)  # September has four letters
    return found if found > now.date() - 180 * DAY else found.replace(year=now.year + 1)
