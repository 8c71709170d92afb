"""Time as a process has it: seconds in which a busy machine had no processor for it do not count."""

import os
import time
from pathlib import Path

NANOSECONDS = 1e9
Waits = dict[Path, float]  # of each thread, in seconds


class Stopwatch:
    """Runs from its making on, for some processes and for us, who are Telegram to them."""

    def __init__(self, *processes: int | None) -> None:
        self._processes = (*processes, os.getpid())
        self._begun = time.monotonic()
        self._waits = self._read()

    def seconds(self, tick: float) -> float:
        """From its making to that moment."""
        return max(0.0, tick - self._begun)

    def own(self, tick: float) -> float:
        """The same without the wait for a processor of the thread that waited longest. The moment must be just now."""
        waited = [wait - self._waits.get(thread, 0.0) for thread, wait in self._read().items()]
        return max(0.0, self.seconds(tick) - max(waited, default=0.0))

    def _read(self) -> Waits:
        """How long each thread was ready to run, and did not. Empty where the system does not tell."""
        threads = (file for process in self._processes for file in Path(f"/proc/{process}/task").glob("*/schedstat"))
        return {file: int(file.read_text().split()[1]) / NANOSECONDS for file in threads}
