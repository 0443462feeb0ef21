"""Finding orders of the whole history by name, MRN or order number, to open their papers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.clinical.display import moment_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.row_model import Row, RowColumn
from besponsa_desktop.gui.states import set_state

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.records_screen import Ui_RecordsScreen
    from besponsa_desktop.gui.screens.records_screen import RecordsScreen
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.work_list import WorkRow
    from besponsa_desktop.workflow.workstation import Workstation

_COLUMNS = (
    RowColumn(head=_later("Order"), width=140, is_strong=True),
    RowColumn(head=_later("Patient")),
    RowColumn(head=_later("MRN"), width=120),
    RowColumn(head=_later("Planned"), width=130),
    RowColumn(head=_later("Cycle"), width=48, is_number=True),
    RowColumn(head=_later("Day"), width=40, is_number=True),
    RowColumn(head=_later("State"), width=96, is_strong=True),
    RowColumn(head=_later("Last step by"), width=160),
)


class DocumentsPanel(QObject):
    """The part of the records screen that finds orders. ``opened``: the papers of one are wanted."""

    opened = Signal(str)

    def __init__(self, screen: RecordsScreen, ui: Ui_RecordsScreen, theme: Theme, desk: Desk) -> None:
        """Begin with nothing found."""
        super().__init__(screen)
        self._ui, self._desk = ui, desk
        self._searching = 0
        ui.documents_table.begin(theme, _COLUMNS)
        ui.find_edit.returnPressed.connect(self.find)
        ui.find_edit.textEdited.connect(self.find)
        ui.documents_table.opened.connect(self.opened)
        ui.papers_button.clicked.connect(self._open_chosen)
        for button in (ui.papers_button, ui.order_pack_button):
            button.setEnabled(False)

    @property
    def chosen(self) -> tuple[str, str] | None:
        """Return id and number of the order that is chosen; ``None`` where there is none."""
        table = self._ui.documents_table
        row = table.rows.row_at(table.currentIndex().row())
        return None if row is None else (row.key, row.cells[0])

    def find(self) -> None:
        """Find what begins with the text that is typed; only the newest search is shown."""
        self._searching += 1
        beginning, number = self._ui.find_edit.text().strip(), self._searching
        if not beginning:
            self._take((), "")
            return

        def work(workstation: Workstation) -> tuple[WorkRow, ...]:
            from besponsa_desktop.workflow.work_list import find

            return find(workstation, beginning)

        def done(found: tuple[WorkRow, ...]) -> None:
            if number == self._searching:
                nothing = self.tr("No order begins so: neither its patient's name, nor MRN, nor number.")
                self._take(found, "" if found else nothing)

        self._desk.do("", work, done)

    def clear(self) -> None:
        """Forget what was found and typed."""
        self._ui.find_edit.clear()
        self._searching += 1
        self._take((), "")

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._ui.documents_table.show_theme()

    def _take(self, found: tuple[WorkRow, ...], words: str) -> None:
        self._ui.documents_table.show_rows([_row(one) for one in found])
        set_state(self._ui.documents_said, "state", "")
        self._ui.documents_said.setText(words)
        for button in (self._ui.papers_button, self._ui.order_pack_button):
            button.setEnabled(bool(found))

    def _open_chosen(self) -> None:
        if self._ui.documents_table.chosen_key:
            self.opened.emit(self._ui.documents_table.chosen_key)


def _row(found: WorkRow) -> Row:
    order, searched = found.order, found.order.searched
    name = ", ".join(part for part in (searched.family_name, searched.given_name) if part)
    return Row(
        key=order.id,
        cells=(
            searched.order_number,
            name or _tr("No name stated"),
            searched.mrn or "\u2013",
            moment_text(searched.planned_start),
            str(searched.cycle),
            str(searched.day),
            _tr(order.state.value),
            found.changed_by,
        ),
    )
