"""From the environment to the settings, and from the settings to the table that README shows."""

import difflib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from bot.config.problems import Problem, SettingsError
from bot.config.settings import DATABASE, PREFIX, Settings
from bot.config.values import database

TOKEN, FILE = "LIMBER_TOKEN", "_FILE"

_FIELDS = {field.alias: field for field in Settings.model_fields.values() if field.alias}
_IN_FILES = [variable for variable in _FIELDS if variable + FILE in _FIELDS]


@dataclass(frozen=True)
class Setting:
    """One row of the settings table. An empty default means there is none."""

    variable: str
    default: str
    meaning: str


def load(environ: Mapping[str, str]) -> Settings:
    """Read the settings. A variable that is empty counts as not set. Raises SettingsError with every problem.

    Whatever has a second variable that ends in _FILE may lie in a file instead, as secrets of containers do.
    """
    values = _values(environ)
    problems = {variable: problem for variable in _IN_FILES if (problem := _take_from_file(values, variable))}
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        for e in error.errors(include_input=False):
            variable = _variable(str(e["loc"][0]))
            problems.setdefault(variable, _problem(variable, e["type"], e["msg"], values))
    if problems:
        order = [*_FIELDS, *problems]
        raise SettingsError(tuple(problems[variable] for variable in sorted(problems, key=order.index)))
    return settings


def database_url(environ: Mapping[str, str]) -> str:
    """Where the database is, and nothing else: for commands that need no token. Raises SettingsError."""
    values = _values(environ)
    if problem := _take_from_file(values, DATABASE):
        raise SettingsError((problem,))
    try:
        return database(values.get(DATABASE, _FIELDS[DATABASE].default))
    except ValueError as error:
        raise SettingsError((_problem(DATABASE, "value_error", str(error), values),)) from None


def settings_table() -> tuple[Setting, ...]:
    """Every setting with its default and what it means, in order: what README shows."""
    return tuple(
        Setting(variable, "" if field.is_required() else str(field.default or ""), field.description or "")
        for variable, field in _FIELDS.items()
    )


def _values(environ: Mapping[str, str]) -> dict[str, str]:
    """What is set of ours, and the place of the database where only the folder for data is."""
    values = {name: value.strip() for name, value in environ.items() if name.startswith(PREFIX) and value.strip()}
    if (home := environ.get("XDG_DATA_HOME")) and DATABASE + FILE not in values:
        values.setdefault(DATABASE, f"{home}/limber/limber.db")
    return values


def _take_from_file(values: dict[str, str], variable: str) -> Problem | None:
    """Put a file's content in the variable's place, where one is named."""
    name = variable + FILE
    if name not in values:
        return None
    if variable in values:
        return Problem(name, f"is set, and so is {variable}", "Keep one, and unset the other.")
    try:
        values[variable] = Path(values[name]).expanduser().read_text().strip()
    except (OSError, UnicodeDecodeError, RuntimeError):
        return Problem(name, "names no file that can be read", "Check the path, and who may read it.")
    return None


def _variable(name: str) -> str:
    """pydantic tells of a default by the field's own name."""
    field = Settings.model_fields.get(name)
    return (field and field.alias) or name


def _problem(variable: str, kind: str, message: str, values: Mapping[str, str]) -> Problem:
    """One of pydantic's errors in our words."""
    wrong = message.removeprefix("Value error, ").replace("Input should", "should")
    if variable in _IN_FILES and variable + FILE in values:
        return Problem(variable + FILE, f"names a file whose content {wrong}", "Put there the value, and only that.")
    if variable == TOKEN:
        wrong = "is not set" if kind == "missing" else wrong
        return Problem(TOKEN, wrong, f"Ask @BotFather on Telegram for one; or name a file that has it: {TOKEN}{FILE}.")
    if variable not in _FIELDS:
        close = difflib.get_close_matches(variable.upper(), _FIELDS, n=1, cutoff=0.8)
        return Problem(variable, "is not a setting", f"Did you mean {close[0]}?" if close else "Unset it.")
    example = (_FIELDS[variable].examples or [""])[0]
    return Problem(variable, wrong, f"{_FIELDS[variable].description}. For example: {variable}={example}")
