"""A wish about how it is to be from now on: when reminders come, or what a session holds.

Such a wish is outside the corpus's notation: who reads a reply asks here where `read` found nothing better. What
exactly is wished is not read; the person is shown where it is set.
"""

import re
from enum import StrEnum

_USUALLY = re.compile(
    r"\b(?:mornings|evenings|nights|at night|weekends?|weekdays?|workdays?|(?:mon|tues|wednes|thurs|fri|satur|sun)days"
    r"|(?:every|each) (?:day|morning|evening|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    r"|(?:morning|evening|night) (?:reminders?|ones?|times?)|in the (?:morning|evening)"
    r"|(?:morning|evening)s? (?:at |to )?\d)"
)
_ONCE = re.compile(r"\b(?:this|today|tonight|tomorrow|now|until|till?|yesterday|did|done|for the|pain|hurts?|sore)\b")
_EXERCISES = r"(?:bridges?|knees?|rotations?|twists?|stretch(?:es)?|exercises?|sets?|reps|repetitions|rounds?)"
_ABOUT_EXERCISES = re.compile(rf"\b{_EXERCISES}\b")
_AMOUNT = re.compile(rf"\b(?:fewer|less|change|reduce|different) (?:\w+ ){{0,2}}{_EXERCISES}\b")
_MORNING, _EVENING = re.compile(r"\bmornings?\b"), re.compile(r"\b(?:evenings?|nights?)\b")


class Preference(StrEnum):
    """Where what is wished can be set."""

    TIMES = "times"
    MORNINGS = "mornings"
    EVENINGS = "evenings"
    ROUTINE = "routine"


def preference(text: str) -> Preference | None:
    """What the words wish to have otherwise from now on; None where they speak of today, or of something else."""
    said = " ".join(text.casefold().split())
    usually = _USUALLY.search(said) is not None
    if _ONCE.search(said) or not (usually or _AMOUNT.search(said)):
        return None
    if _ABOUT_EXERCISES.search(said):
        return Preference.ROUTINE
    morning, evening = _MORNING.search(said) is not None, _EVENING.search(said) is not None
    if morning == evening or "week" in said:
        return Preference.TIMES
    return Preference.MORNINGS if morning else Preference.EVENINGS
