"""What the real process logs while everything goes wrong: events and ids, never a word, a name or the token."""

import asyncio
import json
import re

import pytest

from bot.playground.people import Person
from tests.process.bots import PATIENCE, TOKEN, Bot, World, world
from tests.process.proxies import Proxy, proxy
from tests.process.test_kill import SUNDAY_AFTERNOON
from tests.ways import LATER

NAME, WORDS, PLACE = "Zyxwv-Name", "Qqmarker", (51.508123, -0.128123)
PRIVATE = (NAME, WORDS, "51.50812", "0.12812", TOKEN.partition(":")[2], "playground-token")
QUOTED = f'{{"ok": false, "error_code": 500, "description": "{WORDS} by {NAME}"}}'
REFUSAL = f"{WORDS} of {NAME}"
REFUSED = '{"ok": false, "error_code": 400, "description": "Bad Request: message text is empty"}'
HOSTILE = {"LOUD": "1", "PYTHONASYNCIODEBUG": "1", "PYTHONDEVMODE": "1", "LIMBER_LOG_LEVEL": "debug"}


@pytest.mark.parametrize("form", ["text", pytest.param("json", marks=LATER)])
async def test_no_line_holds_a_word_a_name_or_the_token_whatever_goes_wrong(
    sqlite_url: str, postgresql_url: str, form: str
) -> None:
    async with asyncio.TaskGroup() as both:  # it takes some seconds, most of them of waiting
        for url in (sqlite_url, postgresql_url):
            both.create_task(_a_bad_day(url, form))


async def _a_bad_day(url: str, form: str) -> None:
    async with world(url, SUNDAY_AFTERNOON) as its, proxy(its.settings["LIMBER_TELEGRAM_URL"]) as wire:
        bot = await its.start(LIMBER_TELEGRAM_URL=wire.address, LIMBER_LOG_FORMAT=form, **HOSTILE)
        person = await its.met(NAME)
        await _talk(person)
        await _telegram_fails(bot, person, wire)
        await _database_fails(bot, person, its)
        await _handler_fails(bot, person, its)
        bot.process.terminate()
        assert await bot.end() == 0
    for private in PRIVATE:
        assert [line for line in bot.lines if private in line] == []
    _is_useful(bot, form)


async def _talk(person: Person) -> None:
    """A first session, with as many ways to say something private as there are."""
    person.write("/now")
    await person.hears("set 1 of 3")
    person.tap("Set done")
    await person.hears("Rest. Set 2 comes")
    person.forward(f"{WORDS} forwarded")
    person.send_photo(f"{WORDS} of a photo")
    person.send_location(*PLACE)
    person.press(person.write(f"{WORDS} typed").id - 1, f"{WORDS}:forged")
    person.edit(person.write(f"/{WORDS}").id, f"{WORDS} edited")
    await _answered(person)


async def _telegram_fails(bot: Bot, person: Person, wire: Proxy) -> None:
    wire.instead["sendMessage"] = [(500, QUOTED), (200, f"<html>{WORDS}"), (400, REFUSED)]
    person.write(f"{WORDS} while Telegram is away")
    await bot.says("letter waits", 2)
    await bot.says("answer not shown")
    wire.instead["getUpdates"] = [(502, QUOTED), (200, f"{WORDS}: no JSON")]
    await _answered(person)


async def _database_fails(bot: Bot, person: Person, its: World) -> None:
    """A row is refused in words that quote it."""
    its.refuse("INSERT", "completions", REFUSAL)
    person.write("/now")
    person.write("bridge done")
    await bot.says("letter waits.*IntegrityError")
    its.allow("completions")
    await _answered(person)


async def _handler_fails(bot: Bot, person: Person, its: World) -> None:
    """An error of ours quotes what it was given; then a job fails. In the end the person hears one apology."""
    its.refuse("UPDATE", "outbox", REFUSAL)
    ((phase,),) = its.rows("SELECT phase FROM sessions")
    its.change(f"UPDATE sessions SET phase = '{WORDS}'")  # noqa: S608 - the test's own word
    own = person.write("/today")
    await bot.says("letter failed", 3)
    await bot.says("apscheduler.* raised an exception")
    its.change(f"UPDATE sessions SET phase = '{phase}'")  # noqa: S608 - as it was
    its.allow("outbox")
    await person.hears("Something went wrong", PATIENCE, after=own.id)
    await _answered(person)


async def _answered(person: Person) -> None:
    """Everything written so far has its answer: the bot works in the order of writing."""
    own = person.write("/help")
    await person.hears("/how", PATIENCE, after=own.id)


def _is_useful(bot: Bot, form: str) -> None:
    """Silence would keep every secret too."""
    failed = [line for line in bot.lines if "letter failed" in line]
    assert len(failed) == 3
    if form == "json":
        lines = [json.loads(line) for line in bot.lines]
        assert all({"time", "level", "logger", "event"} <= set(line) for line in lines)
    assert re.search(r'update"?[=:] ?\d+', failed[0])
    assert "ValueError" in failed[0]
    assert any("telegram.ext" in line for line in bot.lines)  # libraries were as loud as they can be
    assert any("sqlalchemy.engine" in line for line in bot.lines)
