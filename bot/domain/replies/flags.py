"""Red flags and reasons for caution, by what the NHS publishes on back pain (the lists are in CONVERSATION.md).

Each sign is a pattern over one statement in basic words: body part and complaint in either order, near each other.
What is denied ("no numbness"), asked or told of somebody else is no flag; what is hedged is one.
"""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from itertools import pairwise

from bot.domain.replies.meaning import Flag, Sign, Simple, Urgency
from bot.domain.replies.tokens import Reply

_NEAR = r"(?: \S+){0,6}? "


def _pair(one: str, other: str, near: str = _NEAR) -> str:
    return rf"\b(?:(?:{one}){near}(?:{other})|(?:{other}){near}(?:{one}))\b"


_ODD = r"numb|tingling|different|strange|weird|funny|altered|no feeling|nothing"
_BAD = r"pain|numb|tingling|weak|shoot|shoots|radiating|radiates"
_ONE_LEG = r"left leg|right leg|one leg|my leg|a leg|left foot|right foot|my foot|one foot|a foot|left ankle|right ankle|my ankle|left thigh|right thigh|left calf|right calf|left knee|right knee|one knee"
_LEAK = r"wet myself|wet the bed|peed myself|peed my|pissed myself|soiled myself|shat myself|pooed myself|pooped myself|crapped myself|incontinent|incontinence|urine myself|stool myself|wetting myself|soiling myself|wet my pants|wet my bed|wet my trousers|soiled my"
_CONTROL = r"can not (?:\S+ ){0,3}?(?:urine|stool)|(?:urine|stool)(?: \S+){0,3} (?:leak|leaks|leaking|leaked|retention|incontinence|numb|stuck|control)|not (?:been )?(?:able|manage) to (?:\S+ ){0,3}(?:urine|stool|hold it)|(?:lost|losing|lose|no|loss of|trouble|difficulty|struggling|struggle|unable|problems?|hard|leak|leaking|leaked|hold|could not|numb|without|numb) (?:\S+ ){0,4}(?:urine|stool)|(?:urine|stool) (?:without|will not|does not come|myself|accidentally|not coming|changed)|can not hold it in|numb (?:\S+ ){0,3}(?:urine|stool)"
_SEX = r"(?:no|lost|can not|could not|trouble|problems?|changed?|numb|unable|stopped|difficulty|loss of|not) (?:\S+ ){0,3}(?:erection|erections|orgasm|erect|sex|sexual|hard on|ejaculate)|(?:erection|erections|sex|sexual function|sexual feeling|orgasm|erectile)(?: \S+){0,3} (?:gone|numb|changed|different|dysfunction|stopped|problem|problems|weak|lost)|erectile dysfunction|impotent|impotence"
_UNSTEADY = r"unsteady|stumbling when|keep falling|keep stumbling|can not walk straight|wobbly on|legs keep giving|staggering|can not keep my balance|losing my balance|lost my balance|trouble walking|difficulty walking|struggling to walk|can not walk|can not stand up|could not walk|can hardly walk|can barely walk"
_CHEST = r"(?:(?<!-)chest|heart) (?:\S+ ){0,3}(?:pain|tight|tightness|pressure|squeezing|crushing|heavy|hurting)|(?:pain|tightness|pressure|tight|weight) (?:\S+ ){0,3}(?:in|across|on|around) (?:my |the )?(?<!-)chest|breathless|breathlessness|short of breath|shortness of breath|can not breathe|could not breathe|can not catch my breath|trouble breathing|difficulty breathing|struggling to breathe|hard to breathe|out of breath all|gasping|faint|fainted|fainting|passed out|blacked out|blacking out|passing out|lost consciousness|heart attack|fainty"
_TEAR = r"(?:tearing|ripping|ripped|tore|torn) (?:\S+ ){0,5}(?:pain|belly|stomach|abdomen|back|tummy)|(?:pain|belly|stomach|abdomen|tummy|back) (?:\S+ ){0,5}(?:tearing|ripping|ripped apart|tearing apart)|sudden (?:\S+ ){0,3}(?:belly|stomach|abdominal|tummy)(?: \S+){0,2} pain"
_FALL = r"(?:fell|fallen|fall|slipped and fell|tumbled) (?:\S+ ){0,4}(?:stairs|ladder|roof|horse|bike|bicycle|height|motorbike|scaffolding|steps|tree)|(?:car|bike|motorbike|bicycle|road|traffic|motorcycle|serious|bad|bad car) (?:accident|crash|wreck|collision|fall)|hit by a|was in an accident|had an accident|after an accident|after the accident|after my accident|after a serious|after a bad fall|had a bad fall|had a big fall|car hit me|been in a crash|fell badly|fell hard|got run over|run over by|fell off"

_EMERGENCY: tuple[tuple[Sign, re.Pattern[str]], ...] = (
    (Sign.NERVES, re.compile(_pair(r"(?:down |in |into |to |on )?both-legs", rf"{_BAD}|pain down"))),
    (Sign.NERVES, re.compile(_pair("legs", "numb|tingling|weak|pain down|shooting"))),
    (Sign.NERVES, re.compile(_pair("saddle", _ODD))),
    (Sign.NERVES, re.compile(rf"\b(?:{_LEAK}|{_CONTROL}|{_SEX}|{_UNSTEADY})\b")),
    (Sign.CHEST, re.compile(rf"\b(?:{_CHEST})\b")),
    (Sign.TEARING, re.compile(rf"\b(?:{_TEAR})\b")),
    (Sign.ACCIDENT, re.compile(rf"\b(?:{_FALL})\b")),
)
_PREGNANT = r"pregnant|pregnancy|weeks along|expecting|trimester|baby"
_SAME_DAY = (
    re.compile(_pair(_ONE_LEG, "weak|numb")),
    re.compile(
        r"\b(?:foot drop|drop foot|dropped foot|foot is dropping|foot (?:drags|drop|slaps|flops)|fever|feverish|high temperature|a temperature|temperature of|chills|shivering and|weak in (?:my|one|the) (?:\S+ )?(?:leg|foot)|can not lift (?:\S+ ){0,2}(?:foot|toes|toe)|weak (?:\S+ ){0,4}(?:ankle|foot|leg)|trip over my foot|night sweats and)\b"
    ),
    re.compile(
        _pair(
            r"sudden|suddenly|sudden sharp|new",
            r"osteoporosis|steroid|steroids|prednisone|prednisolone|cancer|cortisone",
            r"(?: \S+){0,14}? ",
        )
    ),
    re.compile(
        _pair(
            _PREGNANT,
            r"bleeding|blood|spotting|fluid|waters|leaking|contractions|regular pain|pain every|tightenings|cramps",
            r"(?: \S+){0,14}? ",
        )
    ),
)
_SOON = re.compile(
    r"\b(?:(?:losing|lost|loss of|dropping|dropped) (?:\S+ ){0,4}?weight|weight loss|worse (?:at|in the|during the|every) night|worse when i (?:lie|lay|sleep)|wakes me|waking me|keeps me awake at night|keeps me up"
    r"|(?:pain|worse|bad)(?: \S+){0,5} (?:cough|coughing|sneeze|sneezing|strain|straining)|(?:cough|coughing|sneeze|sneezing|strain|straining)(?: \S+){0,5} (?:pain|worse|kills)|(?:a|the|found|feel|new) (?:\S+ )?(?:lump|swelling|bump)|lump (?:\S+ ){0,3}back|changed shape|change of shape|change in shape|shape of my (?:back|spine)"
    r"|between (?:my |the )?(?:shoulders|shoulder blades|shoulder)|(?:6|7|8|9|10|11|12|13|six) weeks(?: \S+){0,4} (?:no better|not better|not improved|still|no improvement|same)|(?:no better|not better|not getting better|no improvement|not improved|still pain)(?: \S+){0,5} (?:weeks|months)|pain (?:\S+ ){0,4}(?:for )?(?:6|7|8|9|10|11|12) weeks|pain (?:\S+ ){0,4}(?:for )?(?:\d+ )?months|(?:months|weeks) of pain|all night)\b"
)
_CAUTION = re.compile(
    r"\b(?:pregnant|pregnancy|expecting a baby|expecting|trimester|postpartum|post partum|gave birth|given birth|had a baby|just delivered|newly delivered|c-section|c section|caesarean|cesarean|surgery|surgeries|operation|operated|hip replacement|new hip|replaced hip|hip replaced|osteoporosis|osteopenia|brittle bones|cancer|tumour|tumor|chemo|chemotherapy|fracture|fractured|fractures|broken|broke my|cracked|spinal fusion|fusion|slipped disc|slipped disk|herniated|hernia|told not to exercise|told me not to|said not to|advised not to|advised against|not allowed to exercise|recent injury|injury|injured|knee replacement|stenosis|spondylolisthesis|metastasis|in remission|discectomy|laminectomy|post op|post-op|was told not)\b"
)
_DENIED = re.compile(
    r"\b(?:no|not|never|without|nor|neither|none|is not|gone|went away|disappeared|zero|stopped having|rules out|denies|free of|instead of)\b"
)
_STRONG_NOT = re.compile(
    r"\b(?:can not|could not|not (?:been )?able|will not|unable|no (?:feeling|sensation|control|strength|power|longer)|not feel|not hold|not working|does not come|not coming|lost|no better|not better|not improved|not getting better|not walk|never had this|not allowed|not to exercise|not to|no erection|not keep|no improvement|not responding|not know why|not (?:\S+ )?empty|not (?:properly|fully|well))\b"
)
_HYPOTHETICAL = re.compile(
    r"^(?!.*\b(?:i|my|me)\b)(?:should|would|could(?! not)|can(?! not)|does|do(?! not)|is it|is(?! not)|what are|when|which|how)\b|^how do i know\b|\b(?:what if|in case|if (?:i|it|my|you)|as if|good for|help with|helps with|prevent|afraid of|scared of|worried about getting|read about|heard about)\b"
)
_SOMEBODY = re.compile(
    r"\b(?:my|his|her) (?:wife|husband|mum|mom|mother|dad|father|friend|sister|brother|partner|son|daughter|boss|neighbour|neighbor|colleague|dog|cat|girlfriend|boyfriend|aunt|uncle|grandma|gran|grandfather|kid|child)\b|\b(?:she|he|they) (?:is|has|had|was|are|have|can|feels|felt)\b"
)
_TIRED = re.compile(
    r"\b(?:tired|sore|pain|stiff|heavy|wobbly|worked|burn|shaky|shaking|jelly|trembling|weak|burning)\b"
)
_EXERTION = re.compile(
    r"\b(?:after|from|because of|thanks to|due to|following|with|during|by)(?: \S+){0,3} (?:bridge|rotation|knee-to-chest|exercise|exercises|set|running|run|gym|workout|squats|walk|hike|everything|leg day|that|them|it|those|cycling)\b|\bexercised\b"
)


def _statements(reply: Reply) -> list[str]:
    """What is said of the person: each clause, and neighbours joined, since a sign may be spread over two."""
    own = [
        clause.words
        for clause in reply.clauses
        if not _SOMEBODY.search(clause.words)
        and not (_HYPOTHETICAL.search(clause.words))
        and not clause.words.startswith("quoted")
    ]
    stated = [words for words in own if not _denied(words)]
    joined = [f"{one} {other}" for one, other in pairwise(stated)]
    return stated + joined


def _denied(words: str) -> bool:
    return bool(_DENIED.search(_STRONG_NOT.sub("", words)))


def muscles_or_nerves(reply: Reply) -> bool:
    """Whether both legs are merely tired after exercise: worth one question, no flag yet."""
    said = next(
        (clause.words for clause in reply.clauses if "both-legs" in clause.words.split() and not clause.asked), ""
    )
    plain = not re.search(r"\b(?:numb|tingling|down both-legs|shooting)\b", said)
    tired = re.search(r"\b(?:tired|sore|stiff|heavy|wobbly|shaky|shaking|jelly|trembling|burning|burn)\b", said)
    exerted = _EXERTION.search(said) and _TIRED.search(said)
    return bool(said and plain and (tired or exerted)) and not _denied(said)


def flag(reply: Reply) -> Flag | None:
    """The most urgent red flag in the reply."""
    statements = _statements(reply)
    tired = muscles_or_nerves(reply)
    for sign, pattern in _EMERGENCY:
        for said in statements:
            found = pattern.search(said)
            if found and not (tired and "both-legs" in found[0]):
                return Flag(Urgency.EMERGENCY, sign)
    whole = " ".join(statements[: (len(statements) + 1) // 2])
    if any(pattern.search(whole) for pattern in _SAME_DAY):
        return Flag(Urgency.SAME_DAY)
    if any(
        _SOON.search(clause.words)
        for clause in reply.clauses
        if not clause.asked and not _SOMEBODY.search(clause.words)
    ):
        return Flag(Urgency.SOON)
    return None


def caution(reply: Reply) -> Simple | None:
    """A reason to ask a professional first, also where it is part of a question."""
    for clause in reply.clauses:
        if _CAUTION.search(clause.words) and not _SOMEBODY.search(clause.words) and not _denied(clause.words):
            return Simple.CAUTION
    return None
