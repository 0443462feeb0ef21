"""What a database's errors mean to a person: busy, full, read-only, gone, damaged, or a race."""

from __future__ import annotations

import sqlite3
from enum import Enum

from sqlalchemy.exc import DBAPIError, IntegrityError

from besponsa_desktop.errors import BesponsaError, SurroundingsFailed


class Trouble(Enum):
    """One kind of failure, with what a person is told: what happened, and what to do next."""

    BUSY = "The records are busy: another workstation or program holds them. Nothing was saved; try again."
    FULL = (
        "The disk that holds the records is full. Nothing was saved, and what was saved before can still"
        " be read."
        " Free some space, then try again."
    )
    READ_ONLY = (
        "The records may not be written here. Nothing was saved."
        " Ask whoever looks after this computer for the right to write there."
    )
    UNREACHABLE = (
        "The records cannot be reached. Whether the last step was saved is not known; try it again:"
        " it is never saved twice."
    )
    UNOPENED = (
        "The records cannot be opened. Check that the folder or the server, the name and the rights are"
        " right."
    )
    DAMAGED = (
        "The records are damaged, or are no records of this program. Stop working, and restore a backup."
    )
    FAILED = (
        "The disk that holds the records failed. Nothing was saved. Have the disk looked at before you go on."
    )
    FORBIDDEN = "The database server does not give this program the rights it needs. Ask its administrator."
    RACE = "Others were faster several times in a row. Nothing was saved; try again."


class RefusedByRecords(BesponsaError):
    """A rule that the database itself enforces forbids this; ``rule`` names the rule."""

    def __init__(self, rule: str) -> None:
        """Keep the rule; the message holds no value of any record."""
        self.rule = rule
        super().__init__(f"The records refuse this step: {rule}. Nothing was saved.")


_SQLITE = {
    "SQLITE_BUSY": Trouble.BUSY,
    "SQLITE_LOCKED": Trouble.BUSY,
    "SQLITE_FULL": Trouble.FULL,
    "SQLITE_READONLY": Trouble.READ_ONLY,
    "SQLITE_PERM": Trouble.READ_ONLY,
    "SQLITE_AUTH": Trouble.READ_ONLY,
    "SQLITE_CANTOPEN": Trouble.UNOPENED,
    "SQLITE_CORRUPT": Trouble.DAMAGED,
    "SQLITE_NOTADB": Trouble.DAMAGED,
    "SQLITE_IOERR": Trouble.FAILED,
}
# The first characters of PostgreSQL's SQLSTATE. Source: PostgreSQL 15 documentation, appendix A.
_POSTGRES = {
    "40": Trouble.RACE,
    "08": Trouble.UNREACHABLE,
    "57P": Trouble.UNREACHABLE,
    "53100": Trouble.FULL,
    "53": Trouble.UNREACHABLE,
    "55P03": Trouble.BUSY,
    "57014": Trouble.BUSY,
    "25006": Trouble.READ_ONLY,
    "42501": Trouble.FORBIDDEN,
    "28": Trouble.UNOPENED,
    "3D": Trouble.UNOPENED,
    "XX001": Trouble.DAMAGED,
    "XX002": Trouble.DAMAGED,
    "58": Trouble.FAILED,
}


def trouble_of(error: DBAPIError) -> Trouble | None:
    """Return what kind of failure a driver's error is; ``None``: a refusal or a bug."""
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return _trouble_of_sqlite(cause)
    state = getattr(cause, "sqlstate", None)
    if state is None:
        return Trouble.UNREACHABLE if error.connection_invalidated or _is_operational(error) else None
    if _races_for_the_log(error):
        return Trouble.RACE
    return _POSTGRES.get(state) or _POSTGRES.get(state[:3]) or _POSTGRES.get(state[:2])


def _trouble_of_sqlite(cause: sqlite3.Error) -> Trouble | None:
    name: str = getattr(cause, "sqlite_errorname", "")
    if name.startswith("SQLITE_CONSTRAINT") and "UNIQUE constraint failed: audit." in str(cause):
        return Trouble.RACE
    return _SQLITE.get("_".join(name.split("_")[:2]))


def _is_operational(error: DBAPIError) -> bool:
    return type(error.orig).__name__ == "OperationalError"


def _races_for_the_log(error: DBAPIError) -> bool:
    diagnosis = getattr(error.orig, "diag", None)
    return isinstance(error, IntegrityError) and getattr(diagnosis, "table_name", None) == "audit"


def told(trouble: Trouble) -> SurroundingsFailed:
    """Return the trouble as the error that is shown."""
    return SurroundingsFailed(trouble.value)


def refusal_of(error: DBAPIError) -> RefusedByRecords | None:
    """Return the refusal that a constraint's or a trigger's error stands for, without any record's values."""
    cause = error.orig
    if isinstance(cause, sqlite3.IntegrityError):
        return RefusedByRecords(str(cause))
    state = getattr(cause, "sqlstate", None) or ""
    if not state.startswith("23"):
        return None
    diagnosis = cause.diag  # type: ignore[union-attr]  # psycopg's errors have one
    return RefusedByRecords(diagnosis.constraint_name or diagnosis.message_primary or "integrity")
