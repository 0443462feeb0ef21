"""Bringing a database to the program's revision: Alembic's only home, and imported only when there is
work.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.log import GENESIS
from besponsa_desktop.records.schema import AUDIT_HEAD

# Every revision, oldest first; the last is what this program works with.
REVISIONS = ("0001", "0002")
CURRENT = REVISIONS[-1]
MIGRATIONS = Path(__file__).parent / "migrations"

OWNER = "besponsa_owner"
PROGRAM = "besponsa_app"


class Age(Enum):
    """How a database's revision stands to the program's."""

    NEW = "new"
    OLDER = "older"
    CURRENT = "current"


def age_of(connection: Connection) -> Age:
    """Return how old the database is, by one question.

    Raises:
        SurroundingsFailed: it is newer than the program, or belongs to another program.
    """
    revision = revision_of(connection)
    if revision == CURRENT:
        return Age.CURRENT
    if revision in REVISIONS:
        return Age.OLDER
    if revision is not None:
        raise SurroundingsFailed(
            f"The records were written by a newer version of this program (revision {revision}; this one"
            " knows"
            f" {CURRENT}). They were not touched. Install the newer version."
        )
    if inspect(connection).get_table_names():
        raise SurroundingsFailed(
            "This database belongs to another program. It was not touched; choose another one."
        )
    return Age.NEW


def revision_of(connection: Connection) -> str | None:
    """Return the database's revision; ``None`` where it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    asked = text("SELECT version_num FROM alembic_version")
    found: str | None = connection.execute(asked).scalar_one_or_none()
    return found


def upgrade(connection: Connection, log_id_if_new: str) -> None:
    """Bring the database to the program's revision inside the connection's transaction: all of it, or
    nothing.

    A database without a log gets its head row, with the id that is handed in.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, CURRENT)
    if connection.execute(AUDIT_HEAD.select()).first() is None:
        connection.execute(
            AUDIT_HEAD.insert().values(single=1, log_id=log_id_if_new, sequence=0, hash=GENESIS)
        )


def upgrade_server(connection: Connection, log_id_if_new: str) -> None:
    """Bring a server's database to the program's revision, as the owner role that nobody logs in as.

    The connection's account must be allowed to make roles, or the two roles must be there and be given to it.
    """
    for role in (OWNER, PROGRAM):
        _make_role(connection, role)
    connection.execute(text(f"GRANT CREATE, USAGE ON SCHEMA public TO {OWNER}"))
    connection.execute(text(f"SET LOCAL ROLE {OWNER}"))
    upgrade(connection, log_id_if_new)
    connection.execute(text("RESET ROLE"))


def _make_role(connection: Connection, role: str) -> None:
    asked = text("SELECT 1 FROM pg_roles WHERE rolname = :role")
    if connection.execute(asked, {"role": role}).first() is None:
        connection.execute(text(f"CREATE ROLE {role} NOLOGIN"))
    if role == OWNER:
        connection.execute(text(f"GRANT {role} TO CURRENT_USER"))
