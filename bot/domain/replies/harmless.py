"""What sounds like a denial or a doubt and is none: it is taken out before a clause is judged."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re

from bot.domain.replies.phrases import any_of

_NOT_TO_TELL = any_of(
    r"not (to|2) (done|say|tell|mention|log|report|write|record|confirm|tap|press|let|answer|reply|message|text|update|check|note|mark|put|hit|click|type|send|brag|worry|rush|complain|boast|enter|register|push), not (record|log|tell|told|say|report|mention|mark|tap|tapped|press|pressed)"
)


# A "not" that has found what it denies: it reaches no further, and no other clause.
DENIED_ELSEWHERE = any_of(r"""
    (i |we )?(can|could) not (even |quite )?believe\b(?! (that )?(i|we) (have |am |actually |finally |just |really )*(done|did|managed)).*, (i |we )?not (ever )?(thought|expected|imagined|believed) (i|it|we|that|this)\b.*
    not (my|the|our|exactly my|quite my) (most \S+|\S+est)( \S+){0,3}
    ^(it |that |this )?did not (even |really |actually )?(pain|hurt)( \S+){0,3}$
    (i |we )?(thought|feared|figured|assumed|doubted|expected) (that )?(i|it|we|this|that) would( not)?\b.*
    (i |we )?(did|would|had) not (even |really |ever )?(think|expect|believe|imagine|guess|thought|expected)\b(?! so).*
    (i |we )?((have|did|do|could|can|would|am) )?not (nearly |half |quite )?(as|so) (\S+ ){1,2}as (\S+ ?){1,5}
    (i |we )?((could|can|would) )?not (be )?bothered (to |with |about )?(?!(do|doing|start|finish|exercise|exercising|it|them|this|these|that)\b)\S+
    (i |we )?(have |did |do |could )(not )(even )?(wait|need|rest|stop|cheat|want to wait|mind|have to wait|skip(?! (bridge|rotation|knee-to-chest))|pause|hurry|rush|forget)(?! (done|did|set|it))( \S+)?$
""")


_HARMLESS = any_of(r"""
    (?<=bridge )first(?! (set|one|\d|reps|half)), (?<=rotation )first(?! (set|one|\d|reps|half)), (?<=knee-to-chest )first(?! (set|one|\d|reps|half)), (?<=done )first$
    (legs|arms|back|knees|body|muscles|hips|glutes) (said|say|says) not, by now, on time, in time, not joking, at all, why not, thank god, for real, not gonna lie, not to lie, not lie
    not lying, could not be (happier|better|easier|prouder), can not believe ...3, could not have been easier
    not wait, better late than not, now or not
    (now|then|next) (the |my |for the )?(left|right|other-side)( leg| knee| side| one)?$
    (did |do |could |can )?not not-yet (for )?(you|it|them|that|any longer), (could|can|did) not not-yet(?= (lol|and|already|i|so|just|but)|$), for (making|keeping) you (not-yet|waiting), untold
    (with )?not ...2 (pain|numb|tingling|rest|break|breaks|worries|sweat|problem|problems|issue|issues|trouble|bother|complaints|complaint|cheating|fuss|drama|struggle|stopping|stop|weak|hurt|twinge|wobble|wobbles|thanks|idea|help|excuses|pauses|pause|resting|cramp|cramps|hassle|doubt|mistakes|mistake|shortcuts|biggie|ache|aches|difficulty|time wasted)
    not ...1 (bad|hard|easy|fun|difficult|pretty|tired|gonna lie|dizzy|sore|perfect|great|nice|elegant|graceful|proud|sorry|complaining|kidding|tough|painful|awful|terrible|too shabby|shabby|fast|quick|slow|heavy|comfortable|happy|my best|in pain|stiff|sexy|beautiful|ideal|boring|feeling)
    (an|1|half an|half|2|twice) hours ago, (\d+|few|twice) minutes ago
    not only, not just, not sure why, not the (best|prettiest|easiest|fastest|worst|nicest|cleanest|greatest)
    if i may say so, if i say so myself, if you (like|please|must know|wondered|wonder)
    not that (it|you|anyone|i) ...3, no less, as you can see, as promised, as planned, as always, as usual
    as prescribed, at last, at long last
    feel(s|ing)? (good|great|better|fine|ok|amazing|alive|strong|accomplished|sore|tired|looser|nice|done)
    can feel it, could feel ...3, you know, need (a |some )?(water|drink|coffee|rest|break|breather|nap|beer)
""")


# What only leads to the news, or asks that it be written down.
_FRAMES = any_of(r"""
    (i |we )?(am |are |would )?(very |so |quite )?(glad|happy|pleased|proud|delighted|sorry|regret|like|want|wish|wanted|here) to (say|report|tell you|announce|inform you|inform|let you know|confirm|advise|state|declare|admit)( you)?( that)?
    (i )?can (now |happily |proudly |gladly )?(report|confirm|say|announce|tell you)( that)?
    (just )?(saying|reporting|confirming|announcing|informing you)( that)?, let the record show( that)?
    let it be (known|noted)( that)?, for your (information|records), be advised( that)?
    i hereby (declare|announce|confirm)( that)?
    this is to (inform|say|confirm|tell)( you)?( that)?, believe (it or not|me), trust me, i swear, i promise( you)?
    would you believe( it)?, guess what, what do you know
    you will be (pleased|happy|glad|delighted|proud) to (hear|know|learn|read|see)( that)?
    thought (i would|you should) (tell|know|let)( you)?( know)?( that)?
    please (note|record|log|write down|put down|add|count|be informed)( that)?, kindly (note|record|log)( that)?
    (to|just to) (let you know|inform you|report|confirm|tell you)( that)?, good news, i must say
    i have to (say|admit), i will have you know( that)?, as you (asked|wanted|wished|ordered|said|told me)
    tell the world, needless to say, (maybe )?you will (find|notice|see)( that)?, as far as i am concerned
    (i )?(can|could) not (even |quite )?believe( that)?(?= (i|we) )
    ready to report, mission control, note to self
""")


_YOU_CAN = re.compile(
    r"\b(?:you|we) (?:can|may|could|might) (?:now |please |safely )*(?=done\b)"
)  # "you can tick off set 1"


def plain_words(words: str) -> str:
    """The words without what sounds like a denial or a doubt and is none."""
    told = " ".join(_NOT_TO_TELL.sub(" ", DENIED_ELSEWHERE.sub(" ", words)).split())
    unframed = " ".join(_FRAMES.sub(" ", _YOU_CAN.sub(" ", told)).split())
    return " ".join(_HARMLESS.sub(" ", unframed).split())
