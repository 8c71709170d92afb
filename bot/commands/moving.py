"""`limber move`: from one database to another."""

import asyncio
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from bot.commands.terminal import err, out, stop, undone

if TYPE_CHECKING:
    from rich.progress import Progress

    from storage.digests import Digest
    from storage.moves import Tell

ADDRESS = "a path, sqlite:///... or postgresql://..."


def move(
    source: Annotated[str, typer.Argument(metavar="FROM", help=f"The database to read: {ADDRESS}")],
    target: Annotated[str, typer.Argument(metavar="TO", help="The one to fill: empty, or not there yet.")],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="Say counts and digests as JSON, for machines.")] = False,
) -> None:
    """Move everything from one database to another, SQLite or PostgreSQL. All or nothing; FROM stays as it is.

    Stop the bot first.
    """
    old, new = _address(source, "FROM"), _address(target, "TO")
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    from storage.moves import move as move_all

    columns = (
        TextColumn("{task.description:<12}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[doing]}"),
        TimeElapsedColumn(),
    )
    with undone("Nothing was moved"), Progress(*columns, console=err, disable=not err.is_terminal) as progress:
        moved = asyncio.run(move_all(old, new, _on(progress)))
    if as_json:
        out.print_json(json.dumps({name: {"rows": d.rows, "sha256": d.sha256} for name, d in moved.items()}))
    else:
        _say(moved)


def _address(given: str, place: str) -> str:
    from bot.config import database

    try:
        return database(given)
    except ValueError as error:
        stop(f"{place} {error}.", 2)


def _on(progress: "Progress") -> "Tell":
    """A bar for each table: it fills once as its rows are copied, and once again as they are checked."""
    bars = {}

    def tell(doing: str, table: str, done: int, size: int) -> None:
        if table not in bars:
            bars[table] = progress.add_task(table, total=size, doing=doing)
        progress.update(bars[table], completed=done, doing=doing)

    return tell


def _say(moved: "Mapping[str, Digest]") -> None:
    for name, digest in moved.items():
        out.print(f"  {name:<12} {digest.rows:>10,}  {digest.sha256[:16]}")
    rows = sum(digest.rows for digest in moved.values())
    out.print(f"Moved {rows:,} rows, and read them again: TO holds what FROM held. FROM is as it was.")
    out.print("Set LIMBER_DATABASE_URL to TO before you start the bot.")
