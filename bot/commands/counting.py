"""`limber stats`: what an operator wants to know of everybody together."""

import asyncio
import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer
from rich.table import Table

from bot.commands.terminal import database_url, out, stop, undone

if TYPE_CHECKING:
    from storage.figures import Figures

NOTHING = "–"

Row = tuple[str, str]


def stats(*, as_json: Annotated[bool, typer.Option("--json", help="Say it as JSON, for machines.")] = False) -> None:
    """Show people, sessions, adherence and reminders of the last 28 days, and what waits. Changes nothing."""
    url = database_url()
    with undone("Nothing to show"):
        figures = asyncio.run(_figures(url))
    if as_json:
        out.print_json(json.dumps(_as_json(figures)))
    else:
        out.print(_table(figures))


async def _figures(url: str) -> "Figures":
    from bot.clock import Clock
    from storage.database import Database
    from storage.figures import figures
    from storage.fitness import absent
    from storage.migrate import pending

    if absent(url):
        stop("There is no database yet: limber migrate makes it.")
    if await pending(url):
        stop("The database is not up to date: run limber migrate first.")
    database = Database(url)
    try:
        async with database.read() as tx:
            return await figures(tx, Clock().now())
    finally:
        await database.close()


def _as_json(figures: "Figures") -> dict[str, object]:
    said = asdict(figures)
    said["adherence"]["share"] = figures.adherence.share
    said["at"] = figures.at.isoformat()
    said["waiting"]["oldest"] = figures.waiting.oldest and figures.waiting.oldest.isoformat()
    return said


def _table(figures: "Figures") -> Table:
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column()
    table.add_column(justify="right")
    for group in (_people(figures), _exercise(figures), _reminders(figures), _waiting(figures)):
        for number, (name, value) in enumerate(group):
            table.add_row(f"  {name}" if number else f"[bold]{name}[/bold]", value)
        table.add_row()
    return table


def _people(figures: "Figures") -> "Iterator[Row]":
    people = figures.people
    yield "People", _number(people.known)
    for standing, number in people.standing.items():
        yield standing, _number(number)
    yield "wrote in the last 7 days", _number(people.wrote)
    yield "blocked the bot", _number(people.unreachable)


def _exercise(figures: "Figures") -> "Iterator[Row]":
    adherence = figures.adherence
    yield "Sessions of the last 28 days", _number(sum(figures.sessions.values()))
    for state, number in figures.sessions.items():
        if number:
            yield state, _number(number)
    yield "sets prescribed", _number(adherence.prescribed)
    yield "sets done", _number(adherence.done)
    yield "adherence", NOTHING if adherence.share is None else f"{adherence.share:.0%}"


def _reminders(figures: "Figures") -> "Iterator[Row]":
    reminders = figures.reminders
    yield "Reminders of the last 28 days", _number(reminders.sent)
    yield "more than 2 s late", _number(reminders.late)
    yield "median delay", _seconds(reminders.median)
    yield "worst delay", _seconds(reminders.worst)


def _waiting(figures: "Figures") -> "Iterator[Row]":
    waiting = figures.waiting
    yield "Waiting now", _number(waiting.letters + waiting.reminders + waiting.notices)
    yield "messages to answer", _number(waiting.letters)
    yield "reminders to send", _number(waiting.reminders)
    yield "other messages to send", _number(waiting.notices)
    yield "longest", _seconds((figures.at - waiting.oldest).total_seconds() if waiting.oldest else None)


def _number(value: int) -> str:
    return f"{value:,}"


def _seconds(value: float | None) -> str:
    return NOTHING if value is None else f"{value:,.1f} s"
