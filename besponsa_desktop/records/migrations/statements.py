"""The statements of a revision's SQL file, which says everything as the database itself is to run it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection

_SQL = Path(__file__).parent / "sql"


def run_file(connection: Connection, revision: str) -> None:
    """Run the revision's file for the connection's database."""
    dialect = connection.dialect.name
    script = (_SQL / f"{revision}_{dialect}.sql").read_text(encoding="utf-8")
    with closing(connection.connection.cursor()) as cursor:
        for statement in [script] if dialect == "postgresql" else _statements(script):
            cursor.execute(statement)


def _statements(script: str) -> Iterator[str]:
    """Yield the statements one by one; a trigger's own semicolons end none."""
    lines: list[str] = []
    for line in script.splitlines():
        lines.append(line)
        if line.endswith(";") and sqlite3.complete_statement("\n".join(lines)):
            yield "\n".join(lines)
            lines.clear()
