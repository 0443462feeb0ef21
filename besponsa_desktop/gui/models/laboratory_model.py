"""Qt's view of the laboratory sheet: draws as columns, the last with unit, limits and × ULN."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from besponsa_desktop.gui.fields.origin import Origin
from besponsa_desktop.gui.fields.typed_time import shown_day
from besponsa_desktop.gui.fields.unit_text import unit_text
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.laboratory_sheet import TESTS, LaboratorySheet, Result

Index = QModelIndex | QPersistentModelIndex
DRAWS_SHOWN = 4
#: Roles beside Qt's own: the state of a cell, and the severity that its value causes.
STATE_ROLE = Qt.ItemDataRole.UserRole + 1
SEVERITY_ROLE = Qt.ItemDataRole.UserRole + 2
UNITS_ROLE = Qt.ItemDataRole.UserRole + 3
ORIGIN_ROLE = Qt.ItemDataRole.UserRole + 4
#: In place of a test: the time of a draw.
TIME_ROW = -1
Role = Qt.ItemDataRole
_LOOKS = (Role.TextAlignmentRole, Role.FontRole)
_NO_INDEX = QModelIndex()


class Part(Enum):
    """What a column after the draws shows."""

    UNIT = _later("unit")
    LOWER = _later("lower")
    UPPER = _later("upper")
    MULTIPLE = "\u00d7 ULN"


_PARTS = tuple(Part)
_PART_KEYS = {"unit": Part.UNIT, "lower_limit": Part.LOWER, "upper_limit": Part.UPPER}


@dataclass(frozen=True, slots=True)
class Multiple:
    """A result as a multiple of its upper limit, and the severity it causes, empty if none."""

    text: str
    severity: str = ""


class LaboratoryModel(QAbstractTableModel):
    """The sheet with ``edited_draw`` as the last column of values: the one that is typed into."""

    edited = Signal()
    #: Width of the last column, in px at 100 %.
    LAST_WIDTH = 56

    def __init__(self) -> None:
        """Begin with an empty sheet and all tests shown."""
        super().__init__()
        self.sheet = LaboratorySheet()
        self.edited_draw = 0
        self.rows = list(range(len(TESTS)))
        self._multiples: Mapping[int, Multiple] = {}
        self._states: dict[tuple[int, int, Part | None], str] = {}
        self.origins: dict[tuple[int, int], Origin] = {}

    # ------------------------------------------------------------------ what is shown
    def load(self, records: object, beside: object = None) -> None:
        """Show the results of an order document and what was begun beside them, the newest draw last."""
        self.beginResetModel()
        self.sheet.load(records, beside)
        self.edited_draw = len(self.sheet.draws) - 1
        self._multiples, self._states, self.origins = {}, {}, {}
        self.endResetModel()

    def show_rows(self, rows: list[int]) -> None:
        """Show these tests only."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def show_draw(self, draw: int) -> None:
        """Make a draw the one that is typed into."""
        self.beginResetModel()
        self.edited_draw = min(max(draw, 0), len(self.sheet.draws) - 1)
        self.endResetModel()

    def show_multiples(self, multiples: Mapping[int, Multiple]) -> None:
        """Show multiples of the upper limit, by the result's place in the document."""
        if multiples != self._multiples:
            self._multiples = multiples
            self._tell_all()

    def show_origin(self, draw: int, row: int, origin: Origin | None) -> None:
        """Show where a result, or in ``TIME_ROW`` the time of a draw, came from; ``None``: it was typed."""
        self.origins.pop((draw, row), None)
        if origin is not None:
            self.origins[draw, row] = origin
        self._tell_all()

    def show_states(self, states: dict[tuple[int, int, Part | None], str]) -> None:
        """Mark cells (draw, row, part) as in ``error`` or ``question``."""
        if states != self._states:
            self._states = states
            self._tell_all()

    def tell_draws_changed(self) -> None:
        """Draw heads and cells anew, as after the time of a draw was typed."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def draw_at(self, column: int) -> int | None:
        """Return the draw that a column shows; ``None`` for a column after the draws."""
        return self._draws()[column] if column < len(self._draws()) else None

    def column_of(self, draw: int, part: Part | None) -> int:
        """Return the column of a draw's value, or of a part of the draw that is typed into."""
        if part is not None:
            return len(self._draws()) + _PARTS.index(part)
        return self._draws().index(draw) if draw in self._draws() else len(self._draws()) - 1

    def _draws(self) -> range:
        return range(max(0, self.edited_draw - DRAWS_SHOWN + 1), self.edited_draw + 1)

    # ------------------------------------------------------------------ Qt's questions
    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the number of tests shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the number of draws shown and the columns after them."""
        return 0 if parent.isValid() else len(self._draws()) + len(_PARTS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        """Return test names, days of the draws, and the heads after them."""
        if orientation == Qt.Orientation.Horizontal and role in _LOOKS:
            return self._head_look(section, role)
        if role != Role.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return _tr(TESTS[self.rows[section]].name)
        draw = self.draw_at(section)
        return _tr(_PARTS[section - len(self._draws())].value) if draw is None else self.day_of(draw)

    def _head_look(self, section: int, role: int) -> object:
        """Return the bold font of the draw that is typed into, and where a head stands over its column."""
        draw = self.draw_at(section)
        if role == Role.TextAlignmentRole:
            is_unit = draw is None and section == self.column_of(0, Part.UNIT)
            side = Qt.AlignmentFlag.AlignLeft if is_unit else Qt.AlignmentFlag.AlignRight
            return int((side | Qt.AlignmentFlag.AlignVCenter).value)
        bold = QFont()
        bold.setWeight(QFont.Weight.DemiBold)
        return bold if draw == self.edited_draw else None

    def day_of(self, draw: int) -> str:
        """Return the day of a draw as its head shows it."""
        collected_at = str(self.sheet.draws[draw].collected_at or "")
        day = shown_day(collected_at[:10])
        return day[:6] if day != collected_at[:10] else collected_at[:10] or _tr("no time")

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the draw that is typed into be edited, with its unit and limits."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self._is_editable(index.column()) else flags

    def _is_editable(self, column: int) -> bool:
        draws = len(self._draws())
        return draws - 1 <= column < draws + _PARTS.index(Part.MULTIPLE)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        """Return the text of a cell, its look, and what a screen reader says of it."""
        row, draw, part = self._place(index)
        match role:
            case Role.DisplayRole | Role.EditRole:
                return self._text(row, draw, part, role)
            case Role.AccessibleTextRole:
                return self._spoken(row, draw, part)
            case x if x == STATE_ROLE:
                return self._states.get((draw, row, part), "")
            case x if x == SEVERITY_ROLE:
                return self._multiple(row, draw).severity if part in {None, Part.MULTIPLE} else ""
            case x if x == UNITS_ROLE:
                return TESTS[row].units
            case x if x == ORIGIN_ROLE:
                return None if part is Part.MULTIPLE else self.origins.get((draw, row))
        return None

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        """Take what is typed into a cell; an imported value whose unit or limit is typed still waits."""
        row, draw, part = self._place(index)
        key = "value" if part is None else part.value
        result = self.sheet.editable(draw, row)
        if role != Role.EditRole or getattr(result, key) == value:
            return False
        setattr(result, key, str(value))
        origin = self.origins.get((draw, row))
        if origin is not None and not (part and origin.is_imported):
            del self.origins[draw, row]
        self.dataChanged.emit(index, index)
        self.edited.emit()
        return True

    def _place(self, index: Index) -> tuple[int, int, Part | None]:
        draw = self.draw_at(index.column())
        row = self.rows[index.row()]
        if draw is not None:
            return row, draw, None
        return row, self.edited_draw, _PARTS[index.column() - len(self._draws())]

    def _result(self, row: int, draw: int) -> Result:
        return self.sheet.result(draw, row) or self.sheet.proposed(draw, row)

    def _text(self, row: int, draw: int, part: Part | None, role: int) -> str:
        result = self._result(row, draw)
        if part is Part.MULTIPLE:
            return self._multiple(row, draw).text
        text = str(getattr(result, "value" if part is None else part.value))
        return unit_text(text) if part is Part.UNIT and role == Role.DisplayRole else text

    def _multiple(self, row: int, draw: int) -> Multiple:
        index = self.sheet.index_of(draw, row)
        return self._multiples.get(index, Multiple("")) if index is not None else Multiple("")

    def _spoken(self, row: int, draw: int, part: Part | None) -> str:
        text = self._text(row, draw, part, Role.DisplayRole) or _tr("not stated")
        severity = self._multiple(row, draw).severity
        what = f"{_tr(TESTS[row].name)} {self.day_of(draw) if part is None else _tr(part.value)}"
        return f"{what}: {text}{f', {severity}' if severity and part is not Part.UNIT else ''}"

    def _tell_all(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)


def part_of(key: str) -> Part | None:
    """Return the column that a key of a result in the document stands in; ``None``: with the value."""
    return _PART_KEYS.get(key)
