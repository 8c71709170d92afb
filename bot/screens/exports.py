"""A person's data as files: JSON for everything, CSV for a spreadsheet or a physiotherapist."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.programme import Programme
from bot.screens.screen import Document
from bot.screens.settings import slot_name
from bot.screens.words import Words
from storage.exports import Row, SetDone, Value

EVERYTHING, SETS, PAIN = "limber.json", "limber-sets.csv", "limber-pain.csv"

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would work out instead of showing


def about_everything(words: Words) -> str:
    """What the file says of itself."""
    return words("Everything that Limber keeps about you. What is not set is left out.")


def everything(
    tables: Mapping[str, Sequence[Row]], programme: Programme, zone: ZoneInfo, now: datetime, words: Words
) -> Document:
    """Every row by table, one a line; what is not set is left out. Instants are ISO 8601 in the person's zone."""
    about = {
        "about": about_everything(words),
        "made_at": _plain(now, zone),
        "exercises": {exercise.id: words(exercise.name) for exercise in programme.exercises},
    }
    parts = [f"{_json(name)}: {_json(value)}" for name, value in about.items()]
    parts += [f"{_json(name)}: {_listed(rows, zone)}" for name, rows in tables.items()]
    whole = "{\n" + ",\n".join(parts) + "\n}\n"
    return Document(
        EVERYTHING, whole.encode("utf-8", "replace")
    )  # JSON has half an emoji where escaped; UTF-8 has none


def _listed(rows: Sequence[Row], zone: ZoneInfo) -> str:
    lines = (_json({name: _plain(value, zone) for name, value in row.items() if value is not None}) for row in rows)
    return "[\n  " + ",\n  ".join(lines) + "\n]" if rows else "[]"


def _plain(value: Value, zone: ZoneInfo) -> object:
    """A value as JSON has it. Lists that are kept as text are lists again."""
    if isinstance(value, datetime):
        return value.astimezone(zone).isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, str) and value.startswith(("[", "{")):
        try:
            return json.loads(value)
        except (ValueError, RecursionError):
            return value
    return value


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def sets(done: Iterable[SetDone], programme: Programme, zone: ZoneInfo, words: Words) -> Document:
    """A line for each set, at the local time of the person's home."""
    names = {exercise.id: words(exercise.name) for exercise in programme.exercises}
    head = (
        words("Day"),
        words("Session"),
        words("Exercise"),
        words("Set"),
        words("Repetitions"),
        words("Time ({zone})", zone=zone.key),
    )
    lines = (
        (
            each.day.isoformat(),
            slot_name(each.slot, words),
            names.get(each.exercise, each.exercise),
            each.number,
            each.repetitions,
            each.at.astimezone(zone).strftime("%H:%M"),
        )
        for each in done
    )
    return Document(SETS, _csv(head, lines))


def pain(scores: Iterable[tuple[date, int]], words: Words) -> Document:
    """A line for each day with a score."""
    lines = ((day.isoformat(), score) for day, score in scores)
    return Document(PAIN, _csv((words("Day"), words("Pain, 0 to 10")), lines))


def _csv(head: Sequence[str], lines: Iterable[Sequence[str | int | None]]) -> bytes:
    """As RFC 4180 has it. Without the mark at its beginning, Excel reads UTF-8 as the machine's old code page."""
    written = io.StringIO(newline="")
    csv.writer(written).writerows([_cell(value) for value in line] for line in (head, *lines))
    return written.getvalue().encode("utf-8-sig")


def _cell(value: str | int | None) -> str | int | None:
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
