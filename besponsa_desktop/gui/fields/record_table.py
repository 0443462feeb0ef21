"""A list of the order as a small table: rows, a button that adds one, and whether none is meant."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.columns import DELETE_WIDTH, SPACING, TABLES, Column, Table
from besponsa_desktop.gui.fields.message_row import MessageRow, Remark
from besponsa_desktop.gui.fields.records import column_of, is_begun, is_empty
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.zoom import rescale, scale_of

if TYPE_CHECKING:
    from besponsa_desktop.gui.fields.record_row import Field, RecordRow

_NONE = "none"
_CAPTION_WIDTH = 80  # that of the label column in the forms


@dataclass(frozen=True, slots=True)
class Cell:
    """A field of a row, with its path in the order document and its place for remarks."""

    path: str
    field: Field
    row: RecordRow
    key: str


class RecordTable(QWidget):
    """A list of the order document, at the dynamic property ``document_path``."""

    changed = Signal()
    #: A row was added or taken away: fields that others know of are new or gone.
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build nothing yet: which table it is, the form says in a property."""
        super().__init__(parent)
        self.rows: list[RecordRow] = []
        self._known_rows: list[RecordRow] = []
        self._loaded_list = False
        self._built = False

    def build(self) -> None:
        """Build head and buttons once the property is there."""
        if self._built:
            return
        self._built = True
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 2, 0, 2)
        self._lines.setSpacing(3)
        self._lines.addLayout(self._head_line())
        self._heads = self._column_heads()
        self._lines.addWidget(self._heads)
        self._message = MessageRow(lambda _: None, self)
        self._lines.addWidget(self._message)
        self._show_heads()

    @property
    def path(self) -> str:
        """Return the list's path in the order document."""
        return str(self.property("document_path"))

    @property
    def table(self) -> Table:
        """Return what the list's entries are made of."""
        return TABLES[self.path]

    def load(self, raw: object) -> None:
        """Show a list of the order document; ``None`` is a list that is not stated."""
        self.build()
        entries = list(raw) if isinstance(raw, list | tuple) else []
        for row in self.rows[len(entries) :]:
            self._take_away(row)
        for row, entry in zip(self.rows, entries, strict=False):  # filled far sooner than made
            row.load(entry)
        for entry in entries[len(self.rows) :]:
            self._add_row().load(entry)
        if self._state_box is not None:
            self._state_box.load(None if raw is None else _NONE)
        self._show_heads()
        self.rebuilt.emit()

    def raw(self) -> object:
        """Return the list for the order document: rows in which nothing is stated do not count.

        A list whose absence says the same as an empty one is left out while it is empty.
        """
        self.build()
        entries = [entry for row in self.rows if not is_empty(entry := row.entry())]
        if entries:
            return entries
        return None if self._state_box is None or self._state_box.raw() is None else []

    def beside(self) -> list[dict[str, object]]:
        """Return every row as it is typed, where the list cannot hold all of it yet; otherwise nothing."""
        rows = [row.parts() for row in self.rows]
        return rows if any(is_begun(self.path, parts) for parts in rows) else []

    @property
    def state_box(self) -> ChoiceBox | None:
        """Return the choice between a list not stated and an empty one, where there is the difference."""
        self.build()
        return self._state_box

    def new_rows(self) -> list[RecordRow]:
        """Return the rows that were not asked for before."""
        new = [row for row in self.rows if row not in self._known_rows]
        self._known_rows = list(self.rows)
        return new

    def cells(self) -> Iterator[Cell]:
        """Yield every field with its path; entries are counted as ``raw`` counts them."""
        index = 0
        for row in self.rows:
            for key, field in row.fields.items():
                at = f"{self.path}[{index}]"
                yield Cell(f"{at}.{key}" if key else at, field, row, key)
            index += not is_empty(row.entry())

    def cell_at(self, path: str) -> Cell | None:
        """Return the field of a fault's path inside this list."""
        inside = path.removeprefix(self.path)
        index, _, key = inside.partition(".")
        column = column_of(self.path, key.split(".")[0])
        wanted = f"{self.path}{index}.{column}" if column else f"{self.path}{index}"
        cells = list(self.cells())
        exact = [cell for cell in cells if cell.path == wanted]
        near = [cell for cell in cells if cell.path.startswith(f"{self.path}{index}")]
        return next(iter([*exact, *near]), None)

    def say(self, remark: Remark | None) -> None:
        """Say something about the list as a whole."""
        self._message.say(remark)

    def add(self) -> RecordRow:
        """Add a row at the end and go to its first field."""
        row = self._add_row()
        self._show_heads()
        self.rebuilt.emit()
        next(iter(row.fields.values())).setFocus()
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the row with the focus on Ctrl+Del."""
        if event.matches(QKeySequence.StandardKey.DeleteEndOfWord):
            focused = QApplication.focusWidget()
            for row in self.rows:
                if focused is not None and row.isAncestorOf(focused):
                    self._delete(row)
                    return
        super().keyPressEvent(event)

    def _add_row(self) -> RecordRow:
        from besponsa_desktop.gui.fields.record_row import RecordRow

        row = RecordRow(self.path, self.table, self)
        row.changed.connect(self.changed)
        row.deleted.connect(lambda: self._delete(row))
        row.let_go.connect(self._add_button.setFocus)
        self.rows.append(row)
        self._lines.insertWidget(self._lines.count() - 1, row)
        rescale(row, scale_of(self))
        row.show()
        self._chain_focus(row)
        return row

    def _delete(self, row: RecordRow) -> None:
        self._take_away(row)
        self._show_heads()
        self._add_button.setFocus()
        self.rebuilt.emit()
        self.changed.emit()

    def _take_away(self, row: RecordRow) -> None:
        self.rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _chain_focus(self, row: RecordRow) -> None:
        """Keep the tab order that of the paper: a row comes after the others and before the add button."""
        before: QWidget = self._add_button.previousInFocusChain() or self
        for widget in row.widgets_in_order():
            QWidget.setTabOrder(before, widget)
            before = widget

    def _show_heads(self) -> None:
        self._heads.setVisible(bool(self.rows) and not self.table.of_texts)
        if self._state_box is not None:
            self._state_box.setVisible(not self.rows)

    def _head_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(8)
        caption = QLabel(str(self.property("caption") or ""), self)
        caption.setProperty("role", "field_label")
        caption.setMinimumWidth(_CAPTION_WIDTH)
        line.addWidget(caption)
        self._state_box = self._make_state_box() if self.table.empty else None
        if self._state_box is not None:
            caption.setBuddy(self._state_box)
            line.addWidget(self._state_box)
        line.addStretch(1)
        self._add_button = QPushButton(_tr(self.table.add), self)
        self._add_button.setObjectName("add_button")
        self._add_button.setProperty("role", "add")
        self._add_button.clicked.connect(self._add_by_hand)
        line.addWidget(self._add_button)
        return line

    def _add_by_hand(self) -> None:
        self.add()
        self.changed.emit()

    def _make_state_box(self) -> ChoiceBox:
        box = ChoiceBox(self)
        box.addItems([_tr("not stated"), _tr(self.table.empty)])
        box.setProperty("values", ["", _NONE])
        box.setObjectName("list_state_box")
        box.setAccessibleName(_tr("{caption}: whether any").format(caption=self.property("caption")))
        box.setFixedWidth(112)
        box.changed.connect(self.changed)
        return box

    def _column_heads(self) -> QWidget:
        heads = QWidget(self)
        line = QHBoxLayout(heads)
        line.setContentsMargins(0, 0, SPACING + DELETE_WIDTH, 0)
        line.setSpacing(SPACING)
        for column in self.table.columns:
            if column.line == 0:
                line.addWidget(_head(column, heads), 0 if column.width else 1)
        return heads


def _head(column: Column, parent: QWidget) -> QLabel:
    head = QLabel(_tr(column.head) if column.head else "", parent)
    head.setProperty("role", "column_head")
    if column.width:
        head.setFixedWidth(column.width)
    return head
