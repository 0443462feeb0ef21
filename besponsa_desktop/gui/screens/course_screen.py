"""Course: one patient's plots, next dose, liver watch and plan; the plots' library is loaded with it."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.forms.course_screen import Ui_CourseScreen
from besponsa_desktop.gui.screens import course_head
from besponsa_desktop.gui.screens.course_calendar import ask_where_to_export, export_calendar
from besponsa_desktop.gui.screens.course_finding import CourseFinding
from besponsa_desktop.gui.screens.course_next_dose import NextDosePage
from besponsa_desktop.gui.screens.course_pages import CoursePages
from besponsa_desktop.gui.screens.course_results import show_results
from besponsa_desktop.gui.screens.course_watch import WatchPage
from besponsa_desktop.gui.screens.desk_screen import DeskScreen

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.models.course_view import CourseView, NoCourse
    from besponsa_desktop.gui.plots.course_plots import CoursePlots
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.shown_course import ShownCourse
    from besponsa_desktop.workflow.workstation import Workstation


class CourseScreen(DeskScreen):
    """Shows the course of one patient."""

    KEYS: ClassVar[Mapping[str, str]] = {
        "T": "toggle_table",
        "N": "toggle_next_dose",
        "L": "toggle_watch",
        "M": "go_to_plan",
        "R": "show_results",
        "Ctrl+E": "export",
        "Ctrl+F": "go_to_search",
        "F5": "read",
    }
    HELP = "course"

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with no patient."""
        super().__init__(theme, desk, parent)
        self._order_id = self._mrn = ""
        self._reading = 0
        self.shown: ShownCourse | None = None
        self.view: CourseView | None = None
        self.plots: CoursePlots | None = None
        self.ui = Ui_CourseScreen()
        self.ui.setupUi(self)
        self.ui.plan_list.begin(theme)
        self.pages = CoursePages(self.ui, theme, self)
        self.finding = CourseFinding(self.ui, theme, desk, self)
        self.next_dose = NextDosePage(self.ui, theme, desk, self)
        self.watch = WatchPage(self.ui, theme, desk, self)
        self._connect()
        self._show_nothing()
        self.show_theme()

    # ------------------------------------------------------------------ coming and going
    def open_order(self, order_id: str) -> None:
        """Show the course that an order belongs to."""
        if order_id != self._order_id:
            self._show_nothing()
        self._order_id, self._mrn = order_id, ""

    def open_patient(self, mrn: str) -> None:
        """Show the course of the patient with an MRN."""
        self._order_id, self._mrn = "", mrn
        self.read()

    def enter(self) -> None:
        """Read the course anew, or ask whose it is to be."""
        if self._order_id or self._mrn:
            self.read()
        else:
            self.go_to_search()

    def clear(self) -> None:
        """Forget the patient."""
        self._order_id = self._mrn = ""
        self.finding.clear()
        self._show_nothing()

    def read(self) -> None:
        """Read the course, and load meanwhile what draws it."""
        order_id, mrn = self._order_id, self._mrn
        if not order_id and not mrn:
            return
        self._reading += 1
        number = self._reading

        def work(workstation: Workstation) -> tuple[ShownCourse, CourseView] | NoCourse:
            from besponsa_desktop.gui.models.course_reading import read_course

            import_module("besponsa_desktop.gui.plots.course_plots")
            return read_course(workstation, order_id, mrn)

        def done(found: tuple[ShownCourse, CourseView] | NoCourse) -> None:
            if number == self._reading:
                self._take(found)

        self.desk.do(self.tr("The course is being read …"), work, done)

    # ------------------------------------------------------------------ what is shown
    def _take(self, found: tuple[ShownCourse, CourseView] | NoCourse) -> None:
        if not isinstance(found, tuple):
            self._order_id = self._mrn = ""
            self._show_nothing()
            self.go_to_search()
            self.finding.say_no_course(found)
            return
        if self.shown is not None and self.shown.course.mrn != found[0].course.mrn:
            self._show_nothing()
        self.shown, self.view = found
        self._mrn, self._order_id = self.shown.course.mrn, ""
        course_head.show_head(self.ui, self.view)
        self._say_value("")
        self._show_icons()
        self.plots = self.pages.draw(self.view, self._say_value)
        from besponsa_desktop.gui.models.course_value_rows import value_rows

        self.ui.values_table.show_rows(value_rows(self.view))
        self.ui.plan_list.plan.show(self.view.plan)
        self.next_dose.show(self.shown.course.overview, self.view.next_dose)
        self.watch.use(self.shown.course.overview)
        self._enable(True)
        self.pages.show_course()
        if self.ui.watch_page.isVisible():
            self.watch.open()
        self._fit()

    def _show_nothing(self) -> None:
        ui = self.ui
        self._reading += 1
        self.shown = self.view = None
        if self.plots is not None:
            self.plots.clear()
            ui.values_table.show_rows(())
        ui.plan_list.plan.show(())
        self.next_dose.clear()
        self.watch.clear()
        course_head.clear_head(ui)
        self._enable(False)
        ui.course_pages.setCurrentWidget(ui.choose_page)

    def _enable(self, has_course: bool) -> None:
        """Let the buttons of the pages be pressed, or not."""
        ui = self.ui
        pages = (ui.plots_button, ui.table_button, ui.next_dose_button, ui.watch_button)
        for button in (*pages, ui.results_button, ui.calendar_button):
            button.setEnabled(has_course)

    def _say_value(self, words: str) -> None:
        course_head.say_value(self.ui, self.view, words, is_narrow=self.pages.is_narrow)

    # ------------------------------------------------------------------ pages
    def toggle_table(self) -> None:
        """Show the plots as a table, or the table as plots."""
        self.pages.toggle(self.ui.table_page)

    def toggle_next_dose(self) -> None:
        """Show the next dose, or the plots."""
        self.pages.toggle(self.ui.next_page)

    def toggle_watch(self) -> None:
        """Show the liver watch, or the plots."""
        self.pages.toggle(self.ui.watch_page)
        if self.ui.watch_page.isVisible():
            self.watch.open()

    def go_to_plan(self) -> None:
        """Go to the monitoring plan, or from its page back."""
        self.pages.go_to_plan()

    def show_results(self) -> None:
        """Show what is recorded between the orders, and record more."""
        show_results(self)

    def go_to_search(self) -> None:
        """Put the cursor where another patient is looked for."""
        self.pages.show_search()

    # ------------------------------------------------------------------ the calendar
    def export(self) -> None:
        """Ask for a file name, which names no patient, and write what is still to be done as a calendar."""
        if self.shown is not None and (path := ask_where_to_export(self)) is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write what is still to be done as a calendar."""
        if self.shown is not None:
            export_calendar(self, self.shown, path)

    # ------------------------------------------------------------------ look
    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.ui.plan_list.show_theme()
        self.ui.values_table.show_theme()
        self.ui.patients_table.show_theme()
        self.next_dose.show_theme()
        self.watch.show_theme()
        if self.plots is not None:
            self.plots.show_theme()
        self._show_icons()
        self._fit()

    def _show_icons(self) -> None:
        severity = "" if self.view is None else self.view.severity
        course_head.show_icons(self.ui, self.theme, severity, self.devicePixelRatioF())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show plots and plan beside each other, or where there is no room one after the other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.pages.fit(has_course=self.view is not None)
        self.next_dose.arrange(is_narrow=self.pages.is_narrow)
        if self.plots is None or not self.plots.chosen_key:
            self._say_value("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the search, the table or the plan's page by Esc."""
        if event.key() == Qt.Key.Key_Escape and self.plots is not None and self.view is not None:
            self.pages.go_back()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        ui = self.ui
        self.finding.chosen.connect(self.open_patient)
        ui.plots_button.clicked.connect(self.pages.go_back)
        ui.table_button.clicked.connect(self.toggle_table)
        ui.next_dose_button.clicked.connect(self.toggle_next_dose)
        ui.watch_button.clicked.connect(self.toggle_watch)
        ui.calendar_button.clicked.connect(self.export)
        ui.plan_button.clicked.connect(self.go_to_plan)
        ui.results_button.clicked.connect(self.show_results)
        ui.other_button.clicked.connect(self.go_to_search)
        ui.plan_list.selectionModel().currentChanged.connect(
            lambda now, _: course_head.say_plan_source(ui, now.row())
        )
