"""How the bot presents itself: its menu of commands, and what an empty chat says."""

import logging

from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.screens import guide
from bot.screens.screen import Lane
from bot.screens.words import words

_log = logging.getLogger(__name__)


async def introduce(bot: ExtBot[Lane]) -> bool:
    """Set commands, description and short description; False where Telegram did not take them all."""
    said = words(None)
    try:
        await bot.set_my_commands(guide.commands(said))
        await bot.set_my_description(guide.description(said))
        await bot.set_my_short_description(guide.short_description(said))
    except TelegramError as error:  # no reason not to serve people
        _log.warning("profile not set", extra={"reason": error.message})
        return False
    return True
