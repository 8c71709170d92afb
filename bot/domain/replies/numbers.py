"""Numbers as people write them, brought to digits."""

_UNITS = {
    "uno": 1, "dos": 2, "tres": 3,
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_ALONE = {"hundred": 100, "dozen": 12}
_ORDINALS = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth"}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
NUMBER_WORDS = frozenset(_UNITS) | frozenset(_TENS) | frozenset(_ALONE) | frozenset(ORDINALS)

# "one" points more often than it counts: "this one", "the last one", "the knee one".
_POINTING = frozenset(
    """
    this that the last final next first second third fourth other which each another no every easy easier hard harder
    new right left wrong morning evening bridge knee-to-chest rotation long short same of
    """.split()  # noqa: SIM905 - a list reads better as prose
)


_BEFORE_ONE = frozenset(("this", "that", "last", "first", "second", "third", "next", "final", "other"))


def in_digits(words: list[str]) -> list[str]:
    """The words with every number as digits ("twenty five" is "25") and "one" left alone where it only points."""
    result: list[str] = []
    index = 0
    while index < len(words):
        word = words[index]
        following = words[index + 1] if index + 1 < len(words) else ""
        if word == "one" and result and result[-1] in _POINTING:
            result.append(word)
        elif word == "1" and result and result[-1] in _BEFORE_ONE:
            result.append("one")  # "last 1"
        elif word in _UNITS:
            result.append(str(_UNITS[word]))
        elif word in _ALONE:
            counted = bool(result) and result[-1] in ("a", "an", "1", "half")
            result[-1:] = [str(_ALONE[word])] if counted else [*result[-1:], str(_ALONE[word])]
        elif word in _TENS:
            unit = _UNITS.get(following, 0)
            compound = 1 <= unit <= 9
            result.append(str(_TENS[word] + (unit if compound else 0)))
            index += compound
        else:
            result.append(_ORDINALS.get(word, word.lstrip("0") or "0" if word.isdecimal() else word))
        index += 1
    return result
