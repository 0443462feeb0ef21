"""The assessment beside the form: verdict, dose, preparation, findings worst first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from besponsa_desktop.gui.forms.assessment_pane import Ui_AssessmentPane
from besponsa_desktop.gui.icons import severity_pixmap
from besponsa_desktop.gui.models.verdict_words import meaning_of
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.finding_row import FindingRow
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.assessment_view import AssessmentView, FigureView, FindingView

_VERDICT_ICON = 38
_LONG_WORDS = ("discontinue", "incomplete")
_WORD_WIDTH, _LONG_WORD_WIDTH = 59, 86
# How many rows are made in one turn of the event loop: more than are seen at once, few enough to be quick.
_ROWS_AT_ONCE = 16


class AssessmentPane(QWidget):
    """Shows an assessment view; keeps every row that stays the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with the note of the form that the rules are being loaded."""
        super().__init__(parent)
        self._theme = theme
        self.ui = Ui_AssessmentPane()
        self.ui.setupUi(self)
        self._view: AssessmentView | None = None
        self.rows: list[FindingRow] = []
        self._open_key = ""
        self._more = QTimer(self, singleShot=True, interval=0)
        self._more.timeout.connect(self._show_findings)
        self.ui.all_rules_button.toggled.connect(lambda _: self._show_findings())
        self._show_banner_icon("note")
        self.ui.findings_list.hide()
        for button in (self.ui.verify_button, self.ui.return_button, self.ui.papers_button):
            button.hide()  # they need records

    @property
    def has_view(self) -> bool:
        """Tell whether anything was shown yet."""
        return self._view is not None

    @property
    def view(self) -> AssessmentView:
        """Return what is shown; not to be asked before anything was."""
        assert self._view is not None
        return self._view

    def show_view(self, view: AssessmentView) -> None:
        """Show an assessment, or why there is none."""
        before, self._view = self._view, view
        if view == before and self.rows:
            return
        self._show_banner(view)
        self._show_dose(view)
        self._show_preparation(view)
        self._show_findings()

    def show_footer_of_desk(self) -> None:
        """Show the buttons of an order of the records."""
        ui = self.ui
        ui.open_button.hide()
        ui.new_button.hide()
        ui.save_button.setText(self.tr("Save  Ctrl+S"))
        ui.preview_button.setText(self.tr("Print …  Ctrl+P"))
        set_state(ui.preview_button, "role", "")
        ui.verify_button.show()
        ui.return_button.show()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self._show_banner_icon(self._view.severity if self._view else "note")
        for row in self.rows:
            row.show_theme()

    def open_finding(self, key: str) -> None:
        """Open the finding of a rule, and list every rule where it is among those that say nothing."""
        if all(finding.key != key for finding in self.view.open_findings):
            self.ui.all_rules_button.setChecked(True)
        while self._more.isActive():
            self._show_findings()
        for row in self.rows:
            row.set_open(row.view is not None and row.view.key == key)
        QTimer.singleShot(0, self._scroll_to_open)

    def _scroll_to_open(self) -> None:
        opened = next((row for row in self.rows if row.is_open), None)
        if opened is not None:
            self.ui.findings_scroll.ensureWidgetVisible(opened)

    def toggle_all_rules(self) -> None:
        """Show the passed rules and those that do not apply as well, or hide them."""
        self.ui.all_rules_button.toggle()

    def go_to_findings(self) -> None:
        """Put the focus on the worst finding."""
        if self.rows:
            self.rows[0].ui.head_button.setFocus()

    # ------------------------------------------------------------------ parts
    def _show_banner(self, view: AssessmentView) -> None:
        ui = self.ui
        set_state(ui.banner, "severity", view.severity)
        set_state(ui.verdict_word, "severity", view.severity)
        self._show_banner_icon(view.severity)
        _put(ui.verdict_word, view.word)
        ui.banner.setToolTip(meaning_of(view.word))
        _put(ui.verdict_sentence, view.sentence)
        _put(ui.verdict_counts, view.counts)

    def _show_banner_icon(self, severity: str) -> None:
        theme = self._theme
        icon = severity_pixmap(severity, theme.px(_VERDICT_ICON), theme.palette, self.devicePixelRatioF())
        self.ui.verdict_icon.setPixmap(icon)

    def _show_dose(self, view: AssessmentView) -> None:
        ui = self.ui
        set_state(ui.calculated_dose, "state", "" if view.dose else "none")
        _put(ui.calculated_dose, view.dose or "\u2013")
        _put(ui.drug_value, view.drug)
        _put(ui.place_value, view.place)
        figures: tuple[tuple[QLabel, QLabel, FigureView], ...] = (
            (ui.bsa_value, ui.bsa_explanation, view.bsa),
            (ui.level_value, ui.level_explanation, view.level),
            (ui.dose_value, ui.dose_explanation, view.calculated),
            (ui.ordered_value, ui.ordered_explanation, view.ordered),
            (ui.cycle_total_value, ui.cycle_total_explanation, view.cycle_total),
        )
        for value, explanation, figure in figures:
            _put(value, figure.value or "\u2013")
            _put(explanation, figure.explanation)
            explanation.setToolTip(figure.explanation)

    def _show_preparation(self, view: AssessmentView) -> None:
        ui, plan = self.ui, view.preparation
        _put(ui.preparation_note, view.preparation_note)
        _put(ui.total_volume_caption, self.tr("bag total") if plan is None else plan.total_caption)
        amounts = (
            (ui.vials_amount, plan and plan.vials),
            (ui.withdraw_amount, plan and plan.withdraw),
            (ui.diluent_volume_amount, plan and plan.diluent),
            (ui.total_volume_amount, plan and plan.total),
            (ui.concentration_amount, plan and plan.concentration),
            (ui.infuse_amount, plan and plan.infuse),
        )
        for label, text in amounts:
            _put(label, text or "\u2013")

    # ------------------------------------------------------------------ findings
    def _show_findings(self) -> None:
        view = self._view
        if view is None:
            return
        shown = self._shown_findings(view)
        self.ui.findings_list.setVisible(bool(shown))
        count = len(view.open_findings) + len(view.closed_findings)
        everything = self.ui.all_rules_button.isChecked()
        words = self.tr("Show all {count} rules").format(count=count) if count else self.tr("Show all rules")
        words = self.tr("Hide passed rules") if everything else words
        self.ui.all_rules_button.setText(self.tr("{words}  Ctrl+L").format(words=words))
        self.ui.all_rules_button.setEnabled(bool(count))
        order = self.tr("worst first") if view.open_findings else self._nothing_found(count)
        _put(self.ui.findings_order, order)
        self._make_rows(len(shown))
        for row in self.rows[len(shown) :]:
            row.hide()
        severe = any(finding.severity in _LONG_WORDS for finding in shown)
        width = _LONG_WORD_WIDTH if severe else _WORD_WIDTH
        for index, (row, finding) in enumerate(zip(self.rows, shown, strict=False)):
            row.show_word_width(width)
            row.show_finding(finding, first=index == 0)
            row.set_open(finding.key == self._open_key)
            row.show()

    def _make_rows(self, count: int) -> None:
        """Make the rows that are missing: some of them now, the others in the next turns."""
        for _ in range(min(count - len(self.rows), _ROWS_AT_ONCE)):
            self._add_row()
        if len(self.rows) < count:
            self._more.start()
        else:
            self._more.stop()

    def _nothing_found(self, count: int) -> str:
        return self.tr("none: every rule that applies is met") if count else ""

    def _shown_findings(self, view: AssessmentView) -> tuple[FindingView, ...]:
        closed = view.closed_findings if self.ui.all_rules_button.isChecked() else ()
        return (*view.open_findings, *closed)

    def _add_row(self) -> None:
        row = FindingRow(self._theme, self.ui.findings_list)
        lines = self.ui.findings_list.layout()
        assert isinstance(lines, QVBoxLayout)
        lines.addWidget(row)
        rescale(row, self._theme.scale)
        number = len(self.rows)
        row.toggled.connect(lambda is_open: self._only_one_open(row, is_open))
        row.stepped.connect(lambda step: self._step(number + step))
        self.rows.append(row)

    def _only_one_open(self, opened: FindingRow, is_open: bool) -> None:
        key = opened.view.key if opened.view is not None else ""
        if not is_open:
            self._open_key = "" if self._open_key == key else self._open_key
            return
        self._open_key = key
        for row in self.rows:
            if row is not opened:
                row.set_open(False)

    def _step(self, number: int) -> None:
        if 0 <= number < len(self.rows) and self.rows[number].isVisibleTo(self):
            head = self.rows[number].ui.head_button
            head.setFocus()
            scroll: QScrollArea = self.ui.findings_scroll
            scroll.ensureWidgetVisible(head)


def _put(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
