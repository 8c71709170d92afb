"""Reminders off for a while, and a session put off: pause, resume, later."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re

from bot.domain.replies.meaning import Later, Meaning, Pause, Simple, Skip, Unclear
from bot.domain.replies.pains import scored
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.said import NOTHING, Said
from bot.domain.replies.times import clocks, days, minutes
from bot.domain.replies.where import State

_NO_PAUSE = any_of("not ...1 pause, (between|in) ...2 pause, pause between, pause at the top")
_REMINDERS = any_of("reminders?, pause, messages")
_PAUSE_ALONE = made_of(
    "please, can (i|we), i (need|want) (to|a), let us, a, pause, just, quick, short, little, need, want, i, ok, sorry, have, take, we, now, moment"
)
_DAYS_ALONE = made_of(
    r"for, about, like, maybe, say, \d+ (days|weeks|months), please, a, days, weeks, months, fortnight, few, twice, next, the, just, so, of, or so, around, until"
)
_FOR_DAYS = any_of(
    "stop, skip, off, not, (?<!my )(?<!the )back, away, rest, break, holiday, holidays, vacation, travelling, traveling, gone, for, later, remind, abroad, surgery, hospital, trip, sick, camping, cruise, conference, see you"
)
_REQUEST = any_of(
    "^please later, ^(please |ok |hey |so |sorry |hello )*(can|could|may|shall|would|will|how about|mind|is it ok|what about|ok) ...2 (i|we|you|it|this|that|start|do|if)\\b, ^(how|what) about, ^(later|in|at|after)\\b, hours ok$, minutes ok$"
)
_PUT_OFF = any_of("""
    will, going to, in, at, around, about, by, after, remind, later, need, give, wait, back, until, till, another
    more, free, home, busy, shortly, let, make, try, see, do
""")
_MINUTES_UNSAID = re.compile(
    r"\b(?:in|give|later|back in|wait|another|for)(?: me)?(?: about| like| another| maybe)? (\d{1,3})(?: more| or so)?$|^(\d{2,3}) more$"
)
_OTHER_FEW = any_of(r"(other|remaining|all|both) \d, \d (set|reps|more)")  # no time of day
_MINUTES_ALONE = made_of(
    r"(\d+|a|half|quarter|few|twice|1) (a |an |of |more )*(minutes|hours), please, maybe, just, about, half, an, a, and, more, like, in, or so, ok, yes, not, sorry, hours, minutes, few, another, say, me, of, around, tops, max, i, need, only, 1 more, thanks"
)
_AT = any_of("at")
_A_TIME = any_of(
    r"at, around, by, after, later, till, until, about, past, to, pm, am, tonight, noon, make it, midday, midnight, free \d+, for, o'clock, oclock, \d+[:.h]\d+, tonight, before"
)
_CANNOT = made_of(r"""
    i, sorry, we, really, just, not, can not, can do, will do, will, tonight, busy, am, so, very, ok, yes, please, bit
    a, mate, bot, at all, too, now, right, is, have, still, then
    do it, do them, do that, do, now, today
""")
_CANNOT_AT_ALL = any_of("can not, not can do, will do, will, tonight, busy, could not")
_WILL = any_of("(will|going to) ...2 (do|did|done|start|be|get|have|make|try|come|finish|knock|complete)")
_CLOCK = any_of(r"at \d+( (am|pm))?, \d+[:.h]\d+, \d+ (am|pm), after (lunch|work|dinner)")
_AWAY_FOR = any_of(r"back in (about )?\d+$, later \d+$, give me \d+$")
_ON_IT = any_of("(do|doing|start) (it|them|this) (now|today|right away)")
_OTHER_HOURS = any_of(
    "later ...2 instead, (get|wake|start|sleep) ...1 later, (weekends?|mornings?|evenings?|weekdays?|saturdays?|sundays?) later, later (to )?the (afternoons?|mornings?|evenings?|weekends?), (move|change|shift|make|put|have|do|like|prefer|switch) ...4 (session|this-morning|morning|evening|reminder|it|them) ...3 later, later ...1 (this-morning|morning|evening) would, (this-morning|morning|evening|reminder) ...2 later ...2 (would|please)"
)
_FROM_NOW_ON = any_of("(move|change|shift) ...3 reminders? to, from (tomorrow|now|weekday|next weeks) on(wards)?")
AWAY = 5  # minutes: who will do the next set then is away, not resting
_GOES_ON = any_of(
    "will (start|resume|pick (this|it) up|be back) ...2 (later|at|in), will (do|did|finish) ...3 later$"
)  # away from the mat meanwhile
_NOT_LATER = any_of("(do|need|will|can) not (\\S+ )?later, not need (to )?later, thanks for (the |your )?later")
_START_AT = any_of("(start|resume) (again |back )?(at|after|around|in)")
_TOLD = any_of(
    "meant, was, were, woke, had, wanted, did, done, been, pain, since, yesterday, forgot, walked, ran, swam, managed, did not, have not, km, miles, went, slept"
)


def paused(said: Said) -> tuple[Meaning, ...]:
    """Reminders off or on again."""
    length = days(said.words)
    if (
        said.has("start")
        and said.finds(_REMINDERS)
        and not said.has("not", "stop", "pause")
        and not said.asked
        and said.where.state is State.IDLE
    ):
        return (Simple.RESUME,)
    if said.has("resume") and not said.has("not", "never"):
        if (said.where.in_walk or said.where.state is State.WAITING) and _later_at(said):
            return NOTHING  # "remind me again at 9"
        going_on = said.where.in_walk and not said.finds(_REMINDERS)
        return (Simple.START,) if going_on else NOTHING if said.asked and not said.finds(_REQUEST) else (Simple.RESUME,)
    if said.has("pause") and not said.finds(_NO_PAUSE) and not (said.asked and not said.finds(_REQUEST)):
        short = (
            minutes(said.words)
            if (said.where.in_walk or said.where.state is State.WAITING) and length is None
            else None
        )
        if short is not None:
            return (Later(short),)
        breather = said.where.in_walk and length is None and said.is_only(_PAUSE_ALONE)
        return (Unclear((Later(), Pause())),) if breather else (Pause(length),)
    if length is None or said.asked:
        return NOTHING
    return (
        (Pause(length),)
        if said.is_only(_DAYS_ALONE) or (said.finds(_FOR_DAYS) and not said.has("pain", "did", "done", "ago", "since"))
        else NOTHING
    )


def _later_at(said: Said) -> bool:
    """Whether it says when."""
    return minutes(said.words) is not None or (said.finds(_A_TIME) and bool(clocks(said.words, evening=None)))


def rescheduled(said: Said) -> tuple[Meaning, ...]:
    """Other times for all reminders to come."""
    return (Simple.SCHEDULE,) if said.finds(_FROM_NOW_ON) and not said.has("resume") else NOTHING


def snoozed(said: Said) -> tuple[Meaning, ...]:
    """Put off: for minutes, until a clock time, or for a while."""
    wanted, waiting = said.has("later"), said.where.state is State.WAITING
    expected = waiting or said.where.in_walk
    if said.where.state is State.IDLE and said.finds(_OTHER_HOURS):
        return (Simple.SCHEDULE,)
    if said.finds(_NOT_LATER):
        return NOTHING
    if not wanted and scored(said.words) is not None:
        return NOTHING  # "my back is at a 7 this morning"
    if said.asked and not said.finds(_REQUEST):
        return NOTHING
    if said.finds(_TOLD) and not wanted:
        return NOTHING
    wanted = wanted or said.finds(_START_AT)
    if expected or wanted:
        measured = _for_minutes(said) or (_until(said) if waiting or wanted else NOTHING)
        if measured:
            return measured
    if wanted and not said.has("soon", "start", "resume"):
        return (Later(),)
    put_off = (Later(),) if waiting else (Simple.NOT_DONE,)
    if waiting and said.has("busy") and not said.has("not"):
        return (Skip(session=True),) if said.has("tomorrow") else (Later(),)
    if expected and said.finds(_CANNOT_AT_ALL) and said.is_only(_CANNOT):
        refused = waiting and said.has("today", "tonight") and said.has("not") and not said.words.endswith("now")
        return (Skip(session=True),) if refused else put_off
    soon = said.has("shortly", "soon", "later") or said.finds(_WILL)
    return put_off if expected and soon and not said.has("not", "never") and not said.finds(_ON_IT) else NOTHING


def _for_minutes(said: Said) -> tuple[Meaning, ...]:
    if said.where.in_walk and said.finds(_GOES_ON):
        return _until(said) or ((Later(length),) if (length := minutes(said.words)) else (Later(),))
    if said.where.state is State.REST and said.finds(_WILL) and (minutes(said.words) or 0) >= AWAY:
        return (Later(minutes(said.words)),)  # "I'll do the third in half an hour"
    if said.where.in_walk and said.finds(_WILL) and not said.has("back"):
        return (
            _until(said) if said.finds(_CLOCK) else (Simple.NOT_DONE,)
        )  # "I'll do it in a minute": busy with the set, not away from it
    length, waiting = minutes(said.words), said.where.state is State.WAITING
    if length is not None and (waiting or said.finds(_PUT_OFF) or said.is_only(_MINUTES_ALONE)):
        return (Later(length),)
    unsaid = waiting or said.finds(_AWAY_FOR)
    short = _MINUTES_UNSAID.search(said.words) if unsaid and not said.finds(_AT) else None
    return (Later(int(short[1] or short[2])),) if short else NOTHING


def _until(said: Said) -> tuple[Meaning, ...]:
    words = _OTHER_FEW.sub("", said.words)
    times = clocks(words, evening=None) if said.finds(_A_TIME) else ()
    return (Later(at=times[0]),) if len(times) == 1 else NOTHING
