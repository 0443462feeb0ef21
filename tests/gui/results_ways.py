"""What a person does on the results screen: open it, type into a cell, paste a table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from besponsa_desktop.gui.demo_typing import press, type_text
from besponsa_desktop.gui.models.laboratory_model import Part
from besponsa_desktop.gui.models.laboratory_sheet import TESTS
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.results_screen import ResultsScreen
from besponsa_desktop.gui.widgets.notice import Notice
from tests.gui.at_desk import AtDesk
from tests.gui.courses import save_course

DRAWN = "2026-11-02 06:00 -05:00"
_ROW = {test.key: row for row, test in enumerate(TESTS)}


def open_results(at: AtDesk, order_id: str = "") -> ResultsScreen:
    """Show the results of the sample course, which is saved first where no order is named."""
    screen = at.show(ScreenName.RESULTS, order_id or save_course(at).id)
    assert isinstance(screen, ResultsScreen)
    at.wait(lambda: screen.page)
    at.settle()
    return screen


def cell(screen: ResultsScreen, test: str, part: Part | None = None) -> QModelIndex:
    """Return the cell of a test in the draw that is typed into."""
    model = screen.grid.form.laboratory.model
    return model.index(model.rows.index(_ROW[test]), model.column_of(model.edited_draw, part))


def type_result(at: AtDesk, screen: ResultsScreen, test: str, text: str, part: Part | None = None) -> None:
    """Type over a cell."""
    table = screen.grid.form.laboratory.table
    table.setFocus()
    table.setCurrentIndex(cell(screen, test, part))
    for key in text:
        QTest.keyClicks(QApplication.focusWidget() or table, key)
    at.press(Qt.Key.Key_Return)
    at.settle()


def type_time(at: AtDesk, screen: ResultsScreen, text: str = DRAWN) -> None:
    """Type the time of the draw."""
    edit = screen.grid.form.laboratory.form.drawn_edit
    edit.setFocus()
    type_text(edit, text)
    at.settle()


def paste(at: AtDesk, screen: ResultsScreen, text: str) -> None:
    """Paste a table by its keys."""
    QApplication.clipboard().setText(text)
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(screen, Qt.Key.Key_V, control_shift)
    at.settle()


def accept(at: AtDesk) -> None:
    """Accept the section that has the cursor."""
    QTest.keyClick(
        QApplication.focusWidget() or at.window, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier
    )
    at.settle()


def said(screen: ResultsScreen) -> str:
    """Return everything that is said beneath the sheet."""
    labels = screen.grid.form.laboratory.form.laboratory_messages.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def readings(screen: ResultsScreen) -> list[QPushButton]:
    """Return the readings that are offered."""
    found = screen.findChildren(QPushButton)
    return [button for button in found if button.property("role") == "reading" and button.isVisible()]


def give_reason(at: AtDesk, reason: str) -> None:
    """Type a reason into the dialog that asks for one, and confirm."""
    at.wait(lambda: at.find("reason_edit"))
    at.type("reason_edit", reason)
    at.click("confirm_button")
    at.settle()


def asked(at: AtDesk) -> list[str]:
    """Return the answers of a question, the one that Enter gives first; none where nothing is asked."""
    found = [each for each in at.window.findChildren(Notice) if each.isVisible()]
    return [button.text() for notice in found for button in notice.answers]


def answer(at: AtDesk, words: str) -> None:
    """Give one of the answers that a question offers."""
    at.wait(lambda: words in asked(at))
    notice = next(each for each in at.window.findChildren(Notice) if each.isVisible())
    press(next(button for button in notice.answers if button.text() == words))
    at.window.activateWindow()
    at.settle()


def recorded_rows(at: AtDesk) -> list[tuple[str, ...]]:
    """Return the recorded visits as the list shows them."""
    screen = at.desk_.navigation.screen(ScreenName.RESULTS)
    assert isinstance(screen, ResultsScreen)
    model = screen.ui.visits_table.rows
    return [row.cells for number in range(model.rowCount()) if (row := model.row_at(number))]
