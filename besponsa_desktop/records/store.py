"""The opened records: one engine, one log, and where this workstation keeps its head."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from besponsa_desktop.records.beginning import READING, WITH_LOG
from besponsa_desktop.records.failures import told, trouble_of
from besponsa_desktop.records.file_system import free_bytes
from besponsa_desktop.records.log import Log


@dataclass(frozen=True, slots=True, kw_only=True)
class Database:
    """The opened records; ``place`` names them without a password; ``file`` is ``None`` on a server.

    ``head_file`` is where this workstation keeps the head that it last saw.
    """

    engine: Engine
    place: str
    file: Path | None
    log: Log
    head_file: Path

    @property
    def is_postgres(self) -> bool:
        """Tell whether the records are on a PostgreSQL server."""
        return self.engine.dialect.name == "postgresql"

    @property
    def free_bytes(self) -> int | None:
        """Return the room left on the disk of the records; ``None`` on a server."""
        return None if self.file is None else free_bytes(self.file.parent)

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()


@contextmanager
def reading(database: Database) -> Iterator[Connection]:
    """Give a connection for reading a page of results; read fully, then leave: a reader holds up writers.

    Raises:
        SurroundingsFailed: the records are busy, gone or damaged.
    """
    try:
        with database.engine.connect().execution_options(**{READING: True}) as connection:
            yield connection
    except DBAPIError as error:
        if trouble := trouble_of(error):
            raise told(trouble) from None
        raise


@contextmanager
def writing(database: Database) -> Iterator[Connection]:
    """Give the one connection that may write; what is done commits when the block ends, or not at all."""
    with database.engine.connect().execution_options(**{WITH_LOG: True}) as connection, connection.begin():
        yield connection


@contextmanager
def writing_beside_the_log(database: Database) -> Iterator[Connection]:
    """Give a connection for what is no record and has no entry: drafts."""
    with database.engine.begin() as connection:
        yield connection
