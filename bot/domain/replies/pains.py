"""Pain that is told, its score, and the answer to "how bad is it, 0 to 10?"."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re

from bot.domain.replies.clauses import Reply
from bot.domain.replies.meaning import Meaning, Pain, Unclear
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.said import NOTHING, Said

WORST = 10

_SCORED = (
    re.compile(r"\b(\d{1,3})(?: ?/ ?10| out of 10| of 10| from 10)(?![\d/])"),
    re.compile(
        r"\bpain(?: (?!set|reps|did|done|managed|wakes?|woke|waking)\S+){0,9}? (\d{1,3})\b(?! (?:set|reps|minutes|hours|days|weeks|months|times|years|seconds|am|pm|hip|leg|knee|side|spot|place|shoulder|foot|hand|point|buttock|area))(?![:.]\d)"
    ),
    re.compile(
        r"\b(?:a|about|around|at|like) (\d{1,2}) (?:pain|on (?:the )?pain|for pain)\b|\b(\d{1,2}) (?:on the )?pain(?: scale)?$"
    ),
    re.compile(
        r"\b(?:a|an|at) (\d{1,2}) (?:in|across) (?:my|the) (?:lower |upper |middle )?(?:back|hips?|spine|neck|knees?|legs?)\b"
    ),
    re.compile(r"\b(?:level|score|scale|rating)(?: (?:is|at|of|today|now|a|pain))* (\d{1,2})\b"),
    re.compile(
        r"\b(?:back|neck|spine|hip|hips|knee|knees|shoulder|shoulders|leg|legs|hamstring|calf)(?: (?:is|was|at|a|an|feels|like|about|now|around|today|probably|really|up|to|pain|now|sitting|currently|hovering|ok|worse|bad|terrible|awful|sore|stiff|very|so|really|this-morning|tonight|much|bit|half|rough|horrible|better))+ (\d{1,2})\b(?! (?:set|reps|minutes|hours|days|weeks|months|times|years|seconds))"
    ),
)
_OF_TEN = re.compile(r"(?<![\d/])(\d{1,3}) ?/ ?10(?![\d/])")
_OUT_OF_TEN = any_of(r"\d+/10, out of 10, \d+ of 10, on (the|a) (pain )?scale")
_NO_PAIN = any_of(r"""
    (none|not|without|less|zero|0|free of|stopped|went away|gone|used to|if|does not|do not|did not|is not|was not|hardly any|no more) ...3 pain(?! (free|go|stop|sto))
    pain ...3 (gone|better|went away|free|less|improved|easing|eased|vanished|disappeared|(?<!all )over|away|is 0|free)
    pain-free, painkillers?, pain relief, painless
    pain in the (neck|arse|ass|bum|backside) ...3 (bot|app|boss|job|work)
    (for|help|helps|fix|fixes|against|with|cure|cures|ease|eases|prevent|prevents) (my |the )?(lower )?(back )?pain
""")
_STATED_NOT = any_of(r"(why|does) not ...2 pain")
_IF_MINE = any_of("if my, but my, not pain ...2 but")
_MINE = any_of(
    "my, me, i feel, i have, it pain, i am in, am i ...6 if, pain (now|when i|if i|doing)|(this|it) (really )?pain"
)
_ANOTHER = any_of(
    "^(he|she|baby|kid|toddler|child|dog) pain, (uncle|aunt|cousin|boss|neighbour|neighbor|colleague|flatmate|grandma|grandad|nan) ...2 pain, (his|her|their|somebody|wife|husband|mum|dad|dog|cat|friend|son|daughter|mother|father|sister|brother|your) ...2 (back |neck |knee |leg )?(is |was )?pain, (baby|kid|kids|child|toddler|children|cat|dog) (is |are )?pain"
)
_FIGURE = any_of(
    "(to be|being|what|such|(bot|app|you|boss|job|kids|this|it) (is|are)) (just |such |really )?a (\\S+ )?pain(?! (in|on|between|down|behind) (my|left|right)), pain ...2 (to (say|admit|watch|see)|my (feelings|pride|ego|wallet))|(feelings|pride|wallet|ego|bank account) pain|no pain no gain|not pain (no|not) gain"
)

_BEFORE = any_of(
    r"(down|up|dropped|improved|risen|rose|came down|went (up|down)|better|worse|reduced|went) from (a |an )?\d+( to)?, out of 10|of 10|/10, (instead of|rather than|compared (to|with)|not) (a |an |the )?\d+, than (the )?\d+, (?<=\d )from (a )?\d+$, on the scale( of)?( 0| 1)?( to 10)?, (from|of) [01] to 10, scale of 10, [01] to 10"
)
_PAST = any_of(
    r"(was|were|had been|used to be|started (at|with|on)|woke up (at|with)|had)(?! ...2 but) ...4 \d+( (yesterday|before|earlier|this-morning|then|last time|at first|on weekday))?, (?<!today )(?<!now )\d+ (yesterday|before|earlier|this-morning|last time|at first|when i woke|in the morning|on weekday), (yesterday|before|earlier|this-morning|last time|at first|weekday)( it)?( was| is)?( a| an)? \d+, not (a |an )?\d+"
)
_NOW = any_of(
    "now, today, tonight, currently, but, more like, dropped, down, rather, think, actually, sorry, at the moment, since then, settled, make it, mean, call it"
)
_OTHER_WISH = any_of("how, why, what, skip, stop, pause, undo, later, help, schedule, which, explain, start")
_BEARS_ON_IT = re.compile(rf"\d|no-chance|better|worse|{_OTHER_WISH.pattern}")
_COMPARED = any_of(r"\d+/\d+, better, worse, same, usual, minus, improved")
_BETWEEN = re.compile(r"\b\d+ and (?:a )?half\b|\b\d+\.\d+\b|\bbetween \d+")
_YES_OR_NO = made_of("not, yes, ok, thanks")
_OTHER_UNIT = any_of(
    r"(done|did|all|managed) \d+, \d+ (done|left|more|remaining), (\d+|few|twice|several) (days|weeks|hours|minutes|months), \d+ set, set \d+, \d+ reps, am, pm, not"
)
_NONE = any_of(
    "none, 0, gone, free, without, pain-free, painfree, painless, not ...3 pain, not any, vanished, disappeared, not (\\S+ )?(ache|complaints|bother|discomfort), (do|did|can) not feel ...3 (anything|thing|pain), not feel(ing)? (anything|a thing|pain)"
)
_NONE_AT_ALL = made_of(r"""
    none, nothing, zero, 0, pain free, painfree, pain-free, no pain, not, not any, pain gone, gone, all gone
    without pain, vanished, disappeared, completely gone, went away, painless
    no complaints, pain is gone, not pain, does not pain, do not have any pain, complaints, single, ache, bit, of
    slightest, whatever, actually, absolutely, totally, felt, anything, a thing, thing, discomfort, bother, anymore
    more, this, longer
    do not have pain, can not feel, feel nothing, numb, sign, trace, left, since, morning, these, days, currently
    moment, for, once, at the, and, lovely, wonderful, perfect, fine, all good, sensation
    at all, today, really, i, have, am, is, it, my, back, any, tonight, yes, feel, feeling, great, good, now
    whatsoever, seen, lol, haha, wow, amazing, finally
    feels, thanks, completely, the, ok, had, there, so, that, far, does, do, doing, totally, a, to, report, say, in, was, out
    perfectly, very, please, hello, limber
""")
_VAGUE = any_of(r"""
    better, worse, same, little, bit, some, less, more, not (too |so |very |that )?bad, ok, fine, usual, mild
    moderate, medium, middling, middle, average, so so, half
    high, low, bad, good, seen, sure, know, lot, bearable, manageable, tolerable, hardly, barely, slightly, slight
    improved, reduced, eased, easing, lower, gone down, increased, much, maybe, quite, terrible, awful, horrible, horrendous, severe, unbearable, like hell, intense, tough
    rough, comfortable, normal, meh, up and down, hard to say, depends, annoying, stiff, tight, achy, nasty, strong
    light, soft, minimal, considerable, fair, ok, a all, off the (scale|chart|charts), through the roof, a lot, lots, loads
    enough, too much, idea
""")
_EXCLAIMED = any_of(
    r"^(oh|ow|ooh|argh|ah|god|oh god|christ|jesus|poor) ?my ...1 (back|neck|spine|hip|knee|shoulder)( \d+)?$"
)
_ONLY_PAIN = any_of("pain")


def pain(said: Said) -> tuple[Meaning, ...]:
    """Whether it hurts, and how much; not where the pain is denied, or only asked about."""
    score = scored(said.words)
    if not said.has("pain") and said.finds(_EXCLAIMED):
        return (Pain(score),)
    if not said.has("pain"):
        scale = said.finds(_OUT_OF_TEN) or (score is not None and not said.has("done", "did", "set", "reps"))
        return (Pain(score),) if score is not None and scale else NOTHING
    if said.finds(_FIGURE) or said.finds(_ANOTHER):
        return NOTHING
    if said.finds(_NO_PAIN) and score is None and not said.finds(_IF_MINE) and not said.finds(_STATED_NOT):
        return NOTHING
    return NOTHING if said.asked and not said.finds(_MINE) else (Pain(score),)


def scored(words: str) -> int | None:
    """A pain score of 0 to 10 said as one: "6 out of 10", "pain is 6"; None where none is, or it is out of range."""
    for pattern in _SCORED:
        found = pattern.search(words)
        if found:
            score = int(next(each for each in found.groups() if each))
            return score if score <= WORST else None
    return None


def answered(reply: Reply) -> tuple[Meaning, ...]:
    """The answer to the question for a score; empty where the reply is about something else."""
    first, *others = (clause.words for clause in reply.clauses)
    if others and first.isdecimal() and int(first) <= WORST and not _BEARS_ON_IT.search(" ".join(others)):
        return (Pain(int(first)),)  # "5, nothing numb, no fever"
    words = _OF_TEN.sub(r"\1", " ".join(clause.words for clause in reply.clauses))
    bare = " ".join(_BEFORE.sub(" ", words).split())
    if not bare and scored(words) is not None:
        return (Pain(scored(words)),)
    if _OTHER_WISH.search(bare):
        return NOTHING
    numbers = _numbers(bare)
    if len(numbers) > 1:
        present = _numbers(" ".join(_PAST.sub(" ", bare).split()))
        if len(present) == 1 and (_NOW.search(bare) or _PAST.search(bare)):
            numbers = present
        elif _NOW.search(bare) and any(
            word in bare.split() for word in ("sorry", "actually", "mean", "rather", "make")
        ):
            numbers = numbers[-1:]
    if _BETWEEN.search(bare):
        return (Unclear(),)
    if len(numbers) > 1 or (_COMPARED.search(bare) and not numbers):
        return (Unclear(),)
    if (
        numbers
        and (_OTHER_UNIT.search(bare) or ("maybe" in bare.split() and " or " in f" {bare} "))
        and scored(words) is None
    ):
        return (
            (Unclear(),)
            if not re.search(r"(not|months|weeks) ", bare) or not _PAST.search(bare)
            else (Pain(int(numbers[0])),)
        )
    if numbers:
        return (Pain(numbers[0]),) if numbers[0] <= WORST else (Unclear(),)
    return _without_a_number(bare)


def _numbers(words: str) -> list[int]:
    return [int(number) for number in dict.fromkeys(re.findall(r"(?<![\d.])\d+(?![\d.])", words))]


def _without_a_number(words: str) -> tuple[Meaning, ...]:
    if _YES_OR_NO.fullmatch(words):  # "nope" to "how is your back?" is no score
        return (Unclear(),)
    if (_NONE_AT_ALL.fullmatch(words) and _NONE.search(words)) or words in (
        "none",
        "0",
        "not at all",
        "not a thing",
        "not a thing today",
    ):
        return (Pain(0),)
    return (Unclear(),) if _VAGUE.search(words) and not _ONLY_PAIN.search(words) else NOTHING
