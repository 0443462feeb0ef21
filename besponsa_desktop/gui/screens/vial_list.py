"""The vials at the bench, one under the other: those that the dose needs, and any that came beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.vial_row import VialRow
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.workflow.vial_code import VialCode


class VialList(QObject):
    """Holds the rows. ``changed``: something was typed or taken out; ``settled``: it can be kept."""

    changed = Signal()
    settled = Signal()
    now_wanted = Signal(object)

    def __init__(self, box: QWidget, lines: QVBoxLayout, theme: Theme) -> None:
        """Begin without rows."""
        super().__init__(box)
        self._box, self._lines, self._theme = box, lines, theme
        self._needed = 0
        self._withdrawn: Callable[[int], str] = str
        self._offset = ("", "")
        self._is_open = True
        self.rows: list[VialRow] = []

    # ------------------------------------------------------------------ what they hold
    @property
    def filled(self) -> list[VialRow]:
        """Return the rows in which a vial stands."""
        return [row for row in self.rows if row.is_filled]

    @property
    def needed(self) -> int:
        """Return how many vials the dose needs."""
        return self._needed

    def recorded(self) -> list[dict[str, object]]:
        """Return the vials as the contract writes them."""
        return [row.recorded() for row in self.filled]

    def begin(
        self, needed: int, withdrawn: Callable[[int], str], vials: Iterable[Mapping[str, object]]
    ) -> None:
        """Show a dose that needs so many vials, with those that are recorded already."""
        for row in self.rows:
            self._drop(row)
        self.rows, self._needed, self._withdrawn = [], needed, withdrawn
        recorded = list(vials)
        for index in range(max(needed, len(recorded))):
            row = self._added()
            if index < len(recorded):
                row.show_recorded(recorded[index])
        self._number()

    def add(self, code: VialCode) -> VialRow:
        """Show a vial that was scanned in the first empty row, or in a new one."""
        empty = (row for row in self.rows if not row.is_filled)
        row = next(empty, None) or self._added()
        row.show_code(code)
        self._number()
        self.changed.emit()
        self.settled.emit()
        return row

    def set_time(self, moment: datetime) -> None:
        """Take a moment as the reconstitution of the vial in hand, or of the first that has none."""
        focus = QApplication.focusWidget()
        waiting = [row for row in self.rows if row.needs_time]
        in_hand = (row for row in waiting if focus is not None and row.isAncestorOf(focus))
        row = next(in_hand, None) or next(iter(waiting), None)
        if row is not None:
            row.set_time(moment)
            self.settled.emit()

    # ------------------------------------------------------------------ how they look
    def offer(self, offset: str, words: str) -> None:
        """Offer an offset where a time is typed without one."""
        self._offset = (offset, words)
        for row in self.rows:
            row.offer(offset, words)

    def say(self, wrong: tuple[tuple[str, ...], ...]) -> None:
        """Show what speaks against each vial."""
        for row, words in zip(self.filled, wrong, strict=False):
            row.say(words)
        for row in self.rows:
            if not row.is_filled:
                row.say(())

    def set_open(self, is_open: bool) -> None:
        """Let the vials be changed, or show them only."""
        self._is_open = is_open
        for row in self.rows:
            row.set_open(is_open)

    def show_theme(self) -> None:
        """Draw the signs in the colours of the theme."""
        for row in self.rows:
            row.show_theme()

    # ------------------------------------------------------------------ rows
    def _added(self) -> VialRow:
        row = VialRow(self._theme, self._box)
        row.setObjectName(f"vial_{len(self.rows) + 1}")
        self._lines.addWidget(row)
        rescale(row, self._theme.scale)
        row.offer(*self._offset)
        row.changed.connect(self.changed)
        row.settled.connect(self.settled)
        row.now_wanted.connect(lambda: self.now_wanted.emit(row))
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        return row

    def _remove(self, row: VialRow) -> None:
        if len(self.rows) > self._needed:
            self.rows.remove(row)
            self._drop(row)
        else:
            row.show_as_empty()
        self._number()
        self.changed.emit()
        self.settled.emit()

    def _drop(self, row: VialRow) -> None:
        row.hide()
        self._lines.removeWidget(row)
        row.deleteLater()

    def _number(self) -> None:
        for index, row in enumerate(self.rows):
            row.show_place(index + 1, self._withdrawn(index))
            row.set_open(self._is_open)
