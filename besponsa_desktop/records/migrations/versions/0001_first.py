"""The first revision: every table, the triggers that guard them, and on PostgreSQL the program's rights."""

from alembic import op

from besponsa_desktop.records.migrations.statements import run_file

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make everything."""
    run_file(op.get_bind(), revision)
