"""The only place that joins everything."""

from collections.abc import Callable
from pathlib import Path

from bot.config import Settings


async def run(settings: Settings) -> None:
    """Run the bot on Telegram until it is told to stop."""
    raise NotImplementedError(settings.telegram_url)


async def demo(data: Path, port: int, *, fresh: bool, ready: Callable[[str], None]) -> None:
    """Run the bot against the embedded playground; `ready` gets the chat page's address."""
    raise NotImplementedError(data, port, fresh, ready)
