"""One exercise a session, for who has no time for more."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision: str = "0003"
down_revision: str | None = "0002"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    """Expand only: the version before this one goes on with the programme's three.

    It cannot read a person who was asked what is in the way, until their next reminder takes that question back.
    """
    op.add_column("people", sa.Column("brief", sa.Boolean(), server_default=sa.false(), nullable=False))
