"""The revision of records that are not opened yet."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from besponsa_desktop.records.beginning import READING
from besponsa_desktop.records.failures import Trouble, told, trouble_of
from besponsa_desktop.records.migrate import revision_of
from besponsa_desktop.records.sqlite_store import sqlite_engine


def file_revision(file: Path) -> str | None:
    """Return the revision of the records in an SQLite file as it lies there; ``None`` where it has none.

    Raises:
        SurroundingsFailed: the file is no database, or cannot be read.
    """
    engine = sqlite_engine(file)
    try:
        with engine.connect().execution_options(**{READING: True}) as connection:
            return revision_of(connection)
    except DBAPIError as error:
        raise told(trouble_of(error) or Trouble.DAMAGED) from None
    finally:
        engine.dispose()
