"""The page of the next dose: its facts with their sources, and what an interruption or a delay means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QBoxLayout, QLineEdit

from besponsa_desktop.clinical.dates import date_text
from besponsa_desktop.gui.fields.typed_time import DAY_EXAMPLE, iso_day
from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.row_model import Row, RowColumn
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.widgets.said import say_error, show_reason

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.forms.course_screen import Ui_CourseScreen
    from besponsa_desktop.gui.models.course_asked import AskedView
    from besponsa_desktop.gui.models.course_view import FactLine, NextDoseView
    from besponsa_desktop.gui.theme import Theme
    from besponsa_desktop.workflow.course import CourseOverview
    from besponsa_desktop.workflow.workstation import Workstation

_COLUMNS = (
    RowColumn(head=_later("What"), width=190, is_strong=True),
    RowColumn(head=_later("Is"), width=210, is_number=False),
    RowColumn(head=_later("Why, from when")),
)
#: The longest interruption and delay that are looked at: ten years, more than any course lasts.
_MOST_DAYS = 3_650
#: After that time an answer to what was typed before is taken away.
_STALE_MS = 300
#: Height at 100 % under a field that is brought into sight with it.
_UNDER_FIELD = 130
_Answer = Callable[["CourseOverview"], "AskedView"]


class NextDosePage(QObject):
    """Shows the next dose, and answers what is typed; the answers are worked out in the background."""

    def __init__(self, ui: Ui_CourseScreen, theme: Theme, desk: Desk, parent: QObject) -> None:
        """Begin with nothing shown."""
        super().__init__(parent)
        self._ui, self._theme, self._desk = ui, theme, desk
        self._facts: CourseOverview | None = None
        self._view: NextDoseView | None = None
        self._asking = self._answered = 0
        ui.next_table.begin(theme, _COLUMNS)
        ui.next_table.chosen.connect(self._say)
        for edit in (ui.interruption_edit, ui.delay_edit):
            edit.textEdited.connect(lambda _, edit=edit: self._take_typed(edit))
            edit.editingFinished.connect(lambda edit=edit: self._check(edit))

    def show(self, facts: CourseOverview, view: NextDoseView) -> None:
        """Show the next dose of a course; what was asked is asked again."""
        ui = self._ui
        if self._view is None:
            from besponsa_desktop.gui.models.planned_rows import PLANNED_COLUMNS

            if not ui.planned_table.rows.columns:
                ui.planned_table.begin(self._theme, PLANNED_COLUMNS)
        self._facts, self._view = facts, view
        ui.next_heading.setText(view.heading)
        ui.next_table.show_rows([_row(line) for line in view.lines])
        typed = next((edit for edit in (ui.interruption_edit, ui.delay_edit) if edit.text().strip()), None)
        self._ask(typed or ui.interruption_edit)

    def clear(self) -> None:
        """Forget the course, and what was typed."""
        ui = self._ui
        self._facts = self._view = None
        self._asking += 1
        for edit in (ui.interruption_edit, ui.delay_edit):
            edit.clear()
            set_state(edit, "state", "")
        self._answer("")
        for label in (ui.next_heading, ui.next_source, ui.asked_said):
            label.clear()
        ui.next_table.show_rows(())
        ui.planned_table.show_rows(())

    def arrange(self, *, is_narrow: bool) -> None:
        """Put the facts and the questions side by side, or one under the other."""
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._ui.next_row.direction() != direction:
            self._ui.next_row.setDirection(direction)

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._ui.next_table.show_theme()
        self._ui.planned_table.show_theme()

    # ------------------------------------------------------------------ the chosen line
    def _say(self, key: str) -> None:
        """Say a line in full, with its source."""
        lines = () if self._view is None else self._view.lines
        line = next((one for one in lines if one.key == key), None)
        words = ""
        if line is not None:
            source = _tr("Source: {source}").format(source=line.source) if line.source else ""
            parts = (f"{line.what}: {line.says}", line.remark, source)
            words = " \u00b7 ".join(part for part in parts if part)
        self._ui.next_source.setText(words)

    # ------------------------------------------------------------------ what is asked
    def _take_typed(self, edit: QLineEdit) -> None:
        """Answer what is typed, with the field and what stands under it in sight."""
        self._ui.next_scroll.ensureWidgetVisible(edit, 0, self._theme.px(_UNDER_FIELD))
        self._ask(edit)

    def _ask(self, edit: QLineEdit) -> None:
        """Answer what is typed in a field; the other one is emptied: one thing is asked at a time."""
        ui = self._ui
        other = ui.delay_edit if edit is ui.interruption_edit else ui.interruption_edit
        other.clear()
        self._asking += 1
        for each in (edit, other):
            set_state(each, "state", "")
        ui.asked_said.clear()
        if self._facts is None or self._view is None:
            return
        answer = self._answer_to(edit)
        if answer is None:
            self._answer(self._view.no_day)
            ui.planned_table.show_rows(self._view.planned)
        else:
            self._work_out(answer, self._facts, self._asking)

    def _work_out(self, answer: _Answer, facts: CourseOverview, number: int) -> None:
        def work(_workstation: Workstation) -> AskedView:
            return answer(facts)

        def done(view: AskedView) -> None:
            if number == self._asking:
                self._answered = number
                self._answer(view.words)
                self._ui.planned_table.show_rows(view.rows)

        def failed(error: BaseException) -> None:
            if number == self._asking:
                self._take_away(number, "")
                self._answered = number
                show_reason(self._desk, error, self._ui.asked_said)

        waits = _tr("It is being worked out …")
        QTimer.singleShot(_STALE_MS, self, lambda: self._take_away(number, waits))
        self._desk.do("", work, done, failed)

    def _take_away(self, number: int, words: str) -> None:
        """Show no answer to what was typed before, as long as the one that is asked for is not there."""
        if number == self._asking and number != self._answered:
            self._answer(words)
            self._ui.planned_table.show_rows(())

    def _answer(self, words: str) -> None:
        """Show an answer, and give it to a screen reader at both fields."""
        self._ui.asked_words.setText(words)
        for edit in (self._ui.interruption_edit, self._ui.delay_edit):
            edit.setAccessibleDescription(words)

    def _answer_to(self, edit: QLineEdit) -> _Answer | None:
        """Return what answers the typed text; ``None`` where nothing is typed that can be read."""
        if edit is self._ui.interruption_edit:
            days = _days(edit.text())
            return None if days is None else lambda facts: _interruption(facts, days)
        on = self._day(edit.text())
        return None if on is None else lambda facts: _delay(facts, on)

    def _day(self, typed: str) -> date | None:
        """Return the day that is typed as a date or as +n after the planned one, from today on."""
        assert self._facts is not None
        assert self._view is not None
        today, planned = self._facts.now.date(), self._view.first_planned
        text = typed.strip()
        if text.startswith("+"):
            days = _days(text[1:])
            return None if days is None or planned is None else planned + timedelta(days=days)
        iso = iso_day(text)
        on = None if iso is None else date.fromisoformat(iso)
        return on if on is not None and 0 <= (on - today).days <= _MOST_DAYS else None

    def _check(self, edit: QLineEdit) -> None:
        """Say of a field that is left what can be read in it, where its text cannot."""
        if self._facts is None or not edit.text().strip() or self._answer_to(edit) is not None:
            return
        set_state(edit, "state", "error")
        say_error(self._ui.asked_said, self._needed(edit))

    def _needed(self, edit: QLineEdit) -> str:
        assert self._facts is not None
        assert self._view is not None
        if edit is self._ui.interruption_edit:
            words = _tr("An interruption is a whole number of days from 1 to {most}.")
            return words.format(most=_MOST_DAYS)
        if self._view.first_planned is None:
            return _tr("No day is planned for the next dose that +n could be counted from.")
        words = _tr(
            "The day is {today} or later, such as {example}, or +7 for seven days after the planned one."
        )
        return words.format(today=date_text(self._facts.now.date()), example=DAY_EXAMPLE)


def _row(line: FactLine) -> Row:
    cells = (line.what, line.says, line.remark)
    return Row(key=line.key, cells=cells, severity=line.severity)


def _days(text: str) -> int | None:
    typed = text.strip()
    is_number = typed.isascii() and typed.isdigit() and len(typed) <= len(str(_MOST_DAYS))
    return int(typed) if is_number and 1 <= int(typed) <= _MOST_DAYS else None


def _interruption(facts: CourseOverview, days: int) -> AskedView:
    from besponsa_desktop.gui.models.course_asked import asked_interruption

    return asked_interruption(facts, days)


def _delay(facts: CourseOverview, on: date) -> AskedView:
    from besponsa_desktop.gui.models.course_asked import asked_delay

    return asked_delay(facts, on)
