"""The whole bot, as the tests of its conversations have it."""

from tests.bot.conftest import limber, mode

__all__ = ["limber", "mode"]
