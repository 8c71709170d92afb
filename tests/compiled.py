"""A statement is compiled once by all tests of a process: a fifth of what they cost where each has its own database.

SQLAlchemy keeps what it has compiled with the engine's dialect, and every database of a test has its own of that.
"""

from typing import Any

from sqlalchemy import Connection, Engine, event

_Key = tuple[Any, ...]  # the dialect, then what the statement is told by


class _Shared(dict[_Key, Any]):
    """What one dialect compiled is as good for another of its name and driver."""

    def get(self, key: _Key, default: Any = None) -> Any:
        return super().get(_common(key), default)

    def __setitem__(self, key: _Key, compiled: Any) -> None:
        super().__setitem__(_common(key), compiled)


_COMPILED = _Shared()


def share() -> None:
    """From now on, for every engine."""
    event.listen(Engine, "engine_connect", _share)


def _share(connection: Connection) -> None:
    connection.execution_options(compiled_cache=_COMPILED)


def _common(key: _Key) -> _Key:
    return key[0].name, key[0].driver, *key[1:]
