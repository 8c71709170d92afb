"""From tokens to basic words: slips put right, contractions apart, numbers in digits, phrases by their basic word."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from bot.domain.programme import Programme
from bot.domain.replies.alarms import WORDS as ALARMING
from bot.domain.replies.names import names
from bot.domain.replies.numbers import NUMBER_WORDS, in_digits
from bot.domain.replies.phrases import phrases
from bot.domain.replies.spelling import Speller
from bot.domain.replies.words import body, doing, people, small, talking, wanting
from bot.domain.replies.words.everyday import EVERYDAY
from bot.domain.replies.words.heard import HEARD, heard
from bot.domain.replies.words.ordinary import ORDINARY
from bot.domain.replies.words.shortened import SHORTENED
from bot.domain.replies.words.subjects import CORE, RUN_TOGETHER, SUBJECTS

_ENDINGS = (("n't", "not"), ("'ll", "will"), ("'ve", "have"), ("'re", "are"), ("'m", "am"), ("'d", "would"))
_IS_AFTER = frozenset(
    "time minute session today nothing something one bot next last that it what how he she there when where who everything all this one left right set which back round leg side here".split()  # noqa: SIM905 - prose
)
_WHAT_ONE_WILL_DO = frozenset(
    "be call come do finish get give go have just let message pass rest skip start stop take tell try wait".split()  # noqa: SIM905 - prose
)
_BASIC = doing.BASIC | wanting.BASIC | talking.BASIC | body.BASIC
_KNOWN = (
    ALARMING | ORDINARY | EVERYDAY | SUBJECTS | small.LINKS | small.OURS | small.PLAIN | small.MANNER | people.SOMEBODY
)


_SHORT = 5  # letters of the second half of a word that was parted


class Lexicon:
    """The phrases of the grammar together with the names of one programme."""

    def __init__(self, programme: Programme) -> None:
        known = {wording: basic for basic, table in _BASIC.items() for wording in (*phrases(table), basic)}
        known |= names(programme)
        self._phrases = {tuple(in_digits(wording.split())): basic for wording, basic in known.items()}
        self._phrases |= {tuple(wording.split()): basic for wording, basic in known.items()}
        self._longest: dict[str, int] = {}
        for wording in self._phrases:
            self._longest[wording[0]] = max(len(wording), self._longest.get(wording[0], 0))
        targets = {word for wording in self._phrases for word in wording}
        self._speller = Speller(
            (targets - ORDINARY) | NUMBER_WORDS | SUBJECTS | CORE,
            _KNOWN | set(SHORTENED) | {row[0] for row in HEARD},
            small.PLAIN,
        )
        self._targets = targets | _KNOWN | NUMBER_WORDS

    def knows(self, word: str) -> bool:
        """Whether a word has a place in the grammar or is an ordinary one."""
        return word in self._targets

    def basic(self, tokens: Iterable[str]) -> list[str]:
        """The tokens in basic words. Where several wordings fit, the longest wins."""
        tokens = list(tokens)
        if tokens == ["n"]:
            return ["not"]  # among other words it is "and"
        if tokens in (["dine"], ["dome"], ["dune"]):
            return ["done-perhaps"]  # a slip, or a word of its own
        words = in_digits(heard(self.spelt(tokens)))
        result: list[str] = []
        index = 0
        while index < len(words):
            length, basic = self._phrase_at(words, index)
            result += basic.split()
            index += length
        return in_digits(result)

    def spelt(self, tokens: Iterable[str]) -> list[str]:
        """The tokens with slips put right and contractions apart."""
        parts = _not_ill([part for token in self._spaced(_asking_why(list(tokens))) for part in _taken_apart(token)])
        return [word for part in parts for word in _taken_apart(self._speller.correct(part))]

    def _spaced(self, tokens: list[str]) -> list[str]:
        """The tokens with the spaces where they belong: "alldone", "don eyet"."""
        result: list[str] = []
        for token in tokens:
            before = result[-1] if result else ""
            if self._speller.knows(token) and self._speller.knows(before):
                result.append(token)
                continue
            if before and RUN_TOGETHER.issuperset((before + token,)) and len(token) < _SHORT:
                result[-1] = before + token  # "don e"
                continue
            moved = ((before[:-1], before[-1:] + token), (before + token[:1], token[1:]))
            pair = next((pair for pair in moved if before and RUN_TOGETHER.issuperset(pair)), None)
            if pair:
                result[-1:] = pair
            elif self._speller.knows(token):
                result.append(token)
            else:
                result += self._parted(token) or (token,)
        return result

    @staticmethod
    def _parted(token: str) -> tuple[str, str] | None:
        """ "Setdone": the two words that were run together."""
        halves = ((token[:at], token[at:]) for at in range(1, len(token)))
        return next((pair for pair in halves if RUN_TOGETHER.issuperset(pair)), None)

    def _phrase_at(self, words: list[str], index: int) -> tuple[int, str]:
        """How many words the wording that starts here takes, and its basic word."""
        for length in range(min(self._longest.get(words[index], 0), len(words) - index), 0, -1):
            basic = self._phrases.get(tuple(words[index : index + length]))
            if basic is not None:
                return length, basic
        return 1, words[index]


@lru_cache(maxsize=16)
def lexicon(programme: Programme) -> Lexicon:
    """The lexicon of a programme, made once."""
    return Lexicon(programme)


def sides(tokens: list[str]) -> list[str]:
    """ "L ok, R ok": the sides by their first letters."""
    both = {"l", "r"}.issubset(tokens)
    return [
        {"l": "left", "r": "right"}[token] if token in ("l", "r") and (both or following in _OF_A_SIDE) else token
        for token, following in pairwise([*tokens, ""])
    ]


_OF_A_SIDE = frozenset(("side", "leg", "knee", "done", "ok", "only", "finished"))


def _asking_why(tokens: list[str]) -> list[str]:
    """ "Y am I doing this": a letter for the word, where a question follows."""
    asked = len(tokens) > 2 and tokens[0] == "y" and tokens[1] in ("am", "do", "does", "is", "are", "should", "did")
    return ["why", *tokens[1:]] if asked else tokens


def _not_ill(words: list[str]) -> list[str]:
    """ "Ill do it": the apostrophe is missing where something is going to be done."""
    result: list[str] = []
    for word, following in pairwise([*words, ""]):
        result += ["i", "will"] if word == "ill" and following in _WHAT_ONE_WILL_DO else [word]
    return result


def _taken_apart(token: str) -> list[str]:
    parts = token.split("-")
    if len(parts) > 1 and all(part in NUMBER_WORDS for part in parts):
        return parts
    if token in SHORTENED:
        return SHORTENED[token].split()
    if "'" not in token:
        return [token]
    for ending, word in _ENDINGS:
        if token.endswith(ending) and token != ending:
            return [token.removesuffix(ending), word]
    if token.endswith("'s"):
        stem = token.removesuffix("'s")
        return [stem, "is"] if stem in _IS_AFTER else [stem]
    return [token]
