"""The notation in which the grammar's tables are written.

A table is a text of phrases, on lines of their own or between commas. In a phrase, `(a|b)` is either, `(a )?` may be
missing, `...3` stands for up to three other words, and `\\d` and the like are those of regular expressions.
"""

import re

_BETWEEN_PHRASES = re.compile(r",\s+|\s*\n\s*")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")
_OTHER_WORDS = re.compile(r"\.\.\.(\d+) ")


def phrases(table: str) -> list[str]:
    """The phrases of a table."""
    return [phrase for phrase in _BETWEEN_PHRASES.split(table.strip()) if phrase]


def either(table: str) -> str:
    """The table as one group, to be built into other phrases."""
    return f"({'|'.join(phrases(table))})"


def any_of(table: str) -> re.Pattern[str]:
    """Finds any phrase of the table, as whole words."""
    return re.compile(rf"\b{_expanded(either(table))}\b")


def made_of(table: str) -> re.Pattern[str]:
    """Fits (with `fullmatch`) where the words are phrases of the table one after the other, and nothing else."""
    return re.compile(rf"(?:{_expanded(either(table))}(?: |$))+")


def near(one: str, other: str, *, words: int = 6) -> str:
    """A phrase of each table in either order, at most so many words apart."""
    return f"{either(one)} ...{words} {either(other)}\n{either(other)} ...{words} {either(one)}"


def _expanded(phrase: str) -> str:
    return _OTHER_WORDS.sub(r"(?:\\S+ ){0,\1}?", _GROUP.sub("(?:", phrase))
