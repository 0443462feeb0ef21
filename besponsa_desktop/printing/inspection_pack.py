"""The inspector's pack: a list of contents, documents, labels and trail in one PDF, with bookmarks.

Pages of a signed document are a copy of what it shows: joined to others, its signatures hold no more. The
file itself is therefore attached, byte by byte, under the name that the list of contents gives.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

from besponsa_desktop.clinical.display import count_text
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.listing import ROOM, SIDE, Listing, listing_sheets, shown
from besponsa_desktop.printing.marks import BODY, DENSE, STRONG, VALUE, Row, left
from besponsa_desktop.printing.paint import pdf_date, pdf_of
from besponsa_desktop.printing.table import Cell, Column, Table

TITLE = "Inspection pack"
_CONTENTS, _TRAIL = "Contents", "Audit trail"
_COLUMNS = (
    Column("Order", 44),
    Column("Patient", 55),
    Column("State", 35),
    Column("Document", 55),
    Column("Inspected", 32),
    Column("SHA-256", ROOM - 221),
)
_NOTHING = "Nothing was signed here."
#: What makes an annotation the field of a signature: left out of a copy, which is no signed file.
_FIELD_KEYS = ("/FT", "/V", "/T", "/Parent", "/Kids", "/Ff", "/TU", "/TM", "/Lock", "/SV")


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedPaper:
    """One paper: its title, its PDF, and for a signed file its name in the pack and what was found in it.

    ``sha256`` and ``inspected`` are empty for a paper that carries no signature.
    """

    title: str
    pdf: bytes = field(repr=False)
    file_name: str = ""
    sha256: str = ""
    inspected: str = ""
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedOrder:
    """The papers of an order, and what the list of contents says of it."""

    number: str
    patient: str
    state: str
    papers: tuple[PackedPaper, ...]


def inspection_pack_pdf(listing: Listing, orders: Sequence[PackedOrder], trail: bytes) -> bytes:
    """Return the pack; ``trail`` is the audit trail on paper. The same input gives the same bytes."""
    contents = pdf_of(listing_sheets(listing, [_contents(orders)]))
    writer = PdfWriter()
    writer.add_outline_item(title=_CONTENTS, page_number=_append(writer, contents))
    for order in orders:
        _add_order(writer, order)
    writer.add_outline_item(title=_TRAIL, page_number=_append(writer, trail))
    _describe(writer, listing)
    file = BytesIO()
    writer.write(file)
    return file.getvalue()


def _add_order(writer: PdfWriter, order: PackedOrder) -> None:
    """Add an order's papers, each behind a bookmark beneath the order's, and its signed files."""
    parent = None
    for paper in order.papers:
        first = _append(writer, paper.pdf)
        if parent is None:
            parent = writer.add_outline_item(title=f"{order.number}, {order.state}", page_number=first)
        writer.add_outline_item(title=paper.title, page_number=first, parent=parent)
        if paper.file_name:
            writer.add_attachment(paper.file_name, paper.pdf)


def _append(writer: PdfWriter, pdf: bytes) -> int:
    """Add the pages of a PDF and return the number of its first; signature fields stay as what they show."""
    first = len(writer.pages)
    writer.append(BytesIO(pdf), import_outline=False)
    for page in writer.pages[first:]:
        for reference in page.get("/Annots", ArrayObject()):
            _as_picture(reference.get_object())
    return first


def _as_picture(annotation: DictionaryObject) -> None:
    if annotation.get("/Subtype") == "/Widget":
        annotation[NameObject("/Subtype")] = NameObject("/Stamp")
        for key in _FIELD_KEYS:
            annotation.pop(key, None)


def _describe(writer: PdfWriter, listing: Listing) -> None:
    root = writer.root_object
    root.pop("/AcroForm", None)
    root[NameObject("/Lang")] = TextStringObject("en")
    root[NameObject("/PageMode")] = NameObject("/UseOutlines")
    creator = f"Besponsa Desktop {listing.program_version}"
    made = pdf_date(listing.printed_at)
    writer.metadata = {
        "/Title": listing.title,
        "/Subject": listing.about,
        "/Creator": creator,
        "/Author": creator,
        "/CreationDate": made,
        "/ModDate": made,
    }


def _contents(orders: Sequence[PackedOrder]) -> Block:
    table = Table(SIDE, _COLUMNS, DENSE)
    rows = tuple(row for order in orders for row in _rows(table, order))
    nothing = (Row(BODY.line, (left(SIDE, BODY.baseline, _NOTHING, BODY),)),)
    remark = f"{count_text(len(orders), 'order')}; every signed file is attached to this one"
    return Block(number=1, title=_CONTENTS, remark=remark, rows=rows or nothing, repeat=(table.head(),))


def _rows(table: Table, order: PackedOrder) -> Iterator[Row]:
    """Yield an order's papers, its name before the first, and beneath each who signed it and its file."""
    heads = [Cell(shown(text), STRONG) for text in (order.number, order.patient, order.state)]
    for paper in order.papers:
        cells = [*heads, Cell(shown(paper.title), VALUE), Cell(paper.inspected), Cell(paper.sha256)]
        told = [f"attached: {paper.file_name}"] if paper.file_name else []
        notes = table.note(None, " · ".join(shown(text) for text in (*paper.told, *told)))
        rows = [*table.open_row(table.placed(cells)), *(notes if paper.told or told else [])]
        yield from table.closed(rows)
        heads = [Cell("")] * len(heads)


def attached_files(pdf: bytes) -> dict[str, bytes]:
    """Return the files that a pack holds, by their names."""
    return {name: data for name, (data, *_) in PdfReader(BytesIO(pdf)).attachments.items()}
