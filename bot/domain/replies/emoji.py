"""Replies of emoji and signs alone."""

from bot.domain.replies.meaning import Done, Meaning, Pain, Simple, Unclear
from bot.domain.replies.where import State, Where

_TICKS = "✅✔☑💪👍👌🙌🎉🏁🆗🫡💯"
_CROSSES = "👎❌🙅"
_PAINS = "🤕😣😖😫🩹"
_GREETINGS = "👋"
_THANKS = "🙏❤"
_STARTS = "▶⏯🚀"
_VARIATION = "\ufe0f"


def emoji(signs: str, where: Where) -> tuple[Meaning, ...]:
    """What signs without words mean; a tick just after the card means "seen", so the bot asks."""
    shown = set(signs.replace(_VARIATION, ""))
    if shown & set(_TICKS) and not shown & {"?", *_CROSSES}:
        expected = where.state is State.SET and not where.fresh and where.left
        return (Done(),) if expected else (Unclear(_readings(where)),)
    if shown & set(_PAINS):
        return (Pain(),)
    if shown & set(_GREETINGS):
        return (Simple.HELLO,)
    if shown & set(_THANKS):
        return (Simple.THANKS,)
    if shown & set(_STARTS) and where.state in (State.WAITING, State.REST):
        return (Simple.START,)
    if shown == {"?"}:
        return (Simple.HELP,)
    if shown & set(_CROSSES) and where.in_walk:
        return (Simple.NOT_DONE,)
    return (Unclear(_readings(where)),) if shown & set(_CROSSES) else (Simple.UNKNOWN,)


def _readings(where: Where) -> tuple[Meaning, ...]:
    match where.state:
        case State.WAITING:
            return (Simple.START, Simple.DONE_SESSION)
        case State.SET:
            return (Done(), Simple.NOT_DONE)
        case State.REST:
            return (Simple.START, Done())
        case _:
            return ()
