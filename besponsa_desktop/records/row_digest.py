"""A row of the records as one digest: with it the trail finds a row that was altered, added or taken away."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Table

from besponsa_desktop.records.canonical import canonical_text, digest_of
from besponsa_desktop.records.moments import moment_text


def row_key(table: Table, values: Mapping[str, Any]) -> str:
    """Return which row it is: the table and its key, ``orders:o1``."""
    return f"{table.name}:{'/'.join(str(values[column.name]) for column in table.primary_key)}"


def row_digest(table: Table, values: Mapping[str, Any]) -> str:
    """Return the SHA-256 of every column of the row in hexadecimal; a column that is left out is null."""
    texts = {column.name: _kept(values.get(column.name)) for column in table.columns}
    return sha256(canonical_text(texts).encode("utf-8")).hexdigest()


def _kept(value: object) -> object:
    match value:
        case datetime():
            return moment_text(value)
        case bytes():
            return digest_of(value)
    return value
