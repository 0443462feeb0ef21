"""Reading rows: inside a unit of work with what it has done so far, or on its own in one short
transaction.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Executable, Row
from sqlalchemy.sql.selectable import Select

from besponsa_desktop.records.store import Database, reading
from besponsa_desktop.records.unit_of_work import UnitOfWork

Reader = Database | UnitOfWork


def rows(reader: Reader, statement: Executable, **values: object) -> Sequence[Row[Any]]:
    """Return every row of the statement; ``values`` are its parameters."""
    if isinstance(reader, UnitOfWork):
        return reader.connection.execute(statement, values).all()
    with reading(reader) as connection:
        return connection.execute(statement, values).all()


def row(reader: Reader, statement: Select[Any], **values: object) -> Row[Any] | None:
    """Return the statement's one row, or ``None`` where there is none."""
    found = rows(reader, statement, **values)
    return found[0] if found else None
