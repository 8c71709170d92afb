"""What `limber check` sees, against a real database and a Bot API server on loopback."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port
from pydantic import SecretStr

from bot.checks import Check, checks
from bot.clock import Clock
from bot.config import Settings
from storage.migrate import migrate

TOKEN = "123456:ABC-DEF"
Here = Callable[[str], Settings]


async def get_me(request: web.Request) -> web.Response:
    """Telegram's getMe: it knows one token, and has bad days."""
    match request.match_info["token"]:
        case "123456:ABC-DEF":
            me = {"id": 123456, "is_bot": True, "username": "limber_bot", "supports_inline_queries": True}
            return web.json_response({"ok": True, "result": me})
        case "123456:plain":
            return web.json_response({"ok": True, "result": {"id": 123456, "is_bot": True, "username": "limber_bot"}})
        case "123456:down":
            return web.Response(status=502, text="Bad Gateway")
        case "123456:garbage":
            return web.json_response(["not", "an", "object"])
        case _:
            return web.json_response({"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401)


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[Here]:
    """Settings for a token, with a Bot API server on loopback and a migrated database."""
    telegram = web.Application()
    telegram.router.add_get("/bot{token}/getMe", get_me)

    def settings(token: str) -> Settings:
        address = str(server.make_url("/")).rstrip("/")
        return Settings(token=SecretStr(token), telegram_url=address, database_url=str(tmp_path / "limber.db"))

    async with TestServer(telegram) as server:
        await migrate(settings(TOKEN).database_url)
        yield settings


async def seen(settings: Settings, clock: Clock | None = None) -> dict[str, Check]:
    return {check.name: check for check in await checks(settings, clock or Clock())}


def failed(found: dict[str, Check]) -> set[str]:
    return {name for name, check in found.items() if not check.ok}


async def test_all_is_well_with_a_good_token_and_a_migrated_database(here: Here) -> None:
    found = await seen(here(TOKEN))
    assert list(found) == ["settings", "database", "schema", "token", "clock"]
    assert failed(found) == set()
    assert found["token"].detail == "@limber_bot"


async def test_without_inline_mode_all_is_well_and_how_to_have_it_is_said(here: Here) -> None:
    found = await seen(here("123456:plain"))
    assert failed(found) == set()
    assert found["token"].detail == "@limber_bot, without cards in other chats: /setinline at @BotFather"


async def test_a_token_that_telegram_does_not_know_is_named(here: Here) -> None:
    found = await seen(here("123456:wrong"))
    assert failed(found) == {"token"}
    assert "@BotFather" in found["token"].detail


async def test_a_bad_day_at_telegram_is_not_blamed_on_the_token(here: Here) -> None:
    assert "502" in (await seen(here("123456:down")))["token"].detail


async def test_garbage_for_an_answer_is_a_failed_check_and_no_error(here: Here) -> None:
    assert failed(await seen(here("123456:garbage"))) == {"token", "clock"}


async def test_without_an_answer_the_token_stays_secret(here: Here) -> None:
    nobody = here(TOKEN).model_copy(update={"telegram_url": f"http://127.0.0.1:{unused_port()}"})
    found = await seen(nobody)
    assert failed(found) == {"token", "clock"}
    assert TOKEN not in str(found)


@pytest.mark.parametrize(("minutes", "said"), [(2, "ahead of"), (-2, "behind")])
async def test_a_clock_that_is_off_is_told_by_how_much(here: Here, minutes: int, said: str) -> None:
    found = await seen(here(TOKEN), Clock(timedelta(minutes=minutes)))
    assert failed(found) == {"clock"}
    assert said in found["clock"].detail


async def test_a_database_that_is_not_there_is_not_made(here: Here, tmp_path: Path) -> None:
    elsewhere = here(TOKEN).model_copy(update={"database_url": f"sqlite+aiosqlite:///{tmp_path}/none.db"})
    assert failed(await seen(elsewhere)) == {"database", "schema"}
    assert not (tmp_path / "none.db").exists()


async def test_an_empty_database_is_behind(here: Here, tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    empty = here(TOKEN).model_copy(update={"database_url": f"sqlite+aiosqlite:///{tmp_path}/empty.db"})
    found = await seen(empty)
    assert failed(found) == {"schema"}
    assert "limber migrate" in found["schema"].detail


async def test_a_file_that_is_no_database_is_said_to_be_none(here: Here, tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("hello, I am a text file, and a rather long one too. " * 40)
    text = here(TOKEN).model_copy(update={"database_url": f"sqlite+aiosqlite:///{tmp_path}/text.db"})
    found = await seen(text)
    assert failed(found) == {"database", "schema"}
    assert "not a database" in found["database"].detail


async def test_a_database_of_a_version_to_come_is_a_failed_check(here: Here) -> None:
    settings = here(TOKEN)
    assert settings.sqlite_file
    with sqlite3.connect(settings.sqlite_file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = 'from the future'")
    connection.close()
    assert "database" in failed(await seen(settings))
