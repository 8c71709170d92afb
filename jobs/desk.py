"""What the jobs work with."""

import logging
from dataclasses import dataclass, field
from datetime import timedelta

from bot.clock import Clock
from bot.domain.programme import Programme
from bot.screens.screen import Messenger
from storage.database import Database

IN_FLIGHT = 0.25  # seconds' worth of messages that are on their way at once: what a crash can double

logger = logging.getLogger(__name__)


class Alarm:
    """Rings once when sending comes to a halt for everybody, and again only after it went on."""

    def __init__(self) -> None:
        self._ringing = False

    def ring(self, reason: str) -> None:
        """Nothing can be sent by anybody: a wrong token, or a second bot with the same one."""
        if not self._ringing:
            logger.critical("send.halted", extra={"reason": reason})
        self._ringing = True

    def rest(self) -> None:
        """Telegram accepts messages."""
        if self._ringing:
            logger.warning("send.resumed")
        self._ringing = False


@dataclass(frozen=True)
class Desk:
    """Everything that a job needs. `rate` is messages a second; `lease` is how long a claim is its claimant's.

    `leader` is the name by which this process holds the lease to send; None where it has the database to itself.
    """

    database: Database
    clock: Clock
    messenger: Messenger
    programme: Programme
    rate: float
    lease: timedelta
    leader: str | None = None
    alarm: Alarm = field(default_factory=Alarm)

    @property
    def batch(self) -> int:
        """How many messages may be claimed, and so be on their way, at once."""
        return max(1, int(self.rate * IN_FLIGHT))
