"""Prints of an order's papers: each with a number; a reprint has a reason, and voids the one before."""

from __future__ import annotations

from dataclasses import dataclass

from besponsa_desktop.errors import Fault
from besponsa_desktop.records.prints import NewPrint, Print, PrintOutcome, add_print, prints_of, tell_outcome
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.active_person import require_active
from besponsa_desktop.workflow.reasons import require_reason
from besponsa_desktop.workflow.recording import recording_refusals
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.workstation import Workstation

__all__ = [
    "LABEL",
    "READ_BACK",
    "WARD_NOTE",
    "WARD_SHEET",
    "Print",
    "PrintOutcome",
    "Printing",
    "latest_print",
    "record_outcome",
    "record_print",
]

#: Kinds of sheets that carry no signature: the label of the bag or syringe, with which those of the other
#: labels begin, the ward sheet and the ward note. Those of signed documents are the documents' own.
LABEL, WARD_SHEET, WARD_NOTE = "label", "ward sheet", "ward note"
#: What the audit trail calls it that a printed label was read back.
READ_BACK = "label_read_back"
_STALE = "It was printed meanwhile: look at its history, then print again with a reason."


@dataclass(frozen=True, slots=True, kw_only=True)
class Printing:
    """A sheet that is about to be printed: of which order and version, what, where, and why once more.

    ``document_sha256`` is the kept document's; a label has none. ``reason`` is empty for a first print.
    """

    order_id: str
    version: int
    what: str
    printer: str
    operation_id: str
    document_sha256: str | None = None
    reason: str = ""


def latest_print(
    reader: Reader, order_id: str, version: int, what: str, document_sha256: str | None
) -> Print | None:
    """Return the last print of a sheet, which a reprint stands for; ``None`` where there is none.

    A print that failed is one, too: what came out of the printer may lie there still.
    """
    same = [
        one
        for one in prints_of(reader, order_id)
        if (one.version, one.what, one.document_sha256) == (version, what, document_sha256)
    ]
    return same[-1] if same else None


def record_print(workstation: Workstation, printing: Printing, person_id: str) -> int:
    """Record that a sheet goes to a printer, and return the print's serial number.

    Raises:
        Refused: it was printed before and there is no reason, or the account is active no more; recorded.
    """
    act = workstation.act(
        "printed",
        f"order:{printing.order_id}",
        person_id,
        operation_id=printing.operation_id,
        reason=printing.reason.strip() or None,
    )

    def work(unit: UnitOfWork) -> dict[str, object]:
        require_active(unit, person_id, "Nothing was printed.")
        before = latest_print(
            unit, printing.order_id, printing.version, printing.what, printing.document_sha256
        )
        if before is not None and not printing.reason.strip():
            raise Refused(Why.NO_REASON, "Nothing was printed.", [_reason_fault(before)])
        return {"serial": add_print(unit, _new(printing, before))}

    with recording_refusals(workstation, act):
        if printing.reason:
            require_reason(workstation, reason=printing.reason)
        return int(unit_of_work(workstation.database, act, work).result["serial"])


def record_outcome(
    workstation: Workstation, order_id: str, serial: int, outcome: PrintOutcome, person_id: str
) -> None:
    """Record what came of a print, as somebody saw it at the printer."""
    act = workstation.act(f"print_{outcome.value}", f"order:{order_id}", person_id)
    unit_of_work(workstation.database, act, lambda unit: tell_outcome(unit, serial, outcome))


def _new(printing: Printing, before: Print | None) -> NewPrint:
    return NewPrint(
        order_id=printing.order_id,
        version=printing.version,
        what=printing.what,
        printer=printing.printer,
        document_sha256=printing.document_sha256,
        replaces=None if before is None else before.serial,
        reason=printing.reason.strip() if before is not None else None,
    )


def _reason_fault(before: Print) -> Fault:
    return Fault(path="reason", found=f"nothing, and print {before.serial} of the same sheet", needed=_STALE)
