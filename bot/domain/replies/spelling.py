"""Typing slips put right, against the words the grammar knows."""

import re
from collections.abc import Iterable
from functools import lru_cache

_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")
_DOUBLED = re.compile(r"([a-z])\1+")
_VOWELS = re.compile(r"[aeiou]")
_ENDINGS = ("s", "es", "ed", "ing", "er", "ly", "ness")
_LONG_ENOUGH = 5  # letters, from which a slip in a word beside the matter is believed
_LONG = 8  # letters, from which two slips are believed
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")

# Words that people write without their vowels, the likelier first: "hw mny", "lng", "rst", "nxt".
_SHORTENED = """
    how many long hold rest round rounds set sets done finished complete completed next last left right bridge knee
    chest not yet still back hurts hurt pain tomorrow today tonight morning evening week weeks days hours minutes
    minute skip stop start pause later again please thanks session exercise exercises count number reps first second
    third both sides side legs leg number now just good night doing need want about before after because which
    would should could does what when where much more time remind reminder reminders easier
""".split()  # noqa: SIM905 - a list of this length reads better as prose
_SHORT_TARGETS = frozenset("not did set all yet how two one six ten out rep leg why now get".split())  # noqa: SIM905 - prose


def _beside() -> dict[str, str]:
    near: dict[str, str] = {}
    for at, row in enumerate(_ROWS):
        for index, letter in enumerate(row):
            beside = row[max(0, index - 1) : index + 2]
            for other in _ROWS[max(0, at - 1) : at + 2]:
                beside += other[max(0, index - 1) : index + 2] if other != row else ""
            near[letter] = beside
    return near


_KEYS = _beside()


def _deletions(word: str) -> set[str]:
    return {word[:index] + word[index + 1 :] for index in range(len(word))}


def _skeleton(word: str) -> str:
    return word[0] + _DOUBLED.sub(r"\1", _VOWELS.sub("", word[1:]))


def _swapped(word: str, other: str) -> bool:
    """Whether two neighbouring letters changed places."""
    if len(word) != len(other):
        return False
    at = [index for index, (a, b) in enumerate(zip(word, other, strict=True)) if a != b]
    return len(at) == 2 and at[1] == at[0] + 1 and word[at[0]] == other[at[1]] and word[at[1]] == other[at[0]]


def _one_wrong(word: str, other: str) -> bool:
    """Whether one letter is another: in a short word only the key beside it."""
    if len(word) != len(other):
        return False
    wrong = [(a, b) for a, b in zip(word, other, strict=True) if a != b]
    return len(wrong) == 1 and (len(word) >= 6 or wrong[0][1] in _KEYS.get(wrong[0][0], ""))


def _one_missing(word: str, other: str) -> bool:
    """Whether one has a letter that the other lacks."""
    longer, shorter = (word, other) if len(word) > len(other) else (other, word)
    return len(longer) == len(shorter) + 1 and shorter in _deletions(longer)


class Speller:
    """Corrects a slip (a letter missing, doubled, wrong or swapped, all vowels left out) to the one word that near.

    Short words are close to many others ("bone", "gone", "none"), so a wrong letter in one is a slip only where its
    key lies beside the right one. Words of eight letters may have two slips.
    """

    def __init__(self, targets: Iterable[str], ordinary: Iterable[str], beside: Iterable[str] = ()) -> None:
        """`beside` are words that a slip is put right to only where it is none of the targets."""
        words = frozenset(targets)
        self._targets = frozenset(word for word in words if len(word) >= 4 and word.isalpha())
        self._known = words | frozenset(ordinary)
        self._near: dict[str, set[str]] = {}
        for word in self._targets:
            for shape in _deletions(word) | {word}:
                self._near.setdefault(shape, set()).add(word)
        self._beside: dict[str, set[str]] = {}
        for word in frozenset(beside) - words:
            if len(word) >= _LONG_ENOUGH and word.isalpha():
                for shape in _deletions(word) | {word}:
                    self._beside.setdefault(shape, set()).add(word)
        self._bare: dict[str, str] = {}
        for word in reversed(_SHORTENED):
            self._bare[_skeleton(word)] = word
        self.correct = lru_cache(maxsize=4096)(self._correct)

    def knows(self, word: str) -> bool:
        """Whether it is a word of the grammar or of the ordinary ones."""
        return word in self._known

    def _inflected(self, word: str) -> bool:
        """Whether it is a known word, or one with an ending."""
        if word in self._known:
            return True
        for ending in _ENDINGS:
            stem = word.removesuffix(ending)
            if stem != word and len(stem) >= 3 and not (ending == "s" and stem.endswith("s")):  # "hurtss"
                stems = (
                    stem,
                    stem + "e",
                    stem[:-1] if stem[-1:] == stem[-2:-1] else stem,
                    stem[:-1] + "y" if stem.endswith("i") else stem,
                )
                if not self._known.isdisjoint(stems):
                    return True
        return False

    def _correct(self, word: str) -> str:
        for once in (r"\1", r"\1\1"):  # "doneee", "helllo"
            shorter = _DRAWN_OUT.sub(once, word)
            if shorter != word and shorter in self._known:
                return shorter
        if self._inflected(word) or not 2 <= len(word) <= 20 or not (word.isalpha() and word.isascii()):
            return word
        if not _VOWELS.search(word[1:]) and _skeleton(word) in self._bare:
            return self._bare[_skeleton(word)]
        if len(word) == 2:
            return word
        if len(word) == 3:
            return self._only({target for target in _SHORT_TARGETS if _swapped(word, target)}) or word
        return self._nearest(_DRAWN_OUT.sub(r"\1", word))

    def _nearest(self, word: str) -> str:
        shapes = _deletions(word) | {word}
        near = {target for shape in shapes for target in self._near.get(shape, ())}
        first = {target for target in near if target[0] == word[0]}
        for fits in (_swapped, _one_missing, _one_wrong):
            found = self._only({target for target in (near if fits is _swapped else first) if fits(word, target)})
            if found:
                return found
        near = {target for shape in shapes for target in self._beside.get(shape, ()) if target[0] == word[0]}
        found = self._only({target for target in near if _swapped(word, target) or _one_missing(word, target)})
        if found and len(word) >= _LONG_ENOUGH:
            return found
        if len(word) < _LONG:
            return word
        twice = {target for target in self._twice(word) if target[0] == word[0] and len(target) >= _LONG - 1}
        return self._only(twice) or word

    def _twice(self, word: str) -> set[str]:
        """The words two slips away."""
        shapes = {shape for once in _deletions(word) for shape in _deletions(once)} | _deletions(word)
        return {target for shape in shapes for target in self._near.get(shape, ()) if abs(len(target) - len(word)) <= 2}

    @staticmethod
    def _only(found: set[str]) -> str | None:
        return next(iter(found)) if len(found) == 1 else None
