"""Time as a process has it: seconds in which a busy machine had no processor for it do not count."""

import os
import time
from collections.abc import Sequence
from pathlib import Path

NANOSECONDS = 1e9


class Stopwatch:
    """Runs from its making on, for a process and for us, who are Telegram to it."""

    def __init__(self, process: int) -> None:
        self._processes = (process, os.getpid())
        self.begun = time.monotonic()
        self._waited = _waited(self._processes)

    def until(self, tick: float) -> float:
        """The seconds from its making to that moment, which must have been just now."""
        return max(0.0, tick - self.begun - (_waited(self._processes) - self._waited))


def _waited(processes: Sequence[int]) -> float:
    """How long their threads were ready to run, and did not. Where the system does not tell: 0."""
    told = (file for process in processes for file in Path(f"/proc/{process}/task").glob("*/schedstat"))
    return sum(int(file.read_text().split()[1]) for file in told) / NANOSECONDS
