"""`limber run` by a moved clock and at no pace: python -m tests.process.launcher SECONDS. Settings as for `limber run`.

With LOUD set, libraries log all they have, as a hostile environment might make them.
"""

import asyncio
import logging
import os
import sys
from datetime import timedelta

from bot.app import run
from bot.clock import Clock
from bot.config import load
from bot.wire.pace import Pace

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


def main() -> None:
    """Run the bot until it is told to stop."""
    if os.environ.get("LOUD"):
        for library in LIBRARIES:
            logging.getLogger(library).setLevel(logging.DEBUG)
    clock = Clock(timedelta(seconds=float(sys.argv[1])))
    asyncio.run(run(load(os.environ), clock, Pace(1000, burst=100)))


if __name__ == "__main__":
    main()
