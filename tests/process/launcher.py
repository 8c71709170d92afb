"""`limber run` by the clock in a file, which the test moves, and at no pace; `command` is `limber` as it is. How both
are started: see `forks`.

Settings as for `limber run`. With LOUD set, libraries log all they have, as a hostile environment might make them. With
DIES set to "POINT NUMBER", it is killed when it comes to that point (see `points`) for that many times. With RATE set,
it keeps to that pace, and with JOURNAL, writes down how (see `journals`). Every REFILL seconds it looks at the tables.
With FULL set, SQLite has no room while that file exists (see `shortages`).
"""

import asyncio
import gc
import logging
import os
from pathlib import Path

import aiosqlite  # noqa: F401 - as those that a database brings with it: imported once, before the forks
import psycopg  # noqa: F401 - the same

from bot import programmes
from bot.__main__ import app
from bot.app import run
from bot.config import load
from bot.domain.replies import prepare
from bot.wire.pace import Pace
from jobs import timetable
from tests.process import journals, points, shortages
from tests.process.clocks import SharedClock

LIBRARIES = (
    "telegram",
    "telegram.ext",
    "aiohttp",
    "aiohttp.access",
    "aiohttp.client",
    "aiosqlite",
    "psycopg",
    "sqlalchemy",
    "sqlalchemy.engine",
    "sqlalchemy.pool",
    "apscheduler",
    "alembic",
    "asyncio",
)
REFILL = 0.1  # seconds: a test that moves the clock need not wait the whole second until it is noticed

# Made once, before the forks, and left alone by them.
prepare(programmes.load())
gc.freeze()


def command(line: str) -> None:
    """`limber`, as a person or a service calls it with these words."""
    app(line.split())


def main(clock: str) -> None:
    """Run the bot until it is told to stop."""
    if os.environ.get("LOUD"):
        for library in LIBRARIES:
            logging.getLogger(library).setLevel(logging.DEBUG)
    if dies := os.environ.get("DIES"):
        point, _, number = dies.rpartition(" ")
        points.install(point, int(number))
    if journal := os.environ.get("JOURNAL"):
        journals.keep(Path(journal))
    if full := os.environ.get("FULL"):
        shortages.keep(Path(full))
    rate = int(os.environ.get("RATE", "0"))
    timetable.REFILL = float(os.environ.get("REFILL", REFILL))
    pace = Pace(rate) if rate else Pace(1000, burst=100)
    asyncio.run(run(load(os.environ), SharedClock(Path(clock)), pace))
