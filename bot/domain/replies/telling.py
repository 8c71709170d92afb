"""The clauses of a reply, one after the other: what each means beside what was said before it.

By itself a clause means what `saying.of_clause` finds. The rules here are about neighbours, each a method with its
example: some pass a clause over (`_adds_nothing`), some make it part of what was told (`_completes_the_question`,
`_leaves_out`), the rest change what it means.
"""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from dataclasses import replace

from bot.domain.programme import Facet, Programme
from bot.domain.replies.claims import excepted
from bot.domain.replies.clauses import Clause, Reply
from bot.domain.replies.completions import TO_GO
from bot.domain.replies.cutting import Role
from bot.domain.replies.harmless import DENIED_ELSEWHERE
from bot.domain.replies.joining import called_by_the_knee, goes_on, joined, leads_up, with_conditions
from bot.domain.replies.meaning import Ask, Done, Meaning, Pain, Pause, Reps, Side, Simple, Skip, Unclear
from bot.domain.replies.names import named
from bot.domain.replies.phrases import any_of
from bot.domain.replies.questions import questions
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said, records
from bot.domain.replies.saying import of_clause
from bot.domain.replies.strangers import VERBS
from bot.domain.replies.times import days
from bot.domain.replies.where import State, Where
from bot.domain.replies.words.people import SOMEBODY

_DENIAL = any_of("^(i |we |ok |yes |well |so )?(have |has |did |had )?(not|not-yet|never)")
_MILD_DENIAL = any_of(r"""
    ^(i |we )?(have |did |could )?not (even )?(wait|need|rest(?! of)|stop|cheat|want to wait|feel|mind|lie|know|have to wait|skip(?! (bridge|rotation|knee-to-chest))|forget)\b
    ^not (numb|tingling|weak|pain|dizzy)
    ^not (the |my )?(left|right)( one| knee| leg| side)? yet
    ^(i |we )?did not (do|manage|make|reach|get to) (the |all )*\d+( reps)?
    ^not (too |so |that |very |gonna |going to )?(bad|easy|hard|fun|pretty|great|difficult|lie|lying|now|yet|today|joking)( actually| really| at all| today| either| for once)?$
""")
_JEST = any_of("joking, no-chance")
_OF_ANOTHER = any_of(
    "last|rest|other|others|second|third|remaining|final|bridge|rotation|knee-to-chest|else|besides|left|right|other-side|next|more|everything else|set \\d"
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
_SKIP_THEM = re.compile("skip (?:those|them|it|that|these)")
_A_BIT_MORE = re.compile(r"(?:just |only )*(?:(?:half|few) more(?: reps)?|\d+ more reps)")
_A_PERSON = SOMEBODY | {"my", "the", "our", "his", "her", "twin", "old", "little", "big"}
_UNTOLD = any_of("(not|untold) ...6 (yesterday|weekday)")
_NOW = any_of("now, today, just, this one, this set, this-morning, tonight")
_AILING = any_of("pain, numb, tingling, weak")
_THINKS_AGAIN = ("not", "no-chance", "actually")
_HOW_LONG_IT = any_of("^how long (should|is|does|must|can|will) (it|that)")
_SPENT = re.compile(r"(?:so |ok )?i am (?:so |all |just |really |totally )?done")
_THAT_DONE = re.compile(r"(?:(?:and )?(?:that|it)(?: is)?(?: it)? )?(?:all )?(?:done|did)(?: that| it| now)?")
_SIDE = re.compile(r"\bto (?:the |my )?(left|right)\b|\b(left|right) (?:knee|leg|side|one)\b")
_OVER = ("over", "out", "over out", "end")


def told(reply: Reply, where: Where, programme: Programme) -> list[Meaning]:
    """Everything that the clauses of a reply mean, in the order said."""
    return _Telling(reply, where, programme).meanings()


class _Telling:
    """What has been told so far of one reply."""

    def __init__(self, reply: Reply, where: Where, programme: Programme) -> None:
        self._where, self._programme = where, programme
        okayed = "ok" if where.state is State.REST else "done"  # in a rest "set 2 ok" may be a yes to it
        known = [replace(clause, words=_OKAYED.sub(okayed, clause.words)) for clause in reply.clauses]
        self._clauses = joined(called_by_the_knee(with_conditions(known), where, programme), programme)
        self._uncertain = _beside_a_condition(self._clauses)
        self._denied = _denied_from_the_start(reply)
        jest = _JEST.search(reply.words)
        self._jest = jest[0] if jest else ""
        self._told: list[Meaning] = []
        self._hanging: list[Meaning] = []  # what is not done yet, on a condition
        self._partly = False
        self._question: Clause | None = None  # the last clause, where it asks and nothing else
        self._before = ""  # the words of the last clause

    def meanings(self) -> list[Meaning]:
        """What it comes to."""
        for at, clause in enumerate(self._clauses):
            if not self._adds_nothing(at, clause):
                self._hear(at, self._put_right(clause))
        return self._in_the_end()

    def _hear(self, at: int, clause: Clause) -> None:
        found = self._without_the_next(clause, of_clause(Said(clause, self._where, self._programme)))
        self._partly |= bool(_LACKING.match(clause.words)) and not clause.asked  # "apart from the last rep, done"
        if self._completes_the_question(clause, found):
            return
        self._question = clause if found and all(isinstance(one, Ask) for one in found) else None
        if (
            (TO_GO.search(self._before) or _A_BIT_MORE.fullmatch(self._before))
            and not self._told[:-1]
            and any(map(records, found))
        ):
            found, self._told = (Simple.NOT_DONE,), []  # "5 more to go, then done"
        if _UNTOLD.search(self._before) and any(map(records, found)) and not _NOW.search(clause.words):
            found = (Simple.BACKFILL,)  # "forgot to log last night, I did do it"
        if found == (Done(),) and _SPENT.fullmatch(clause.words) and self._stops():
            found = (DONE_OR_NOT,)  # "I'm finished, wiped, need to stop": of oneself, and the stop outweighs it
        if found == (Done(),) and _THAT_DONE.fullmatch(clause.words) and (side := self._one_side()):
            found = (side,)  # "rolled to the left, that's done"
        others = bool(self._before) and _A_PERSON.issuperset(self._before.split())
        if others and any(map(records, found)):
            return  # "my brother: 45 reps"
        ailing = _AILING.search(self._before) and not VERBS.intersection(clause.words.split())
        self._before = clause.words
        if ailing and found and all(isinstance(one, Side) for one in found):
            return  # "it hurts in one leg, | only the left"
        if not self._leaves_out(clause, found) and not self._is_of_another(clause, found):
            self._add(clause, self._doubted(at, found))

    def _stops(self) -> bool:
        """Whether any clause ends the session."""
        return any(Simple.STOP in of_clause(Said(one, self._where, self._programme)) for one in self._clauses)

    def _one_side(self) -> Side | None:
        """The one side that was spoken of last, where the exercise has sides."""
        exercise = self._where.current
        sides = {found[1] or found[2] for found in _SIDE.finditer(self._before)}
        told = {one for one in self._told if isinstance(one, Side)}
        sided = any(one.id == exercise and one.side for one in self._programme.exercises)
        return Side(*sides) if sided and len(sides) == 1 and told <= {Side(*sides)} else None

    @property
    def _recorded(self) -> bool:
        return any(map(records, self._told))

    def _adds_nothing(self, at: int, clause: Clause) -> bool:
        """Whether a clause only leads up to others, or says again what they said."""
        words, following = clause.words, self._clauses[at + 1 :]
        if words == "not-yet" and any(one.asked for one in following[:1]):
            return True  # "wait, how does this go?"
        if self._told[-1:] == [Ask(Facet.REST)] and _HOW_LONG_IT.match(words):
            return True  # "is a minute of rest enough? How long should it be?"
        if len(self._clauses) > 1 and (leads_up(clause) or words == "said-than-done"):
            return True  # "yes, done"
        if self._recorded and (words in _OVER or "hardly" in words.split()):
            return True  # "set done, over", "finished it, barely"
        if (self._recorded or any(isinstance(one, Skip) for one in self._told)) and goes_on(clause):
            return True  # "done, on to the next"
        if "interrupted" in words.split() and isinstance(next(reversed(self._told), None), Reps | Unclear):
            return True  # "got to nine, then the phone rang"
        if following and words in _THINKS_AGAIN and self._told and not any(map(_is_of_the_walk, self._told)):
            self._told = []  # "skip... no, let's do it"
            return True
        return False

    def _put_right(self, clause: Clause) -> Clause:
        """The clause with what it points back to: "skip those", "or was it... no, eleven", "call it 12"."""
        if clause.words == "hardly":
            return replace(clause, words="not")  # "done? Hardly"
        names = named(self._before, self._programme)
        if names and _SKIP_THEM.fullmatch(clause.words):
            done = {DONE_OR_NOT, *(Done(None, name) for name in names)}  # "totally done with bridges, skip them"
            self._told = [one for one in self._told if one not in done]
            return replace(clause, words=f"skip {' '.join(names)}")  # "the bridges won't get done, skip those"
        if self._told and _CORRECTED.fullmatch(clause.words):
            self._told = [one for one in self._told if not isinstance(one, Unclear | Reps)]
            return replace(clause, words=clause.words.split()[-1])
        if _CALL_IT.match(clause.words):
            self._told = [one for one in self._told if one != DONE_OR_NOT]
        return clause

    def _without_the_next(self, clause: Clause, found: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
        """ "Done, what's next?" is answered by the next card."""
        answered = self._recorded and _NEXT.search(clause.words) and "many" not in clause.words.split()
        return tuple(one for one in found if one != Ask(Facet.LEFT)) if answered else found

    def _completes_the_question(self, clause: Clause, found: tuple[Meaning, ...]) -> bool:
        """ "How long may I lie here, | before the next one?" asks one thing."""
        first = self._question
        if first is None or not _one_question(first, clause, self._told, found):
            return False
        whole = replace(clause, words=f"{first.words} {clause.words}")
        self._told[-1:] = questions(Said(whole, self._where, self._programme)) or self._told[-1:]
        return True

    def _leaves_out(self, clause: Clause, found: tuple[Meaning, ...]) -> bool:
        """ "Did them all, | not the twist"."""
        denied = found == (Simple.NOT_DONE,) or all(isinstance(meaning, Skip) for meaning in found)
        if Simple.DONE_SESSION not in self._told or not denied or clause.asked or not _LEAVING_OUT.match(clause.words):
            return False
        left_out = excepted(clause.words, self._programme)
        if left_out:
            done = [Done(None, one) for one, left in self._where.left if left and one not in left_out]
            self._told = [*(one for one in self._told if one is not Simple.DONE_SESSION), *done]
        return bool(left_out)

    def _is_of_another(self, clause: Clause, found: tuple[Meaning, ...]) -> bool:
        """ "Done that one | but not the last": what was recorded stands."""
        denied = found == (Simple.NOT_DONE,) and bool(self._told) and records(self._told[-1])
        return denied and bool(_OF_ANOTHER.search(clause.words)) and not _OWN.search(clause.words)

    def _doubted(self, at: int, found: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
        """What a completion comes to where the reply denies it from the start, jests, or makes conditions."""
        if not any(map(records, found)) or not (self._denied or self._jest or at in self._uncertain):
            return found
        return (Simple.NOT_DONE,) if self._denied or self._jest == "no-chance" else (DONE_OR_NOT,)

    def _add(self, clause: Clause, found: tuple[Meaning, ...]) -> None:
        condition, last = clause.role is Role.CONDITION, next(reversed(self._told), None)
        if found and Done() in self._told and _besides(found, clause, self._where):
            self._told[self._told.index(Done())] = Done(1, self._where.current)  # "done, and I also did the knees"
        if condition and found and isinstance(found[0], Pain) and isinstance(last, Ask):
            self._told[-1:] = [*found, last]  # "am I doing it wrong if my neck hurts"
        elif last == Pause() and (length := days(clause.words)):
            self._told[-1] = Pause(length)  # "turn them off until I'm back in 10 days"
        elif condition and Simple.NOT_DONE in found:
            self._hanging += found
        else:
            self._told += found

    def _in_the_end(self) -> list[Meaning]:
        meanings, clauses = self._told, self._clauses
        if self._partly:
            meanings = [DONE_OR_NOT if records(meaning) else meaning for meaning in meanings]
        hanging = [] if any(isinstance(meaning, Ask) for meaning in meanings) else self._hanging
        if len(clauses) > 1 and clauses[-1].words in ("not", "no-chance") and any(map(records, meanings)):
            return [Simple.NOT_DONE]  # "oh yes, all done. No"
        if self._jest == "no-chance" and any(isinstance(meaning, Unclear) for meaning in meanings):
            return [Simple.NOT_DONE]
        return meanings or hanging or self._of_any()

    def _of_any(self) -> list[Meaning]:
        """Where no clause added anything: what the first of them means that means anything, thanks from the end.

        What was passed over as done stays so.
        """
        thanked = len(self._clauses) > 1 and self._where.state is State.IDLE and all(map(leads_up, self._clauses))
        clauses = self._clauses[::-1] if thanked else self._clauses
        alone = (of_clause(Said(clause, self._where, self._programme)) for clause in clauses)
        return list(next((found for found in alone if found and not any(map(records, found))), NOTHING))


def _beside_a_condition(clauses: list[Clause]) -> set[int]:
    """Which clauses stand beside an "if", or before a "when I": what they claim is not told as done."""
    return {
        at + step
        for at, clause in enumerate(clauses)
        for step in (-1, 0, 1)
        if clause.role is Role.CONDITION
        and not _POLITE.match(clause.words)
        and (_IF.match(clause.words) or (step < 0 and _WHEN_I.match(clause.words)))
    }


def _is_of_the_walk(meaning: Meaning) -> bool:
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


def _denied_from_the_start(reply: Reply) -> bool:
    """Whether the reply opens with a "not" that could cover all of it."""
    return (
        bool(_DENIAL.match(reply.opening))
        and not _MILD_DENIAL.match(reply.opening)
        and not _MILD_DENIAL.match(reply.clauses[0].words)
        and not (len(reply.clauses) > 1 and DENIED_ELSEWHERE.match(reply.clauses[0].words))
    )
