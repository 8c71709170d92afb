"""How much is said: sets by number or place, repetitions, sides, all or a part; for one exercise or several."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from dataclasses import dataclass

from bot.domain.replies.numbers import ORDINALS
from bot.domain.replies.phrases import any_of

_NUMBER_UNITS = r"(?:minutes|seconds|hours|days|weeks|months|years|am|pm|km|miles?|percent|kg|lengths|laps|calories|stars|levels|pages|kids|o'clock|oclock|years?)"
_MEASURES = re.compile(
    rf"(?<![\w:/])\d+(?:[.:]\d+)? (?:more |whole |full |long )?{_NUMBER_UNITS}\b|(?<!managed )(?<!set )\b(?:at|by|until|since|around) \d+(?:[:.]\d+)?(?: (?:am|pm))?(?! (?:set|reps))\b"
    r"|\b\d+[:.]\d+\b|\d+/10\b|\bout of 10\b"
)
_ADJECTIVES = r"(?:(?:all|more|other|remaining|full|whole|of|the|my|these|those|good|solid|complete|bloody|proper|clean|entire|separate|of the|of my|of these|straight|consecutive|honest|perfect|slow|lovely|hard|tough|next|last|left|bridge|knee-to-chest|rotation|done|knee|consistent|quick) )*"
_MULTIPLIED = re.compile(
    r"\b(?P<times>twice|thrice) (?P<reps>\d\d|[5-9])(?! (?:each|both))\b|\b(?P<first>\d\d)(?: reps)? (?P<then>twice|thrice)\b"
)
_SHARE = re.compile(r"(?<![\d/])(\d{1,3}) ?(?:/|out of|of|from|for)(?: the| my| a)? ?(\d{1,3})(?![\d/])")
_CROSSED = re.compile(r"\b(\d{1,2}) (?:x|times|by|\*|set of|set x|set times|lots of|set with|set at) (\d{1,3})\b")
_TIMES_SET = re.compile(r"\b(\d{1,3}) reps (?:x|times|in|for|by) (\d) ?(?:set)?\b|\b(\d{1,3}) (?:times|x) (\d)\b")
_REPS = re.compile(rf"\b(\d{{1,4}}) {_ADJECTIVES}reps\b|\breps (\d{{1,3}})\b")
_HALF_REP = re.compile(r"\b(\d{1,3}) and (?:a )?half\b")
_SETS = re.compile(rf"(?<!set )\b(\d{{1,2}}) {_ADJECTIVES}set\b(?! \d)")
_NUMBERED = re.compile(
    r"\b(?:set (?:number |no )?|number )(\d)\b(?: ?(?:and|to|through|,|plus) (?:set )?(?:number )?(\d))?(?: (?:and|plus) (?:set )?(\d))?(?! reps)"
)
_ORDINAL = re.compile(r"\b(first|second|third|fourth|fifth)\b(?! (?:exercise|leg|knee|side|half|thing|\d))")
_PAIR = re.compile(r"(?<!of )(?<!/)\b([1-5]) and ([1-5])\b(?! (?:and|half|set of|a half|reps|rounds))")
_FIRST_FEW = re.compile(r"\bfirst (2|3|twice)\b")
_LAST_FEW = re.compile(r"\b(?:last|final) (2|3|twice)\b")
_NEXT_FEW = re.compile(r"\bnext (2|3|twice)\b")
_MORE = re.compile(
    r"\b(\d) (?:of them |of those |ones |set )?(?:more|other|additional|extra|remaining|further|left)\b(?! side| leg| knee)|\b(?:remaining|another|other|more) (?:of the )?(\d|twice)\b|\b(twice) (?:more|remaining|left|other)\b"
)
_BOTH_MORE = any_of(
    "both (of )?(the )?(remaining|other|last|more), (remaining|other) both, (remaining|rest) ...2 both, both ...5 (left|remaining)"
)
_BOTH_SETS = any_of("both (of )?(the |my |these |those )?(set|of them)")
_THE_REST = any_of(
    "(the |all )?(remaining|rest)( set| ones?| of (the |my )?(set|it|them|reps|these)| of (bridge|rotation|knee-to-chest))?"
)
_TIMES = re.compile(
    r"\b(\d) (?:times|x)\b|(?<![\w-])(twice|once|thrice)\b|\b(\d) (?:on )?both-sides\b|\bboth-sides (\d) times\b|(?<!\d )\bx (\d)\b"
)
_NUMBER = re.compile(r"(?<![\d/:.])(\d{1,4})(?![\d/:.])")
_SEEMS_TAKEN = re.compile(r"\b(?:set (?:number |no )?|number )\d\b(?:(?: and| to| through| plus) (?:set )?\d\b)*")
_ALL = any_of(
    r"(every|each) (set|one|reps), (?<!at )(?<!not )all(?! (good|right|ok|day|fine|clear|set ready|about|along|in|over|sweaty|sore|tired|hot|morning|happy|wobbly|shaky|achy|warm|warmed|the way|the best|the time|evening))"
)
_LAST = any_of("last, final")
_NEXT = any_of("next")
_ALSO_LAST = any_of(
    r"(and|plus|then) (also )?(the )?(last|final|next|other)( one| set)?, (last|final) (one|set)? ?(too|also|as well)"
)
_WORDS = {"twice": 2, "once": 1, "thrice": 3}


@dataclass(frozen=True)
class Quantity:
    """What of an exercise is spoken of. Everything absent: nothing is said about how much."""

    sets: int | None = None  # "2 sets"
    places: tuple[int, ...] = ()  # "the second", "sets 2 and 3"
    more: int | None = None  # "2 more", "another"
    last: int | None = None  # "the last", "the last two"
    next: int | None = None  # "the next two"
    first: int | None = None  # "the first two"
    reps: int | None = None
    share: tuple[int, int] | None = None  # "12 of 15"
    crossed: tuple[int, int] | None = None  # "3 x 15"
    times: int | None = None  # "twice", "3 times each leg"
    number: int | None = None  # a number whose unit is not said; the last of several
    numbers: tuple[int, ...] = ()
    all: bool = False
    rest: bool = False  # "the rest"
    also_last: bool = False  # "and the last one too"
    both: bool = False
    unit: bool = False  # the word "set" or "round" is said
    words: str = ""


def quantity(words: str) -> Quantity:
    """What the basic words say about how much."""
    said = " ".join(_MEASURES.sub(" ", _MULTIPLIED.sub(_as_product, words)).split())
    crossed, share = _pair(_CROSSED, said), _pair(_SHARE, said)
    reps = _reps(said)
    sets = _first(_SETS, said)
    numbers = tuple(int(number) for number in _NUMBER.findall(_SEEMS_TAKEN.sub(" ", said)))
    return Quantity(
        sets=sets,
        places=_places(said),
        more=_more(said),
        last=_few(_LAST_FEW, said) or (1 if _LAST.search(said) else None),
        next=_few(_NEXT_FEW, said) or (1 if _NEXT.search(said) else None),
        first=_few(_FIRST_FEW, said),
        reps=reps,
        share=share,
        crossed=crossed,
        times=_times(said),
        number=numbers[-1] if numbers else None,
        numbers=numbers,
        all=_ALL.search(said) is not None,
        rest=_THE_REST.search(said) is not None,
        also_last=_ALSO_LAST.search(said) is not None,
        both=any(word in ("both", "both-sides", "both-legs") for word in said.split()),
        unit="set" in said.split(),
        words=said,
    )


def _as_product(found: re.Match[str]) -> str:
    """ "Three times fifteen", or fifteen three times, is 3 x 15."""
    return f"{_WORDS[found['times'] or found['then']]} x {found['reps'] or found['first']}"


def _pair(pattern: re.Pattern[str], words: str) -> tuple[int, int] | None:
    found = pattern.search(words)
    return (int(found[1]), int(found[2])) if found else None


def _first(pattern: re.Pattern[str], words: str) -> int | None:
    found = pattern.search(words)
    return int(found[1]) if found else None


def _few(pattern: re.Pattern[str], words: str) -> int | None:
    found = pattern.search(words)
    return (_WORDS.get(found[1]) or int(found[1])) if found else None


def _reps(words: str) -> int | None:
    found = _REPS.search(words)
    if found:
        return int(found[1] or found[2])
    halved = _HALF_REP.search(words)
    return int(halved[1]) if halved and int(halved[1]) > 3 else None


def _places(words: str) -> tuple[int, ...]:
    """The numbers of sets, in order, where sets are named by their place."""
    named = [int(number) for found in _NUMBERED.findall(words) for number in found if number]
    ordinals = [ORDINALS[word] for word in _ORDINAL.findall(words)] if not _FIRST_FEW.search(words) else []
    pair = _PAIR.search(words)
    pairs = [int(pair[1]), int(pair[2])] if pair and int(pair[2]) == int(pair[1]) + 1 else []
    return tuple(sorted({*named, *ordinals, *pairs}))


def _more(words: str) -> int | None:
    found = _MORE.search(words)
    if found:
        said = found[1] or found[2] or found[3]
        return _WORDS.get(said) or int(said)
    if _BOTH_MORE.search(words):
        return 2
    return 1 if "another" in words.split() else None


def _times(words: str) -> int | None:
    found = _TIMES.search(words)
    if not found:
        return None
    said = next(each for each in found.groups() if each)
    return _WORDS.get(said) or int(said)


def says_both_sets(words: str) -> bool:
    """ "Both sets", "both of them"."""
    return _BOTH_SETS.search(words) is not None
