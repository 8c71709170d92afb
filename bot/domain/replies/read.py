"""From a typed reply to its meanings.

The reply is brought to basic words and cut into clauses (`clauses`). Red flags are looked for in the whole of it first
(`flags`), then the answer to what was asked (`answers`), then each clause by itself (`saying`) and beside those before it
(`telling`), and what they mean is put together (`settling`). `words/` holds what people call things; the tables of a rule stand above it.
A completion is believed where no doubt speaks against it; each doubt has a name (`doubts`). What no rule understood is
compared with what people wrote before (`guesses`): it may be a question, or a wish that only shows something.
"""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from collections.abc import Callable
from dataclasses import replace

from bot.domain.programme import Programme
from bot.domain.replies.answers import answer
from bot.domain.replies.clauses import Reply, understood
from bot.domain.replies.data import wants_to_be_forgotten
from bot.domain.replies.emoji import emoji
from bot.domain.replies.flags import caution, flag, muscles_or_nerves
from bot.domain.replies.guesses import second_opinion
from bot.domain.replies.lexicon import lexicon
from bot.domain.replies.meaning import Flag, Later, Meaning, Side, Sign, Simple, Skip, Unclear, Urgency
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import NOTHING, Said, records
from bot.domain.replies.settling import settled
from bot.domain.replies.telling import told
from bot.domain.replies.where import State, Where
from bot.domain.replies.zones import no_place

_UNTIL = any_of(
    r"^after (the |my |a )?\S+( \S+)?$, ^(after|when|once) (i|we|the|my|our|she|he|they|baby|kids|work|it) \S+, ^let me ...5 first$"
)
_FIRST_STOP = re.compile(r"[,;!?\n]|\.(?!\d)| (?:but|and) ", re.I)
_NERVES_PERHAPS = Unclear((Flag(Urgency.EMERGENCY, Sign.NERVES),))


def prepare(programme: Programme) -> None:
    """Make now what reading needs, so that the first reply is read as fast as the next."""
    lexicon(programme)


def read(
    text: str, where: Where, programme: Programme, place: Callable[[str], str | None] = no_place
) -> tuple[Meaning, ...]:
    """Everything that a reply means, in the order said; UNKNOWN where it means nothing to us. Never raises.

    `place` finds the IANA zone of a place name. Where a red flag is among the meanings, it outweighs all others.
    """
    reply = understood(text, programme)
    if not reply.clauses:
        return emoji(reply.emoji, where)
    grave = _grave(reply)
    if reply.too_long:
        return (grave or Simple.UNKNOWN,)
    if not grave and any(wants_to_be_forgotten(Said(clause, where, programme)) for clause in reply.clauses):
        return (Simple.FORGET,)
    answered = NOTHING if grave else answer(reply, text, where, place)
    if answered:
        return answered
    meanings = told(reply, where, programme)
    if where.state in (State.MORNING, State.EVENING):
        meanings = [meaning for meaning in meanings if not isinstance(meaning, Later)]
    if where.state.asks and len(reply.clauses) > 1 and not grave:
        first = answer(replace(reply, clauses=reply.clauses[:1]), text, where, place)
        meanings = [*first, *meanings]
    if grave:
        told_first = _answer_before(text, where, programme, place)
        meanings = [*told_first, *(meaning for meaning in meanings if _goes_with_a_flag(meaning)), grave]
    found = tuple(settled(meanings, where)) or _put_off(reply, where) or (Simple.UNKNOWN,)
    return found if grave or where.state.asks else second_opinion(reply, found, where, programme)


def _answer_before(
    text: str, where: Where, programme: Programme, place: Callable[[str], str | None]
) -> tuple[Meaning, ...]:
    """ "8, and I've had a fever since noon": what answers the question stands, too."""
    if not where.state.asks:
        return NOTHING
    pieces = ((piece, understood(piece, programme)) for piece in _FIRST_STOP.split(text))
    opening, first = next(((piece, said) for piece, said in pieces if said.clauses), (text, Reply(())))
    found = NOTHING if not first.clauses or _grave(first) else answer(first, opening, where, place)
    return tuple(one for one in found if not isinstance(one, Unclear))


def _put_off(reply: Reply, where: Where) -> tuple[Meaning, ...]:
    """ "After I walk the dog": what a reminder must wait for, and nothing else."""
    told = where.state is State.WAITING and not any(clause.asked for clause in reply.clauses)
    return (Later(),) if told and any(_UNTIL.match(clause.words) for clause in reply.clauses) else NOTHING


def _grave(reply: Reply) -> Meaning | None:
    """A red flag, a reason for caution, or legs that may be tired or worse."""
    danger = flag(reply)
    careful = caution(reply)
    if danger and not (danger.urgency is Urgency.SOON and careful):
        return danger
    return careful or (_NERVES_PERHAPS if muscles_or_nerves(reply) else None)


def _goes_with_a_flag(meaning: Meaning) -> bool:
    done = records(meaning) and not isinstance(meaning, Side)  # "only the left" is where it is numb
    return done or isinstance(meaning, Skip) or meaning is Simple.STOP
