"""A second opinion on what the rules make nothing of, learnt from the corpora: which harmless wish it looks like.

A linear model over words, pairs of words, and the state that the reply was written in; `make guesses` learns its
weights. It proposes only what shows something and changes nothing: never a completion, a pause or a red flag.
"""

import math
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from pathlib import Path

from bot.domain.programme import Facet
from bot.domain.replies.clauses import Reply
from bot.domain.replies.meaning import Simple
from bot.domain.replies.where import Where

SHOWS = (Simple.SCHEDULE, Simple.PROGRESS, Simple.HELP, Simple.THANKS, Simple.HELLO)
PROPOSES: Mapping[str, Facet | Simple] = {
    **{f"ask {facet}": facet for facet in Facet},
    **{each: each for each in SHOWS},
}
NOTHING = ("unknown", "other")  # what else the model tells apart: nothing of ours, and what only rules may decide
LABELS = (*PROPOSES, *NOTHING)

_TABLE = Path(__file__).with_name("guesses.tsv")
_SCALE = 100  # a weight in the table is in hundredths


def guess(reply: Reply, where: Where) -> tuple[Facet | Simple | None, float]:
    """What the reply looks like, and how probable that is, from 0 to 1; None where it looks like nothing to propose."""
    sums = dict.fromkeys(LABELS, 0.0)
    for feature in features(reply, where):
        for label, weight in _weights().get(feature, ()):
            sums[label] += weight
    best = max(LABELS, key=lambda label: sums[label])
    return PROPOSES.get(best), 1 / sum(math.exp(one - sums[best]) for one in sums.values())


def features(reply: Reply, where: Where) -> list[str]:
    """What the model looks at, in a fixed order: the state, whether anything is asked, each word and each pair."""
    found = {f"@{where.state.value}", "@asked" if any(clause.asked for clause in reply.clauses) else "@told"}
    for clause in reply.spoken:
        found.update(_words(clause.words))
    return sorted(found)


def _words(said: str) -> Iterator[str]:
    words = ["^", *said.split(), "$"]
    yield from words[1:-1]
    yield from map("_".join, pairwise(words))


@cache
def _weights() -> Mapping[str, tuple[tuple[str, float], ...]]:
    found: dict[str, tuple[tuple[str, float], ...]] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            feature, *weights = line.split("\t")
            pairs = (each.rpartition("=") for each in weights)
            found[feature] = tuple((label, int(weight) / _SCALE) for label, _, weight in pairs)
    return found
