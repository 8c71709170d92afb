"""The exercises that are named in a reply."""

from collections.abc import Mapping
from functools import lru_cache

from bot.domain.programme import ExerciseId, Programme
from bot.domain.replies.phrases import phrases
from bot.domain.replies.words.exercises import SYNONYMS


@lru_cache(maxsize=16)
def names(programme: Programme) -> Mapping[str, str]:
    """Every wording of the programme's exercises, in lower case, and the id it means."""
    known: dict[str, str] = {}
    for exercise in programme.exercises:
        known |= dict.fromkeys(phrases(SYNONYMS.get(exercise.id, "")), exercise.id)
        known |= dict.fromkeys((exercise.id, exercise.name.lower(), exercise.id.replace("-", " ")), exercise.id)
    return known


def named(words: str, programme: Programme) -> tuple[ExerciseId, ...]:
    """The exercises named in words that have been brought to basic ones, in the order said, each once."""
    said = [word for word in words.split() if any(word == exercise.id for exercise in programme.exercises)]
    return tuple(ExerciseId(word) for word in dict.fromkeys(said))
