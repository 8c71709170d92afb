"""Processes that are quick to start: forked from one that has imported the bot and done nothing else.

Most of what a start costs is importing: a test that kills many times need not pay for it each time. All that comes
after it (settings, locks, migrations, connections) each process does for itself, and it is killed like any other.
"""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from typing import Protocol


class Process(Protocol):
    """What a test does with a process; asyncio's own fit."""

    @property
    def pid(self) -> int | None:
        """The system's number of it."""
        ...

    @property
    def returncode(self) -> int | None:
        """None while it lives; negative where a signal ended it."""
        ...

    def kill(self) -> None:
        """Without a word."""
        ...

    def terminate(self) -> None:
        """SIGTERM."""
        ...

    def send_signal(self, signal: int, /) -> None:
        """Any other."""
        ...

    async def wait(self) -> int:
        """Its `returncode`, waited for."""
        ...


class Fork:
    """One of these processes."""

    def __init__(self, process: ForkServerProcess) -> None:
        self._process = process
        self._ended = asyncio.Event()
        self._code: int | None = None
        asyncio.get_running_loop().add_reader(process.sentinel, self._end)

    @property
    def pid(self) -> int | None:
        """The system's number of it."""
        return self._process.pid

    @property
    def returncode(self) -> int | None:
        """None while it lives; negative where a signal ended it."""
        return self._code

    def kill(self) -> None:
        """Without a word."""
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        """SIGTERM."""
        self.send_signal(signal.SIGTERM)

    def send_signal(self, signal: int, /) -> None:
        """Nothing happens where it has ended."""
        if self._code is None and self._process.pid is not None:
            with suppress(ProcessLookupError):  # it has ended, and we have not heard of it yet
                os.kill(self._process.pid, signal)

    async def wait(self) -> int:
        """Its `returncode`, waited for."""
        await self._ended.wait()
        assert self._code is not None
        return self._code

    def _end(self) -> None:
        asyncio.get_running_loop().remove_reader(self._process.sentinel)
        self._process.join()
        self._code = self._process.exitcode
        self._process.close()
        self._ended.set()


async def fork(
    target: Callable[[str], None], argument: str, environ: dict[str, str], preload: str
) -> tuple[Fork, asyncio.StreamReader]:
    """`target(argument)` in a process with this environment, and all that it writes. `preload` is what it imports."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([preload])
    heard, said = context.Pipe(duplex=False)
    process = context.Process(target=_begin, args=(target, argument, environ, said))
    process.start()
    said.close()
    stream = asyncio.StreamReader()
    pipe = os.fdopen(os.dup(heard.fileno()), "rb")
    heard.close()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stream), pipe)
    return Fork(process), stream


def _begin(target: Callable[[str], None], argument: str, environ: dict[str, str], said: Connection) -> None:
    os.environ.clear()
    os.environ.update(environ)
    for written in (1, 2):
        os.dup2(said.fileno(), written)
    said.close()
    target(argument)
