"""Ways through what happens in an infusion, as a person at the window takes them."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from besponsa_desktop.gui.models.infusion_texts import ACTS
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.give_screen import GiveScreen
from besponsa_desktop.records.orders import Order
from besponsa_desktop.workflow.infusion_record import RecordedEvent, events_of_order
from tests.gui.at_desk import AtDesk
from tests.workflow.site_ways import released

_DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6)
KEY_OF = dict(zip(ACTS, _DIGITS, strict=True))
ENTER = Qt.Key.Key_Return


def open_give(at: AtDesk, seen: Order, login: str = "ann") -> GiveScreen:
    at.sign_in(login)
    shown = at.show(ScreenName.GIVE, seen.id)
    assert isinstance(shown, GiveScreen)
    at.wait(lambda: shown.happened.found is not None)
    at.settle()
    return shown


def running(at: AtDesk) -> tuple[GiveScreen, Order]:
    """Return the screen with an infusion that began ten minutes ago."""
    seen = released(at.site)
    screen = open_give(at, seen)
    at.press(Qt.Key.Key_F4)
    at.settle()
    at.site.clock.now += timedelta(minutes=10)
    return screen, seen


def tell(at: AtDesk, act: str, grade: str = "", words: str = "") -> None:
    """Record an act by its key, with what is asked, at the present time."""
    QTest.keyClick(at.window, KEY_OF[act], Qt.KeyboardModifier.ControlModifier)
    if grade:
        at.type("grade_edit", grade)
    if words:
        at.type("words_edit", words)
    enter(at)


def enter(at: AtDesk) -> None:
    """Press Enter, and wait until what came of it was read."""
    at.press(ENTER)
    for _ in range(3):
        at.settle()


def recorded(at: AtDesk, seen: Order) -> tuple[RecordedEvent, ...]:
    """Return what the records hold."""
    return events_of_order(at.site.workstation.database, seen.id)


def listed(screen: GiveScreen) -> list[tuple[str, ...]]:
    """Return what, grade, words and who of each row that is shown, from the top."""
    table = screen.happened.ui.event_table
    rows = (table.rows.row_at(number) for number in range(table.rows.rowCount()))
    return [row.cells[1:] for row in rows if row is not None]


def can_tell(screen: GiveScreen) -> set[str]:
    """Return what can be told now."""
    return {act for act, button in screen.happened.buttons.items() if button.isEnabled()}


def said(screen: GiveScreen) -> str:
    """Return why something was not recorded."""
    return screen.happened.ui.happened_said.text()


def retype(at: AtDesk, name: str, text: str) -> None:
    """Type in the place of what stands in a field."""
    edit = at.find(name)
    assert isinstance(edit, QLineEdit)
    edit.selectAll()
    at.type(name, text)
