"""Pain that is told, its score, and the answer to "how bad is it, 0 to 10?"."""

import re

from bot.domain.replies.clauses import Reply
from bot.domain.replies.meaning import Meaning, Pain, Unclear
from bot.domain.replies.phrases import any_of, made_of
from bot.domain.replies.said import NOTHING, Said

WORST = 10

_SCORED = (
    re.compile(r"\b(\d{1,3})(?:/10| out of 10| of 10)(?![\d/])"),
    re.compile(r"\bpain(?: \S+){0,3}? (\d{1,3})\b(?! (?:set|reps|minutes|hours|days|weeks|months|times|years))"),
    re.compile(r"\b(?:a|about|around) (\d{1,2}) (?:pain|on the pain)\b"),
    re.compile(r"\b(?:level|score|scale) (?:\S+ )?(\d{1,2})\b"),
)
_OUT_OF_TEN = any_of(r"\d+/10, out of 10")
_NO_PAIN = any_of(r"""
    (no|not|without|never|less|zero|free of|stopped|went away|gone|used to|if|does not|do not) ...2 pain
    pain ...3 (gone|better|went away|free|less|improved|easing|eased)
    pain-free, painkillers?, pain relief
    (for|help|helps|fix|fixes|against|with) (my |the )?(lower )?(back )?pain
""")
_IF_MINE = any_of("if my")
_MINE = any_of("my, me, i feel, i have, it pain")

_BEFORE = any_of(r"(down|up) from \d+")
_OTHER_WISH = any_of("how, why, what, when, skip, stop, pause, undo, later")
_COMPARED = any_of(r"\d+/\d+, \d+\.\d+, better, worse, same, usual, minus, improved")
_YES_OR_NO = made_of("no, yes, ok, thanks")
_OTHER_UNIT = any_of(
    r"(done|did|all) \d+, \d+ (done|left|more|remaining), days, weeks, hours, minutes, set, reps, not, months"
)
_NONE = any_of("no, not, none, nothing, gone, nil, nada, free, without, pain-free, painfree")
_NONE_AT_ALL = made_of(r"""
    none, nothing, zero, pain free, painfree, pain-free, no pain, no, not any, pain gone, gone, all gone, without pain
    no pain at all, no complaints, nil, nada, pain is gone, not pain, does not pain, do not have any pain
    do not have pain
    at all, today, really, i, have, am, is, it, my, back, any, tonight, yes, feel, feeling, great, good, now, whatsoever
    thanks, completely, the, ok, had, there, so, that, far, does, do, doing, totally
""")
_VAGUE = any_of(r"""
    better, worse, same, little, bit, some, less, more, not (too |so |very )?bad, ok, fine, usual, mild, moderate
    high, low, bad, good, seen, sure, know, lot, bearable, manageable, tolerable, hardly, barely, slightly, slight
    improved, much
""")


def pain(said: Said) -> tuple[Meaning, ...]:
    """Whether it hurts, and how much; not where the pain is denied, or only asked about."""
    score = scored(said.words)
    if not said.has("pain"):
        return (Pain(score),) if score is not None and said.finds(_OUT_OF_TEN) else NOTHING
    if said.finds(_NO_PAIN) and score is None and not said.finds(_IF_MINE):
        return NOTHING
    return NOTHING if said.asked and not said.finds(_MINE) else (Pain(score),)


def scored(words: str) -> int | None:
    """A pain score of 0 to 10 said as one: "6 out of 10", "pain is 6"; None where none is, or it is out of range."""
    for pattern in _SCORED:
        found = pattern.search(words)
        if found:
            return int(found[1]) if int(found[1]) <= WORST else None
    return None


def answered(reply: Reply) -> tuple[Meaning, ...]:
    """The answer to the question for a score; empty where the reply is about something else."""
    words = _BEFORE.sub("", reply.words)
    score = scored(words)
    if score is not None:
        return (Pain(score),)
    if _OTHER_WISH.search(words):
        return NOTHING
    numbers = [int(number) for number in dict.fromkeys(re.findall(r"\b\d+\b", words))]
    if _COMPARED.search(words) or len(numbers) > 1 or (numbers and _OTHER_UNIT.search(words)):
        return (Unclear(),)
    if numbers:
        return (Pain(numbers[0]),) if numbers[0] <= WORST else (Unclear(),)
    if _YES_OR_NO.fullmatch(words):  # "nope" to "how is your back?" is no score
        return (Unclear(),)
    if _NONE_AT_ALL.fullmatch(words) and _NONE.search(words):
        return (Pain(0),)
    return (Unclear(),) if _VAGUE.search(words) and "pain" not in words.split() else NOTHING
