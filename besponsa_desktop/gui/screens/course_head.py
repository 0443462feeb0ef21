"""The bars of the course screen: whose course it is, how the present order is judged, what was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from besponsa_desktop.gui.icons import icon, severity_pixmap
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.palette import SEVERITY_WORDS
from besponsa_desktop.gui.states import set_state

if TYPE_CHECKING:
    from besponsa_desktop.gui.forms.course_screen import Ui_CourseScreen
    from besponsa_desktop.gui.models.course_view import CourseView
    from besponsa_desktop.gui.theme import Theme

_ICON, _SEVERITY_ICON = 16, 18
#: What stands between the facts of a patient, of which the MRN is the first.
DOT = " \u00b7 "


def show_head(ui: Ui_CourseScreen, view: CourseView) -> None:
    """Show the words about a course."""
    ui.patient_name.setText(view.name)
    ui.patient_facts.uncut = view.facts.partition(DOT)[0]
    ui.patient_facts.setText(view.facts)
    ui.verdict_word.setText(SEVERITY_WORDS.get(view.severity, ""))
    set_state(ui.verdict_word, "severity", view.severity)
    ui.verdict_words.setText(view.verdict)
    ui.given_words.setText(view.given_words)
    ui.plan_counts.setText(view.plan_words)
    ui.plan_source.setText(_remarks(view))


def _remarks(view: CourseView) -> str:
    """Return what the record leaves out or contradicts; of several, where they stand in full."""
    if len(view.notes) < 2:
        return "".join(view.notes)
    words = _tr("{count} remarks on what this course rests on; all of them at the end of the table of values")
    return words.format(count=len(view.notes))


def say_value(ui: Ui_CourseScreen, view: CourseView | None, words: str, *, is_narrow: bool) -> None:
    """Say the value that is pointed at, or up to when values are on file."""
    shown = words
    if not words and view is not None:
        parts = (view.verdict if is_narrow else "", view.reported_words)
        shown = " \u00b7 ".join(part for part in parts if part)
    ui.value_words.setText(shown)
    ui.value_words.setAccessibleName(shown)


def say_plan_source(ui: Ui_CourseScreen, number: int) -> None:
    """Say in full why a task of the monitoring plan is due, and on what source."""
    lines = ui.plan_list.plan.lines
    if 0 <= number < len(lines):
        line = lines[number]
        words = _tr("{task}: {why}. Source: {source}")
        ui.plan_source.setText(words.format(task=line.task, why=line.why, source=line.source))


def clear_head(ui: Ui_CourseScreen) -> None:
    """Say that no patient is chosen."""
    ui.patient_name.setText(_tr("Course"))
    ui.patient_facts.setText(_tr("no patient chosen"))
    set_state(ui.verdict_word, "severity", "")
    for label in (ui.verdict_word, ui.verdict_words, ui.given_words, ui.plan_counts, ui.plan_source):
        label.clear()
    ui.verdict_icon.clear()
    ui.value_words.clear()


def show_icons(ui: Ui_CourseScreen, theme: Theme, severity: str, ratio: float) -> None:
    """Draw the icons in the colours of the theme."""
    ui.verdict_icon.clear()
    if severity:
        size = theme.px(_SEVERITY_ICON)
        ui.verdict_icon.setPixmap(severity_pixmap(severity, size, theme.palette, ratio))
    for button, name in ((ui.calendar_button, "calendar"), (ui.other_button, "search")):
        button.setIcon(icon(name, theme.px(_ICON), theme.palette.text, ratio=ratio))
        button.setIconSize(QSize(theme.px(_ICON), theme.px(_ICON)))
