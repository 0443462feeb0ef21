"""The second revision: what is recorded of a course between its orders, guarded as all that is kept."""

from alembic import op

from besponsa_desktop.records.migrations.statements import run_file

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, its guards, and on PostgreSQL the program's rights."""
    run_file(op.get_bind(), revision)
