"""Printing a paper of an order: a reason for a reprint, the printer, the record, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.gui.background import Progress, run_in_background
from besponsa_desktop.gui.screens.confirm_dialog import Asked, ConfirmDialog
from besponsa_desktop.gui.widgets.notice import Notice, ask

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.screens.papers_screen import PapersScreen
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.print_queue import JobState
    from besponsa_desktop.workflow.opened_order import Order
    from besponsa_desktop.workflow.order_papers import Paper
    from besponsa_desktop.workflow.prints import Printing, PrintOutcome
    from besponsa_desktop.workflow.workstation import Workstation


class PaperPrinting(QObject):
    """Takes one paper to a printer at a time. ``printed``: a print was recorded, or what came of it."""

    printed = Signal()

    def __init__(self, screen: PapersScreen, theme: Theme, desk: Desk) -> None:
        """Print for a screen."""
        super().__init__(screen)
        self._screen, self._theme, self._desk = screen, theme, desk
        self.dialog: QPrintDialog | None = None
        self.question: Notice | None = None

    def begin(self, record: Order, paper: Paper, pdf: bytes) -> None:
        """Ask for the reason of a reprint, then for the printer."""
        if paper.last_print is None:
            self._choose_printer(record, paper, pdf, "")
            return
        serial = paper.last_print.serial
        asked = Asked(
            title=self.tr("Print once more"),
            words=self.tr(
                "This paper is out already, as print {serial}. From this print on, that one is void: take it"
                " back. The reason stands in the records."
            ).format(serial=serial),
            action=self.tr("Go on to the printer"),
            needs_password=False,
        )
        dialog = ConfirmDialog(self._screen, self._theme, self._desk, asked, _long_enough)
        dialog.confirmed.connect(lambda reason: self._choose_printer(record, paper, pdf, str(reason)))
        dialog.open()

    def _choose_printer(self, record: Order, paper: Paper, pdf: bytes, reason: str) -> None:
        if self._desk.is_broken:
            self._desk.present(self._desk.not_before_a_restart())
            return
        from PySide6.QtPrintSupport import QPrintDialog

        from besponsa_desktop.gui.print_out import printer_for

        printer = printer_for(pdf)
        printer.setDocName(f"{paper.kind} {record.searched.order_number}")
        self._desk.habits.prefer_printer(printer, paper.kind)
        dialog = QPrintDialog(printer, self._screen)
        dialog.setWindowTitle(self.tr("Print"))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(lambda: self._print(record, paper, (pdf, reason), printer))
        self.dialog = dialog
        QDialog.open(dialog)  # QPrintDialog's own wants a slot by name

    def _print(self, record: Order, paper: Paper, sheet: tuple[bytes, str], printer: QPrinter) -> None:
        """Record the print, then make it: what is on paper has a number in the records."""
        person = self._desk.person
        if person is None:
            return
        pdf, reason = sheet
        name = printer.printerName() or self.tr("a file")
        self._desk.habits.remember_printer(paper.kind, printer.printerName())
        printing = _printing(record, paper, (name, reason), self._desk.workstation.new_id())
        by, workstation = person.printed_name, self._desk.workstation
        before = None if paper.last_print is None else paper.last_print.serial

        def work(progress: Progress) -> tuple[int, JobState | None]:
            from besponsa_desktop.gui.print_out import print_pdf
            from besponsa_desktop.workflow.prints import PrintOutcome, record_outcome, record_print

            serial = record_print(workstation, printing, person.id)
            try:
                stamp = _stamp(workstation, serial, before, by)
                state = print_pdf(pdf, printer, stamp, progress.report)
            except BaseException:
                record_outcome(workstation, record.id, serial, PrintOutcome.FAILED, person.id)
                raise
            return serial, state

        def done(came: tuple[int, JobState | None]) -> None:
            self.printed.emit()
            self._ask_what_came(printing, came[0], self._what_came(*came, name))

        words = self.tr("The paper is being printed …")
        run_in_background(self._screen, words, work, done, self._fail)

    def _fail(self, error: BaseException) -> None:
        self.printed.emit()
        self._desk.present(error)

    def _what_came(self, serial: int, state: JobState | None, printer: str) -> str:
        """Return what is known of a print, and the question what came out: only a person sees the paper."""
        if state is None:
            words = self.tr("Print {serial} went to {printer}. Did all of it come out well?")
        elif state.is_final:
            words = self.tr(
                "Print {serial} went to {printer}, whose queue says that it is done. Did all of it come out"
                " well?"
            )
        else:
            words = self.tr(
                "Print {serial} still waits in the queue of {printer}: look at the printer. Did all of it"
                " come out well?"
            )
        return words.format(serial=serial, printer=printer)

    def _ask_what_came(self, printing: Printing, serial: int, words: str) -> None:
        from besponsa_desktop.workflow.prints import PrintOutcome

        self.question = ask(
            self._screen,
            self.tr("Printed"),
            words,
            (self.tr("Yes"), lambda: self._tell(printing, serial, PrintOutcome.CONFIRMED)),
            (self.tr("No, it failed"), lambda: self._tell(printing, serial, PrintOutcome.FAILED)),
            (self.tr("I do not know yet"), lambda: None),
        )

    def _tell(self, printing: Printing, serial: int, outcome: PrintOutcome) -> None:
        from besponsa_desktop.workflow.prints import record_outcome

        person, order_id = self._desk.person, printing.order_id
        if person is None:
            return
        self._desk.do(
            self.tr("What came of the print is being recorded …"),
            lambda at: record_outcome(at, order_id, serial, outcome, person.id),
            lambda _: self.printed.emit(),
        )


def _long_enough(workstation: Workstation, _by: object, reason: str) -> str:
    """Return the reason for a reprint, refused where it says nothing."""
    from besponsa_desktop.workflow.reasons import require_reason

    require_reason(workstation, reason=reason)
    return reason


def _printing(record: Order, paper: Paper, where_and_why: tuple[str, str], operation_id: str) -> Printing:
    """Return the print of a paper as the records take it."""
    from besponsa_desktop.workflow.prints import Printing

    printer, reason = where_and_why
    return Printing(
        order_id=record.id,
        version=paper.version,
        what=paper.kind,
        printer=printer,
        operation_id=operation_id,
        document_sha256=paper.sha256 or None,
        reason=reason,
    )


def _stamp(workstation: Workstation, serial: int, before: int | None, by: str) -> str:
    """Return what stands in the upper margin of a sheet: which print this is, and what it replaces."""
    again = "" if before is None else f" \u00b7 REPRINT, print {before} is void"
    return f"Print {serial} \u00b7 {moment_text(workstation.clock())} \u00b7 {by}{again}"
