"""The papers of an order as an inspector's pack holds them: signed ones inspected, the others made anew."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from itertools import groupby
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.records.documents import DocumentEntry, documents_of
from besponsa_desktop.records.log import SHORT
from besponsa_desktop.records.orders import Order, order
from besponsa_desktop.records.prints import Print, prints_of
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


def packed_order(workstation: Workstation, order_id: str, now: datetime, by: str) -> tuple[PackedOrder, bool]:
    """Return an order's papers, and whether each signed one passes its inspection; ``by`` writes them."""
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
