"""The corpus's notation, and its comparison by effect."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bot.domain.programme import Dose, Exercise, ExerciseId, Programme
from bot.domain.replies import Where, read, where_of
from bot.places import zone_of


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


def rows(path: Path) -> list[Row]:
    """The rows of a file: where, text, meaning, tab-separated, under a heading."""
    with path.open(encoding="utf-8", newline="") as file:
        return [Row(*fields) for fields in list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]]


def meaning_of(where: str, text: str) -> str:
    """What a reply means, in the corpus's notation."""
    return "; ".join(map(str, read(text, where_of(where, SPINE), SPINE, zone_of)))


def effects(where: str, meaning: str) -> list[str]:
    """What meanings come to, so that two wordings of the same are equal: sets by exercise and number."""
    place_said = where_of(where, SPINE)
    return [effect for one in meaning.split("; ") for effect in _effect(place_said, one.split())]


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
