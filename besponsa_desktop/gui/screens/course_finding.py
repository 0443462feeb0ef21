"""Finding the patient whose course is to be shown, by name, MRN or order number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.clinical.dates import moment_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.row_model import Row, RowColumn

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.course_screen import Ui_CourseScreen
    from besponsa_desktop.gui.models.course_view import NoCourse
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.shown_course import FoundPatient
    from besponsa_desktop.workflow.workstation import Workstation

_COLUMNS = (
    RowColumn(head=_later("Patient"), is_strong=True),
    RowColumn(head=_later("MRN"), width=140),
    RowColumn(head=_later("Last order"), width=150),
    RowColumn(head=_later("Planned"), width=140),
    RowColumn(head=_later("Orders"), width=104, is_number=True),
)


class CourseFinding(QObject):
    """The page of the course screen that finds a patient. ``chosen``: the MRN of the one that is wanted."""

    chosen = Signal(str)

    def __init__(self, ui: Ui_CourseScreen, theme: Theme, desk: Desk, parent: QObject) -> None:
        """Begin with nothing found."""
        super().__init__(parent)
        self._ui, self._desk = ui, desk
        self._searching = 0
        ui.patients_table.begin(theme, _COLUMNS)
        ui.patient_edit.textEdited.connect(lambda _: self.find())
        ui.patient_edit.returnPressed.connect(self.show_chosen)
        ui.patients_table.opened.connect(self.chosen)
        ui.show_course_button.clicked.connect(self.show_chosen)
        ui.show_course_button.setEnabled(False)

    def find(self) -> None:
        """Find what begins with the text that is typed; only the newest search is shown."""
        self._searching += 1
        beginning, number = self._ui.patient_edit.text().strip(), self._searching
        if not beginning:
            self._take(())
            return

        def work(workstation: Workstation) -> tuple[FoundPatient, ...]:
            from besponsa_desktop.workflow.shown_course import patients

            return patients(workstation, beginning)

        def done(found: tuple[FoundPatient, ...]) -> None:
            if number == self._searching:
                self._take(found)
                if not found:
                    words = self.tr("No patient with an MRN is found whose name, MRN or order begins so.")
                    self._ui.choose_words.setText(words)

        self._desk.do("", work, done)

    def show_chosen(self) -> None:
        """Show the course of the patient that the cursor is on."""
        if self._ui.patients_table.chosen_key:
            self.chosen.emit(self._ui.patients_table.chosen_key)

    def say_no_course(self, none: NoCourse) -> None:
        """Say why there is no course to show, and what happened in infusions all the same."""
        words = self.tr("The order states no MRN: nobody knows whose course it belongs to. Find the patient.")
        if none.has_mrn:
            words = self.tr("No order of this patient stands any more: there is no course to show.")
        self._ui.choose_words.setText("\n".join((words, *(event.words for event in none.events))))

    def clear(self) -> None:
        """Forget what was found and typed."""
        self._ui.patient_edit.clear()
        self._searching += 1
        self._take(())

    def _take(self, found: tuple[FoundPatient, ...]) -> None:
        self._ui.choose_words.setText(
            self.tr(
                "Type the beginning of a name, an MRN or an order number, or press F9 on an order of the "
                "work list."
            )
        )
        self._ui.patients_table.show_rows([_row(one) for one in found])
        self._ui.show_course_button.setEnabled(bool(found))


def _row(found: FoundPatient) -> Row:
    searched = found.row.order.searched
    name = ", ".join(part for part in (searched.family_name, searched.given_name) if part)
    return Row(
        key=searched.mrn or "",
        cells=(
            name or _tr("No name stated"),
            searched.mrn or "\u2013",
            searched.order_number,
            moment_text(searched.planned_start),
            str(found.orders),
        ),
    )
