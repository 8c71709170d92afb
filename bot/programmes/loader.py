"""Reads a programme from its folder, and says exactly what is wrong where something is.

ValueError
└── ProgrammeError    the file, the field and the reason
"""

import dataclasses
import tomllib
from pathlib import Path

from bot.domain.programme import Dose, Exercise, ExerciseId, InvalidProgramme, Programme, Source
from bot.programmes.fields import Fields, ProgrammeError

_HERE = Path(__file__).parent
_PROGRAMME, _EXERCISE, _DOSE, _SOURCE = (
    frozenset(field.name for field in dataclasses.fields(each)) for each in (Programme, Exercise, Dose, Source)
)


def load(name: str = "spine") -> Programme:
    """The programme that ships in the folder of that name; ProgrammeError where it is wrong or missing."""
    return read(_HERE / name / "programme.toml")


def read(file: Path) -> Programme:
    """The programme in a file, pictures beside it; ProgrammeError where it is wrong or missing."""
    try:
        values = tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ProgrammeError(file, "", f"cannot be read: {error.strerror}") from error
    except ValueError as error:  # bad TOML and bad UTF-8 alike
        raise ProgrammeError(file, "", f"is not TOML: {error}") from error
    fields = Fields(file, "", values, _PROGRAMME)
    try:
        return Programme(
            id=fields.text("id"),
            exercises=tuple(_exercise(each, file.parent) for each in fields.tables("exercises", _EXERCISE)),
        )
    except InvalidProgramme as error:
        raise fields.wrong(error.field, error.reason) from error


def picture(programme: Programme, exercise: Exercise) -> Path | None:
    """The file that shows that exercise of a programme that ships; None where it has none."""
    return None if exercise.picture is None else _HERE / programme.id / exercise.picture


def texts(programme: Programme) -> tuple[str, ...]:
    """Every text of a programme that a catalogue must translate, each once, in reading order."""
    found: dict[str, None] = {}
    for exercise in programme.exercises:
        always = (exercise.name, exercise.one, exercise.cue, *exercise.steps, exercise.why)
        others = (exercise.side, exercise.described, exercise.mistakes, exercise.easier)
        sometimes = (text for text in others if text is not None)
        found.update(dict.fromkeys((*always, *sometimes)))
    return tuple(found)


def _exercise(fields: Fields, folder: Path) -> Exercise:
    picture = fields.text_or_none("picture")
    if picture is not None and not (folder / picture).is_file():
        raise fields.wrong("picture", f"is not a file beside the programme: {picture!r}")
    try:
        return Exercise(
            id=ExerciseId(fields.text("id")),
            name=fields.text("name"),
            one=fields.text("one"),
            cue=fields.text("cue"),
            steps=fields.texts("steps"),
            why=fields.text("why"),
            dose=_dose(fields.table("dose", _DOSE)),
            minutes=fields.number("minutes"),
            side=fields.text_or_none("side"),
            picture=picture,
            described=fields.text_or_none("described"),
            mistakes=fields.text_or_none("mistakes"),
            easier=fields.text_or_none("easier"),
            sources=tuple(_source(each) for each in fields.tables_or_none("sources", _SOURCE)),
        )
    except InvalidProgramme as error:
        raise fields.wrong(error.field, error.reason) from error


def _source(fields: Fields) -> Source:
    try:
        return Source(title=fields.text("title"), url=fields.text("url"))
    except InvalidProgramme as error:
        raise fields.wrong(error.field, error.reason) from error


def _dose(fields: Fields) -> Dose:
    try:
        return Dose(
            sets=fields.number("sets"),
            enough=fields.number("enough"),
            rest=fields.number("rest"),
            repetitions=fields.number_or_none("repetitions"),
            hold=fields.pair_or_none("hold"),
            times_a_day=fields.number_or_none("times_a_day"),
            fewest_sets=fields.number_or_none("fewest_sets"),
            fewest_repetitions=fields.number_or_none("fewest_repetitions"),
        )
    except InvalidProgramme as error:
        raise fields.wrong(error.field, error.reason) from error
