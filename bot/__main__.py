"""The `limber` command. What takes long to import is imported by the command that needs it."""

import asyncio
import contextlib
import gc
import json
import socket
from collections.abc import Coroutine
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape

from bot.commands.counting import stats
from bot.commands.keeping import backup, restore
from bot.commands.moving import move
from bot.commands.terminal import database_url, err, out, settings, stop, undone

LOOPBACK = "127.0.0.1"
PORTS_TRIED = 100

app = typer.Typer(
    name="limber",
    help="Limber gets people with back pain through three exercises, mornings and evenings, on Telegram.",
    epilog="Settings come from the environment (LIMBER_TOKEN and others): README lists them.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,  # its frames show values, and a value may be the token
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(value: bool) -> None:  # noqa: FBT001 - typer calls it with the option's value
    if value:
        out.print(f"limber {version('limber')}")
        raise typer.Exit


@app.callback()
def limber(
    *,
    show_version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    """Options that come before any command."""


@app.command()
def run() -> None:
    """Run the bot on Telegram, until Ctrl-C or SIGTERM."""
    found = settings()
    gc.disable()  # all that is imported stays: looking through it again and again is a sixth of a start
    from bot.app import run as run_bot

    gc.enable()
    _wait_for(run_bot(found))


@app.command()
def demo(
    *,
    port: Annotated[
        int, typer.Option(min=1, max=65535, help="Port of the chat page; the next free one if it is taken.")
    ] = 8080,
    data: Annotated[Path, typer.Option(file_okay=False, help="Folder that remembers the demo.")] = Path(".demo"),
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget the last demo first.")] = False,
) -> None:
    """Try the bot in a browser: no token, no account, no server."""
    from bot.demo import demo as run_demo

    def ready(address: str) -> None:
        out.print(f"\n  Limber is here: [bold]{escape(address)}[/bold]\n  Ctrl-C ends it.\n")

    _wait_for(run_demo(data, _free_port(port), fresh=fresh, ready=ready))


@app.command()
def migrate() -> None:
    """Bring the database to this version of Limber."""
    url = database_url()
    from storage.migrate import migrate as migrate_database
    from storage.migrate import pending

    with undone("The database stays as it is"):
        steps = asyncio.run(pending(url))
        asyncio.run(migrate_database(url))
    out.print("\n".join(["The database is up to date.", *(f"  applied {escape(step)}" for step in steps)]))


@app.command()
def check(*, as_json: Annotated[bool, typer.Option("--json", help="Say it as JSON, for machines.")] = False) -> None:
    """Check settings, database, schema, token and clock. Exit code 0: all well, 1: not, 2: settings are wrong."""
    found = settings()
    from bot.checks import checks
    from bot.clock import Clock

    results = asyncio.run(checks(found, Clock()))
    if as_json:
        out.print_json(json.dumps([{"name": c.name, "ok": c.ok, "detail": c.detail} for c in results]))
    else:
        for result in results:
            mark = "[green]ok  [/green]" if result.ok else "[red]FAIL[/red]"
            out.print(f"{mark}  {result.name:<9} {escape(result.detail)}")
    raise typer.Exit(0 if all(result.ok for result in results) else 1)


for command in (stats, backup, restore, move):
    app.command()(command)


def _wait_for(work: Coroutine[None, None, None]) -> None:
    """Do it to its end; where it cannot start, say why in a line and end with 1."""
    from telegram.error import InvalidToken

    with undone("Limber cannot start"):
        try:
            asyncio.run(work)
        except KeyboardInterrupt:  # Ctrl-C is how one stops it, not a fault
            pass
        except InvalidToken:
            stop("Telegram does not know this token: ask @BotFather for the right one.")


def _free_port(first: int) -> int:
    """The first port from `first` on that nobody listens on."""
    for port in range(first, min(first + PORTS_TRIED, 65536)):
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # a port just given up is free
            probe.bind((LOOPBACK, port))
            return port
    err.print(f"No port from {first} on is free. Choose another with --port.")
    raise typer.Exit(2)


def main() -> None:
    """Where the `limber` command starts."""
    app()


if __name__ == "__main__":
    main()
