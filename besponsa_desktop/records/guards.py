"""Which tables are guarded by the database's own triggers, and whether the guards are in place."""

from __future__ import annotations

from sqlalchemy import Connection, text

from besponsa_desktop.errors import SurroundingsFailed

# What is kept as it was written, for ever.
KEPT = (
    "assessments",
    "audit",
    "authorities",
    "certificates",
    "course_entries",
    "courses",
    "documents",
    "findings",
    "in_force",
    "order_steps",
    "order_versions",
    "policies",
    "preparations",
    "print_outcomes",
    "prints",
    "protocols",
    "releases",
    "signatures",
)
# What moves on step by step, and is never deleted.
MOVING = ("audit_head", "numbers", "orders", "people")


class GuardsMissing(SurroundingsFailed):
    """Someone took guards of the records away: what is kept there can no longer be taken for unaltered."""


_GUARDS = {
    "sqlite": ("SELECT name FROM sqlite_master WHERE type = 'trigger'", "replace"),
    "postgresql": (
        "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled IN ('O', 'A')",
        "truncate",
    ),
}


def expected_guards(dialect: str) -> frozenset[str]:
    """Return the names of the triggers that must be there."""
    last = _GUARDS[dialect][1]
    kept = {f"{table}_no_{way}" for table in KEPT for way in ("update", "delete", last)}
    moving = {f"{table}_no_{way}" for table in MOVING for way in ("delete", last)}
    steps = {f"{table}_one_by_one" for table in MOVING}
    return frozenset(kept | moving | steps | {"orders_steps"})


def check_guards(connection: Connection) -> None:
    """Refuse records whose guards were taken away.

    Raises:
        GuardsMissing: a trigger is missing or switched off.
        SurroundingsFailed: the server gives rights that it must not.
    """
    dialect = connection.dialect.name
    found = frozenset(connection.execute(text(_GUARDS[dialect][0])).scalars())
    missing = sorted(expected_guards(dialect) - found)
    if missing:
        raise GuardsMissing(
            f"The records are not opened: {len(missing)} of their guards are missing, {missing[0]} first."
            " Someone has changed the database. Have the audit trail checked, and restore a backup."
        )
    if dialect == "postgresql":
        _check_rights(connection)


def _check_rights(connection: Connection) -> None:
    """An account that may rewrite the log is not the program's, whatever else it may."""
    asked = text("SELECT has_table_privilege('audit', 'UPDATE, DELETE, TRUNCATE')")
    if connection.execute(asked).scalar_one():
        raise SurroundingsFailed(
            "The records are not opened: this account of the database server may rewrite the audit trail."
            " Use an account whose only role is besponsa_app."
        )
