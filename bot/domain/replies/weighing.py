"""What says nothing more beside something else that was said: "later, in an hour" is one snooze.

A rule compares two meanings of one reply; where it holds, the second is dropped.
"""

from collections.abc import Callable

from bot.domain.programme import Facet
from bot.domain.replies.meaning import Ask, Done, Flag, Later, Meaning, Pain, Pause, Reps, Side, Simple, Skip, Unclear
from bot.domain.replies.said import DONE_OR_NOT, records
from bot.domain.replies.where import State, Where

_NEXT = Unclear((Done(), Skip()))  # "next", alone


def weighed(meanings: list[Meaning], where: Where) -> list[Meaning]:
    """The meanings that say something beside all the others."""
    return [
        one
        for one in meanings
        if not any(rule(said, one, where) for said in meanings if said != one for rule in _OUTWEIGHS)
    ]


def _vaguer(said: Meaning, other: Meaning, _: Where) -> bool:
    """ "It hurts, a 6"; "later, in an hour"; "how do I do this, the bridge?"."""
    if isinstance(said, Ask) and said.exercise:
        return other == Ask(said.facet)
    return other in (Later(), Pause(), Pain()) and type(said) is type(other)


def _a_part(said: Meaning, other: Meaning, where: Where) -> bool:
    """ "Done, 12 reps" is one set, and the whole session holds its sets."""
    if said is Simple.DONE_SESSION:
        return records(other) or about_completions(other)
    of_current = isinstance(said, Done) and said.exercise in (None, where.current)
    return other == Done() and (isinstance(said, Reps) or of_current)


def _the_side(said: Meaning, other: Meaning, _: Where) -> bool:
    """ "One side only, the left"."""
    return isinstance(said, Side) and isinstance(other, Unclear) and Side("left") in other.readings


def _a_mere_word(_: Meaning, other: Meaning, __: Where) -> bool:
    """ "Next" and what nobody understands, beside what is plain."""
    return other == _NEXT or other is Simple.UNKNOWN


def _the_easier(said: Meaning, other: Meaning, _: Where) -> bool:
    """ "I can't get that far, is there another way?"."""
    if not isinstance(said, Ask) or said.facet is not Facet.EASIER:
        return False
    left_out = isinstance(other, Skip) and other.exercise == said.exercise
    return left_out or other is Simple.NOT_DONE or (isinstance(other, Unclear) and Skip() in other.readings)


def _help(said: Meaning, other: Meaning, where: Where) -> bool:
    """ "Huh? Explain that please" asks about the card where there is one, else about the bot."""
    if where.in_walk:
        return other is Simple.HELP and isinstance(said, Ask)
    return said is Simple.HELP and isinstance(other, Ask) and other.exercise is None


def _in_danger(said: Meaning, other: Meaning, _: Where) -> bool:
    """ "I can't hold my water today": who is in danger skips nothing else."""
    return isinstance(said, Flag) and other == Skip(session=True)


def _skipped(said: Meaning, other: Meaning, where: Where) -> bool:
    """ "Not the bridge, skip that one"; "skip it, let's go on"; "not today, later perhaps"."""
    if not isinstance(said, Skip):
        return False
    named = bool(said.exercise) and other == Skip()
    return named or (where.in_walk and other is Simple.START) or (said.session and isinstance(other, Later))


def _stopped(said: Meaning, other: Meaning, where: Where) -> bool:
    """ "Stop, I don't want the rest"; "I quit, I'm so done"; "stop the reminders"; "got to run, in an hour then"."""
    if said is Simple.STOP:
        return where.in_walk and other in (Skip(session=True), Skip(), DONE_OR_NOT)
    later = isinstance(said, Later) and (said != Later() if where.in_walk else where.state is State.WAITING)
    return other is Simple.STOP and (later or isinstance(said, Pause))


def _back_again(said: Meaning, other: Meaning, _: Where) -> bool:
    """ "I'm back, please remind me, let's go"."""
    return said is Simple.RESUME and other in (Simple.START, Later())


def _not_now(said: Meaning, other: Meaning, where: Where) -> bool:
    """ "Not done, a bit later": the set is under way."""
    return said is Simple.NOT_DONE and other == Later() and where.in_walk


def _my_record(said: Meaning, other: Meaning, _: Where) -> bool:
    """ "Am I getting better? Show my pain"."""
    return said is Simple.PROGRESS and other == Pain()


def about_completions(meaning: Meaning) -> bool:
    """Whether it is a question about what was done."""
    if not isinstance(meaning, Unclear):
        return False
    return any(records(reading) or reading is Simple.NOT_DONE for reading in meaning.readings)


_OUTWEIGHS: tuple[Callable[[Meaning, Meaning, Where], bool], ...] = (
    _vaguer,
    _a_part,
    _the_side,
    _a_mere_word,
    _the_easier,
    _help,
    _in_danger,
    _skipped,
    _stopped,
    _back_again,
    _not_now,
    _my_record,
)
