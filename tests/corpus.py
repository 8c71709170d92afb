"""How well typed replies are understood: `python -m tests.corpus FILE...` measures files of replies and their meanings.

A file is tab-separated under a heading: where, text, meaning. Meanings are compared by effect: "done all" and "done 3"
are the same where three sets remain. `--json` prints the figures for other tools, `--failures` each row that fails.
"""

import argparse
import csv
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from bot.domain.programme import Dose, Exercise, ExerciseId, Programme
from bot.domain.replies import Where, read, where_of
from bot.places import zone_of

URGENCY = ("see doctor", "same day", "flag")  # the last is the most urgent


def _exercise(name: str, dose: Dose, side: str | None = None) -> Exercise:
    return Exercise(ExerciseId(name), name.replace("-", " "), f"the {name}", "cue", ("step",), "why", dose, 4, side)


SPINE = Programme(
    "spine",
    (
        _exercise("bridge", Dose(3, 3, 60, repetitions=15)),
        _exercise("knee-to-chest", Dose(3, 2, 0, hold=(5, 5), times_a_day=2), "knee"),
        _exercise("rotation", Dose(3, 2, 0, hold=(5, 10), times_a_day=2), "side"),
    ),
)


class Row(NamedTuple):
    """One line of a corpus file."""

    where: str
    text: str
    meaning: str


@dataclass(frozen=True)
class Score:
    """What a file of replies came to. Each failure is a row and what it was read as."""

    rows: int
    failures: tuple[tuple[Row, str], ...]

    @property
    def exact(self) -> float:
        """The share of rows whose meanings have the effect that they should have."""
        return 1 - len(self.failures) / self.rows if self.rows else 1.0

    @property
    def false_completions(self) -> list[tuple[Row, str]]:
        """Rows of which more sets of an exercise would be recorded than were done."""
        return [
            (row, got) for row, got in self.failures if not sets_of(row.where, got) <= sets_of(row.where, row.meaning)
        ]

    @property
    def missed_flags(self) -> list[tuple[Row, str]]:
        """Rows with a red flag that was not heard, or not as urgent as it is."""
        return [(row, got) for row, got in self.failures if urgency(got) < urgency(row.meaning)]

    @property
    def false_flags(self) -> list[tuple[Row, str]]:
        """Rows in which a red flag was heard that is none."""
        return [(row, got) for row, got in self.failures if urgency(got) >= 0 > urgency(row.meaning)]

    @property
    def confusions(self) -> Counter[tuple[str, str]]:
        """How often one family of meanings was taken for another."""
        return Counter((families(row.meaning), families(got)) for row, got in self.failures)


def rows(path: Path) -> list[Row]:
    """The rows of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Row(*fields) for fields in list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]]


def meaning_of(where: str, text: str) -> str:
    """What a reply means, in the corpus's notation."""
    return "; ".join(map(str, read(text, where_of(where, SPINE), SPINE, zone_of)))


def score(all_rows: Iterable[Row]) -> Score:
    """Read every row, and compare what it is read as with what it means."""
    known = list(all_rows)
    read_as = [(row, meaning_of(row.where, row.text)) for row in known]
    wrong = tuple((row, got) for row, got in read_as if effects(row.where, got) != effects(row.where, row.meaning))
    return Score(len(known), wrong)


def effects(where: str, meaning: str) -> list[str]:
    """What meanings come to, so that two wordings of the same are equal: sets by exercise and number."""
    place_said = where_of(where, SPINE)
    return [effect for one in meaning.split("; ") for effect in _effect(place_said, one.split())]


def sets_of(where: str, meaning: str) -> Counter[str]:
    """The sets that would be recorded, by exercise."""
    total: Counter[str] = Counter()
    for effect in effects(where, meaning):
        match effect.split():
            case ["done", *exercise, number] if number.isdecimal():
                total["".join(exercise)] += int(number)
            case ["reps", _]:
                total[where_of(where, SPINE).current or ""] += 1
    return total


def urgency(meaning: str) -> int:
    """How urgent the most urgent red flag is: 0 to 2, and -1 without one."""
    return max((URGENCY.index(one) for one in meaning.split("; ") if one in URGENCY), default=-1)


def families(meaning: str) -> str:
    """What kinds of meaning these are: "done; ask"."""
    return "; ".join(one if one in URGENCY or one == "not done" else one.split()[0] for one in meaning.split("; "))


def _effect(where: Where, words: list[str]) -> Iterator[str]:
    match words:
        case ["done", "session"]:
            yield from (f"done {exercise} {sets}" for exercise, sets in where.left)
        case ["done", exercise, amount]:
            yield f"done {exercise} {where.remaining(ExerciseId(exercise)) if amount == 'all' else amount}"
        case ["done", *amount]:
            current = where.current or ""
            remaining = where.remaining(ExerciseId(current))
            yield f"done {current} {remaining if amount == ['all'] else (amount or ['1'])[0]}"
        case ["skip"]:
            yield f"skip {where.current}" if where.current else "skip session"
        case ["ask", facet] if where.current:
            yield f"ask {where.current} {facet}"
        case _:
            yield " ".join(words)


def main() -> None:
    """Measure the files that are named, and print what they came to."""
    arguments = argparse.ArgumentParser(description=main.__doc__)
    arguments.add_argument("files", nargs="+", type=Path)
    arguments.add_argument("--json", action="store_true", help="print the figures as JSON")
    arguments.add_argument("--failures", action="store_true", help="print each row that fails")
    given = arguments.parse_args()
    scores = {str(file): score(rows(file)) for file in given.files}
    if given.json:
        print(json.dumps({file: _figures(each) for file, each in scores.items()}, indent=2))  # noqa: T201 - a tool's output
        return
    for file, each in scores.items():
        print("\n".join(_report(file, each, failures=given.failures)))  # noqa: T201 - a tool's output


def _figures(each: Score) -> dict[str, object]:
    return {
        "rows": each.rows,
        "exact": round(each.exact, 4),
        "false_completions": len(each.false_completions),
        "missed_flags": len(each.missed_flags),
        "false_flags": len(each.false_flags),
        "confusions": {f"{meant} -> {got}": count for (meant, got), count in each.confusions.most_common()},
    }


def _report(file: str, each: Score, *, failures: bool) -> Iterator[str]:
    yield f"{file}: {each.rows} rows, exact {each.exact:.1%}"
    missed, false = len(each.missed_flags), len(each.false_flags)
    yield f"  false completions {len(each.false_completions)}, missed flags {missed}, false flags {false}"
    for (meant, got), count in each.confusions.most_common(None if failures else 15):
        yield f"  {count:4}  {meant} read as {got}"
    for row, got in each.failures if failures else ():
        yield f"  {row.where} | {row.text} | {row.meaning} | {got}"


if __name__ == "__main__":
    main()
