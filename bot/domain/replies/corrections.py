"""What somebody corrects in the same breath: "9... no, 10", "12, not 15", "3 sets. Sorry, 2", "left. No, right"."""

import re

from bot.domain.replies.numbers import NUMBER_WORDS, ORDINALS

_SIDES = frozenset(("left", "right", "both"))
_NUMBERS = NUMBER_WORDS - frozenset(ORDINALS)
_UNITS = frozenset(("set", "sets", "round", "rounds", "rep", "reps"))
_CLAIMS = frozenset(("done", "finished", "did", "completed"))
_LEADS = frozenset(("i", "it", "was", "just", "only", "make", "that", "mean", "meant", "say", "did", "the", "is"))
_MARKS = re.compile(
    r"(?:^| )((?:(?:no|nope|wait|sorry|oops|actually|correction|scratch that|make that|i mean|i meant|rather|er)"
    r"(?: [,.…!:;–]+)? ?)+)$"
)
_WEAK = frozenset(("no", "wait", "sorry", "actually", "er", "oops"))  # that a stop must part from what is corrected
_AFTERWARDS = re.compile(
    r"(?: [,.…!]+)? (?:i )?(?:counted wrong|miscounted|my mistake|typo|my bad|mistyped|wrong number)$"
)


def corrected(tokens: list[str]) -> list[str]:
    """The tokens without the amount that was taken back: the one put in its place stands where it stood."""
    for at in range(len(tokens) - 3):
        amount, stop, denied, other = tokens[at : at + 4]
        if stop in (",", "–") and denied == "not" and _is_amount(amount) and _is_amount(other):
            return [*tokens[: at + 1], *tokens[at + 4 :]]
    for at in range(len(tokens) - 1, 1, -1):
        if not _is_amount(tokens[at]):
            continue
        begin = at
        while begin and tokens[begin - 1] in _LEADS:
            begin -= 1
        kept = _put_right(tokens[:at], tokens[at:]) or _put_right(tokens[:begin], tokens[at:])
        if kept:
            return kept
    return tokens


def _put_right(before: list[str], after: list[str]) -> list[str]:
    """What is meant where `before` ends in a mark of correction; nothing where it does not."""
    text = " ".join(before)
    found = _MARKS.search(text)
    if found is None:
        return []
    told, mark = text[: found.start()].split(), found[1].split()
    amounts = [index for index, token in enumerate(told) if _is_amount(token)]
    if not amounts or (told[amounts[-1]] in _SIDES) != (after[0] in _SIDES):
        return []
    parted = told[-1:] in (["…"], ["."]) or (told[-1:] == [","] and after[0] not in _SIDES)
    if len(mark) == 1 and mark[0] in _WEAK and not parted:
        return []
    meant = _AFTERWARDS.sub("", " ".join(after)).split()
    unit = [token for token in told[amounts[-1] + 1 :][:1] if token in _UNITS and _UNITS.isdisjoint(meant)]
    sets = {"set", "sets", "round", "rounds"}.intersection([*meant, *unit]) and len(meant) < 3
    kept, claimed = _without_its_lead(told[: amounts[-1]]), [*filter(_CLAIMS.__contains__, told[amounts[-1] :])]
    return [*kept, meant[0], *unit, *meant[1:], *(claimed[:1] or (["done"] if sets else []))]


def _without_its_lead(told: list[str]) -> list[str]:
    """What stands before an amount, but for what makes a total or a clock time of it: "all three", "half past six"."""
    if told[-1:] in (["past"], ["to"]):
        return told[:-2]
    return told[:-1] if told[-1:] == ["all"] else told


def _is_amount(token: str) -> bool:
    return token.isdecimal() or token in _NUMBERS or token in _SIDES
