"""How much one person may ask of us at once: a flood of theirs is theirs alone, and ends somewhere."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.domain.delivery import PersonId

# Letters of one person that may wait to be worked on. What an ordinary person says in an outage of a day, as long as
# Telegram keeps it, is no flood: a message for each of 18 sets, each said again since no answer came, ten more, and an
# album of photos are some 60. And a chat takes one message a second: so many are answered within two minutes.
MOST = 100


def past(
    waiting: Mapping[PersonId, int], arrivals: Iterable[tuple[int, PersonId | None]], most: int = MOST
) -> dict[int, PersonId]:
    """Those of the new updates, given in order, that are too many for their person, of whom so many wait already."""
    counts = Counter(waiting)
    too_many: dict[int, PersonId] = {}
    for update, person in arrivals:
        if person is None:
            continue
        if counts[person] >= most:
            too_many[update] = person
        else:
            counts[person] += 1
    return too_many


@dataclass(frozen=True)
class Share:
    """So many at once, and then so many a second."""

    burst: int
    per_second: float

    def used_up(self, until: float, now: float) -> float | None:
        """Until when it is used up once one more is taken; None where none is left. Seconds, of any clock."""
        until = max(until, now)
        return None if until - now > (self.burst - 1) / self.per_second else until + 1 / self.per_second


# Questions typed after our name in any chat: a word letter by letter, then two a second. A 429 for them would hold up
# everybody's messages too, so all together have a share as well.
OWN_QUESTIONS, ALL_QUESTIONS = Share(10, 2.0), Share(32, 16.0)
