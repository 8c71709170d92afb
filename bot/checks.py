"""What `limber check` looks at: whether the bot, started now, would work."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

import aiohttp
from sqlalchemy.exc import SQLAlchemyError

from bot.clock import Clock
from bot.config import Settings
from storage.migrate import pending

PATIENCE = aiohttp.ClientTimeout(total=10)
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


async def _database(settings: Settings) -> tuple[Check, Check]:
    file = settings.sqlite_file
    if file and not file.exists():
        return Check("database", f"{file} is not there yet", ok=False), Check(
            "schema", "limber migrate makes it", ok=False
        )
    try:
        behind = await pending(settings.database_url)
    except (SQLAlchemyError, OSError) as error:
        reason = str(error).partition("\n")[0]
        return Check("database", reason, ok=False), Check("schema", "not known without the database", ok=False)
    steps = f"{len(behind)} behind: limber migrate" if behind else "up to date"
    return Check("database", str(file or "PostgreSQL answers"), ok=True), Check("schema", steps, ok=not behind)


async def _telegram(settings: Settings, clock: Clock) -> tuple[Check, Check]:
    """Ask Telegram who we are; the answer's date tells how far our clock is off."""
    address = f"{settings.telegram_url}/bot{settings.token.get_secret_value()}/getMe"
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE) as session, session.get(address) as response:
            body = await response.json() if response.status == 200 else {}
            date = response.headers.get("Date")
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:  # its text may hold the address, so the token
        unreachable = f"no usable answer from {settings.telegram_url} ({type(error).__name__})"
        return Check("token", unreachable, ok=False), Check("clock", "not known without Telegram", ok=False)
    return _token(response.status, body), _clock(date, clock.now())


def _token(status: int, body: dict[str, dict[str, str]]) -> Check:
    if status in (401, 404):
        return Check("token", "Telegram does not know it: ask @BotFather for the right one", ok=False)
    name = body.get("result", {}).get("username")
    return Check("token", f"@{name}" if name else f"Telegram answered {status}: try again later", ok=name is not None)


def _clock(date: str | None, now: datetime) -> Check:
    if date is None:
        return Check("clock", "Telegram did not say what time it is", ok=False)
    off = now - parsedate_to_datetime(date)
    within = abs(off) <= CLOCK_TOLERANCE
    ahead = "ahead of" if off > timedelta() else "behind"
    told = f"{abs(off).total_seconds():.0f} s {ahead} Telegram's"
    return Check(
        "clock", told if within else f"{told}: reminders would come at the wrong time; set it by NTP", ok=within
    )
