"""One print of a paper: what is printed, its record before it is made, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.gui.language import tr as _tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    from PySide6.QtWidgets import QWidget

    from besponsa_desktop.print_queue import JobState
    from besponsa_desktop.workflow.opened_order import Order
    from besponsa_desktop.workflow.order_papers import LabelWish, Paper
    from besponsa_desktop.workflow.prints import Printing
    from besponsa_desktop.workflow.workstation import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperJob:
    """A paper of an order as it was shown; ``wish`` is that of a label, ``reason`` that of a reprint."""

    record: Order
    paper: Paper
    pdf: bytes
    wish: LabelWish | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """Where it goes, by whom, and the id of the operation, which is the same on a retry."""

    device: QPrinter
    name: str
    by: str
    person_id: str
    operation_id: str


def print_job(
    workstation: Workstation, job: PaperJob, to: Printer, report: Callable[[float], None]
) -> tuple[int, JobState | None]:
    """Record a print, make what has its number on it, print it; return the number and how the job stands.

    A label is made anew once its number is known. What fails after that is recorded as failed.
    """
    from besponsa_desktop.gui.print_out import print_pdf
    from besponsa_desktop.workflow.prints import PrintOutcome, record_outcome, record_print

    serial = record_print(workstation, printing_of(job, to), to.person_id)
    try:
        pdf = numbered(workstation, job, serial, to.by)
        stamp = "" if job.paper.label else _stamp(workstation, job, serial, to.by)
        state = print_pdf(pdf, to.device, stamp, report)
    except BaseException:
        record_outcome(workstation, job.record.id, serial, PrintOutcome.FAILED, to.person_id)
        raise
    return serial, state


def printing_of(job: PaperJob, to: Printer) -> Printing:
    """Return the print of a paper as the records take it."""
    from besponsa_desktop.workflow.prints import Printing

    return Printing(
        order_id=job.record.id,
        version=job.paper.version,
        what=job.paper.kind,
        printer=to.name,
        operation_id=to.operation_id,
        document_sha256=job.paper.sha256 or None,
        reason=job.reason,
    )


def numbered(workstation: Workstation, job: PaperJob, serial: int, by: str) -> bytes:
    """Return what is printed: a label with its number on it, any other paper as it was shown.

    Raises:
        SurroundingsFailed: the label cannot be made with its number.
    """
    if job.wish is None:
        return job.pdf
    from besponsa_desktop.workflow.order_papers import made_anew

    made = made_anew(workstation, job.record.id, job.paper, by, replace(job.wish, serial=serial))
    if made.pdf is None:
        words = _tr("Nothing was printed. With its number, the label cannot be made: {reason}")
        raise SurroundingsFailed(words.format(reason=made.refused))
    return made.pdf


def open_dialog(screen: QWidget, printer: QPrinter, accepted: Callable[[], None]) -> QPrintDialog:
    """Ask for the printer, and return the dialog; pages are not chosen, a paper is printed whole."""
    from PySide6.QtPrintSupport import QPrintDialog
    from PySide6.QtWidgets import QDialog

    dialog = QPrintDialog(printer, screen)
    dialog.setWindowTitle(_tr("Print"))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    dialog.accepted.connect(accepted)
    QDialog.open(dialog)  # QPrintDialog's own wants a slot by name
    return dialog


def _stamp(workstation: Workstation, job: PaperJob, serial: int, by: str) -> str:
    """Return what stands in the upper margin of a sheet: which print this is, and what it replaces."""
    before = job.paper.last_print
    again = "" if before is None else f" \u00b7 REPRINT, print {before.serial} is void"
    return f"Print {serial} \u00b7 {moment_text(workstation.clock())} \u00b7 {by}{again}"
