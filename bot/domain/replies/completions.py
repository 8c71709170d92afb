"""Sets that were done. What a clause claims (`_claimed`) is believed where nothing speaks against it (`doubts`)."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re

from bot.domain.programme import ExerciseId, Programme
from bot.domain.replies import sets
from bot.domain.replies.doubts import VERBS, Doubt, denied, doubt, foreign, of_somebody, plain_words, verb_at
from bot.domain.replies.meaning import Done, Meaning, Reps, Side, Simple, Skip, Unclear
from bot.domain.replies.names import named
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.quantities import quantity
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said
from bot.domain.replies.where import State, Where

LEFT_OVER = re.compile(
    r"(?<!the )(?<!my )(?<!other )(?<!last )\b(?:only |just )?(\d|another) (?:more )?(?:set )?(?:not-yet|left|to go|to start|to do)(?: now| still)*$"
)
_DOWN = any_of(
    r"(set|first|second|third|last) (one )?in$, (set|one|\d|first|second|third|last|that|bridge|rotation|knee-to-chest) (is )?down, (\d|set|one|first|second|third|last|both-sides|both|knee|leg|side|all|that|remaining|exercise|bridge|rotation|knee-to-chest|legs|everything|session)( is| are| was| also| now| all| is also| are all)* (over|through|complete|finish|checked|tick|check)\b, (tick|check|finish|complete|over) ...1 (set|first|second|third|both-sides)"
)
_IDLE_MATTER = any_of(
    "everything, exercises?, session, sessions, it, them, one, ones, all, set, yours, both, reps, 2, that, those, both-sides, stretches, workout, bit, work, routine, bridges"
)
_BARE = made_of(r"""
    you, both, ones, good, maybe, coach, sir, mate, love, dear, boss, limber, bot, buddy, doc, bro, man, madam
    captain, chief, darling, ji
    i, me, my, it, a, the, one, this, that, dot, exactly, even, flat, is, was, were, there, set \d, reps, just, only
    about, so, today, now, then, finally, well, good, ok, seen, yes, phew, haha, full, all, got, did, have
    for, with, of, at, to, by, and, on, in, each, time, \d+, today, sorry, make, call, say, total, in, please
    this time, x, times, both, out, already, \d+/\d+, whole, wobbly, times only, oh, hmm, but, solid, tops, max
    maximum, lol, not-bad, slow, proper, clean, good, or so
    both-sides, both-legs, left, right, side, leg, knee, mean, at-once, them, wobble, lot, thing, twice, once, thrice
    knees, uncertain, either, lots, of, lots of, or, each, every, complete, too, also, more, second, third, first, last, final, another, set
""")
_SIDE_ONLY = made_of(r"""
    (the |my |just |only |so far |done )*(left|right)( leg| side| knee| one)*, only, so far, just, now, is, first
    then, ok, yes, and, next, to do, in, on, this, set, last, round, the, it, was, at, today
""")
TO_GO = any_of(
    "(\\d|set|one|bridge|rotation|knee-to-chest|leg|side|knee|more|still|bit|some|way|ways|lots|few|half|one|couple|twice|another|4|5) (more )?(reps |set )?to (go|start|do)( now| still| then| today)*$"
)
_TO_DO = any_of(
    "(left|right|other-side|side|one|set|leg|knee) next$|^(and |then )*(now|today|next) ...2 (left|right|other-side|side|one|leg|knee)"
)
_SET_OF = re.compile(
    r"(?<!\d )\b((?:first|second|third|last|a|this|that|my|the|another|final) (?:set|lot|one|batch)) of (?:my )?\d+(?! reps)"
)
_REPS_LEFT = any_of(
    "\\d+ (more )?reps (left|to go|to start|remaining|not-yet|more)|(\\d+|few|twice|half) (more )?(left|to go|to start) (in|of) (this|the) set"
)
_FIRST_TWO = any_of("first (2|twice) (exercise|exercises|of them)")
MOST_LEFT = 3  # sets: more can only be repetitions
_SOME_OF_ALL = any_of(r"([1-9]|set|first|second|third|last) (out )?of (the |my )?everything")
_SETS_OF_EACH = re.compile(r"\b([1-9]) (?:set )?(?:of|for|on|from) (?:the |my )?everything\b")
_EVERYTHING_TOO = any_of("everything (i |we |was |is |have )*(done|did) (as well|too|also)")  # that of another session
_ALL_EXCEPT = re.compile(
    r"\b(?:all|everything|they|them|it|done|did)\b(?: \S+){0,3}? except ((?:(?:the|my|for|one|ones|and|bridge|rotation|knee-to-chest|knees?|exercise|done|did|was|is|are|all|today|i|have|left|remaining|stretch|bit|part)(?: |$))+)$"
)
_AND_MORE = any_of(
    "^(yes |ok |i |have |am |it is )*done (this |it |that |this one |with this |with it )?and (the|all|also|did|my|both|bridge|rotation|knee-to-chest)"
)
_COUNT_AT_END = any_of(r"(\d|\d (set|times)|\d/\d|twice|once|thrice)( and| done)?$")
_KNEES = any_of("knees?")
_NAME_AND_COUNT = made_of(
    r"bridge, rotation, knee-to-chest, \d, x, set, times, twice, once, thrice, all, and, both-sides, already, at-once, on, so far, today"
)
_FOR_ALL = any_of("([1-9]) (for|out of|of|from) \\d, [1-9]/[1-9]")
_CANNOT_DO = any_of(
    "can not (do|manage|finish) (it|this|this one|this exercise|that|that one|these|bridge|rotation|knee-to-chest|any of it)$"
)
_START_AFTER = re.compile(r" start$")
_COUNT_AND = re.compile(
    r"^(?:about |only |just |like )?(?:[4-9]|[1-9]\d)(?: reps)? (?:and|then|before|but|with|until|because) "
)
_ENDED = any_of("(finish|end|complete)")
_PROGRESS_ALSO = any_of("(nothing|not) (else|more|besides|other|further|yet)|not (bridge|rotation|knee-to-chest|the)")
_WORKING = any_of(r"""
    (will|going to|about to|want to|need to|must|have to|let me|try to|trying to|should|would|ready to|plan to|can|may|start to|going) (be |get |have |just |then |now |also |probably |still |soon )*(do|did|done|finish|finished|complete|managed|it|the set|them|this|start doing)
    start now, will (get|be) (there|done|finish)
    do (it|this|them|that|the set) (now|right now|soon|shortly|later|next), (be|get) done, (on|at) it$, tell you when
    let you know when, will (tell|let|say|report|write|message|text), soon$, getting (there|to it)
    ^(i am |am |still |just |now |currently |already |busy )*(rolling|lifting|pulling|hugging|twisting|turning|rocking|stretching|squeezing|raising|bridging|rotating|tucking|thrusting|pushing|tilting|swaying)(?! done)
    (am|are|is|were|was) (only |still |just |currently |now |maybe )*(on|in|into|at) (my |the |number |set |reps |only )*(first|second|third|last|\d+|left|right|set|reps|leg|side|knee|bridge|rotation|knee-to-chest)( set| one| reps| leg| side| knee)?( now| still)?$
""")


# An auxiliary denied where something was expected: "haven't laid down", whatever the verb.
_NOTHING_BEGUN = any_of(r"^(\S+ ){0,3}?((have|has|had|did|could) not|not ...2 (have|has|had|did)) (\S+ ?)+$")
_MEANT_TO = any_of(
    "(wanted|was going|were going|meant|intended|planned|was about|hoped|was hoping) to (do|did|done|finish|start|complete|get to|exercise)"
)
_TOO_MUCH_TO = any_of("too \\S+ to (do|did|done|finish|complete|managed)")
_OF_ELSE = any_of(r"""
    pain, numb, tingling, weak, skip, know, knew, understand, understood, remember, like, want, see, seen, saw, read, sleep, slept, eat, eaten, ate
    you, he, she, they, somebody, rest, help, helped, work, worked, mean, meant, say, said, ask, asked, get it, notice, noticed, feel, felt, hear, heard, better, improved, changed
    time, energy, enjoy, enjoyed, love, think, expect, wait, change, press, pressed, tap, mind, need, hurt, care, believe
""")


def completions(said: Said) -> tuple[Meaning, ...]:
    """What the clause says about sets done; empty where it says nothing about it."""
    plainly = said.worded(_SET_OF.sub(r"\1", plain_words(said.words)))
    words = plainly.words.split()
    at = verb_at(words)
    if at is None and not _verbless(plainly):
        return _not_done(plainly, words)
    if plainly.finds(_REPS_LEFT) and said.where.in_walk:
        return (Simple.NOT_DONE,)
    reason = doubt(plainly)
    if reason in (Doubt.SOMEBODY, Doubt.FOREIGN):
        return NOTHING
    if reason is Doubt.DENIED:
        return NOTHING if said.asked else (Simple.NOT_DONE,)
    left_over = LEFT_OVER.search(plainly.words) if said.where.state is State.SET else None
    if left_over and reason in (None, Doubt.NOT_YET):
        plainly = plainly.worded(LEFT_OVER.sub("", plainly.words).strip())
        reason = doubt(plainly)
    if not said.where.left:
        return _without_a_session(plainly, reason)
    claimed = _claimed(plainly)
    if reason is not None:
        return _doubted(plainly, reason, claimed)
    count = 1 if left_over and left_over[1] == "another" else int(left_over[1]) if left_over else 0
    if count > MOST_LEFT:
        return (Simple.NOT_DONE,)
    if left_over:
        claimed = agreeing(claimed, count, said.where)
    return within(claimed, said.where)


def _doubted(said: Said, reason: Doubt, claimed: tuple[Meaning, ...]) -> tuple[Meaning, ...]:
    """What a clause means that is not believed."""
    if not claimed and reason is not Doubt.EARLIER and reason is not Doubt.NOT_YET:
        return NOTHING
    match reason:
        case Doubt.EARLIER:
            return (Simple.BACKFILL,)
        case Doubt.NOT_YET | Doubt.AHEAD | Doubt.HANGING:
            if said.asked:
                return (DONE_OR_NOT,) if claimed else NOTHING
            return (Simple.NOT_DONE,)
        case Doubt.JOKING if said.has("no-chance"):
            return (Simple.NOT_DONE,)
        case _:
            return (DONE_OR_NOT,)


def _verbless(said: Said) -> bool:
    """Whether an amount alone may be a claim: "15 reps", "left leg only", "twice each leg"."""
    if said.finds(_DOWN):
        return True
    if (said.finds(_FOR_ALL) and said.exercises) or _tallied_by_name(said):
        return True
    if (
        said.where.state is State.WAITING
        and (said.words == "all" or said.finds(_ALL_EXCEPT) or (said.exercises and quantity(said.words).sets))
        and not said.asked
    ):
        return True
    if not said.where.in_walk or said.asked or said.finds(_TO_DO):
        return False
    said = said.without(_START_AFTER)
    if said.finds(sets.TALLY) or (said.finds(_COUNT_AND) and said.current and said.current.dose.repetitions):
        return True
    much = quantity(said.words)
    counts = (
        much.number is not None
        or much.reps is not None
        or much.times is not None
        or much.both
        or much.share
        or much.crossed
        or much.all
    )
    return bool((counts and said.is_only(_BARE)) or (said.is_only(_SIDE_ONLY) and said.has("left", "right")))


def _not_done(said: Said, words: list[str]) -> tuple[Meaning, ...]:
    """A denial, or something under way, without a verb of completion."""
    expected = said.where.in_walk or said.where.state is State.WAITING
    if said.asked or not expected or of_somebody(words, None):
        return NOTHING
    if said.has("no-chance"):
        return (Simple.NOT_DONE,)
    if said.where.in_walk and ((said.has("doing") and not said.has("pain")) or said.finds(_WORKING)):
        return (Simple.NOT_DONE,)
    if said.where.state is State.SET and said.has("uncertain"):
        return (DONE_OR_NOT,)
    stranger = next((index for index, word in enumerate(words) if word == "do"), None)
    if stranger is not None and foreign(said, words, stranger):
        return NOTHING
    if said.where.in_walk and said.finds(_CANNOT_DO):
        return (Unclear((Skip(), Simple.NOT_DONE)),)
    if said.finds(TO_GO):
        return (Simple.NOT_DONE,)
    if said.finds(_MEANT_TO) or (said.where.in_walk and said.finds(_TOO_MUCH_TO)):
        return (Simple.NOT_DONE,)
    if said.finds(_NOTHING_BEGUN) and not said.finds(_OF_ELSE):
        return (Simple.NOT_DONE,)
    if said.has("not-yet"):
        at = words.index("not-yet")
        if any(_strange_verb(word) for word in words[at + 1 : at + 2]):
            return NOTHING  # "almost fell asleep"
        return NOTHING if foreign(said, [*words[:at], "done"], at) else (Simple.NOT_DONE,)
    return (
        (Simple.NOT_DONE,)
        if denied(said.words) and not said.has("pain", "numb", "tingling", "weak", "know", "skip")
        else NOTHING
    )


def _tallied_by_name(said: Said) -> bool:
    """ "Bridge 2 sets", "knees x3": an exercise and how much of it, and nothing else."""
    much = quantity(said.words)
    counted = (much.sets or much.times) and not (much.more or much.last or much.next)
    return bool(counted and said.exercises) and said.is_only(_NAME_AND_COUNT) and said.where.state is not State.REST


def _strange_verb(word: str) -> bool:
    return word in (
        "fell",
        "died",
        "lost",
        "cried",
        "vomited",
        "slipped",
        "broke",
        "forgot",
        "threw",
        "tripped",
        "dropped",
        "killed",
        "passed",
        "went",
        "missed",
    )


def _without_a_session(said: Said, reason: Doubt | None) -> tuple[Meaning, ...]:
    """Nothing is open: what was done was done in an earlier session."""
    told = said.exercises or said.finds(_IDLE_MATTER) or reason is Doubt.EARLIER
    if reason in (None, Doubt.EARLIER) and told and (said.has("done", "did") or said.exercises):
        return (Simple.BACKFILL,)
    return (
        (Unclear(),)
        if said.has("done", "did") and reason in (None, Doubt.UNSURE, Doubt.PARTLY) and not said.where.state.asks
        else NOTHING
    )


def _claimed(said: Said) -> tuple[Meaning, ...]:
    """What would be recorded if nothing held it back."""
    verb = (
        not VERBS.isdisjoint(said.words.split())
        or said.finds(_DOWN)
        or (said.finds(_FOR_ALL) and bool(said.exercises))
        or _tallied_by_name(said)
    )
    for reader in (_of_all_except, _of_the_others, _of_named, _of_everything, _of_waiting):
        found = reader(said, verb=verb)
        if found:
            return found
    if not said.where.in_walk:
        return NOTHING
    if said.has("managed", "moved", "held") and not said.has("done", "did") and not _measured(said):
        return NOTHING
    return sets.of_current(said, verb=verb)


def _measured(said: Said) -> bool:
    much = quantity(said.words)
    return bool(
        much.numbers
        or much.reps
        or much.sets
        or much.all
        or much.both
        or much.places
        or much.unit
        or much.times
        or much.last
        or said.has("left", "right", "it")
    )


def _of_all_except(said: Said, *, verb: bool) -> tuple[Meaning, ...]:
    """ "Everything but the rotation"."""
    found = _ALL_EXCEPT.search(said.words)
    left_out = excepted(found[1], said.programme) if found else ()
    if not left_out or not (verb or said.where.state is State.WAITING):
        return NOTHING
    return tuple(Done(None, exercise) for exercise, left in said.where.left if left and exercise not in left_out)


def excepted(words: str, programme: Programme) -> tuple[ExerciseId, ...]:
    """The exercises that are left out: named, or called by the knee."""
    knees = [exercise.id for exercise in programme.exercises if exercise.id.startswith("knee") and _KNEES.search(words)]
    return (*named(words, programme), *knees)


def _of_the_others(said: Said, *, verb: bool) -> tuple[Meaning, ...]:
    """ "The others are done": all that is neither named nor current."""
    if not said.has("others") or not verb:
        return NOTHING
    mentioned = set(said.exercises)
    if said.where.in_walk and said.where.current and not mentioned:
        mentioned = {said.where.current}
    return tuple(Done(None, exercise) for exercise, left in said.where.left if left and exercise not in mentioned)


def _of_everything(said: Said, *, verb: bool) -> tuple[Meaning, ...]:
    """The session as a whole."""
    if not said.has("everything"):
        return NOTHING
    each = _SETS_OF_EACH.search(said.words)
    if each and verb and all(left >= int(each[1]) for _, left in said.where.left):
        return tuple(Done(int(each[1]), exercise) for exercise, _ in said.where.left)
    if each or said.finds(_SOME_OF_ALL) or (said.where.in_walk and said.finds(_EVERYTHING_TOO)):
        return (Unclear((Simple.DONE_SESSION, Simple.NOT_DONE)),)
    return (Simple.DONE_SESSION,) if verb else (Unclear((Simple.DONE_SESSION,)),)


def _of_waiting(said: Said, *, verb: bool) -> tuple[Meaning, ...]:
    """Nothing is started: "done" is the session, and a part of it needs the exercise's name."""
    if said.where.state is State.WAITING and said.words == "all":
        return (Unclear((Simple.DONE_SESSION, Simple.START)),)
    if said.where.state is not State.WAITING or not verb:
        return NOTHING
    much = quantity(said.words)
    if much.all and not (much.unit and not much.number) and much.number in (None, len(said.where.left)):
        return (Simple.DONE_SESSION,)
    part = (
        much.numbers
        or much.unit
        or much.places
        or much.last
        or much.more
        or much.both
        or much.rest
        or much.times
        or said.has("left", "right", "half", "stretch", "stretches")
    )
    if said.finds(_FIRST_TWO):
        return tuple(Done(None, exercise) for exercise, _ in said.where.left[:2])
    if part:
        return (Unclear((Simple.DONE_SESSION, Simple.NOT_DONE)),)
    return (Simple.DONE_SESSION,) if said.has("done", "did") else NOTHING


def _of_named(said: Said, *, verb: bool) -> tuple[Meaning, ...]:
    """Sets of the exercises named: all of them where no number is said."""
    exercises = said.exercises
    if not exercises or said.has("everything"):
        return NOTHING
    own, _, others = said.words.partition(" and ")
    if said.where.in_walk and said.where.current not in exercises and quantity(own).unit and verb:
        first, then = said.worded(own), said.worded(f"{others} done")
        if not first.exercises and then.exercises:
            return _counted((*sets.of_current(first, verb=True), *_of_named(then, verb=True)), said.where)
    if not verb and not said.finds(sets.TALLY):
        return (Unclear(),) if quantity(said.words).sets else NOTHING
    if exercises == (said.where.current,) and said.where.in_walk:
        rest = said.worded(" ".join(word for word in said.words.split() if word != exercises[0]))
        much = quantity(rest.words)
        whole = (None, said.programme[exercises[0]].dose.sets, said.where.remaining(exercises[0]))
        if much.all and much.number in whole and not (much.reps or much.last or much.more):
            return (Done(None, exercises[0]),)
        if (
            much.numbers
            or much.unit
            or much.places
            or much.last
            or much.more
            or much.reps
            or much.both
            or much.next
            or much.times
            or much.share
            or rest.has("left", "right")
        ):
            return sets.of_current(rest, verb=True)
        return (
            (Unclear((Done(), Done(None))),)
            if said.where.state is State.REST and not much.all
            else (Done(None, exercises[0]),)
        )
    found: list[Meaning] = (
        [Done(1, said.where.current)] if said.where.state is State.SET and said.finds(_AND_MORE) else []
    )
    for exercise, words in _each(said, exercises):
        countable, number = sets.named_amount(words, said.programme[exercise].dose)
        if not countable:
            return (DONE_OR_NOT,)
        found.append(Done(number, exercise))
    return tuple(found)


def _counted(claimed: tuple[Meaning, ...], where: Where) -> tuple[Meaning, ...]:
    """A set of the current exercise by its name, so that it stands beside those of others."""
    return tuple(Done(1, where.current) if meaning == Done() else meaning for meaning in claimed)


def _each(said: Said, exercises: tuple[ExerciseId, ...]) -> list[tuple[ExerciseId, str]]:
    """The words that belong to each exercise: up to its name, and after the last to the end, where they differ."""
    parts = re.split(r" (?:and|plus|then) ", said.words)
    each = [named(part, said.programme) for part in parts]
    if len(parts) > 1 and all(len(names) == 1 for names in each) and len({names[0] for names in each}) == len(parts):
        return [(names[0], part) for names, part in zip(each, parts, strict=True)]
    led = re.split(rf" (?=(?:{'|'.join(exercises)})\b)", said.words)  # "bridge x3, rotation x2"
    if len(led) == len(exercises) > 1 and all(_COUNT_AT_END.search(piece) for piece in led):
        return list(zip(exercises, led, strict=True))
    pieces: list[tuple[ExerciseId, str]] = []
    run: list[str] = []
    for word in said.words.split():
        run.append(word)
        if word in exercises and all(word != known for known, _ in pieces):
            pieces.append((ExerciseId(word), " ".join(run)))
            run = []
    if (run and len(pieces) == 1) or (run and quantity(" ".join(run)).sets):
        last, words = pieces[-1]
        pieces[-1] = (last, f"{words} {' '.join(run)}")
    return pieces


def within(claimed: tuple[Meaning, ...], where: Where) -> tuple[Meaning, ...]:
    """The completions, or a question where they exceed what remains."""
    for meaning in claimed:
        if isinstance(meaning, Done):
            remaining = where.remaining(meaning.exercise or where.current)
            if remaining == 0 or (meaning.sets or 0) > remaining:
                return (DONE_OR_NOT,)
        if isinstance(meaning, Reps | Side) and where.remaining(where.current) == 0:
            return (DONE_OR_NOT,)
        if meaning is Simple.DONE_SESSION and not any(left for _, left in where.left):
            return (Unclear(),)
    return claimed


def agreeing(claimed: tuple[Meaning, ...], left_over: int, where: Where) -> tuple[Meaning, ...]:
    """ "Two down, one to go": of the readings, the one that leaves as many sets as are said to remain."""
    if not claimed:
        return NOTHING
    readings = claimed[0].readings if isinstance(claimed[0], Unclear) else claimed
    remaining = where.remaining(where.current)
    counts = [
        one.sets or remaining for one in readings if isinstance(one, Done) and one.exercise in (None, where.current)
    ]
    fitting = [count for count in counts if remaining - count == left_over]
    if fitting:
        return (Done(fitting[0]),)
    return claimed if isinstance(claimed[0], Reps) else (DONE_OR_NOT,)
