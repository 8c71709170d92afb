"""What the bot has written down, read by plain SQL: nothing of its own storage is asked."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import make_url

from tests.postgresql import connect

WISHES = """
    SELECT min(at) FROM (
        SELECT min(due) AS at FROM schedules WHERE due IS NOT NULL
        UNION ALL SELECT min(wake_at) FROM sessions WHERE wake_at IS NOT NULL
        UNION ALL SELECT min(send_at) FROM sessions WHERE state IN ('planned', 'sending', 'unknown')
        UNION ALL SELECT min(send_at) FROM outbox WHERE state IN ('planned', 'sending', 'unknown')
        UNION ALL SELECT min(coalesce(retry_at, received_at)) FROM inbox WHERE state IN ('new', 'applied')
    ) AS wishes
"""
SESSIONS = (
    "SELECT id, person, slot, day, due, state, reason, message, opened_at, closed_at FROM sessions ORDER BY due, id"
)
COMPLETIONS = """
    SELECT completions.session, sessions.person, exercise, number, source, completions.at
    FROM completions JOIN sessions ON sessions.id = completions.session
"""
ON_THEIR_WAY = "SELECT id FROM sessions WHERE state = 'sending'"
LETTERS = 'SELECT "update", state FROM inbox'


@dataclass(frozen=True)
class Session:
    """A row of `sessions`."""

    id: int
    person: int
    slot: str
    day: date
    due: datetime
    state: str
    reason: str | None
    message: int | None
    opened: datetime | None
    closed: datetime | None


@dataclass(frozen=True)
class Completion:
    """A row of `completions`, with whose it is."""

    session: int
    person: int
    exercise: str
    number: int
    source: str
    at: datetime


class Records:
    """A reader beside the bot."""

    def __init__(self, url: str) -> None:
        parsed = make_url(url)
        self._connection: Any
        if parsed.get_backend_name() == "sqlite":
            self._connection = sqlite3.connect(str(parsed.database), isolation_level=None)
        else:
            self._connection = connect(url)

    def close(self) -> None:
        self._connection.close()

    def wish(self) -> datetime | None:
        """When the bot itself means to do something next, or what it should have done by now."""
        ((at,),) = self.ask(WISHES)
        return _instant(at)

    def on_their_way(self) -> set[int]:
        """The reminders that were claimed, and of which nothing is recorded yet."""
        return {id_ for (id_,) in self.ask(ON_THEIR_WAY)}

    def sessions(self) -> list[Session]:
        """All of them, in the order they were due."""
        return [
            Session(
                id_, person, slot, _day(day), _sure(due), state, reason, message, _instant(opened), _instant(closed)
            )
            for id_, person, slot, day, due, state, reason, message, opened, closed in self.ask(SESSIONS)
        ]

    def completions(self) -> list[Completion]:
        return [
            Completion(session, person, exercise, number, source, _sure(at))
            for session, person, exercise, number, source, at in self.ask(COMPLETIONS)
        ]

    def letters(self) -> dict[int, str]:
        """The state of each update that is known."""
        return dict(self.ask(LETTERS))

    def ask(self, query: str) -> Sequence[tuple[Any, ...]]:
        rows: Sequence[tuple[Any, ...]] = self._connection.execute(query).fetchall()
        return rows


def _instant(value: str | datetime | None) -> datetime | None:
    if value is None:
        return None
    at = datetime.fromisoformat(value) if isinstance(value, str) else value
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _sure(value: str | datetime) -> datetime:
    at = _instant(value)
    assert at is not None
    return at


def _day(value: str | date) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value
