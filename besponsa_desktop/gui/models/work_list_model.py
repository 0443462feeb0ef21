"""The work list as a Qt model over immutable lines: groups and orders, kept where they stay the same."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.verdict_words import meaning_of
from besponsa_desktop.gui.models.work_lines import (
    COLUMNS,
    DOSE,
    OVERDUE,
    PLANNED,
    VERDICT,
    WORDS,
    GroupLine,
    Line,
    OrderLine,
)
from besponsa_desktop.gui.palette import SEVERITY_WORDS

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
# What other columns hold while patients are shown for whom something is overdue.
_OVERDUE_HEADS = {PLANNED: _later("due by"), WORDS: _later("what is overdue")}
_RIGHT = frozenset({PLANNED, DOSE})
#: Role under which a line itself is asked for.
LINE = Qt.ItemDataRole.UserRole


class WorkListModel(QAbstractTableModel):
    """Shows the lines that it was given last."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no line."""
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._lines

    @property
    def shows_overdue(self) -> bool:
        """Tell whether patients are shown for whom something is overdue, and not orders."""
        return any(isinstance(line, OrderLine) and line.state == OVERDUE for line in self._lines)

    def show(self, lines: tuple[Line, ...]) -> bool:
        """Show other lines; return whether their number or order changed, so that spans are set anew."""
        if _keys(lines) == _keys(self._lines):
            before, self._lines = self._lines, lines
            for row, (old, new) in enumerate(zip(before, lines, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
            return False
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()
        return True

    def row_of(self, key: str) -> int:
        """Return the row of an order or a draft; -1 where it is not shown."""
        rows = (
            row for row, line in enumerate(self._lines) if isinstance(line, OrderLine) and line.key == key
        )
        return next(rows, -1)

    def first_order(self) -> int:
        """Return the first row that is an order; -1 where there is none."""
        return next((row for row, line in enumerate(self._lines) if isinstance(line, OrderLine)), -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that orders can be chosen, and heads of groups cannot."""
        if index.isValid() and isinstance(self._lines[index.row()], OrderLine):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; the whole line under its own role."""
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.UserRole:
                return line
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return _text(line, index.column())
            case Qt.ItemDataRole.ToolTipRole:
                text = _text(line, index.column())
                return meaning_of(text) or text or None
            case Qt.ItemDataRole.TextAlignmentRole if index.column() in _RIGHT:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            heads = _OVERDUE_HEADS if self.shows_overdue else {}
            return _tr(heads.get(section, COLUMNS[section]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in _RIGHT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


def _keys(lines: tuple[Line, ...]) -> list[str]:
    return [f"group {line.words}" if isinstance(line, GroupLine) else line.key for line in lines]


def _text(line: Line, column: int) -> str:
    if isinstance(line, GroupLine):
        return f"{line.words}  {line.total}" if column == 0 else ""
    if column == VERDICT:
        return SEVERITY_WORDS.get(line.severity, "")
    return line.texts[column]
