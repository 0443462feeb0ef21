"""One entry of a list of the order: its fields, a button that deletes it, and what is said about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.columns import DELETE_WIDTH, SPACING, Column, Kind, Table
from besponsa_desktop.gui.fields.message_row import MessageRow, Remark
from besponsa_desktop.gui.fields.quantity_edit import QuantityEdit
from besponsa_desktop.gui.fields.records import entry_of, parts_of
from besponsa_desktop.gui.fields.term_edit import TermEdit
from besponsa_desktop.gui.fields.text_edit import NumberEdit, TextEdit
from besponsa_desktop.gui.fields.time_edits import DayEdit, MomentEdit
from besponsa_desktop.gui.language import tr as _tr

Field = TextEdit | ChoiceBox
_MAKERS: dict[Kind, type[TextEdit]] = {
    Kind.TEXT: TextEdit,
    Kind.NUMBER: NumberEdit,
    Kind.QUANTITY: QuantityEdit,
    Kind.DAY: DayEdit,
    Kind.MOMENT: MomentEdit,
    Kind.TERM: TermEdit,
}


class RecordRow(QWidget):
    """The fields of one entry. ``let_go``: the cursor was here, and another entry stands here now."""

    changed = Signal()
    deleted = Signal()
    let_go = Signal()

    def __init__(self, path: str, table: Table, parent: QWidget | None = None) -> None:
        """Build the fields of a table's columns, all of them not stated."""
        super().__init__(parent)
        self._path = path
        self.fields = {column.key: self._field(column, table) for column in table.columns}
        self._messages: dict[str, MessageRow] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(3)
        last = max(column.line for column in table.columns)
        for number in range(last + 1):
            columns = [column for column in table.columns if column.line == number]
            self._lines.addLayout(self._line(columns, is_last=number == last))

    def load(self, entry: object) -> None:
        """Show an entry of the order document; what it does not state is emptied."""
        if entry != self.entry():
            self._let_go()
        parts = parts_of(self._path, entry)
        for key, field in self.fields.items():
            field.load(parts.get(key))

    def _let_go(self) -> None:
        """Take the cursor out: the next key is not meant for another entry."""
        focused: QWidget | None = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
            self.let_go.emit()

    def entry(self) -> object:
        """Return the entry for the order document."""
        return entry_of(self._path, self.parts())

    def parts(self) -> dict[str, object]:
        """Return the values of the fields by their column's key."""
        return {key: field.raw() for key, field in self.fields.items()}

    def say(self, key: str, remark: Remark | None) -> None:
        """Say something about one of the fields, beneath the row."""
        if key not in self._messages and remark is not None:
            field = self.fields[key]
            choose = field.put if isinstance(field, TextEdit) else (lambda _: None)
            self._messages[key] = MessageRow(choose, self)
            self._lines.addWidget(self._messages[key])
        if key in self._messages:
            self._messages[key].say(remark)

    def widgets_in_order(self) -> list[QWidget]:
        """Return everything that takes the focus, in the order of the paper."""
        return [*self.fields.values(), self._delete_button]

    def _field(self, column: Column, table: Table) -> Field:
        name = _tr(table.noun)
        if column.head:
            name = _tr("{column} of this {entry}").format(column=_tr(column.head), entry=name)
        if column.kind is Kind.CHOICE:
            box = ChoiceBox(self)
            box.addItems([_tr(words) for _, words in column.choices])
            box.setProperty("values", [value for value, _ in column.choices])
            field: Field = box
        else:
            field = _MAKERS[column.kind](self)
            field.setProperty("unit", column.unit)
        field.setObjectName(f"{column.key or table.noun}_{'box' if column.choices else 'edit'}")
        field.setAccessibleName(name)
        if column.width:
            field.setFixedWidth(column.width)
        field.changed.connect(self.changed)
        return field

    def _line(self, columns: list[Column], *, is_last: bool) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACING)
        for column in columns:
            if column.line:
                line.addWidget(self._caption(column))
            line.addWidget(self.fields[column.key], 0 if column.width else 1)
        if all(column.width for column in columns):
            line.addStretch(1)
        if is_last:
            self._delete_button = self._make_delete_button()
            line.addWidget(self._delete_button)
        else:
            line.addSpacing(DELETE_WIDTH)
        return line

    def _caption(self, column: Column) -> QLabel:
        caption = QLabel(_tr(column.head), self)
        caption.setProperty("role", "column_head")
        caption.setBuddy(self.fields[column.key])
        return caption

    def _make_delete_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("delete_button")
        button.setText("\u00d7")
        button.setFixedWidth(DELETE_WIDTH)
        button.setToolTip(self.tr("Delete this entry  Ctrl+Del"))
        button.setAccessibleName(self.tr("Delete this entry"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setShortcut("")
        button.clicked.connect(partial(self.deleted.emit))
        return button
