"""The pages of the course screen: plots, values, next dose, liver watch, search; where narrow, the plan."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import tr as _tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from besponsa_desktop.gui.forms.course_screen import Ui_CourseScreen
    from besponsa_desktop.gui.models.course_view import CourseView
    from besponsa_desktop.gui.plots.course_plots import CoursePlots
    from besponsa_desktop.gui.theme import Theme

# Width at 100 % below which the monitoring plan is a page of its own.
NARROW = 920
#: Share of the width that the name may take in one line.
_NAME_SHARE = 0.4


class CoursePages:
    """Shows one page at a time, with the cursor where one goes on."""

    def __init__(self, ui: Ui_CourseScreen, theme: Theme, screen: QWidget) -> None:
        """Begin at the search."""
        self._ui, self._theme, self._screen = ui, theme, screen
        self._is_plan = self._has_course = False
        #: The plots, once a course was shown.
        self.plots: CoursePlots | None = None

    @property
    def is_narrow(self) -> bool:
        """Tell whether there is no room for the plan beside the plots."""
        return self._screen.width() < self._theme.px(NARROW)

    def draw(self, view: CourseView, say: Callable[[str], None]) -> CoursePlots:
        """Draw the plots of a course; the value that is pointed at is told to ``say``."""
        if self.plots is None:
            from besponsa_desktop.gui.models.course_value_rows import VALUE_COLUMNS
            from besponsa_desktop.gui.plots.course_plots import CoursePlots

            self.plots = CoursePlots(self._theme, self._ui.plots_place)
            self._ui.plots_place_lines.addWidget(self.plots)
            self.plots.said.connect(say)
            self._ui.values_table.begin(self._theme, VALUE_COLUMNS)
            self._ui.values_table.chosen.connect(lambda _: self._say_remark())
            self._ui.values_table.rows.modelReset.connect(self._say_remark)
            self._screen.setTabOrder(self.plots, self._ui.values_table)
        self.plots.show_course(view)
        return self.plots

    def _say_remark(self) -> None:
        """Say the remark of the chosen value in full, which its column may be too narrow for."""
        table = self._ui.values_table
        row = table.rows.row_at(table.currentIndex().row())
        self._ui.value_remark.setText("" if row is None else row.cells[-1])

    def show_course(self) -> None:
        """Show the plots where a patient was looked for, and else the page that was shown."""
        self._has_course = True
        if self._ui.course_pages.currentWidget() is self._ui.choose_page:
            self._ui.course_pages.setCurrentWidget(self._ui.plots_page)
        self._show_page()

    def toggle(self, page: QWidget) -> None:
        """Show a page, or the plots where it is shown; the cursor stays on the same value."""
        pages, ui, plots = self._ui.course_pages, self._ui, self.plots
        if plots is None or not self._has_course:
            return
        is_shown = pages.currentWidget() is page and not self._is_plan
        was_table = pages.currentWidget() is ui.table_page and is_shown
        self._is_plan = False
        pages.setCurrentWidget(ui.plots_page if is_shown else page)
        if was_table:
            plots.choose_key(ui.values_table.chosen_key)
        elif page is ui.table_page and plots.chosen_key:
            ui.values_table.choose(max(ui.values_table.rows.number_of(plots.chosen_key), 0))
        self._show_page()

    def go_to_plan(self) -> None:
        """Go to the monitoring plan, which is a page of its own in a narrow window; there: back."""
        if not self._has_course:
            return
        self._is_plan = self.is_narrow and not self._is_plan
        if self.is_narrow and not self._is_plan:
            self._show_page()
            return
        if self._is_whole:
            self._ui.course_pages.setCurrentWidget(self._ui.plots_page)
        self._fit()
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

    def go_back(self) -> None:
        """Go back to the plots."""
        if not self._has_course:
            return
        if self._ui.course_pages.currentWidget() is self._ui.table_page and not self._is_plan:
            self.toggle(self._ui.table_page)
            return
        self._is_plan = False
        self._ui.course_pages.setCurrentWidget(self._ui.plots_page)
        self._show_page()

    def fit(self, *, has_course: bool) -> None:
        """Show what there is room for; without a course there is no plan."""
        self._has_course = has_course
        self._is_plan = self._is_plan and has_course and self.is_narrow
        self._fit()

    @property
    def _is_whole(self) -> bool:
        """Tell whether the page that is shown takes the whole width, the plan's too."""
        return self._ui.course_pages.currentWidget() in (self._ui.next_page, self._ui.watch_page)

    def _fit(self) -> None:
        ui, is_narrow = self._ui, self.is_narrow
        is_plan_shown = self._has_course and (self._is_plan if is_narrow else not self._is_whole)
        ui.plan_pane.setVisible(is_plan_shown)
        ui.course_pages.setVisible(not (is_plan_shown and is_narrow))
        ui.page_bar.setVisible(self._has_course)
        ui.screen_footer.setVisible(self._has_course and not is_narrow)
        ui.calendar_button.setVisible(not is_narrow or is_plan_shown)
        ui.table_button.setVisible(not (is_narrow and is_plan_shown))
        ui.verdict_words.setVisible(not is_narrow)
        self._wrap_name()
        self._name_buttons(is_narrow=is_narrow)
        self._check_buttons(is_plan_page=is_plan_shown and is_narrow)
        ui.legend_words.setText(self._legend())

    def _wrap_name(self) -> None:
        """Break a long name into lines, so that the MRN beside it is never cut."""
        name, most = self._ui.patient_name, round(self._screen.width() * _NAME_SHARE)
        is_long = name.fontMetrics().horizontalAdvance(name.text()) > most
        name.setWordWrap(is_long)
        name.setFixedWidth(most if is_long else name.sizeHint().width())

    def _name_buttons(self, *, is_narrow: bool) -> None:
        """Write on the buttons what there is room for."""
        ui = self._ui
        ui.table_button.setText(_tr("Values  T") if is_narrow else _tr("Table of values  T"))
        ui.plan_button.setText(_tr("Plan  M") if is_narrow else _tr("Monitoring plan  M"))
        ui.calendar_button.setText(_tr("Export  Ctrl+E") if is_narrow else _tr("Export to calendar  Ctrl+E"))
        ui.other_button.setText(_tr("Patient  Ctrl+F") if is_narrow else _tr("Another patient  Ctrl+F"))

    def _check_buttons(self, *, is_plan_page: bool) -> None:
        ui, shown = self._ui, self._ui.course_pages.currentWidget()
        for button, page in (
            (ui.plots_button, ui.plots_page),
            (ui.table_button, ui.table_page),
            (ui.next_dose_button, ui.next_page),
            (ui.watch_button, ui.watch_page),
        ):
            button.setChecked(shown is page and not is_plan_page)
        ui.plan_button.setChecked(is_plan_page)

    def _show_page(self) -> None:
        ui = self._ui
        self._fit()
        shown = ui.course_pages.currentWidget()
        for page, widget in (
            (ui.plots_page, self.plots),
            (ui.table_page, ui.values_table),
            (ui.next_page, ui.next_table),
            (ui.watch_page, ui.watch_table),
        ):
            if shown is page and widget is not None:
                widget.setFocus()

    def _legend(self) -> str:
        """Return what the page means, or how one comes back to the plots."""
        ui, shown = self._ui, self._ui.course_pages.currentWidget()
        if shown is ui.plots_page:
            return _tr(
                "dotted: dose given \u00b7 open box: window of the label \u00b7 dashes: limit \u00b7 "
                "open point: only a bound is known"
            )
        if shown is ui.table_page:
            return _tr("Every value of the plots, in their order; Esc leads back to them")
        if shown is ui.next_page:
            return _tr("What follows from the record and the protocol; nothing is ordered here")
        return _tr("Facts at the end of each day, as the rules see them; no score")
