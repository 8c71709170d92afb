"""A database's tables as plain words, to compare two of them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Inspector, inspect
from sqlalchemy.ext.asyncio import AsyncConnection

Schema = dict[str, list[str]]  # a table, and a line for each column, key and index, in order of the alphabet


async def read(tx: AsyncConnection) -> Schema:
    """The tables that are there, but for Alembic's own."""
    return await tx.run_sync(_read)


def _read(connection: Connection) -> Schema:
    found = inspect(connection)
    return {name: sorted(_lines(found, name)) for name in found.get_table_names() if name != "alembic_version"}


def _lines(found: Inspector, table: str) -> list[str]:
    return [
        *_written("column", found.get_columns(table)),
        *_written("primary key", [found.get_pk_constraint(table)]),
        *_written("foreign key", found.get_foreign_keys(table)),
        *_written("unique", found.get_unique_constraints(table)),
        *_written("check", found.get_check_constraints(table)),
        *_written("index", found.get_indexes(table)),
    ]


def _written(what: str, parts: Sequence[Any]) -> list[str]:
    return [f"{what} {', '.join(f'{key}: {_plain(part[key])}' for key in sorted(part))}" for part in parts]


def _plain(value: object) -> str:
    """An index's WHERE and a column's type have no equality of their own."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_plain(value[key])}" for key in sorted(value)) + "}"
    return str(value)
