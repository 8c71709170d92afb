"""The token, the webhook's secret and the database's password: what the real process says, shows and is called with."""

import asyncio
import socket
from pathlib import Path

import pytest
from aiohttp import ClientSession
from sqlalchemy import make_url

from bot.config import load
from tests.process.bots import TOKEN, Bot, command, world
from tests.ways import LATER

PASSWORD, SECRET = "Qqpassword-of-the-tests", "Qqsecret-of-the-tests"
PRIVATE = (TOKEN.partition(":")[2], PASSWORD, SECRET)
NOWHERE = "127.0.0.1:9"  # the discard port: nobody answers


def _with_password(url: str) -> str:
    """The same database: the tests' server asks for no password, and takes any."""
    asked = make_url(url)
    if asked.get_backend_name() == "sqlite":
        return url
    return asked.set(drivername="postgresql", password=PASSWORD).render_as_string(hide_password=False)


def _told(what: object) -> list[str]:
    return [private for private in PRIVATE if private in str(what)]


def _command_line(bot: Bot) -> str:
    assert isinstance(bot.process, asyncio.subprocess.Process)
    return Path(f"/proc/{bot.process.pid}/cmdline").read_text()


async def test_a_bot_at_work_shows_none_of_them(database_url: str) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{probe.getsockname()[1]}"
    webhook = {
        "LIMBER_MODE": "webhook",
        "LIMBER_WEBHOOK_URL": "https://limber.example/telegram",
        "LIMBER_WEBHOOK_SECRET": SECRET,
        "LIMBER_LISTEN": place,
        "LIMBER_LOG_LEVEL": "debug",
    }
    async with world(_with_password(database_url), None, **webhook) as its:
        bot = await its.run()
        await bot.says("limber runs")
        assert _told(_command_line(bot)) == []
        async with ClientSession(f"http://{place}") as http:
            for method, path in (("GET", "/healthz"), ("GET", "/nowhere"), ("POST", "/telegram")):
                async with http.request(method, path) as answer:
                    assert _told((answer.headers, await answer.text())) == []
            its.change("ALTER TABLE alembic_version RENAME TO gone")
            async with http.get("/readyz") as answer:
                assert answer.status == 503
                assert _told(await answer.text()) == []
        bot.process.terminate()
        await bot.end()
    assert _told("".join(bot.lines)) == []


@pytest.mark.parametrize(
    "line", ["run", *(pytest.param(each, marks=LATER) for each in ("check", "check --json", "migrate", "stats"))]
)
@pytest.mark.parametrize(
    "wrong",
    [
        {"LIMBER_DATABASE_URL": f"postgresql://limber:{PASSWORD}@{NOWHERE}/limber"},
        {"LIMBER_DATABASE_URL": f"postgresql://limber:p@{PASSWORD}:x@{NOWHERE}/limber"},
        {"LIMBER_DATABASE_URL": f"postgresql://limber:{PASSWORD}@/limber?host=/nowhere"},
        {"LIMBER_DATABASE_URL": f"postgresql:limber:{PASSWORD}"},
        {"LIMBER_TOKEN": f"{TOKEN} {TOKEN}", "LIMBER_WEBHOOK_SECRET": f"{SECRET} {SECRET}", "LIMBER_MODE": "webhook"},
    ],
    ids=["nobody there", "no address", "no socket", "no path", "no token"],
)
async def test_what_cannot_start_says_none_of_them(tmp_path: Path, line: str, wrong: dict[str, str]) -> None:
    environ = {
        "LIMBER_TOKEN": TOKEN,
        "LIMBER_DATABASE_URL": str(tmp_path / "limber.db"),
        "LIMBER_TELEGRAM_URL": f"http://{NOWHERE}",
    }
    bot = await command(line, **environ | wrong)
    assert await bot.end() != 0 or line in ("migrate", "stats")  # those need no token
    assert _told("".join(bot.lines)) == []
    assert "Traceback" not in "".join(bot.lines)


@pytest.mark.parametrize("telegram", [f"http://user:{PASSWORD}@{NOWHERE}", "http://limber.invalid"])
async def test_a_telegram_that_is_not_there_is_named_and_the_token_not(tmp_path: Path, telegram: str) -> None:
    environ = {
        "LIMBER_TOKEN": TOKEN,
        "LIMBER_DATABASE_URL": str(tmp_path / "limber.db"),
        "LIMBER_TELEGRAM_URL": telegram,
    }
    bot = await command("run", **environ)
    await bot.says("telegram is away")
    bot.process.terminate()
    await bot.end()
    assert _told("".join(bot.lines)) == []


async def test_a_place_that_is_taken_is_said_and_no_more(sqlite_url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        async with world(sqlite_url, LIMBER_LISTEN=f"127.0.0.1:{taken.getsockname()[1]}") as its:
            bot = await its.start("run")
            assert await bot.end() != 0
    assert _told("".join(bot.lines)) == []


def test_the_settings_do_not_show_them_when_they_are_printed() -> None:
    settings = load(
        {
            "LIMBER_TOKEN": TOKEN,
            "LIMBER_DATABASE_URL": f"postgresql://limber:{PASSWORD}@there/limber",
            "LIMBER_MODE": "webhook",
            "LIMBER_WEBHOOK_URL": "https://limber.example/telegram",
            "LIMBER_WEBHOOK_SECRET": SECRET,
            "LIMBER_LISTEN": NOWHERE,
        }
    )
    assert _told(f"{settings!r} {settings} {settings.webhook!r}") == []
