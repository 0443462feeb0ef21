"""The work list: every open order by what is to be done next, following what other workstations do."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.work_list_screen import Ui_WorkListScreen
from besponsa_desktop.gui.models.work_lines import OVERDUE, OrderLine
from besponsa_desktop.gui.models.work_list_model import WorkListModel
from besponsa_desktop.gui.models.work_reading import ALL_OPEN, Answer, Asked, answer, with_glances
from besponsa_desktop.gui.order_keys import IMPORT_KEY, NEW_KEY
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.screens.work_glances import WorkGlances
from besponsa_desktop.gui.screens.work_overdue import WorkOverdue
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.shelf_list import ShelfList
from besponsa_desktop.gui.widgets.work_table import NARROW, WorkTable

if TYPE_CHECKING:
    from besponsa_desktop.workflow.workstation import Workstation

_TYPED, _GIVEN, _GIVE, _PAPERS = "typed", "given", "give", "papers"
#: Which screen opening an order leads to, by its state; any other: its papers, after its watch.
_NEXT = {
    _TYPED: "order",
    "draft": "order",
    "verified": "second_check",
    "checked": "prepare",
    "prepared": "prepare",
    "released": _GIVE,
    OVERDUE: "course",
}


class WorkListScreen(DeskScreen):
    """Shows the work list and opens the next step of an order."""

    KEYS: ClassVar = {"Ctrl+F": "go_to_search", "F6": "show_papers", "F9": "show_course"}
    HELP = "work-list"

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with an empty list; it is read when it is entered."""
        super().__init__(theme, desk, parent)
        self.ui = Ui_WorkListScreen()
        self.ui.setupUi(self)
        self.model = WorkListModel(self)
        self.shelves = ShelfList(self.ui.shelf_list, theme)
        self.glances, self.overdue = WorkGlances(desk, self), WorkOverdue(desk, self)
        self._shown: Answer | None = None
        self._chosen_key = ""
        self._is_reading = self._is_asked_again = False
        self._table = WorkTable(self.ui.work_table, self.model, theme)
        self._connect()

    # ------------------------------------------------------------------ coming and going
    def enter(self) -> None:
        """Read the list anew, and put the cursor on it."""
        self.ui.work_table.setFocus()
        self.read()

    def clear(self) -> None:
        """Show nothing of what the last person saw."""
        self._shown, self._chosen_key = None, ""
        self.glances.clear()
        self.overdue.clear()
        self.ui.search_edit.clear()
        self.model.show(())

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._table.show_theme()
        self._fit()
        self.shelves.show_theme()

    def go_to_search(self) -> None:
        """Put the cursor into the search."""
        self.ui.search_edit.setFocus()
        self.ui.search_edit.selectAll()

    # ------------------------------------------------------------------ reading
    def read(self) -> None:
        """Read what is asked for in the background; asked again meanwhile, it is read once more after."""
        person = self.desk.person
        if person is None:
            return
        if self._is_reading:
            self._is_asked_again = True
            return
        self._is_reading, self._is_asked_again = True, False
        asked = Asked(shelf=self.shelves.chosen, beginning=self.ui.search_edit.text().strip())

        def work(workstation: Workstation) -> Answer:
            return answer(workstation, person, asked, self.glances.kept)

        self.desk.do(self.tr("The work list is being read …"), work, self._take, self._fail)

    def _take(self, found: Answer) -> None:
        self._is_reading, self._shown = False, found
        self._show_lines(found)
        self._show_glances()  # some came meanwhile
        self.shelves.show_counts(found.counts, found.reader.now)
        if self._is_asked_again or found.sequence < self.desk.watch.sequence:
            self.read()
        else:
            self.glances.look_closer(found)

    def _fail(self, error: BaseException) -> None:
        self._is_reading = False
        self.desk.present(error)

    def _show_glances(self) -> None:
        if self._shown is not None and not self.shows_overdue():
            self.model.show(with_glances(self._shown, self.glances.kept))

    def _show_overdue(self) -> None:
        self.shelves.show_overdue(self.overdue.count)
        if self._shown is not None and self.shows_overdue():
            self._show_lines(self._shown)

    def shows_overdue(self) -> bool:
        """Tell whether what is overdue was asked for, and is what is shown."""
        return self._shown is not None and self._shown.asked == Asked(shelf=OVERDUE)

    def _show_lines(self, found: Answer) -> None:
        lines = self.overdue.lines if self.shows_overdue() else found.lines
        table, was_new = self.ui.work_table, self.model.show(lines)
        if was_new:
            self._table.set_rows()
            row = self.model.row_of(self._chosen_key)
            table.setCurrentIndex(self.model.index(row if row >= 0 else self.model.first_order(), 0))
        self.ui.work_pages.setCurrentWidget(self.ui.table_page if lines else self.ui.empty_page)
        words = (
            self.tr("No order is found that begins so.") if found.asked.beginning else self._nothing(found)
        )
        self.ui.empty_words.setText(words)
        self._show_choice()

    def _nothing(self, found: Answer) -> str:
        if found.asked.shelf == OVERDUE:
            return self.overdue.words
        if found.asked.shelf == ALL_OPEN:
            return self.tr("No order is open. New order: Ctrl+N. Import an order file: Ctrl+I.")
        return self.tr("No order is here.")

    # ------------------------------------------------------------------ opening
    def open_chosen(self) -> None:
        """Open the next step of the chosen order."""
        line = self._chosen_line()
        if line is None:
            return
        if line.state == _GIVEN:
            self._open_given(line.key)
        else:
            self.wanted.emit(_NEXT.get(line.state, _PAPERS), line.key)

    def _open_given(self, order_id: str) -> None:
        """Open a dose that was given: its watch, as long as that runs, and its papers after it."""

        def work(workstation: Workstation) -> bool:
            from besponsa_desktop.workflow.bench import watch_until

            until = watch_until(workstation, order_id)
            return until is not None and workstation.clock() < until

        def go_on(is_watched: bool) -> None:
            if self.isVisible() and self._chosen_key == order_id:  # else another one was chosen meanwhile
                self.wanted.emit(_GIVE if is_watched else _PAPERS, order_id)

        self.desk.do(self.tr("The order is being opened …"), work, go_on)

    def show_papers(self) -> None:
        """Show the papers of the chosen order."""
        line = self._chosen_line()
        if line is not None and line.state != _TYPED:
            self.wanted.emit(_PAPERS, line.key)

    def show_course(self) -> None:
        """Show the course of the chosen order's patient."""
        line = self._chosen_line()
        if line is not None and line.state != _TYPED:
            self.wanted.emit("course", line.key)

    def _chosen_line(self) -> OrderLine | None:
        row = self.ui.work_table.currentIndex().row()
        line = self.model.lines[row] if 0 <= row < len(self.model.lines) else None
        return line if isinstance(line, OrderLine) else None

    def _keep_choice(self, _current: QModelIndex, _before: QModelIndex) -> None:
        line = self._chosen_line()
        if line is not None:
            self._chosen_key = line.key
        self._show_choice()

    def _show_choice(self) -> None:
        line = self._chosen_line()
        self.ui.open_order_button.setEnabled(line is not None)
        for button in (self.ui.papers_button, self.ui.course_of_button):
            button.setEnabled(line is not None and line.state != _TYPED)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen order by Enter; Esc leaves the search."""
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not self.ui.search_edit.hasFocus():
            self.open_chosen()
        elif event.key() == Qt.Key.Key_Escape:
            self.ui.search_edit.clear()
            self.ui.work_table.setFocus()
        elif event.key() == Qt.Key.Key_Down and self.ui.search_edit.hasFocus():
            self.ui.work_table.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns what room there is."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= self.theme.px(NARROW)
        self.ui.search_hint.setVisible(is_wide)
        self.ui.import_button.setVisible(is_wide)
        for button in (self.ui.papers_button, self.ui.course_of_button):
            button.setVisible(is_wide)  # its key holds without it
        self._table.fit(self.width() - self.ui.shelf_pane.maximumWidth())

    def _connect(self) -> None:
        ui = self.ui
        self.desk.moved.connect(self._follow)
        ui.search_edit.textChanged.connect(lambda _: self.read())
        ui.search_edit.returnPressed.connect(self.open_chosen)
        self.shelves.changed.connect(self.read)
        self.glances.looked.connect(self._show_glances)
        self.glances.rests.connect(self.overdue.start)
        self.overdue.changed.connect(self._show_overdue)
        ui.work_table.selectionModel().currentChanged.connect(self._keep_choice)
        ui.work_table.doubleClicked.connect(lambda _: self.open_chosen())
        ui.open_order_button.clicked.connect(self.open_chosen)
        ui.papers_button.clicked.connect(self.show_papers)
        ui.course_of_button.clicked.connect(self.show_course)
        ui.new_order_button.clicked.connect(lambda: self.wanted.emit("order", NEW_KEY))
        ui.import_button.clicked.connect(lambda: self.wanted.emit("order", IMPORT_KEY))

    def _follow(self) -> None:
        if self.isVisible() and not self._is_reading:  # what is being read is looked at once it is there
            self.read()
