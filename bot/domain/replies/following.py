"""Questions that lean on the one before them: "and the other one?", "and the rotation?", "how long do I hold it?"."""

import re
from dataclasses import replace

from bot.domain.programme import ExerciseId, Facet, Programme
from bot.domain.replies import facets
from bot.domain.replies.clauses import understood
from bot.domain.replies.meaning import Ask, Flag, Meaning, Simple
from bot.domain.replies.names import named
from bot.domain.talk import Talk

_LEAD = r"(?:and|or|also|ok|okay|so|but|what about|how about|what of|same for|the same for|what is it for)"
_LEADS = re.compile(rf"(?:{_LEAD} )+")
_ONE = r"(?:one|exercise|stretch|move)"
_ANOTHER = re.compile(rf"(?:for |with )?(?:the |that )?other(?: {_ONE})?")
_ALL_OTHERS = re.compile(rf"(?:for |with )?(?:all )?(?:the )?(?:(?:two )?others?|other (?:two|{_ONE}s)|others too)")
_TAIL = re.compile(r" (?:then|too|as well|again|please|now)$")
_POINTS = re.compile(r"\b(?:it|that one|that exercise)\b")
_SHORT = 5  # words: so few, and a question of ours, and no mark: "how often"


def followed(
    text: str, meanings: tuple[Meaning, ...], talk: Talk, programme: Programme, current: ExerciseId | None = None
) -> tuple[Meaning, ...]:
    """What the reply means after what was said last; the meanings as they were read where it stands alone.

    `current` is the exercise on the card: a question without a name is about that one, unless it points back.
    """
    if talk.exercise is None or talk.facet is None or any(isinstance(meaning, Flag) for meaning in meanings):
        return meanings
    said = " ".join(re.sub(r"[^\w\s'-]", " ", text.casefold()).split())
    led = _LEADS.match(said)
    asked = "?" in text or led is not None
    rest = _TAIL.sub("", said[led.end() :] if led else said)
    if asked and _ANOTHER.fullmatch(rest):
        return tuple(Ask(talk.facet, exercise) for exercise in _others(talk, programme, every=False))
    if asked and _ALL_OTHERS.fullmatch(rest):
        return tuple(Ask(talk.facet, exercise) for exercise in _others(talk, programme, every=True))
    words = understood(text, programme).words
    if _only_names(words, meanings, programme, asked=asked):
        return tuple(Ask(talk.facet, exercise) for exercise in named(words, programme))
    if meanings == (Simple.UNKNOWN,):
        return _elliptic(words, talk, asked=asked) or meanings
    back = current is None or led is not None or _POINTS.search(said) is not None
    return tuple(_pointed(meaning, talk.exercise) if back else meaning for meaning in meanings)


def _only_names(words: str, meanings: tuple[Meaning, ...], programme: Programme, *, asked: bool) -> bool:
    """Whether exercises are named and nothing says what of them is asked."""
    if not asked or not named(words, programme) or facets.facet(words) is not None:
        return False
    return all(meaning is Simple.UNKNOWN or (isinstance(meaning, Ask) and meaning.exercise) for meaning in meanings)


def _elliptic(words: str, talk: Talk, *, asked: bool) -> tuple[Meaning, ...]:
    """ "why?", where only the question before it says of what."""
    about = facets.facet(words)
    if about in (None, Facet.LEFT) or not (asked or len(words.split()) <= _SHORT):
        return ()
    return (Ask(about, talk.exercise),)


def _pointed(meaning: Meaning, exercise: ExerciseId) -> Meaning:
    if isinstance(meaning, Ask) and meaning.exercise is None and meaning.facet is not Facet.LEFT:
        return replace(meaning, exercise=exercise)
    return meaning


def _others(talk: Talk, programme: Programme, *, every: bool) -> tuple[ExerciseId, ...]:
    """Those not asked about yet. "The other one" of a stretch is the other stretch; where two are left, both."""
    others = [exercise for exercise in programme.exercises if exercise.id != talk.exercise]
    fresh = [exercise for exercise in others if exercise.id not in talk.before] or others
    held = talk.exercise is not None and programme[talk.exercise].dose.hold is not None
    alike = [exercise for exercise in fresh if (exercise.dose.hold is not None) == held]
    chosen = alike if not every and len(alike) == 1 else fresh
    return tuple(exercise.id for exercise in chosen)
