"""A walk as columns of its session's row. The sets that are done are rows of their own: see `completions`."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from bot.domain.programme import ExerciseId
from bot.domain.routine import Share
from bot.domain.walk import Entry, Phase, Walk


def columns(walk: Walk) -> dict[str, object]:
    """What a walk writes into the row, but for the prescription."""
    return {
        "phase": walk.phase,
        "at": walk.at,
        "rest_until": walk.rest_until,
        "skipped": json.dumps(sorted(walk.skipped)),
        "log": json.dumps([[e.exercise, e.sets, e.phase, e.at, e.joined] for e in walk.log]),
    }


def prescribed(walk: Walk) -> str:
    """The prescription as of that day: written once, when the session is planned."""
    return json.dumps([[s.exercise, s.sets, s.enough, s.rest, s.repetitions] for s in walk.shares])


def shares(prescribed: str) -> tuple[Share, ...]:
    """What `prescribed` wrote. Rows of version 0001 hold no repetitions: they were the programme's."""
    rows: list[tuple[str, int, int, int] | tuple[str, int, int, int, int | None]] = json.loads(prescribed)
    return tuple(Share(ExerciseId(exercise), *amounts) for exercise, *amounts in rows)


def walk(row: Row[Any], done: Iterable[tuple[ExerciseId, int]]) -> Walk:
    """The walk of a row of `sessions`, with the sets that `completions` holds for it."""
    skipped: list[str] = json.loads(row.skipped)
    return Walk(
        shares=shares(row.prescribed),
        done=frozenset(done),
        skipped=frozenset(map(ExerciseId, skipped)),
        phase=Phase(row.phase),
        at=_exercise(row.at),
        rest_until=row.rest_until,
        log=_log(row.log),
    )


def _log(text: str) -> tuple[Entry, ...]:
    rows: list[tuple[str, list[int], str, str | None, bool]] = json.loads(text)
    return tuple(
        Entry(ExerciseId(exercise), tuple(sets), Phase(phase), _exercise(at), joined)
        for exercise, sets, phase, at, joined in rows
    )


def _exercise(id: str | None) -> ExerciseId | None:  # noqa: A002 - it is the exercise's id
    return None if id is None else ExerciseId(id)
