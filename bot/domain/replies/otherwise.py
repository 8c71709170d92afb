"""What a reply may have meant instead of what was recorded from it."""

from bot.domain.programme import ExerciseId
from bot.domain.replies.meaning import Done, Meaning, Simple, Skip
from bot.domain.walk import Entry, Walk


def otherwise(taken: tuple[Entry, ...], walk: Walk, *, ended: bool) -> tuple[Meaning, ...]:
    """The likely other readings, `walk` being where it stands now that what was `taken` is taken back.

    `ended`: the reply ended the session before everything in it was done.
    """
    left = dict(walk.left)
    exercise = next((entry.exercise for entry in taken), next(iter(left), None))
    if exercise is None or not left.get(exercise):
        return (Simple.NOT_DONE,)
    if ended and not taken:
        return (Simple.STOP, Skip(exercise), Simple.DONE_SESSION, Simple.NOT_DONE)
    was = _read(taken, left, exercise)
    likely: list[Meaning] = [Done(1, exercise)]
    if left[exercise] > 2:
        likely.append(Done(2, exercise))
    if left[exercise] > 1:
        likely.append(Done(None, exercise))
    if len(left) > 1:
        likely.append(Simple.DONE_SESSION)
    likely += [Skip(exercise), Simple.NOT_DONE]
    return tuple(meaning for meaning in likely if meaning != was)


def _read(taken: tuple[Entry, ...], left: dict[ExerciseId, int], exercise: ExerciseId) -> Meaning | None:
    """What it was read as; None for several things that are no one reading."""
    if sum(len(entry.sets) for entry in taken) == sum(left.values()) and len(left) > 1:
        return Simple.DONE_SESSION
    if len(taken) != 1:
        return None
    sets = len(taken[0].sets)
    if not sets:
        return Skip(exercise)
    return Done(None if sets == left[exercise] > 1 else sets, exercise)
