"""The shelf of what is overdue, for the tests about it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from besponsa_desktop.gui.models.work_lines import (
    OVERDUE,
    PATIENT,
    OrderLine,
)
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.work_list_screen import WorkListScreen
from tests.gui.at_desk import AtDesk

HEAD = "Overdue today \u00b7 an order or a visit in the last 12 weeks"
READING = "What is overdue today is being read \u2026"


def screen(at: AtDesk) -> WorkListScreen:
    """Return the work list."""
    return cast(WorkListScreen, at.desk_.navigation.screen(ScreenName.WORK_LIST))


def shelf_row(at: AtDesk) -> int:
    """Return the row of the shelf."""
    shelves = screen(at).ui.shelf_list
    rows = range(shelves.count())
    return next(row for row in rows if shelves.item(row).data(Qt.ItemDataRole.UserRole) == OVERDUE)


def spoken(at: AtDesk) -> str:
    """Return what a screen reader says of the shelf."""
    return str(screen(at).ui.shelf_list.item(shelf_row(at)).data(Qt.ItemDataRole.AccessibleTextRole))


def choose(at: AtDesk) -> None:
    """Choose the shelf, and put the cursor into its lines."""
    shelves = screen(at).ui.shelf_list
    shelves.setFocus()
    for _ in range(shelf_row(at) - shelves.currentRow()):
        QTest.keyClick(shelves, Qt.Key.Key_Down)
    at.wait(screen(at).shows_overdue)
    at.settle()
    screen(at).ui.work_table.setFocus()


def wait_until_read(at: AtDesk) -> None:
    """Wait until what is overdue was read."""
    at.wait(lambda: screen(at).overdue.count not in {"\u2026", "?"})
    at.settle()


def overdue(at: AtDesk) -> list[str]:
    """Return the patients that are shown."""
    return [line.texts[PATIENT] for line in screen(at).model.lines if isinstance(line, OrderLine)]
