"""A table of rows that never change; further rows are asked for when the last ones come into sight."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from besponsa_desktop.gui.language import tr as _tr

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowColumn:
    """One column: its head (in English), its width at 100 % (0: what is left), and how its cells look."""

    head: str
    width: int = 0
    is_number: bool = False
    is_strong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row: the key of what it shows, its cells, the severity whose icon it has, and words about it.

    ``is_strong``: all of it is emphasised.
    """

    key: str
    cells: tuple[str, ...]
    severity: str = ""
    note: str = ""
    is_strong: bool = False


class RowModel(QAbstractTableModel):
    """Gives a view the rows. ``wanted``: the last row came into sight, and there are more."""

    wanted = Signal()

    def __init__(self, columns: Sequence[RowColumn], parent: QObject | None = None) -> None:
        """Begin with no row."""
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[Row] = []
        self._has_more = self._is_asking = False

    def show(self, rows: Sequence[Row], *, has_more: bool = False) -> None:
        """Show other rows in the place of those that are shown."""
        self.beginResetModel()
        self._rows = list(rows)
        self._has_more, self._is_asking = has_more, False
        self.endResetModel()

    def add(self, rows: Sequence[Row], *, has_more: bool = False) -> None:
        """Show more rows behind the others."""
        self._has_more, self._is_asking = has_more, False
        if rows:
            first = len(self._rows)
            self.beginInsertRows(_NOWHERE, first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def row_at(self, number: int) -> Row | None:
        """Return the row with the number, or ``None``."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def number_of(self, key: str) -> int:
        """Return the number of the row with the key; -1 where there is none."""
        return next((number for number, row in enumerate(self._rows) if row.key == key), -1)

    # ------------------------------------------------------------------ Qt's own
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows there are so far."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether there are rows that were not asked for yet."""
        return not parent.isValid() and self._has_more and not self._is_asking

    def fetchMore(self, parent: _Index) -> None:
        """Ask for more rows."""
        if self.canFetchMore(parent):
            self._is_asking = True
            self.wanted.emit()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        row = self._rows[index.row()]
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell
            case Qt.ItemDataRole.ToolTipRole:
                return row.note or cell
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.severity} {cell}".strip() if index.column() == 0 else cell
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            head = self.columns[section].head
            return _tr(head) if head else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight if self.columns[section].is_number else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None
