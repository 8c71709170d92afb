"""Where one thing said ends and the next begins: at commas, at joints between two verbs, at a new subject."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

_JOINTS = frozenset(("and", "but", "then", "so", "plus", "also", "yet", "however", "n"))
_CONDITIONS = frozenset(
    ("if", "unless", "once", "until", "till", "when", "whenever", "provided", "whether", "after", "suppose", "wen")
)
_ASIDES = frozenset(
    ("because", "before", "while", "whilst", "since", "as", "though", "although", "except", "which", "who")
)
_PRONOUNS = frozenset(
    (
        "i",
        "we",
        "it",
        "that",
        "this",
        "he",
        "she",
        "they",
        "you",
        "there",
        "my",
        "somebody",
        "these",
        "those",
        "ill",
        "everything",
    )
)
_SUBJECTS = _PRONOUNS | {
    "my",
    "the",
    "all",
    "one",
    "your",
    "his",
    "her",
    "both",
    "set",
    "done",
    "did",
    "finish",
    "finished",
    "both-legs",
    "both-sides",
    "legs",
    "saddle",
    "somebody",
    "bridge",
    "rotation",
    "knee-to-chest",
}
_FINITE = frozenset(
    """
    am is are was were have has had do does did done can could will would may might must should need want feel feels felt think hope know guess
    pain numb tingling weak managed stop skip start got gets get go goes came come took take makes make keep keeps kept hear heard said says wake
    woke finish began ran run told asked saw see seem like prefer never always not just moved doing lost fell
    """.split()  # noqa: SIM905 - prose
)
_VERBS = _FINITE | {
    "managed", "doing", "pause", "resume", "undo", "later", "held", "remind", "tell", "show", "explain", "shortly", "fed-up", "schedule", "repeat", "change", "ask", "swapping", "switching", "not-yet", "skip", "busy",
    "move", "set", "please", "half", "how", "what", "why", "which", "where", "when", "call", "text", "wait", "thanks", "hello", "worked", "went", "put", "give",
} - {"set", "please", "half"}  # fmt: skip
_LEADERS = frozenset(
    """
    think thought expected believed know say says said hope if that than as like what how when before after because since while until till wish believe guess mean meant tell
    told sure reckon of for with the which who where why whether so in on at to by from and but or once unless pretend assume suppose imagine where my your maybe only even not-yet not
    """.split()  # noqa: SIM905 - prose
) | _CONDITIONS | _ASIDES  # fmt: skip
_TELLING = (
    ["know"],
    ["sure"],
    ["tell"],
    ["ask"],
    ["wonder"],
    ["what"],
    ["even"],
    ["as"],
    ["only"],
    ["of"],
    ["remember"],
    ["see"],
)
_INVERTED = frozenset(
    ("do", "does", "am", "is", "are", "can", "should", "will", "would", "may", "shall", "could", "did", "have", "must")
)
_ASKING = frozenset(("how", "what", "why", "which", "where", "whats"))
_ORDERS = frozenset(("skip", "stop", "pause", "undo", "remind", "later", "resume", "pain", "start"))
_TAKE_OBJECTS = frozenset(
    [
        "did",
        "do",
        "doing",
        "managed",
        "moved",
        "start",
        "skip",
        "stop",
        "is",
        "was",
        "am",
        "are",
        "have",
        "had",
        "can",
        "could",
        "will",
        "would",
        "should",
        "must",
        "may",
        "shall",
        "does",
        "let",
        "want",
        "make",
        "tell",
        "get",
        "got",
        "getting",
        "gets",
        "consider",
        "call",
        "mark",
        "put",
        "count",
        "keep",
        "leave",
    ]
)
_LINKING = frozenset(("am", "is", "are", "was", "were", "be", "been", "feel", "feels", "felt"))
_COMPLETE = frozenset(("done", "did", "managed", "moved", "held"))


_BEFORE_ALSO = frozenset(("i", "we", "was", "were", "is", "are", "have", "has", "had"))


class Role(Enum):
    """What a clause is to the sentence."""

    MAIN = "main"
    CONDITION = "condition"  # "if I finish", "when I'm done"
    ASIDE = "aside"  # "because I was late", "before you asked"


@dataclass
class Part:
    """The words of one clause to be."""

    words: list[str]
    role: Role = Role.MAIN


_LEADING = frozenset(("and", "so", "ok", "then", "but", "yes", "well", "oh", "now"))
_VERBS_WITH_OBJECT = frozenset(
    (
        "fix",
        "help",
        "ease",
        "cure",
        "hurt",
        "heal",
        "bend",
        "lift",
        "keep",
        "hold",
        "raise",
        "squeeze",
        "roll",
        "pull",
        "push",
        "press",
    )
)
_AMOUNTS = frozenset(
    """
    set sets round reps first second third last final one 1 2 3 all both both-sides both-legs left right side leg knee legs twice once thrice everything number the my each another remaining
    more and exercise exercises of out
    """.split()  # noqa: SIM905 - prose
)


def only_amounts(words: Sequence[str], names: frozenset[str]) -> bool:
    """Whether the words name nothing but exercises, sets, repetitions or sides."""
    return all(word in _AMOUNTS or word in names or word.replace("/", "").isdecimal() for word in words)


def parts(runs: Iterable[Sequence[str]]) -> list[Part]:
    """The clauses of a sentence whose stretches between commas are given."""
    found: list[Part] = []
    for run in runs:
        found += [part for part in _of_run(list(run)) if part.words]
    return found


def _of_run(words: list[str]) -> Iterator[Part]:
    part = Part([])
    for index in range(1, len(words)):  # "I also did" is no joint between two verbs, "also I did" is one
        if words[index] == "also" and words[index - 1] in _BEFORE_ALSO:
            words[index - 1 : index + 1] = ["also", words[index - 1]]
    for index, word in enumerate(words):
        begins = _begins(part.words, words, index)
        if begins is None:
            part.words.append(word)
            continue
        yield part
        joint = word in _JOINTS
        part = Part([] if joint else [word], begins)
    yield part


def _begins(said: list[str], words: list[str], index: int) -> Role | None:
    """The role of the clause that begins at a word; None where none does."""
    word, after = words[index], words[index + 1 :]
    if word in _CONDITIONS and (_is_clause(after) or after[:1] == ["resume"]) and said[-1:] not in _TELLING:
        past = word in ("when", "after") and (_is_past(after) or after[0] == "doing")
        return Role.ASIDE if past else Role.CONDITION
    if word == "so" and said and after[:1] in (["i"], ["that"]) and "not" in after[:4]:
        return Role.ASIDE
    if word == "except" and said[-1:] in (["everything"], ["all"]):
        return None
    if word in _ASIDES and (word == "because" or (said and (_is_clause(after) or after[:1] == ["you"]))):
        return Role.ASIDE
    if not said:
        return None
    if word in _JOINTS:
        return Role.MAIN if _joins(said, word, after) else None
    if said[-1] in _LEADERS:
        return None
    return Role.MAIN if _new_subject(said, word, after) else None


def _joins(said: list[str], word: str, after: list[str]) -> bool:
    """Whether an "and" stands between two clauses rather than two things."""
    if _LEADING.issuperset(said):
        return False
    if not after or (word == "so" and said[-1] in _LINKING):
        return False
    if word == "so" and after[0] in ("far", "much", "many", "hard", "good", "well", "done", "tired", "sore"):
        return False
    if word in ("but", "however") or after[0] in _ASKING:
        return True
    until = next((at for at, each in enumerate(after) if each in _JOINTS), len(after))
    right = after[:until] if until else after
    if said[-1:] == ["hours"] and right[:1] in (["half"], ["a"]):
        return False
    return _has_verb(right) and (
        _has_verb(said)
        or (after[0] in _ORDERS and said[-1].isdecimal())
        or (after[0] in ("i", "my", "we") and any(word.isdecimal() for word in said))
    )


def _has_verb(words: Sequence[str]) -> bool:
    return not _VERBS.isdisjoint(words)


def _is_clause(after: list[str]) -> bool:
    """Whether a subject and a verb follow, or something done."""
    if not after or (after[0] in ("this", "that", "it") and "or" in after[:2]):
        return False
    if after[0] in ("done", "finished", "did", "doing", "each"):
        return True
    if after[0] in ("i", "you", "we", "he", "she", "they") and len(after) > 1:
        return True
    return after[0] in _SUBJECTS and _has_verb(after[:6])


def _is_past(after: list[str]) -> bool:
    return not {"woke", "was", "were", "got", "had", "came", "did", "saw", "heard", "went", "arrived"}.isdisjoint(
        after[:4]
    )


def _new_subject(said: list[str], word: str, after: list[str]) -> bool:
    """Whether what follows can only be another clause."""
    following = after[0] if after else ""
    if word in _ASKING:
        return (_has_verb(said) and said[-1] not in _LINKING) or said[-1] in ("ok", "yes")
    if word in _INVERTED and following in ("i", "we", "you", "it", "my", "there", "they", "this", "that"):
        if (
            said[-1] in _PRONOUNS
            or said[-1] in _TAKE_OBJECTS
            or said[-1] in ("skip", "stop", "start", "not")
            or not _ASKING.isdisjoint(said)
        ):
            return False
        return _has_verb(said) and (word not in ("have", "did", "is", "am") or not _COMPLETE.isdisjoint(said))
    if word == "it" and said[-1] == "half":
        return False  # "got most of it done"
    if word == "pain" and said in (["did", "it"], ["did", "that"], ["did", "this"]):
        return False
    if word == "later" and said[-1] in _COMPLETE:
        return False  # "done in a bit"
    if word in _ORDERS and not _COMPLETE.isdisjoint(said) and _ASKING.isdisjoint(said):
        return said[-1] not in ("a", "any", "more", "some", "much", "little", "no", "have", "is", "am", "are", "feel")
    if word == "i" and "reps" in said and following == "am" and _ASKING.isdisjoint(said):
        return True  # "11 reps im dying"
    if word in _PRONOUNS and "or" in said and said[0] in _INVERTED:
        return False  # "is it 15 or 12 reps we are meant to do"
    if word in _PRONOUNS and word != "these":
        if not _ASKING.isdisjoint(said) and _COMPLETE.isdisjoint(said):
            return False
        if said[-1] in _VERBS_WITH_OBJECT:
            return False
        if word == "i" and said[-1] == "done" and following:
            return True
        verb = following in _FINITE or (
            word == "my" and bool(said) and len(after) > 1 and not _FINITE.isdisjoint(after[1:3])
        )
        return verb and (said[-1] not in _TAKE_OBJECTS and _has_verb(said))
    return False
