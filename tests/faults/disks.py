"""A small disk of its own for a database, which can be filled up."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

SIZE = 8 * 1024 * 1024  # bytes
BALLAST = "ballast"


@dataclass(frozen=True)
class Disk:
    """Mounted at `folder`."""

    folder: Path

    def fill(self) -> None:
        """Leave not a byte."""
        with (self.folder / BALLAST).open("ab", buffering=0) as ballast:
            for size in (4096, 1):
                try:
                    while ballast.write(b"\0" * size):
                        pass
                except OSError:
                    pass

    def free(self) -> None:
        """Give the space back."""
        (self.folder / BALLAST).unlink()


@contextmanager
def small(folder: Path) -> Iterator[Disk]:
    """A disk of some megabytes at that empty folder, until the block ends. Skips the test where none can be mounted."""
    mount, umount = shutil.which("mount"), shutil.which("umount")
    if mount is None or umount is None:
        pytest.skip("no mount here: a full disk is not tried")
    mounted = subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", folder], capture_output=True, text=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip(f"a disk of its own cannot be mounted here: {mounted.stderr.strip()}")
    try:
        yield Disk(folder)
    finally:
        subprocess.run([umount, "--lazy", folder], check=True)
