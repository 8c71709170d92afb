"""Alembic runs this: the migrations, on the connection and in the transaction that `storage.migrate` gives."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.tables import Instant, metadata


def _render(kind: str, item: Any, _context: AutogenContext) -> str | Literal[False]:
    # A migration names plain types only: it stays what it was when ours change.
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Instant) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_item=_render,
    render_as_batch=True,  # SQLite alters few things in place: tables are rebuilt
)
with context.begin_transaction():
    context.run_migrations()
