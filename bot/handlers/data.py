"""A person's data are theirs: all of them as files, what is kept and why, and none of it any more."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.domain.people import Standing
from bot.handlers.turn import Turn
from bot.screens import data
from bot.screens.press import Press
from bot.screens.say import Say
from storage import exports, people

FRESH = timedelta(hours=1)  # how long "Yes, delete all" stands
LONGEST_INSTANT = 10  # digits of a Unix time, until the year 2286


async def privacy(turn: Turn, _: Press | None = None) -> Say:
    """/privacy."""
    return data.privacy(turn.words)


async def export(turn: Turn) -> Say:
    """/export: that the files are due. They are made when they are sent."""
    return data.exported(turn.words)


async def export_pressed(turn: Turn, press: Press) -> Say:
    """The files below what was pressed; before deleting, the question comes again below them."""
    if press.value == data.FIRST:
        return replace(await forget(turn), files=True, below=True)
    return replace(data.exported(turn.words), below=True)


async def forget(turn: Turn, _: Press | None = None) -> Say:
    """/forget: what exactly would go."""
    return _asked(turn, data.ask_forget(await exports.holdings(turn.tx, turn.person.id), turn.words))


async def forget_pressed(turn: Turn, press: Press) -> Say:
    """Asked twice; then everything goes, in this one transaction, by the database's own cascade."""
    if press.value == data.KEEP:
        return data.kept(turn.words)
    if press.value == data.SURE:
        return _asked(turn, data.ask_sure(turn.now, turn.words))
    if not _just_asked(turn, press):
        return await forget(turn)
    await people.forget(turn.tx, turn.person.id)
    turn.forgotten = True
    return data.forgotten(turn.words)


def _just_asked(turn: Turn, press: Press) -> bool:
    """Whether this is the yes to a question of a moment ago. An old button, found in the chat, asks anew."""
    asked = press.value.removeprefix(data.ALL)
    if asked == press.value or not (asked.isascii() and asked.isdigit() and len(asked) <= LONGEST_INSTANT):
        return False
    return timedelta() <= turn.now - datetime.fromtimestamp(int(asked), UTC) <= FRESH


def _asked(turn: Turn, question: Say) -> Say:
    """In place of the card, one question at a time; but what to do in an emergency stays in sight."""
    return replace(question, menu=turn.person.standing is not Standing.EMERGENCY)
