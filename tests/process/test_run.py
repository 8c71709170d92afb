"""`limber run` itself: how it starts, how it ends, and how it says that it cannot start."""

import pytest

from tests.process.bots import PATIENCE, Bot, world
from tests.ways import sqlite_first

ENDS_WITHIN = 10.0  # seconds after SIGTERM
UNUSED_ADDRESS = "http://127.0.0.1:9"  # the discard port: nobody answers


async def test_it_makes_its_database_runs_answers_and_ends_when_told(bare_url: str) -> None:
    async with world(bare_url) as its:
        bot = await its.run()
        person = its.playground.newcomer()
        person.write("/start")
        await person.hears("Which clock is yours?", PATIENCE)
        bot.process.terminate()
        assert await bot.end(ENDS_WITHIN) == 0
        assert its.rows("SELECT state FROM inbox") == [("done",)]
        assert [line for line in bot.lines if "limber" in line][-1].endswith("limber stops\n")


@sqlite_first
async def test_told_to_stop_while_telegram_is_away_it_does(database_url: str) -> None:
    async with world(database_url) as its:
        bot = await its.start("run", LIMBER_TELEGRAM_URL=UNUSED_ADDRESS)
        await bot.says("telegram is away")
        bot.process.terminate()
        assert await bot.end(ENDS_WITHIN) == 0


@sqlite_first
async def test_a_token_that_telegram_refuses_is_said_in_a_line(database_url: str) -> None:
    async with world(database_url) as its:
        bot = await its.start("run", LIMBER_TOKEN="1234567890:" + "another-token-of-the-tests-000000000")
        await _says_only(bot, "Telegram does not know this token")


@sqlite_first
@pytest.mark.parametrize("command", ["run", "migrate"])
async def test_a_database_of_a_later_version_is_left_alone_and_said_in_a_line(database_url: str, command: str) -> None:
    async with world(database_url) as its:
        its.change("UPDATE alembic_version SET version_num = '9999'")
        bot = await its.start(command)
        await _says_only(bot, "a later version of Limber wrote it")
        assert its.rows("SELECT version_num FROM alembic_version") == [("9999",)]


@sqlite_first
async def test_check_finds_nothing_wrong_beside_a_working_telegram(database_url: str) -> None:
    async with world(database_url) as its:
        bot = await its.start("check")
        assert await bot.end() == 0, bot.lines
        assert [line.split()[:2] for line in bot.lines] == [
            ["ok", what] for what in ("settings", "database", "schema", "token", "clock")
        ]


async def _says_only(bot: Bot, what: str) -> None:
    assert await bot.end() == 1
    assert len(bot.lines) == 1, bot.lines
    assert what in bot.lines[0]
