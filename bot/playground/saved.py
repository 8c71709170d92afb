"""The playground's state on disk, so that a demo that is killed goes on where it was."""

from pathlib import Path

from pydantic import TypeAdapter

from .chats import State

SHAPE = TypeAdapter(State)


def load(path: Path) -> State:
    """The saved state, or a new one where there is none."""
    return SHAPE.validate_json(path.read_bytes()) if path.exists() else State()


class Saver:
    """Writes the state when it differs from what was written last; a crash leaves the old file or the new one."""

    def __init__(self, path: Path, state: State) -> None:
        self._path = path
        self._state = state
        self._written = b""

    def __call__(self) -> None:
        """Write it now, if it changed."""
        content = SHAPE.dump_json(self._state)
        if content == self._written:
            return
        beside = self._path.with_suffix(".new")
        beside.write_bytes(content)
        beside.replace(self._path)
        self._written = content
