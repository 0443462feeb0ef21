"""The kinds of columns: text, whole numbers, bytes and moments; nothing that a database would round."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, LargeBinary, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from besponsa_desktop.records.moments import moment_of, moment_text

# Texts compare byte by byte on both databases, so that order, prefixes and indexes agree.
WORDS = Text().with_variant(Text(collation="C"), "postgresql")
WHOLE = Integer().with_variant(BigInteger(), "postgresql")
#: Under what an index keeps its condition, by the name of the database's dialect.
WHERE = "where"


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as text in UTC with its offset behind it."""

    impl = WORDS
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Return the moment as the text that is kept."""
        return None if value is None else moment_text(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Return the kept text as a moment."""
        return None if value is None else moment_of(value)


def words(name: str, *constraints: ForeignKey, null: bool = False, key: bool = False) -> Column[str]:
    """Return a column of text."""
    return Column(name, WORDS, *constraints, nullable=null, primary_key=key)


def whole(name: str, *constraints: ForeignKey, null: bool = False, key: bool = False) -> Column[int]:
    """Return a column of whole numbers; none is ever counted by the database itself."""
    return Column(name, WHOLE, *constraints, nullable=null, primary_key=key, autoincrement=False)


def moment(name: str, *, null: bool = False) -> Column[datetime]:
    """Return a column of moments."""
    return Column(name, Moment, nullable=null)


def content(name: str, *, null: bool = False) -> Column[bytes]:
    """Return a column of bytes."""
    return Column(name, LargeBinary, nullable=null)


def index_where(
    name: str, *columns: Column[Any], sqlite: str, postgresql: str = "", unique: bool = False
) -> Index:
    """Return an index of the rows for which a condition holds, said as each database says it.

    The migrations make it; here its condition is kept beside it, in ``WHERE``. The toolkit's own words for it
    load the dialects of both databases wherever one of them is used.
    """
    where = {"sqlite": sqlite, "postgresql": postgresql or sqlite}
    return Index(name, *columns, unique=unique, info={WHERE: where})
