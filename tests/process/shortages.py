"""An SQLite database that may not grow: for as long as a file is there, in the launcher's process."""

from pathlib import Path

from sqlalchemy import Connection, Engine, event

NONE, ALL = 1, 2**30  # pages; SQLite makes it as many as there are, where that is more


def keep(file: Path) -> None:
    """From now on no transaction adds a page while that file exists."""

    @event.listens_for(Engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {NONE if file.exists() else ALL}")
