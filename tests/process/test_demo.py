"""kill -9 of the demo: chat and bot come back from its folder, and go on together."""

import asyncio
import json
import random
import sqlite3
from contextlib import AsyncExitStack, closing
from pathlib import Path

from aiohttp import ClientSession

from tests.process.bots import Bot, start
from tests.process.test_kill import HANDLING, RECORDED, SUNDAY_AFTERNOON
from tests.process.visitors import Visitor, post
from tests.ways import LATER

AFTER = 61  # seconds, by the demo's clock: a rest is over, and leases have run out
FIRST_CONTACT = (
    ("/start", "Which clock is yours?"),
    ("London", "Does any of these apply"),
    ("none", "Mornings 07:30, evenings 20:00"),
    ("yes", "First one"),
    ("/now", "set 1 of 3"),
)
KILLED_IN = (
    ("done", "Recorded: bridge set 1."),
    ("start", "Set 2 of 3"),
    ("done", "Recorded: bridge set 2."),
)


@LATER
async def test_killed_at_random_points_chat_and_bot_go_on_together(tmp_path: Path) -> None:
    seed = random.randrange(2**32)
    print(f"seed {seed}")  # noqa: T201 - shown where the test fails: with it the same points are tried again
    chance = random.Random(seed)
    data = tmp_path / "demo"
    async with ClientSession() as http, AsyncExitStack() as stack:
        demo, address = await _demo(data, stack)
        await post(http, f"{address}/play/clock", {"to": SUNDAY_AFTERNOON.isoformat()})
        visitor = Visitor(http, address, (await post(http, f"{address}/play/people", {"first_name": "Ada"}))["id"])
        for write, hear in FIRST_CONTACT:
            await visitor.hears(hear, await visitor.write(write))
        for write, hear in KILLED_IN:
            own = await visitor.write(write)
            asyncio.get_running_loop().call_later(chance.uniform(0, HANDLING), demo.kill)
            await demo.end()
            demo, visitor.address = await _demo(data, stack)
            await post(http, f"{visitor.address}/play/clock", {"seconds": AFTER})
            await visitor.hears(hear, own)
        await visitor.hears("2 of 9 sets", await visitor.write("/today"))
        demo.process.terminate()
        assert await demo.end() == 0
    _has_it_all(data)


async def _demo(data: Path, stack: AsyncExitStack) -> tuple[Bot, str]:
    """A demo from this folder, and where its page is. It is gone when the stack is."""
    demo = await start("-m", "bot", "demo", "--data", str(data), "--port", "8990")
    stack.push_async_callback(demo.end)
    stack.callback(demo.kill)
    return demo, (await demo.says("http://")).split()[-1]


def _has_it_all(data: Path) -> None:
    with closing(sqlite3.connect(data / "limber.db")) as opened:
        assert opened.execute(RECORDED).fetchall() == [("bridge", 1), ("bridge", 2)]
        assert opened.execute("SELECT DISTINCT state FROM inbox").fetchall() == [("done",)]
    chat = json.loads((data / "playground.json").read_text())["chats"]
    (messages,) = (each["messages"].values() for each in chat.values())
    assert [message["text"] for message in messages if message["out"]][: len(FIRST_CONTACT)] == [
        write for write, _ in FIRST_CONTACT
    ]
