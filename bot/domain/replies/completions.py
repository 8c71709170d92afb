"""Sets that were done. What a clause claims (`claims`) is believed where nothing speaks against it (`doubts`)."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re

from bot.domain.replies.claims import UNDER_WAY, claimed_by, verbless
from bot.domain.replies.doubts import Doubt, denied, doubt, of_somebody, verb_at
from bot.domain.replies.harmless import plain_words
from bot.domain.replies.meaning import Done, Meaning, Reps, Side, Simple, Skip, Unclear
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said
from bot.domain.replies.strangers import foreign
from bot.domain.replies.where import State, Where

LEFT_OVER = re.compile(
    r"(?<!the )(?<!my )(?<!other )(?<!last )\b(?:only |just )?(\d|another) (?:more )?(?:set )?(?:not-yet|left|to go|to start|to do)(?: now| still)*$"
)
_IDLE_MATTER = any_of(
    "everything, exercises?, session, sessions, it, them, one, ones, all, set, yours, both, reps, 2, that, those, both-sides, stretches, workout, bit, work, routine, bridges"
)
TO_GO = any_of(
    "(\\d|set|one|bridge|rotation|knee-to-chest|leg|side|knee|more|still|bit|some|way|ways|lots|few|half|one|couple|twice|another|4|5) (more )?(reps |set )?to (go|start|do)( now| still| then| today)*$"
)
_SET_OF = re.compile(
    r"(?<!\d )\b((?:first|second|third|last|a|this|that|my|the|another|final) (?:set|lot|one|batch)) of (?:my )?\d+(?! reps)"
)
_REPS_LEFT = any_of(
    "\\d+ (more )?reps (left|to go|to start|remaining|not-yet|more)|(\\d+|few|twice|half) (more )?(left|to go|to start) (in|of) (this|the) set"
)
MOST_LEFT = 3  # sets: more can only be repetitions
_CANNOT_DO = any_of(
    "can not (do|manage|finish) (it|this|this one|this exercise|that|that one|these|bridge|rotation|knee-to-chest|any of it)$"
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
_WRONG = any_of("(did|done) (it|this|that|them) ...1 (wrong|wrongly|badly|incorrectly)")
_HAPPENED = any_of(
    "exercised ...3 (yesterday|weekday), (yesterday|weekday) ...2 exercised, (yesterday|this-morning|weekday) ...2 happened"
)
_NUMB = any_of("did (\\S+ )?numb")  # "I didn't feel it": the basic word took the "not"
_MAYBE_NOT = any_of("maybe (i |we )?(have |did |am )?not( do| did| done| finish)?$, (might|may) not$")
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
    if plainly.finds(_HAPPENED):
        return (Simple.BACKFILL,)
    if at is None and not verbless(plainly.without(LEFT_OVER)):
        return _not_done(plainly, words)
    if plainly.finds(_NUMB) or plainly.finds(_WRONG):
        return NOTHING
    if plainly.finds(_REPS_LEFT) and said.where.in_walk:
        return (Simple.NOT_DONE,)
    reason = doubt(plainly)
    if reason in (Doubt.SOMEBODY, Doubt.FOREIGN):
        return NOTHING
    if reason is Doubt.DENIED and plainly.finds(_MAYBE_NOT):
        return (DONE_OR_NOT,)
    if reason is Doubt.DENIED:
        return NOTHING if said.asked else (Simple.NOT_DONE,)
    left_over = LEFT_OVER.search(plainly.words) if said.where.state is State.SET else None
    if left_over and reason in (None, Doubt.NOT_YET):
        plainly = plainly.worded(LEFT_OVER.sub("", plainly.words).strip())
        reason = doubt(plainly)
    if not said.where.left:
        return _without_a_session(plainly, reason)
    claimed = claimed_by(plainly)
    if reason is not None:
        return _doubted(plainly, reason, claimed)
    count = 1 if left_over and left_over[1] == "another" else int(left_over[1]) if left_over else 0
    if count > MOST_LEFT:
        return (Simple.NOT_DONE,)
    if left_over:
        claimed = agreeing(claimed, count, said.where) or (Simple.NOT_DONE,)
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


def _not_done(said: Said, words: list[str]) -> tuple[Meaning, ...]:
    """A denial, or something under way, without a verb of completion."""
    expected = said.where.in_walk or said.where.state is State.WAITING
    if said.asked or not expected or of_somebody(words, None):
        return NOTHING
    if said.where.state is State.WAITING and said.has("busy"):
        return NOTHING
    if said.has("no-chance") or (said.where.in_walk and said.has("interrupted")):
        return (Simple.NOT_DONE,)
    if said.finds(_MAYBE_NOT):
        return (DONE_OR_NOT,)
    if said.where.in_walk and (
        (said.has("doing") and not said.has("pain")) or said.finds(_WORKING) or said.finds(UNDER_WAY)
    ):
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
