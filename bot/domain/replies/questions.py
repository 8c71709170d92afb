"""Questions about an exercise: which facet of which exercise is asked for."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

from bot.domain.programme import Facet
from bot.domain.replies import about, facets
from bot.domain.replies.described import described
from bot.domain.replies.meaning import Ask, Meaning, Simple
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said
from bot.domain.replies.where import State

_ASKING = any_of(r"""
    ^...3 (how|what|what-time|why|which|who|where|explain|describe|(?<!to )show me|(?<!to )show|tell me|instructions|walk me through|talk me through|demo|guide)\b(?! not)
    ^...3 (pic|picture|video|photo|image|gif|diagram|steps|technique|form check|version|alternative|reason|benefits?|purpose|rationale|dose|reps count|rep count)\b
    remind me (how|what|of|why|again), too (hard|difficult|tough|heavy|intense|strenuous|much for me|challenging)
    easier(?! than), simpler, lighter, milder, softer, (helps?|good) ...1 (with|for) what( exactly)?$, not know how, forgot how, not sure how, do not remember how, do not understand, do not get (it|this|how)
    confused, alternatives?, gentler, instructions, demo
    is (it|this|that) (normal|ok|bad)$, \d+ seconds? or \d+
    (can|could) not (get|reach|bend|bring|lift|raise|pull) my (\S+)
    ^...1 (feet|knees|legs|arms|hands|head|shoulders|heels|toes|knee|both-legs|other-side|foot|back|left|right|leg|which|palms|elbows|chin|eyes|breathe|inhale|exhale) ...6 or \S+
    (variation|version|alternative|option) please$, ^(do|does|should|must|can) (both-sides|both-legs|both)\b, need something, something (easier|lighter|gentler|less), tips? for, ^(is|are) ...4 (normal|ok|dangerous|bad|safe|common)$
    ^\d+ or \d+ (seconds|times)$, need to know, wondering, explain\w*, curious, (?<!to )show me, not sure if, mistakes, wonder, want to know, like to know
    no idea (how|what|why), any (tips|advice|idea), how come, reps or, no clue (how|what), not to do it, not how to
    not what to do, (lost|stuck) on how, not (clear|sure) (about|what|on|why|which)
""")
_FOLLOW_UP = made_of(
    "what about, how about, the, this, that, other, one, rotation, bridge, knee-to-chest, for, and, same, again, question, also, ones, exercise, then, but"
)
_REQUEST = any_of(
    r"^(ok |please |hey |so |and |hello )*(can|could|may|shall|would|will|is it ok|ok|mind|do you mind|would it be ok|am i allowed) ...2 (please |we |just |i |to |if |maybe )*(skip|stop|start|pause|later|undo|resume|busy|move|do it later|give|change|end|finish here|shortly|snooze)"
)
_AT_A_TIME = any_of(r"^(can|could|may|shall) (we|i|you) ...4 at \d+( (am|pm))?( instead| then| please)?$")
_ENOUGH_THEN = any_of("stop (at|after) \\d+")  # "may I stop after two?" asks how many there are
_TAGGED = any_of("done, did")
_OPENS_AS_QUESTION = any_of(
    r"^...4 (how|what|why|which|when|where|am|are|is|do|does|should|can|would|wonder|may|will|enough|if|once|could|must|any|mistakes|wrong|ok)\b|did my|did (i|we) ...3 (do|it)|have i|(right|correctly|properly|correct|wrong|well)$|after ...2 done"
)
_OURS_TO_EXPLAIN = any_of(r"exercises?, it, them, these, this, stretch, stretches, one")
_OURS = any_of(r"""
    exercises?, set, reps, stretch, stretches, hold, it, them, this, these, session, i, rest, back, how, why, easier
    take, left, today, first, mistakes, muscles?, seconds, not-yet, everything, next, plan, menu, agenda
""")
_SOMETHING_ELSE = any_of(
    "weather, do you think (of|about), is it like, time is it$, joke, song, pizza, ^(do|did|are|have) you(?! (have|got)), capital, recipe, news, score of, match, president, your name, meaning of life, deserve"
)
_ABOUT_EITHER = (
    None,
    Facet.STEPS,
    Facet.WHY,
    Facet.DOSE,
    Facet.LEFT,
    Facet.MISTAKES,
)  # also what questions about the bot itself look like
_DID_I = any_of(
    "was (that|it) (both|1|one|\\d) ...3 or, was (that|it) \\d or \\d, (did|have|had) i (already )?(do|done|did|finish|log|record|mark|complete|tell|say)|did i$|have i (done|finish)"
)
_AM_I_THROUGH = any_of(
    "after (this|that) am i (done|finish), have (i|we) (now |all )?(done|finished|finish)( now| yet| all| everything| it all| here)?$"
)
_WELL = any_of("right|correctly|properly|correct|wrong|well|ok|enough")
_REST_LEFT = any_of(
    "longer, how long$, how much time, (how many|how much|many) ...2 (minutes|seconds|time), how long (until|till|before|is not-yet|left|now|still|do i have|have i got|more)"
)
_AFTER_IT = any_of("after (the )?(bridge|rotation|knee-to-chest)$")
_NEXT_EXERCISE = any_of("next (exercise|move|stretch)")
_WH = any_of("^((and|so|ok|but|wow) )*(what|why|who|whose|how|where|when)\\b")
UNANSWERED: tuple[Meaning, ...] = (Simple.UNKNOWN,)  # a question, and none of ours


def asks(said: Said) -> bool:
    """Whether the clause wants to know something, marked as a question or not."""
    return said.asked or said.finds(_ASKING)


def questions(said: Said) -> tuple[Meaning, ...]:
    """What is asked about the exercises, the record or the bot."""
    if said.where.state is State.WAITING and said.finds(_AT_A_TIME):
        return NOTHING
    if not asks(said) or (said.finds(_REQUEST) and not said.finds(_ENOUGH_THEN)):
        return NOTHING
    if said.finds(_SOMETHING_ELSE):
        return UNANSWERED if said.asked else NOTHING
    if said.finds(_AM_I_THROUGH) and said.where.in_walk:
        return (Ask(Facet.LEFT),)
    if said.finds(_DID_I) and not said.finds(_WELL) and not said.has("how", "what", "which"):
        return (DONE_OR_NOT,) if said.where.in_walk else NOTHING
    exercises = said.exercises or described(said)
    facet = facets.facet(said.words)
    if facet is None and said.asked and said.finds(_WH) and not exercises and len(said.words.split()) > 2:
        return about.the_bot(said) or UNANSWERED
    if said.finds(_TAGGED) and not said.finds(_OPENS_AS_QUESTION) and said.asked:
        return NOTHING  # "done, right?" is a completion that is asked
    if facet in (Facet.LEFT, Facet.DOSE, None) and said.where.state is State.REST and said.finds(_REST_LEFT):
        facet = Facet.REST
    bot = NOTHING if said.has("wrong") or (facet is Facet.EASIER and said.where.in_walk) else about.the_bot(said)
    if bot and not exercises and (facet in _ABOUT_EITHER or Simple.PROGRESS in bot):
        return bot
    other = (
        facets.facet(_NEXT_EXERCISE.sub("", said.words)) if said.where.in_walk and said.finds(_NEXT_EXERCISE) else None
    )
    if other not in (None, Facet.LEFT):
        facet = other
        following = next(
            (exercise for exercise, left in said.where.left if left and exercise != said.where.current), None
        )
        return (Ask(other, following),)
    if facet is Facet.LEFT and said.finds(_AFTER_IT):
        return (Ask(facet),)
    if exercises and (facet or said.is_only(_FOLLOW_UP) or said.asked):
        return tuple(Ask(facet or Facet.STEPS, exercise) for exercise in exercises)
    return (Ask(facet),) if facet and _ours(said, facet) else NOTHING


def _ours(said: Said, facet: Facet) -> bool:
    """Whether a question that names no exercise is about one."""
    if said.where.in_walk:
        return True
    if said.where.state.asks:
        return said.finds(_OURS_TO_EXPLAIN) and said.asked
    if facet is Facet.STEPS and said.where.state is not State.WAITING:
        return said.finds(_OURS_TO_EXPLAIN)
    return said.finds(_OURS)
