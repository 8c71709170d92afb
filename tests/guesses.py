"""Learns the weights of `bot/domain/replies/guesses.py` from the corpora: `make guesses` writes them anew.

`--folds` learns nothing that stays: it leaves out a fifth of the rows at a time, and counts what becomes of those among
them that the rules make nothing of. `unread.tsv` is never learnt from.
"""

import argparse
import math
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import track

from bot.domain.replies import where_of
from bot.domain.replies.clauses import understood
from bot.domain.replies.guesses import LABELS, PROPOSES, features
from tests.corpus import SPINE, Row, rows

CORPORA = Path(__file__).parent / "bot" / "domain" / "replies"
UNREAD = "unread.tsv"
TABLE = Path(__file__).parent.parent / "bot" / "domain" / "replies" / "guesses.tsv"
HEAD = "# Learnt from the corpora by tests/guesses.py, in hundredths; do not edit by hand."
ROUNDS, RATE, SLOWING = 12, 0.15, 0.2
SEEN = 2  # a feature of fewer rows says nothing
LEAST = 0.12  # a weight that is nearer to 0 is left out

Weights = Mapping[str, Mapping[str, float]]  # of each label, by feature
Example = tuple[list[str], str]  # the features of a row, and its label


def main() -> None:
    """Write the table, or show how much of what was not learnt is guessed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, metavar="N", help="learn N times without a part, and count")
    folds = parser.parse_args().folds
    known = [row for file in sorted(CORPORA.glob("*.tsv")) if file.name != UNREAD for row in rows(file)]
    if folds:
        _cross_validate(known, folds)
    else:
        TABLE.write_text("\n".join([HEAD, *_lines(learnt(list(map(example, known))))]) + "\n", encoding="utf-8")


def example(row: Row) -> Example:
    """What the model sees of a row, and what it should say."""
    return features(understood(row.text, SPINE), where_of(row.where, SPINE)), label(row.meaning)


def label(meaning: str) -> str:
    """The label of a row's meaning: "ask bridge dose" is "ask dose"; several meanings are "other"."""
    kind, *more = meaning.split()
    found = f"ask {more[-1]}" if kind == "ask" else meaning
    return found if found in LABELS and ";" not in meaning else "other"


def learnt(examples: Sequence[Example]) -> Weights:
    """Multinomial logistic regression by stochastic gradient descent, the same each time."""
    chance = random.Random(1)
    counted = Counter(feature for found, _ in examples for feature in found)
    data = [([feature for feature in found if counted[feature] >= SEEN], right) for found, right in examples]
    weights: dict[str, dict[str, float]] = {each: defaultdict(float) for each in LABELS}
    for number in track(range(ROUNDS), "Learning", console=Console(stderr=True)):
        chance.shuffle(data)
        rate = RATE / (1 + number * SLOWING)
        for found, right in data:
            for each, share in probabilities(weights, found).items():
                step = rate * ((each == right) - share)
                if abs(step) > rate / 100:
                    for feature in found:
                        weights[each][feature] += step
    return weights


def probabilities(weights: Weights, found: Iterable[str]) -> dict[str, float]:
    """How probable each label is, by these weights."""
    seen = list(found)
    sums = {each: sum(of.get(feature, 0.0) for feature in seen) for each, of in weights.items()}
    most = max(sums.values())
    shares = {each: math.exp(one - most) for each, one in sums.items()}
    whole = sum(shares.values())
    return {each: share / whole for each, share in shares.items()}


def _lines(weights: Weights) -> Iterable[str]:
    kept: dict[str, list[str]] = defaultdict(list)
    for each, of in weights.items():
        for feature, weight in of.items():
            if abs(weight) >= LEAST:
                kept[feature].append(f"{each}={round(weight * 100)}")
    return ("\t".join([feature, *found]) for feature, found in sorted(kept.items()))


def _cross_validate(known: Sequence[Row], folds: int) -> None:
    console = Console()
    total, right = Counter[str](), Counter[str]()
    for fold in range(folds):
        weights = learnt([example(row) for at, row in enumerate(known) if at % folds != fold])
        for row in known[fold::folds]:
            found, wanted = example(row)
            best = max((shares := probabilities(weights, found)), key=lambda each: shares[each])
            if best in PROPOSES:
                total[best] += 1
                right[best] += best == wanted
    for each in PROPOSES:
        console.print(f"{each}: proposed {total[each]}, right {right[each]}")
    console.print(f"all: proposed {total.total()}, right {right.total() / total.total():.1%}")


if __name__ == "__main__":
    main()
