"""What keeps a clause that speaks of something done from being taken as a completion: `doubt` names the first reason.

Words are judged by where they stand: a "will" before the verb governs it, one after it does not; a "not" reaches to
what follows it; a name before the verb is who did it, a noun after it what was done.
"""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from enum import Enum
from functools import lru_cache

from bot.domain.replies.cutting import Role
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import Said
from bot.domain.replies.where import State
from bot.domain.replies.words import small
from bot.domain.replies.words.people import SOMEBODY

VERBS = frozenset(("done", "did", "managed", "moved", "held"))
_VERY = frozenset(
    [
        "so",
        "too",
        "that",
        "very",
        "really",
        "all",
        "at",
        "any",
        "a",
        "an",
        "much",
        "even",
        "particularly",
        "exactly",
        "the",
        "of",
        "to",
        "yet",
        "just",
        "been",
        "ever",
        "actually",
        "quite",
        "got",
        "like",
        "is",
        "it",
        "i",
        "have",
        "has",
        "had",
        "was",
        "were",
        "be",
    ]
)
_DOING = frozenset(
    """
    done did do doing finish finished complete completed manage managed start started begin begun try tried touch touched made make one 1 2 3 single set reps
    them everything all both yet bridge rotation knee-to-chest exercise anything first second third last ready there half other others either each every more
    moved held count counted left right lift lifted hit lain lie budge budged moving arrived completing finishing bothered attempt attempted happen happened gone through any this that these those another not-yet over side both-sides knee leg most sure-done to quite round
    """.split()  # noqa: SIM905 - prose
)
_AUXILIARY = any_of(
    r"(have|has|had|did|do|does|am|is|are|was|were|can|could|will|would|should) not( yet| sorry| today| really| so far| quite| now| i am sorry| please| ok| all)*$, not (\S+ )?(\S+ )?yet$, (have|did|do|am|is|was) not ...2 (done|did|do|finish|managed|complete|doing|start|ready|there|yet|not-yet)"
)
_NOT_TO_TELL = any_of(
    r"not (to|2) (done|say|tell|mention|log|report|write|record|confirm|tap|press|let|answer|reply|message|text|update|check|note|mark|put|hit|click|type|send|brag|worry|rush|complain|boast|enter|register|push), not (record|log|tell|told|say|report|mention|mark|tap|tapped|press|pressed)"
)
# A "not" that has found what it denies: it reaches no further, and no other clause.
DENIED_ELSEWHERE = any_of(r"""
    (i |we )?(can|could) not (even |quite )?believe\b.*, (i |we )?not (ever )?(thought|expected|imagined|believed) (i|it|we|that|this)\b.*
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
    (did |do |could |can )?not not-yet (for )?(you|it|them|that|any longer), (could|can) not not-yet$, untold
    (with )?not ...2 (pain|numb|tingling|rest|break|breaks|worries|sweat|problem|problems|issue|issues|trouble|bother|complaints|complaint|cheating|fuss|drama|struggle|stopping|stop|weak|hurt|twinge|wobble|wobbles|thanks|idea|help|excuses|pauses|pause|resting|cramp|cramps|hassle|doubt|mistakes|mistake|shortcuts|biggie|ache|aches|difficulty|time wasted)
    not ...1 (bad|hard|easy|fun|difficult|pretty|tired|gonna lie|dizzy|sore|perfect|great|nice|elegant|graceful|proud|sorry|complaining|kidding|tough|painful|awful|terrible|too shabby|shabby|fast|quick|slow|heavy|comfortable|happy|my best|in pain|stiff|sexy|beautiful|ideal|boring|feeling)
    not only, not just, not sure why, not the (best|prettiest|easiest|fastest|worst|nicest|cleanest|greatest)
    if i may say so, if i say so myself, if you (like|please|must know|wondered|wonder)
    not that (it|you|anyone|i) ...3, no less, as you can see, as promised, as planned, as always, as usual
    as prescribed, at last, at long last
    feel(s|ing)? (good|great|better|fine|ok|amazing|alive|strong|accomplished|sore|tired|looser|nice|done)
    can feel it, could feel ...3, you know, need (a |some )?(water|drink|coffee|rest|break|breather|nap|beer)
""")
# What only leads to the news, or asks that it be written down.
_FRAMES = any_of(r"""
    (i |we )?(am |are |would )?(very |so |quite )?(glad|happy|pleased|proud|delighted|sorry|like|want|wish|wanted|here) to (say|report|tell you|announce|inform you|inform|let you know|confirm|advise|state|declare|admit)( you)?( that)?
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
    ready to report, mission control, note to self
""")
_YOU_CAN = re.compile(
    r"\b(?:you|we) (?:can|may|could|might) (?:now |please |safely )*(?=done\b)"
)  # "you can tick off set 1"
_FUTURE = frozenset(
    """
    will shall would should could might must need needs want wants try trying tried plan planning hope hoping hopefully let gotta ought intend promise wish supposed going ready
    tomorrow later shortly soon expect expecting to able can may aim aiming meant wanted remind tell ask say says said before wanting shortly get getting gets make making imagine refuse refused refusing pretend pretended pretending then-done if unless until whether nearly cannot
    """.split()  # noqa: SIM905 - prose
)
_PAST_MODAL = any_of(
    "(had|got|able|used|wanted|was able|were able|happy|glad|proud|pleased) to, to (the |my )?(left|right|other-side|both|each|both-sides|chest|floor|end|top|side|one side), to [0-9]+, as well, going ok, ready or not, going (well|good|great|strong)"
)
_TO_GO = any_of(
    "(\\d+|leg|side|knee|left|right|set|one|bridge|rotation|knee-to-chest|more|still|another) to (go|start|do)( now| still| then)*$"
)
_SOON_AFTER = any_of(
    r"(soon|shortly|tomorrow|later( today| on)?|in (a|an|\d+) ?(minutes|hours|bit|while|seconds|moment)?|if|unless|when|until|next (time|week)|any (minute|moment|second)|by (tonight|then|noon|lunch|\d+))$, (soon|shortly|tomorrow|later)\b(?! than)"
)
_EARLIER = any_of(r"""
    yesterday, weekday, last (weeks|months), this-morning, (?<!seconds )(?<!minutes )(?<!minute )ago, back then
    other days, days before, (last|previous|prior|earlier) (session|sessions|one from), before bed, last time( too)?
    when i was (young|younger|a kid|in the army), years, in the army, in my youth, back in, in (19|20)\d\d
    in the (morning|evening|night), earlier session, (this|the|my) (morning|evening|afternoon)( one| ones)?
    at (dawn|sunrise), (morning|evening) (one|set|session|round), missed session, from before, for the record
""")
_NOT_EARLIER = any_of("for this-morning, this evening, tonight, the evening reminder")
_LONG_AGO = any_of(r"""
    in my (life|time|youth|twenties|thirties), for (\S+ )?(years|decades|ages|months|weeks|days), years ago, last year
    (in|back in) (the army|yoga|pilates|school|college|class|gym class|physio|rehab|hospital|(19|20)\d\d)
    as a (kid|child), when i was (young|younger|a \S+|in)
    (this|that|it|these|them|bridge|rotation|knee-to-chest|one|those|exercise|exercises) before$, long ago
    back in the day, once in, i could ...2 (do|managed), used to, (last) (months|year), last time i
    in the (army|gym|past)
""")
_SAID_BY = any_of("(they|he|she|somebody|physio|coach|doctor|everyone|people) (said|say|says)$")
_DID_NONE = any_of("(done|did) (absolutely |literally )?(none|0|not)( of| yet| today| so far|$)")
_MORE_THEN = any_of(
    r"^(only |just |so )*(another|\d+ more|\d+ reps|1 set|\d+ (minutes|seconds)|after this|last)\b(?!.*\bdone\b.*\bdone\b) ...4 (and|then|and then) (i am |it is |that is |we are |i will be |am )done$"
)
_THEN_DONE = any_of(
    r"^(only |just |so )*(another|\d+ more|1 last|last|\d+ reps|1 set|few|twice) ...3 (and )?then (i am )?done$"
)
_PARTLY = any_of(
    r"(?<!\d and )(?<!\d and a )(?<!with )(?<!took )(?<!after )(?<!for )(?<!felt )(?<!needs )(?<!take )(?<!in )(?<!though )half( of| it| them| the| this| that| set| reps| one| done| did| both| each| exercise| everything| all| rotation| bridge| knee-to-chest| my|$)(?! (past|\d|a minute|an hour|hours|minutes))"
)
_UNSURE = any_of(
    r"maybe, ^then, consider, put down, usually, normally, generally, often, as a rule, every (day|morning|evening|time), more or less, lol sure, or(?! more\b), around \d+( reps| set)?$, supposedly, in (my|our) (head|mind), on paper, done-perhaps, done with everything$,  well done, so done, done with (this|it)$,  done for$, done in by, done (it |that )?yet$, million\w*, billion\w*, thousands?, gazillion, zillion, trillion, bazillion, like \d+$, quotation, uncertain, doubt(ful)?, (this|that|it|these|them) before$, done here$, we are done$, almost"
)
# The completion is named, not told: "finished is what I'd like to be", "this set did me in", "I did try".
_NOT_TOLD = any_of(r"""
    ^(done|did) is (not )?(what|how|when|where|why), (done|did) (me|us)( in| over| off)?$, (has|had|have|got|gets) (me|us) done
    did (try|want|begin|attempt|hope|plan|mean|need|intend|consider|struggle|mention), instead
""")
_OTHER_ONES = any_of(
    "(her|his|their|theirs|yours|hers|your)( own)?( set| reps| exercises| exercise| 2| 3| all| last| first| second| third| bit| part| session)?$, (his|hers|theirs|yours), by (my |the )?somebody, (of |all )(his|her|their|your) (set|reps|exercises)"
)
_ABOUT_OTHERS = any_of(
    "(well|hard|better) said than, easier said than, than done, said and done, what is done is, over and done"
)


class Doubt(Enum):
    """Why something that sounds like a completion is none. Where several hold, the first of this order is named."""

    SOMEBODY = "somebody else did it"
    FOREIGN = "something else was done"
    DENIED = "it was not done"
    NOT_YET = "it is under way"
    PARTLY = "a part of it was done"
    JOKING = "it was said in jest"
    EARLIER = "it was done in an earlier session"
    UNSURE = "it may have been done"
    AHEAD = "it will be done, should be, or would have been"
    ASKED = "it is asked"
    HANGING = "it hangs on a condition"


def plain_words(words: str) -> str:
    """The words without what sounds like a denial or a doubt and is none."""
    told = " ".join(_NOT_TO_TELL.sub(" ", DENIED_ELSEWHERE.sub(" ", words)).split())
    unframed = " ".join(_FRAMES.sub(" ", _YOU_CAN.sub(" ", told)).split())
    return " ".join(_HARMLESS.sub(" ", unframed).split())


def doubt(said: Said) -> Doubt | None:
    """The reason not to believe the clause; None where it plainly says that something was done."""
    words = said.words.split()
    at = verb_at(words)
    told = at if at is not None else next((index for index, word in enumerate(words) if word.isdecimal()), len(words))
    before, after = words[:told], words[told + 1 :]
    if of_somebody(words, at) or _OTHER_ONES.search(said.words) or _ABOUT_OTHERS.search(said.words):
        return Doubt.SOMEBODY if not _ABOUT_OTHERS.search(said.words) else Doubt.AHEAD
    if said.has("busy") and said.where.state is State.WAITING and not (at is not None and said.exercises):
        return Doubt.FOREIGN
    if at is not None and foreign(said, words, at):
        return Doubt.FOREIGN
    if _LONG_AGO.search(said.words) or _SAID_BY.search(said.words):
        return Doubt.SOMEBODY
    if denied(said.words) or _DID_NONE.search(said.words):
        return Doubt.DENIED
    if said.has("not-yet", "doing") or _TO_GO.search(said.words):
        return Doubt.NOT_YET
    for reason, holds in (
        (Doubt.JOKING, said.has("joking", "no-chance")),
        (Doubt.ASKED, said.asked),
        (Doubt.EARLIER, _EARLIER.search(said.words) is not None and not _NOT_EARLIER.search(said.words)),
        (
            Doubt.PARTLY,
            _PARTLY.search(said.words) is not None
            or (said.has("except") and not said.exercises and not said.has("knee", "knees")),
        ),
        (
            Doubt.AHEAD,
            _ahead(before)
            or _MORE_THEN.search(said.words) is not None
            or _THEN_DONE.search(said.words) is not None
            or _SOON_AFTER.search(" ".join(after)) is not None,
        ),
        (
            Doubt.UNSURE,
            _UNSURE.search(said.words) is not None
            or _NOT_TOLD.search(said.words) is not None
            or (said.has("busy") and not said.has("set", "reps"))
            or _reported(before),
        ),
        (Doubt.HANGING, said.clause.role is Role.CONDITION),
    ):
        if holds:
            return reason
    return None


def verb_at(words: list[str]) -> int | None:
    """Where the verb that claims something stands: a participle rather than an auxiliary."""
    for kind in (("done",), ("did",), ("managed", "moved", "held")):
        found = [
            index for index, word in enumerate(words) if word in kind and words[index : index + 2] != ["did", "not"]
        ]
        if found:
            return found[0]
    return None


def denied(words: str) -> bool:
    """Whether what is done is denied: a "not" reaches to the next words that carry sense."""
    if _AUXILIARY.search(words):
        return True
    split = words.split()
    for index, word in enumerate(split):
        if word in ("not", "none", "0", "hardly") and split[index + 1 : index + 2] not in (["i"], ["we"]):
            following = [each for each in split[index + 1 :] if each not in _VERY]
            if (not following and word != "hardly") or (following and following[0] in _DOING):
                return True
    return False


def _ahead(before: list[str]) -> bool:
    """Whether a word before the verb puts it into the future, or into what ought to be."""
    told = _PAST_MODAL.sub(" ", " ".join(before)).split()
    return not _FUTURE.isdisjoint(told) or before[-1:] == ["be"]  # "be done in a bit"


def of_somebody(words: list[str], at: int | None) -> bool:
    """Whether somebody else is the subject: the last person named before the verb."""
    if at is not None and words[at : at + 2] in (["did", each] for each in ("you", "he", "she", "they", "somebody")):
        return True
    before = words[:at] if at is not None else words
    for index in range(len(before) - 1, -1, -1):
        word = before[index]
        if word in ("i", "we", "me"):
            return False
        if word == "them":
            continue  # the exercises
        if word in SOMEBODY or word in ("you", "quoted"):
            return _WITH.isdisjoint(before[max(0, index - 2) : index])
    return False


def _reported(before: list[str]) -> bool:
    """Whether somebody else says or thinks it: "my son thinks I did it"."""
    for index, word in enumerate(before):
        if word in SOMEBODY or word in ("you", "app", "it"):
            return not _REPORTING.isdisjoint(before[index + 1 : index + 4])
    return False


_REPORTING = frozenset(
    """
    think thinks thought believe believes believed say says said claim claims claimed reckon reckons swear swears told
    tells assume assumes assumed show shows insist insists
    """.split()  # noqa: SIM905 - prose
)
_WITH = frozenset(("with", "for", "to", "thank"))


def foreign(said: Said, words: list[str], at: int) -> bool:
    """Whether something else was done: a noun that is none of ours follows the verb, or stands before it as subject."""
    ids = frozenset(exercise.id for exercise in said.programme.exercises)
    told_of_ours = not {"set", "reps", *ids}.isdisjoint(words[:at]) and words[at + 1 : at + 2] in (["with"], ["busy"])
    after = not told_of_ours and _foreign_after(tuple(words[at + 1 :]), ids)  # "set done with the baby on my lap"
    return after or _foreign_before(tuple(words[:at]), ids)


@lru_cache(maxsize=1024)
def _foreign_after(words: tuple[str, ...], ids: frozenset[str]) -> bool:
    """Whether the object is none of ours. It ends at a preposition; "with", "of" and "for" may lead to it."""
    ours = False
    for index, word in enumerate(words):
        following = words[index + 1] if index + 1 < len(words) else ""
        if word in ("of", "with") and (ours or index == 0 or word == "with"):
            if ours and word == "with":
                return False
            rest = [each for each in words[index + 1 : index + 4] if not _unspecific(each)]
            head = rest[0] if rest else following
            return (
                _strange(head, ids)
                and head not in small.MANNER
                and not (word == "of" and words[index + 1] in ("the", "those", "these"))
            )
        if word == "busy" and ours:
            continue  # "did the set in bed"
        if word in small.LINKS or word in ("not", "maybe"):
            return False
        if word in small.NOUNS and index and words[index - 1] in ("my", "our", "a", "the"):
            return not _leads_to_ours(words[index + 1 :], ids)
        if word in small.OURS or word in ids or (word.isdecimal() and not _strange(following, ids)):
            if word in ("it", "them", "everything", "that", "this", "all") and following not in ("of", "the", "my"):
                return False
            ours = True
            continue
        if ours and not _strange(word, ids):
            continue
        if ours and following not in small.OURS:
            return _noun_after(words, index, ids)
        if _strange(word, ids) and not _leads_to_ours(words[index + 1 :], ids):
            return not word.endswith("ly")
    return False


def _noun_after(words: tuple[str, ...], index: int, ids: frozenset[str]) -> bool:
    """ "2 rounds golf": a strange word that directly follows ours."""
    return (
        _strange(words[index], ids)
        and words[index] != "busy"
        and (words[index - 1] in _COUNTED or words[index - 1].isdecimal())
        and not words[index].endswith(("ly", "ing"))
    )


_COUNTED = frozenset(("set", "reps", "first", "second", "third", "last", "final", "next", "other", "another"))


def _leads_to_ours(words: tuple[str, ...], ids: frozenset[str]) -> bool:
    """ "That bloody set": a strange word is only an adjective where one of ours follows."""
    return bool(words) and (
        words[0] in ids
        or words[0] in ("set", "reps", "exercise", "exercises", "one", "ones", "lot", "session", "thing", "things")
    )


def _unspecific(word: str) -> bool:
    return (
        word
        in (
            "the",
            "my",
            "a",
            "an",
            "all",
            "those",
            "these",
            "our",
            "both",
            "some",
            "of",
            "any",
            "this",
            "that",
            "his",
            "her",
        )
        or word.isdecimal()
    )


@lru_cache(maxsize=1024)
def _foreign_before(words: tuple[str, ...], ids: frozenset[str]) -> bool:
    """Whether the subject is none of ours."""
    subject: list[str] = []
    for word in words:
        if word in ("i", "we", "me"):
            subject = []
        elif word in small.LINKS and word not in ("and", "of"):
            if subject:
                break
        else:
            subject.append(word)
    nouns = [word for word in subject if _strange(word, ids) and not word.endswith("ly")]
    return bool(nouns) and _NAMED_BEFORE.isdisjoint(subject[subject.index(nouns[-1]) + 1 :]) and ids.isdisjoint(subject)


_NAMED_BEFORE = frozenset(
    [
        "set",
        "reps",
        "one",
        "it",
        "that",
        "this",
        "everything",
        "all",
        "both",
        "both-sides",
        "exercise",
        "exercises",
        "side",
        "leg",
        "knee",
        "them",
        "first",
        "second",
        "third",
        "last",
        "session",
        "these",
        "those",
    ]
)


def _strange(word: str, ids: frozenset[str]) -> bool:
    """Whether a word is none of the grammar's own."""
    return not (
        word in small.PLAIN
        or word in small.LINKS
        or word in small.OURS
        or word in ids
        or word in VERBS
        or word in _BASICS
        or word.isdecimal()
        or not word
        or "/" in word
        or word in _FUTURE
    )


_BASICS = frozenset(
    """
    thousand million except pain numb tingling weak not not-yet half maybe joking no-chance doing start stop skip later resume undo seen thanks hello sorry please yes yesterday weekday
    this-morning managed at-once said-than-done done-perhaps none minutes seconds today tonight do done finish do something anything nothing held moved shortly
    """.split()  # noqa: SIM905 - prose
)
