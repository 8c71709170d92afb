"""A reply cut into clauses: one thing said each, whether it is asked or stated, and what it hangs on."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import dropwhile

from bot.domain.programme import Programme
from bot.domain.replies.cleaning import BREAKS, CROSS, MARKS, TICK, plain, tokens
from bot.domain.replies.corrections import corrected
from bot.domain.replies.cutting import Part, Role, only_amounts, parts
from bot.domain.replies.facets import facet
from bot.domain.replies.lexicon import Lexicon, lexicon, sides
from bot.domain.replies.phrases import any_of, made_of

LONGEST = 200  # words; a longer text is searched for red flags only
_OPENING = 6  # words
_STRONG_STOPS = frozenset(".;!\n…?")
_SAID_BY_MARK = {TICK: ("done",), CROSS: ("not", "done"), "ok": ("okayed",)}
_WISHES = frozenset(
    ("skip", "skipping", "stop", "stopping", "stoping", "pause", "cancel", "forget", "pass", "leave", "not")
)
_APPROVED = frozenset(("ok", "okay", "okey"))  # "set 2 ok": a tick in words
_LEADS_UP = (
    "((and|so|ok|seen|hey|hello|wait|but|um|hmm|please|sorry|er|uh|well|oh|quick question|question|btw|by the way|also|yes|no|then"
    "|now|right|wow|coach|limber|hang on|just wondering|wondering|just curious|curious|tell me|out of interest|maybe) )*"
)
_ASKING_VERB = "(do|does|am|are|is|was|were|should|could|would|may|shall|will|have|has|had|can|must|might|did)"
_SUBJECT = "(i|you|we|it|they|he|she|this|that|these|those|there|both|one|my|your|the|any|anyone|everyone|a|an|legs|knee|knees|side|all|set|reps|exercise|exercises|bridge|rotation|knee-to-chest|rest|saddle|both-legs|shoulders|feet|arms|others|other-side)"
_QUESTION = any_of(rf"""
    ^{_LEADS_UP}(at |for |to |in |with |on |from |after |and )?(how|what|what-time|why|which|who|where|whose|wherefore)\b(?! a (day|set|relief|workout|pain|session|night)\b)
    \bhow (many|much|long|often)$
    ^{_LEADS_UP}when (is|are|do|does|should|will|can|am|was|would|did)
    ^{_LEADS_UP}{_ASKING_VERB} (not )?{_SUBJECT}\b(?!$)
    ^{_LEADS_UP}(is|are|would|will) (\d+|twice|once|more)\b
    ^{_LEADS_UP}(any|anything|got any|is there|are there|what about|how about|how come|what if|wonder|i wonder|wondering|am wondering)\b
    (wonder|wondering|know|tell me|explain|curious|asking|ask|understand|remember|sure) (why|how|what|which|where|whether|if (this|that|it|i|one))
""")
_NOT_ASKED = any_of(rf"""
    ^{_LEADS_UP}did (it|that|this|my|the|all|both|set|reps|exercise|exercises|bridge|rotation|knee-to-chest|these|those|them|there|a|one|knee|legs|side|others|both-legs|any|everyone)\b(?! (pain|help|work|count|register|record|save|go|get|look|seem|say|feel|ask|mean)\b)
    ^{_LEADS_UP}(have|had|was|am) (a|an|my|the|any|one|rest|all|both|legs|knee)\b
    ^{_LEADS_UP}what (a|an) (morning|evening|day|session|set|workout|relief|struggle|effort|way|week)\b
    ^{_LEADS_UP}did (not )?rest\b, ^{_LEADS_UP}will rest\b(?! (be|take|last))
    (did|done) how$, ^{_LEADS_UP}(will|can|must|might|should|would|could) (do|be|not)
    ^{_LEADS_UP}do (the|this|it|that|my|all|a|exercise|exercises|not) ...2 (later|today|tomorrow|at \d\S*|in (\d+|half|a|an))
    (do|does|did) not know how to
    ^(i )?(am )?not sure (if|whether)
""")
_CLAIMS = any_of(
    r"done, did, managed, moved, held, \d+, set, left, right, everything, all, both, down, over, both-sides, both-legs, twice, once"
)
_TAUNT = made_of("happy, satisfied, pleased, content, are you, now, you")  # "Done. Happy?"
_CHOICE = re.compile(r"\bor (not|no)$")


@dataclass(frozen=True)
class Clause:
    """One thing said: basic words with single spaces, and whether it is asked rather than stated."""

    words: str
    asked: bool = False
    role: Role = Role.MAIN
    sentence: int = 0  # its number in the reply


@dataclass(frozen=True)
class Reply:
    """A reply in basic words: its clauses, or the emoji where it has no words."""

    clauses: tuple[Clause, ...]
    opening: str = ""  # the first words as they were said
    emoji: str = ""
    too_long: bool = False
    spoken: tuple[Clause, ...] = ()  # the stretches between stops, in the words that were said

    @cached_property
    def words(self) -> str:
        """All of it, without the stops between clauses."""
        return " ".join(clause.words for clause in self.clauses)


def understood(text: str, programme: Programme) -> Reply:
    """Bring a reply to basic words. Never raises, whatever the text."""
    shown = plain(text)
    found = _refused_first(corrected(sides(tokens(shown))))
    if not any(token not in BREAKS and token not in MARKS for token in found):
        return Reply((), emoji="".join(shown.split()))
    clauses: list[Clause] = []
    names = frozenset(exercise.id for exercise in programme.exercises)
    for runs, end in _sentences(found, lexicon(programme), names):
        sentence = len(clauses)
        clauses += [replace(clause, sentence=sentence) for clause in _clauses(parts(runs), asked=end == "?")]
    if shown.rstrip().endswith("?"):
        clauses = _asked_backwards(clauses)
    said = [token for token in found if token not in BREAKS and token not in MARKS][:_OPENING]
    opening = " ".join(lexicon(programme).spelt(said))
    spoken = tuple(_spoken(found, lexicon(programme)))
    return Reply(tuple(clauses), opening=opening, too_long=len(found) > LONGEST, spoken=spoken)


def _spoken(found: list[str], known: Lexicon) -> Iterator[Clause]:
    """The stretches between stops as they were said, slips put right: a question is one where its mark follows."""
    stretch: list[str] = []
    sentence = 0
    for word in [*found, "."]:
        if word not in BREAKS and word not in MARKS:
            stretch.append(word)
            continue
        if stretch:
            words = " ".join(known.spelt(stretch))
            yield Clause(words, asked=word == "?" or by_its_words(Clause(words)), sentence=sentence)
        stretch = []
        sentence += word in _STRONG_STOPS


def _refused_first(found: list[str]) -> list[str]:
    """ "Nah skip it": the refusal goes with the wish, and does not deny it."""
    said = list(dropwhile(lambda token: token in BREAKS, found))
    refused = said[:1] in (["nah"], ["nope"], ["naah"], ["naw"])
    return said[1:] if refused and not _WISHES.isdisjoint(said[1:2]) else found


def _sentences(found: list[str], known: Lexicon, names: frozenset[str]) -> list[tuple[list[list[str]], str]]:
    """Parts of each stretch between strong stops, with the stop that ended it."""
    sentences: list[tuple[list[list[str]], str]] = []
    runs: list[list[str]] = []
    run: list[str] = []
    for word in [*found, "."]:
        if word not in BREAKS:
            run.append(word)
            continue
        if run:
            runs += marked(run, known, names)
        run = []
        if word in _STRONG_STOPS:
            if runs or word == "?":
                sentences.append((runs, word))
            runs = []
    return sentences


def marked(run: list[str], known: Lexicon, names: frozenset[str]) -> list[list[str]]:
    """The stretches of words around ticks and crosses. A mark beside an amount alone says whether it is done; else it
    is an ornament. An amount has the mark that follows it, or the one before it where that follows no other."""
    found: list[tuple[list[str], str]] = [([], "")]  # a stretch, and the mark that ended it
    for word in run:
        approved = word in _APPROVED and _approves(known.basic(found[-1][0]), run, names)
        if word in MARKS or approved:
            found[-1] = (found[-1][0], "ok" if approved else word)
            found.append(([], ""))
        else:
            found[-1][0].append(word)
    stretches: list[list[str]] = []
    before = ""
    for words, after in found:
        basic = known.basic(words) if words else []
        amount = bool(basic) and only_amounts([word for word in basic if word != "done"], names)
        mark = (after or before) if amount else ""
        if basic:
            stretches.append([*basic, *_SAID_BY_MARK.get(mark, ())])
        before = "" if amount and after else after or (before if not basic else "")
    return stretches


def _approves(amount: list[str], run: list[str], names: frozenset[str]) -> bool:
    """Whether an "ok" after it says that so much is done: "set 2 ok", "left ok right ok". "Bridge ok" may agree to it."""
    said = frozenset(amount)
    counted = any(word.replace("/", "").isdecimal() for word in amount) or not said.isdisjoint(("all", "set"))
    sided = {"left", "right"}.issubset(run) or not said.isdisjoint(("side", "leg", "knee", "both-sides"))
    ahead = not said.isdisjoint(("more", "another", "remaining")) or (amount[-1:] == ["left"] and "set" in said)
    return (counted or sided) and not ahead and only_amounts(amount, names)


def _clauses(found: list[Part], *, asked: bool) -> list[Clause]:
    clauses = [Clause(" ".join(part.words), role=part.role) for part in found]
    clauses = [replace(clause, asked=by_its_words(clause)) for clause in clauses]
    return _asked_backwards(clauses) if asked else clauses


def by_its_words(clause: Clause) -> bool:
    """Whether a clause is a question without a mark."""
    if clause.role is Role.ASIDE or _NOT_ASKED.search(clause.words):
        return False
    return bool(_QUESTION.search(clause.words) or _CHOICE.search(clause.words))


def _asked_backwards(clauses: list[Clause]) -> list[Clause]:
    """A question mark asks all that it can reach back to: up to a clause that is a question by its own words."""
    if len(clauses) > 1 and _TAUNT.fullmatch(clauses[-1].words):
        return clauses
    asked = [index for index, clause in enumerate(clauses) if by_its_words(clause) and clause.role is Role.MAIN]
    if (
        asked
        and asked[-1] >= len(clauses) - 2
        and all(clause.role is not Role.MAIN for clause in clauses[asked[-1] + 1 :])
    ):
        return clauses
    if clauses and by_its_words(clauses[-1]):
        return clauses
    if len(clauses) > 1 and facet(clauses[-1].words) and not any(_CLAIMS.search(clause.words) for clause in clauses):
        return [*clauses[:-1], replace(clauses[-1], asked=True)]  # "my knees are bad, another way?"
    return [replace(clause, asked=True) for clause in clauses]
