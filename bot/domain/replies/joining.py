"""Clauses that make sense only together: "bridge and rotation done", "skip the twist and the bridge too"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.domain.programme import Programme
from bot.domain.replies.clauses import Clause
from bot.domain.replies.names import named
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.where import Where

_LEADING_UP = made_of("yes, ok, seen")
_LEAD = "((that is|that was|it is|yes|ok|seen|so|the) )*"
_AMOUNT = any_of(rf"""
    ^{_LEAD}everything$, ^{_LEAD}all( 3)?$, ^{_LEAD}all (the |my )?(\d )?set$
    ^{_LEAD}\d set$, ^{_LEAD}set \d$, ^{_LEAD}(first|second|third|last) (set|one)$
""")
_BARE_DONE = made_of(
    "i, am, have, it, that, is, just, all, yes, ok, seen, now, done, did, it, that, them, now, already"
)
_DONE = any_of("done, did")
_AROUND_A_NAME = made_of(
    r"the, my, both, all, of, a, just, (left|right), side, leg, knee, one, \d set of, set, exercises?"
)
_A_SIDE = made_of("the, my, just, (left|right), side, leg, knee, one")
_SIDE = any_of("left, right")
_VERB = any_of("done, did, skip")
_LEFT_OVER = any_of(r"^(only |just )?\d (more )?(set )?(not-yet|left|remaining)$")  # "two down, one to go"
_TOO = any_of("(too|also|as well)$")
_KNEE = re.compile(r"\bknees?\b")
_ABOUT_KNEES = made_of("the, my, is, are, was, all, yes, ok, done, did, skip, skipped, not, too, also, knees?")
_THE_LAST_TOO = made_of("the, last, final, one, set, too, also, as well")
_LAST = any_of("last, final")
_OWN_VERB = any_of("done, did, skip, pain, not, no")
_COMPLETED = any_of("done, did, managed")


def joined(clauses: Iterable[Clause], programme: Programme) -> list[Clause]:
    """The clauses with names, amounts and sides brought to the verb that they belong to."""
    result: list[Clause] = []
    waiting = ""  # a name or an amount, looking for its verb
    for clause in clauses:
        if waiting and _is_amount(waiting) and not _is_done(clause.words):
            result.append(Clause(waiting))
            waiting = ""
        whole = replace(clause, words=f"{waiting} {clause.words}".strip())
        waiting = ""
        if not whole.asked and _only_names(whole.words, programme):
            if result and _VERB.search(result[-1].words) and named(whole.words, programme):
                result.append(_inheriting(whole.words, result[-1]))
            else:
                waiting = whole.words
        elif not whole.asked and _is_amount(whole.words):
            if result and _is_done(result[-1].words) and not result[-1].asked:
                result[-1] = _continued(result[-1], whole)
            else:
                waiting = whole.words
        elif result and not whole.asked and _LEFT_OVER.match(whole.words) and _COMPLETED.search(result[-1].words):
            result[-1] = _continued(result[-1], whole)
        else:
            result.append(_completed_too(whole, result, programme))
    return [*result, Clause(waiting)] if waiting else result


def called_by_the_knee(clauses: Iterable[Clause], where: Where, programme: Programme) -> list[Clause]:
    """ "Bridge done, knee done": beside something done or left out, the knee is the exercise, save during it."""
    known = list(clauses)
    meant = next((exercise.id for exercise in programme.exercises if exercise.id.startswith("knee")), None)
    if meant in (None, where.current) or not any(_VERB.search(clause.words) for clause in known):
        return known
    return [
        replace(clause, words=_KNEE.sub(str(meant), clause.words)) if _ABOUT_KNEES.fullmatch(clause.words) else clause
        for clause in known
    ]


def leads_up(clause: Clause) -> bool:
    """Whether the clause only leads up to the next: "yes, done"."""
    return bool(_LEADING_UP.fullmatch(clause.words))


def _is_amount(words: str) -> bool:
    return bool(_AMOUNT.match(words))


def _is_done(words: str) -> bool:
    return bool(_BARE_DONE.fullmatch(words) and _DONE.search(words))


def _only_names(words: str, programme: Programme) -> bool:
    """Whether exercises are named, or a side, and nothing is said of them."""
    names = named(words, programme)
    rest = " ".join(word for word in words.split() if word not in names)
    if names:
        return not rest or bool(_AROUND_A_NAME.fullmatch(rest))
    return bool(_A_SIDE.fullmatch(words) and _SIDE.search(words))


def _inheriting(words: str, previous: Clause) -> Clause:
    """ "Bridge done, and the twist": the verb of the clause before holds for this one as well."""
    verb = "skip" if "skip" in previous.words.split() else "done"
    return replace(previous, words=f"{words} {_negation(previous)}{verb}")


def _continued(done: Clause, amount: Clause) -> Clause:
    return replace(done, words=f"{done.words} {amount.words}", condition=done.condition or amount.condition)


def _completed_too(clause: Clause, before: list[Clause], programme: Programme) -> Clause:
    """ "And the rotations too", after something done."""
    if before and _is_done(before[-1].words) and _THE_LAST_TOO.fullmatch(clause.words) and _LAST.search(clause.words):
        return replace(before.pop(), words=f"done and {clause.words}")
    follows = before and _COMPLETED.search(before[-1].words) and named(clause.words, programme)
    if not follows or not _TOO.search(clause.words) or _OWN_VERB.search(clause.words):
        return clause
    return replace(clause, words=f"{clause.words} {_negation(before[-1])}done")


def _negation(clause: Clause) -> str:
    return "not " if "not" in clause.words.split() else ""
