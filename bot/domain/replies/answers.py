"""Answers to what was asked: a pain score, a clock time, a time zone."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from collections.abc import Callable
from zoneinfo import ZoneInfo

from bot.domain.replies.meaning import At, Meaning, Now, Pain, Unclear, Zone
from bot.domain.replies.times import clocks
from bot.domain.replies.tokens import Reply
from bot.domain.replies.where import State, Where

_SCORED = (
    re.compile(r"\b(\d{1,3})(?:/10| out of 10| of 10)(?![\d/])"),
    re.compile(r"\bpain(?: \S+){0,3}? (\d{1,3})\b(?! (?:set|reps|minutes|hours|days|weeks|months|times|years))"),
    re.compile(r"\b(?:a|about|around) (\d{1,2}) (?:pain|on the pain)\b|\b(?:level|score|scale) (?:\S+ )?(\d{1,2})\b"),
)
_KEY = re.compile(r"[A-Za-z]{2,20}(?:/[A-Za-z0-9_+-]{1,30}){1,2}|UTC|GMT")
_NOT_IN_A_NAME = re.compile(r"[^\w\s,.:;'’/+()-]|[\ud800-\udfff]")
_LEAD = re.compile(
    r"^(?:(?:hi|hello|hey|ok|yes|so|well|it'?s|its|im|i'?m|i am|i live|i'm living|living|live|currently|now|right now|we are|we're|we|i|located|based|from|in|near|at|the|my|time ?zone|zone|is|city|use|try|set it to|i'm currently|staying|just|outside|close to|around|place)\b[\s,:]*)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:[\s,]+(?:time|timezone|time zone|please|pls|now|right now|currently|here|at the moment|thanks|thank you|zone|area|clock))+\s*$",
    re.IGNORECASE,
)
_NO_PAIN = re.compile(
    r"(?:\b(?:none|nothing|zero|pain free|painfree|pain-free|no pain|no|not any|pain gone|gone|all gone|without pain|no pain at all|no complaints|nil|nada|pain is gone|not pain|does not pain|do not have any pain|do not have pain)\b ?|\b(?:at all|today|really|i|have|am|is|it|my|back|any|tonight|yes|feel|feeling|great|good|now|whatsoever|thanks|completely|the|ok|had|there|so|that|far|does|do|doing|totally)\b ?)+"
)


def no_place(_: str) -> str | None:
    """A gazetteer that knows no place."""
    return None


def score(words: str) -> int | None:
    """A pain score of 0 to 10 said as one: "6 out of 10", "pain is 6"; None where none is, or it is out of range."""
    for pattern in _SCORED:
        found = pattern.search(words)
        if found:
            number = int(next(group for group in found.groups() if group))
            return number if number <= 10 else None
    return None


def answer(reply: Reply, text: str, where: Where, place: Callable[[str], str | None]) -> tuple[Meaning, ...]:
    """The answer to what was asked; empty where the reply is about something else."""
    if where.state is State.PAIN:
        return _pain(reply)
    if where.state in (State.MORNING, State.EVENING):
        return _time(reply, evening=where.state is State.EVENING)
    if where.state is State.ZONE:
        return _zone(reply, text, place)
    return ()


def _pain(reply: Reply) -> tuple[Meaning, ...]:
    words = reply.words.replace(" . ", " ")
    scored = score(words)
    if scored is not None:
        return (Pain(scored),)
    if re.search(r"\b(?:how|why|what|when|skip|stop|pause|undo|later)\b", words):
        return ()
    if re.search(r"\d+/\d+|\b\d+\.\d+\b|\b(?:better|worse|same|usual|minus|improved)\b", words):
        return (Unclear(),)
    numbers = [int(number) for number in dict.fromkeys(re.findall(r"\b\d+\b", words))]
    if len(numbers) == 1 and not re.search(r"\b(?:days|weeks|hours|minutes|set|reps|not|months)\b", words):
        return (Pain(numbers[0]),) if numbers[0] <= 10 else (Unclear(),)
    if numbers:
        return (Unclear(),)
    if _NO_PAIN.fullmatch(words) and re.search(
        r"\b(?:no|not|none|nothing|gone|nil|nada|free|without|pain-free|painfree)\b", words
    ):
        return (Pain(0),)
    vague = r"\b(?:better|worse|same|little|bit|some|less|more|not (?:too |so |very )?bad|ok|fine|usual|mild|moderate|high|low|bad|good|sure|know|lot|bearable|manageable|tolerable|hardly|barely|slightly|slight|improved|much)\b"
    return (Unclear(),) if re.search(vague, words) and "pain" not in words.split() else ()


def _time(reply: Reply, *, evening: bool) -> tuple[Meaning, ...]:
    words = reply.words
    if re.search(
        r"\b(?:how|why|what|minutes|days|pause|stop|skip|undo|hours (?:before|after)|weeks)\b|\bin \d+\b", words
    ):
        return ()
    found = [moment for clause in reply.clauses for moment in clocks(clause.words, evening=evening)]
    different = tuple(dict.fromkeys(found))
    if len(different) == 1 and not re.search(r"\bnot\b", words):
        return (At(different[0]),)
    if len(different) > 1:
        corrected = re.search(r"\b(?:no|not|sorry|make it|rather|actually|instead)\b", words)
        return (
            (At(found[-1]),) if corrected and not re.search(r"\bor\b", words) else (Unclear(tuple(map(At, different))),)
        )
    return ()


def zone_key(text: str) -> str | None:
    """An IANA zone by its own name, in any case ("europe/lisbon"); "UTC+2" is none."""
    if not _KEY.fullmatch(text):
        return None
    parts = ["_".join(part.capitalize() for part in piece.split("_")) for piece in text.split("/")]
    for key in dict.fromkeys((text, "/".join(parts))):
        try:
            return ZoneInfo(key).key
        except (ValueError, OSError, LookupError):
            continue
    return None


def _zone(reply: Reply, text: str, place: Callable[[str], str | None]) -> tuple[Meaning, ...]:
    shown = _NOT_IN_A_NAME.sub(" ", text[:200])
    plain = " ".join(shown.split()).strip(" .,!?\"'")[:100]
    bare = _TAIL.sub("", _LEAD.sub("", plain)).strip(" .,!?\"'")
    candidates = [candidate for candidate in dict.fromkeys((plain, bare, bare.split(",")[0].strip())) if candidate]
    for candidate in candidates:
        key = zone_key(candidate if "/" in candidate else candidate.upper())
        if key:
            return (Zone(key),)
    if re.search(r"\d", plain) or re.search(r"\b(?:past|to) \d", reply.words):
        found = tuple(moment for clause in reply.clauses for moment in clocks(clause.words, evening=False))
        if len(found) == 1 and not re.search(r"\b(?:utc|gmt)\b", reply.words):
            return (Now(found[0]),)
        return ()
    for candidate in candidates:
        known = place(candidate)
        if known:
            return (Zone(known),)
    return ()
