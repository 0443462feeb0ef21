"""Where is typed on the screens of a step: its places by name, each with what stands there and its keys."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QTableView, QWidget

from besponsa_desktop.gui.models.laboratory_model import Part
from besponsa_desktop.gui.navigation import ScreenName
from besponsa_desktop.gui.screens.give_screen import GiveScreen
from besponsa_desktop.gui.screens.results_screen import ResultsScreen
from besponsa_desktop.gui.screens.second_check_screen import SecondCheckScreen
from besponsa_desktop.gui.screens.verify_screen import VerifyScreen
from besponsa_desktop.gui.typed_keeper import TypedKeeper
from tests.gui.at_desk import AtDesk
from tests.gui.happening import KEY_OF
from tests.gui.results_ways import cell
from tests.gui.ways_in import keys

_NUMBERS, _RESULTS, _WORDS = "123456789", "0123456789.,<", "abcdefgh  xyzäß,-"
_REACTION = "reaction"


class Place(Protocol):
    """A place that is typed into."""

    @property
    def letters(self) -> str:
        """Return the letters that are typed there."""

    @property
    def most(self) -> int:
        """Return how many letters stand there at the most."""

    def text(self) -> str:
        """Return what stands there."""

    def press(self, key: str | None) -> None:
        """Press a key at the end of what stands there; ``None`` takes the last letter back."""


@dataclass(frozen=True, slots=True)
class Line:
    """A field of one line."""

    edit: QLineEdit
    letters: str = _NUMBERS
    most: int = 7

    def text(self) -> str:
        return self.edit.text()

    def press(self, key: str | None) -> None:
        self.edit.setFocus()
        press_at_end(self.edit, key)


@dataclass(frozen=True, slots=True)
class SheetCell:
    """A cell of the laboratory sheet; ``index`` finds it, since a sheet that is read anew has others."""

    table: QTableView
    index: Callable[[], QModelIndex]
    letters: str = _RESULTS
    most: int = 5

    def text(self) -> str:
        return str(self.index().data(Qt.ItemDataRole.EditRole))

    def press(self, key: str | None) -> None:
        if self.table.currentIndex() != self.index() or not self._is_edited(QApplication.focusWidget()):
            self.table.setFocus()
            self.table.setCurrentIndex(self.index())
            self.table.edit(self.index())
        editor = QApplication.focusWidget()
        assert isinstance(editor, QLineEdit), "the cell is not edited"
        press_at_end(editor, key)

    def _is_edited(self, focused: QWidget | None) -> bool:
        return isinstance(focused, QLineEdit) and self.table.isAncestorOf(focused)


def press_at_end(edit: QLineEdit, key: str | None) -> None:
    """Press a key at the end of a field."""
    edit.end(False)
    if key is None:
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
    else:
        keys(edit, key)


def places_of(at: AtDesk, name: ScreenName, order_id: str) -> Mapping[str, Place]:
    """Show the order on the screen, and return the places that are typed at."""
    screen = at.show(name, order_id)
    at.settle()
    if isinstance(screen, SecondCheckScreen):
        at.wait(lambda: screen.opened is not None)
        return {key: Line(edit) for key, edit in screen.fields.edits.items()}
    if isinstance(screen, ResultsScreen):
        at.wait(lambda: screen.page)
        at.settle()
        return _of_results(screen)
    if isinstance(screen, GiveScreen):
        at.wait(lambda: screen.happened.found is not None)
        at.settle()
        return _of_event(screen)
    assert isinstance(screen, VerifyScreen)
    at.wait(lambda: screen.order.review is not None)
    return {rule: Line(entry.ui.reason_edit) for rule, entry in screen.entries.entries.items()}


def keeper_of(at: AtDesk, name: ScreenName) -> TypedKeeper:
    """Return what keeps the typing on a screen."""
    screen = at.desk_.navigation.screen(name)
    if isinstance(screen, ResultsScreen):
        return screen.keeper
    if isinstance(screen, GiveScreen):
        return screen.happened._typing._keeper
    assert isinstance(screen, SecondCheckScreen)
    return screen.typing.keeper


def begin_to_tell(at: AtDesk, name: ScreenName) -> bool:
    """Begin to tell of a reaction where events are told and none is asked about; tell whether it was."""
    screen = at.desk_.navigation.screen(name)
    if not isinstance(screen, GiveScreen) or screen.happened.entry.is_open:
        return False
    QTest.keyClick(at.window, KEY_OF[_REACTION], Qt.KeyboardModifier.ControlModifier)
    assert screen.happened.entry.is_open, "no reaction can be told of"
    return True


def _of_results(screen: ResultsScreen) -> dict[str, Place]:
    form = screen.grid.form
    laboratory = form.laboratory
    laboratory.form.all_tests_button.setChecked(True)
    cells = (("alt", None), ("platelets", None), ("potassium", None), ("potassium", Part.UPPER))
    found: dict[str, Place] = {
        f"{test} {part}": SheetCell(laboratory.table, partial(cell, screen, test, part))
        for test, part in cells
    }
    for path in ("weight", "weight.measured_at"):
        edit = form.fields[path]
        assert isinstance(edit, QLineEdit)
        found[path] = Line(edit)
    return found | {"drawn": Line(laboratory.form.drawn_edit)}


def _of_event(screen: GiveScreen) -> dict[str, Place]:
    ui = screen.happened.ui
    return {
        "grade": Line(ui.grade_edit, "012345", 1),
        "at": Line(ui.at_edit),
        "words": Line(ui.words_edit, _WORDS, 12),
    }
