"""From tokens to basic words: slips put right, contractions apart, numbers in digits, phrases by their basic word."""

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise

from bot.domain.programme import Programme
from bot.domain.replies.names import names
from bot.domain.replies.numbers import NUMBER_WORDS, in_digits
from bot.domain.replies.phrases import phrases
from bot.domain.replies.spelling import Speller
from bot.domain.replies.words import body, doing, talking, wanting
from bot.domain.replies.words.ordinary import ORDINARY
from bot.domain.replies.words.shortened import SHORTENED

_ENDINGS = (("n't", "not"), ("'ll", "will"), ("'ve", "have"), ("'re", "are"), ("'m", "am"), ("'d", "would"))
_IS_AFTER = frozenset(
    "that it what how he she there when where who everything all this one left right set which".split()  # noqa: SIM905 - prose
)
_WHAT_ONE_WILL_DO = frozenset(
    "be call come do finish get give go have just let message pass rest skip start stop take tell try wait".split()  # noqa: SIM905 - prose
)
_BASIC = doing.BASIC | wanting.BASIC | talking.BASIC | body.BASIC


class Lexicon:
    """The phrases of the grammar together with the names of one programme."""

    def __init__(self, programme: Programme) -> None:
        known = {wording: basic for basic, table in _BASIC.items() for wording in (basic, *phrases(table))}
        known |= names(programme)
        self._phrases = {tuple(in_digits(wording.split())): basic for wording, basic in known.items()}
        self._phrases |= {tuple(wording.split()): basic for wording, basic in known.items()}
        self._longest: dict[str, int] = {}
        for wording in self._phrases:
            self._longest[wording[0]] = max(len(wording), self._longest.get(wording[0], 0))
        targets = {word for wording in self._phrases for word in wording} - ORDINARY
        self._speller = Speller(targets | NUMBER_WORDS, ORDINARY | set(SHORTENED))

    def basic(self, tokens: Iterable[str]) -> list[str]:
        """The tokens in basic words. Where several wordings fit, the longest wins."""
        tokens = list(tokens)
        if tokens == ["n"]:
            return ["no"]  # among other words it is "and"
        spelt = _not_ill([part for token in tokens for part in _taken_apart(token)])
        words = in_digits([self._speller.correct(word) for word in spelt])
        result: list[str] = []
        index = 0
        while index < len(words):
            length, basic = self._phrase_at(words, index)
            result.append(basic)
            index += length
        return in_digits(result)

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


def _not_ill(words: list[str]) -> list[str]:
    """ "Ill do it": the apostrophe is missing where something is going to be done."""
    result: list[str] = []
    for word, following in pairwise([*words, ""]):
        result += ["i", "will"] if word == "ill" and following in _WHAT_ONE_WILL_DO else [word]
    return result


def _taken_apart(token: str) -> list[str]:
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
