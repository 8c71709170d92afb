"""Learns the weights of `bot/domain/replies/guesses.py` from the corpora: `make guesses` writes them anew.

`--folds N` learns nothing that stays: it leaves out an Nth of the rows at a time, and counts how much of what it would
propose for those is right, whatever the rules say of them and however sure it is. `unread.tsv` is never learnt from.
"""

import argparse
import random
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import track

from bot.domain.replies import where_of
from bot.domain.replies.clauses import understood
from bot.domain.replies.guesses import PROPOSES, SCALE, features, probabilities
from tests.corpus import SPINE, Row, rows

CORPORA = Path(__file__).parent / "bot" / "domain" / "replies"
UNREAD = "unread.tsv"
TABLE = Path(__file__).parent.parent / "bot" / "domain" / "replies" / "words" / "guessed.py"
MODULE = '''"""What replies look like that no rule knows, learnt from the corpora by `make guesses`. Do not edit it.

A line of the table is a feature, and its weight for each label, in hundredths.
"""
# ruff: noqa: E501 - a feature stays on one line

WEIGHTS = """\\
{}
"""
'''
ROUNDS, RATE, SLOWING = 12, 0.15, 0.2
SEEN = 2  # a feature of fewer rows says nothing
LEAST = 0.12  # a weight that is nearer to 0 is left out

Weights = Mapping[str, Mapping[str, float]]  # of each feature, by label
Example = tuple[list[str], str]  # the features of a row, and its label


def main() -> None:
    """Write the table, or show how much of what was not learnt is guessed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", type=int, metavar="N", help="learn N times without a part, and count")
    folds = parser.parse_args().folds
    if folds is not None and folds < 2:
        parser.error("--folds needs 2 or more: with fewer there is nothing to learn from")
    known = known_rows()
    if folds:
        _cross_validate(known, folds)
    else:
        TABLE.write_text(MODULE.format("\n".join(_lines(learnt(list(map(example, known)))))), encoding="utf-8")


def known_rows() -> list[Row]:
    """Every row that may be learnt from."""
    return [row for file in sorted(CORPORA.glob("*.tsv")) if file.name != UNREAD for row in rows(file)]


def example(row: Row) -> Example:
    """What the model sees of a row, and what it should say."""
    return features(understood(row.text, SPINE), where_of(row.where, SPINE)), label(row.meaning)


def label(meaning: str) -> str:
    """The label of a row's meaning: "ask bridge dose" is "ask dose"; several meanings are "other"."""
    kind, *more = meaning.split()
    found = f"ask {more[-1]}" if kind == "ask" else meaning
    return found if found in (*PROPOSES, "unknown") and ";" not in meaning else "other"


def learnt(examples: Sequence[Example]) -> Weights:
    """Multinomial logistic regression by stochastic gradient descent, the same each time."""
    chance = random.Random(1)
    counted = Counter(feature for found, _ in examples for feature in found)
    data = [([feature for feature in found if counted[feature] >= SEEN], right) for found, right in examples]
    weights: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for number in track(range(ROUNDS), "Learning", console=Console(stderr=True)):
        chance.shuffle(data)
        rate = RATE / (1 + number * SLOWING)
        for found, right in data:
            for each, share in probabilities(found, weights).items():
                step = rate * ((each == right) - share)
                if abs(step) > rate / 100:
                    for feature in found:
                        weights[feature][each] += step
    return weights


def _lines(weights: Weights) -> Iterator[str]:
    for feature, given in sorted(weights.items()):
        kept = [f"{each}={round(weight * SCALE)}" for each, weight in given.items() if abs(weight) >= LEAST]
        if kept:
            yield "\t".join([feature, *sorted(kept)])


def _cross_validate(known: Sequence[Row], folds: int) -> None:
    console = Console()
    total, right = Counter[str](), Counter[str]()
    for fold in range(folds):
        weights = learnt([example(row) for at, row in enumerate(known) if at % folds != fold])
        for row in known[fold::folds]:
            found, wanted = example(row)
            best = max((shares := probabilities(found, weights)), key=lambda each: shares[each])
            if best in PROPOSES:
                total[best] += 1
                right[best] += best == wanted
    for each in PROPOSES:
        console.print(f"{each}: proposed {total[each]}, right {right[each]}")
    console.print(f"all: proposed {total.total()}, right {right.total() / total.total():.1%}")


if __name__ == "__main__":
    main()
