"""Whether something else was done: an object or a subject that is none of ours."""
# ruff: noqa: E501 - a rule of the grammar stays on one line

from functools import lru_cache

from bot.domain.replies.said import Said
from bot.domain.replies.words import small

VERBS = frozenset(("done", "did", "managed", "moved", "held"))


AHEAD = frozenset(
    """
    will shall would should could might must need needs want wants try trying tried plan planning hope hoping hopefully let gotta ought intend promise wish supposed going ready
    tomorrow later shortly soon expect expecting to able can may aim aiming meant wanted remind tell ask say says said before wanting shortly get getting gets make making imagine refuse refused refusing pretend pretended pretending then-done if unless until whether nearly cannot
    """.split()  # noqa: SIM905 - prose
)


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
        or word in AHEAD
    )


_BASICS = frozenset(
    """
    thousand million except pain numb tingling weak not not-yet half maybe joking no-chance doing start stop skip later resume undo seen thanks hello sorry please yes yesterday weekday
    this-morning managed at-once said-than-done done-perhaps none minutes seconds today tonight do done finish do something anything nothing held moved shortly
    """.split()  # noqa: SIM905 - prose
)
