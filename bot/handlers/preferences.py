"""A wish about how it is to be from now on: shown where it is set, rather than guessed at."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.replies import Later, Meaning, Pause, Simple, Skip, Unclear
from bot.domain.replies.preferences import Preference, preference
from bot.domain.schedule import Slot
from bot.handlers import routine, times, travel
from bot.handlers.turn import Turn
from bot.screens import guide
from bot.screens.press import Press, Verb
from bot.screens.say import Say
from bot.screens.screen import Text


async def written(turn: Turn, meanings: Sequence[Meaning]) -> Say | None:
    """The screen where it is set; None where the text says something else. "Pause" alone would be too much."""
    if not travel.settled(turn) or turn.question is not None or not all(_weak(turn, each) for each in meanings):
        return None
    wished = preference(turn.text)
    if wished is None:
        return None
    shown = await _screen(turn, wished)
    return replace(shown, text=Text.join("\n", (guide.set_here(turn.words), shown.text))) if shown.text else None


def _weak(turn: Turn, meaning: Meaning) -> bool:
    """Whether that reading gives way to a wish: without a session, skipping or waiting means nothing."""
    if meaning == Pause() or meaning in (Simple.UNKNOWN, Simple.SCHEDULE):
        return True
    return turn.open is None and isinstance(meaning, Later | Skip | Unclear)


async def _screen(turn: Turn, wished: Preference) -> Say:
    match wished:
        case Preference.ROUTINE:
            return await routine.show(turn)
        case Preference.MORNINGS:
            return await times.slot(turn, Press(Verb.SLOT, value=Slot.MORNING))
        case Preference.EVENINGS:
            return await times.slot(turn, Press(Verb.SLOT, value=Slot.EVENING))
        case Preference.TIMES:
            return await times.show(turn)
