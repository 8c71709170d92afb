"""How the bot is told to stop."""

import asyncio
import faulthandler
import os
import signal
from collections.abc import Iterator

import pytest

from bot.app import until_told


@pytest.fixture(autouse=True)
def goes_on() -> Iterator[None]:
    """The tests outlive what is told to stop here."""
    yield
    faulthandler.cancel_dump_traceback_later()


@pytest.mark.parametrize("again", [signal.SIGTERM, signal.SIGINT])
async def test_told_to_stop_twice_it_still_ends_in_order(again: signal.Signals) -> None:
    heard, ended = asyncio.Event(), []

    async def work() -> None:
        loop = asyncio.get_running_loop()
        try:
            os.kill(os.getpid(), signal.SIGTERM)
            await asyncio.Event().wait()
        finally:
            os.kill(os.getpid(), again)
            loop.call_later(0.05, heard.set)  # the signal is heard before that
            await heard.wait()
            ended.append("recorded")

    await until_told(work())
    assert ended == ["recorded"]
