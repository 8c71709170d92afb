"""Questions about an exercise: which facet of which exercise is asked for."""

from bot.domain.programme import Facet
from bot.domain.replies import about, facets
from bot.domain.replies.meaning import Ask, Meaning, Simple
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.said import NOTHING, Said
from bot.domain.replies.where import State

_ASKING = any_of(r"""
    ^...3 (how|what|what-time|why|which|who|where|explain|describe|show me|tell me|instructions|walk me through)
    ^...3 remind me (how|what|of)
    too hard, too difficult, too tough, easier, not know how, forgot how, not sure how, do not remember how
    do not understand, do not get, confused, alternative, an easier, gentler, instructions, demo, easier version
    is (it|this|that) (normal|ok|bad)$
    \d+ seconds? or \d+
    can not (get|reach|bend|bring) my (knee|knees|leg|legs)
    ^...1 (feet|knees|legs|arms|hands|head|shoulders|heels|toes) ...2 or \S+
    need to know, wondering, explain, curious, show me, not sure if, mistakes, wonder
""")
_FOLLOW_UP = made_of("what about, how about, the, this, that, other, one, rotation, bridge, knee-to-chest, for, and")
_REQUEST = any_of(r"^(can|could|may|shall) (i|we|you) (please )?...1 (skip|stop|start|pause|later|undo|resume)")
_TAGGED = any_of("done, did, finished")
_OPENS_AS_QUESTION = any_of(r"^...2 (how|what|why|which|when|where|am|are|is|do|does|did|should|can)")
_OURS_TO_EXPLAIN = any_of(r"exercises?, it, them, these, this, stretch, stretches")
_OURS = any_of(r"""
    exercises?, set, reps, stretch, stretches, hold, it, them, this, these, session, i, rest, back, how, why, easier
    first, mistakes, muscles?
""")
_SOMETHING_ELSE = any_of("weather, is it like, time is it")
_ABOUT_EITHER = (None, Facet.STEPS, Facet.WHY, Facet.DOSE)  # also what questions about the bot itself look like


def asks(said: Said) -> bool:
    """Whether the clause wants to know something, marked as a question or not."""
    return said.asked or said.finds(_ASKING)


def questions(said: Said) -> tuple[Meaning, ...]:
    """What is asked about the exercises, the record or the bot."""
    if not asks(said) or said.finds(_REQUEST):
        return NOTHING
    if said.finds(_TAGGED) and not said.finds(_OPENS_AS_QUESTION):
        return NOTHING  # "done, right?" is a completion that is asked
    facet = facets.facet(said.words)
    if facet is Facet.LEFT and said.where.state is State.REST and said.has("longer", "minutes", "seconds"):
        facet = Facet.REST
    bot = about.the_bot(said)
    if bot and not said.exercises and (facet in _ABOUT_EITHER or Simple.PROGRESS in bot):
        return bot
    if said.exercises and (facet or said.is_only(_FOLLOW_UP) or said.asked):
        return tuple(Ask(facet or Facet.STEPS, exercise) for exercise in said.exercises)
    return (Ask(facet),) if facet and _ours(said, facet) else NOTHING


def _ours(said: Said, facet: Facet) -> bool:
    """Whether a question that names no exercise is about one."""
    if said.where.in_walk:
        return True
    if facet is Facet.STEPS and said.where.state is not State.WAITING:
        return said.finds(_OURS_TO_EXPLAIN) and not said.finds(_SOMETHING_ELSE)
    return said.finds(_OURS)
