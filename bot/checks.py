"""What `limber check` looks at: whether the bot, started now, would work; and `/readyz`: whether it works."""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import parsedate_to_datetime

import aiohttp

from bot.clock import Clock
from bot.config import Settings
from bot.screens.screen import Messenger
from storage import waits
from storage.database import Database
from storage.migrate import DATABASE_FAULTS, missing, pending

LOOKING = 1.0  # seconds that each look at a bot at work may take: whoever asks has little patience
PATIENCE = aiohttp.ClientTimeout(total=10)
LARGEST_LAG = timedelta(minutes=1)  # between when work was due and now; behind a rush, it may wait its turn
_UNKNOWN = "not known without the database"
CLOCK_TOLERANCE = timedelta(seconds=5)  # a reminder may start 2 s late; Telegram's header has whole seconds


@dataclass(frozen=True)
class Check:
    """One thing looked at, and in a few words what was seen or what to do. No secrets in it."""

    name: str
    detail: str
    ok: bool = field(kw_only=True)


async def checks(settings: Settings, clock: Clock) -> tuple[Check, ...]:
    """Look at the database, its schema, the token and the clock. Changes nothing anywhere."""
    readable = Check("settings", f"as they should be; talking to {settings.telegram_url}", ok=True)
    return (readable, *await _database(settings), *await _telegram(settings, clock))


async def readiness(database: Database, messenger: Messenger, clock: Clock, lease: timedelta) -> tuple[Check, ...]:
    """Look at a bot at work: the database and its schema, Telegram, and how far behind the work is."""
    telegram, work = await asyncio.gather(_there(messenger), _work(database, clock, lease))
    return (*work, telegram)


async def _there(messenger: Messenger) -> Check:
    try:
        async with asyncio.timeout(LOOKING):
            outcome = await messenger.probe()
    except TimeoutError:
        return Check("telegram", "no answer", ok=False)
    return Check("telegram", "answers" if outcome.ok else f"no answer ({outcome.result})", ok=outcome.ok)


async def _work(database: Database, clock: Clock, lease: timedelta) -> tuple[Check, Check, Check]:
    now = clock.now()
    try:
        async with asyncio.timeout(LOOKING), database.read() as tx:
            behind, oldest = await missing(tx), await waits.oldest(tx, now, lease)
    except (*DATABASE_FAULTS, TimeoutError) as error:
        away = Check("database", f"no answer ({type(error).__name__})", ok=False)
        return away, Check("schema", _UNKNOWN, ok=False), Check("lag", _UNKNOWN, ok=False)
    lag = max(now - oldest, timedelta()) if oldest is not None else timedelta()
    steps = f"{len(behind)} behind: limber migrate" if behind else "up to date"
    return (
        Check("database", "answers", ok=True),
        Check("schema", steps, ok=not behind),
        Check("lag", f"{lag.total_seconds():.0f} s", ok=lag < LARGEST_LAG),
    )


async def _database(settings: Settings) -> tuple[Check, Check]:
    file = settings.sqlite_file
    if file and not file.exists():
        absent = Check("database", f"{file} is not there yet: limber migrate makes it", ok=False)
        return absent, Check("schema", _UNKNOWN, ok=False)
    try:
        behind = await pending(settings.database_url)
    except DATABASE_FAULTS as error:
        reason = str(error).partition("\n")[0]
        return Check("database", reason, ok=False), Check("schema", _UNKNOWN, ok=False)
    steps = f"{len(behind)} behind: limber migrate" if behind else "up to date"
    return Check("database", str(file or "PostgreSQL answers"), ok=True), Check("schema", steps, ok=not behind)


async def _telegram(settings: Settings, clock: Clock) -> tuple[Check, Check]:
    """Ask Telegram who we are; the answer's date tells how far our clock is off."""
    address = f"{settings.telegram_url}/bot{settings.token.get_secret_value()}/getMe"
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session, session.get(address) as response:
            date = parsedate_to_datetime(response.headers["Date"])
            me = (await response.json())["result"] if response.ok else {"username": ""}
            name, inline = me["username"], me.get("supports_inline_queries") is True
    except (aiohttp.ClientError, TimeoutError, ValueError, LookupError, TypeError) as error:
        # Only the kind of error: its text may hold the address, and that holds the token.
        unreachable = f"no usable answer from {settings.telegram_url} ({type(error).__name__})"
        return Check("token", unreachable, ok=False), Check("clock", "not known without Telegram", ok=False)
    return _token(response.status, name, inline=inline), _clock(clock.now() - date)


def _token(status: int, name: str, *, inline: bool) -> Check:
    if status in (401, 404):
        return Check("token", "Telegram does not know it: ask @BotFather for the right one", ok=False)
    if not name:
        return Check("token", f"Telegram answered {status}: try again later", ok=False)
    cards = "" if inline else ", without cards in other chats: /setinline at @BotFather"
    return Check("token", f"@{name}{cards}", ok=True)


def _clock(off: timedelta) -> Check:
    told = f"{abs(off).total_seconds():.0f} s {'ahead of' if off > timedelta() else 'behind'} Telegram's"
    if abs(off) > CLOCK_TOLERANCE:
        return Check("clock", f"{told}, so reminders would come at the wrong time: set it by NTP", ok=False)
    return Check("clock", told, ok=True)
