"""The inspector's pack of an order or of a period: documents, labels, signatures and trail in one PDF."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from besponsa_desktop import __version__
from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.records import audit_export as kept
from besponsa_desktop.records.audit import document_heads, verify_chain, workstation_head
from besponsa_desktop.records.documents import DocumentEntry, documents_of
from besponsa_desktop.records.inspected import orders_signed_between
from besponsa_desktop.records.log import SHORT, AuditEntry
from besponsa_desktop.records.orders import Order, order
from besponsa_desktop.records.prints import Print, prints_of
from besponsa_desktop.records.search import SearchedBy, search
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.signing.certificates import read_certificate
from besponsa_desktop.workflow.audit_export import Period, audit_lines, check_words
from besponsa_desktop.workflow.files import write_files
from besponsa_desktop.workflow.inspection import inspect_by_records
from besponsa_desktop.workflow.inspection_report import is_sound, signature_text
from besponsa_desktop.workflow.order_label import LabelWish, label_kinds, label_of
from besponsa_desktop.workflow.order_papers import kept_pdf
from besponsa_desktop.workflow.order_ward_note import ward_note_of
from besponsa_desktop.workflow.order_ward_sheet import ward_sheet_of
from besponsa_desktop.workflow.printed_order import LABELLED, MadeSheet
from besponsa_desktop.workflow.prints import LABEL, WARD_NOTE, WARD_SHEET
from besponsa_desktop.workflow.workstation import Workstation

if TYPE_CHECKING:
    from besponsa_desktop.printing.inspection_pack import PackedOrder, PackedPaper

_PACKED = "inspection_packed"
_MOST_OF_A_NUMBER = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Packer:
    """Who writes a pack: a name as paper shows it, and who signed in, ``None`` on the command line."""

    name: str
    person_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """What was written: of how many orders, how many signed files, and whether all of it is sound."""

    orders: int
    files: int
    is_sound: bool


def numbered(workstation: Workstation, number: str, path: str = "--order") -> str:
    """Return the id of the order of a number, which was given at ``path``.

    Raises:
        UnusableInput: no order has the number, or several have.
    """
    found = search(workstation.database, number, SearchedBy.ORDER_NUMBER, limit=_MOST_OF_A_NUMBER)
    same = [one.id for one in found if one.searched.order_number == number.strip()]
    if len(same) != 1:
        needed = "the number of one order on file, as its paper shows it"
        raise UnusableInput([Fault(path=path, found=number, needed=needed)])
    return same[0]


def pack_order(workstation: Workstation, order_id: str, out: Path, by: Packer) -> Packed:
    """Write the pack of an order, with its and its course's entries in the trail, and record that.

    Raises:
        NotThere: there is no such order. SurroundingsFailed: the file cannot be written, or the records are
            busy, gone or damaged.
    """
    record = order(workstation.database, order_id)
    subjects = (f"order:{record.id}", f"course:{record.course_id}")
    entries = kept.entries_of(workstation.database, *subjects)
    words = f"order {record.searched.order_number or record.id}"
    return _write(workstation, (words, [record.id]), entries, out, by)


def pack_period(workstation: Workstation, period: Period, out: Path, by: Packer) -> Packed:
    """Write the pack of every order of which something was signed in a period, with the period's trail.

    Raises:
        SurroundingsFailed: the file cannot be written, or the records are busy, gone or damaged.
    """
    database = workstation.database
    ids = orders_signed_between(database, period.start, period.end)
    entries = kept.entries_between(database, period.start, period.end)
    return _write(workstation, (str(period), ids), entries, out, by)


def _write(
    workstation: Workstation,
    about: tuple[str, Iterable[str]],
    entries: Iterable[AuditEntry],
    out: Path,
    by: Packer,
) -> Packed:
    from besponsa_desktop.printing.audit_sheet import TITLE as TRAIL
    from besponsa_desktop.printing.audit_sheet import audit_sheet_pdf
    from besponsa_desktop.printing.inspection_pack import TITLE, inspection_pack_pdf
    from besponsa_desktop.printing.listing import Listing

    database, now = workstation.database, workstation.clock()
    report = verify_chain(database, database.log, (*workstation_head(database), *document_heads(database)))
    words, ids = about

    def listing(title: str) -> Listing:
        return Listing(
            title=title,
            site_name=read_certificate(workstation.root).site_name,
            about=words,
            check=check_words(report, now),
            printed_at=now,
            printed_by=by.name,
            program_version=__version__,
        )

    packed = [_packed_order(workstation, order_id, now, by.name) for order_id in ids]
    trail = audit_sheet_pdf(listing(TRAIL), audit_lines(database, entries))
    write_files({out: inspection_pack_pdf(listing(TITLE), [one for one, _ in packed], trail)})
    files = sum(bool(paper.file_name) for one, _ in packed for paper in one.papers)
    _record(workstation, {"of": words, "orders": len(packed), "files": files, "by": by.name}, by.person_id)
    sound = report.is_sound and all(is_valid for _, is_valid in packed)
    return Packed(orders=len(packed), files=files, is_sound=sound)


def _record(workstation: Workstation, said: dict[str, object], person_id: str | None) -> None:
    def work(unit: UnitOfWork) -> None:
        unit.note("audit", after=said)

    unit_of_work(workstation.database, workstation.act(_PACKED, "audit", person_id), work)


def _packed_order(
    workstation: Workstation, order_id: str, now: datetime, by: str
) -> tuple[PackedOrder, bool]:
    """Return an order's papers, and whether each signed one passes its inspection."""
    from besponsa_desktop.printing.inspection_pack import PackedOrder

    record = order(workstation.database, order_id)
    signed = [_signed_paper(workstation, record, last) for last in _last_of_each(workstation, order_id)]
    unsigned = [] if record.state not in LABELLED else list(_unsigned(workstation, record, now, by))
    searched = record.searched
    return PackedOrder(
        number=searched.order_number or order_id,
        patient=", ".join(part for part in (searched.family_name, searched.given_name, searched.mrn) if part),
        state=f"{record.state.value}, version {record.version}",
        papers=(*(paper for paper, _ in signed), *unsigned),
    ), all(is_valid for _, is_valid in signed)


def _last_of_each(workstation: Workstation, order_id: str) -> Iterator[DocumentEntry]:
    """Yield the last file of each version and kind: the ones before are its beginning, byte by byte."""

    def sheet(entry: DocumentEntry) -> tuple[int, str]:
        return entry.version, entry.kind

    entries = sorted(documents_of(workstation.database, order_id), key=lambda one: (*sheet(one), one.made_at))
    for _, same in groupby(entries, key=sheet):
        yield list(same)[-1]


def _signed_paper(workstation: Workstation, record: Order, entry: DocumentEntry) -> tuple[PackedPaper, bool]:
    from besponsa_desktop.printing.inspection_pack import PackedPaper

    pdf = kept_pdf(workstation, entry.sha256)
    inspected = inspect_by_records(workstation.database, pdf)
    is_valid = is_sound(inspected.inspection, compared=True)
    failed = [f"FAILED {check.name}: {check.found}" for check in inspected.inspection.failures]
    number = record.searched.order_number or record.id
    return PackedPaper(
        title=f"{entry.kind}, version {entry.version}",
        pdf=pdf,
        file_name=f"{entry.kind}-{_plain(number)}-v{entry.version}-{entry.sha256[:8]}.pdf",
        sha256=entry.sha256[:SHORT],
        inspected="VALID" if is_valid else "NOT VALID",
        told=(
            *failed,
            *(signature_text(one) for one in inspected.inspection.signatures),
            *_prints(workstation, record, entry.kind, entry.version),
        ),
    ), is_valid


def _plain(number: str) -> str:
    """Return an order number as part of a file's name."""
    return "".join(character if character.isalnum() else "-" for character in number)


def _unsigned(workstation: Workstation, record: Order, now: datetime, by: str) -> Iterator[PackedPaper]:
    """Yield the sheets that carry no signature, as they would be printed now.

    The label of the dose and the ward sheet are always among them, the other labels once they were printed,
    the ward note once there is something to note.
    """
    yield from _anew(workstation, record, now, (LABEL, label_of(workstation, record.id, by)))
    printed = {
        one.what for one in prints_of(workstation.database, record.id) if one.version == record.version
    }
    for kind in label_kinds():
        wish = LabelWish(kind=kind)
        if wish.what != LABEL and wish.what in printed:
            yield from _anew(
                workstation, record, now, (wish.what, label_of(workstation, record.id, by, wish))
            )
    yield from _anew(workstation, record, now, (WARD_SHEET, ward_sheet_of(workstation, record.id, by)))
    yield from _anew(workstation, record, now, (WARD_NOTE, ward_note_of(workstation, record.id, by)))


def _anew(
    workstation: Workstation, record: Order, now: datetime, sheet: tuple[str, MadeSheet]
) -> Iterator[PackedPaper]:
    from besponsa_desktop.printing.inspection_pack import PackedPaper

    what, made = sheet
    if made.pdf is not None:
        first = f"made anew {moment_with_offset_text(now)}, as the records have it"
        told = (first, *_prints(workstation, record, what, record.version))
        yield PackedPaper(title=what, pdf=made.pdf, told=told)


def _prints(workstation: Workstation, record: Order, what: str, version: int) -> Iterator[str]:
    for one in prints_of(workstation.database, record.id):
        if (one.what, one.version) == (what, version):
            yield _print_text(one)


def _print_text(one: Print) -> str:
    outcomes = ", ".join(sorted(outcome.value for outcome in one.outcomes)) or "outcome not told"
    replaced = "" if one.replaces is None else f", replaces {one.replaces}: {one.reason}"
    at = moment_with_offset_text(one.printed_at)
    return f"print {one.serial} on {one.printer}, {at}, {outcomes}{replaced}"
