"""Time as a bot has it: seconds in which a busy machine had no processor for what it waits for do not count."""

import os
import time
from pathlib import Path

from tests.faults.world import Faulty

NANOSECONDS = 1e9
CONNECTED = "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"


class Stopwatch:
    """Runs from its making on. The bot may wait for itself, for its database and for us, who are Telegram to it."""

    def __init__(self, its: Faulty) -> None:
        database = [] if its.world.url.startswith("sqlite") else its.world.rows(CONNECTED)
        self._processes = {its.world.bots[-1].process.pid, os.getpid(), *(row[0] for row in database)}
        self._begun = time.monotonic()
        self._waited = self._wait()

    def seconds(self, tick: float) -> float:
        """From its making to that moment."""
        return max(0.0, tick - self._begun)

    def own(self, tick: float) -> float:
        """The same without the waits for a processor: an idle machine has none. The moment must be just now."""
        return max(0.0, self.seconds(tick) - (self._wait() - self._waited))

    def _wait(self) -> float:
        """How long their threads were ready to run, and did not. 0 where the system does not tell."""
        threads = [file for each in self._processes for file in Path(f"/proc/{each}/task").glob("*/schedstat")]
        return sum(int(file.read_text().split()[1]) for file in threads) / NANOSECONDS
