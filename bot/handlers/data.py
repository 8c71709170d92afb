"""A person's data are theirs: all of them as files, what is kept and why, and none of it any more."""

from dataclasses import replace

from bot.domain.people import Standing
from bot.handlers.turn import Turn
from bot.screens import data
from bot.screens.press import Press
from bot.screens.say import Say
from storage import exports, people


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
    match press.value:
        case data.KEEP:
            return data.kept(turn.words)
        case data.SURE:
            return _asked(turn, data.ask_sure(turn.words))
        case data.ALL:
            await people.forget(turn.tx, turn.person.id)
            turn.forgotten = True
            return data.forgotten(turn.words)
        case _:
            return await forget(turn)


def _asked(turn: Turn, question: Say) -> Say:
    """In place of the card, one question at a time; but what to do in an emergency stays in sight."""
    return replace(question, menu=turn.person.standing is not Standing.EMERGENCY)
