"""The inspector's pack of an order or of a period: documents, labels, signatures and trail in one PDF."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from besponsa_desktop import __version__
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.records import audit_export as kept
from besponsa_desktop.records.audit import document_heads, verify_chain, workstation_head
from besponsa_desktop.records.inspected import orders_signed_between
from besponsa_desktop.records.log import AuditEntry
from besponsa_desktop.records.orders import order
from besponsa_desktop.records.search import SearchedBy, search
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.signing.certificates import read_certificate
from besponsa_desktop.telling import Tell, part_of, tell_nobody, telling
from besponsa_desktop.workflow.audit_export import Period, audit_lines, check_words
from besponsa_desktop.workflow.files import write_files
from besponsa_desktop.workflow.packed_order import packed_order
from besponsa_desktop.workflow.workstation import Workstation

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


@dataclass(frozen=True, slots=True, kw_only=True)
class _Content:
    """What is packed, in words, of which orders, and with which entries of the trail."""

    words: str
    order_ids: Sequence[str]
    entries: Iterable[AuditEntry]


def pack_order(
    workstation: Workstation, order_id: str, out: Path, by: Packer, tell: Tell = tell_nobody
) -> Packed:
    """Write the pack of an order, with its and its course's entries in the trail, and record that.

    ``tell`` is told how far it is; where that raises, nothing is written or recorded.

    Raises:
        NotThere: there is no such order. SurroundingsFailed: the file cannot be written, or the records are
            busy, gone or damaged.
    """
    record = order(workstation.database, order_id)
    subjects = (f"order:{record.id}", f"course:{record.course_id}")
    entries = kept.entries_of(workstation.database, *subjects)
    words = f"order {record.searched.order_number or record.id}"
    content = _Content(words=words, order_ids=(record.id,), entries=entries)
    return _write(workstation, content, out, by, tell)


def pack_period(
    workstation: Workstation, period: Period, out: Path, by: Packer, tell: Tell = tell_nobody
) -> Packed:
    """Write the pack of every order of which something was signed in a period, with the period's trail.

    ``tell`` is told how far it is; where that raises, nothing is written or recorded.

    Raises:
        SurroundingsFailed: the file cannot be written, or the records are busy, gone or damaged.
    """
    database = workstation.database
    ids = orders_signed_between(database, period.start, period.end)
    entries = kept.entries_between(database, period.start, period.end)
    content = _Content(words=str(period), order_ids=ids, entries=entries)
    return _write(workstation, content, out, by, tell)


def _write(workstation: Workstation, content: _Content, out: Path, by: Packer, tell: Tell) -> Packed:
    from besponsa_desktop.printing.audit_sheet import TITLE as TRAIL
    from besponsa_desktop.printing.audit_sheet import audit_sheet_pdf
    from besponsa_desktop.printing.inspection_pack import TITLE, inspection_pack_pdf
    from besponsa_desktop.printing.listing import Listing

    database, now = workstation.database, workstation.clock()
    heads = (*workstation_head(database), *document_heads(database))
    report = verify_chain(database, database.log, heads, part_of(tell, 0, 3))

    def listing(title: str) -> Listing:
        return Listing(
            title=title,
            site_name=read_certificate(workstation.root).site_name,
            about=content.words,
            check=check_words(report, now),
            printed_at=now,
            printed_by=by.name,
            program_version=__version__,
        )

    ids = telling(content.order_ids, len(content.order_ids), part_of(tell, 1, 3))
    packed = [packed_order(workstation, order_id, now, by.name) for order_id in ids]
    entries = telling(content.entries, report.entries, part_of(tell, 2, 3))
    trail = audit_sheet_pdf(listing(TRAIL), audit_lines(database, entries))
    write_files({out: inspection_pack_pdf(listing(TITLE), [one for one, _ in packed], trail)})
    files = sum(bool(paper.file_name) for one, _ in packed for paper in one.papers)
    _record(
        workstation, {"of": content.words, "orders": len(packed), "files": files, "by": by.name}, by.person_id
    )
    sound = report.is_sound and all(is_valid for _, is_valid in packed)
    return Packed(orders=len(packed), files=files, is_sound=sound)


def _record(workstation: Workstation, said: dict[str, object], person_id: str | None) -> None:
    def work(unit: UnitOfWork) -> None:
        unit.note("audit", after=said)

    unit_of_work(workstation.database, workstation.act(_PACKED, "audit", person_id), work)
