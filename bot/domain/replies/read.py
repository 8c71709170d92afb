"""From a typed reply to its meanings.

The reply is brought to basic words and cut into clauses (`clauses`). Red flags are looked for in the whole of it first
(`flags`), then the answer to what was asked (`answers`), then each clause is read in order (`_of_clause`), and what the
clauses mean is put together (`settling`). `words/` holds what people call things; the tables of a rule stand above it.
A completion is believed where no doubt speaks against it; each doubt has a name (`doubts`). What no rule understood is
compared with what people wrote before (`guesses`): it may be a question, or a wish that only shows something.
"""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from collections.abc import Callable
from dataclasses import replace

from bot.domain.programme import Facet, Programme
from bot.domain.replies.about import small_talk, the_bot
from bot.domain.replies.answers import answer
from bot.domain.replies.claims import excepted
from bot.domain.replies.clauses import Clause, Reply, understood
from bot.domain.replies.completions import TO_GO, completions
from bot.domain.replies.cutting import Role
from bot.domain.replies.data import about_data, wants_to_be_forgotten
from bot.domain.replies.emoji import emoji
from bot.domain.replies.flags import caution, flag, muscles_or_nerves
from bot.domain.replies.guesses import second_opinion
from bot.domain.replies.harmless import DENIED_ELSEWHERE
from bot.domain.replies.joining import called_by_the_knee, goes_on, joined, leads_up, with_conditions
from bot.domain.replies.meaning import (
    Ask,
    Done,
    Flag,
    Later,
    Meaning,
    Pain,
    Pause,
    Reps,
    Sign,
    Simple,
    Skip,
    Unclear,
    Urgency,
)
from bot.domain.replies.pains import pain
from bot.domain.replies.phrases import any_of
from bot.domain.replies.questions import questions
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said, first_of, records
from bot.domain.replies.settling import settled
from bot.domain.replies.times import days
from bot.domain.replies.where import State, Where
from bot.domain.replies.wishes import fed_up, rested, undone, wish
from bot.domain.replies.zones import no_place

_DENIAL = any_of("^(i |we |ok |yes |well |so )?(have |has |did |had )?(not|not-yet|never)")
_MILD_DENIAL = any_of(r"""
    ^(i |we )?(have |did |could )?not (even )?(wait|need|rest(?! of)|stop|cheat|want to wait|feel|mind|lie|know|have to wait|skip(?! (bridge|rotation|knee-to-chest))|forget)\b
    ^not (numb|tingling|weak|pain|dizzy)
    ^not (too |so |that |very |gonna |going to )?(bad|easy|hard|fun|pretty|great|difficult|lie|lying|now|yet|today|joking)$
""")
_PLAINLY_NOT = any_of("(have|did|done|is|am|are|was) not, not (all )?done, not-yet, doing")
_JEST = any_of("joking, no-chance")
_OF_ANOTHER = any_of(
    "last|rest|other|others|second|third|remaining|final|bridge|rotation|knee-to-chest|else|besides|left|right|other-side|next|more|everything else"
)
_NEXT = any_of("next, what do i do (now|then), what now, now what, after (that|this), (what|which) ...3 now")
_WH = any_of("^(and |or |also |for )*(how|what|why|which|where|when|who|any|is there|mistakes)")
_CORRECTED = re.compile(r"(?:not|i mean|mean|make it|actually|so) \d+")
_CALL_IT = any_of("^(so |let us |i will |i would )?(call it|say|make it) \\d+$")
_LACKING = any_of(
    "^(all |but |only |just )*(half|except) (the |my |a |for |last |one |set |reps |final |\\d+ |few )*(set|reps|one|last|\\d+)$"
)
_LEAVING_OUT = any_of("^(but |only |just |and )*(not|except|not-yet)")
_ALSO = any_of("also, too, as well, plus, even")
_OKAYED = any_of("okayed")
_OWN = any_of("did, have not done it, not done it, done all, undo")
_IF = any_of("^(if|unless|whether|suppose|provided|until|till)")
_POLITE = any_of(
    "^if (you|anyone|somebody|it|that) (are asking|ask|asked|must|want|like|please|care|wonder|wondered|are wondering|matters|counts|helps|is ok)"
)
_WHEN_I = any_of("^(when|once|whenever) i")
_UNTIL = any_of(r"^after (the |my |a )?\S+( \S+)?$, ^(after|when|once) (i|we|the|my|our) \S+, ^let me ...3 first$")
_THINKS_AGAIN = ("not", "no-chance", "actually")
_NERVES_PERHAPS = Unclear((Flag(Urgency.EMERGENCY, Sign.NERVES),))


def read(
    text: str, where: Where, programme: Programme, place: Callable[[str], str | None] = no_place
) -> tuple[Meaning, ...]:
    """Everything that a reply means, in the order said; UNKNOWN where it means nothing to us. Never raises.

    `place` finds the IANA zone of a place name. Where a red flag is among the meanings, it outweighs all others.
    """
    reply = understood(text, programme)
    if not reply.clauses:
        return emoji(reply.emoji, where)
    grave = _grave(reply)
    if reply.too_long:
        return (grave or Simple.UNKNOWN,)
    if not grave and any(wants_to_be_forgotten(Said(clause, where, programme)) for clause in reply.clauses):
        return (Simple.FORGET,)
    answered = NOTHING if grave else answer(reply, text, where, place)
    if answered:
        return answered
    meanings = _of_clauses(reply, where, programme)
    if where.state in (State.MORNING, State.EVENING):
        meanings = [meaning for meaning in meanings if not isinstance(meaning, Later)]
    if where.state.asks and len(reply.clauses) > 1 and not grave:
        first = answer(replace(reply, clauses=reply.clauses[:1]), text, where, place)
        meanings = [*first, *meanings]
    if grave:
        meanings = [meaning for meaning in meanings if _goes_with_a_flag(meaning)] + [grave]
    found = tuple(settled(meanings, where)) or _put_off(reply, where) or (Simple.UNKNOWN,)
    return found if grave or where.state.asks else second_opinion(reply, found, where, programme)


def _put_off(reply: Reply, where: Where) -> tuple[Meaning, ...]:
    """ "After I walk the dog": what a reminder must wait for, and nothing else."""
    alone = where.state is State.WAITING and len(reply.clauses) == 1 and not reply.clauses[0].asked
    return (Later(),) if alone and _UNTIL.match(reply.clauses[0].words) else NOTHING


def _grave(reply: Reply) -> Meaning | None:
    """A red flag, a reason for caution, or legs that may be tired or worse."""
    danger = flag(reply)
    careful = caution(reply)
    if danger and not (danger.urgency is Urgency.SOON and careful):
        return danger
    return careful or (_NERVES_PERHAPS if muscles_or_nerves(reply) else None)


def _goes_with_a_flag(meaning: Meaning) -> bool:
    return records(meaning) or isinstance(meaning, Skip) or meaning is Simple.STOP


def _of_clauses(reply: Reply, where: Where, programme: Programme) -> list[Meaning]:
    denied = _denied_from_the_start(reply)
    jest = _JEST.search(reply.words)
    meanings: list[Meaning] = []
    hanging: list[Meaning] = []
    before = ""
    questioned: Clause | None = None
    partly = False
    okayed = "ok" if where.state is State.REST else "done"  # in a rest "set 2 ok" may be a yes to it
    told = [replace(clause, words=_OKAYED.sub(okayed, clause.words)) for clause in reply.clauses]
    clauses = joined(called_by_the_knee(with_conditions(told), where, programme), programme)
    hung = {
        at + step
        for at, clause in enumerate(clauses)
        for step in (-1, 0, 1)
        if clause.role is Role.CONDITION
        and not _POLITE.match(clause.words)
        and (_IF.match(clause.words) or (step < 0 and _WHEN_I.match(clause.words)))
    }
    for at, clause in enumerate(clauses):
        uncertain = at in hung
        if clause.words == "not-yet" and any(following.asked for following in clauses[at + 1 : at + 2]):
            continue  # "wait, how does this go?"
        if len(clauses) > 1 and (leads_up(clause) or clause.words == "said-than-done"):
            continue  # "yes, done"
        if any(records(meaning) for meaning in meanings) and clause.words in ("over", "out", "over out", "end"):
            continue  # "set done, over"
        if any(records(meaning) or isinstance(meaning, Skip) for meaning in meanings) and goes_on(clause):
            continue  # "done, on to the next"
        if meanings and _CORRECTED.fullmatch(clause.words):
            clause = replace(clause, words=clause.words.split()[-1])  # "or was it... no, eleven"
            meanings = [one for one in meanings if not isinstance(one, Unclear | Reps)]
        elif _CALL_IT.match(clause.words):
            meanings = [one for one in meanings if one != DONE_OR_NOT]
        found = _of_clause(Said(clause, where, programme))
        if any(records(meaning) for meaning in meanings):
            found = tuple(
                one
                for one in found
                if one != Ask(Facet.LEFT) or not _NEXT.search(clause.words) or "many" in clause.words.split()
            )  # "done, what's next?"
        if _LACKING.match(clause.words) and not clause.asked:
            partly = True  # "apart from the last rep, done"
        if "interrupted" in clause.words.split() and meanings and isinstance(meanings[-1], Reps | Unclear):
            continue  # "got to nine, then the phone rang"
        if (
            meanings
            and clause.words in _THINKS_AGAIN
            and at + 1 < len(clauses)
            and not any(map(_of_the_walk, meanings))
        ):
            meanings = []  # "skip... no, let's do it"
            continue
        if "hardly" in clause.words.split() and any(records(meaning) for meaning in meanings):
            continue  # "finished it, barely"
        if questioned and _one_question(questioned, clause, meanings, found):
            meanings[-1:] = (
                questions(Said(replace(clause, words=f"{questioned.words} {clause.words}"), where, programme))
                or meanings[-1:]
            )
            continue
        questioned = clause if found and all(isinstance(one, Ask) for one in found) else None
        if TO_GO.search(before) and not meanings[:-1] and any(records(meaning) for meaning in found):
            found = (Simple.NOT_DONE,)  # "5 more to go, then done"
        before = clause.words
        if Simple.DONE_SESSION in meanings and _leaves_out(clause, found) and excepted(clause.words, programme):
            left_out = excepted(clause.words, programme)  # "did them all, not the twist"
            done = [Done(None, one) for one, left in where.left if left and one not in left_out]
            meanings = [*(one for one in meanings if one is not Simple.DONE_SESSION), *done]
            continue
        if (
            meanings
            and records(meanings[-1])
            and found == (Simple.NOT_DONE,)
            and _OF_ANOTHER.search(clause.words)
            and not _OWN.search(clause.words)
        ):
            continue  # "done that one but not the last"
        if any(records(meaning) for meaning in found) and (denied or jest or uncertain):
            found = (Simple.NOT_DONE,) if denied or (jest and jest[0] == "no-chance") else (DONE_OR_NOT,)
        if found and Done() in meanings and _besides(found, clause, where):
            meanings[meanings.index(Done())] = Done(1, where.current)  # "done, and I also did the knees"
        if (
            clause.role is Role.CONDITION
            and found
            and isinstance(found[0], Pain)
            and meanings
            and isinstance(meanings[-1], Ask)
        ):
            meanings[-1:] = [*found, meanings[-1]]  # "am I doing it wrong if my neck hurts"
        elif meanings and meanings[-1] == Pause() and (length := days(clause.words)):
            meanings[-1] = Pause(length)  # "turn them off until I'm back in 10 days"
        elif clause.role is Role.CONDITION and Simple.NOT_DONE in found:
            hanging += found
        else:
            meanings += found
    if partly:
        meanings = [DONE_OR_NOT if records(meaning) else meaning for meaning in meanings]
    if any(isinstance(meaning, Ask) for meaning in meanings):
        hanging = []
    if len(clauses) > 1 and clauses[-1].words in ("not", "no-chance") and any(records(meaning) for meaning in meanings):
        meanings = [Simple.NOT_DONE]  # "oh yes, all done. No"
    if jest and jest[0] == "no-chance" and any(isinstance(meaning, Unclear) for meaning in meanings):
        meanings = [Simple.NOT_DONE]
    thanked = len(clauses) > 1 and where.state is State.IDLE and all(leads_up(clause) for clause in clauses)
    alone = (_of_clause(Said(clause, where, programme)) for clause in (clauses[::-1] if thanked else clauses))
    return meanings or hanging or list(next(filter(None, alone), NOTHING))


def _of_the_walk(meaning: Meaning) -> bool:
    """Whether a "no" after it would be about what was done, or how it feels."""
    return records(meaning) or isinstance(meaning, Unclear | Pain | Ask) or meaning is Simple.NOT_DONE


def _one_question(first: Clause, second: Clause, before: list[Meaning], found: tuple[Meaning, ...]) -> bool:
    """Whether two clauses ask one thing: "how long may I lie here, before the next one?"."""
    asked = before and isinstance(before[-1], Ask) and before[-1].exercise is None
    again = bool(found) and isinstance(found[0], Ask) and found[0].exercise is None
    return bool(asked and again) and first.sentence == second.sentence and not _WH.match(second.words)


def _besides(found: tuple[Meaning, ...], clause: Clause, where: Where) -> bool:
    """Whether a clause adds other exercises to the set that is done."""
    others = all(isinstance(one, Done) and one.exercise not in (None, where.current) for one in found)
    return others and where.in_walk and bool(_ALSO.search(clause.words))


def _leaves_out(clause: Clause, found: tuple[Meaning, ...]) -> bool:
    """Whether a clause says what was not done: "not the twist", "just not the twist"."""
    told = found == (Simple.NOT_DONE,) or all(isinstance(meaning, Skip) for meaning in found)
    return told and not clause.asked and bool(_LEAVING_OUT.match(clause.words))


def _denied_from_the_start(reply: Reply) -> bool:
    """Whether the reply opens with a "not" that could cover all of it."""
    return (
        bool(_DENIAL.match(reply.opening))
        and not _MILD_DENIAL.match(reply.opening)
        and not _MILD_DENIAL.match(reply.clauses[0].words)
        and not (len(reply.clauses) > 1 and DENIED_ELSEWHERE.match(reply.clauses[0].words))
    )


def _of_clause(said: Said) -> tuple[Meaning, ...]:
    """One clause: first what takes back or ends, then questions, completions and wishes, then talk."""
    if said.clause.role is Role.ASIDE:
        return pain(said)
    found = first_of((undone, fed_up, rested, about_data), said)
    if found:
        return found
    hurt = pain(said)
    asked = questions(said)
    if asked:
        return asked if asked == (Simple.PROGRESS,) else (*hurt, *asked)
    scored = any(isinstance(meaning, Pain) and meaning.score is not None for meaning in hurt)
    done = NOTHING if scored else completions(said)
    wanted = wish(said) if done in (NOTHING, (Simple.NOT_DONE,), (DONE_OR_NOT,)) else NOTHING
    if done and not (wanted and done == (Simple.NOT_DONE,) and _outweighs(wanted, said)):
        return (*done, *hurt)
    return (*wanted, *hurt) or first_of((small_talk, the_bot), said)


def _outweighs(wanted: tuple[Meaning, ...], said: Said) -> bool:
    """Whether a wish is more than the "not done" beside it: "later, not now" is, "I'll be done in a minute" is not."""
    working = (
        said.where.in_walk
        and (said.has("done", "did") or not said.has("later"))
        and any(isinstance(one, Later) and one.at is None for one in wanted)
    )
    return not working and not said.finds(_PLAINLY_NOT)
