"""Time as a bot has it: seconds in which a busy machine had no processor for what it waits for do not count."""

import os
import time
from pathlib import Path

from tests.faults.world import Faulty

NANOSECONDS = 1e9
CONNECTED = "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
Waits = dict[Path, float]  # of each thread, in seconds


class Stopwatch:
    """Runs from its making on, for some processes and for us, who are Telegram to them."""

    def __init__(self, *processes: int) -> None:
        self._processes = {*processes, os.getpid()}
        self._begun = time.monotonic()
        self._waits = {process: _waits(process) for process in self._processes}

    def seconds(self, tick: float) -> float:
        """From its making to that moment."""
        return max(0.0, tick - self._begun)

    def own(self, tick: float) -> float:
        """The same without the wait for a processor, of each process the thread that waited longest.

        An idle machine has none. The moment must be just now.
        """
        return max(0.0, self.seconds(tick) - sum(map(self._waited, self._processes)))

    def _waited(self, process: int) -> float:
        before = self._waits[process]
        return max((wait - before.get(thread, 0.0) for thread, wait in _waits(process).items()), default=0.0)


def stopwatch(its: Faulty) -> Stopwatch:
    """For the bot that was started last, and for its database."""
    database = [] if its.world.url.startswith("sqlite") else its.world.rows(CONNECTED)
    return Stopwatch(its.world.bots[-1].process.pid, *(int(str(pid)) for (pid,) in database))


def _waits(process: int) -> Waits:
    """How long each thread was ready to run, and did not. Empty where the system does not tell."""
    files = Path(f"/proc/{process}/task").glob("*/schedstat")
    return {file: int(file.read_text().split()[1]) / NANOSECONDS for file in files}
