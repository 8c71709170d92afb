"""What keeps a clause that speaks of something done from being taken as a completion: `doubt` names the first reason.

Words are judged by where they stand: a "will" before the verb governs it, one after it does not; a "not" reaches to
what follows it; a name before the verb is who did it, a noun after it what was done.
"""
# ruff: noqa: E501 - a rule of the grammar stays on one line

import re
from enum import Enum

from bot.domain.replies.clauses import by_its_words
from bot.domain.replies.cutting import Role
from bot.domain.replies.phrases import any_of
from bot.domain.replies.said import Said
from bot.domain.replies.strangers import AHEAD, foreign
from bot.domain.replies.where import State
from bot.domain.replies.words.people import FRIENDS, SOMEBODY

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
_PAST_MODAL = any_of(
    "(had|got|able|used|wanted|was able|were able|happy|glad|proud|pleased) to, to (the |my )?(left|right|other-side|both|each|both-sides|chest|floor|end|top|side|one side), to [0-9]+, as well, going ok, ready or not, going (well|good|great|strong)"
)
_TO_GO = any_of(
    "(\\d+|leg|side|knee|left|right|set|one|bridge|rotation|knee-to-chest|more|still|another) to (go|start|do)( now| still| then)*$"
)
_SOON_AFTER = any_of(
    r"(soon|shortly|tomorrow|later( today| on)?|in (a|an|\d+) ?(minutes|hours|bit|while|seconds|moment)?|if|unless|when|until|next (time|week)|any (minute|moment|second)|by (tonight|then|noon|lunch|\d+))$, (soon|shortly|tomorrow|later)\b(?! than)"
)
_TOOK = re.compile(r"^did (.* )?in \d+ (?:minutes|seconds)$")  # "did them in 3 minutes"
_EARLIER = any_of(r"""
    yesterday, weekday, last (weeks|months), this-morning, (?<!seconds )(?<!minutes )(?<!minute )(?<!an hours )(?<!half hours )ago, ^did (it|all|them|everything|those) (all )?then$, back then
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
_DONE_ELSEWHERE = any_of(r"^(i |am |we |are |all |just )*done (at|in) (the|my) \S+")  # "done at the sink, let's go"
_SAID_BY = any_of("(they|he|she|somebody|physio|coach|doctor|everyone|people) (said|say|says)$")
_DID_NONE = any_of("(done|did) (absolutely |literally )?(none|0|not)( of| yet| today| so far|$)")
_MORE_THEN = any_of(
    r"^(only |just |so )*(half more|another|\d+ more|\d+ reps|1 set|\d+ (minutes|seconds)|after this|last)\b(?!.*\bdone\b.*\bdone\b) ...4 (and|then|and then) (i am |it is |that is |we are |i will be |am )done$"
)
_THEN_DONE = any_of(
    r"^(only |just |so )*(another|\d+ more|1 last|last|\d+ reps|1 set|few|twice) ...3 (and )?then (i am )?done$"
)
_PARTLY = any_of(
    r"half (half|i|we)|(?<!\d and )(?<!\d and a )(?<!with )(?<!took )(?<!after )(?<!for )(?<!felt )(?<!needs )(?<!take )(?<!in )(?<!though )half( of| it| them| the| this| that| set| reps| one| done| did| both| each| exercise| everything| all| rotation| bridge| knee-to-chest| my|$)(?! (past|\d|a minute|an hour|hours|minutes))"
)
_UNSURE = any_of(
    r"maybe, ^then, consider, put down, usually, normally, generally, often, as a rule, every (day|morning|evening|time), more or less, lol sure, or(?! more\b), around \d+( reps| set)?$, supposedly, in (my|our) (head|mind), on paper, done-perhaps, done with everything$,  well done, so done, done with (this|it)$,  done for$, done in by, done (it |that )?yet$, million\w*, billion\w*, thousands?, gazillion, zillion, trillion, bazillion, like \d+$, quotation, uncertain, doubt(ful)?, (this|that|it|these|them) before$, (?<!set are )(?<!all )(?<!set )(?<!everything )done here$, we are done$, almost"
)
# The completion is named, not told: "finished is what I'd like to be", "this set did me in", "I did try".
_NOT_TOLD = any_of(r"""
    ^(done|did) is (not )?(what|how|when|where|why), (done|did) (me|us)( in| over| off)?$, (has|had|have|got|gets) (me|us) done
    ^that did( it)?$, done to death, so (my|the) (wife|husband|doctor|physio|boss|mum|partner|streak), (done|did) as in, done between (us|me|you), ^\d+ (reps )?is (a lot|a all|too|so|quite|many|enough|plenty|hard|tough|much)
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


def doubt(said: Said) -> Doubt | None:
    """The reason not to believe the clause; None where it plainly says that something was done."""
    words = said.words.split()
    at = verb_at(words)
    told = at if at is not None else next((index for index, word in enumerate(words) if word.isdecimal()), len(words))
    before = words[:told]
    if of_somebody(words, at) or _OTHER_ONES.search(said.words) or _ABOUT_OTHERS.search(said.words):
        return Doubt.SOMEBODY if not _ABOUT_OTHERS.search(said.words) else Doubt.AHEAD
    whole = said.exercises or said.has("everything") or (said.has("all") and said.has("did"))
    if said.has("busy") and said.where.state is State.WAITING and not (at is not None and whole):
        return Doubt.FOREIGN
    if at is not None and foreign(said, words, at):
        return Doubt.FOREIGN
    if said.where.state is State.WAITING and _DONE_ELSEWHERE.search(said.words):
        return Doubt.FOREIGN
    if _LONG_AGO.search(said.words) or _SAID_BY.search(said.words):
        return Doubt.SOMEBODY
    if denied(said.words) or _DID_NONE.search(said.words):
        return Doubt.DENIED
    if said.has("not-yet", "doing") or _TO_GO.search(said.words):
        return Doubt.NOT_YET
    earlier = _EARLIER.search(said.words) is not None and not _NOT_EARLIER.search(said.words)
    for reason, holds in (
        (Doubt.JOKING, said.has("joking", "no-chance")),
        (
            Doubt.ASKED,
            said.asked and (not earlier or said.has("or") or by_its_words(said.clause)),
        ),  # "on Monday, remember?"
        (Doubt.EARLIER, earlier),
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
            or _SOON_AFTER.search(_TOOK.sub(" ", " ".join(words[told:]))) is not None,
        ),
        (
            Doubt.UNSURE,
            _UNSURE.search(said.words) is not None
            or _NOT_TOLD.search(said.words) is not None
            or (said.has("busy") and not said.has("set", "reps") and not whole)
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
    return not AHEAD.isdisjoint(told) or before[-1:] == ["be"]  # "be done in a bit"


def of_somebody(words: list[str], at: int | None) -> bool:
    """Whether somebody else is the subject: the last person named before the verb."""
    if at is not None and words[at : at + 2] in (["did", each] for each in ("you", "he", "she", "they", "somebody")):
        return True
    before = words[:at] if at is not None else words
    for index in range(len(before) - 1, -1, -1):
        word = before[index]
        if word in ("i", "we") or (word == "me" and _BESIDE.isdisjoint(before[max(0, index - 1) : index])):
            return False
        if word == "them":
            continue  # the exercises
        friend = word in FRIENDS and not _POSSESSIVES.isdisjoint(before[max(0, index - 1) : index])
        if friend or word in SOMEBODY or word in ("you", "quoted"):
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
_POSSESSIVES = frozenset(("my", "his", "her", "our", "their", "a"))
_WITH = frozenset(("with", "for", "to", "thank"))
_BESIDE = _WITH | {"beside", "behind", "near", "than", "of", "like", "by"}
