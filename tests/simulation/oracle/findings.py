"""What an oracle says."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Kind(StrEnum):
    """What kind of promise is broken."""

    LOST = "lost"
    DOUBLED = "doubled"
    EARLY = "early"
    LATE = "late"
    WRONG = "wrong"  # a row that nothing in the world explains


@dataclass(frozen=True)
class Finding:
    """One broken promise: to whom, when, and which."""

    kind: Kind
    person: int
    at: datetime
    what: str
