"""Where a session stood before a reply and after it: what a button carries that takes the whole reply back."""

import re
from dataclasses import dataclass

from bot.domain.sessions import UNFINISHED, Session

_WRITTEN = re.compile(r"(\d{1,4})-(\d{1,4})(e?)")


@dataclass(frozen=True)
class Mark:
    """`before` and `after` are how many things the session's log held; `ended`, that the reply ended it unfinished."""

    before: int
    after: int
    ended: bool = False

    def __str__(self) -> str:
        return f"{self.before}-{self.after}{'e' * self.ended}"


def mark(before: Session | None, after: Session | None) -> Mark | None:
    """What a reply recorded in one session or changed of it; None where it did not."""
    if after is None or before is None or before.id != after.id:
        return None
    ended = ended_unfinished(after) and before.state in UNFINISHED
    made = Mark(len(before.walk.log), len(after.walk.log), ended)
    return made if made.after > made.before or ended else None


def parse(written: str, session: Session) -> Mark | None:
    """The mark that was written, where the session still stands as it says; None for an older one, or for none."""
    found = _WRITTEN.fullmatch(written)
    if found is None:
        return None
    made = Mark(int(found[1]), int(found[2]), bool(found[3]))
    stands = made.after == len(session.walk.log) and made.before <= made.after
    return made if stands and made.ended == ended_unfinished(session) else None


def ended_unfinished(session: Session) -> bool:
    """Whether it was ended while something in it was still to do."""
    return session.state not in UNFINISHED and bool(session.walk.left)
