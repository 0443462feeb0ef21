"""Printing a paper of an order: a reason for a reprint, the printer, the record, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.gui.background import Cancelled, Progress, Shown, Waiting, run_in_background
from besponsa_desktop.gui.scanner import Scanner
from besponsa_desktop.gui.screens.confirm_dialog import Asked, ConfirmDialog
from besponsa_desktop.gui.screens.paper_job import PaperJob, Printer, open_dialog, print_job
from besponsa_desktop.gui.widgets.notice import Notice, ask, say

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.screens.papers_screen import PapersScreen
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.print_queue import JobState
    from besponsa_desktop.workflow.prints import PrintOutcome
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

    # ------------------------------------------------------------------ a paper
    def begin(self, job: PaperJob) -> None:
        """Ask for the reason of a reprint, then for the printer."""
        before = job.paper.last_print
        if before is None:
            self._choose_printer(job)
            return
        asked = Asked(
            title=self.tr("Print once more"),
            words=self.tr(
                "This paper is out already, as print {serial}. From this print on, that one is void: take it"
                " back. The reason stands in the records."
            ).format(serial=before.serial),
            action=self.tr("Go on to the printer"),
            needs_password=False,
        )
        dialog = ConfirmDialog(self._screen, self._theme, self._desk, asked, _long_enough)
        dialog.confirmed.connect(lambda reason: self._choose_printer(replace(job, reason=str(reason))))
        dialog.open()

    def _choose_printer(self, job: PaperJob) -> None:
        name = f"{job.paper.kind} {job.record.searched.order_number}"
        self.ask_for_printer(job.pdf, name, job.paper.kind, lambda printer: self._print(job, printer))

    def ask_for_printer(self, pdf: bytes, name: str, kind: str, chosen: Callable[[QPrinter], None]) -> None:
        """Ask for the printer of a PDF; ``kind`` is the sheet's, whose printer is remembered."""
        if self._desk.is_broken:
            self._desk.present(self._desk.not_before_a_restart())
            return
        from besponsa_desktop.gui.print_out import printer_for

        printer = printer_for(pdf)
        printer.setDocName(name)
        of_labels = self._screen.choices.printer
        if self._screen.choices.is_shown and of_labels:
            printer.setPrinterName(of_labels)
        else:
            self._desk.habits.prefer_printer(printer, kind)
        self.dialog = open_dialog(self._screen, printer, lambda: chosen(printer))

    def _print(self, job: PaperJob, printer: QPrinter) -> None:
        """Record the print, then make it: what is on paper has a number in the records."""
        person, workstation = self._desk.person, self._desk.workstation
        if person is None or self._is_set_otherwise(job, printer.printerName()):
            return
        self._remember(job, printer.printerName())
        to = Printer(
            device=printer,
            name=printer.printerName() or self.tr("a file"),
            by=person.printed_name,
            person_id=person.id,
            operation_id=workstation.new_id(),
        )

        def work(progress: Progress) -> tuple[int, JobState | None]:
            return print_job(workstation, job, to, progress.report)

        def done(came: tuple[int, JobState | None]) -> None:
            self.printed.emit()
            words = self._what_came(*came, to.name)
            self._desk.when_here(person, lambda: self._ask_what_came(job, came[0], words))

        words = self.tr("The paper is being printed …")
        run_in_background(Shown(self._screen, words), work, done, self._fail)

    def _is_set_otherwise(self, job: PaperJob, name: str) -> bool:
        """Tell whether labels of the printer are not as they were shown; then they are shown as they are."""
        choices = self._screen.choices
        if job.wish is None or name in {"", choices.printer} or not choices.differs_for(name):
            return False
        choices.use_printer(name)
        words = self.tr(
            "Nothing was printed: for {printer}, labels are set otherwise than was shown. The label is shown"
            " now as it would be printed there."
        )
        say(self._screen, self.tr("Another label printer"), words.format(printer=name))
        return True

    def _remember(self, job: PaperJob, name: str) -> None:
        if job.wish is None:
            self._desk.habits.remember_printer(job.paper.kind, name)
        else:
            self._screen.choices.remember(job.paper.kind, name)

    def _fail(self, error: BaseException) -> None:
        self.printed.emit()
        if isinstance(error, Cancelled):
            words = self.tr("You stopped the print. It is recorded as failed; destroy what came out of it.")
            say(self._screen, self.tr("Print stopped"), words)
        self._desk.present(error)

    # ------------------------------------------------------------------ what came of it
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

    def _ask_what_came(self, job: PaperJob, serial: int, words: str) -> None:
        from besponsa_desktop.workflow.prints import PrintOutcome

        scan = self.tr("A label may be scanned back now.")
        question = ask(
            self._screen,
            self.tr("Printed"),
            f"{words} {scan}" if job.paper.label else words,
            (self.tr("Yes"), lambda: self._tell(job, serial, PrintOutcome.CONFIRMED)),
            (self.tr("No, it failed"), lambda: self._tell(job, serial, PrintOutcome.FAILED)),
            (self.tr("I do not know yet"), lambda: None),
        )
        if job.paper.label:
            self._listen(question, job)
        self.question = question

    def _listen(self, question: Notice, job: PaperJob) -> None:
        """Take a scanned label as the answer: the scanner's Enter must not press Yes."""
        scanner = Scanner(question, self._screen.back.is_code)

        def take(text: str) -> None:
            question.close()
            shown = self._screen.record
            if shown is not None and shown.id == job.record.id:
                self._screen.back.take(text)
                return
            words = self.tr(
                "The papers of another order are shown by now. Open those of {number}, and scan it."
            )
            number = job.record.searched.order_number
            say(self._screen, self.tr("Not compared"), words.format(number=number))

        scanner.scanned.connect(take)
        question.finished.connect(lambda _: scanner.stop())
        scanner.start()

    def _tell(self, job: PaperJob, serial: int, outcome: PrintOutcome) -> None:
        from besponsa_desktop.workflow.prints import record_outcome

        person, order_id = self._desk.person, job.record.id
        if person is None:
            return
        self._desk.do(
            self.tr("What came of the print is being recorded …"),
            lambda at: record_outcome(at, order_id, serial, outcome, person.id),
            lambda _: self.printed.emit(),
            waiting=Waiting.FOR_A_RECORD,
        )


def _long_enough(workstation: Workstation, _by: object, reason: str) -> str:
    """Return the reason for a reprint, refused where it says nothing."""
    from besponsa_desktop.workflow.reasons import require_reason

    require_reason(workstation, reason=reason)
    return reason
