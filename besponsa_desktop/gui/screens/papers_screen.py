"""Print: the signed documents of one order as they are kept, its other sheets, and what happened to it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QFileDialog, QWidget

from besponsa_desktop.gui.forms.papers_screen import Ui_PapersScreen
from besponsa_desktop.gui.models.paper_rows import (
    HISTORY_COLUMNS,
    PAPER_COLUMNS,
    history_rows,
    kind_words,
    made_words,
    paper_facts,
    paper_rows,
)
from besponsa_desktop.gui.screens.cancel_dialog import ask_to_cancel
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.screens.paper_printing import PaperPrinting

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.order_papers import MadeSheet, OrderPapers, Paper
    from besponsa_desktop.workflow.workstation import Workstation


class PapersScreen(DeskScreen):
    """Shows the papers of an order, prints and saves them; nothing of them changes here."""

    KEYS: ClassVar[Mapping[str, str]] = {
        "Ctrl+P": "print_paper",
        "Ctrl+S": "ask_where_to_save",
        "Ctrl++": "larger",
        "Ctrl+-": "smaller",
    }
    HELP = "papers"

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with no order."""
        super().__init__(theme, desk, parent)
        self._order_id = ""
        self._papers: OrderPapers | None = None
        self._pdf: bytes | None = None
        self._wanted_paper = 0
        self.ui = Ui_PapersScreen()
        self.ui.setupUi(self)
        self.ui.papers_table.begin(theme, PAPER_COLUMNS)
        self.ui.history_table.begin(theme, HISTORY_COLUMNS)
        self.printing = PaperPrinting(self, theme, desk)
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
        self._order_id, self._papers, self._pdf = "", None, None
        self.ui.order_bar.clear()
        self.ui.papers_table.show_rows(())
        self.ui.history_table.show_rows(())
        self._show_pdf(None, "")
        self._show_buttons()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.ui.papers_table.show_theme()
        self.ui.history_table.show_theme()

    # ------------------------------------------------------------------ what is shown
    @property
    def paper(self) -> Paper | None:
        """Return the paper that is chosen."""
        key = self.ui.papers_table.chosen_key
        return self._papers.papers[int(key)] if self._papers is not None and key else None

    @property
    def pdf(self) -> bytes | None:
        """Return the PDF that is shown; ``None`` while there is none."""
        return self._pdf

    def _take(self, found: OrderPapers) -> None:
        self._papers = found
        self.ui.order_bar.show_order(found.opened)
        self.ui.papers_table.show_rows(paper_rows(found.papers))
        self.ui.history_table.show_rows(history_rows(found.history), choose_first=False)
        if not found.papers:
            self._show_pdf(None, self.tr("Nothing of this order is signed yet: there is no paper to print."))
        self._show_buttons()

    def _read_paper(self) -> None:
        """Read the paper that was chosen; only the newest choice is shown."""
        paper, found, person = self.paper, self._papers, self.desk.person
        if paper is None or found is None or person is None:
            return
        self._wanted_paper += 1
        number, order_id, by = self._wanted_paper, found.opened.record.id, person.printed_name

        def work(workstation: Workstation) -> bytes | MadeSheet:
            from besponsa_desktop.workflow.order_papers import LabelWish, kept_pdf, made_anew

            if paper.sha256:
                return kept_pdf(workstation, paper.sha256)
            return made_anew(workstation, order_id, paper, by, LabelWish())

        def done(read: bytes | MadeSheet) -> None:
            if number != self._wanted_paper:
                return
            pdf = read if isinstance(read, bytes) else read.pdf
            self._show_pdf(pdf, "" if isinstance(read, bytes) else made_words(read))

        self._show_facts(paper)
        self.desk.do(self.tr("The paper is being read …"), work, done)

    def _show_pdf(self, pdf: bytes | None, words: str) -> None:
        self._pdf = pdf
        self.ui.pages_scroll.show_pdf(pdf)
        self.ui.pages_note.setText(words)
        self.ui.pages_note.setVisible(bool(words))
        self._show_buttons()

    def _show_facts(self, paper: Paper) -> None:
        title = self.tr("{kind}, version {version}")
        self.ui.paper_title.setText(title.format(kind=kind_words(paper.kind), version=paper.version))
        self.ui.paper_facts.setText(paper_facts(paper))

    def _show_buttons(self) -> None:
        ui, found, person = self.ui, self._papers, self.desk.person
        has_pdf = self._pdf is not None
        ui.open_order_button.setEnabled(found is not None)
        ui.save_button.setEnabled(has_pdf)
        ui.print_button.setEnabled(has_pdf and self.may_print)
        may_cancel = False
        if found is not None and person is not None:
            from besponsa_desktop.workflow.states import Step, steps_from

            may_cancel = Step.CANCEL in steps_from(found.opened.record.state, person.roles)
        ui.cancel_order_button.setEnabled(may_cancel)
        self.reasoned.emit(self._reason())

    def _reason(self) -> str:
        """Return why printing is off; empty where it is on."""
        if self._papers is None or self.ui.print_button.isEnabled():
            return ""
        if not self.may_print:
            return self.tr("Print is off: an auditor reads only")
        return self.tr("Print is off: there is no paper")

    @property
    def may_print(self) -> bool:
        """Tell whether the person does more than read: a print is a record."""
        person = self.desk.person
        return person is not None and any(role.value != "auditor" for role in person.roles)

    # ------------------------------------------------------------------ what is done
    def print_paper(self) -> None:
        """Print what is shown; what was printed before only with a reason."""
        paper, found = self.paper, self._papers
        if paper is not None and found is not None and self._pdf is not None and self.may_print:
            self.printing.begin(found.opened.record, paper, self._pdf)

    def ask_where_to_save(self) -> None:
        """Ask for a file name, which names no patient, and save what is shown."""
        paper, found = self.paper, self._papers
        if paper is None or found is None or self._pdf is None:
            return
        number = "".join(c if c.isalnum() or c in "-_." else "_" for c in found.opened.order.prescription.id)
        name = f"{paper.kind}-{number}-{paper.version}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save the PDF"), name, "PDF (*.pdf)")
        if chosen:
            self.save_as(Path(chosen))

    def save_as(self, path: Path) -> None:
        """Save what is shown, byte by byte as it is kept."""
        pdf = self._pdf
        if pdf is None:
            return
        from besponsa_desktop.workflow.files import write_files

        words = self.tr("Saved as {name}").format(name=path.name)
        self.desk.do(
            self.tr("The file is being written …"),
            lambda _: write_files({path: pdf}),
            lambda _: self.desk.told.emit(words),
        )

    def cancel_order(self) -> None:
        """Ask for the reason and the password, and end the order."""
        found = self._papers
        if found is None:
            return
        dialog = ask_to_cancel(self, found.opened.record)
        dialog.confirmed.connect(lambda _: self.enter())

    def larger(self) -> None:
        """Show the pages larger."""
        self._zoom_by(1)

    def smaller(self) -> None:
        """Show the pages smaller."""
        self._zoom_by(-1)

    def _zoom_by(self, steps: int) -> None:
        self.ui.pages_scroll.zoom_by(steps)
        self.ui.zoom_value.setText(f"{self.ui.pages_scroll.zoom_percent}\u00a0%")

    def _connect(self) -> None:
        ui = self.ui
        ui.papers_table.chosen.connect(lambda _: self._read_paper())
        ui.papers_table.opened.connect(lambda _: ui.pages_scroll.setFocus())
        ui.pages_scroll.failed.connect(self.desk.present)
        self.printing.printed.connect(self.enter)
        for button, act in (
            (ui.larger_button, self.larger),
            (ui.smaller_button, self.smaller),
            (ui.print_button, self.print_paper),
            (ui.save_button, self.ask_where_to_save),
            (ui.cancel_order_button, self.cancel_order),
            (ui.open_order_button, lambda: self.wanted.emit("order", self._order_id)),
        ):
            button.clicked.connect(act)
