"""Whatever the umask: what the real process writes is its owner's alone, and so are the folders that it makes."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiohttp import ClientSession

from tests.process.bots import PATIENCE, start, world
from tests.process.visitors import Visitor, post


@pytest.fixture(autouse=True)
def umask() -> Iterator[None]:
    """The most careless there is; processes inherit it."""
    before = os.umask(0)
    yield
    os.umask(before)


def modes(folder: Path) -> dict[str, str]:
    """Of everything below the folder."""
    return {str(path.relative_to(folder)): oct(stat.S_IMODE(path.stat().st_mode)) for path in folder.rglob("*")}


def open_to_others(folder: Path) -> dict[str, str]:
    return {name: mode for name, mode in modes(folder).items() if int(mode, 8) & 0o077}


async def test_the_bots_database_lock_backup_and_what_a_restore_puts_aside(tmp_path: Path) -> None:
    home = tmp_path / "new"
    home_of_it = home / "share" / "limber"
    kept, copy = home_of_it / "limber.db", home_of_it / "copy.db"
    async with world(f"sqlite+aiosqlite:///{kept}") as its:
        bot = await its.start("run")
        person = its.playground.newcomer()
        person.write("/start")
        await person.hears("Which clock is yours?", PATIENCE)
        assert {"limber.db", "limber.db-wal", "limber.db-shm", "limber.db.lock"} <= set(modes(home_of_it))
        assert open_to_others(tmp_path) == {}
        backup = await its.start(f"backup {copy}")
        assert await backup.end() == 0, backup.lines
        bot.process.terminate()
        assert await bot.end() == 0
        restore = await its.start(f"restore {copy}")
        assert await restore.end() == 0, restore.lines
    assert len([name for name in modes(home_of_it) if name.startswith("limber.db.2")]) == 1
    assert open_to_others(tmp_path) == {}


async def test_the_demos_chats_token_and_files(tmp_path: Path) -> None:
    data = tmp_path / "made" / "demo"
    demo = await start("-m", "bot", "demo", "--data", str(data), "--port", "8995")
    try:
        address = (await demo.says("http://")).split()[-1]
        async with ClientSession() as http:
            person = await post(http, f"{address}/play/people", {"first_name": "Ada"})
            visitor = Visitor(http, address, person["id"])
            await visitor.hears("Which clock is yours?", await visitor.write("/start"))
            await visitor.hears("apply", await visitor.write("London"))
            await visitor.write("/export")  # documents, which the playground keeps
            await visitor.hears("/how", await visitor.write("/help"))
        demo.process.terminate()
        assert await demo.end() == 0
    finally:
        demo.kill()
        await demo.end()
    assert {"playground.json", "token", "limber.db", "lock"} <= set(modes(data))
    assert any(name.startswith("playground.") and "/" in name for name in modes(data)), "documents were sent"
    assert open_to_others(tmp_path) == {}
