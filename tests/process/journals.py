"""What the bot's pace did, by the bot's own clock: the launcher's process writes it down, the test reads it.

    start SECONDS CHAT            a message starts
    pause SECONDS CHAT UNTIL      Telegram said 429; CHAT is "all" where everything pauses

Seconds are those of the machine's monotonic clock, which both processes read.
"""

import time
from dataclasses import dataclass, field
from pathlib import Path

from bot.wire.budget import Budget, ChatId

ALL = "all"


@dataclass
class Journal:
    """When each message started, by chat; and each pause: whose, from when and until when."""

    starts: list[tuple[float, str]] = field(default_factory=list)
    pauses: list[tuple[str, float, float]] = field(default_factory=list)

    def of(self, chat: int) -> list[float]:
        """When the messages of that chat started."""
        return [at for at, whose in self.starts if whose == str(chat)]


def keep(file: Path) -> None:
    """Write down from now on whatever starts in this process."""
    out = file.open("a", buffering=1)
    spend, pause = Budget.spend, Budget.pause

    def spent(budget: Budget, chat: ChatId | None, now: float) -> None:
        spend(budget, chat, now)
        print("start", now, chat or ALL, file=out)

    def paused(budget: Budget, chat: ChatId | None, until: float) -> None:
        pause(budget, chat, until)
        print("pause", time.monotonic(), chat or ALL, until, file=out)

    for name, wrapped in (("spend", spent), ("pause", paused)):
        setattr(Budget, name, wrapped)


def read(file: Path) -> Journal:
    """What was written so far."""
    journal = Journal()
    for line in file.read_text().splitlines():
        what, at, chat, *until = line.split()
        if what == "start":
            journal.starts.append((float(at), chat))
        else:
            journal.pauses.append((chat, float(at), float(until[0])))
    return journal
