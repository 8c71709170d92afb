"""A reply cut into clauses: one thing said each, and whether it is asked or stands under a condition."""

from dataclasses import dataclass

from bot.domain.programme import Programme
from bot.domain.replies.cleaning import BREAKS, plain, tokens
from bot.domain.replies.lexicon import Lexicon, lexicon
from bot.domain.replies.phrases import any_of

LONGEST = 200  # words; a longer text is searched for red flags only
_STRONG_STOPS = frozenset(".;!\n…?")
_JOINTS = frozenset(
    ("and", "but", "then", "so", "because", "though", "although", "however", "plus", "also", "while", "except")
)
_CONDITIONS = frozenset(("if", "unless", "once", "until", "till", "when", "whenever"))

_PLACES = frozenset(("1", "2", "3", "first", "second", "third"))
_ONE_TIME = any_of("once both-sides, once$")
_LEADS_UP = (
    "((and|so|ok|seen|hey|wait|but|um|hmm|please|sorry|er|uh|well|oh|hello|quick question|question|btw|by the way) )*"
)
_ASKING_VERB = "(do|does|am|are|is|was|should|could|would|may|shall|will|have|has|can|must)"
_QUESTION = any_of(rf"""
    ^{_LEADS_UP}(how|what|what-time|why|which|who|where|whose)
    ^{_LEADS_UP}when (is|are|do|does|should|will|can)
    ^{_LEADS_UP}did (not )?(i|you|we|he|she)\b(?!$)
    ^{_LEADS_UP}{_ASKING_VERB} (not )?(i|you|we|it|they|he|she|this|that|these|those|there|both)\b(?!$)
    ^{_LEADS_UP}(is|are) \d+
    ^{_LEADS_UP}{_ASKING_VERB} (not )?(the|my|your|bridge|rotation|knee-to-chest)\b(?!$)
""")


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
        """All of it, without the stops between clauses."""
        return " ".join(clause.words for clause in self.clauses)


def understood(text: str, programme: Programme) -> Reply:
    """Bring a reply to basic words. Never raises, whatever the text."""
    shown = plain(text)
    found = tokens(shown)
    if not any(token not in BREAKS for token in found):
        return Reply((), "".join(shown.split()))
    clauses: list[Clause] = []
    for parts, end in _sentences(found, lexicon(programme)):
        clauses += _clauses(parts, asked=end == "?")
    if shown.rstrip().endswith("?"):
        clauses = _asked_backwards(clauses)
    return Reply(tuple(clauses), too_long=len(found) > LONGEST)


def _sentences(found: list[str], known: Lexicon) -> list[tuple[list[list[str]], str]]:
    """Parts of each stretch between strong stops, with the stop that ended it."""
    sentences: list[tuple[list[list[str]], str]] = []
    parts: list[list[str]] = []
    run: list[str] = []
    for word in [*found, "."]:
        if word not in BREAKS:
            run.append(word)
            continue
        parts += _cut(known.basic(run))
        run = []
        if word in _STRONG_STOPS:
            if parts or word == "?":
                sentences.append((parts, word))
            parts = []
    return sentences


def _cut(words: list[str]) -> list[list[str]]:
    """Cut at conjunctions, and before a verb of leaving out that follows something done."""
    parts: list[list[str]] = [[]]
    for index, word in enumerate(words):
        said = parts[-1]
        if word == "and" and said and said[-1] == "hours" and "half" in words[index + 1 : index + 3]:
            continue  # "an hour and a half"
        if word == "and" and _between_places(said, words[index + 1 :]):
            said.append(word)
        elif word in _JOINTS and words[index : index + 2] != ["so", "far"]:
            parts.append([])
        elif word in ("skip", "stop") and "done" in said and not {"not", "to", "will", "can"} & set(said[-2:]):
            parts.append([word])
        else:
            said.append(word)
    return [part for part in parts if part]


def _between_places(before: list[str], after: list[str]) -> bool:
    """Whether an "and" joins places: "rounds 2 and 3", "the first and the second"."""
    following = next((word for word in after if word not in ("the", "set")), "")
    return (
        bool(before)
        and (before[-1] in ("set", "one") or before[-1] in _PLACES)
        and following in _PLACES
        and (not before[-1].isdecimal() or following.isdecimal())
    )


def _clauses(parts: list[list[str]], *, asked: bool) -> list[Clause]:
    clauses: list[Clause] = []
    condition = False
    for part in parts:
        words = " ".join(part)
        clauses.append(Clause(words, asked=bool(_QUESTION.match(words)), condition=condition))
        condition = condition or (not _CONDITIONS.isdisjoint(part) and not _ONE_TIME.search(words))
    return _asked_backwards(clauses) if asked else clauses


def _asked_backwards(clauses: list[Clause]) -> list[Clause]:
    """A question mark asks all that it can reach back to: up to a clause that is a question by its own words."""
    if not clauses or _QUESTION.match(clauses[-1].words):
        return clauses
    return [Clause(clause.words, asked=True, condition=clause.condition) for clause in clauses]
