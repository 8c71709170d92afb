"""Files that were sent, kept in memory and, where the playground is saved, in a folder."""

import re
from pathlib import Path, PurePosixPath

from bot.config import private

PNG, GIF, JPEG = b"\x89PNG\r\n\x1a\n", b"GIF8", b"\xff\xd8"
STEM, EXTENSION = 64, 16  # characters of a file's name that Telegram keeps
UNSAFE = re.compile(r"[\x00-\x1f<>:\"|?*&`'\\]")
FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})  # JPEG's markers that carry the size


class Files:
    """Contents by file id."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._contents: dict[str, bytes] = {}

    def put(self, file_id: str, content: bytes) -> None:
        """Keep a file; an id is used once."""
        self._contents[file_id] = content
        if self._folder:
            private.make_folder(self._folder)
            private.write(self._folder / file_id, content)

    def get(self, file_id: str) -> bytes | None:
        """The content, or None where there is none. `file_id` must be one that was given out."""
        if file_id not in self._contents and self._folder and (self._folder / file_id).is_file():
            self._contents[file_id] = (self._folder / file_id).read_bytes()
        return self._contents.get(file_id)


def clean(name: str) -> str:
    """A file's name as Telegram shows it: no folders, nothing that a shell or a disk stumbles over, not too long."""
    path = PurePosixPath(name)
    stem, extension = (UNSAFE.sub(" ", part).strip(" .") for part in (path.stem, path.suffix))
    return ".".join(part.rstrip(" .") for part in (stem[:STEM], extension[:EXTENSION]) if part)


def dimensions(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, GIF or JPEG; None for anything else."""
    if content.startswith(PNG) and len(content) >= 24:
        return int.from_bytes(content[16:20]), int.from_bytes(content[20:24])
    if content.startswith(GIF) and len(content) >= 10:
        return int.from_bytes(content[6:8], "little"), int.from_bytes(content[8:10], "little")
    if content.startswith(JPEG):
        return _jpeg(content)
    return None


def _jpeg(content: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(content) and content[at] == 0xFF:
        if content[at + 1] in FRAMES:
            return int.from_bytes(content[at + 7 : at + 9]), int.from_bytes(content[at + 5 : at + 7])
        at += 2 + int.from_bytes(content[at + 2 : at + 4])
    return None
