"""What the person wants of the session: leave something out, stop, go on, take back."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

from bot.domain.replies.breaks import paused, rescheduled, snoozed
from bot.domain.replies.cutting import Role
from bot.domain.replies.meaning import Done, Later, Meaning, Pause, Simple, Skip, Unclear
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.said import NOTHING, Said, first_of
from bot.domain.replies.times import clocks, days, minutes
from bot.domain.replies.where import State

_REQUESTS = "(can|could|may|shall|would|will|please|is it ok|ok|mind|do you mind|would it be ok|am i allowed|are we allowed|how about|what if|let us|i want|i would like|want|would like|hey|so|and|yes|hello|sorry)"
_WITH_YOU = any_of("(done|through|over) with (you|your)")
_UNDO_ASKED = any_of(
    "^(can|could|how do|how can|how to|please|will|would|is it possible|any way|hey|so|and|may|is there) ...6 undo, undo please, undo"
)
_A_PART_IS = any_of("my (back|legs?|knees?|saddle|hips?|neck|body|shoulders?) fed-up")
_MY_BAD = any_of("my bad$")
_NO_UNDO = any_of("do not ...1 undo, in error (message|code)")
_REFUSED = any_of("will not, not going to, can not, do not, not, without, rather not, would not, refuse, never")
_NO_REFUSAL = any_of(
    "know, remember, understand, done, did, pain, sure, get, skip, not-yet, doing, yet, why, how, feel, reach"
)
_ON_TO = any_of(
    "(move|moving|jump|go|skip|straight|onward|switch|proceed|advance|start|skip ahead|get) (on |ahead |over )?to (the |my )?(bridge|rotation|knee-to-chest)"
)
_LEAVE_OUT = any_of(
    "leave (the |my )?(bridge|rotation|knee-to-chest)( for today| today| tonight| now|$), rather (do|go to|have) (the )?next (exercise|one), (leave|leaving) ...3 out, leave (the |my )?(third|last|second|final|remaining), leave ...3 out, (give|giving) ...3 a miss, cut ...2 out, drop (bridge|rotation|knee-to-chest), (take|get) (bridge|rotation|knee-to-chest) out, skip"
)
_NO_SKIP = any_of(
    "(not|never|will not|do not want to|did not|would not|would never) (want to |going to )?skip, not skip"
)
_REQUEST = any_of(rf"^{_REQUESTS} ...3 (skip|stop|pause|leave|end|finish|give|drop|pass)")
_WHOLE_SESSION = any_of(
    "today, everything, session, all, tomorrow, workout, routine, this-morning, this afternoon, morning, evening, exercises, night, this evening, the lot, tonight, yesterday, weekday"
)
_THIS_ONE = any_of("this (one|exercise|set|move), (it|this) today, that one, this")
_THIS_AND = any_of("this (one |exercise )?and")
_THE_REST = any_of("rest of, the others")
_OTHER_FEW = any_of(r"(other|remaining) \d")
_A_SET = any_of("set, first, second, third, last, final, round")
_AWAY = any_of(r"""
    travelling, traveling, sick, ill, flu, unwell, hungover, hangover, exhausted
    too (tired|sleepy|knackered|weary|sore|stiff|drunk|hot|poorly|full), hospital, funeral, migraine, covid, a cold
    headache, fever, not today, not exercise today, day off, not going to happen, poorly, under the weather, knackered
    shattered, wiped out, worn out, burnt out, burned out, dead tired, dog tired
    not happening, no-chance, not tonight, not tomorrow, tomorrow, not this time, not thanks, not up to it
    not ...1 time today, can not ...1 (today|tonight|this-morning|this evening), can not make it, will not make it
    not this-morning, not this afternoon, not this evening, not can do, not doing it, skip it, not energy, no energy, not it today
    not well, stomach bug, food poisoning, vomiting, throwing up
    rest days?, (today|tonight|this-morning|this evening) ...2 (can not|will not|not), not feeling (it|well|up)
    i am out (today|tonight), wedding, party, guests all day, flight all day, on a plane
    (got|have) (a |an )?(match|game|function|exam|wedding|party|flight|funeral|interview|appointment|gig|date|shift|deadline)( today| tonight| this evening| on| now| then)?
    function at home, no way today, pass, count me out, maybe tomorrow, not for me today, off today, off tonight
    taking (today|tonight|the day) off, the day off, too late( now| tonight| for that)?, past my bedtime
    in bed already, going to bed, off to bed, night off, morning off, evening off
    will not (get |be )?done (today|tonight|this-morning), impossible (today|tonight)?, (today|tonight) (is )?(impossible|no good|out of the question|off)
""")
_NOT_ILL = any_of("(not|without) ...1 (fever|flu|headache|migraine|cold|covid|vomiting)")
_NOT_TODAY_YET = any_of("now, done, later, not-yet, yet, right now")
_DIZZY = any_of(
    "dizzy, dizziness, giddy, light ?headed, light-headed, woozy, room is spinning, head is spinning, seeing stars, vertigo, spinning"
)
_NOT_DIZZY = any_of(r"(not|never) ...2 (dizzy|dizziness|giddy|light-headed|lightheaded|woozy), faint\w*")
_ENOUGH = made_of("ok, enough, now, please, already, today, that is, yes, of this, is enough, thanks")
_NO_STOP = any_of(
    "would stop$, not ...1 stop, (until|before|after|without|when) ...3 stop, stop (pain|watch|and|press)"
)
_A_PART_STOPS = any_of("my (back|legs?|knees?|saddle|hips?|arms?|body|bum|abs|muscles?|glutes|hamstrings?) ...1 stop")
_STOP_REQUEST = any_of(rf"^{_REQUESTS} ...4 stop")
_FOR_GOOD = any_of("reminders?, messages, forever, all together, for good, for ever, pinging me, writing to me")
_START_REQUEST = any_of(rf"^{_REQUESTS} ...3 start")
_NO_START = any_of(
    "if, when, did not, later, before, not, never, not-yet, have, unless, still, just, was, must, need to, again, (another|\\d+) (more |reps |set |leg |side |knee )*to start, until, once, tomorrow, had, each time, every time, times i, (bridge|rotation|knee-to-chest|left|right|leg|side|knee|one|set) to start, i am about, have to, should i, where, i start (home|out|to|abroad|away), (my|the) (?!mat|body|legs|back|phone)\\S+ (is|are) start$, (dinner|lunch|tea|food|breakfast|supper|taxi|cab|coffee|bath) (is|are)? ?start, i start (left|right|up|down|over)"
)
_NEXT = made_of("next, set, one, exercise, please, ok, yes, the, round, now, thanks, bring, on, on to, move, to, up")
_NOT_READY = any_of("not ...2 (start|ready)")
_READY_SOON = any_of("(will be|will|almost|not-yet|about to|going to be) ...1 start")
_REST_OVER = made_of(r"""
    i, am, ok, seen, yes, the, a, this, that, with, my, had, have, now, please, enough, already, that, is, was, of
    all, good, up, feeling, long, it, time, for, next, set, one, more, round, very, here
    next, next (set|one|please), rested, done (with )?(the |my )?(resting|rest|break)
    (rest|break|minute) (is )?(done|over|up), time (is )?up, times up, minute, 1 minutes, minutes, 60 seconds
    breather, breath, caught, back, got, recovered, refreshed, come on, bring, it on, through, rest, resting, break
    done, over, i am good, fresh
""")
_OVER = any_of(
    "next, rested, (rest|break|resting|minutes?|time|breather) ...3 (done|over|up|through|enough), done ...2 (rest|resting|break), over, up, (enough|had enough) (rest|of a rest|of a break)?, recovered, refreshed, caught my breath"
)
_REST = any_of("rest, rested, resting, break, minutes?, seconds, time, breather, breath, waiting")
_SET_TOLD = any_of("(done|did) (the |my |that )?(next|last|second|third|set|another|both|final|\\d)")
_ALREADY_RESTED = any_of(
    "rested, (enough|not) rest( needed| required)?$, (skip|without|not) (the |a |any |my )?(rest(?! of)|break|need)( needed)?, not need (a |the |to )?(rest|break)"
)
_EARLY_END = any_of(
    "^i am leaving$, (end|finish|quit|leave|exit|close|terminate) (the |this |my )?(session|everything|here|now|early|workout|it here|things|for today)"
)
_ON_THE_MAT = any_of(
    "^(i am |i |am |ok |yes |seen |now |already |down |lying |laid |here |back )*(on|down on) (the|my) (mat|floor|carpet|rug)( now| already| and start)?$, mat is (out|ready|down|on the floor), in position$, mat (out|rolled out|ready)"
)
_NOW = any_of("(can|could|may|shall|let) (we|i|us) do (everything|it|them) (now|right now)")
_AGAIN = any_of("start again, start (sending|reminding|with the reminders)")
_DOING_NOW = any_of(
    "(?<!i )(do|doing|on) (it|them|that|this|these|everything) (now|right now|this second)$, will (do|start) (it|them)? ?(now|today|right now|right away|straight away)$"
)


def undone(said: Said) -> tuple[Meaning, ...]:
    """Whether something recorded is to be taken back."""
    wanted = (said.has("undo") or said.finds(_MY_BAD)) and (not said.asked or said.finds(_UNDO_ASKED))
    return (Simple.UNDO,) if wanted and not said.finds(_NO_UNDO) else NOTHING


def fed_up(said: Said) -> tuple[Meaning, ...]:
    """ "Done with this nonsense": the person has had enough, and has done nothing."""
    if not (said.has("fed-up") or said.finds(_WITH_YOU)) or said.asked or said.has("set", "not"):
        return NOTHING
    if said.finds(_A_PART_IS) or said.finds(_THIS_ONE):
        return NOTHING  # "my hips hate it"
    return (Simple.STOP,) if said.where.state is not State.IDLE else (Pause(),)


def rested(said: Said) -> tuple[Meaning, ...]:
    """ "Next", "done resting": the rest is over."""
    if said.where.state is not State.REST or said.asked:
        return NOTHING
    if said.has("done", "did") and (said.finds(_SET_TOLD) or not said.finds(_REST)):
        return NOTHING  # "did the next set", "did the last one without the break"
    if said.finds(_ALREADY_RESTED):
        return (Simple.START,)
    return (Simple.START,) if said.finds(_OVER) and said.is_only(_REST_OVER) else NOTHING


def wish(said: Said) -> tuple[Meaning, ...]:
    """What is wanted, apart from completions and questions about an exercise."""
    if said.clause.role is not Role.MAIN:
        return NOTHING
    return first_of((rescheduled, paused, _skipped, snoozed, _dizzy, _stopped, _started), said)


def _skipped(said: Said) -> tuple[Meaning, ...]:
    refused = said.exercises and said.finds(_REFUSED) and not said.finds(_NO_REFUSAL)
    if (
        said.where.in_walk
        and said.finds(_ON_TO)
        and said.exercises
        and said.where.current not in said.exercises
        and not said.asked
    ):
        return (Skip(),)
    left_out = said.has("skip") or (said.exercises and said.has("skipped"))
    if not (left_out or said.finds(_LEAVE_OUT) or refused):
        return _away(said)
    if said.finds(_NO_SKIP) or (said.asked and not said.finds(_REQUEST)):
        return (Unclear((Skip(), Simple.NOT_DONE)),) if said.asked else NOTHING
    if said.exercises:
        own = (said.where.current,) if said.where.in_walk and said.finds(_THIS_AND) else ()
        return tuple(Skip(exercise) for exercise in (*own, *said.exercises))
    if said.has("others"):
        return tuple(Skip(exercise) for exercise, sets in said.where.left if sets and exercise != said.where.current)
    if said.finds(_OTHER_FEW):
        return (Skip(),) if said.has("set") and said.where.in_walk else (Unclear((Skip(),)),)
    if said.has("rest", "break") and said.where.state is State.REST and not said.finds(_THE_REST):
        return (Simple.START,)
    if said.has("knee", "knees"):
        return NOTHING
    whole = said.finds(_WHOLE_SESSION) and not said.finds(_THIS_ONE) and not said.finds(_A_SET)
    if said.has("session", "everything", "workout", "routine"):
        return (Skip(session=True),)
    return (Skip(),) if said.where.in_walk and not whole else (Skip(session=True),)


def _away(said: Said) -> tuple[Meaning, ...]:
    """Ill, travelling, "not today": the reminder is answered with a no."""
    if said.where.state is not State.WAITING or minutes(said.words) or said.asked:
        return NOTHING
    if said.finds(_NOT_ILL):
        return NOTHING
    told = said.has("numb", "tingling", "weak", "pain", "fever")
    not_today = (
        not told and said.has("not") and said.has("today", "this-morning", "tonight") and not said.finds(_NOT_TODAY_YET)
    )
    return (Skip(session=True),) if not_today or said.finds(_AWAY) else NOTHING


def _dizzy(said: Said) -> tuple[Meaning, ...]:
    """Who gets dizzy should not go on."""
    told = said.where.in_walk and said.finds(_DIZZY) and not said.finds(_NOT_DIZZY)
    return (Simple.STOP,) if told and not said.asked else NOTHING


def _stopped(said: Said) -> tuple[Meaning, ...]:
    ends = said.has("stop") or (said.has("enough") and said.is_only(_ENOUGH)) or said.finds(_EARLY_END)
    if not ends or said.finds(_NO_STOP) or said.finds(_A_PART_STOPS) or (said.asked and not said.finds(_STOP_REQUEST)):
        return NOTHING
    if said.where.state is State.WAITING and said.words != "stop" and not said.finds(_FOR_GOOD):
        return (Skip(session=True),)
    for_good = said.where.state is State.IDLE or said.finds(_FOR_GOOD)
    return (Pause(days(said.words)),) if for_good else (Simple.STOP,)


def _started(said: Said) -> tuple[Meaning, ...]:
    if said.asked and not said.finds(_START_REQUEST) and not said.finds(_NOW):
        return NOTHING
    if said.where.state is State.IDLE and said.finds(_NOW):
        return (Simple.START,)
    if said.where.state is State.IDLE and said.finds(_AGAIN):
        return (Simple.RESUME,)
    if said.words in (
        "i am in",
        "in",
        "bring next",
        "on it",
        "am on it",
        "i am on it",
        "on it now",
        "coming",
        "yes coming",
        "coming now",
        "i am coming",
        "let us",
        "yes let us",
        "ok let us",
    ):
        return (Simple.START,)
    if said.finds(_READY_SOON) and said.where.in_walk:
        return (Simple.NOT_DONE,)
    if said.has("start") and not said.finds(_NO_START):
        return (Simple.START,)
    if said.where.state is State.WAITING and said.finds(_ON_THE_MAT) and not said.has("not", "later", "not-yet"):
        return (Simple.START,)
    if (
        said.where.state is State.WAITING
        and said.finds(_DOING_NOW)
        and not said.has("not", "later", "shortly")
        and not clocks(said.words, evening=None)
    ):
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
