"""Settings from the environment. Whatever is wrong with them is said at once, not one mistake after another.

SettingsError    carries every Problem found
"""

import difflib
import importlib.util
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationError

PREFIX = "LIMBER_"
TOKEN, TOKEN_FILE, DATABASE = "LIMBER_TOKEN", "LIMBER_TOKEN_FILE", "LIMBER_DATABASE_URL"
SQLITE = "sqlite+aiosqlite:///"
POSTGRESQL = "postgresql+psycopg://"


class LogLevel(StrEnum):
    """The least severe thing that is logged."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class LogFormat(StrEnum):
    """TEXT is for people at a terminal, JSON (one object a line) for machines."""

    TEXT = "text"
    JSON = "json"


@dataclass(frozen=True)
class Problem:
    """One thing wrong with the settings. It never quotes a value, which may be a secret."""

    variable: str
    wrong: str
    remedy: str


class SettingsError(Exception):
    """The settings cannot be used. `problems` has all there is to put right, in the order of the settings."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(f"{p.variable} {p.wrong}" for p in problems))
        self.problems = problems


@dataclass(frozen=True)
class Setting:
    """One row of the settings table. An empty default means there is none."""

    variable: str
    default: str
    meaning: str


def _token(value: SecretStr) -> SecretStr:
    if not re.fullmatch(r"\d+:[\w-]+", value.get_secret_value(), re.ASCII):
        raise ValueError("is not a token: those are digits, a colon, then letters and digits")
    return value


def _database(value: str) -> str:
    """The address SQLAlchemy wants, with the asynchronous driver. A bare path is an SQLite file."""
    scheme, mark, rest = value.partition("://")
    if scheme in ("postgres", "postgresql", "postgresql+psycopg") and mark:
        if importlib.util.find_spec("psycopg") is None:
            raise ValueError("names PostgreSQL, which comes with a later release")
        return POSTGRESQL + rest
    if mark and scheme not in ("sqlite", "sqlite+aiosqlite"):
        raise ValueError("names a database that is neither SQLite nor PostgreSQL")
    path = rest.removeprefix("/") if mark else value
    if path in ("", ":memory:"):
        raise ValueError("names no file, so nothing would be remembered")
    try:
        file = Path(path).expanduser().absolute()
        if file.is_dir():
            raise ValueError("is a folder, not a file in one")
    except (OSError, RuntimeError):
        raise ValueError("names a file that cannot be reached") from None
    return f"{SQLITE}{file}"


def _address(value: str) -> str:
    try:
        parts = urlsplit(value)
        if parts.scheme in ("http", "https") and parts.hostname and parts.port != 0:
            return value.rstrip("/")
    except ValueError:
        pass  # a port out of range, a bracket left open: no address either
    raise ValueError("is not an address that starts with http:// or https://")


Lower = BeforeValidator(lambda value: value.lower() if isinstance(value, str) else value)


class Settings(BaseModel):
    """How this bot is run. Each field is the variable of the same name in capitals, after LIMBER_."""

    model_config = ConfigDict(
        alias_generator=lambda field: PREFIX + field.upper(),
        validate_by_name=True,
        frozen=True,
        extra="forbid",
        validate_default=True,
    )

    token: Annotated[SecretStr, AfterValidator(_token)] = Field(
        description="The bot's token, from @BotFather on Telegram. Needed, here or in a file",
        examples=["123456:ABC-DEF"],
    )
    token_file: Path | None = Field(
        default=None,
        description="A file that holds the token, instead of `LIMBER_TOKEN`",
        examples=["/run/secrets/limber"],
    )
    database_url: Annotated[str, AfterValidator(_database)] = Field(
        default="~/.local/share/limber/limber.db",
        description="Where everything is remembered: a file, or `sqlite:///` and a file. Follows `XDG_DATA_HOME`",
        examples=["/var/lib/limber/limber.db"],
        repr=False,  # PostgreSQL's holds a password
    )
    telegram_url: Annotated[str, AfterValidator(_address)] = Field(
        default="https://api.telegram.org",
        description="The Bot API server to talk to",
        examples=["https://api.telegram.org"],
    )
    log_level: Annotated[LogLevel, Lower] = Field(
        default=LogLevel.INFO,
        description="The least that is logged: debug, info, warning or error",
        examples=["info"],
    )
    log_format: Annotated[LogFormat, Lower] = Field(
        default=LogFormat.TEXT, description="text for people, json for machines", examples=["json"]
    )
    rate: int = Field(
        default=30,
        ge=1,
        le=1000,
        description="Messages a second to everybody together, 1 to 1000. Telegram allows 30 unless you pay it for more",
        examples=["30"],
    )
    lease: float = Field(
        default=30,
        ge=0.1,
        le=3600,
        allow_inf_nan=False,
        description="Seconds until work that a process claimed, and left undone, is taken up again: 0.1 to 3600",
        examples=["30"],
    )
    poll_timeout: int = Field(
        default=25,
        ge=1,
        le=50,
        description="Seconds that one question for news waits at Telegram: 1 to 50",
        examples=["25"],
    )

    @property
    def sqlite_file(self) -> Path | None:
        """The database's file, or None where the database is a server."""
        return Path(self.database_url.removeprefix(SQLITE)) if self.database_url.startswith(SQLITE) else None

    def make_folder(self) -> None:
        """Make the folder of the database, for its owner's eyes only. Raises SettingsError where that cannot be."""
        if self.sqlite_file is None:
            return
        try:
            self.sqlite_file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            remedy = "Name another place, or change who may write there."
            raise SettingsError((Problem(DATABASE, "lies in a folder that cannot be made", remedy),)) from None


def load(environ: Mapping[str, str]) -> Settings:
    """Read the settings. A variable that is empty counts as not set. Raises SettingsError with every problem."""
    values = {name: value.strip() for name, value in environ.items() if name.startswith(PREFIX) and value.strip()}
    if home := environ.get("XDG_DATA_HOME"):
        values.setdefault(DATABASE, f"{home}/limber/limber.db")
    problems = []
    if TOKEN in values and TOKEN_FILE in values:
        problems.append(Problem(TOKEN_FILE, f"is set, and so is {TOKEN}", "Keep one, and unset the other."))
    elif TOKEN_FILE in values:
        values[TOKEN] = _content(values[TOKEN_FILE])
    try:
        settings = Settings.model_validate(values)
    except ValidationError as error:
        problems += [_problem(str(e["loc"][0]), e["type"], e["msg"], values) for e in error.errors(include_input=False)]
    if problems:
        raise SettingsError(tuple(problems))
    return settings


def settings_table() -> tuple[Setting, ...]:
    """Every setting with its default and what it means, in order: what README shows."""
    return tuple(
        Setting(field.alias or name, "" if field.is_required() else str(field.default or ""), field.description or "")
        for name, field in Settings.model_fields.items()
    )


def _content(file: str) -> str:
    """What the token's file says, or nothing where it cannot be read: no token either way."""
    try:
        return Path(file).expanduser().read_text().strip()
    except (OSError, UnicodeDecodeError, RuntimeError):
        return ""


def _problem(variable: str, kind: str, message: str, values: Mapping[str, str]) -> Problem:
    """One of pydantic's errors in our words."""
    wrong = message.removeprefix("Value error, ").replace("Input should", "should")
    if variable == TOKEN and TOKEN_FILE in values:
        return Problem(TOKEN_FILE, "names no readable file with a token in it", "Check the path, and who may read it.")
    if variable == TOKEN:
        wrong = "is not set" if kind == "missing" else wrong
        return Problem(TOKEN, wrong, f"Ask @BotFather on Telegram for one; or name a file that has it: {TOKEN_FILE}.")
    fields = {field.alias: field for field in Settings.model_fields.values() if field.alias}
    if variable not in fields:
        close = difflib.get_close_matches(variable.upper(), fields, n=1, cutoff=0.8)
        return Problem(variable, "is not a setting", f"Did you mean {close[0]}?" if close else "Unset it.")
    example = (fields[variable].examples or [""])[0]
    return Problem(variable, wrong, f"{fields[variable].description}. For example: {variable}={example}")
