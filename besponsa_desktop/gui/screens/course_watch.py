"""The page of the liver watch: a row a day, worked out in the background once the page is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from besponsa_desktop.gui.language import tr as _tr

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.course_screen import Ui_CourseScreen
    from besponsa_desktop.gui.models.course_view import WatchView
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.course import CourseOverview
    from besponsa_desktop.workflow.workstation import Workstation


class WatchPage(QObject):
    """Shows the liver watch of a course."""

    def __init__(self, ui: Ui_CourseScreen, theme: Theme, desk: Desk, parent: QObject) -> None:
        """Begin with no course."""
        super().__init__(parent)
        self._ui, self._theme, self._desk = ui, theme, desk
        self._facts: CourseOverview | None = None
        self._reading = 0
        self.view: WatchView | None = None
        ui.watch_table.chosen.connect(self._say)

    def use(self, facts: CourseOverview) -> None:
        """Take another course, or the same anew; it is shown by ``open``."""
        self._facts, self.view = facts, None
        self._reading += 1

    def open(self) -> None:
        """Work the watch out in the background and show it, unless it is shown already."""
        facts, number = self._facts, self._reading
        if facts is None or self.view is not None:
            return

        def work(_workstation: Workstation) -> WatchView:
            from besponsa_desktop.gui.models.course_watch_rows import watch_view

            return watch_view(facts)

        def done(view: WatchView) -> None:
            if number == self._reading:
                self._take(view)

        self._desk.do(_tr("The liver watch is being worked out \u2026"), work, done)

    def clear(self) -> None:
        """Forget the course."""
        self._facts = self.view = None
        self._reading += 1
        self._ui.watch_table.show_rows(())
        self._ui.watch_words.clear()
        self._ui.risk_words.clear()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._ui.watch_table.show_theme()

    def _take(self, view: WatchView) -> None:
        ui = self._ui
        if not ui.watch_table.rows.columns:
            from besponsa_desktop.gui.models.course_watch_rows import WATCH_COLUMNS

            ui.watch_table.begin(self._theme, WATCH_COLUMNS)
        self.view = view
        ui.risk_words.setText(view.risks)
        ui.watch_table.show_rows(view.rows)
        if not view.rows:
            ui.watch_words.setText(_tr("No liver test, weight or examination is on file."))
        self._say(ui.watch_table.chosen_key)

    def _say(self, key: str) -> None:
        """Say of the chosen day what was found and what the rules say."""
        if self.view is not None and key:
            self._ui.watch_words.setText(self.view.details.get(key, ""))
