"""One table of a data file, read field by field. Whatever is wrong is told with its file and its place."""

from collections.abc import Mapping
from pathlib import Path


class ProgrammeError(ValueError):
    """A programme that cannot be used, by `file`, `field` and `reason`.

    `field` is a place such as "exercises[2].dose.hold", counted from 0, and "" where the whole file is meant.
    """

    def __init__(self, file: Path, field: str, reason: str) -> None:
        super().__init__(f"{file}: {field}: {reason}" if field else f"{file}: {reason}")
        self.file = file
        self.field = field
        self.reason = reason


class Fields:
    """A table at `path` inside `file`, which may hold the `known` fields and no others."""

    def __init__(self, file: Path, path: str, values: Mapping[str, object], known: frozenset[str]) -> None:
        self._file = file
        self._path = path
        self._values = values
        for name in values:
            if name not in known:
                raise self.wrong(name, f"is not known here; known are {', '.join(sorted(known))}")

    def wrong(self, name: str, reason: str) -> ProgrammeError:
        """The error that a field of this table has."""
        return ProgrammeError(self._file, self._at(name), reason)

    def text(self, name: str) -> str:
        """A text."""
        return self._text(name, self._present(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(self._text(f"{name}[{at}]", each) for at, each in enumerate(self._list(name)))

    def text_or_none(self, name: str) -> str | None:
        """A text, or None where it is left out; one that is there says something."""
        if name not in self._values:
            return None
        text = self.text(name)
        if not text.strip():
            raise self.wrong(name, "must not be empty")
        return text

    def number(self, name: str) -> int:
        """A whole number."""
        return self._number(name, self._present(name))

    def number_or_none(self, name: str) -> int | None:
        """A whole number, or None where it is left out."""
        return self.number(name) if name in self._values else None

    def pair_or_none(self, name: str) -> tuple[int, int] | None:
        """Two whole numbers, or None where they are left out."""
        if name not in self._values:
            return None
        numbers = [self._number(f"{name}[{at}]", each) for at, each in enumerate(self._list(name))]
        if len(numbers) != 2:
            raise self.wrong(name, f"must be two whole numbers, is {len(numbers)}")
        return numbers[0], numbers[1]

    def table(self, name: str, known: frozenset[str]) -> "Fields":
        """A table inside this one."""
        return self._table(name, self._present(name), known)

    def tables(self, name: str, known: frozenset[str]) -> "list[Fields]":
        """A list of tables inside this one."""
        return [self._table(f"{name}[{at}]", each, known) for at, each in enumerate(self._list(name))]

    def tables_or_none(self, name: str, known: frozenset[str]) -> "list[Fields]":
        """A list of tables inside this one; none where it is left out."""
        return self.tables(name, known) if name in self._values else []

    def _at(self, name: str) -> str:
        return f"{self._path}.{name}" if self._path else name

    def _present(self, name: str) -> object:
        if name not in self._values:
            raise self.wrong(name, "is missing")
        return self._values[name]

    def _list(self, name: str) -> list[object]:
        value = self._present(name)
        if not isinstance(value, list):
            raise self.wrong(name, f"must be a list, is {value!r}")
        return value

    def _text(self, name: str, value: object) -> str:
        if not isinstance(value, str):
            raise self.wrong(name, f"must be a text, is {value!r}")
        return value

    def _number(self, name: str, value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool):  # TOML's true is no number, though Python's is
            raise self.wrong(name, f"must be a whole number, is {value!r}")
        return value

    def _table(self, name: str, value: object, known: frozenset[str]) -> "Fields":
        if not isinstance(value, dict):
            raise self.wrong(name, f"must be a table, is {value!r}")
        return Fields(self._file, self._at(name), value, known)
