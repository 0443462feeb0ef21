"""Results: what is found in a patient between orders, typed in a grid, pasted from a table, or imported."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from besponsa_desktop.errors import Fault
from besponsa_desktop.gui.forms.results_screen import Ui_ResultsScreen
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.visit_rows import VISIT_COLUMNS
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.screens.results_grid import ResultsGrid
from besponsa_desktop.gui.screens.results_keeping import Sent, ask_to_take_back, correct, record
from besponsa_desktop.gui.screens.results_look import show_page, show_state
from besponsa_desktop.gui.screens.results_opening import read_recorded
from besponsa_desktop.gui.screens.results_taking import (
    ask_for_file,
    give_up_correction,
    leave_out,
    paste_table,
)
from besponsa_desktop.gui.screens.results_words import why_off
from besponsa_desktop.gui.typed_keeper import TypedKeeper
from besponsa_desktop.gui.widgets.import_notes import ImportNotes

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.results_entry import ResultsPage
    from besponsa_desktop.workflow.step_drafts import StepPlace
    from besponsa_desktop.workflow.visits import RecordedVisit

Document = Mapping[str, Any]
_BESIDE_FROM = 1_050
_COURSE = "course"


class ResultsScreen(DeskScreen):
    """Records results of one patient, and corrects what is recorded."""

    KEYS: ClassVar[Mapping[str, str]] = {
        "F10": "record",
        "F8": "go_to_problem",
        "Ctrl+Space": "accept_section",
        "Ctrl+Shift+V": "paste",
        "Ctrl+I": "ask_for_file",
        "Ctrl+Z": "undo",
        "Ctrl+Y": "redo",
        "F4": "clear_grid",
        "F2": "correct",
        "F7": "take_back",
        "Esc": "leave",
    }
    HELP = "results"

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with no patient."""
        super().__init__(theme, desk, parent)
        self.order_id = self.operation_id = ""
        self.sent: list[Sent] = []
        self.page: ResultsPage | None = None
        self.place: StepPlace | None = None
        self.typed_at: QWidget | None = None
        self.ui = Ui_ResultsScreen()
        self.ui.setupUi(self)
        self.ui.visits_table.begin(theme, VISIT_COLUMNS)
        self.grid = ResultsGrid(self.ui.form_page, theme, self._faults_of)
        self.keeper = TypedKeeper(desk, self)
        self.strip = ImportNotes(self)
        self.ui.screen_lines.insertWidget(1, self.strip)
        self._connect()
        show_page(self)
        self.show_theme()

    # ------------------------------------------------------------------ coming and going
    def open_order(self, order_id: str) -> None:
        """Show the results of the patient whose order it is."""
        if order_id != self.order_id:
            self.clear()
        self.order_id = order_id

    def enter(self) -> None:
        """Read what is recorded, and begin to type."""
        self.read_recorded()
        self.grid.form.go_to(1)

    def clear(self) -> None:
        """Forget the patient; what was typed stays kept for the one who typed it."""
        self.keeper.clear()
        self.order_id, self.page, self.place = "", None, None
        self.begin({})
        show_page(self)

    def leave(self) -> None:
        """Give a correction up; else go back to the course."""
        if self.grid.corrected_id:
            give_up_correction(self)
        else:
            self.wanted.emit(_COURSE, self.order_id)

    def read_recorded(self) -> None:
        """Read whose results these are, and what is recorded."""
        read_recorded(self)

    # ------------------------------------------------------------------ the grid
    def begin(self, document: Document, waiting: Sequence[Document] = (), corrected_id: str = "") -> None:
        """Show other results in the grid."""
        self.operation_id = self.desk.workstation.new_id() if self.desk.is_open else ""
        self.ui.results_said.clear()
        self.grid.begin(document, waiting, corrected_id)

    @property
    def corrected(self) -> RecordedVisit | None:
        """Return the recorded visit that is being corrected."""
        return self._recorded(self.grid.corrected_id)

    @property
    def chosen(self) -> RecordedVisit | None:
        """Return the recorded visit that is chosen in the list."""
        return self._recorded(self.ui.visits_table.chosen_key)

    @property
    def can_record(self) -> bool:
        """Tell whether what is in the grid can be recorded."""
        return self.page is not None and self.place is not None and not self.why_off

    @property
    def is_recording(self) -> bool:
        """Tell whether what is in the grid is being recorded: nothing can be changed in it meanwhile."""
        if not self.desk.is_open:
            return False
        here = (self.place, self.desk.workstation)
        return any((sent.place, sent.workstation) == here for sent in self.sent)

    @property
    def why_off(self) -> str:
        """Return why what is in the grid cannot be recorded; empty where it can."""
        if self.is_recording:
            return _tr("The results are being recorded …")
        if self.page is not None and self.grid.corrected_id and self.corrected is None:
            return self.tr("Save is off: the visit that is being corrected no longer stands")
        return why_off(self.grid)

    def _faults_of(self, document: Document) -> tuple[Fault, ...]:
        if self.page is None or not self.desk.is_open:
            return ()
        from besponsa_desktop.workflow.results_entry import faults_of_results

        return faults_of_results(document, self.desk.workstation.clock())

    def keep(self) -> None:
        """Keep what is typed; it is another step than one that was tried before."""
        self.operation_id = self.desk.workstation.new_id() if self.desk.is_open else ""
        self.keeper.keep(self.grid.kept())

    # ------------------------------------------------------------------ steps
    def record(self) -> None:
        """Record what is in the grid."""
        record(self)

    def go_to_problem(self) -> None:
        """Go to the first value that cannot be read, or that waits to be accepted."""
        self.grid.go_to_problem()
        focused = QApplication.focusWidget()
        if focused is not None and self.ui.results_body.isAncestorOf(focused):
            self.ui.results_scroll.ensureWidgetVisible(focused)

    def accept_section(self) -> None:
        """Accept the imported values of the section that has the cursor."""
        if not self.is_recording:
            self.grid.accept_section()

    def undo(self) -> None:
        """Take back the last step in the grid."""
        if not self.is_recording:
            self.grid.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        if not self.is_recording:
            self.grid.redo()

    def clear_grid(self) -> None:
        """Empty the grid, or show the next of what was imported; undo brings typed results back."""
        if not self.is_recording:
            leave_out(self)

    def paste(self) -> None:
        """Read the table on the clipboard into the grid."""
        if not self.is_recording:
            paste_table(self)

    def ask_for_file(self) -> None:
        """Ask for a file and read its results into the grid."""
        if not self.is_recording:
            ask_for_file(self)

    def correct(self) -> None:
        """Show the chosen visit in the grid, to be corrected."""
        if not self.is_recording:
            correct(self)

    def take_back(self) -> None:
        """Take the chosen visit back, with a reason."""
        chosen = self.chosen
        if chosen is not None and not self.is_recording:
            ask_to_take_back(self, chosen)

    def _recorded(self, entry_id: str) -> RecordedVisit | None:
        found = () if self.page is None else self.page.recorded
        return next((one for one in found if one.entry.id == entry_id), None)

    # ------------------------------------------------------------------ look
    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.grid.form.show_theme()
        self.ui.visits_table.show_theme()
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the recorded visits beneath the grid where there is no room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= self.theme.px(_BESIDE_FROM)
        direction = QBoxLayout.Direction
        self.ui.body_row.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def _connect(self) -> None:
        ui = self.ui
        self.grid.typed.connect(self.keep)
        self.grid.shown.connect(lambda: show_state(self))
        self.strip.closed.connect(self.grid.form.origins.close_notes)
        ui.visits_table.chosen.connect(lambda _: show_state(self))
        ui.visits_table.opened.connect(lambda _: self.correct())
        for button, act in (
            (ui.leave_button, self.leave),
            (ui.paste_button, self.paste),
            (ui.import_button, self.ask_for_file),
            (ui.clear_button, self.clear_grid),
            (ui.save_button, self.record),
            (ui.correct_button, self.correct),
            (ui.take_back_button, self.take_back),
        ):
            button.clicked.connect(act)
