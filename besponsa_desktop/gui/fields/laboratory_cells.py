"""Cells of the laboratory sheet: drawn in the look of the form, edited keystroke by keystroke."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from besponsa_desktop.gui.fields.choice_box import ChoiceBox
from besponsa_desktop.gui.fields.origin import DASHES, Origin
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.fields.unit_text import unit_text
from besponsa_desktop.gui.icons import severity_pixmap
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.laboratory_model import (
    ORIGIN_ROLE,
    SEVERITY_ROLE,
    STATE_ROLE,
    UNITS_ROLE,
    LaboratoryModel,
    Part,
)
from besponsa_desktop.gui.palette import LIGHT, Palette

Index = QModelIndex | QPersistentModelIndex
Align = Qt.AlignmentFlag
_ICON = 12


class CellDelegate(QStyledItemDelegate):
    """Draws cells in the look of the form, and edits them keystroke by keystroke."""

    def __init__(self, parent: QObject) -> None:
        """Begin in the light palette at 100 %."""
        super().__init__(parent)
        self.theme: Palette = LIGHT
        self.scale = 1.0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw text, the field's edge in the column that is typed into, and the line beneath the row."""
        model = index.model()
        assert isinstance(model, LaboratoryModel)
        painter.save()
        rect = option.rect
        origin = index.data(ORIGIN_ROLE)
        is_recorded = isinstance(origin, Origin) and not origin.is_imported
        painter.fillRect(rect, QColor(self.theme.read_only if is_recorded else self.theme.surface))
        painter.setPen(QColor(self.theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        column = index.column()
        newest = model.column_of(model.edited_draw, None)
        if column == newest:
            self._edge(painter, rect, self.theme.field_line, 1)
        if isinstance(origin, Origin) and origin.is_imported and column <= newest:
            self._dashes(painter, rect)
        self._state_edge(painter, option, rect, index)
        self._text(painter, option, rect, index, newest)
        painter.restore()

    def _state_edge(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: Index) -> None:
        state = index.data(STATE_ROLE)
        if state:
            colours = self.theme.colour
            self._edge(painter, rect, colours.reject if state == "error" else colours.caution, 2)
        view = option.widget
        focused = isinstance(view, QTableView) and view.hasFocus() and view.currentIndex() == index
        if focused:
            self._edge(painter, rect, self.theme.accent, 2)

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: Index, newest: int
    ) -> None:
        severity = str(index.data(SEVERITY_ROLE) or "")
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Bold if severity else QFont.Weight.Normal)
        painter.setFont(font)
        quiet = index.column() < newest
        is_recorded = isinstance(origin := index.data(ORIGIN_ROLE), Origin) and not origin.is_imported
        ink = self.theme.text_2 if quiet or is_recorded else self.theme.text
        painter.setPen(QColor(self.theme.colour.of(severity) if severity and not quiet else ink))
        model = index.model()
        assert isinstance(model, LaboratoryModel)
        is_multiple = index.column() == model.column_of(0, Part.MULTIPLE)
        is_unit = index.column() == model.column_of(0, Part.UNIT)
        pad = round(6 * self.scale)
        inside = rect.adjusted(pad, 0, -pad, 0)
        if is_multiple:
            inside.adjust(0, 0, -round((_ICON + 4) * self.scale), 0)
            if severity:
                self._icon(painter, rect, severity)
        align = Align.AlignLeft if is_unit else Align.AlignRight
        text = str(index.data() or "") or (
            _tr("unit?") if is_unit and model.index(index.row(), newest).data() else ""
        )
        painter.drawText(inside, align | Align.AlignVCenter, text)

    def _icon(self, painter: QPainter, rect: QRect, severity: str) -> None:
        size = round(_ICON * self.scale)
        drawn = severity_pixmap(severity, size, self.theme, painter.device().devicePixelRatioF())
        painter.drawPixmap(rect.right() - size - 2, rect.center().y() - size // 2, drawn)

    def _dashes(self, painter: QPainter, rect: QRect) -> None:
        pen = QPen(QColor(self.theme.accent))
        pen.setDashPattern(DASHES)
        painter.setPen(pen)
        painter.drawRect(rect.adjusted(2, 1, -3, -3))

    def _edge(self, painter: QPainter, rect: QRect, colour: str, width: int) -> None:
        ends, joins = Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin
        painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, ends, joins))
        inset = width // 2
        painter.drawRect(
            rect.adjusted(inset, inset - 1, -inset if width > 1 else -1, -inset if width > 1 else 0)
        )

    # ------------------------------------------------------------------ editing
    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line edit, or the offered units."""
        model = index.model()
        assert isinstance(model, LaboratoryModel)
        if index.column() == model.column_of(0, Part.UNIT):
            return self._unit_editor(parent, index)
        editor = TextEdit(parent)
        editor.setObjectName("cell_edit")
        editor.setAlignment(Align.AlignRight | Align.AlignVCenter)
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        editor.textEdited.connect(lambda _: self.commitData.emit(editor))
        return editor

    def _unit_editor(self, parent: QWidget, index: Index) -> ChoiceBox:
        units = [str(unit) for unit in index.data(UNITS_ROLE)]
        kept = str(index.data(Qt.ItemDataRole.EditRole))
        offered = ["", *units] if kept in {"", *units} else ["", kept, *units]
        box = ChoiceBox(parent)
        box.addItems([_tr("not stated"), *(unit_text(unit) for unit in offered[1:])])
        box.setProperty("values", offered)
        box.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        box.changed.connect(lambda: self.commitData.emit(box))
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the cell's text in, without touching what is being typed."""
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, ChoiceBox):
            editor.load(text or None)
        elif isinstance(editor, TextEdit):
            editor.mark(str(index.data(STATE_ROLE) or ""))
            if editor.text() != text:
                editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Take what is typed so far."""
        if isinstance(editor, ChoiceBox):
            model.setData(index, str(editor.raw() or ""))
        elif isinstance(editor, TextEdit):
            model.setData(index, editor.text())
