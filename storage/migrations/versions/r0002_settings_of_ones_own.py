"""Settings of one's own, and leases."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0002"
down_revision: str | None = "0001"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Expand only: the tables of the version before this one are all there still.

    It cannot read the sessions that this version plans, though: their prescriptions hold repetitions.
    """
    op.add_column("people", sa.Column("away_zone", sa.String(length=64), nullable=True))
    op.add_column("people", sa.Column("away_until", sa.Date(), nullable=True))
    op.add_column("schedules", sa.Column("weekend", sa.String(length=5), nullable=True))
    op.add_column("schedules", sa.Column("weekends", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.add_column("schedules", sa.Column("silent", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "routines",
        sa.Column("person", sa.BigInteger(), nullable=False),
        sa.Column("exercise", sa.String(length=20), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("mornings", sa.Boolean(), nullable=False),
        sa.Column("evenings", sa.Boolean(), nullable=False),
        sa.Column("sets", sa.Integer(), nullable=True),
        sa.Column("repetitions", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name=op.f("fk_routines_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person", "exercise", name=op.f("pk_routines")),
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("holder", sa.String(length=64), nullable=True),
        sa.Column("beat", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_leases")),
    )
    op.create_index("ix_inbox_received_at", "inbox", ["received_at"])
    op.create_index("ix_outbox_person", "outbox", ["person"])
    op.create_index("ix_outbox_session", "outbox", ["session"])
    op.execute("UPDATE inbox SET person = NULL WHERE state IN ('done', 'failed')")  # who wrote what is over is not kept
