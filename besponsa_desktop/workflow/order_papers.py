"""The papers of one order: its signed documents with who signed them, its other sheets, and its history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.documents import DocumentEntry, documents_of, pdf_of
from besponsa_desktop.records.people import people
from besponsa_desktop.records.signatures import KeptSignature, signatures_of
from besponsa_desktop.workflow.opened_order import OpenedOrder, open_order
from besponsa_desktop.workflow.order_history import Happening, history, signed_as
from besponsa_desktop.workflow.order_label import (
    LabelWish,
    StockChoice,
    label_kinds,
    label_of,
    label_stocks,
)
from besponsa_desktop.workflow.order_ward_note import has_ward_note, ward_note_of
from besponsa_desktop.workflow.order_ward_sheet import ward_sheet_of
from besponsa_desktop.workflow.printed_order import LABELLED, MadeSheet
from besponsa_desktop.workflow.prints import LABEL, WARD_NOTE, WARD_SHEET, Print, PrintOutcome, latest_print
from besponsa_desktop.workflow.workstation import Workstation

__all__ = [
    "LABEL",
    "WARD_NOTE",
    "WARD_SHEET",
    "Happening",
    "LabelWish",
    "MadeSheet",
    "OrderPapers",
    "Paper",
    "PrintOutcome",
    "StockChoice",
    "kept_pdf",
    "made_anew",
    "papers_of",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A sheet of an order: what it is, of which version, its last signature, and its last print.

    ``sha256`` is empty for a ward sheet, a ward note and a label, which are made anew each time and carry no
    signature; ``label`` is what a label is stuck on, empty for other sheets. ``signed`` is every signature
    that the document carries, in words, the latest last.
    """

    kind: str
    version: int
    sha256: str
    signed: tuple[str, ...]
    signed_as: str
    signed_by: str
    at: datetime | None
    last_print: Print | None
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPapers:
    """An order as it stands, its papers and what happened to it, the latest first; labels come last.

    ``stocks`` are what a label can be printed on.
    """

    opened: OpenedOrder
    papers: tuple[Paper, ...]
    history: tuple[Happening, ...]
    stocks: tuple[StockChoice, ...]


def papers_of(workstation: Workstation, order_id: str) -> OrderPapers:
    """Return an order with its papers and its history.

    Raises:
        NotThere: there is none with the id. SurroundingsFailed: the records are busy, gone or damaged.
    """
    database = workstation.database
    opened = open_order(workstation, order_id)
    names = {one.id: f"{one.printed_name}, {one.credential}" for one in people(database)}
    documents = [_paper(workstation, entry) for entry in reversed(documents_of(database, order_id))]
    unsigned = list(_unsigned(workstation, opened)) if opened.record.state in LABELLED else []
    return OrderPapers(
        opened=opened,
        papers=(*documents, *unsigned),
        history=history(database, opened.record, names),
        stocks=label_stocks(),
    )


def kept_pdf(workstation: Workstation, sha256: str) -> bytes:
    """Return a signed document as it is kept.

    Raises:
        SurroundingsFailed: the records hold it no more.
    """
    pdf = pdf_of(workstation.database, sha256)
    if not pdf:
        raise SurroundingsFailed(
            f"The records do not hold the document {sha256[:16]} any more. Check the audit trail."
        )
    return pdf


def made_anew(workstation: Workstation, order_id: str, paper: Paper, by: str, wish: LabelWish) -> MadeSheet:
    """Return a sheet without signature as it would be printed by ``by`` now; a label as ``wish`` says.

    Raises:
        NotThere: there is no such order. SurroundingsFailed: the records are busy, gone or damaged.
    """
    if paper.label:
        return label_of(workstation, order_id, by, replace(wish, kind=paper.label))
    if paper.kind == WARD_NOTE:
        return ward_note_of(workstation, order_id, by)
    return ward_sheet_of(workstation, order_id, by)


def _paper(workstation: Workstation, entry: DocumentEntry) -> Paper:
    database = workstation.database
    signed = signatures_of(database, entry.order_id, entry.version)
    own = [one for one in signed if one.document_sha256 == entry.sha256]
    last = own[-1] if own else None
    carried = [one for one in signed if last is not None and one.signed_at <= last.signed_at]
    return Paper(
        kind=entry.kind,
        version=entry.version,
        sha256=entry.sha256,
        signed=tuple(_words(one) for one in carried),
        signed_as="" if last is None else signed_as(last.meaning),
        signed_by="" if last is None else f"{last.printed_name}, {last.credential}",
        at=entry.made_at,
        last_print=latest_print(database, entry.order_id, entry.version, entry.kind, entry.sha256),
    )


def _words(one: KeptSignature) -> str:
    independent = "" if one.independent else ", NOT INDEPENDENTLY CHECKED"
    return f"{signed_as(one.meaning)}: {one.printed_name}, {one.credential}{independent}"


def _unsigned(workstation: Workstation, opened: OpenedOrder) -> Iterator[Paper]:
    """Yield the sheets that carry no signature: the ward note and sheet, then a label of each kind."""
    if has_ward_note(workstation.database, opened):
        yield _sheet(workstation, opened, WARD_NOTE)
    yield _sheet(workstation, opened, WARD_SHEET)
    for kind in label_kinds():
        yield _sheet(workstation, opened, LabelWish(kind=kind).what, kind)


def _sheet(workstation: Workstation, opened: OpenedOrder, what: str, label: str = "") -> Paper:
    record = opened.record
    return Paper(
        kind=what,
        version=record.version,
        sha256="",
        signed=(),
        signed_as="",
        signed_by="",
        at=None,
        last_print=latest_print(workstation.database, record.id, record.version, what, None),
        label=label,
    )
