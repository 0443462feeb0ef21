"""The laboratory sheet on screen: typed like a spreadsheet, every keystroke counts at once."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QTableView, QWidget

from besponsa_desktop.gui.fields.laboratory_cells import Align, CellDelegate
from besponsa_desktop.gui.fields.origin import Origin, is_acceptance
from besponsa_desktop.gui.models.laboratory_model import ORIGIN_ROLE, LaboratoryModel, Part
from besponsa_desktop.gui.palette import Palette

ROW_HEIGHT = 21
HEAD_HEIGHT = 19
_WIDTHS = {Part.UNIT: 62, Part.LOWER: 42, Part.UPPER: 42}
_VALUE_WIDTH = 46
_TEST_WIDTH = 92


class LaboratoryTable(QTableView):
    """The table of results. Typing starts at once; Enter goes down, Tab to the right, arrows anywhere."""

    changed = Signal()
    #: Space on a result that was imported: its draw is taken as it is.
    accepted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show an empty sheet."""
        super().__init__(parent)
        self.use(LaboratoryModel())
        self.cells = CellDelegate(self)
        self.setItemDelegate(self.cells)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked)
        self.clicked.connect(self._edit_if_possible)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setDefaultAlignment(Align.AlignRight | Align.AlignVCenter)
        self.verticalHeader().setDefaultAlignment(Align.AlignLeft | Align.AlignVCenter)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setHighlightSections(False)
        self.fit()

    def use(self, model: LaboratoryModel) -> None:
        """Show another sheet from now on."""
        self.sheet_model = model
        self.setModel(model)
        model.modelReset.connect(self.fit)
        model.edited.connect(self.changed)

    def show_theme(self, palette: Palette, scale: float) -> None:
        """Take the colours and the zoom of the window."""
        self.cells.theme, self.cells.scale = palette, scale
        self.fit()
        self.viewport().update()

    def fit(self) -> None:
        """Give every column its width, and the table the height of its rows: it never scrolls itself."""
        scale, model = self.cells.scale, self.sheet_model
        self.horizontalHeader().setFixedHeight(round(HEAD_HEIGHT * scale))
        widths = [round(self._width(column) * scale) for column in range(model.columnCount())]
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.verticalHeader().setFixedWidth(max(round(_TEST_WIDTH * scale), self.width() - sum(widths)))
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(round(ROW_HEIGHT * scale))
        self.setFixedHeight(round(HEAD_HEIGHT * scale) + round(ROW_HEIGHT * scale) * model.rowCount() + 2)
        self.updateGeometries()  # else the values stay where the names of the tests were

    def _width(self, column: int) -> int:
        draw = self.sheet_model.draw_at(column)
        if draw is not None:
            return _VALUE_WIDTH + (6 if draw == self.sheet_model.edited_draw else 0)
        draws = self.sheet_model.column_of(0, Part.UNIT)
        return _WIDTHS.get(tuple(Part)[column - draws], self.sheet_model.LAST_WIDTH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear a cell on Delete, edit on Enter; leave the table on Tab at its ends: Tab is no trap."""
        index = self.currentIndex()
        match event.key():
            case Qt.Key.Key_Delete if self._is_editable(index):
                self.sheet_model.setData(index, "")
            case Qt.Key.Key_Space if isinstance(origin := index.data(ORIGIN_ROLE), Origin) and is_acceptance(
                event, origin
            ):
                draw = self.sheet_model.draw_at(index.column())
                self.accepted.emit(self.sheet_model.edited_draw if draw is None else draw)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                self._edit_if_possible(index)
            case Qt.Key.Key_Tab if index == self._last_cell():
                event.ignore()
            case Qt.Key.Key_Backtab if index == self._first_cell():
                event.ignore()
            case _:
                super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        """Go down after Enter, as in a spreadsheet; leave after the last cell."""
        hints = QStyledItemDelegate.EndEditHint
        leaving = hint == hints.EditNextItem and self.currentIndex() == self._last_cell()
        super().closeEditor(editor, hints.NoHint if leaving else hint)
        below = self.currentIndex().siblingAtRow(self.currentIndex().row() + 1)
        if leaving:
            self.focusNextChild()
        elif hint == hints.SubmitModelCache and below.isValid():
            self.setCurrentIndex(below)

    def _edit_if_possible(self, index: QModelIndex) -> None:
        if self._is_editable(index) and self.state() != QAbstractItemView.State.EditingState:
            self.edit(index)

    def _is_editable(self, index: QModelIndex) -> bool:
        return bool(self.sheet_model.flags(index) & Qt.ItemFlag.ItemIsEditable) if index.isValid() else False

    def _first_cell(self) -> QModelIndex:
        model = self.sheet_model
        return model.index(0, model.column_of(model.edited_draw, None))

    def _last_cell(self) -> QModelIndex:
        model = self.sheet_model
        return model.index(model.rowCount() - 1, model.column_of(0, Part.UPPER))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first value of the draw that is typed into."""
        if not self.currentIndex().isValid():  # or Qt begins at the oldest draw
            self.setCurrentIndex(self._first_cell())
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names of the tests what the columns leave."""
        super().resizeEvent(event)
        self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the form."""
        event.ignore()
