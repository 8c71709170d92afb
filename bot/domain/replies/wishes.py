"""What the person wants of the session and of the bot: start, later, skip, stop, pause, undo, and the small words."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re

from bot.domain.programme import Programme
from bot.domain.replies.meaning import Done, Later, Meaning, Pause, Simple, Skip, Unclear
from bot.domain.replies.names import named
from bot.domain.replies.times import clocks, days, minutes
from bot.domain.replies.tokens import Clause
from bot.domain.replies.where import State, Where

_NOT = re.compile(r"\b(?:not|never)\b")
_NONSENSE = re.compile(
    r"\bdone with (?:this|that|these|you|all this|all of this|it all|the|your|my) (?:\S+ ){0,3}(?:nonsense|app|bot|crap|stool|bullshit|rubbish|thing|torture|stupid|bs|garbage|messages|you|programme|program|workout)|\bdone with (?:you|all this|all of this|exercising)\b|\bso done with\b|\b(?:hate|sick of|fed up|bored of|tired of) (?:this|it|these|you|exercising)\b"
)
_SCHEDULE = re.compile(
    r"\b(?:when (?:is|are|do|does|will|should|am)|what-time|what time|reminder times?|my times|(?:change|move|set|shift|edit|adjust|update|switch|reschedule|make) (?:\S+ ){0,4}(?:reminder|reminders|time|times|schedule|morning|evening|clock|mornings|evenings)|schedule|(?:next|morning|evening) (?:reminder|session|one)|(?:different|another|earlier|new|other) times?|reminder (?:earlier|later|at|to)|reminders (?:earlier|at|to|are)|timetable|how long until|which days)\b"
)
_PROGRESS = re.compile(
    r"\b(?:how (?:am|have|did|was|is|are) (?:i|my|we) (?:\S+ ){0,3}?(?:doing|done|been doing|do|progress|progressing|going|getting on|this|last|week|month|so far|streak|numbers)|progress|stats|statistics|streak|my score|my scores|how many (?:sessions|days)|summary|report|my numbers|chart|graph|trend|track record|history|my results|results|am i (?:improving|getting better|on track|consistent)|my week|overview|have i improved|doing so far|how consistent|adherence)\b"
)
_HELP = re.compile(
    r"\b(?:help|commands?|menu|options|what can (?:you|i|this)|how (?:does|do) (?:this|you|the|it) (?:bot |app |thing )?(?:work|function)|how do i use|manual|i am lost|what do i (?:type|write|say|press)|what should i (?:type|write|say)|who are you|what are you|what do you do|support|stuck|how (?:does|do) (?:this|it) all work|what is this)\b"
)
_DONE_LATER = re.compile(
    r"\b(?:will|going to|in|at|around|about|by|after|remind|later|need|give|wait|back|until|till|another|more|another)\b"
)
_AWAY = re.compile(
    r"\b(?:travelling|traveling|sick|ill|flu|unwell|hungover|exhausted|too tired|hospital|funeral|migraine|a cold|a headache|not today|no exercise today|no exercises today|day off|rest days?|not going to happen|not happening|no chance|not tonight|not tomorrow|tomorrow|not this time|no thanks|rather not|not feeling (?:it|well|up)|not up to it|no time today|can not today|can not make it|not this morning|not this evening|no can do|not doing it|skip it|no energy)\b"
)
_RESTED = re.compile(
    r"(?:(?:i|am|ok|yes|the|a|with|my|had|have|now) )*(?:next(?: set| one| please)*|rested|done (?:with )?(?:the |my )?(?:resting|rest|break)"
    r"|(?:rest|break) (?:is )?(?:done|over))(?: done with| now| please| enough| already)*"
)
_REFUSED = re.compile(r"\b(?:will not|not going to|can not|do not|no|not|without|rather not|would not)\b")


def undone(clause: Clause) -> tuple[Meaning, ...]:
    """Whether something recorded is to be taken back."""
    if (re.search(r"\bundo\b", clause.words) and not clause.asked) or re.search(
        r"^(?:can|could|how do|how can|please) (?:\S+ ){0,3}undo\b", clause.words
    ):
        return () if re.search(r"\bnot undo\b", clause.words) else (Simple.UNDO,)
    return ()


def fed_up(clause: Clause, where: Where) -> tuple[Meaning, ...]:
    """ "Done with this nonsense": the person has had enough, and has done nothing."""
    if not _NONSENSE.search(clause.words) or clause.asked:
        return ()
    return (Simple.STOP,) if where.state is not State.IDLE else (Pause(),)


def wish(clause: Clause, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    """What is wanted, apart from completions and questions about an exercise."""
    for reader in (_paused, _skipped, _snoozed, _stopped, _started):
        meanings = reader(clause, where, programme)
        if meanings:
            return meanings
    return ()


def _paused(clause: Clause, where: Where, programme: Programme) -> tuple[Meaning, ...]:  # noqa: ARG001 - one of the readers of `wish`
    words, length = clause.words, days(clause.words)
    if re.search(r"\bresume\b", words) and not _NOT.search(words) and "pause" not in words.split():
        return (
            (Simple.START,) if where.in_walk and not re.search(r"\breminders?\b|\bpause\b", words) else (Simple.RESUME,)
        )
    if re.search(r"\bpause\b", words) and not re.search(r"\bnot (?:\S+ )?pause\b|\bno pause\b", words):
        session = (
            where.in_walk
            and length is None
            and re.fullmatch(r"(?:please |can (?:i|we) |i (?:need|want) (?:to|a) |let us |a )*pause(?: please)?", words)
        )
        if where.in_walk and minutes(words) is not None and length is None:
            return (Later(minutes(words)),)
        return (Unclear((Later(), Pause())),) if session else (Pause(length),)
    if length is not None and re.fullmatch(
        r"(?:for |about |like |maybe |say )*\d+ (?:days|weeks|months)(?: please)?", words
    ):
        return (Pause(length),)
    if (
        length is not None
        and re.search(
            r"\b(?:no|stop|skip|off|not|back|away|rest|break|holiday|vacation|travelling|gone|for|later|remind)\b",
            words,
        )
        and not clause.asked
    ):
        return (Pause(length),)
    return ()


def _skipped(clause: Clause, where: Where, programme: Programme) -> tuple[Meaning, ...]:
    words = re.sub(r"\bleave (\S+(?: \S+){0,2}) out\b", r"skip \1", clause.words)
    exercises = named(words, programme)
    refused = (
        exercises
        and _REFUSED.search(words)
        and not re.search(r"\b(?:know|remember|understand|done|did|pain|sure|get|skip)\b|\byet\b", words)
    )
    if "skip" not in words.split() and not refused:
        return _away(words, where)
    if re.search(r"\b(?:not|never|will not|do not want to|did not) (?:want to |going to )?skip\b", words) or (
        clause.asked and not re.match(r"(?:can|could|may|shall) (?:i|we|you) ", words)
    ):
        return (Unclear(),) if clause.asked else ()
    if exercises:
        return tuple(Skip(exercise) for exercise in exercises)
    if "others" in words.split():
        return tuple(Skip(exercise) for exercise, sets in where.left if sets and exercise != where.current)
    whole = re.search(
        r"\b(?:today|everything|session|all|tomorrow|workout|routine|morning|evening|exercises|night)\b", words
    ) and not re.search(r"\bthis (?:one|exercise|set)\b", words)
    if re.search(r"\b(?:rest|break)\b", words) and where.state is State.REST and not re.search(r"rest of", words):
        return (Simple.START,)
    if where.in_walk and not (whole and not re.search(r"\b(?:it|this) today\b", words)):
        return (Skip(),)
    return (Skip(session=True),)


def _away(words: str, where: Where) -> tuple[Meaning, ...]:
    if where.state is State.WAITING and (
        _AWAY.search(words)
        or (
            re.search(r"\bnot\b", words)
            and "today" in words.split()
            and not re.search(r"\b(?:now|done|later)\b", words)
        )
    ):
        return () if minutes(words) else (Skip(session=True),)
    return ()


def _snoozed(clause: Clause, where: Where, programme: Programme) -> tuple[Meaning, ...]:  # noqa: ARG001 - one of the readers of `wish`
    words = clause.words
    if re.match(r"(?:can|could|may) (?:i|we|you) ", words):
        clause = Clause(words)
    length = minutes(words)
    wanted = "later" in words.split()
    if where.state in (State.WAITING, State.SET, State.REST) or wanted:
        if length is not None and not clause.asked and (where.state is State.WAITING or _DONE_LATER.search(words)):
            return (Later(length),)
        short = re.search(
            r"\b(?:in|give|later|back in|wait|another)(?: me)? (\d{1,3})(?: more)?$|^(\d{1,3}) more$", words
        )
        if short and where.state is State.WAITING and not re.search(r"\bat\b", words):
            return (Later(int(short[1] or short[2])),)
        at = (
            clocks(words, evening=None)
            if re.search(
                r"\b(?:at|around|by|after|later|till|until|about|past|to|pm|am|tonight|noon|make it)\b|\d[:.h]\d", words
            )
            else ()
        )
        if len(at) == 1 and not clause.asked and (where.state is State.WAITING or wanted):
            return (Later(at=at[0]),)
    if wanted and not clause.asked:
        return (Later(),)
    if where.state is State.WAITING and not clause.asked:
        if re.fullmatch(
            r"(?:i |sorry |we |really |just |no )*(?:can not|no can do|will do|will|tonight)(?: do it| do them| do that| do| now| today)*",
            words,
        ):
            return (Skip(session=True),) if words.endswith("today") and "not" in words else (Later(),)
        if re.search(r"\b(?:will|going to) (?:\S+ )?(?:do|did|done|start|be|get)\b", words) and not _NOT.search(words):
            return (Later(),)
    return ()


def _stopped(clause: Clause, where: Where, programme: Programme) -> tuple[Meaning, ...]:  # noqa: ARG001 - one of the readers of `wish`
    words = clause.words
    if re.search(r"\bstop\b", words) and not re.search(r"\bnot stop\b|\bnot (?:\S+ )?stop\b", words):
        if clause.asked and not re.match(r"(?:can|could|may|shall) (?:i|we) ", words):
            return ()
        if where.state is State.IDLE or re.search(r"\b(?:reminders?|messages|forever|all together)\b", words):
            return (Pause(days(words)),)
        return (Simple.STOP,)
    return ()


def _started(clause: Clause, where: Where, programme: Programme) -> tuple[Meaning, ...]:  # noqa: ARG001 - one of the readers of `wish`
    words = clause.words
    if clause.asked and not re.match(r"(?:can|could|may|shall|should) (?:i|we) (?:\S+ )?start\b", words):
        return ()
    if (
        re.search(r"\bstart\b", words)
        and not _NOT.search(words)
        and not re.search(r"\b(?:if|when|did not|later|before)\b", words)
    ):
        return (Simple.START,)
    if where.state is State.SET and re.fullmatch(r"next(?: set| one| exercise| please)*", words):
        return (Unclear((Done(), Skip())),)
    if re.search(r"\bnot (?:\S+ )?start\b", words) and not re.search(r"\bhow\b", words):
        return (Later(),) if where.state is State.WAITING else (Simple.NOT_DONE,) if where.in_walk else ()
    return ()


def about_the_bot(clause: Clause) -> tuple[Meaning, ...]:
    """Questions about the times, the record and the bot."""
    words = clause.words
    if _PROGRESS.search(words):
        return (Simple.PROGRESS,)
    if _SCHEDULE.search(words) and not re.search(r"\b(?:weather|match|game|film|train|movie)\b", words):
        return (Simple.SCHEDULE,)
    if re.search(r"\breminders?\b", words) and clocks(words, evening=None):
        return (Simple.SCHEDULE,)
    if _HELP.search(words) and not re.search(
        r"\bhelp (?:with|my|for)\b|\b(?:does|do|will|would|can) (?:\S+ ){0,3}help\b", words
    ):
        return (Simple.HELP,)
    return ()


def small_talk(clause: Clause, where: Where) -> tuple[Meaning, ...]:
    """Greetings and thanks, and a bare yes, ok or no."""
    words = clause.words
    if re.search(r"\bthanks\b", words) and not _NOT.search(words):
        return (Simple.THANKS,)
    if re.match(r"hello\b", words):
        return (Simple.HELLO,)
    kind = re.fullmatch(r"(?:(yes|ok|no)(?: please| then| coach| sure| man| mate| sir|$| yes| ok| no| limber)*)", words)
    if not kind:
        return (
            (Simple.NOT_DONE,)
            if re.search(r"\bnot-yet\b", words) and (where.in_walk or where.state is State.WAITING) and not clause.asked
            else ()
        )
    if clause.asked:
        return (Unclear(),)
    return _bare(kind[1], where)


def _bare(kind: str, where: Where) -> tuple[Meaning, ...]:
    if where.state is State.WAITING:
        return (Later(),) if kind == "no" else (Simple.START,)
    if where.state is State.SET:
        seen = where.fresh or kind == "yes"
        return (Simple.NOT_DONE,) if kind == "no" else (Unclear(),) if seen else (Done(),)
    if where.state is State.REST:
        return (Simple.NOT_DONE,) if kind == "no" else (Unclear(),) if where.fresh else (Simple.START,)
    return ()


def rested(clause: Clause, where: Where) -> tuple[Meaning, ...]:
    """ "Next", "done resting": the rest is over."""
    if where.state is State.REST and not clause.asked and _RESTED.fullmatch(clause.words):
        return (Simple.START,)
    return ()
