"""The frame of the verify screen: verdict, dose, what changed since it was signed, what is said below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.verify_screen import Ui_VerifyScreen
from besponsa_desktop.gui.icons import severity_pixmap
from besponsa_desktop.gui.language import inside_sentence
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.change_names import change_name
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.changes_table import ChangesTable
from besponsa_desktop.gui.widgets.said import say_error, show_reason

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.release_views import ReviewView
    from besponsa_desktop.workflow.order_review import OrderReview
    from besponsa_desktop.workflow.since_last_dose import SinceLastDose

_VERDICT_ICON = 38
#: At 100 %: below these widths, what changed stands above what is to be decided; the footer has two lines.
_NARROW, _NARROW_FOOTER = 1000, 640


class VerifyHead(QObject):
    """Shows what the pharmacist looks at before deciding."""

    def __init__(self, ui: Ui_VerifyScreen, theme: Theme, parent: QWidget) -> None:
        """Begin with nothing shown."""
        super().__init__(parent)
        self._ui, self._theme, self._screen = ui, theme, parent
        self._severity = "note"
        self._since_dose = _table(ui.dose_slot, theme)
        self._since_signed = _table(ui.signed_slot, theme)

    def show(self, review: OrderReview, view: ReviewView) -> None:
        """Show an order that is to be verified."""
        self._show_verdict(view)
        self._show_dose(view)
        self._show_since_signed(review)
        self._show_since_dose(review.since_dose)

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._show_icon()
        for table in (self._since_dose, self._since_signed):
            table.show_theme()

    def show_parts(self, is_there: bool) -> None:
        """Show the parts of the screen, or an empty page while there is no order."""
        ui = self._ui
        ui.head.setVisible(is_there)
        ui.review_scroll.setVisible(is_there)
        ui.nothing_page.setVisible(not is_there)

    # ------------------------------------------------------------------ what is said at the footer
    def say(self, words: str) -> None:
        """Say at the footer what happened to the order."""
        say_error(self._ui.footer_said, words)
        self._ui.footer_said.show()

    def say_refused(self, desk: Desk, error: BaseException) -> None:
        """Say at the footer why a step was refused."""
        show_reason(desk, error, self._ui.footer_said)
        self._ui.footer_said.show()

    def say_nothing(self) -> None:
        """Take back what was said."""
        self._ui.footer_said.clear()
        self._ui.footer_said.hide()

    # ------------------------------------------------------------------ the parts
    def arrange(self, width: int) -> None:
        """Stand the columns one above the other where there is no room for two."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for columns, least in (
            (self._ui.review_columns, _NARROW),
            (self._ui.footer_columns, _NARROW_FOOTER),
        ):
            columns.setDirection(down if width < self._theme.px(least) else across)

    def _show_verdict(self, view: ReviewView) -> None:
        ui, shown = self._ui, view.assessment
        self._severity = shown.severity
        for widget in (ui.banner, ui.verdict_word):
            set_state(widget, "severity", shown.severity)
        ui.verdict_word.setText(shown.word)
        ui.verdict_sentence.setText(shown.sentence)
        ui.verdict_counts.setText(shown.counts)
        self._show_icon()

    def _show_icon(self) -> None:
        theme, ratio = self._theme, self._screen.devicePixelRatioF()
        icon = severity_pixmap(self._severity, theme.px(_VERDICT_ICON), theme.palette, ratio)
        self._ui.verdict_icon.setPixmap(icon)

    def _show_dose(self, view: ReviewView) -> None:
        ui, shown = self._ui, view.assessment
        ui.calculated_dose.setText(shown.dose)
        ui.drug_value.setText(shown.drug)
        ui.place_value.setText(shown.place)
        figures: tuple[tuple[QLabel, QLabel, str, str], ...] = (
            (ui.ordered_value, ui.ordered_explanation, shown.ordered.value, shown.ordered.explanation),
            (ui.level_value, ui.level_explanation, shown.level.value, shown.level.explanation),
            (ui.bsa_value, ui.bsa_explanation, shown.bsa.value, shown.bsa.explanation),
            (ui.start_value, ui.start_explanation, view.planned_start, ""),
        )
        for value, explanation, text, words in figures:
            value.setText(text)
            explanation.setText(words)
            explanation.setVisible(bool(words))

    def _show_since_signed(self, review: OrderReview) -> None:
        """Show what was amended since the order itself was signed; hidden where it never was."""
        ui, changes = self._ui, review.since_signed
        for widget in (ui.signed_heading, ui.signed_words, ui.signed_slot):
            widget.setVisible(changes is not None)
        self._since_signed.show_changes(changes or ())
        ui.signed_words.setText(self.tr("It was verified before and amended: those signatures are void."))

    def _show_since_dose(self, since: SinceLastDose | None) -> None:
        ui = self._ui
        self._since_dose.show_changes(() if since is None else since.changes)
        ui.same_words.setVisible(since is not None and bool(since.same))
        if since is None:
            ui.dose_changes_words.setText(self.tr("The records hold no earlier signed dose of this course."))
            return
        from besponsa_desktop.clinical.display import moment_text

        searched = since.last.searched
        words = self.tr("Compared with {number}: cycle {cycle} day {day}, planned {time}, {state}.")
        ui.dose_changes_words.setText(
            words.format(
                number=searched.order_number,
                cycle=searched.cycle,
                day=searched.day,
                time=moment_text(searched.planned_start),
                state=_tr(since.last.state.value),
            )
        )
        same = ", ".join(inside_sentence(change_name(path)) for path in since.same)
        ui.same_words.setText(self.tr("The same as then: {names}.").format(names=same))


def _table(slot: QWidget, theme: Theme) -> ChangesTable:
    table = ChangesTable(theme, slot)
    lines = slot.layout()
    assert isinstance(lines, QVBoxLayout)
    lines.addWidget(table)
    return table
