"""What every handler is given."""

from dataclasses import dataclass, field

from bot.clock import Clock
from bot.domain.programme import Programme
from bot.screens.screen import Messenger
from storage.database import Database


@dataclass(frozen=True)
class Desk:
    """The database, the clock, the messenger and the programme, joined by `bot.app`. `username` is the bot's own.

    `in_hand` are the updates that this process works on, each with the fence of its claim.
    """

    database: Database
    clock: Clock
    messenger: Messenger
    programme: Programme
    username: str = ""
    in_hand: dict[int, int] = field(default_factory=dict)
