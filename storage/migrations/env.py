"""Alembic runs this: the migrations, on the connection and in the transaction that `storage.migrate` gives."""

from alembic import context

from storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite alters few things in place: tables are rebuilt
)
with context.begin_transaction():
    context.run_migrations()
