"""A clock that several processes read and one moves: what moved it lies in a file that all of them have mapped."""

import mmap
import struct
from datetime import timedelta
from pathlib import Path

from bot.clock import Clock

_SECONDS = struct.Struct("dd")  # by how much it was set, and how much time has passed beside the real


class SharedClock(Clock):
    """The system's time, moved by what is in `file`. A process that moves it moves it for all."""

    def __init__(self, file: Path, offset: timedelta | None = None) -> None:
        if offset is not None:
            file.write_bytes(_SECONDS.pack(offset.total_seconds(), 0))
        self.file = file
        with file.open("r+b") as opened:
            self._mapped = mmap.mmap(opened.fileno(), _SECONDS.size)
        super().__init__(self.offset)

    @property
    def offset(self) -> timedelta:
        """How far it is from the system's."""
        return timedelta(seconds=_SECONDS.unpack(self._mapped[:])[0])

    @offset.setter
    def offset(self, offset: timedelta) -> None:
        self._mapped[:] = _SECONDS.pack(offset.total_seconds(), self._passed)

    def uptime(self) -> timedelta:
        """The machine's; setting the clock leaves it, time that passes does not."""
        return super().uptime() + timedelta(seconds=self._passed)

    def elapse(self, by: timedelta) -> None:
        """Let time pass, as if it had been waited for: every clock shows it."""
        self._mapped[:] = _SECONDS.pack(self.offset.total_seconds(), self._passed + by.total_seconds())
        self.move(by)

    @property
    def _passed(self) -> float:
        passed: float = _SECONDS.unpack(self._mapped[:])[1]
        return passed
