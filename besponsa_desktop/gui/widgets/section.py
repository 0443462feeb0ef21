"""A section of the order form: a head that folds, and a body made from a Designer form."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from besponsa_desktop.gui.fields.message_row import MessageRow, Remark
from besponsa_desktop.gui.fields.text_edit import TextEdit
from besponsa_desktop.gui.forms.section_header import Ui_SectionHeader
from besponsa_desktop.gui.icons import pixmap, severity_pixmap
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.layouts import layouts_in, widgets_in

_ARROW = 14
_PROBLEM = 15
_MESSAGES = "messages_of_a_row"


class Section(QFrame):
    """One numbered section; ``body`` is filled by a form of ui/ before it is shown.

    ``accepted``: its values are taken as they were imported, by the button in its head.
    """

    accepted = Signal()

    def __init__(
        self, number: int, title: str, theme: Theme, parent: QWidget, *, is_open: bool = False
    ) -> None:
        """Begin with an empty body, folded or open."""
        super().__init__(parent)
        self.setObjectName("section")
        self.number, self.title = number, title
        self._theme = theme
        self._severity, self._problem, self._summary, self._aside = "", "", "", ""
        self._line = self._marks = ""
        self._is_waiting = False
        self._messages: dict[QWidget, MessageRow] = {}
        self.head = QPushButton(self)
        self.ui = Ui_SectionHeader()
        self.ui.setupUi(self.head)
        self.ui.title_label.setText(f"{number} {title}")
        self.ui.summary_label.installEventFilter(self)
        self.ui.accept_button.clicked.connect(self.accepted)
        self.head.clicked.connect(lambda: self.set_open(not self.is_open))
        self.body = QWidget(self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.head)
        lines.addWidget(self.body)
        if not is_open:
            self.body.hide()
        self.show_theme()

    @property
    def is_open(self) -> bool:
        """Tell whether the body is shown."""
        return not self.body.isHidden()

    def set_open(self, is_open: bool) -> None:
        """Show the body, or the one-line summary in its place."""
        if is_open != self.is_open:
            self.body.setVisible(is_open)
            self._show_head()

    def show_summary(self, summary: str) -> None:
        """Keep what the section says in one line, and what it says at its right end while open."""
        if summary != self._summary:
            self._summary = summary
            self._show_head()

    def show_aside(self, words: str) -> None:
        """Keep what stands at the right end of the head while the section is open."""
        if words != self._aside:
            self._aside = words
            self._show_head()

    def show_marks(self, words: str, *, is_waiting: bool) -> None:
        """Keep what is said of values that nobody typed, and whether any of them wait to be accepted."""
        if (words, is_waiting) != (self._marks, self._is_waiting):
            self._marks, self._is_waiting = words, is_waiting
            self._show_head()

    def show_problem(self, severity: str, problem: str) -> None:
        """Keep the worst problem of the section: shown in place of the summary while it is folded."""
        if (severity, problem) != (self._severity, self._problem):
            self._severity, self._problem = severity, problem
            self._show_head()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._show_head()

    def say(self, field: QWidget, remark: Remark | None) -> None:
        """Say something about a field in the row beneath it."""
        if field not in self._messages:
            if remark is None:
                return
            self._messages[field] = self._new_message(field)
        self._messages[field].say(remark)

    def _new_message(self, field: QWidget) -> MessageRow:
        choose = field.put if isinstance(field, TextEdit) else (lambda _: None)
        message = MessageRow(choose)
        self.put_beneath(field, message)
        return message

    def put_beneath(self, field: QWidget, widget: QWidget) -> None:
        """Put a widget into the row beneath a field."""
        holder = field.parentWidget() or self.body
        grid = holder.layout()
        assert isinstance(grid, QGridLayout)
        self._message_lines(grid, row_of(grid, field) + 1).addWidget(widget)

    def _message_lines(self, grid: QGridLayout, row: int) -> QVBoxLayout:
        """Return the place beneath a row of fields; the fields of one row share it."""
        places = (each for each in widgets_in(grid) if each.objectName() == _MESSAGES)
        place = next((each for each in places if _row_at(grid, grid.indexOf(each)) == row), None)
        if place is None:
            place = QWidget(grid.parentWidget())
            place.setObjectName(_MESSAGES)
            lines = QVBoxLayout(place)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
            grid.addWidget(place, row, 0, 1, -1)
        kept = place.layout()
        assert isinstance(kept, QVBoxLayout)
        return kept

    def _show_head(self) -> None:
        theme = self._theme
        ratio = self.devicePixelRatioF()
        arrow = "arrow-down" if self.is_open else "arrow-right"
        self.ui.fold_icon.setPixmap(pixmap(arrow, theme.px(_ARROW), theme.palette.text_2, ratio=ratio))
        says_problem = bool(self._problem) and not self.is_open
        folded = self._problem if says_problem else self._summary
        self._line = folded if not self.is_open else "" if self._marks else self._aside
        self._show_marks(ratio)
        self._elide()
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self.ui.summary_label.setAlignment((right if self.is_open else left) | Qt.AlignmentFlag.AlignVCenter)
        set_state(self.ui.summary_label, "severity", self._severity if says_problem else "")
        self.ui.problem_icon.setVisible(says_problem)
        if says_problem:
            self.ui.problem_icon.setPixmap(
                severity_pixmap(self._severity, theme.px(_PROBLEM), theme.palette, ratio)
            )
        state = self.tr("open") if self.is_open else self.tr("folded")
        self.head.setAccessibleName(f"{self.number} {self.title}, {state}. {self._problem or self._summary}")
        self.head.setAccessibleDescription(self._marks)
        self.ui.title_label.setMinimumWidth(0 if self.is_open else theme.px(120))

    def _show_marks(self, ratio: float) -> None:
        ui, theme = self.ui, self._theme
        set_state(ui.marks_label, "waiting", self._is_waiting)
        ui.marks_label.setText(self._marks)
        ui.marks_label.setVisible(bool(self._marks))
        ui.marks_icon.setVisible(self._is_waiting)
        ui.marks_icon.setPixmap(pixmap("import", theme.px(_PROBLEM), theme.palette.accent, ratio=ratio))
        ui.accept_button.setVisible(self._is_waiting and self.is_open)

    def chain_focus(self) -> None:
        """Bring a body that was built late into the tab order of the paper: behind its head."""
        before: QWidget = self.head
        for widget in self.body.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.window() is self.window():
                QWidget.setTabOrder(before, widget)
                before = widget

    def _elide(self) -> None:
        """Shorten the line at the head's right to the room it has."""
        label = self.ui.summary_label
        shown = label.fontMetrics().elidedText(self._line, Qt.TextElideMode.ElideRight, label.width())
        label.setText(shown)
        label.setToolTip(self._line if shown != self._line else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Shorten the line anew when its room changes."""
        if event.type() == QEvent.Type.Resize:
            self._elide()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return the height of what is shown; the width is the form's."""
        layout = self.layout()
        return super().sizeHint() if layout is None else layout.sizeHint()


def row_of(grid: QGridLayout, field: QWidget) -> int:
    """Return the grid row in which a field stands, alone or inside a line of fields."""
    index = grid.indexOf(field)
    for inner in layouts_in(grid):
        if inner.indexOf(field) >= 0:
            index = grid.indexOf(inner)
    return grid.rowCount() if index < 0 else _row_at(grid, index)


def _row_at(grid: QGridLayout, index: int) -> int:
    position: tuple[int, int, int, int] = grid.getItemPosition(index)  # type: ignore[assignment]
    return position[0]
