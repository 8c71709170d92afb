"""The notation in which the grammar's tables are written.

A table is a text of phrases, on lines of their own or between commas. In a phrase, `(a|b)` is either, `(a )?` may be
missing, `...3` stands for up to three other words, and `\\d` and the like are those of regular expressions. A table of
wordings (`phrases`) knows only `(a|b)`, and `(a|)` for what may be missing.
"""

import re
from collections.abc import Iterator

_BETWEEN_PHRASES = re.compile(r",\s+|\s*\n\s*")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_OTHER_WORDS = re.compile(r"\.\.\.(\d+) ")
_UNBROKEN = r"(?:(?!(?:not|no|never|without|none) )\\S+ ){0,\1}?"
_INNERMOST = re.compile(r"\(([^()]*)\)")


def phrases(table: str) -> list[str]:
    """The wordings of a table, each alternative on its own."""
    return [" ".join(wording.split()) for phrase in _split(table) for wording in _spelt_out(phrase)]


def either(table: str) -> str:
    """The table as one group, to be built into other phrases."""
    return f"({'|'.join(_split(table))})"


def any_of(table: str) -> re.Pattern[str]:
    """Finds any phrase of the table, as whole words."""
    return re.compile(rf"(?<![\w-]){_expanded(either(table))}(?![\w-])")


def unbroken(table: str) -> re.Pattern[str]:
    """Like `any_of`, but no word that stands in for `...3` is a negation: "legs did not give way" is not found."""
    told = _OTHER_WORDS.sub(_UNBROKEN, _GROUP.sub("(?:", either(table)))
    return re.compile(rf"(?<![\w-]){told}(?![\w-])")


def made_of(table: str) -> re.Pattern[str]:
    """Fits (with `fullmatch`) where the words are phrases of the table one after the other, and nothing else."""
    return re.compile(rf"(?:{_expanded(either(table))}(?: |$))+")


def near(one: str, other: str, *, words: int = 6) -> str:
    """A phrase of each table in either order, at most so many words apart."""
    return f"{either(one)} ...{words} {either(other)}\n{either(other)} ...{words} {either(one)}"


def _split(table: str) -> list[str]:
    return [phrase for phrase in _BETWEEN_PHRASES.split(table.strip()) if phrase]


def _spelt_out(phrase: str) -> Iterator[str]:
    found = _INNERMOST.search(phrase)
    if found is None:
        yield phrase
        return
    for alternative in found[1].split("|"):
        yield from _spelt_out(phrase[: found.start()] + alternative + phrase[found.end() :])


def _expanded(phrase: str) -> str:
    return _OTHER_WORDS.sub(r"(?:\\S+ ){0,\1}?", _GROUP.sub("(?:", phrase))
