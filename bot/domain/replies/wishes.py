"""What the person wants of the session: leave something out, stop, go on, take back."""

from bot.domain.replies.breaks import paused, snoozed
from bot.domain.replies.meaning import Done, Later, Meaning, Pause, Simple, Skip, Unclear
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.said import NOTHING, Said, first_of
from bot.domain.replies.times import days, minutes
from bot.domain.replies.where import State

_UNDO_ASKED = any_of("^(can|could|how do|how can|please) ...3 undo")
_NO_UNDO = any_of("not undo")
_OF_THIS = "(this|that|these|you|all this|all of this|it all|the|your|my)"
_NONSENSE = any_of(rf"""
    done with {_OF_THIS} ...3 (nonsense|crap|stool|bullshit|rubbish|torture|stupid|bs|garbage)
    done with {_OF_THIS} ...3 (app|bot|thing|messages|you|programme|program|workout)
    done with (you|all this|all of this|exercising)
    so done with
    (hate|sick of|fed up|bored of|tired of) (this|it|these|you|exercising)
""")
_REFUSED = any_of("will not, not going to, can not, do not, no, not, without, rather not, would not")
_NO_REFUSAL = any_of("know, remember, understand, done, did, pain, sure, get, skip, yet")
_LEAVE_OUT = any_of("leave ...3 out")
_NO_SKIP = any_of("(not|never|will not|do not want to|did not) (want to |going to )?skip")
_REQUEST = any_of("^(can|could|may|shall) (i|we|you)")
_WHOLE_SESSION = any_of(
    "today, everything, session, all, tomorrow, workout, routine, morning, evening, exercises, night"
)
_THIS_ONE = any_of("this (one|exercise|set), (it|this) today")
_THE_REST = any_of("rest of")
_OTHER_FEW = any_of(r"(other|remaining) \d")
_AWAY = any_of(r"""
    travelling, traveling, sick, ill, flu, unwell, hungover, exhausted, too tired, hospital, funeral, migraine
    a cold, a headache, not today, no exercise today, no exercises today, day off, not going to happen
    not happening, no chance, not tonight, not tomorrow, tomorrow, not this time, no thanks, rather not
    not up to it, no time today, can not today, can not make it, not this morning, not this evening, no can do
    not doing it, skip it, no energy
    rest days?
    not feeling (it|well|up)
""")
_NOT_TODAY_YET = any_of("now, done, later")
_DIZZY = any_of("dizzy, dizziness, giddy, light ?headed, light-headed")
_NOT_DIZZY = any_of(r"(no|not|never) ...2 (dizzy|dizziness|giddy), faint\w*")
_NO_STOP = any_of("not ...1 stop")
_STOP_REQUEST = any_of("^(can|could|may|shall) (i|we)")
_FOR_GOOD = any_of("reminders?, messages, forever, all together")
_START_REQUEST = any_of(r"^(can|could|may|shall|should) (i|we) ...1 start")
_NO_START = any_of("if, when, did not, later, before, not, never")
_NEXT = made_of("next, set, one, exercise, please, ok, yes")
_NOT_READY = any_of("not ...1 start")
_REST_OVER = made_of(r"""
    i, am, ok, seen, yes, the, a, with, my, had, have, now, please, enough, already
    next, next (set|one|please), rested, done (with )?(the |my )?(resting|rest|break), (rest|break) (is )?(done|over)
    time (is )?up, times up
""")
_OVER = any_of("next, rested, done, over, up")


def undone(said: Said) -> tuple[Meaning, ...]:
    """Whether something recorded is to be taken back."""
    wanted = said.has("undo") and (not said.asked or said.opens(_UNDO_ASKED))
    return (Simple.UNDO,) if wanted and not said.finds(_NO_UNDO) else NOTHING


def fed_up(said: Said) -> tuple[Meaning, ...]:
    """ "Done with this nonsense": the person has had enough, and has done nothing."""
    if not said.finds(_NONSENSE) or said.asked:
        return NOTHING
    return (Simple.STOP,) if said.where.state is not State.IDLE else (Pause(),)


def rested(said: Said) -> tuple[Meaning, ...]:
    """ "Next", "done resting": the rest is over."""
    if said.where.state is not State.REST or said.asked:
        return NOTHING
    return (Simple.START,) if said.finds(_OVER) and said.is_only(_REST_OVER) else NOTHING


def wish(said: Said) -> tuple[Meaning, ...]:
    """What is wanted, apart from completions and questions about an exercise."""
    return first_of((paused, _skipped, snoozed, _dizzy, _stopped, _started), said)


def _skipped(said: Said) -> tuple[Meaning, ...]:
    refused = said.exercises and said.finds(_REFUSED) and not said.finds(_NO_REFUSAL)
    left_out = said.has("skip") or (said.exercises and said.has("skipped"))
    if not (left_out or said.finds(_LEAVE_OUT) or refused):
        return _away(said)
    if said.finds(_NO_SKIP) or (said.asked and not said.opens(_REQUEST)):
        return (Unclear((Skip(), Simple.NOT_DONE)),) if said.asked else NOTHING
    if said.exercises:
        return tuple(Skip(exercise) for exercise in said.exercises)
    if said.has("others"):
        return tuple(Skip(exercise) for exercise, sets in said.where.left if sets and exercise != said.where.current)
    if said.finds(_OTHER_FEW):
        return (Skip(),) if said.has("set") and said.where.in_walk else (Unclear((Skip(),)),)
    if said.has("rest", "break") and said.where.state is State.REST and not said.finds(_THE_REST):
        return (Simple.START,)
    whole = said.finds(_WHOLE_SESSION) and not said.finds(_THIS_ONE)
    return (Skip(),) if said.where.in_walk and not whole else (Skip(session=True),)


def _away(said: Said) -> tuple[Meaning, ...]:
    """Ill, travelling, "not today": the reminder is answered with a no."""
    if said.where.state is not State.WAITING or minutes(said.words):
        return NOTHING
    not_today = said.has("not") and said.has("today") and not said.finds(_NOT_TODAY_YET)
    return (Skip(session=True),) if not_today or said.finds(_AWAY) else NOTHING


def _dizzy(said: Said) -> tuple[Meaning, ...]:
    """Who gets dizzy should not go on."""
    told = said.where.in_walk and said.finds(_DIZZY) and not said.finds(_NOT_DIZZY)
    return (Simple.STOP,) if told and not said.asked else NOTHING


def _stopped(said: Said) -> tuple[Meaning, ...]:
    if not said.has("stop") or said.finds(_NO_STOP) or (said.asked and not said.opens(_STOP_REQUEST)):
        return NOTHING
    for_good = said.where.state is State.IDLE or said.finds(_FOR_GOOD)
    return (Pause(days(said.words)),) if for_good else (Simple.STOP,)


def _started(said: Said) -> tuple[Meaning, ...]:
    if said.asked and not said.opens(_START_REQUEST):
        return NOTHING
    if said.words == "i am in":
        return (Simple.START,)
    if said.has("start") and not said.finds(_NO_START):
        return (Simple.START,)
    if said.has("next") and said.is_only(_NEXT):
        if said.where.state is State.SET:
            return (Unclear((Done(), Skip())),)
        return (Simple.START,) if said.where.state is State.WAITING else NOTHING
    if said.finds(_NOT_READY) and not said.has("how"):
        return (
            (Later(),) if said.where.state is State.WAITING else (Simple.NOT_DONE,) if said.where.in_walk else NOTHING
        )
    return NOTHING
