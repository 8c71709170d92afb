"""A reply brought to basic words, and cut into clauses."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from bot.domain.programme import Programme
from bot.domain.replies.names import names
from bot.domain.replies.numbers import WORDS, in_digits
from bot.domain.replies.ordinary import ORDINARY
from bot.domain.replies.spelling import Speller
from bot.domain.replies.vocabulary import BASIC, SPELT_OUT

LONGEST = 200  # words; a longer text is searched for red flags only
_TOKEN = re.compile(
    r"[ap]\.m\.?|\d{1,2}(?:[:.]|h)\d{2}(?!\d)|\d+/\d+|\d+(?:st|nd|rd|th)\b|\d+[.]\d+|\d+|[^\W\d_]+(?:['&-][^\W\d_]+)*|[.,;:!?\n()…+]"
)
_BREAKS = frozenset(".,;:!?\n()…+")
_STRONG = frozenset(".;!\n…")
_JOINTS = frozenset(
    ["and", "but", "then", "so", "because", "though", "although", "however", "plus", "also", "while", "except"]
)
_ENDINGS = (("n't", "not"), ("'ll", "will"), ("'ve", "have"), ("'re", "are"), ("'m", "am"), ("'d", "would"))
_IS = frozenset(
    [
        "that",
        "it",
        "what",
        "how",
        "he",
        "she",
        "there",
        "when",
        "where",
        "who",
        "everything",
        "all",
        "this",
        "one",
        "left",
        "right",
        "set",
        "which",
    ]
)
_ASKED_MARK = re.compile(r"[!.,;…]*\?[?!.,;…]*")  # "done!?" asks as much as "done?"
_QUOTED = re.compile(r"[\"“„«]([^\"”“»]{1,200})[\"”»]|(?<!\w)'([^']{1,200})'(?!\w)")
_ASKS = re.compile(
    r"(?:(?:and|so|ok|hey|wait|but|um|hmm|please|sorry|er|uh|well|oh|hello|quick question|question|btw|by the way) )*"
    r"(?:how|what|what-time|why|which|who|where|when (?:is|are|do|does|should|will|can)|whose"
    r"|did (?:not )?(?:i|you|we|he|she)\b(?!$)"
    r"|(?:do|does|am|are|is|was|should|could|would|may|shall|will|have|has|can|must) (?:not )?(?:i|you|we|it|they|he|she|my|the|this|that|there|both|these|those|your|bridge|rotation|knee-to-chest)\b(?!$))"
)


@dataclass(frozen=True)
class Clause:
    """One thing said: basic words with single spaces, and whether it is asked rather than stated."""

    words: str
    asked: bool = False
    condition: bool = False  # stands under an "if" or "when" said before it in the sentence


@dataclass(frozen=True)
class Reply:
    """A reply in basic words: its clauses, or the emoji where it has no words."""

    clauses: tuple[Clause, ...]
    emoji: str = ""
    too_long: bool = False

    @property
    def words(self) -> str:
        """All of it; " . " stands between clauses."""
        return " . ".join(clause.words for clause in self.clauses)


def cleaned(text: str) -> str:
    """The text without what cannot be seen, in lower case, with plain apostrophes and no accents."""
    shown = "".join(
        " " if c in "\t\r\0" else c for c in text if c == "\n" or unicodedata.category(c) not in ("Cf", "Cs")
    )
    folded = unicodedata.normalize("NFKD", shown.replace("’", "'").replace("‘", "'").replace("`", "'")).casefold()
    return "".join(c for c in folded if unicodedata.category(c) != "Mn")


def _unquoted(text: str) -> str:
    """What is quoted was said by someone else, unless the whole reply stands in quotes."""
    bare = text.strip()
    whole = _QUOTED.fullmatch(bare)
    if whole:
        return whole.group(1) or whole.group(2)
    return _QUOTED.sub(" quoted ", text)


def _spelt(token: str) -> list[str]:
    if token in SPELT_OUT:
        return SPELT_OUT[token].split()
    for ending, word in _ENDINGS:
        if token.endswith(ending) and token != ending:
            return [token.removesuffix(ending), word]
    if token.endswith("'s"):
        stem = token.removesuffix("'s")
        return [stem, "is"] if stem in _IS else [stem]
    return [token]


class Lexicon:
    """The phrases of the grammar together with the names of one programme."""

    def __init__(self, programme: Programme) -> None:
        phrases = {wording: basic for basic, wordings in BASIC.items() for wording in wordings.split("|")}
        phrases |= {basic: basic for basic in BASIC}
        phrases |= names(programme)
        self._phrases = {tuple(in_digits(wording.split())): basic for wording, basic in phrases.items()}
        self._phrases |= {tuple(wording.split()): basic for wording, basic in phrases.items()}
        self._longest = max(len(wording) for wording in self._phrases)
        targets = {word for wording in self._phrases for word in wording} - ORDINARY
        self._speller = Speller(targets | WORDS, ORDINARY | set(SPELT_OUT))

    def basic(self, tokens: Iterable[str]) -> list[str]:
        """The tokens with slips put right, contractions taken apart, numbers in digits and phrases by their basic word."""
        spelt = [part for token in tokens for part in _spelt(token)]
        words = in_digits([self._speller.correct(word) for word in spelt])
        result: list[str] = []
        index = 0
        while index < len(words):
            for length in range(min(self._longest, len(words) - index), 0, -1):
                found = self._phrases.get(tuple(words[index : index + length]))
                if found is not None:
                    result.append(found)
                    index += length
                    break
            else:
                result.append(words[index])
                index += 1
        return in_digits(result)


@lru_cache(maxsize=16)
def lexicon(programme: Programme) -> Lexicon:
    """The lexicon of a programme, made once."""
    return Lexicon(programme)


def _cut(words: list[str]) -> list[list[str]]:
    """Cut at conjunctions, and before a verb of leaving out that follows something done."""
    parts: list[list[str]] = [[]]
    for index, word in enumerate(words):
        said = parts[-1]
        if word == "and" and said and said[-1] == "hours" and "half" in words[index + 1 : index + 3]:
            continue  # "an hour and a half"
        if word in _JOINTS:
            parts.append([])
        elif word in ("skip", "stop") and "done" in said and not {"not", "to", "will", "can"} & set(said[-2:]):
            parts.append([word])
        else:
            said.append(word)
    return [part for part in parts if part]


def _sentences(tokens: list[str], known: Lexicon) -> list[tuple[list[list[str]], str]]:
    """Parts of each stretch between strong stops, with the stop that ended it."""
    sentences: list[tuple[list[list[str]], str]] = []
    parts: list[list[str]] = []
    run: list[str] = []
    for word in [*tokens, "."]:
        if word not in _BREAKS:
            run.append(word)
            continue
        parts += _cut(known.basic(run))
        run = []
        if word in _STRONG or word == "?":
            if parts or word == "?":
                sentences.append((parts, word))
            parts = []
    return sentences


def understood(text: str, programme: Programme) -> Reply:
    """Bring a reply to basic words. Never raises, whatever the text."""
    plain = _ASKED_MARK.sub("? ", _unquoted(cleaned(text[:4096])))
    tokens = ["pm" if t[:2] == "p." else "am" if t[:2] == "a." else t for t in _TOKEN.findall(plain)]
    if not any(token not in _BREAKS for token in tokens):
        return Reply((), "".join(plain.split()))
    known = lexicon(programme)
    clauses: list[Clause] = []
    for parts, end in _sentences(tokens, known):
        clauses += _clauses(parts, asked=end == "?")
    if plain.rstrip().endswith("?"):
        clauses = _asked_backwards(clauses)
    return Reply(tuple(clauses), too_long=len(tokens) > LONGEST)


def _clauses(parts: list[list[str]], *, asked: bool) -> list[Clause]:
    clauses: list[Clause] = []
    condition = False
    for part in parts:
        words = " ".join(part)
        clauses.append(Clause(words, asked=bool(_ASKS.match(words)), condition=condition))
        condition = condition or any(
            word in ("if", "unless", "once", "until", "till", "when", "whenever") for word in part
        )
    return _asked_backwards(clauses) if asked else clauses


def _asked_backwards(clauses: list[Clause]) -> list[Clause]:
    """A question mark asks all that it can reach back to: up to a clause that is a question by its own words."""
    if not clauses or _ASKS.match(clauses[-1].words):
        return clauses
    return [Clause(clause.words, asked=True, condition=clause.condition) for clause in clauses]
