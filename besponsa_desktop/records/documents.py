"""Documents: the PDFs that were made, each under the hash of its bytes and with the log's head that it
carries.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Row, select

from besponsa_desktop.records.log import Head
from besponsa_desktop.records.rows import Reader, row, rows
from besponsa_desktop.records.schema_papers import DOCUMENTS
from besponsa_desktop.records.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A PDF of one version of an order; ``head`` is the log's head at the time, as the PDF itself carries
    it.
    """

    order_id: str
    version: int
    kind: str
    pdf: bytes = field(repr=False)
    head: Head

    @property
    def sha256(self) -> str:
        """Return the hash of the bytes in hexadecimal."""
        return sha256(self.pdf).hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentEntry:
    """What is known of a document without its bytes."""

    sha256: str
    order_id: str
    version: int
    kind: str
    head: Head
    made_at: datetime
    made_by: str


def add_document(unit: UnitOfWork, new: Document) -> str:
    """Keep a document and return its hash; the entry of this unit names it, as the document names the
    head.
    """
    digest = new.sha256
    unit.insert(
        DOCUMENTS,
        sha256=digest,
        order_id=new.order_id,
        version=new.version,
        kind=new.kind,
        pdf=new.pdf,
        head_sequence=new.head.sequence,
        head_hash=new.head.hash,
        made_at=unit.act.at,
        made_by=unit.act.person_id,
    )
    unit.note(f"document:{digest}", after={"kind": new.kind, "head": new.head.short})
    return digest


def pdf_of(reader: Reader, sha256_hex: str) -> bytes | None:
    """Return the bytes of the document with this hash, or ``None``."""
    found = row(reader, select(DOCUMENTS.c.pdf).where(DOCUMENTS.c.sha256 == sha256_hex))
    return None if found is None else bytes(found.pdf)


def document_entry(reader: Reader, sha256_hex: str) -> DocumentEntry | None:
    """Return what is known of the document with this hash, or ``None``."""
    found = row(reader, _entries().where(DOCUMENTS.c.sha256 == sha256_hex))
    return None if found is None else _entry(found)


def documents_of(reader: Reader, order_id: str) -> tuple[DocumentEntry, ...]:
    """Return the documents of the order, all versions, in the order in which they were made."""
    statement = _entries().where(DOCUMENTS.c.order_id == order_id)
    ordered = statement.order_by(DOCUMENTS.c.head_sequence, DOCUMENTS.c.sha256)
    return tuple(_entry(found) for found in rows(reader, ordered))


def _entries() -> Any:
    return select(*[column for column in DOCUMENTS.c if column.name != "pdf"])


def _entry(found: Row[Any]) -> DocumentEntry:
    kept = dict(found._mapping)
    head = Head(sequence=kept.pop("head_sequence"), hash=kept.pop("head_hash"))
    return DocumentEntry(**kept, head=head)
