"""Protocols: every number with its source, two editions compared, past orders, and what is in force."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.forms.protocols_screen import Ui_ProtocolsScreen
from besponsa_desktop.gui.models.edition_rows import (
    DIFFERENCE_COLUMNS,
    IN_FORCE_COLUMNS,
    difference_rows,
    edition_name,
    in_force_rows,
)
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.screens.edition_panel import EditionPanel
from besponsa_desktop.gui.screens.past_orders_panel import PastOrdersPanel

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.editions import Difference, Edition, Shelf
    from besponsa_desktop.workflow.workstation import Workstation

_NUMBERS = 0
_PAPERS = "papers"


class ProtocolsScreen(DeskScreen):
    """Shows what orders are judged by; what is in force changes only by two pharmacists."""

    HELP = "protocols"
    KEYS: ClassVar[Mapping[str, str]] = {"Ctrl+F": "go_to_search"}

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with nothing read."""
        super().__init__(theme, desk, parent)
        self.shelf: Shelf | None = None
        self._comparing = 0
        self.ui = Ui_ProtocolsScreen()
        self.ui.setupUi(self)
        self.ui.place_list.begin(
            theme,
            (
                self.tr("Every number"),
                self.tr("Compare"),
                self.tr("Past orders"),
                self.tr("What was in force"),
            ),
        )
        self.edition = EditionPanel(self, self.ui, theme, desk)
        self.past = PastOrdersPanel(self, self.ui, theme, desk)
        self.ui.compare_table.begin(theme, DIFFERENCE_COLUMNS)
        self.ui.in_force_table.begin(theme, IN_FORCE_COLUMNS)
        self._connect()

    # ------------------------------------------------------------------ coming and going
    def enter(self) -> None:
        """Read which editions there are, and show the one that is in force."""
        self.ui.place_list.setFocus()

        def work(workstation: Workstation) -> Shelf:
            from besponsa_desktop.workflow.editions import shelf_of

            return shelf_of(workstation)

        self.desk.do(self.tr("The protocols are being read …"), work, self._take)

    def clear(self) -> None:
        """Begin at what is in force again."""
        self.shelf = None
        self.edition.clear()
        self.past.clear()
        self.ui.compare_table.show_rows(())
        self.ui.in_force_table.show_rows(())
        self.ui.place_list.setCurrentRow(_NUMBERS)

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        ui = self.ui
        ui.place_list.show_theme()
        for table in (ui.numbers_table, ui.compare_table, ui.past_table, ui.in_force_table):
            table.show_theme()
        self.edition.banner.show_theme()
        self.past.banner.show_theme()

    def go_to_search(self) -> None:
        """Put the cursor where one looks for a number."""
        self.ui.place_list.setCurrentRow(_NUMBERS)
        self.ui.number_edit.setFocus()

    # ------------------------------------------------------------------ what is shown
    def _take(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.edition.take(shelf)
        self.past.take(shelf)
        self._fill_compared(shelf)
        self.ui.in_force_table.show_rows(in_force_rows(shelf.history), choose_first=False)

    def _fill_compared(self, shelf: Shelf) -> None:
        """Offer protocols to compare; the one in force first, and another beside it."""
        ui = self.ui
        for box in (ui.first_box, ui.second_box):
            chosen = box.currentIndex()
            box.clear()
            for regimen in shelf.regimens:
                box.addItem(edition_name(regimen))
            box.setCurrentIndex(chosen)
        if ui.first_box.currentIndex() < 0:
            first = next((n for n, one in enumerate(shelf.regimens) if shelf.is_in_force(one)), 0)
            ui.first_box.setCurrentIndex(first)
            ui.second_box.setCurrentIndex(1 if first == 0 else 0)
        self.compare()

    def compare(self) -> None:
        """Show in what the two chosen protocols differ."""
        shelf, ui = self.shelf, self.ui
        if shelf is None:
            return
        self._comparing += 1
        number = self._comparing
        first, second = (shelf.regimens[box.currentIndex()] for box in (ui.first_box, ui.second_box))

        def work(_workstation: Workstation) -> tuple[Difference, ...]:
            from besponsa_desktop.workflow.editions import difference

            return difference(first, second)

        def done(found: tuple[Difference, ...]) -> None:
            if number == self._comparing:
                self._show_differences(first, second, found)

        self.desk.do(self.tr("The protocols are being compared …"), work, done)

    def _show_differences(self, first: Edition, second: Edition, found: tuple[Difference, ...]) -> None:
        from besponsa_desktop.workflow.editions import CONFIRM

        words = self.tr("{count} numbers differ. First: {first}. Second: {second}.")
        if not found:
            words = self.tr("They do not differ.")
        self.ui.compare_words.setText(
            words.format(count=len(found), first=edition_name(first), second=edition_name(second))
        )
        self.ui.compare_table.show_rows(difference_rows(found, CONFIRM), choose_first=False)

    def _connect(self) -> None:
        ui = self.ui
        ui.place_list.currentRowChanged.connect(ui.place_pages.setCurrentIndex)
        ui.first_box.activated.connect(lambda _: self.compare())
        ui.second_box.activated.connect(lambda _: self.compare())
        self.edition.changed.connect(self.enter)
        self.edition.reasoned.connect(self.reasoned)
        self.past.opened.connect(lambda order_id: self.wanted.emit(_PAPERS, order_id))
