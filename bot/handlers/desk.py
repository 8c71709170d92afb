"""What every handler is given."""

from dataclasses import dataclass

from bot.clock import Clock
from bot.domain.programme import Programme
from bot.screens.screen import Messenger
from storage.database import Database


@dataclass(frozen=True)
class Desk:
    """The database, the clock, the messenger and the programme, joined by `bot.app`. `username` is the bot's own."""

    database: Database
    clock: Clock
    messenger: Messenger
    programme: Programme
    username: str = ""
