"""Questions about the times, the record and the bot, and small talk."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

from bot.domain.replies.meaning import Done, Later, Meaning, Simple, Unclear
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.said import DONE_OR_NOT, NOTHING, Said
from bot.domain.replies.times import clocks
from bot.domain.replies.where import State

_PROGRESS = any_of(r"""
    how is (it|everything|this|my (back|week|month|progress|streak)) going
    how (many|often|much) ...5 (this|last|past|so far this) (weeks?|months?|year)
    number of sessions|sessions this (week|month|weeks|months), progress, stats, statistics, streak, my scores?
    summary, report card, my report, weekly report, report for, my numbers, chart, graph, trend, track record, history
    my results, results, my week, overview, have i improved, doing so far, how consistent, adherence, scoreboard
    (done|completion|success) rate, my record, my log, logbook, my average, percentage, tally, dashboard, how regular, achievements?, my data so far
    my pain ...2 (changed|changes|developed|evolved), (did|has|is) my pain ...3 (come|gone|go|going|went|coming) (down|up|better|worse)
    how (am|have|did|was|is|are|has) (i|my|we|it)(?! (done|work|works)) ...4 (doing|done|been doing|do|progress|progressing|going|getting on|perform\w*|coming along|been|fared|faring|been going)$
    how (am|have|did|was|is|are) (i|my|we) ...4 (this|last|week|month|weeks|months|so far|streak|numbers|overall|lately|recently|until now|today)
    (show|see|view|check) ...2 (this|last|past|my) (weeks|months|week|month|sessions)
    (how|show|see) ...5 (last|past) (weeks|months)
    how many (sessions|days|workouts)(?! (a|per|should|do i))
    (am|are|is|have|has) (i|we|my (back|pain|score|scores)) ...3 (improving|getting better|on track|consistent|better|doing better|improved|getting anywhere|making progress|gone down|going down|come down|worse|getting worse|behind)\b
    what (did|have) (i|we) (do|did|done) (this|last|past) (weeks|months|week|month), how many days at-once, how did (this|last|the) (weeks|months) (go|start)
    improvement (over|in|since) (the )?(last|past|this), how i am doing$, (my|average) pain (scores?|history|over time|lately|going (down|up))
    is (it|my \S+) getting (better|worse)$, average pain, pain ...2 like (last|this|over) (weeks|months|yesterday)
    did (i|we) do (well|good|ok|fine|enough|badly) (this|last)
    what (do|does|did) (your|my|the) (numbers|figures|records?|notes|books) (say|show|tell|look)
    doing better, (do|doing|did) ...2 (better|worse) than
    (did|have) i not (any|many|a lot of) (days|sessions|ones), (which|what|how many) (days|sessions|ones) (did|have) i (miss|missed|skip|do|done)
    (did|have) i (miss|missed|skip) (any|a|many), missed sessions, compare(d)? (to|with) last, how well
""")
_SCHEDULE = any_of(r"""
    what-time(?! is it$), what time(?! is it$), what times, my times, schedule, timetable
    how long until (my|the next|next) (session|reminder|one|workout), which days
    (next|coming) (reminder|session|appointment|workout)
    when (is|are|do|does|will|should|am|can) ...5 (next|session|sessions|reminder|reminders|one|ones|ping|message|write|remind|due|again|exercise|exercises|workout|tomorrow|today|tonight|evening|morning|this-morning|hear from you|back|ours|turn|later|set|it|up)
    (can|could|may|should) ...1 (this-morning|morning|evening|mornings|evenings|session|reminder|reminders) ...2 (later|earlier|at|moved|changed|shifted)
    (session|reminder|workout|everything) (is )?when$, reminder times?
    (anything|something|session|exercises?) (on|due|scheduled|planned|coming up|left for|for) (tonight|today|tomorrow|this evening|later|this-morning)
    (change|move|set|shift|edit|adjust|update|switch|reschedule|make|put|bring|push|have|get|alter|swap|want|need|like) ...5 (reminder|reminders|schedule|alarm|time of|times)(?! (off|on|back|again|stopped))
    (change|move|set|shift|edit|adjust|update|switch|reschedule|make|put|bring|push|alter|swap|have|do) ...4 (schedule|mornings?|evenings?|clock|times?|weekends?|morning one|evening one|this-morning|session|sessions) ...3 (to|at|earlier|later|from|forward|back|instead|for|around|\d+)
    (change|move|shift|edit|adjust|update|alter|swap) (my|the|our) ...2 (times?|mornings?|evenings?|sessions?|slots?|clock)
    (can|could|may) (we|i|you) (do|make|have|move|get) (it|them|this|that) (a bit )?(earlier|\d+ not \d+)( .*)?, ^\d+ is (busy|too (early|late)) for (me|us)$
    (different|another|earlier|new|other) times?, reminder (earlier|later|at|to), reminders (earlier|at|to|are)
    (mornings?|evenings?|weekends?|weekdays?|nights?) (at|earlier|later|to|instead|from)( \d+)?, from now on
    ^(can|could) (we|i|you) (change|shift|alter) (it|that|them)$, instead of (\d+|\d+ (am|pm))$, (session|reminder) (today|tomorrow|tonight)$
    (shift|move|push|bring) (this-morning|the morning|the evening|mornings?|evenings?) ...2 by, (reminded|remind|later) ...1 earlier
    (is|are) (there|we|i) ...4 (session|everything|exercising|on) (today|tomorrow|tonight)
""")
_MINE = any_of(
    "how (many|much) (did|have) i (miss|missed|skip|skipped|do|done)$, how often did i ...1 (train|exercise|do), how (long|often|many (weeks|months|days|times)) have i (been|train\\w*|exercis\\w*|did|done)"
)  # where nothing is under way
_OTHER_TIMETABLES = any_of(
    "weather, match, game, film, train, movie, bus, pizza, world cup, war, store, shop, rest, (next|last|each|this) set$, how (many|long|do)(?! (i|we) (change|move|shift|set|alter|adjust|edit|switch))"
)
_REMINDERS = any_of("reminders?|remind|later")
_HELP = any_of(r"""
    help(?! (with|my|me (with|do|get|lift)|for|the|a))|menu, options?
    how (do|can|does|should|to) ...2 use (this|the|you|it)?, manual, i am lost, who (are|r) you, what are you
    how (do|can|does|should) (i|you|one|we) (work|operate) (this|it|the|you), what do you do, what does (this|the|your) (bot|app|thing|chat) do, support, stuck, commands?, functions?, settings
    instructions for (the bot|the app|this bot|this app), how-to
    what is this(?! for)$, what (is|are) (this|the) (bot|app|thing|all this|all about|this chat)
    what is this (bot|app|thing|chat|about)
    what ...1 can (you|i|this|the bot|we) ...2 (do|ask|say|type|write|use|tell|press|send)
    what (else )?can (you|i|this|it)$
    how (does|do|is) (this|you|the|it) ...2 (bot|app|thing|work|function|works|operate|supposed to work|all work|thing work)\b
    what do i (type|write|say|press|tap|reply|send|answer), what should i (type|write|say|press|tap|reply|send|answer)
    how (do|should|can) i (answer|reply|tell you|talk to you|log|record|report|mark)\b
    how (does|do) (this|it) all work
    (do|does) not (understand|get) (how|what|this|you|any) ...3 (work|works|app|bot|mean|supposed|do here|thing|of this)|new here|explain (yourself|the bot|the app|this bot|how you work)|show me (the |your )?(menu|options|commands)|need assistance|assistance|sos|what now limber
""")
_BOT = any_of(
    "how (do|does|can|should) ...1 (bot|app|chat|program|programme) ...2 work\\w*, (how|what) ...1 (bot|app) ...2 (work\\w*|do|about|for), (do|does) not (understand|get) how (this|it|you|all this|the bot|the app) ...1 works?, how (this|it) all works"
)
_LOST = any_of(
    "(am|feel|feeling|bit|so|totally|completely) (confused|lost)|^confused$|^lost$|^what now$|what do i do here$|what you can do$|^what is all( this| that)?$|^who (is|are) this$|^how do (i|we) (start|begin)$|^what (should|do|must|can) i do now$|^instructions$|^how (this|it|all this) works$"
)
_HELP_WITH_ONESELF = any_of(
    "help (with|my|for|me (with|do|get))|(does|do|will|would|can|is|are) (it|this|that|they|these) ...3 help|it helps?$|how (is|does|do) (this|it|that) help|help (back|pain|posture)"
)
_MILD = "fine, please, then, coach, sure, man, mate, sir, limber, boss, buddy, friend, dear, bro, madam, lol, haha, now, today, so, well, and, oh, ah, very, thanks, sorry, bot, captain, sure thing, all, good, that, it is, is, of course, i am, the, one, my"
_YES = made_of(f"yes, ok, seen, {_MILD}")
_NO = made_of(f"not, nothing, yet, 0, do, do not, thanks, yes, ok, really, not-yet, any, at all, {_MILD}")
_TICKED = made_of("check, tick, yes, ok, done, box, ticked, now")
_OPENS_WITH_ASSENT = any_of("^((oh|ah|well|and|lol|haha|please) )*(yes|ok|seen|good|fine)")
_OPENS_WITH_REFUSAL = any_of("^((oh|ah|well|yes|ok|lol|haha|sorry|please) )*(not|nothing|0|do not)")
_NOT_UNDERSTOOD = made_of(
    "what, huh, eh, pardon, come again, say again, sorry, again, excuse me, me, wtf, erm, um, hmm, you, mean, do, did, does, that, this, is, on earth, the, hell, i, not, understand, get, it, like"
)
_NOT_UNDERSTOOD_CORE = any_of("what, huh, eh, pardon, come again, say again, (not|do not) (understand|get)")
_ENDING = made_of("finish, end, over, the, please, complete")
_HELLO = any_of("^(ok |yes |well |oh |ah |not |and )*hello|^(i am |just |only |want to |wanted to )*(saying|say) hello")
_GREETING_REST = made_of(
    "hello, good, you, limber, all, bot, there, only, me, again, everyone, morning, this-morning, evening, afternoon, night, today, dear, coach, my, friend, the, to, and, a, very, sir, madam, how, are, is, it, going, doing, what, up, buddy, old, mate, nice, day, happy, world, from, sunny, lovely, bright, early, folks, team, guys, trainer, mr, miss, u, hope, well, days, weekday, yes, ok, seen, thanks, sorry, please, oh, so, im, i, am, just, saying, dropping, by, in, checking, say, wanted, want, to, long, time, no, not, see, new, here"
)
_HALVES = made_of(
    "half, maybe, a, of, it, that, this, the, set, about, i, would, say, one, around, only, just, all, reps, not, yes, ok, well, sorry, them, so far, so, far, exercise, today"
)
_THANKS_NOT = any_of("not (thanks|yet)|never|thanks (god|heaven|heavens|goodness)")


def the_bot(said: Said) -> tuple[Meaning, ...]:
    """What is asked of the bot itself rather than of an exercise."""
    if said.where.state is State.IDLE and said.finds(_MINE):
        return (Simple.PROGRESS,)
    if said.finds(_PROGRESS) and not said.exercises and not said.has("clock"):
        return (Simple.PROGRESS,)
    if (said.where.state.asks and said.has("help")) or said.finds(_BOT):
        return (Simple.HELP,)
    if said.finds(_SCHEDULE) and not said.finds(_OTHER_TIMETABLES):
        return (Simple.SCHEDULE,)
    if said.finds(_REMINDERS) and clocks(said.words, evening=None) and said.where.state is State.IDLE:
        return (Simple.SCHEDULE,)
    if said.where.state is State.IDLE and said.finds(_LOST):
        return (Simple.HELP,)
    if said.finds(_HELP) and not said.finds(_HELP_WITH_ONESELF):
        return (Simple.HELP,)
    return NOTHING


def small_talk(said: Said) -> tuple[Meaning, ...]:
    """Greetings and thanks, and a bare yes, ok or no."""
    if said.has("thanks") and not said.finds(_THANKS_NOT):
        return (Simple.THANKS,)
    if said.finds(_HELLO) or (
        said.is_only(_GREETING_REST)
        and not said.words.startswith("what a ")
        and not said.asked
        and said.has("morning", "this-morning", "evening", "afternoon")
        and not said.where.state.asks
    ):
        return (Simple.HELLO,)
    if said.has("check", "tick", "box") and said.where.state is State.SET and said.is_only(_TICKED) and not said.asked:
        return (DONE_OR_NOT,) if said.where.fresh else (Done(),)
    if said.opens(_OPENS_WITH_ASSENT) and said.is_only(_YES):
        return (Unclear(),) if said.asked else _assent(said)
    if said.opens(_OPENS_WITH_REFUSAL) and said.is_only(_NO):
        return (Unclear(),) if said.asked else _refusal(said)
    if said.has("finish", "end", "over", "complete") and said.where.state is State.SET and said.is_only(_ENDING):
        return (Unclear((Done(), Simple.STOP)),)
    if said.finds(_NOT_UNDERSTOOD_CORE) and said.is_only(_NOT_UNDERSTOOD):
        return (Simple.HELP,)
    expected = said.where.in_walk or said.where.state is State.WAITING
    if said.has("said-than-done"):
        return (Simple.NOT_DONE,) if expected else NOTHING
    if said.has("done-perhaps") and expected:
        return (DONE_OR_NOT,)
    if said.has("half", "maybe") and expected and said.is_only(_HALVES) and not said.asked:
        return (DONE_OR_NOT,)
    return NOTHING


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
        return (Simple.NOT_DONE,) if said.has("yet", "not-yet") else (Later(),)
    return (Simple.NOT_DONE,) if said.where.in_walk else NOTHING
