"""Questions about the times, the record and the bot, and small talk."""

from bot.domain.replies.meaning import Done, Later, Meaning, Simple, Unclear
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said
from bot.domain.replies.times import clocks
from bot.domain.replies.where import State

_PROGRESS = any_of(r"""
    how is (it|everything|this) going, how (many|often) ...4 (this|last) (weeks?|months?)
    progress, stats, statistics, streak, my score, my scores, summary, report, my numbers, chart, graph, trend
    track record, history, my results, results, my week, overview, have i improved, doing so far, how consistent
    adherence
    how (am|have|did|was|is|are) (i|my|we) ...3 (doing|done|been doing|do|progress|progressing|going|getting on)
    how (am|have|did|was|is|are) (i|my|we) ...3 (this|last|week|month|so far|streak|numbers)
    how many (sessions|days)
    am i (improving|getting better|on track|consistent)
""")
_SCHEDULE = any_of(r"""
    what-time, what time, my times, schedule, timetable, how long until, which days
    when (is|are|do|does|will|should|am)
    reminder times?
    (change|move|set|shift|edit|adjust|update|switch|reschedule|make) ...4 (reminder|reminders|time|times)
    (change|move|set|shift|edit|adjust|update|switch) ...4 (schedule|morning|evening|clock|mornings|evenings)
    (reschedule|make) ...4 (schedule|morning|evening|clock|mornings|evenings)
    (next|morning|evening) (reminder|session|one)
    (different|another|earlier|new|other) times?
    reminder (earlier|later|at|to)
    reminders (earlier|at|to|are)
""")
_OTHER_TIMETABLES = any_of("weather, match, game, film, train, movie")
_REMINDERS = any_of("reminders?")
_HELP = any_of(r"""
    help, menu, options, how do i use, manual, i am lost, who are you, what are you, what do you do, support, stuck
    what is this
    settings
    commands?
    what can (you|i|this)
    how (does|do) (this|you|the|it) (bot |app |thing )?(work|function)
    what do i (type|write|say|press)
    what should i (type|write|say)
    how (does|do) (this|it) all work
""")
_HELP_WITH_ONESELF = any_of("help (with|my|for), (does|do|will|would|can) ...3 help")
_YES = made_of("yes, ok, seen, please, then, coach, sure, man, mate, sir, limber")
_NO = made_of("no, none, nothing, yet, 0, do not, thanks, please, then, coach, sure, man, mate, sir, yes, ok, limber")
_TICKED = made_of("check, tick, yes, ok")
_OPENS_WITH_ASSENT = any_of("^(yes|ok|seen)")
_OPENS_WITH_REFUSAL = any_of("^(no|none|nothing|0|do not)")
_NOT_UNDERSTOOD = made_of("what, huh, eh, pardon, come again, say again, sorry")
_ENDING = made_of("finish, end, over, the, please")


def the_bot(said: Said) -> tuple[Meaning, ...]:
    """What is asked of the bot itself rather than of an exercise."""
    if said.finds(_PROGRESS):
        return (Simple.PROGRESS,)
    if said.finds(_SCHEDULE) and not said.finds(_OTHER_TIMETABLES):
        return (Simple.SCHEDULE,)
    if said.finds(_REMINDERS) and clocks(said.words, evening=None):
        return (Simple.SCHEDULE,)
    if said.where.state is State.IDLE and said.has("confused", "lost"):
        return (Simple.HELP,)
    if said.finds(_HELP) and not said.finds(_HELP_WITH_ONESELF):
        return (Simple.HELP,)
    return NOTHING


def small_talk(said: Said) -> tuple[Meaning, ...]:
    """Greetings and thanks, and a bare yes, ok or no."""
    if said.has("thanks") and not said.has("not", "never", "no"):
        return (Simple.THANKS,)
    if said.words.startswith("hello"):
        return (Simple.HELLO,)
    if said.has("check", "tick") and said.where.state is State.SET and said.is_only(_TICKED) and not said.asked:
        return (DONE_OR_NOT,) if said.where.fresh else (Done(),)
    if said.opens(_OPENS_WITH_ASSENT) and said.is_only(_YES):
        return (Unclear(),) if said.asked else _assent(said)
    if said.opens(_OPENS_WITH_REFUSAL) and said.is_only(_NO):
        return (Unclear(),) if said.asked else _refusal(said)
    if said.has("finish", "end", "over") and said.where.state is State.SET and said.is_only(_ENDING):
        return (Unclear((Done(), Simple.STOP)),)
    if said.has("what", "huh", "eh", "pardon", "again") and said.is_only(_NOT_UNDERSTOOD):
        return (Simple.HELP,)
    expected = said.where.in_walk or said.where.state is State.WAITING
    return (Simple.NOT_DONE,) if said.has("not-yet") and expected and not said.asked else NOTHING


def _assent(said: Said) -> tuple[Meaning, ...]:
    """A bare "ok" ends the set or the rest that it answers; just after the card, or as "yes" or "great", it may not."""
    where = said.where
    match where.state:
        case State.WAITING:
            return (Simple.START,)
        case State.SET if where.fresh or said.has("yes", "seen"):
            return (DONE_OR_NOT,)
        case State.SET:
            return (Done(),)
        case State.REST if where.fresh:
            return (Unclear((Simple.START,)),)
        case State.REST:
            return (Simple.START,)
        case _:
            return NOTHING


def _refusal(said: Said) -> tuple[Meaning, ...]:
    if said.where.state is State.WAITING:
        return (Later(),)
    return (Simple.NOT_DONE,) if said.where.in_walk else NOTHING
