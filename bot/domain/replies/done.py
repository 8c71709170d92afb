"""Sets that were done. A set is taken as said only where every word of the clause is accounted for.

Negation, future, condition, question, other people, other days and words that the grammar does not know each keep a
clause from recording anything: what then remains is "not done", "backfill" or a question.
"""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re

from bot.domain.programme import ExerciseId, Programme
from bot.domain.replies.meaning import Done, Meaning, Reps, Side, Simple, Unclear
from bot.domain.replies.names import named
from bot.domain.replies.numbers import ORDINALS
from bot.domain.replies.tokens import Clause
from bot.domain.replies.where import State, Where

_HARMLESS = re.compile(
    r"\b(?:(?:with )?(?:no|without|zero|not a|not any)(?: any| much| too much)? (?:pain|problem|problems|issue|issues|trouble|numb|tingling|rest|break|worries|sweat|complaints|probs|bother|cheating|breaks|weak|fuss|drama|struggle|stopping)"
    r"|not (?:too |so |that |very )?(?:bad|hard|easy|fun|difficult|pretty|lying|joking|kidding)|(?:after|before|during|while) (?:my |having |making )?(?:breakfast|lunch|dinner|work|coffee|waking up|the shower|shower|school|bed|tea|brekkie|walking|cooking)|before (?:you|u) (?:even )?(?:asked|wrote|messaged|pinged|reminded|said)(?: \S+)?|while (?:waiting|watching tv)|by now|on time|in time"
    r"|(?:forgot|forgotten|failed) to (?:say|tell|mention|log|report|write|record|confirm|tap|press|let|answer|reply)(?: (?:you|u|it|that|so|know))*|no idea why|better late than never|feel(?:s|ing)? \S+|can not believe (?:it|i)|thank god|no joke|no lie|for real|not gonna lie)\b"
)
NEGATED = re.compile(
    r"\b(?:not|never|no|nothing|none|without|neither|nor|hardly|barely|not-yet|unable|failed|forgot|forgotten|instead|rather than|refuse|zero|0|skip|skipped|missed|nobody|not-even|did skip|didn|hasn|far|nowhere|anything|any|minus|un|havent|pretend\w*|fake\w*|lied|lying about|supposedly|0/\d+)\b"
)
_FUTURE = re.compile(
    r"\b(?:will|going to|shall|soon|tomorrow|later|should|would|could|might|may|must|need|needs|have to|has to|had to|want|wants|try|trying|plan|planning|hope|hoping|hopefully|let me|let us|about to|in (?:a|\d+|half)|start|can|supposed|wish|wanted|meant|gotta|ought|to be|till|tonight i|intend|promise|maybe|perhaps|probably|possibly|think|guess|pause|not sure|soon as|wanting|to did|to done|likely|before i|almost|remind|tell|ask|say|said|says|ready|expect|assume|suppose|pretend)\b"
)
_CONDITION = re.compile(
    r"\b(?:if|unless|until|till|whether|whenever|when|once (?:i|you|we|all|bridge|rotation|knee-to-chest|done|everything|it|this|that|they)|as soon as|after (?:i|you|we)|before (?:i|you|we)|in case|provided|assuming|suppose|imagine|by the time|only when|even when|say i)\b"
)
_OTHERS = re.compile(
    r"\b(?:you|he|she|they|wife|husband|mum|mom|mother|dad|father|friend|friends|sister|brother|partner|son|daughter|boss|dog|cat|kid|kids|everyone|somebody|someone|neighbour|neighbor|colleague|girlfriend|boyfriend|quoted|your|his|her|their|people|doctor|physio|trainer|who)\b"
)
ELSEWHEN = re.compile(
    r"\b(?:yesterday|last (?:night|evening|week|time|session|month)|(?:this|the|in the|earlier this|my) (?:morning|evening|afternoon)(?: one| ones)?|this-morning|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the other days|the days before|\d+ (?:days|weeks|hours) ago|days ago|earlier (?:session|one)|previous (?:session|one)|last one yesterday|weekend|(?:morning|evening) (?:one|session|set|round|exercises)|ago|before bed|overnight)\b"
)
_PLAINLY_NOT = re.compile(
    r"\b(?:have|has|did|could|is|am|are|was|were|can) not (?:\S+ )?(?:done|do|did|finish|managed|manage|complete|got to|touched|made)\b"
    r"|^(?:i )?(?:have|did) not(?: yet| sorry)?$"
)
_UNSURE = re.compile(
    r"\b(?:half|partly|partially|most|some|few|bit|part|kind of|sort of|kinda|sorta|more or less|roughly|yeah right|as if|quarter|few of|lol sure|totally|obviously|more than|less than|at least|around|or|approximately|like \d+|hmm|sarcasm|several|lost count|plus|jk|kidding|joking|whatever|done here|done with everything|well done|done in by|so done|done for|(?:this|it|that|these|them) before|after this|after that|before)\b"
)
_VERB = re.compile(r"\b(?:done|did|managed|finish|held|down)\b")
_CROSS = re.compile(r"\b(\d{1,2}) ?(?:x|times|by|of|\*) ?(\d{1,3})\b")

# What may stand in a completion besides verbs, numbers, names, sets and sides.
_FILLERS = frozenset(
    """
    i we me my a an the it that this these those them one ones of with for in on to up off and as is are was were am have has had been be just already
    also too now today finally well yes ok yay hey phew wow right indeed actually really again even both all everything each every per side sides
    leg legs knee knees left right another more other others remaining rest first second third fourth fifth last next set reps number final here there so
    then thanks please done did managed finish held down only exercise exercises round today all-done good great nice easy hard tough
    sir boss mate man dude coach limber bro lol haha ha hehe hah oh ah uh um er huh ugh woo woohoo hooray yippee god omg lord boom bam yo hello sorry friend buddy pal
    completely fully properly perfectly successfully totally quickly slowly easily finally honestly definitely certainly correctly nicely entirely
    already still though tho before earlier twice once times both-sides both-legs x time way through all-the slow slowly fast whole full complete
    back end my by at from out go got get self myself in-a-row row straight together complete mark it's what that's how much feels felt feel today's
    seconds minutes 5s 15s 10s second hold holds exhausted tired sweating sweaty tiring knackered wiped burning like usual always promised planned prescribed reporting
    recorded log count yeah roger captain report chief ma'am madam bot level check tick target goal goals part exactly precisely about roughly which
    proper gentle gently nailed clean strong proud happy glad success lot being same thing things stuff work early alone home bed floor mat pretty very quite
    turns prior correct confirmed confirm affirmative absolutely true mine ours ready but so after woke
    """.split()  # noqa: SIM905 - a list of this length reads better as prose
) - frozenset(("ready", "friend", "work"))


def completions(clause: Clause, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    """What the clause says about sets done; empty where it says nothing about it."""
    words = _HARMLESS.sub(" ", clause.words)
    words = " ".join(words.split())
    if _PLAINLY_NOT.search(words) and not clause.asked and not _OTHERS.search(words):
        return (Simple.NOT_DONE,)
    said = _said(words, where, programme)
    if not said:
        return ()
    held_back = _held_back(words, clause, programme)
    if held_back is not None:
        return held_back if _VERB.search(words) else ()
    return _within(said, where)


def _held_back(words: str, clause: Clause, programme: Programme) -> tuple[Meaning, ...] | None:
    """What the clause means where it does not plainly say that something was done; None where it does."""
    if re.search(r"\bi (?:\S+ )?(?:will|going to)\b", words) and not clause.asked:
        return (Simple.NOT_DONE,)
    if _OTHERS.search(words):
        return (Unclear(),) if clause.asked else ()
    if clause.asked:
        return (Unclear((Done(), Simple.NOT_DONE)),)
    if ELSEWHEN.search(words):
        return (Simple.NOT_DONE,) if NEGATED.search(words) else (Simple.BACKFILL,)
    if _UNSURE.search(words):
        return (Unclear(),)
    if NEGATED.search(words) or _FUTURE.search(words):
        return (Simple.NOT_DONE,)
    if clause.condition or _CONDITION.search(words):
        return (Unclear(),)
    if _strangers(words, programme):
        return (Unclear(),)
    return None


def _strangers(words: str, programme: Programme) -> list[str]:
    """The words that the grammar does not know."""
    ids = {exercise.id for exercise in programme.exercises}
    return [
        word for word in words.split() if word not in _FILLERS and word not in ids and not re.fullmatch(r"[\d/]+", word)
    ]


def _within(said: tuple[Meaning, ...], where: Where) -> tuple[Meaning, ...]:
    """The completions, or a question where they exceed what remains."""
    for meaning in said:
        if isinstance(meaning, Done):
            exercise = meaning.exercise or where.current
            remaining = where.remaining(exercise)
            if remaining == 0 or (meaning.sets or 0) > remaining:
                return (Unclear(),)
        if isinstance(meaning, Reps | Side) and where.remaining(where.current) == 0:
            return (Unclear(),)
        if meaning is Simple.DONE_SESSION and not any(sets for _, sets in where.left):
            return (Unclear(),)
    return said


def _said(words: str, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    """What would be recorded if nothing held it back."""
    if not where.left:
        told = re.search(r"\b(?:done|did)\b", words) and (
            named(words, programme)
            or re.search(r"\b(?:everything|exercises|session|it|them|one|all|set)\b", words)
            or ELSEWHEN.search(words)
        )
        if told:
            return (Simple.BACKFILL,) if not NEGATED.search(words) else (Simple.NOT_DONE,)
        return (Unclear(),) if re.search(r"\bdone\b", words) else ()
    exercises = named(words, programme)
    if "others" in words.split() and _VERB.search(words):
        mentioned = set(exercises) | ({where.current} if where.in_walk and not exercises else set())
        return tuple(Done(None, exercise) for exercise, sets in where.left if sets and exercise not in mentioned)
    if exercises:
        return _of_named(words, exercises, where, programme)
    if where.state is State.WAITING:
        return _of_waiting(words)
    return _of_current(words, where, programme)


def _of_waiting(words: str) -> tuple[Meaning, ...]:
    if not re.search(r"\b(?:done|did|everything)\b", words):
        return ()
    if re.search(
        r"\b\d+\b|\bset\b|\b(?:first|second|third|last|twice|once|left|right|rest)\b", words
    ) and not re.search(r"\b(?:everything|all 3)\b", words):
        return (Unclear(),)
    if re.search(r"\bdone\b|\b(?:everything|all)\b|\bdid (?:it|them|that|those|this)\b", words):
        return (Simple.DONE_SESSION,)
    return ()


def _amount(words: str) -> int | None:
    """A number of sets: "2 sets", "twice each side", "3 x 15"; None where no number of sets is said."""
    for pattern in (
        r"\b(\d{1,2}) (?:more |other |remaining |full |whole |of the )*set\b",
        r"\b(\d{1,2}) (?:times )?(?:both-sides|both-legs|on both-sides)\b",
    ):
        found = re.search(pattern, words)
        if found:
            return int(found[1])
    if re.search(r"\btwice\b", words):
        return 2
    if re.search(r"\bonce\b|\ba set\b", words):
        return 1
    return None


def _of_named(words: str, exercises: tuple[ExerciseId, ...], where: Where, programme: Programme) -> tuple[Meaning, ...]:
    cross = _CROSS.search(words)
    amount = int(cross[1]) if cross and int(cross[2]) > 3 else _amount(words)
    if amount is not None and not _VERB.search(words) and not cross:
        return (Unclear(),)
    if not (_VERB.search(words) or cross or re.search(r"\b(?:too|also|as well)$", words)):
        return ()
    if len(exercises) == 1 and exercises[0] == where.current and where.in_walk:
        rest = " ".join(word for word in words.split() if word not in exercises)
        if amount is not None or re.search(r"\b(?:set|reps|left|right|first|second|third|last|next)\b|\b\d+\b", rest):
            return _of_current(rest, where, programme)
        if where.state is State.REST and not re.search(r"\ball\b", words):
            return (Unclear((Done(), Done(None))),)
    if re.search(r"\b(?:left|right)\b", words):
        return (Unclear(),)
    if (
        amount is None
        and re.search(r"\bset\b|\b(?:first|second|third|last|next)\b", words)
        and not re.search(r"\b(?:all|every|each)\b", words)
    ):
        amount = (
            1
            if re.search(r"\b(?:first|1) set\b|\bset 1\b|\bset\b(?! \d)", words)
            and not re.search(r"\b(?:second|third|last|next)\b", words)
            else 99
        )
    number = re.search(r"\b(\d{1,3})\b", words)
    if amount is None and number:
        enough = {programme[exercise].dose.repetitions for exercise in exercises}
        amount = (
            int(number[1])
            if int(number[1]) <= 3
            and re.search(rf"\b{number[1]} (?:of )?(?:the )?(?:{'|'.join(exercises)})$", words) is None
            else 99
        )
        amount = 1 if int(number[1]) in enough and amount == 99 else amount
    return tuple(Done(amount, exercise) for exercise in exercises)


def _of_current(words: str, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    """Sets, repetitions or a side of the current exercise, in a walk."""
    if not where.in_walk or where.current is None:
        return ()
    if re.search(r"\beverything\b", words):
        return (Simple.DONE_SESSION,) if _VERB.search(words) else (Unclear(),)
    counted = _counted(words, where, programme)
    if counted:
        return counted
    if not re.search(r"\b(?:done|did|held)\b", words):
        return ()
    if re.search(r"\b(?:rest|resting|exercises)\b", words):
        return (Unclear(),)
    return (Unclear((Done(), Simple.START)),) if where.state is State.REST else (Done(),)


def _counted(words: str, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    for reader in (_sides, _crossed, _all, _placed, _repetitions, _number_of_sets):
        meanings = reader(words, where, programme)
        if meanings:
            return meanings
    return ()


def _sides(words: str, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    """Sides of a round: both make it whole, "twice each side" makes two."""
    assert where.current is not None  # noqa: S101 - the caller looked; mypy cannot see it
    if programme[where.current].side is None or where.state is State.REST:
        return ()
    if re.search(r"\b(?:both-sides|both-legs|both)\b", words) and not re.search(r"\bset\b", words):
        times = re.search(r"\b(\d{1,2})(?! (?:seconds|minutes))\b", words)
        number = 2 if "twice" in words.split() else int(times[1]) if times else 1
        if number in (programme[where.current].dose.hold or ()) and number > programme[where.current].dose.sets:
            number = 1
        bare = _VERB.search(words) or times or re.search(r"\b(?:twice|once)\b", words)
        return _sets(number, where) if bare else (Unclear(),)
    if {"left", "right"} <= set(words.split()) and _VERB.search(words) and not re.search(r"\b(?:\d+|set)\b", words):
        return (Done(),)
    side = None if "next" in words.split() else re.search(r"\b(left|right)\b", words)
    if side and not re.search(r"\b\d+\b|\ball right\b|\b(?:is|are|what) left\b|\bset\b|\bright (?:away|now)\b", words):
        return (Side(side[1]),)
    if re.search(r"\b(?:side|leg|knee)\b", words):
        return (Unclear((Side("left"), Side("right"), Done())),)
    return ()


def _crossed(words: str, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    """ "3 x 15", and "1/3 done"."""
    assert where.current is not None  # noqa: S101 - the caller looked; mypy cannot see it
    dose = programme[where.current].dose
    cross = _CROSS.search(words)
    if cross and dose.repetitions is not None:
        one, other = int(cross[1]), int(cross[2])
        number = one if one <= dose.sets < other else other if other <= dose.sets < one else 99
        return _sets(number, where)
    share = re.search(r"\b(\d+)/(\d+)\b", words)
    if share:
        number, whole = int(share[1]), int(share[2])
        if whole == dose.repetitions:
            return (Reps(number),) if 0 < number <= whole and where.state is State.SET else (Unclear(),)
        if whole == dose.sets and _VERB.search(words):
            return (Done(),) if number == where.next_set else _sets(number, where)
        return (Unclear(),)
    return ()


def _all(words: str, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    """ "all", "all three sets", "all the reps"."""
    assert where.current is not None  # noqa: S101 - the caller looked; mypy cannot see it
    if not re.search(r"\ball\b(?! right)", words) or not _VERB.search(words):
        return ()
    dose = programme[where.current].dose
    number = re.search(r"\ball (?:the |my |of the |of my )?(\d+)\b", words)
    if re.search(r"\breps\b", words) or (number and int(number[1]) == dose.repetitions):
        return (Reps(int(number[1])) if number else Done(),) if where.state is State.SET else (Unclear(),)
    if number and int(number[1]) not in (dose.sets, where.remaining(where.current)):
        return (Unclear(),)
    if number and where.state is State.SET and where.next_set == dose.sets:
        return (Done(None),)
    if re.search(r"\bset\b", words) or re.search(r"\bthis exercise\b", words) or not where.others_left:
        return (Done(None),)
    return (Unclear((Done(None), Simple.DONE_SESSION)),)


def _placed(words: str, where: Where, programme: Programme) -> tuple[Meaning, ...]:  # noqa: ARG001 - one of the readers of `_counted`
    """One set by its place: "set 2", "the second one", "the last one", "another"."""
    assert where.current is not None  # noqa: S101 - the caller looked; mypy cannot see it
    if re.search(r"\bfirst (?:2|twice|3)\b", words):
        return _sets(3 if "3" in words.split() else 2, where) if where.next_set == 1 else (Unclear(),)
    if re.search(r"\blast (?:2|3)\b", words):
        number = int(re.search(r"\blast (\d)\b", words)[1])  # type: ignore[index]  # found just above
        return (Done(number),) if number == where.remaining(where.current) else (Unclear(),)
    more = re.search(
        r"\b(?:(\d) (?:more|other|additional|extra)|(?:remaining|other|final|another|all) (\d)|both (?:remaining|other)|(?:remaining|other) both)\b",
        words,
    )
    if more and _VERB.search(words) and "reps" not in words.split():
        number = int(more[1] or more[2] or 2)
        return (Done(number),)
    if not _VERB.search(words):
        return ()
    if re.search(r"\b(?:remaining|rest) (?:set|of (?:the )?(?:set|them|it))\b", words):
        return (Done(None),) if re.search(r"\bset\b", words) or not where.others_left else (Unclear(),)
    place = re.search(r"\b(first|second|third|fourth|fifth)\b", words)
    numbered = re.search(r"\b(?:set|number) (\d)\b(?! reps)", words)
    if place or numbered:
        number = ORDINALS[place[1]] if place else int(numbered[1])  # type: ignore[index]  # one of the two was found
        return (Done(),) if number == where.next_set else (Unclear(),)
    if re.search(r"\b(?:last|final)\b", words):
        return (Done(),) if where.remaining(where.current) == 1 else (Unclear(),)
    if re.search(r"\b(?:another|next)\b|\b(?:1|one) more\b", words):
        return (Done(),) if where.state is State.REST or not re.search(r"\bnext\b", words) else (Unclear(),)
    return ()


def _repetitions(words: str, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    """ "15", "only managed 12", "10 reps"."""
    assert where.current is not None  # noqa: S101 - the caller looked; mypy cannot see it
    dose = programme[where.current].dose
    found = re.search(
        r"\b(\d{1,4})(?: (?:of the |of |full |good |whole |clean |more |proper )*(reps))?\b(?! (?:set|times|both|minutes|hours|days|seconds|more))",
        words,
    )
    if not found or re.search(r"\bset\b(?! \d)", words):
        return ()
    number, said = int(found[1]), found[2] is not None
    bare = re.fullmatch(
        r"(?:(?:just|only|about|i|a|got|did|done|so|it is|was|that is|this one|today|it|managed|good|ok|yes|for|set \d|one|with|me|my|the|have|all|full|of|now|this|time|that|at|to|and|then|by|was|were|there|phew|reps|just did|haha|finally|well) ?|\d+ ?)+",
        words,
    )
    if number <= dose.sets and not said:
        lonely = re.fullmatch(r"\d+", words) or re.search(r"\b(?:managed|only)\b", words)
        return (Unclear(),) if lonely and bare else ()
    if not (said or _VERB.search(words) or bare):
        return ()
    if (
        dose.repetitions is None
        or where.state is State.REST
        or len(re.findall(r"\b\d+\b", re.sub(r"\bset \d\b", "", words))) > 1
    ):
        return (Unclear(),)
    most = 100 if said else 2 * dose.repetitions - 1
    return (Reps(number),) if 1 <= number <= most else (Simple.NOT_DONE,) if number == 0 else (Unclear(),)


def _number_of_sets(words: str, where: Where, programme: Programme) -> tuple[Meaning, ...]:  # noqa: ARG001 - one of the readers of `_counted`
    """ "2 sets", "did two", "twice"."""
    number = _amount(words)
    if number is None:
        found = re.search(r"\b(\d{1,2})\b(?! (?:minutes|seconds|hours|days))", words)
        number = int(found[1]) if found else None
    if number is None and re.search(r"\bboth\b", words):
        number = 2
    if number is None:
        return ()
    return _sets(number, where) if _VERB.search(words) else (Unclear(),)


def _sets(number: int, where: Where) -> tuple[Meaning, ...]:
    """So many sets: counted from the first, the total and "so many more" are the same; later they may differ."""
    remaining = where.remaining(where.current)
    recorded = (where.next_set or 1) - 1
    readings = (
        {number, number - recorded} if where.state is State.SET else {number - recorded} if number != 1 else set()
    )
    possible = sorted(count for count in readings if 1 <= count <= remaining)
    if where.state is State.REST:
        return (Unclear(tuple(Done(count) for count in range(1, min(remaining, 3) + 1))),)
    return (Done(possible[0]),) if len(possible) == 1 else (Unclear(tuple(Done(count) for count in possible)),)
