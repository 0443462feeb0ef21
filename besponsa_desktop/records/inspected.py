"""What the inspection of signed PDFs asks the records: which documents there are, entries of the trail."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import func, select, type_coerce

from besponsa_desktop.records.columns import WORDS
from besponsa_desktop.records.documents import DocumentEntry, document_entry, documents_of
from besponsa_desktop.records.log import GENESIS
from besponsa_desktop.records.moments import instant_text
from besponsa_desktop.records.rows import Reader, row, rows
from besponsa_desktop.records.schema import AUDIT
from besponsa_desktop.records.schema_orders import ORDER_VERSIONS
from besponsa_desktop.records.schema_papers import DOCUMENTS

_PAGE = 500
_LAST_SEQUENCE = 2**63 - 1  # the largest whole number of either database


def count_documents(reader: Reader) -> int:
    """Return how many documents are kept."""
    found = row(reader, select(func.count().label("many")).select_from(DOCUMENTS))
    return 0 if found is None else int(found.many)


def every_document(reader: Reader) -> Iterator[DocumentEntry]:
    """Yield every document without its bytes, by its hash."""
    last = ""
    statement = select(DOCUMENTS.c.sha256).order_by(DOCUMENTS.c.sha256).limit(_PAGE)
    while page := rows(reader, statement.where(DOCUMENTS.c.sha256 > last)):
        for found in page:
            if (entry := document_entry(reader, found.sha256)) is not None:
                yield entry
        last = page[-1].sha256


def orders_signed_between(reader: Reader, start: datetime, end: datetime) -> tuple[str, ...]:
    """Return the ids of the orders of which a document was made in the period, by its first one.

    ``start`` is included and ``end`` not.
    """
    at = type_coerce(DOCUMENTS.c.made_at, WORDS)
    first = func.min(at).label("first")
    within = select(DOCUMENTS.c.order_id, first).where(at >= instant_text(start), at < instant_text(end))
    ordered = within.group_by(DOCUMENTS.c.order_id).order_by(first, DOCUMENTS.c.order_id)
    return tuple(found.order_id for found in rows(reader, ordered))


def documents_of_digest(reader: Reader, order_digest: str) -> tuple[DocumentEntry, ...]:
    """Return the documents of every version of an order whose canonical JSON has this digest."""
    columns = (ORDER_VERSIONS.c.order_id, ORDER_VERSIONS.c.version)
    versions = rows(reader, select(*columns).where(ORDER_VERSIONS.c.digest == order_digest))
    return tuple(
        document
        for version in versions
        for document in documents_of(reader, version.order_id)
        if document.version == version.version
    )


def hash_of_entry(reader: Reader, sequence: int) -> str | None:
    """Return the hash of the trail's entry, of the beginning for 0; ``None`` where there is none."""
    if sequence == 0:
        return GENESIS
    if sequence > _LAST_SEQUENCE:
        return None
    found = row(reader, select(AUDIT.c.hash).where(AUDIT.c.sequence == sequence))
    return None if found is None else str(found.hash)
