"""The sheet of results between orders: unit and limits are taken over from the last result on file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from besponsa_desktop.gui.fields.origin import Origin, Source
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.laboratory_model import ORIGIN_ROLE, LaboratoryModel, Part
from besponsa_desktop.gui.models.laboratory_sheet import TESTS, LaboratorySheet, Result

Index = QModelIndex | QPersistentModelIndex
_TAKEN = (Part.UNIT, Part.LOWER, Part.UPPER, Part.MULTIPLE)


@dataclass(frozen=True, slots=True)
class TakenOver:
    """Unit and limits of a test's last result on file, as texts, and the day of that result."""

    unit: str
    lower: str
    upper: str
    of: str


@dataclass(slots=True)
class ResultsSheet(LaboratorySheet):
    """A sheet whose cells begin with what is on file of a test, and never with a usual unit."""

    last: Mapping[str, TakenOver] = field(default_factory=dict)
    _taken: set[tuple[int, int]] = field(default_factory=set)

    def proposed(self, column: int, row: int) -> Result:
        """Return the empty result that a cell begins with: as in a draw before, or else as on file."""
        for earlier in range(column - 1, -1, -1):
            before = self.results.get((earlier, row))
            if before is not None and before.unit:
                return Result(self._next_place, "", before.unit, before.lower, before.upper)
        last = self.last.get(TESTS[row].key)
        if last is None:
            return Result(self._next_place)
        return Result(self._next_place, "", last.unit, last.lower, last.upper)

    def load(self, records: object, beside: object = None) -> None:
        """Take over results, which have their own units and limits."""
        self._taken.clear()
        LaboratorySheet.load(self, records, beside)

    def editable(self, column: int, row: int) -> Result:
        """Return the result of a cell, made where there is none."""
        if (column, row) not in self.results and self.taken_over(column, row):
            self._taken.add((column, row))
        return LaboratorySheet.editable(self, column, row)

    def taken_places(self) -> list[int]:
        """Return where in the document the results stand whose unit and limits are taken over."""
        return [n for n, (column, row) in enumerate(self.places()) if self.taken_over(column, row)]

    def mark_taken(self, places: Iterable[int]) -> None:
        """Have the results at these places of the document be ones with unit and limits taken over."""
        self._taken = {at for place in places if (at := self.place_of(place)) is not None}

    def taken_over(self, column: int, row: int) -> str:
        """Return the day on file whose unit and limits a cell has; empty where they are its own."""
        last = self.last.get(TESTS[row].key)
        result = self.results.get((column, row))
        if last is None:
            return ""
        if result is not None:
            stated = (result.unit, result.lower, result.upper)
            is_taken = (column, row) in self._taken and stated == (last.unit, last.lower, last.upper)
            return last.of if is_taken else ""
        before = [at for at in range(column) if (at, row) in self.results and self.results[at, row].unit]
        return self.taken_over(before[-1], row) if before else last.of


class ResultsModel(LaboratoryModel):
    """The sheet for Qt; its last column says from which day unit and limits are taken over."""

    LAST_WIDTH = 76

    def __init__(self) -> None:
        """Begin with an empty sheet, and nothing on file."""
        super().__init__()
        self.sheet: ResultsSheet = ResultsSheet()

    def use(self, last: Mapping[str, TakenOver]) -> None:
        """Begin cells from now on with what is on file, by the key of a test."""
        self.beginResetModel()
        self.sheet.last = dict(last)
        self.endResetModel()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return heads; the last column is that of the days."""
        is_last = section == self.column_of(0, Part.MULTIPLE)
        if is_last and orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _tr("limits of")
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, its look, and what a screen reader says of it."""
        found = super().data(index, role)
        row, draw, part = self._place(index)
        if role == Qt.ItemDataRole.ToolTipRole and part in _TAKEN and (day := self._day_taken(row, draw)):
            return _tr("Unit and limits of the result of {day}").format(day=day)
        if role == ORIGIN_ROLE and found is None and part in _TAKEN and (day := self._day_taken(row, draw)):
            return Origin(Source.RECORDED, "", day)
        return found

    def _day_taken(self, row: int, draw: int) -> str:
        return self.sheet.taken_over(draw, row)

    def _text(self, row: int, draw: int, part: Part | None, role: int) -> str:
        if part is Part.MULTIPLE:
            return self._day_taken(row, draw)[:6]
        return super()._text(row, draw, part, role)

    def _spoken(self, row: int, draw: int, part: Part | None) -> str:
        day = self._day_taken(row, draw)
        if part is Part.MULTIPLE:
            name = _tr(TESTS[row].name)
            words = _tr("{test}: unit and limits of {day}") if day else _tr("{test}: unit and limits typed")
            return words.format(test=name, day=day)
        spoken = super()._spoken(row, draw, part)
        words = _tr("{what}, as on {day}")
        return words.format(what=spoken, day=day) if part and day else spoken
