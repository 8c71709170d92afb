"""The settings and what each may be."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, SecretStr, ValidationInfo

from bot.config import private, values
from bot.config.problems import Problem, SettingsError
from bot.config.values import SQLITE, Listen, Webhook

PREFIX = "LIMBER_"
DATABASE = "LIMBER_DATABASE_URL"


class Mode(StrEnum):
    """How updates come: we ask Telegram for them, or it brings them."""

    POLLING = "polling"
    WEBHOOK = "webhook"


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


def _needed(value: object, info: ValidationInfo) -> object:
    """Refuse that something is not set which a webhook cannot do without."""
    if value is None and info.data.get("mode") is Mode.WEBHOOK:
        raise ValueError(f"is not set, and {PREFIX}MODE=webhook needs it")
    return value


Lower = BeforeValidator(lambda value: value.lower() if isinstance(value, str) else value)
Needed = AfterValidator(_needed)


class Settings(BaseModel):
    """How this bot is run. Each field is the variable of the same name in capitals, after LIMBER_."""

    model_config = ConfigDict(
        alias_generator=lambda field: PREFIX + field.upper(),
        validate_by_name=True,
        frozen=True,
        extra="forbid",
        validate_default=True,
    )

    token: Annotated[SecretStr, AfterValidator(values.token)] = Field(
        description="The bot's token, from @BotFather on Telegram. Needed, here or in a file",
        examples=["123456:ABC-DEF"],
    )
    token_file: Path | None = Field(
        default=None,
        description="A file that holds the token, instead of `LIMBER_TOKEN`",
        examples=["/run/secrets/limber"],
    )
    database_url: Annotated[str, AfterValidator(values.database)] = Field(
        default="~/.local/share/limber/limber.db",
        description="Where everything is remembered: a file (SQLite), or `postgresql://...`. Follows `XDG_DATA_HOME`",
        examples=["/var/lib/limber/limber.db"],
        repr=False,  # PostgreSQL's holds a password
    )
    database_url_file: Path | None = Field(
        default=None,
        description="A file that holds the database's address, instead of `LIMBER_DATABASE_URL`",
        examples=["/run/secrets/database"],
    )
    telegram_url: Annotated[str, AfterValidator(values.address)] = Field(
        default="https://api.telegram.org",
        description="The Bot API server to talk to",
        examples=["https://api.telegram.org"],
    )
    mode: Annotated[Mode, Lower] = Field(
        default=Mode.POLLING,
        description="polling asks Telegram for news; webhook has it brought, and needs the settings that follow",
        examples=["webhook"],
    )
    webhook_url: Annotated[Annotated[str, AfterValidator(values.webhook)] | None, Needed] = Field(
        default=None,
        description="The public address that Telegram brings news to: https://, on port 443, 80, 88 or 8443",
        examples=["https://limber.example/telegram"],
    )
    webhook_secret: Annotated[Annotated[SecretStr, AfterValidator(values.secret)] | None, Needed] = Field(
        default=None,
        description="What Telegram shows when it brings news, of your making: 1 to 256 letters, digits, _ or -",
        examples=["$(openssl rand -hex 32)"],
    )
    webhook_secret_file: Path | None = Field(
        default=None,
        description="A file that holds the secret, instead of `LIMBER_WEBHOOK_SECRET`",
        examples=["/run/secrets/webhook"],
    )
    listen: Annotated[Annotated[Listen, BeforeValidator(values.listen)] | None, Needed] = Field(
        default=None,
        description="Host and port for the webhook and for `/healthz` and `/readyz`; without, no port is opened",
        examples=["127.0.0.1:8080"],
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
    def webhook(self) -> Webhook | None:
        """Where updates are brought to, or None while polling."""
        if self.mode is Mode.POLLING or self.webhook_url is None or self.webhook_secret is None:
            return None
        return Webhook(self.webhook_url, self.webhook_secret)

    @property
    def sqlite_file(self) -> Path | None:
        """The database's file, or None where the database is a server."""
        return Path(self.database_url.removeprefix(SQLITE)) if self.database_url.startswith(SQLITE) else None

    def make_folder(self) -> None:
        """Make the folder of the database, for its owner's eyes only. Raises SettingsError where that cannot be."""
        if self.sqlite_file is None:
            return
        try:
            private.make_folder(self.sqlite_file.parent)
        except OSError:
            remedy = "Name another place, or change who may write there."
            raise SettingsError((Problem(DATABASE, "lies in a folder that cannot be made", remedy),)) from None
