"""Writes the next migration from what storage.tables declares: python -m tests.storage.revise "what it brings"."""

import asyncio
import sys
import tempfile

from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.database import engine
from storage.migrate import FOLDER, alembic, migrate


async def revise(message: str, folder: str) -> None:
    """A new file in the migrations' folder, to be read and put right before it is kept."""
    url = f"sqlite+aiosqlite:///{folder}/limber.db"
    await migrate(url)
    made = engine(url)
    async with made.connect() as connection:
        await connection.run_sync(_write, message)
    await made.dispose()


def _write(connection: Connection, message: str) -> None:
    known = len(list(ScriptDirectory(str(FOLDER)).walk_revisions()))
    command.revision(alembic(connection), message, autogenerate=True, rev_id=f"{known + 1:04}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(revise(" ".join(sys.argv[1:]), folder))
