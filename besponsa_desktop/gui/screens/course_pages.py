"""The pages of the course screen: plots, table of values, search, and in a narrow window the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import tr as _tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from besponsa_desktop.gui.forms.course_screen import Ui_CourseScreen
    from besponsa_desktop.gui.plots.course_plots import CoursePlots
    from besponsa_desktop.gui.theme import Theme

# Width at 100 % below which the monitoring plan is a page of its own.
NARROW = 860


class CoursePages:
    """Shows one page at a time, with the cursor where one goes on."""

    def __init__(self, ui: Ui_CourseScreen, theme: Theme, screen: QWidget) -> None:
        """Begin at the search."""
        self._ui, self._theme, self._screen = ui, theme, screen
        self._is_plan = self._has_course = False

    @property
    def is_narrow(self) -> bool:
        """Tell whether there is no room for the plan beside the plots."""
        return self._screen.width() < self._theme.px(NARROW)

    def show_course(self, plots: CoursePlots) -> None:
        """Show the plots where a patient was looked for, and else the page that was shown."""
        self._has_course = True
        if self._ui.course_pages.currentWidget() is self._ui.choose_page:
            self._ui.course_pages.setCurrentWidget(self._ui.plots_page)
        self._show_page(plots)

    def toggle_table(self, plots: CoursePlots) -> None:
        """Show the plots as a table, or the table as plots; the cursor stays on the same value."""
        ui = self._ui
        self._is_plan = False
        is_table = ui.course_pages.currentWidget() is ui.table_page
        ui.course_pages.setCurrentWidget(ui.plots_page if is_table else ui.table_page)
        if is_table:
            plots.choose_key(ui.values_table.chosen_key)
        elif plots.chosen_key:
            ui.values_table.choose(max(ui.values_table.rows.number_of(plots.chosen_key), 0))
        self._show_page(plots)

    def go_to_plan(self, plots: CoursePlots) -> None:
        """Go to the monitoring plan, which is a page of its own in a narrow window; there: back."""
        self._is_plan = self.is_narrow and not self._is_plan
        self._fit()
        if self.is_narrow and not self._is_plan:
            self._show_page(plots)
            return
        plan = self._ui.plan_list
        plan.setFocus()
        if not plan.currentIndex().isValid():
            plan.setCurrentIndex(plan.plan.index(0))

    def show_search(self) -> None:
        """Put the cursor where another patient is looked for."""
        self._is_plan = False
        self._ui.course_pages.setCurrentWidget(self._ui.choose_page)
        self._ui.patient_edit.setFocus()
        self._ui.patient_edit.selectAll()
        self._fit()

    def go_back(self, plots: CoursePlots) -> None:
        """Go back to the plots."""
        if self._ui.course_pages.currentWidget() is self._ui.table_page and not self._is_plan:
            self.toggle_table(plots)
            return
        self._is_plan = False
        self._ui.course_pages.setCurrentWidget(self._ui.plots_page)
        self._show_page(plots)

    def fit(self, *, has_course: bool) -> None:
        """Show what there is room for; without a course there is no plan."""
        self._has_course = has_course
        self._is_plan = self._is_plan and has_course and self.is_narrow
        self._fit()

    def _fit(self) -> None:
        ui, is_narrow = self._ui, self.is_narrow
        is_plan_shown = self._has_course and (self._is_plan or not is_narrow)
        ui.plan_pane.setVisible(is_plan_shown)
        ui.course_pages.setVisible(not (is_plan_shown and is_narrow))
        ui.plan_button.setVisible(is_narrow and self._has_course)
        ui.plan_button.setText(_tr("Plots  M") if self._is_plan else _tr("Monitoring plan  M"))
        ui.table_button.setVisible(not self._is_plan)
        for label in (ui.verdict_words, ui.legend_words, ui.given_words):
            label.setVisible(not is_narrow)

    def _show_page(self, plots: CoursePlots) -> None:
        ui = self._ui
        is_plots = ui.course_pages.currentWidget() is ui.plots_page
        ui.table_button.setText(_tr("Table of values  T") if is_plots else _tr("Plots  T"))
        ui.legend_words.setText(_legend(is_plots=is_plots))
        self._fit()
        if is_plots:
            plots.setFocus()
        else:
            ui.values_table.setFocus()


def _legend(*, is_plots: bool) -> str:
    """Return what the lines of the plots mean, or how one comes back to them."""
    if is_plots:
        return _tr(
            "dotted: dose given \u00b7 open box: window of the label \u00b7 dashes: limit \u00b7 "
            "open point: only a bound is known"
        )
    return _tr("Every value of the plots, in their order; Esc leads back to them")
