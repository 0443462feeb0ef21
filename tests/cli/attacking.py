"""What someone does to the records who may write their file, and knows how to take the guards off."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from tests.cli.site import SignedSite


@contextmanager
def attacking(database: Path) -> Iterator[sqlite3.Connection]:
    """Give the file to someone who may write it and takes the guards off for as long as it takes."""
    with closing(sqlite3.connect(database)) as connection:
        guards = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        for _, sql in guards:
            connection.execute(sql)
        connection.commit()


def attack(site: SignedSite, *statements: str) -> None:
    """Change the records behind the program's back."""
    with attacking(site.database) as connection:
        for statement in statements:
            connection.execute(statement)
