"""The sources that protocols and site policy cite."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from besponsa_desktop.protocol.protocol_file import open_file
from besponsa_desktop.protocol.reader import Reader, parameters_of
from besponsa_desktop.protocol.scalars import shown
from besponsa_desktop.protocol.shelf import SOURCES_FILE


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source: what it is, which edition, where a stranger opens it, and what of it was read."""

    key: str
    title: str
    edition: str
    reference: str
    read: str


_STATED = tuple(parameter for parameter in parameters_of(Source) if parameter.name != "key")


@cache
def sources() -> dict[str, Source]:
    """Return every source by the key that citations name.

    Raises:
        ProtocolFileError: the source list cannot be used.
    """
    return load_sources(SOURCES_FILE)


def load_sources(path: Path) -> dict[str, Source]:
    """Return the sources of the file at ``path`` by their key; it has one table for each.

    Raises:
        ProtocolFileError: the file cannot be used.
    """
    file = open_file(path)
    reader = Reader(file, ())
    found = {key: _source(reader, key, table) for key, table in file.data.items()}
    reader.finish()
    return {key: Source(key=key, **values) for key, values in found.items()}


def _source(reader: Reader, key: str, table: object) -> dict[str, str]:
    if isinstance(table, dict):
        return reader.fields(_STATED, table, key)
    reader.refuse(key, shown(table), f"a table [{key}]")
    return {}
