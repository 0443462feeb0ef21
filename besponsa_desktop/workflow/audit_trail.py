"""The check of the whole audit trail: every entry, every record that it speaks of, every signed document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from besponsa_desktop.records.audit import (
    ChainReport,
    SeenHead,
    document_heads,
    verify_chain,
    workstation_head,
)
from besponsa_desktop.records.authorities import authorities
from besponsa_desktop.records.documents import DocumentEntry, pdf_of
from besponsa_desktop.records.documents_check import RecordFault, verify_records
from besponsa_desktop.records.inspected import count_documents, every_document
from besponsa_desktop.records.rows_check import verify_rows
from besponsa_desktop.records.store import Database
from besponsa_desktop.signing.inspection import Inspection, Result
from besponsa_desktop.telling import Tell, part_of, tell_nobody
from besponsa_desktop.workflow.inspection import inspect_by_roots, recorded

FORMAT = "besponsa-desktop/audit/1"

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentFault:
    """A signed document that is not sound: whose, and which checks it did not pass, with what was found."""

    document: DocumentEntry
    told: tuple[str, ...]

    def __str__(self) -> str:
        """Return the fault as one line for a person."""
        where = f"order:{self.document.order_id}/{self.document.version}"
        return f"document:{self.document.sha256[:16]} of {where}: {'; '.join(self.told)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrailCheck:
    """What the check found: in the trail, in the records beside it, and in the ``signed`` documents."""

    chain: ChainReport
    records: tuple[RecordFault, ...]
    documents: tuple[DocumentFault, ...]
    signed: int

    @property
    def is_sound(self) -> bool:
        """Tell whether nothing was found."""
        return self.chain.is_sound and not self.records and not self.documents

    @property
    def faults(self) -> tuple[str, ...]:
        """Return every fault as a line, those of the trail first and by entry."""
        return tuple(str(fault) for fault in (*self.chain.faults, *self.records, *self.documents))


def check_trail(database: Database, tell: Tell = tell_nobody) -> TrailCheck:
    """Check everything together, for no part proves anything without the others.

    ``tell`` is told how far it is: the documents are one half of it, the entries of the trail the other.

    The heads that documents carry and that this workstation keeps show what was cut off or put back.
    """
    unreadable: list[RecordFault] = []
    checked = _readable(lambda: _check_documents(database, part_of(tell, 0, 2)), "documents", unreadable)
    documents, seen, signed = checked or ((), (), 0)
    heads = (*workstation_head(database), *document_heads(database), *seen)
    chain = verify_chain(database, database.log, heads, part_of(tell, 1, 2))
    records = (
        _readable(lambda: (*verify_records(database), *verify_rows(database)), "records", unreadable) or ()
    )
    return TrailCheck(chain=chain, records=(*unreadable, *records), documents=documents, signed=signed)


def _readable(check: Callable[[], Found], record: str, unreadable: list[RecordFault]) -> Found | None:
    """Return what a check found; rows that no reader can make sense of are a fault, and no failure.

    Whoever changes the database can write there what breaks any reader.
    """
    try:
        return check()
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        told = f"a row is not as this program writes it ({type(error).__name__})"
        unreadable.append(RecordFault(record=record, told=told))
        return None


def _check_documents(
    database: Database, tell: Tell
) -> tuple[tuple[DocumentFault, ...], tuple[SeenHead, ...], int]:
    roots = [authority.certificate for authority in authorities(database)]
    faults: list[DocumentFault] = []
    seen: list[SeenHead] = []
    signed, count = 0, count_documents(database)
    for number, document in enumerate(every_document(database), start=1):
        expected = recorded(database, document)
        if expected.signatures:
            signed += 1
            inspection = inspect_by_roots(pdf_of(database, document.sha256) or b"", roots, expected)
            seen += _heads(document, inspection)
            if inspection.result is not Result.PASSED:
                faults.append(DocumentFault(document=document, told=_told(inspection)))
        tell(number, count)
    return tuple(faults), tuple(seen), signed


def _heads(document: DocumentEntry, inspection: Inspection) -> Iterator[SeenHead]:
    """Yield the heads that the signatures themselves state, wherever the records say they were."""
    for one in inspection.signatures:
        if one.statement is not None:
            sequence, _, beginning = one.statement.chain_head.partition(":")
            where = f"document {document.sha256[:16]}, {one.field}"
            yield SeenHead(sequence=int(sequence), hash=beginning, where=where)


def _told(inspection: Inspection) -> tuple[str, ...]:
    return tuple(
        f"{check.name}: {check.found}" for check in inspection.checks if check.result is not Result.PASSED
    )


def check_text(check: TrailCheck) -> str:
    """Return the check for a person: the verdict, what was checked, every fault."""
    chain = check.chain
    verdict = "SOUND" if check.is_sound else f"NOT SOUND: {check.faults[0]}"
    lines = [
        verdict,
        f"{chain.entries:,} entries, {check.signed:,} signed documents; head {chain.head.short}",
        *(f"  {fault}" for fault in check.faults),
    ]
    if chain.clock_steps:
        steps = ", ".join(map(str, chain.clock_steps[:10]))
        lines.append(f"The clock stood earlier than before at these entries (no fault of the trail): {steps}")
    return "\n".join(lines)


def check_document(check: TrailCheck) -> dict[str, object]:
    """Return the check as a JSON document; the first of ``faults`` is the first bad entry."""
    return {
        "format": FORMAT,
        "result": "sound" if check.is_sound else "not sound",
        "entries": check.chain.entries,
        "signed_documents": check.signed,
        "head": check.chain.head.short,
        "first_fault": check.faults[0] if check.faults else None,
        "faults": [
            {"entry": fault.sequence, "kind": fault.kind.name.lower(), "told": str(fault)}
            for fault in check.chain.faults
        ],
        "records": [{"record": fault.record, "told": fault.told} for fault in check.records],
        "documents": [
            {
                "sha256": fault.document.sha256,
                "order": fault.document.order_id,
                "version": fault.document.version,
                "told": list(fault.told),
            }
            for fault in check.documents
        ],
        "clock_steps": list(check.chain.clock_steps),
    }


def unopened_document(told: str) -> dict[str, object]:
    """Return as a JSON document that records are not opened because someone has changed the database."""
    return {"format": FORMAT, "result": "not sound", "first_fault": told, "faults": []}
