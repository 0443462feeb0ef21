"""The audit trail page by page, the latest entry first: a screen shows it without reading all of it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import or_, select, type_coerce

from besponsa_desktop.records.columns import WORDS
from besponsa_desktop.records.log import AuditEntry
from besponsa_desktop.records.moments import instant_text
from besponsa_desktop.records.rows import Reader, rows
from besponsa_desktop.records.schema import AUDIT


def entries_page(  # noqa: PLR0913  a page is a part of a period, of what is looked for, behind another
    reader: Reader,
    start: datetime,
    end: datetime,
    *,
    about: str = "",
    before: int | None = None,
    limit: int,
) -> tuple[AuditEntry, ...]:
    """Return entries of the period, ``start`` included and ``end`` not, the latest first.

    Args:
        reader: the records.
        start: the period's first moment.
        end: the moment before which it ends.
        about: a text that is in what was done, in its subject, or in its reason; empty for every entry.
        before: only entries with smaller numbers: those behind the page before.
        limit: how many at most.
    """
    at = type_coerce(AUDIT.c.at, WORDS)
    statement = select(AUDIT).where(at >= instant_text(start), at < instant_text(end))
    if before is not None:
        statement = statement.where(AUDIT.c.sequence < before)
    if about:
        word = about.replace(" ", "_")  # as what was done is written: order_verified
        wanted = ((AUDIT.c.what, word), (AUDIT.c.subject, about), (AUDIT.c.reason, about))
        statement = statement.where(
            or_(*(column.icontains(text, autoescape=True) for column, text in wanted))
        )
    found = rows(reader, statement.order_by(AUDIT.c.sequence.desc()).limit(limit))
    return tuple(AuditEntry(**entry._mapping) for entry in found)
