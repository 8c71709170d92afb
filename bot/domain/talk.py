"""What was said last, for a reply that leans on it: "and the other one?", "yes", "undo". It is forgotten in minutes."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.programme import ExerciseId, Facet

KEPT = timedelta(minutes=10)  # how long a reply may lean on it


@dataclass(frozen=True)
class Talk:
    """The last question that was answered, what was offered last, and how the last thing recorded is taken back.

    `before` holds the exercises that were asked about in the same way before `exercise`. `offered` are the buttons of
    the bot's own last question, as label and data, and `undo` is such data: whoever has no buttons before them types.
    """

    exercise: ExerciseId | None = None
    facet: Facet | None = None
    before: tuple[ExerciseId, ...] = ()
    offered: tuple[tuple[str, str], ...] = ()
    undo: str = ""

    def about(self, exercise: ExerciseId, facet: Facet, since: "Talk") -> "Talk":
        """After an answer about that; `since` is what was said before."""
        before = tuple(each for each in (*since.before, since.exercise) if each is not None and each != exercise)
        return replace(self, exercise=exercise, facet=facet, before=before if since.facet is facet else ())

    def still_about(self, since: "Talk") -> "Talk":
        """About the same as before, where nothing else was asked."""
        if self.exercise is not None:
            return self
        return replace(self, exercise=since.exercise, facet=since.facet, before=since.before)


NOTHING_SAID = Talk()


def leans(talk: Talk, at: datetime, now: datetime) -> Talk:
    """What a reply at `now` may lean on, of what was said at `at`."""
    return talk if timedelta() <= now - at <= KEPT else NOTHING_SAID
