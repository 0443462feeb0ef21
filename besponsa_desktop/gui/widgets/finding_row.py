"""One finding: a head that opens to what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from besponsa_desktop.gui.forms.finding_row import Ui_FindingRow
from besponsa_desktop.gui.icons import pixmap, severity_pixmap
from besponsa_desktop.gui.models.verdict_words import meaning_of
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.layouts import empty

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.assessment_view import FindingView, InputView

_ICON, _ARROW = 18, 14
_TITLE_LEFT, _RIGHT, _BELOW = 47, 12, 4  # beside the severity's word


class FindingRow(QFrame):
    """A row of the findings list. Enter, Space or a click opens it; arrow keys go to its neighbours."""

    toggled = Signal(bool)
    stepped = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin closed and empty."""
        super().__init__(parent)
        self._theme = theme
        self.ui = Ui_FindingRow()
        self.ui.setupUi(self)
        self.view: FindingView | None = None
        self._shown_basis: FindingView | None = None
        self.ui.basis.hide()
        self.ui.head_button.toggled.connect(self._open)
        self.ui.head_button.installEventFilter(self)
        self.ui.finding_title.installEventFilter(self)

    @property
    def is_open(self) -> bool:
        """Tell whether the basis is shown."""
        return self.ui.head_button.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Show or hide the basis."""
        self.ui.head_button.setChecked(is_open)

    def show_finding(self, view: FindingView, *, first: bool) -> None:
        """Show a finding; nothing is drawn anew where it is the same as before."""
        set_state(self, "first", str(first).lower())
        if view == self.view:
            return
        self.view = view
        self._show_head(view)
        if self.is_open:
            self._show_basis(view)

    def show_word_width(self, pixels: int) -> None:
        """Give the severity's word its width, at 100 %; the basis begins under the title."""
        theme = self._theme
        self.ui.severity_word.setFixedWidth(theme.px(pixels))
        left = theme.px(_TITLE_LEFT + pixels)
        self.ui.basis_lines.setContentsMargins(left, 0, theme.px(_RIGHT), theme.px(_BELOW))

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        if self.view is not None:
            self._show_head(self.view)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open on Enter, go to the neighbours on the arrow keys; shorten the title to the room it has."""
        if event.type() == QEvent.Type.Resize and watched is self.ui.finding_title:
            self._elide()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                    self.ui.head_button.click()
                    return True
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
                case Qt.Key.Key_Right | Qt.Key.Key_Left:
                    self.set_open(event.key() == Qt.Key.Key_Right)
                    return True
        return super().eventFilter(watched, event)

    def _open(self, is_open: bool) -> None:
        if is_open and self.view is not None:
            self._show_basis(self.view)
        self.ui.basis.setVisible(is_open)
        if self.view is not None:
            self._show_head(self.view)
        self.toggled.emit(is_open)

    def _show_head(self, view: FindingView) -> None:
        ui, theme = self.ui, self._theme
        ratio = self.devicePixelRatioF()
        ui.severity_icon.setPixmap(severity_pixmap(view.severity, theme.px(_ICON), theme.palette, ratio))
        arrow = "arrow-down" if self.is_open else "arrow-right"
        ui.fold_icon.setPixmap(pixmap(arrow, theme.px(_ARROW), theme.palette.text, ratio=ratio))
        ui.severity_word.setText(view.word)
        ui.severity_word.setToolTip(meaning_of(view.word))
        set_state(ui.severity_word, "severity", view.severity)
        set_state(ui.head_button, "open", view.severity if self.is_open else "")
        set_state(ui.finding_title, "open", str(self.is_open).lower())
        ui.confirm_badge.setVisible(view.unverified)
        ui.rule_id.setText(view.key)
        state = self.tr("open") if self.is_open else self.tr("closed")
        ui.head_button.setAccessibleName(f"{view.spoken}, {state}")
        ui.head_button.setToolTip(view.title)
        self._elide()

    def _elide(self) -> None:
        title, view = self.ui.finding_title, self.view
        if view is None:
            return
        shown = title.fontMetrics().elidedText(view.title, Qt.TextElideMode.ElideRight, title.width())
        if shown != title.text():
            title.setText(shown)

    # ------------------------------------------------------------------ the basis
    def _show_basis(self, view: FindingView) -> None:
        if view == self._shown_basis:
            return
        self._shown_basis = view
        lines = self.ui.basis.layout()
        assert isinstance(lines, QVBoxLayout)
        empty(lines)
        if view.inputs:
            lines.addWidget(self._inputs(view.inputs))
        for text, role in (
            (view.working, "source"),
            (_joined(view.message, view.limits, view.facts), "message"),
            (_joined(view.release, self.tr("Source: {source}.").format(source=view.source)), "source"),
        ):
            if text:
                lines.addWidget(_line(text, role, self.ui.basis))

    def _inputs(self, inputs: tuple[InputView, ...]) -> QWidget:
        table = QWidget(self.ui.basis)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 2)
        grid.setHorizontalSpacing(self._theme.px(14))
        grid.setVerticalSpacing(0)
        for row, used in enumerate(inputs):
            self._input_row(grid, table, row, used)
        grid.setColumnStretch(3, 1)
        return table

    def _input_row(self, grid: QGridLayout, table: QWidget, row: int, used: InputView) -> None:
        if row:
            line = QFrame(table)
            line.setProperty("role", "basis_line")
            line.setFixedHeight(1)
            grid.addWidget(line, 2 * row, 0, 1, 4)
        taken = self.tr("taken {time}").format(time=used.taken) if used.taken else ""
        for column, text in enumerate((used.name, used.value, used.working, taken)):
            cell = _line(text, "cell_quiet" if column == 3 else "cell", table)
            cell.setMinimumHeight(self._theme.px(18))
            if column == 1:
                cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(cell, 2 * row + 1, column)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _line(text: str, role: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setWordWrap(role in {"message", "source"})
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
