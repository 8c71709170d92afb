"""Everything that is neither a command, a press nor plain text: each gets its line, and none is lost."""

from bot.domain import replies
from bot.domain.replies import Flag, Simple
from bot.handlers import contact, meant
from bot.handlers.turn import Turn
from bot.handlers.typed import mean, where
from bot.screens import guide
from bot.screens.say import Say


async def sticker(turn: Turn) -> Say:
    """A sticker is read by its emoji: the turn's text holds it."""
    meanings = replies.read(turn.text, where(turn), turn.prescribed)
    if meanings == (Simple.UNKNOWN,):
        return guide.sticker(turn.words)
    before = turn.open
    said = await mean(turn, meanings)
    return said if any(isinstance(meaning, Flag) for meaning in meanings) else meant.put_right(turn, before, said)


async def location(turn: Turn) -> Say:
    """A shared location sets the zone, whenever it comes."""
    if turn.location is None:
        return guide.picture(turn.words)
    return await contact.location_shared(turn, *turn.location)


async def voice(turn: Turn) -> Say:
    """Voice and round videos."""
    return guide.voice(turn.words)


async def picture(turn: Turn) -> Say:
    """Photos, videos, files, contacts, polls: whatever else Telegram brings."""
    return guide.picture(turn.words)


async def edited(turn: Turn) -> Say:
    """An edited message."""
    return guide.edited(turn.words)


async def forwarded(turn: Turn) -> Say:
    """Somebody else's words are nobody's sets."""
    return guide.forwarded(turn.words)


async def card(turn: Turn) -> Say:
    """An exercise's card, or another bot's, picked from what was offered: nobody typed that."""
    return guide.card(turn.words)


async def unknown_command(turn: Turn) -> Say:
    """A command that is not ours."""
    return guide.unknown_command(turn.words)
