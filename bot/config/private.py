"""Folders and files for their owner alone, whatever the umask. What was there before is its owner's business."""

import os
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make it, and those above it that are missing: who may write in one of them may put another in its place.

    Raises OSError where it cannot be, or something else has its name.
    """
    for above in reversed(folder.parents):
        if not above.exists():
            above.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)


def make_file(file: Path) -> None:
    """Make it, empty, where it is not there."""
    file.touch(mode=0o600, exist_ok=True)


def write(file: Path, content: bytes) -> None:
    """Make it anew with this content."""
    file.unlink(missing_ok=True)  # what was there may be open to others
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as opened:
        opened.write(content)
