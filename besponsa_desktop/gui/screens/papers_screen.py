"""Print: the signed documents of one order as they are kept, its other sheets, and what happened to it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partialmethod
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from besponsa_desktop.gui.forms.papers_screen import Ui_PapersScreen
from besponsa_desktop.gui.models.paper_rows import (
    HISTORY_COLUMNS,
    PAPER_COLUMNS,
    history_rows,
    kind_words,
    paper_facts,
    paper_rows,
)
from besponsa_desktop.gui.screens.calibrating import Calibrating
from besponsa_desktop.gui.screens.cancel_dialog import ask_to_cancel
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.screens.label_back import LabelBack
from besponsa_desktop.gui.screens.label_choices import LabelChoices
from besponsa_desktop.gui.screens.paper_job import PaperJob
from besponsa_desktop.gui.screens.paper_printing import PaperPrinting
from besponsa_desktop.gui.screens.paper_reading import PaperReading
from besponsa_desktop.gui.screens.paper_rights import may_cancel, may_print, why_off
from besponsa_desktop.gui.screens.paper_saving import save_pdf, suggested_name

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.opened_order import Order
    from besponsa_desktop.workflow.order_papers import OrderPapers, Paper
    from besponsa_desktop.workflow.workstation import Workstation

_AT_THE_BEDSIDE = ("released", "given")


class PapersScreen(DeskScreen):
    """Shows the papers of an order, prints and saves them; nothing of them changes here."""

    KEYS: ClassVar[Mapping[str, str]] = {
        "Ctrl+P": "print_paper",
        "Ctrl+S": "ask_where_to_save",
        "Ctrl+K": "calibrate",
        "Ctrl+I": "open_infusion",
        "Ctrl++": "larger",
        "Ctrl+-": "smaller",
    }
    HELP = "papers"

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with no order."""
        super().__init__(theme, desk, parent)
        self._order_id = ""
        self._papers: OrderPapers | None = None
        self.ui = Ui_PapersScreen()
        self.ui.setupUi(self)
        self.ui.papers_table.begin(theme, PAPER_COLUMNS)
        self.ui.history_table.begin(theme, HISTORY_COLUMNS)
        self.choices = LabelChoices(self, self.ui, desk)
        self.reading = PaperReading(self, desk, self.choices)
        self.back = LabelBack(self, self.ui, theme, desk)
        self.printing = PaperPrinting(self, theme, desk)
        self.calibrating = Calibrating(self, desk, self.printing)
        self._connect()
        self._show_buttons()

    # ------------------------------------------------------------------ coming and going
    def open_order(self, order_id: str) -> None:
        """Show another order."""
        if order_id != self._order_id:
            self.clear()
            self._order_id = order_id

    def enter(self) -> None:
        """Read the order's papers anew."""
        order_id = self._order_id
        self.ui.papers_table.setFocus()
        if not order_id:
            self.ui.pages_note.setText(self.tr("Open an order from the work list or from the records."))
            return

        def work(workstation: Workstation) -> OrderPapers:
            from besponsa_desktop.workflow.order_papers import papers_of

            return papers_of(workstation, order_id)

        self.desk.do(self.tr("The papers are being read …"), work, self._take)

    def clear(self) -> None:
        """Forget the order."""
        self._order_id, self._papers = "", None
        self.ui.order_bar.clear()
        self.back.clear()
        self.choices.clear()
        self.ui.papers_table.show_rows(())
        self.ui.history_table.show_rows(())
        self.ui.pages_scroll.show_pdf(None)
        self.reading.forget()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.ui.papers_table.show_theme()
        self.ui.history_table.show_theme()
        self.back.show_theme()

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to the scanner."""
        super().showEvent(event)
        self.back.scanner.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Listen no more."""
        self.back.scanner.stop()
        super().hideEvent(event)

    # ------------------------------------------------------------------ what is shown
    @property
    def paper(self) -> Paper | None:
        """Return the paper that is chosen."""
        key = self.ui.papers_table.chosen_key
        return self._papers.papers[int(key)] if self._papers is not None and key else None

    @property
    def record(self) -> Order | None:
        """Return the order as it stood when it was read."""
        return None if self._papers is None else self._papers.opened.record

    @property
    def pdf(self) -> bytes | None:
        """Return the PDF that is shown; ``None`` while there is none."""
        return self.reading.pdf

    def _take(self, found: OrderPapers) -> None:
        if found.opened.record.id != self._order_id:  # another order was opened meanwhile
            return
        self._papers = found
        self.choices.offer(found.stocks)
        self.ui.order_bar.show_order(found.opened)
        self.ui.papers_table.show_rows(paper_rows(found.papers))
        self.ui.history_table.show_rows(history_rows(found.history), choose_first=False)
        if not found.papers:
            words = self.tr("Nothing of this order is signed yet: there is no paper to print.")
            self.reading.forget(words)
        self._show_buttons()

    def _read_paper(self) -> None:
        """Read the paper that was chosen."""
        paper = self.paper
        if paper is not None:
            title = self.tr("{kind}, version {version}")
            self.ui.paper_title.setText(title.format(kind=kind_words(paper.kind), version=paper.version))
            self.ui.paper_facts.setText(paper_facts(paper))
            self.choices.show_for(paper.kind if paper.label else "")
            self.reading.read(self._order_id, paper)

    def _show_read(self) -> None:
        """Show what was read; while it is being read, what was shown before."""
        words = self.reading.words
        if self.reading.pdf is not None or words:  # else it is being read: the pages before stay meanwhile
            self.ui.pages_scroll.show_pdf(self.reading.pdf)
        self.ui.pages_note.setText(words)
        self.ui.pages_note.setVisible(bool(words))
        self._show_buttons()

    def _show_buttons(self) -> None:
        ui = self.ui
        has_pdf = self.pdf is not None
        ui.open_order_button.setEnabled(self.record is not None)
        ui.save_button.setEnabled(has_pdf)
        ui.print_button.setEnabled(has_pdf and may_print(self.desk.person))
        ui.calibrate_button.setEnabled(self.reading.wish is not None)
        ui.cancel_order_button.setEnabled(may_cancel(self.record, self.desk.person))
        is_off = self.record is not None and not ui.print_button.isEnabled()
        self.reasoned.emit(why_off(self.desk.person) if is_off else "")

    # ------------------------------------------------------------------ what is done
    def print_paper(self) -> None:
        """Print what is shown; what was printed before only with a reason."""
        paper, record, pdf = self.paper, self.record, self.pdf
        if paper is not None and record is not None and pdf is not None and may_print(self.desk.person):
            self.printing.begin(PaperJob(record=record, paper=paper, pdf=pdf, wish=self.reading.wish))

    def calibrate(self) -> None:
        """Print the calibration page of the label stock that is chosen."""
        paper, wish = self.paper, self.reading.wish
        if paper is not None and wish is not None:
            self.calibrating.begin(paper.kind, wish)

    def ask_where_to_save(self) -> None:
        """Ask for a file name, which names no patient, and save what is shown."""
        paper, found = self.paper, self._papers
        if paper is None or found is None or self.pdf is None:
            return
        name = suggested_name(found, paper)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the PDF"), name, "PDF (*.pdf)")
        if chosen:
            self.save_as(Path(chosen))

    def save_as(self, path: Path) -> None:
        """Save what is shown, byte by byte as it is kept."""
        if self.pdf is not None:
            save_pdf(self.desk, self.pdf, path)

    def cancel_order(self) -> None:
        """Ask for the reason and the password, and end the order."""
        found = self._papers
        if found is None:
            return
        dialog = ask_to_cancel(self, found.opened.record)
        dialog.confirmed.connect(lambda _: self.enter())

    def open_infusion(self) -> None:
        """Show what happened in the infusion of a dose that left the pharmacy; more can be told there."""
        if self.record is not None and self.record.state.value in _AT_THE_BEDSIDE:
            self.wanted.emit("give", self._order_id)

    def _zoom_by(self, steps: int) -> None:
        self.ui.pages_scroll.zoom_by(steps)
        self.ui.zoom_value.setText(f"{self.ui.pages_scroll.zoom_percent}\u00a0%")

    larger = partialmethod(_zoom_by, 1)
    smaller = partialmethod(_zoom_by, -1)

    def _connect(self) -> None:
        ui = self.ui
        ui.papers_table.chosen.connect(lambda _: self._read_paper())
        ui.papers_table.opened.connect(lambda _: ui.pages_scroll.setFocus())
        ui.pages_scroll.failed.connect(self.desk.present)
        self.printing.printed.connect(self.enter)
        self.back.recorded.connect(self.enter)
        self.choices.changed.connect(self._read_paper)
        self.reading.changed.connect(self._show_read)
        self.calibrating.refused.connect(self.choices.refuse)
        for button, act in (
            (ui.larger_button, self.larger),
            (ui.smaller_button, self.smaller),
            (ui.print_button, self.print_paper),
            (ui.save_button, self.ask_where_to_save),
            (ui.calibrate_button, self.calibrate),
            (ui.cancel_order_button, self.cancel_order),
            (ui.open_order_button, lambda: self.wanted.emit("order", self._order_id)),
        ):
            button.clicked.connect(act)
