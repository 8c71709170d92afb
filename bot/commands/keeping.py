"""`limber backup` and `limber restore`: a copy of SQLite's file, and its way back."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.terminal import database_url, err, out, undone

if TYPE_CHECKING:
    from storage.backups import Tell


def backup(
    file: Annotated[Path, typer.Argument(help="Where to write the backup.")],
    *,
    force: Annotated[bool, typer.Option("--force", help="Replace FILE where it is there already.")] = False,
) -> None:
    """Write a checked copy of the SQLite database into one file. The bot may run meanwhile."""
    url = database_url()
    from storage.backups import back_up

    with undone("No backup was made"), _bar("copying") as tell:
        size = back_up(url, file.expanduser(), tell, force=force)
    out.print(f"{file}: {size / 1e6:,.1f} MB, checked.", markup=False)


def restore(
    file: Annotated[Path, typer.Argument(help="A backup that limber backup made.")],
) -> None:
    """Put a backup in the place of the SQLite database, which is kept aside. Stop the bot first."""
    url = database_url()
    from bot.clock import Clock
    from storage.restores import restore as put_back

    with undone("Nothing was restored"), _bar("copying") as tell:
        restored = put_back(url, file.expanduser(), Clock().now(), tell)
    out.print(f"{file} is in place, checked.", markup=False)
    if restored.aside:
        out.print(f"What was there before is {restored.aside}: remove it once all is well.", markup=False)
    if restored.pending:
        out.print(f"It is {len(restored.pending)} versions behind: the bot brings it up to date when it starts.")


@contextmanager
def _bar(doing: str) -> "Iterator[Tell]":
    from rich.progress import Progress

    with Progress(console=err, disable=not err.is_terminal) as progress:
        bar = progress.add_task(doing, total=None)
        yield lambda done, pages: progress.update(bar, completed=done, total=pages)
