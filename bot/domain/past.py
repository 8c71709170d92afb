"""Sessions that are over, and what somebody says later that they did in them.

Nothing of it is recorded before they confirm it. What was left out stays noted as left out: taking it all back leaves
the session exactly as it was.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from bot.domain.events import Record
from bot.domain.programme import ExerciseId
from bot.domain.schedule import Slot
from bot.domain.sessions import Session, State
from bot.domain.walk import Phase, Walk

REACH = 3  # days back; today's own sessions come on top
OVER = (State.MISSED, State.PARTLY, State.SKIPPED, State.EXPIRED)  # what may gain sets later
GAINED = (State.DONE, State.PARTLY)  # what it comes to then

Amounts = tuple[int, ...]  # how many sets of each exercise are done in all, in the session's order


@dataclass(frozen=True)
class Option:
    """One session, and the sets that would be done in it."""

    session: Session
    amounts: Amounts

    @property
    def records(self) -> tuple[Record, ...]:
        """What is to be written down; nothing where all of it is there."""
        return tuple(
            Record(share.exercise, sets)
            for share, amount in zip(self.session.walk.shares, self.amounts, strict=True)
            if (sets := _missing(self.session.walk, share.exercise, amount))
        )


def takes(session: Session) -> bool:
    """Whether sets may be recorded in it later. One out of turn stands for no reminder: nobody asks after it."""
    return session.state in OVER and session.slot in set(Slot)


def last_before(sessions: Iterable[Session], current: Session | None) -> tuple[Session, ...]:
    """The one that came last before the current one; nothing where none did."""
    earlier = (each for each in sessions if current is None or each.due < current.due)
    return tuple(sorted(earlier, key=lambda each: each.due)[-1:])


def whole(session: Session, exercises: Collection[ExerciseId] = (), sets: int | None = None) -> Amounts:
    """All sets of these exercises (none: of every one), or so many of each."""
    return tuple(
        min(share.sets, share.sets if sets is None else sets) if not exercises or share.exercise in exercises else 0
        for share in session.walk.shares
    )


def filled(option: Option) -> Session:
    """The session with these sets."""
    session = option.session
    done = session.walk.done | {(each.exercise, number) for each in option.records for number in each.sets}
    walk = replace(session.walk, done=done, phase=Phase.OVER, rest_until=None)
    return replace(session, walk=walk, state=State(walk.ending))


def emptied(session: Session, sets: Collection[tuple[ExerciseId, int]], was: State) -> Session:
    """The session without these sets; where none is left, in the state that it was in before."""
    walk = replace(session.walk, done=session.walk.done - set(sets))
    return replace(session, walk=walk, state=State(walk.ending) if walk.done or was is State.PARTLY else was)


def _missing(walk: Walk, exercise: ExerciseId, amount: int) -> tuple[int, ...]:
    """The numbers of the sets that bring it to that amount."""
    free = [number for number in range(1, walk.share(exercise).sets + 1) if (exercise, number) not in walk.done]
    return tuple(free[: max(0, amount - walk.count(exercise))])
