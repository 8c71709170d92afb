"""Typing slips put right, against the words the grammar knows."""

import re
from collections.abc import Iterable
from functools import lru_cache

_DRAWN_OUT = re.compile(r"([a-z])\1{2,}")


def _deletions(word: str) -> set[str]:
    return {word[:index] + word[index + 1 :] for index in range(len(word))}


def _swapped(word: str, other: str) -> bool:
    """Whether two neighbouring letters changed places."""
    if len(word) != len(other):
        return False
    at = [index for index, (a, b) in enumerate(zip(word, other, strict=True)) if a != b]
    return len(at) == 2 and at[1] == at[0] + 1 and word[at[0]] == other[at[1]] and word[at[1]] == other[at[0]]


class Speller:
    """Corrects one slip (a letter missing, doubled, wrong or swapped) where exactly one known word is that near.

    Short words are close to many others ("bone", "gone", "none"), so up to four letters a wrong letter is no slip.
    The first letter is taken as typed right.
    """

    def __init__(self, targets: Iterable[str], ordinary: Iterable[str]) -> None:
        self._targets = frozenset(word for word in targets if len(word) >= 4 and word.isalpha())
        self._known = frozenset(targets) | frozenset(ordinary)
        self._near: dict[str, set[str]] = {}
        for word in self._targets:
            for shape in _deletions(word) | {word}:
                self._near.setdefault(shape, set()).add(word)
        self.correct = lru_cache(maxsize=4096)(self._correct)

    def _correct(self, word: str) -> str:
        for once in (r"\1", r"\1\1"):  # "doneee", "helllo"
            shorter = _DRAWN_OUT.sub(once, word)
            if shorter != word and shorter in self._known:
                return shorter
        if word in self._known or not 3 <= len(word) <= 20 or not word.isalpha():
            return word
        shapes = _deletions(word) | {word}
        near = {target for shape in shapes for target in self._near.get(shape, ())}
        fit = {target for target in near if target[0] == word[0] and self._one_slip(word, target)}
        return fit.pop() if len(fit) == 1 else word

    @staticmethod
    def _one_slip(word: str, target: str) -> bool:
        if len(word) != len(target):
            longer, shorter = (word, target) if len(word) > len(target) else (target, word)
            return len(longer) == len(shorter) + 1 and shorter in _deletions(longer)
        different = sum(a != b for a, b in zip(word, target, strict=True))
        return _swapped(word, target) or (different == 1 and len(word) >= 5)
