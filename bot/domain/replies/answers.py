"""Answers to what was asked: a pain score, a clock time, a time zone."""

import re
from collections.abc import Callable

from bot.domain.replies import pains, zones
from bot.domain.replies.clauses import Reply
from bot.domain.replies.meaning import At, Meaning, Unclear
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import NOTHING
from bot.domain.replies.times import clocks
from bot.domain.replies.where import State, Where

_OTHER_WISH = any_of(r"""
    how, why, what, minutes(?! (past|to)), (?<!every )days, pause, stop, skip, undo, hours (before|after), weeks, in \d+
""")
_CORRECTED = any_of("no, not, too (late|early), so, let us say, sorry, make it, rather, actually, instead")

_DENIED = any_of(r"not (at |on |before |after |by )?\d+, not (that|then|now|any|really|good|ok)|^not")
_BELOW_ZERO = re.compile(r"(?:^|\s)[-−]\d")  # cleaning would drop the sign


def answer(reply: Reply, text: str, where: Where, place: Callable[[str], str | None]) -> tuple[Meaning, ...]:
    """The answer to what was asked; empty where nothing was, or the reply is about something else."""
    if where.state in (State.PAIN, State.MORNING, State.EVENING) and _BELOW_ZERO.search(text):
        return (Unclear(),)
    match where.state:
        case State.PAIN:
            return pains.answered(reply)
        case State.MORNING | State.EVENING:
            return _time(reply, evening=where.state is State.EVENING)
        case State.ZONE:
            return zones.answered(reply, text, place)
        case State.IDLE:
            return zones.moved(text, place)
        case _:
            return NOTHING


def _time(reply: Reply, *, evening: bool) -> tuple[Meaning, ...]:
    if _OTHER_WISH.search(reply.words):
        return NOTHING
    found = [moment for clause in reply.clauses for moment in clocks(clause.words, evening=evening)]
    different = tuple(dict.fromkeys(found))
    if len(different) == 1:
        return NOTHING if _DENIED.search(reply.words) else (At(different[0]),)
    if not different:
        return NOTHING
    if _CORRECTED.search(reply.words) and "or" not in reply.words.split():
        return (At(found[-1]),)
    return (Unclear(tuple(At(moment) for moment in different)),)
