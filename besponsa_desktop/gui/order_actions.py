"""What is done with the order of the order screen: over records there, without records with files."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from besponsa_desktop.gui.main_window import MainWindow


class OrderActions:
    """The actions of the order screen's buttons and keys."""

    def __init__(self, window: MainWindow) -> None:
        """Act on the order of the window."""
        self._window = window

    def save(self) -> None:
        """Save the order in the records, or without records as a file."""
        desk = self._window.desk_
        if desk is None:
            self._window.files.ask_where_to_save()
        elif self._window.screen_.isVisible():
            desk.order.save()

    def new(self) -> None:
        """Begin a new order."""
        desk = self._window.desk_
        self._window.files.new() if desk is None else desk.new_order()

    def open(self) -> None:
        """Ask for an order file and show it."""
        desk = self._window.desk_
        self._window.files.ask_what_to_open() if desk is None else desk.import_order()

    def verify(self) -> None:
        """Go on to verify the order, where there are records."""
        desk = self._window.desk_
        if desk is not None and self._window.screen_.pane.ui.verify_button.isEnabled() and self._is_shown:
            desk.order.verify()

    def return_to_prescriber(self) -> None:
        """Return the order to the prescriber, where there are records."""
        desk = self._window.desk_
        if desk is not None and self._window.screen_.pane.ui.return_button.isEnabled() and self._is_shown:
            desk.order.return_to_prescriber()

    def show_papers(self) -> None:
        """Show the papers of an order that has some; go to the findings of one that has none yet."""
        desk, pane = self._window.desk_, self._window.screen_.pane
        if desk is not None and pane.ui.papers_button.isVisible():
            desk.order.show_papers()
        else:
            pane.go_to_findings()

    def show_course(self) -> None:
        """Show the course that the order belongs to, where there are records."""
        desk = self._window.desk_
        if desk is not None and self._is_shown:
            desk.show_course()

    @property
    def _is_shown(self) -> bool:
        return self._window.screen_.isVisible()
