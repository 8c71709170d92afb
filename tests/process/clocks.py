"""A clock that several processes read and one moves: its offset lies in a file that all of them have mapped."""

import mmap
import struct
from datetime import timedelta
from pathlib import Path

from bot.clock import Clock

_SECONDS = struct.Struct("d")


class SharedClock(Clock):
    """The system's time, moved by the offset in `file`. A process that moves it moves it for all."""

    def __init__(self, file: Path, offset: timedelta | None = None) -> None:
        if offset is not None:
            file.write_bytes(_SECONDS.pack(offset.total_seconds()))
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
        self._mapped[:] = _SECONDS.pack(offset.total_seconds())
