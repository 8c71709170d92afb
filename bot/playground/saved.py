"""The playground's state on disk, so that a demo that is killed goes on where it was."""

from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from bot.config import private

from .state import State

SHAPE = TypeAdapter(State)


def load(path: Path) -> State | None:
    """The saved state, None where there is none. Raises ValueError where another version wrote it."""
    if not path.exists():
        return None
    try:
        return SHAPE.validate_json(path.read_bytes())
    except ValidationError as wrong:
        raise ValueError(f"{path} is not this version's playground; start a fresh one") from wrong


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
        private.write(beside, content)
        beside.replace(self._path)
        self._written = content
