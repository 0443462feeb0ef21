"""The calibration page of a label stock: made, and taken to the printer; it is no paper of an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.gui.background import Progress, Shown, run_in_background
from besponsa_desktop.gui.models.paper_rows import made_words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.screens.paper_printing import PaperPrinting
    from besponsa_desktop.gui.screens.papers_screen import PapersScreen
    from besponsa_desktop.workflow.order_papers import LabelWish, MadeSheet
    from besponsa_desktop.workflow.workstation import Workstation


class Calibrating(QObject):
    """Prints the calibration page. ``refused``: why there is none."""

    refused = Signal(str)

    def __init__(self, screen: PapersScreen, desk: Desk, printing: PaperPrinting) -> None:
        """Print for a screen."""
        super().__init__(screen)
        self._screen, self._desk, self._printing = screen, desk, printing

    def begin(self, kind: str, wish: LabelWish) -> None:
        """Make the page as a label would be printed, and ask for the printer."""

        def work(workstation: Workstation) -> MadeSheet:
            from besponsa_desktop.workflow.order_label import calibration_page

            return calibration_page(workstation, wish)

        def done(made: MadeSheet) -> None:
            pdf = made.pdf
            if pdf is None:
                self.refused.emit(made_words(made))
                return
            title = self.tr("Label calibration")
            self._printing.ask_for_printer(pdf, title, kind, lambda printer: self._print(pdf, printer))

        self._desk.do(self.tr("The calibration page is being made …"), work, done)

    def _print(self, pdf: bytes, printer: QPrinter) -> None:
        def work(progress: Progress) -> object:
            from besponsa_desktop.gui.print_out import print_pdf

            return print_pdf(pdf, printer, "", progress.report)

        name = printer.printerName() or self.tr("a file")
        told = self.tr("The calibration page went to {printer}").format(printer=name)
        words = self.tr("The calibration page is being printed …")
        run_in_background(
            Shown(self._screen, words), work, lambda _: self._desk.told.emit(told), self._desk.present
        )
