"""Clauses that make sense only together: "bridge, rotation, both done", "two legs, five seconds, finished"."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from collections.abc import Iterable
from dataclasses import replace

from bot.domain.programme import Facet, Programme
from bot.domain.replies.clauses import Clause
from bot.domain.replies.cutting import Role, only_amounts
from bot.domain.replies.facets import facet
from bot.domain.replies.names import named
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.where import Where

_LEADING_UP = made_of(
    "yes, ok, seen, done, oh, well, so, right, now, then, and, thanks, please, hello, sorry, coach, sir, mate, love, dear, boss, limber, bot, buddy, doc, bro, man, madam, captain, chief, darling, ji, miss, ma'am"
)
_FILLERS = "i, am, have, it, that, is, just, all, yes, ok, seen, now, them, already, today, finally, both, the, my, with, was, those, these, are, were, phew, got, this, each, every, too, also, well, so, and, in, row, a, one, whole, thing, straight, complete, after"
_BARE_DONE = made_of(f"{_FILLERS}, tick, check, checked, complete, finish, done, did, moved, held, down, over")
_OTHERWISE = made_of(
    "later, skip, skipped, not-yet, not, none, tomorrow, next, pending, tonight, still, to do, yet, no-chance, today, this evening"
)  # "knees: later"
_PLACES_DONE = any_of(r"^(the |and )*(set )?(\d|first|second|third)( set| one| and| set \d| \d)* (is |was )?done$")
_VERB_OF_PLACE = re.compile(r" (?:is |was )?done$")
_BARE_VERBS = ("done", "did", "done it", "did it", "i am done", "all done")  # "done: knees and rotation"
_AMOUNT_DONE = made_of(
    f"{_FILLERS}, tick, check, checked, complete, finish, done, did, down, over, set, reps, \\d+, first, second, third, last, final, all, at-once, both-sides"
)
_DONE = any_of("tick, check, checked, complete, finish, done, did, moved, held, down, over")
_FRAGMENT = made_of(r"""
    the, my, both, all, of, a, just, (left|right), side, sides, leg, legs, knee, knees, both-legs, one, set, sets
    exercises?, \d+, first, second, third, last, final, both-sides, each, twice, once, thrice, that is, that was
    it is, this is, yes, ok, seen, so, too, also, as well, and, seconds, minutes, reps, times, x, more, another
    remaining, other, others, everything, number, plus, with, only, now, every, full, whole, then, next, way, round
    other-side, at-once, for, in, today, pair, of them, well, as, breath, breaths, this, that, were, total, altogether
    on, far, at, to, and, though
""")
_AMOUNT = any_of(
    r"\d+, set, both-sides, both-legs, left, right, first, second, third, last, final, twice, once, thrice, everything, all, both, reps, remaining, another, other-side, others, side, legs?, knees?"
)
_LEFT_OVER = any_of(
    r"^(only |just )?(\d|another) (more )?(set )?(not-yet|left|to go|to start|to do)$"
)  # "two down, one to go"
_KNEE = any_of("knees?")
_ABOUT_KNEES = made_of(
    "managed, \\d+, \\d/\\d, x \\d, times, twice, set, of, but, with, please, today, only, okayed, fully, completely, totally, already, now, finally, leave, out, the, my, is, are, was, all, yes, ok, done, did, skip, skipped, not, too, also, knees?, both, have, i, just, moved"
)
_OWN_VERB = any_of(
    "done, did, skip, pain, not, no, will, do, later, stop, start, how, what, why, is, are, was, am, numb, tingling, half, maybe, not-yet, undo, doing, later, managed"
)
_COMPLETED = any_of("done, did, managed, moved, held, down, over")
_SO_MUCH = any_of("done, did, managed, moved, held, down, over, ^(that|this|it) makes \\d$")
_VERB = any_of("done, did, skip, moved, managed")
_GOING_ON = made_of(
    "on, to, on to, onto, next, set, one, exercise, please, the, round, now, move, up, bring, start, and, ready, for, i am, skip, then, ok, what is, go"
)
_LATER_SIDE = any_of(
    "^(and |but |the |my )*(left|right|other-side|left leg|right leg|left knee|right knee|left side|right side)( one| leg| side| knee)? ...2 (remaining|not-yet|to go|to start|next|left|to do|now)$|^(and |but |now |then |next |just |doing |on |to |for |onto |over |off |start |going |moving |go |am |i |it is )*(the |my )?(left|right|other-side)( one| leg| side| knee)?( now| next)?$"
)
_SIDES_ALONE = made_of("both-sides, both-legs, on, for, each, with, \\d+ seconds")
_WHAT_ABOUT = re.compile(
    r"(?:(?:and|so|ok|but) )*(?:what about|how about|and)?(?: (?:the|this|that|one|exercise|my))*(?: (?:bridge|rotation|knee-to-chest))(?: (?:one|exercise|then))*"
)
_SCORE_ALONE = made_of(
    "solid, about, a, maybe, around, like, say, i would say, at, today, now, it is, is, probably, roughly, easily, good, strong, level, \\d+, out of 10, i, would, should, an, say, call, it, so, i am, would be, be, definitely, at least, ok"
)
_PAIN = any_of(
    "pain, (oh|ow|ooh) my back, (back|neck|hip|knee|shoulder) (is |feels |was )?(\\S+ )?(worse|bad|terrible|awful|stiff|rough|better|horrible)"
)
_WISHED = any_of("start, stop, later, pause, undo, not-yet")
_THIS = any_of("this (one|exercise|stretch|set)")
_JUDGED = any_of("(ok|fine|bad|wrong|enough|alright|problem|allowed|count|counts|matter|done|finish|what happens)$")
_IF_I = any_of("(if|when) (i|we)")
_WHAT_THEN = any_of("what (do i do|do we do|happens|comes|is next|should i do|am i doing)( then| next)?$")
_WHEN_DONE = any_of("^(when|once|after) ...4 (done|finish|did)")
_HOW_MANY = re.compile(r"(?:only |just )*(?:\d\d|[4-9])(?: reps)?(?: though)?")
_THEN_THE_OTHER = re.compile(r"(?:and )?then (?:the |my )?(?:left|right|other-side)(?: one| side| leg| knee)?")
_ONE_SIDE_DONE = re.compile(r"(?:i )?did (?:the |my )?(?:left|right)(?: one| side| leg| knee)?")
_TO_COME = re.compile(r"(?:just |only )*(?:few|half|\d+) more reps")  # "two more reps and I'm done"
_REPS_ALONE = any_of(r"^(only |just |about )?\d+ reps$")


def joined(clauses: Iterable[Clause], programme: Programme) -> list[Clause]:
    """The clauses with names, amounts and sides brought to the verb that they belong to."""
    clauses = list(clauses)
    result: list[Clause] = []
    waiting: list[Clause] = []  # names or amounts, looking for their verb
    for at, clause in enumerate(clauses):
        if result and _THEN_THE_OTHER.fullmatch(clause.words) and _ONE_SIDE_DONE.fullmatch(result[-1].words):
            result[-1] = replace(result[-1], words="did both-sides")  # "did left, then right"
            continue
        asked_of = result[-1] if result and not waiting and result[-1].asked else None
        if _is_fragment(replace(clause, asked=False) if asked_of else clause, programme):
            before = result[-1] if result and not waiting else None
            if (
                before is not None
                and _PAIN.search(before.words)
                and _SCORE_ALONE.fullmatch(clause.words)
                and not _COMPLETED.search(before.words)
            ):
                result[-1] = replace(before, words=f"{before.words} {clause.words}")
                continue
            if (
                before is not None
                and before.asked
                and not named(before.words, programme)
                and named(clause.words, programme)
            ):
                result[-1] = replace(before, words=f"{before.words} {clause.words}")  # "how does it go, the twist?"
                continue
            led = any(_leads(clause, following, programme) for following in clauses[at + 1 : at + 2])
            if before is not None and not led and _takes(before, clause, programme):
                result[-1] = _continued(before, clause, programme)
            else:
                waiting.append(clause)
            continue
        if clause.words == "done-perhaps" and (waiting or _amount_follows(clauses, clause, programme)):
            clause = replace(clause, words="done")
        if waiting and clause.asked and not named(clause.words, programme) and named(waiting[-1].words, programme):
            clause = replace(clause, words=f"{waiting.pop().words} {clause.words}")
        elif result and clause.asked and _asks_of_it(result[-1]) and not named(clause.words, programme):
            clause = replace(clause, words=f"{' '.join(named(result.pop().words, programme))} {clause.words}")
        elif result and clause.asked and (told := _told_of_one(result[-1], programme)):
            clause = _about_it(clause, told, programme)
        if result and _LATER_SIDE.search(clause.words) and _COMPLETED.search(result[-1].words) and not clause.asked:
            continue  # "right is remaining"
        if result and not waiting and not clause.asked and _is_next_place(result[-1], clause):
            result[-1] = replace(clause, words=f"{_VERB_OF_PLACE.sub('', result[-1].words)} and {clause.words}")
            continue
        if waiting and _counts_rounds(clause) and all(_SIDES_ALONE.fullmatch(one.words) for one in waiting):
            waiting = []  # "both sides, one round done"
        to_come = bool(waiting) and clause.words.startswith("i am ") and bool(_TO_COME.fullmatch(waiting[-1].words))
        if waiting and not to_come and (_is_done(clause, programme) or _is_amount_done(waiting, clause, programme)):
            said = re.sub(r"\b(tick|check|checked|complete|finish)\b", "done", clause.words)
            clause = replace(clause, words=" and ".join(one.words for one in waiting) + f" {said}")
        else:
            result += waiting
        waiting = []
        if (
            result and not clause.asked and _SCORE_ALONE.fullmatch(clause.words) and _PAIN.search(result[-1].words)
        ) or (result and not clause.asked and _LEFT_OVER.match(clause.words) and _SO_MUCH.search(result[-1].words)):
            result[-1] = replace(result[-1], words=f"{result[-1].words} {clause.words}")
        else:
            result.append(clause)
    return result + ([replace(waiting[0], words=" ".join(one.words for one in waiting))] if waiting else [])


def called_by_the_knee(clauses: Iterable[Clause], where: Where, programme: Programme) -> list[Clause]:
    """ "Bridge done, knee done": beside something done or left out, the knee is the exercise, save during it."""
    known = list(clauses)
    meant = next((exercise.id for exercise in programme.exercises if exercise.id.startswith("knee")), None)
    told = any(_VERB.search(clause.words) or _counts(clause, programme) for clause in known)
    if meant is None or not told:
        return known
    return [
        replace(clause, words=_KNEE.sub(str(meant), clause.words))
        if _knees(clause, where, meant, programme)
        else clause
        for clause in known
    ]


def _counts(clause: Clause, programme: Programme) -> bool:
    """ "Bridge x3": an exercise and how much of it."""
    return bool(named(clause.words, programme)) and any(
        word.replace("/", "").isdecimal() for word in clause.words.split()
    )


def _knees(clause: Clause, where: Where, meant: str, programme: Programme) -> bool:
    """Whether "the knees" is the exercise: to be left out always, done only where another exercise is on the card."""
    others = [each for each in named(clause.words, programme) if each != meant]
    if meant == where.current and "skip" not in clause.words.split() and not others:
        return False
    rest = " ".join(
        word for word in clause.words.split() if word not in named(clause.words, programme) and word != "and"
    )
    return bool(_ABOUT_KNEES.fullmatch(rest))


def leads_up(clause: Clause) -> bool:
    """Whether the clause only leads up to the next: "yes, done"."""
    return bool(_LEADING_UP.fullmatch(clause.words)) and "done" not in clause.words.split()


def _amount_follows(clauses: list[Clause], clause: Clause, programme: Programme) -> bool:
    after = clauses[clauses.index(clause) + 1 :][:1]
    return bool(after) and _is_fragment(after[0], programme)


def _asks_of_it(clause: Clause) -> bool:
    """ "What about the rotation" leads to the question that follows."""
    return clause.asked and bool(_WHAT_ABOUT.fullmatch(clause.words))


def _told_of_one(clause: Clause, programme: Programme) -> str | None:
    """The exercise that is talked about without being done or left out: "my gran struggles with the bridge"."""
    found = named(clause.words, programme)
    talked = len(found) == 1 and not _VERB.search(clause.words) and not _WISHED.search(clause.words)
    return str(found[0]) if talked else None


def _about_it(question: Clause, exercise: str, programme: Programme) -> Clause:
    """ "..., anything gentler?": the question with the exercise that was talked about."""
    asked = facet(question.words)
    own = named(question.words, programme) or _THIS.search(question.words) or asked in (None, Facet.LEFT, Facet.REST)
    told = replace(question, words=f"{exercise} {question.words}")
    return question if own or facet(told.words) is not asked else told


def with_conditions(clauses: Iterable[Clause]) -> list[Clause]:
    """ "Is it ok | if I only do ten", "what do I do | when I'm done": a question that its condition completes."""
    result: list[Clause] = []
    for clause in clauses:
        before = result[-1] if result else None
        if before and before.asked and clause.role is Role.CONDITION and before.sentence == clause.sentence:
            judged = _JUDGED.search(before.words) and _IF_I.match(clause.words)
            until = before.words.endswith("how long") and clause.words.startswith(("till", "until", "before"))
            if judged or until or (_WHAT_THEN.search(before.words) and _WHEN_DONE.search(clause.words)):
                result[-1] = replace(before, words=f"{before.words} {clause.words}")
                continue
        result.append(clause)
    return result


def goes_on(clause: Clause) -> bool:
    """ "On to the next": after something done, only what follows from it."""
    return not clause.asked and bool(_GOING_ON.fullmatch(clause.words)) and "next" in clause.words.split()


def _is_fragment(clause: Clause, programme: Programme) -> bool:
    """Whether exercises, an amount or a side are named, and nothing is said of them."""
    if clause.asked or clause.role is not Role.MAIN:
        return False
    names = named(clause.words, programme)
    rest = " ".join(word for word in clause.words.split() if word not in names)
    if rest and not _FRAGMENT.fullmatch(rest):
        return False
    return bool(names or _AMOUNT.search(rest))


def _is_done(clause: Clause, programme: Programme) -> bool:
    names = named(clause.words, programme)
    rest = " ".join(word for word in clause.words.split() if word not in names)
    if names:
        return bool(_COMPLETED.search(rest)) and not clause.asked
    return bool(_BARE_DONE.fullmatch(rest) and _DONE.search(rest)) and not clause.asked


def _is_amount_done(waiting: list[Clause], clause: Clause, programme: Programme) -> bool:
    """ "Twist: 2 rounds done"; "sets 1, 2 and 3 done": what was named, or counted, goes on."""
    if clause.asked or named(clause.words, programme) or not _AMOUNT_DONE.fullmatch(clause.words):
        return False
    before = waiting[-1].words
    only_names = only_amounts(before.split(), frozenset(named(before, programme))) and named(before, programme)
    opening = clause.words.split()[0]
    counting = (
        before.split()[-1].isdecimal() and (opening.isdecimal() or opening == "set") and "reps" not in clause.words
    )
    return bool(_DONE.search(clause.words)) and (bool(only_names) or counting)


def _is_next_place(before: Clause, clause: Clause) -> bool:
    """ "Set 1 done, set 2 done": one count of sets."""
    return not before.asked and bool(_PLACES_DONE.search(before.words) and _PLACES_DONE.search(clause.words))


def _counts_rounds(clause: Clause) -> bool:
    """ "One round done": an amount and its verb, of nothing in particular."""
    told = _AMOUNT_DONE.fullmatch(clause.words) and _DONE.search(clause.words)
    return bool(told) and "set" in clause.words.split() and not clause.asked


def _leads(fragment: Clause, following: Clause, programme: Programme) -> bool:
    """Whether the verb of a fragment comes after it: "bridge: tick. Twist: 2 rounds done"."""
    if not named(fragment.words, programme) or named(following.words, programme):
        return False
    own = _is_done(following, programme) or _is_amount_done([fragment], following, programme)
    return own or bool(_OTHERWISE.fullmatch(following.words))


def _takes(before: Clause, fragment: Clause, programme: Programme) -> bool:
    """Whether a fragment belongs to the clause before it."""
    if before.asked or before.role is not Role.MAIN:
        return False
    if {"both-sides"} & set(before.words.split()) and "set" in fragment.words.split():
        return bool(_COMPLETED.search(before.words))  # "did left and right, one round"
    if _counts_rounds(before) and _HOW_MANY.fullmatch(fragment.words):
        return True  # "last set done, only twelve though"
    if _SIDES_ALONE.fullmatch(fragment.words) and _COMPLETED.search(before.words):
        return True
    if named(fragment.words, programme):
        return (
            "next" not in fragment.words.split()
            and bool(_VERB.search(before.words))
            and (
                bool(named(before.words, programme))
                or _is_done(before, programme)
                or _counts_rounds(before)
                or "skip" in before.words.split()
            )
        )
    if named(before.words, programme) and _COMPLETED.search(before.words):
        return True
    return _is_done(before, programme) or (
        bool(_REPS_ALONE.match(fragment.words)) and bool(_COMPLETED.search(before.words))
    )


def _continued(before: Clause, fragment: Clause, programme: Programme) -> Clause:
    """ "Done, all three"; "bridge done, and the twist": the verb holds for both."""
    names = named(fragment.words, programme)
    if names and "skip" in before.words.split():
        return replace(before, words=f"{before.words} and {fragment.words}")
    if not names:
        return replace(
            before,
            words=f"{before.words} and {fragment.words}"
            if "last" in fragment.words.split() and "all" not in before.words.split() and len(before.words.split()) < 3
            else f"{before.words} {fragment.words}",
        )
    joint = "" if fragment.words.startswith("and ") else "with " if before.words in _BARE_VERBS else "and "
    return replace(before, words=f"{before.words} {joint}{fragment.words}")
