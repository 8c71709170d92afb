"""What is in the way, in the person's own words, once that was asked; and the way back to all of the exercises.

Only what says nothing else is read, all of it: "no time today" is about today, and "forgot to tell you, done" is a set.
"""

import re

from bot.domain.hindrances import Hindrance

LONGEST = 60  # characters: whoever writes more says more
_MILD = r"(?:sorry|well|just|really|always|often|mostly|again|honestly|i guess|i think|it was|it's|its)"
_I = (
    r"(?:i(?:'m| am| was|'ve been| have been| have| had| just| always| keep)?"
    r"|we(?:'re| are| were)?|there(?:'s| is| was))"
)
_WORDS = {
    Hindrance.FORGOT: (
        r"(?:forgot(?:ten)?|forget|forgetting)(?: (?:about |to do )?(?:it|them))?",
        r"(?:didn't|did not|don't|do not|never) (?:think of|remember|notice)(?: (?:it|them))?",
        r"slipped my mind",
        r"(?:wrong|bad) time",
    ),
    Hindrance.NO_TIME: (
        r"(?:no|not enough|too little|not any) time(?: for (?:it|this|that|them))?",
        r"(?:don't|do not|didn't|did not) have (?:the |any |enough )?time",
        r"(?:too |so |very )?busy",
        r"(?:it )?(?:is |takes? )?too long",
        r"(?:too much|a lot of|lots of) (?:work|to do)",
        r"work",
    ),
    Hindrance.PAIN: (
        r"(?:in |too much |because of (?:the )?|back |more )?pain(?:s|ful)?",
        r"(?:(?:my back|my knees?|it|that) )?(?:hurts?|aches?|is sore)",
        r"(?:too )?(?:painful|sore)",
    ),
    Hindrance.AWAY: (
        r"(?:away(?: from home)?|travell?ing|abroad|not (?:at )?home)",
        r"on (?:the road|a trip|holidays?|vacation)",
        r"(?:travel|a trip|holidays?|vacation)",
    ),
    Hindrance.BORED: (
        r"(?:too |so |a bit |a little |rather )?bor(?:ed|ing)(?: (?:of|with|by) (?:it|them|this))?",
        r"boredom",
        r"(?:always |all )?the same(?: (?:thing|exercises))?(?: (?:every time|always|again))?",
        r"(?:monotonous|dull|no fun)",
    ),
}
_READ = {
    what: re.compile(rf"(?:{_MILD} )*(?:{_I} )?(?:{_MILD} )*(?:{'|'.join(words)})(?: {_MILD})*")
    for what, words in _WORDS.items()
}
_ALL_AGAIN = re.compile(
    r"(?:(?:please|i want|give me|back to|bring back|with) )*"
    r"(?:all(?: three| of the| of them)?|the whole|my whole|full)"
    r"(?: (?:the |my )?(?:exercises?|programme|program|routine|sessions?|thing))?"
    r"(?: (?:again|back|please|from now on))*"
    r"|i have (?:more )?time(?: again)?"
)


def hindrance(text: str) -> Hindrance | None:
    """What is in the way; None where the words say something else, or more than that."""
    said = _plain(text)
    return next((what for what, words in _READ.items() if words.fullmatch(said)), None) if said else None


def all_again(text: str) -> bool:
    """Whether somebody who does one exercise a session wants all of them again."""
    return _ALL_AGAIN.fullmatch(_plain(text)) is not None


def _plain(text: str) -> str:
    """The words alone; none where there are too many."""
    said = " ".join(re.sub(r"[,.!;:…]+", " ", text.casefold().replace("’", "'")).split())
    return said if len(said) <= LONGEST else ""
