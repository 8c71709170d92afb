"""Reminders off for a while, and a session put off: pause, resume, later."""

import re

from bot.domain.replies.meaning import Later, Meaning, Pause, Simple, Skip, Unclear
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.said import NOTHING, Said
from bot.domain.replies.times import clocks, days, minutes
from bot.domain.replies.where import State

_NO_PAUSE = any_of("not ...1 pause, no pause")
_REMINDERS = any_of("reminders?, pause")
_PAUSE_ALONE = made_of("please, can (i|we), i (need|want) (to|a), let us, a, pause")
_DAYS_ALONE = made_of(r"for, about, like, maybe, say, \d+ (days|weeks|months), please")
_FOR_DAYS = any_of(
    "no, stop, skip, off, not, back, away, rest, break, holiday, vacation, travelling, gone, for, later, remind"
)
_REQUEST = any_of("^(can|could|may) (i|we|you)")
_PUT_OFF = any_of("""
    will, going to, in, at, around, about, by, after, remind, later, need, give, wait, back, until, till, another, more
""")
_MINUTES_UNSAID = re.compile(
    r"\b(?:in|give|give me|later|back in|wait|another)(?: me)? (\d{1,3})(?: more)?$|^(\d{2,3}) more$"
)
_OTHER_FEW = any_of(r"(other|last|remaining) \d")  # no time of day
_MINUTES_ALONE = made_of(r"\d+ minutes, please, maybe, just")
_AT = any_of("at")
_A_TIME = any_of(
    r"at, around, by, after, later, till, until, about, past, to, pm, am, tonight, noon, make it, \d+[:.h]\d+"
)
_CANNOT = made_of(r"""
    i, sorry, we, really, just, no, can not, no can do, will do, will, tonight
    do it, do them, do that, do, now, today
""")
_CANNOT_AT_ALL = any_of("can not, no can do, will do, will, tonight")
_WILL = any_of("(will|going to) ...1 (do|did|done|start|be|get)")


def paused(said: Said) -> tuple[Meaning, ...]:
    """Reminders off or on again."""
    length = days(said.words)
    if said.has("resume") and not said.has("not", "never", "pause"):
        going_on = said.where.in_walk and not said.finds(_REMINDERS)
        return (Simple.START,) if going_on else (Simple.RESUME,)
    if said.has("pause") and not said.finds(_NO_PAUSE):
        short = minutes(said.words) if said.where.in_walk and length is None else None
        if short is not None:
            return (Later(short),)
        breather = said.where.in_walk and length is None and said.is_only(_PAUSE_ALONE)
        return (Unclear((Later(), Pause())),) if breather else (Pause(length),)
    if length is None or said.asked:
        return NOTHING
    return (Pause(length),) if said.is_only(_DAYS_ALONE) or said.finds(_FOR_DAYS) else NOTHING


def snoozed(said: Said) -> tuple[Meaning, ...]:
    """Put off: for minutes, until a clock time, or for a while."""
    wanted, waiting = said.has("later"), said.where.state is State.WAITING
    expected = waiting or said.where.in_walk
    if said.asked and not said.opens(_REQUEST):
        return NOTHING
    if expected or wanted:
        measured = _for_minutes(said) or (_until(said) if waiting or wanted else NOTHING)
        if measured:
            return measured
    if wanted:
        return (Later(),)
    put_off = (Later(),) if waiting else (Simple.NOT_DONE,)
    if expected and said.finds(_CANNOT_AT_ALL) and said.is_only(_CANNOT):
        refused = waiting and said.words.endswith("today") and said.has("not")
        return (Skip(session=True),) if refused else put_off
    soon = said.has("shortly", "soon") or said.finds(_WILL)
    return put_off if expected and soon and not said.has("not", "never") else NOTHING


def _for_minutes(said: Said) -> tuple[Meaning, ...]:
    if said.where.in_walk and said.finds(_WILL) and not said.has("back"):
        return (Simple.NOT_DONE,)  # "I'll do it in a minute": busy with the set, not away from it
    length, waiting = minutes(said.words), said.where.state is State.WAITING
    if length is not None and (waiting or said.finds(_PUT_OFF) or said.is_only(_MINUTES_ALONE)):
        return (Later(length),)
    short = _MINUTES_UNSAID.search(said.words) if waiting and not said.finds(_AT) else None
    return (Later(int(short[1] or short[2])),) if short else NOTHING


def _until(said: Said) -> tuple[Meaning, ...]:
    words = _OTHER_FEW.sub("", said.words)
    times = clocks(words, evening=None) if said.finds(_A_TIME) else ()
    return (Later(at=times[0]),) if len(times) == 1 else NOTHING
