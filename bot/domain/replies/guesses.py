"""A second opinion on what the rules make nothing of, learnt from the corpora: which harmless wish it looks like.

A linear model over words, pairs of words, and the state that the reply was written in; `make guesses` learns its
weights. It proposes only what shows something and changes nothing: never a completion, a pause or a red flag.
"""

import math
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise

from bot.domain.programme import Facet, Programme
from bot.domain.replies.clauses import Reply
from bot.domain.replies.meaning import Ask, Meaning, Simple
from bot.domain.replies.names import named
from bot.domain.replies.where import Where
from bot.domain.replies.words.guessed import WEIGHTS

LIKELY, SURE = 0.4, 0.8  # how probable a guess must be where the rules know nothing, and where they know otherwise

SHOWS = (Simple.SCHEDULE, Simple.PROGRESS, Simple.HELP, Simple.THANKS, Simple.HELLO)
PROPOSES: Mapping[str, Facet | Simple] = {
    **{f"ask {facet}": facet for facet in Facet},
    **{each: each for each in SHOWS},
}
NOTHING = ("unknown", "other")  # what else the model tells apart: nothing of ours, and what only rules may decide
LABELS = (*PROPOSES, *NOTHING)
SCALE = 100  # a weight in the table is in hundredths


def second_opinion(reply: Reply, found: tuple[Meaning, ...], where: Where, programme: Programme) -> tuple[Meaning, ...]:
    """What it looks like, where the rules understood nothing, or a question that looks much like another one."""
    asked = found[0] if len(found) == 1 and isinstance(found[0], Ask) else None
    if asked is None and found != (Simple.UNKNOWN,):
        return found
    proposed, probable = guess(reply, where)
    if proposed is None or probable < (LIKELY if asked is None else SURE):
        return found
    if isinstance(proposed, Facet):
        exercises = named(reply.words, programme)
        exercise = asked.exercise if asked is not None else exercises[0] if len(exercises) == 1 else None
        return (Ask(proposed, exercise),)
    return (proposed,) if asked is None else found


def guess(reply: Reply, where: Where) -> tuple[Facet | Simple | None, float]:
    """What the reply looks like, and how probable that is, from 0 to 1; None where it looks like nothing to propose."""
    shares = probabilities(features(reply, where), weights())
    best = max(shares, key=lambda label: shares[label])
    return PROPOSES.get(best), shares[best]


def features(reply: Reply, where: Where) -> list[str]:
    """What the model looks at, in a fixed order: the state, whether anything is asked, each word and each pair."""
    found = {f"@{where.state.value}", "@asked" if any(clause.asked for clause in reply.clauses) else "@told"}
    for clause in reply.spoken:
        found.update(_words(clause.words))
    return sorted(found)


def probabilities(found: Iterable[str], weights: Mapping[str, Mapping[str, float]]) -> dict[str, float]:
    """How probable each label is for these features, by the weights that each of them gives to labels."""
    sums = dict.fromkeys(LABELS, 0.0)
    for feature in found:
        for label, weight in weights.get(feature, {}).items():
            sums[label] += weight
    most = max(sums.values())
    shares = {label: math.exp(one - most) for label, one in sums.items()}
    whole = sum(shares.values())
    return {label: share / whole for label, share in shares.items()}


@cache
def weights() -> Mapping[str, Mapping[str, float]]:
    """The weights that were learnt: of each feature, by label."""
    found: dict[str, dict[str, float]] = {}
    for line in WEIGHTS.splitlines():
        feature, *given = line.split("\t")
        pairs = (each.rpartition("=") for each in given)
        found[feature] = {label: int(weight) / SCALE for label, _, weight in pairs}
    return found


def _words(said: str) -> Iterator[str]:
    words = ["^", *said.split(), "$"]
    yield from words[1:-1]
    yield from map("_".join, pairwise(words))
