"""Red flags and reasons for caution in a reply.

What is denied ("no numbness"), asked in general or told of somebody else is no flag; what is hedged is one.
"""

from itertools import pairwise

from bot.domain.replies import signs
from bot.domain.replies.clauses import Clause, Reply
from bot.domain.replies.meaning import Flag, Simple, Urgency
from bot.domain.replies.phrases import any_of

_DENIED = any_of(r"""
    no, not, never, without, nor, neither, none, is not, gone, went away, disappeared, zero, stopped having
    rules out, denies, free of, instead of
""")
# Negations that are themselves the complaint: "can not feel", "no control".
_COMPLAINT = any_of(r"""
    not-yet
    can not, could not, will not, unable, not feel, not hold, not working, does not come, not coming, lost
    no better, not better, not improved, not getting better, not walk, never had this, not allowed, not to exercise
    not to, no erection, not keep, no improvement, not responding, not know why
    not (been )?able
    no (feeling|sensation|control|strength|power|longer)
    not ...1 empty
    not (properly|fully|well)
""")
_IN_GENERAL = any_of(r"""
    ^(?!.*\b(?:i|my|me)\b)(should|would|could(?! not)|can(?! not)|does|do(?! not)|is(?! not)|what are|when|which|how)
    ^how do i know, what if, in case, if (i|it|my|you), as if, good for, help with, helps with, prevent, afraid of
    scared of, worried about getting, read about, heard about
""")
_SOMEBODY = any_of(r"""
    (my|his|her) (wife|husband|partner|girlfriend|boyfriend|mum|mom|mother|dad|father|aunt|uncle|grandma|gran)
    (my|his|her) (grandfather|sister|brother|son|daughter|kid|child|friend|boss|neighbour|neighbor|colleague|dog|cat)
    (she|he|they) (is|has|had|was|are|have|can|feels|felt)
""")
_NERVES = any_of("numb, tingling, down both-legs, shooting")
_WORN_OUT = any_of("tired, sore, stiff, heavy, wobbly, shaky, shaking, jelly, trembling, burning, burn")
_UNWELL = any_of(
    "tired, sore, pain, stiff, heavy, wobbly, worked, burn, shaky, shaking, jelly, trembling, weak, burning"
)
_BECAUSE_OF = "(after|from|because of|thanks to|due to|following|with|during|by)"
_EXERTED = any_of(rf"""
    exercised
    {_BECAUSE_OF} ...3 (bridge|rotation|knee-to-chest|exercises?|set|everything|that|them|it|those)
    {_BECAUSE_OF} ...3 (running|run|gym|workout|squats|walk|hike|leg day|cycling)
""")


def flag(reply: Reply) -> Flag | None:
    """The most urgent red flag in the reply."""
    statements = _statements(reply)
    joined = [f"{one} {other}" for one, other in pairwise(statements)]  # a sign may be spread over two
    tired = muscles_or_nerves(reply)
    for sign, table in signs.EMERGENCY:
        for said in statements + joined:
            found = table.search(said)
            if found and not (tired and "both-legs" in found[0]):
                return Flag(Urgency.EMERGENCY, sign)
    whole = " ".join(statements)
    if any(table.search(whole) for table in signs.SAME_DAY):
        return Flag(Urgency.SAME_DAY)
    own = [clause.words for clause in reply.clauses if not clause.asked and _own(clause)]
    if any(table.search(said) for table in signs.SOON for said in own):
        return Flag(Urgency.SOON)
    return None


def caution(reply: Reply) -> Simple | None:
    """A reason to ask a professional first, also where it is part of a question."""
    for clause in reply.clauses:
        if signs.CAUTION.search(clause.words) and _own(clause) and not _denied(clause.words):
            return Simple.CAUTION
    return None


def muscles_or_nerves(reply: Reply) -> bool:
    """Whether both legs are merely tired after exercise: worth one question, no flag yet."""
    said = next((clause.words for clause in reply.clauses if "both-legs" in clause.words and not clause.asked), "")
    if not said or _NERVES.search(said) or _denied(said):
        return False
    return bool(_WORN_OUT.search(said) or (_EXERTED.search(said) and _UNWELL.search(said)))


def _statements(reply: Reply) -> list[str]:
    """What the person says of themselves, denials left out."""
    return [
        clause.words
        for clause in reply.clauses
        if _own(clause)
        and not _IN_GENERAL.search(clause.words)
        and not clause.words.startswith("quoted")
        and not _denied(clause.words)
    ]


def _own(clause: Clause) -> bool:
    return not _SOMEBODY.search(clause.words)


def _denied(words: str) -> bool:
    return bool(_DENIED.search(_COMPLAINT.sub("", words)))
