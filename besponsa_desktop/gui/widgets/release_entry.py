"""One finding that needs something before the order is verified: what it says, and the fields for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from besponsa_desktop.gui.fields.message_row import MessageRow, Remark
from besponsa_desktop.gui.fields.typed_time import typed_moment
from besponsa_desktop.gui.forms.release_entry import Ui_ReleaseEntry
from besponsa_desktop.gui.icons import pixmap, severity_pixmap
from besponsa_desktop.gui.models.release_views import Need, ReleaseView
from besponsa_desktop.gui.screens.typed_offsets import offered_offsets
from besponsa_desktop.gui.states import set_state
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.finding_row import FindingRow

if TYPE_CHECKING:
    from besponsa_desktop.workflow.releases import Releasing

_ICON, _TICK, _GAP = 18, 16, 8


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed about a finding; ``about`` is the finding as it was spoken then."""

    prescriber: str = ""
    decided: str = ""
    reached: str = ""
    is_read_back: bool = False
    reason: str = ""
    about: str = field(default="", compare=False)


class ReleaseEntry(QFrame):
    """A finding with the fields of what it needs; nothing in them is filled in or ticked beforehand."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._theme = theme
        self._view: ReleaseView | None = None
        self.ui = Ui_ReleaseEntry()
        self.ui.setupUi(self)
        self.ui.changed_tag.hide()
        self._basis = FindingRow(theme, self.ui.basis_slot)
        self._basis.ui.head_button.hide()
        self._basis.ui.basis_lines.setContentsMargins(0, 0, 0, 0)
        self._message = MessageRow(self.ui.decided_edit.put, self.ui.message_slot)
        for slot, widget in ((self.ui.basis_slot, self._basis), (self.ui.message_slot, self._message)):
            lines = slot.layout()
            assert isinstance(lines, QVBoxLayout)
            lines.addWidget(widget)
        self.ui.basis_slot.hide()
        self.ui.message_slot.hide()
        self._connect()

    @property
    def view(self) -> ReleaseView:
        """Return what is shown; not to be asked before anything was."""
        assert self._view is not None
        return self._view

    def show_entry(self, view: ReleaseView) -> None:
        """Show a finding; what was typed about another state of it stays, but is read back anew."""
        before, self._view = self._view, view
        ui, finding = self.ui, view.finding
        if before is not None and before.finding != finding:
            ui.changed_tag.show()
            ui.read_back_box.setChecked(False)
        ui.severity_word.setText(finding.word)
        set_state(ui.severity_word, "severity", finding.severity)
        ui.title_value.setText(finding.title)
        ui.rule_id.setText(finding.key)
        self.setAccessibleName(finding.spoken)
        self._basis.show_finding(finding, first=True)
        is_decision = view.need is Need.DECISION
        ui.decision_fields.setVisible(is_decision)
        ui.reason_fields.setVisible(not view.need.is_closed)
        ui.closed_words.setVisible(view.need.is_closed)
        ui.closed_words.setText(self._closed_words(view.need))
        ui.prescriber_edit.setPlaceholderText(view.prescriber and self._named(view.prescriber))
        ui.decided_edit.offers = lambda local: offered_offsets(local, view.planned_start)
        for edit, what in (
            (ui.reason_edit, self.tr("Reason about rule {rule}")),
            (ui.prescriber_edit, self.tr("Prescriber who decided about rule {rule}")),
            (ui.decided_edit, self.tr("When the prescriber decided about rule {rule}")),
            (ui.reached_edit, self.tr("How the prescriber was reached about rule {rule}")),
        ):
            edit.setAccessibleName(what.format(rule=finding.key))
        self.show_theme()

    def show_missing(self, missing: list[str]) -> None:
        """Say what is still needed, or that all is there."""
        ui, theme = self.ui, self._theme
        is_closed = self.view.need.is_closed
        ui.needed_value.setVisible(not is_closed)
        ui.needed_icon.setVisible(not is_closed and not missing)
        ui.needed_icon.setPixmap(
            pixmap("tick", theme.px(_TICK), theme.palette.colour.of("pass"), ratio=self.devicePixelRatioF())
        )
        words = self.tr("Still needed: {what}.").format(what=", ".join(missing))
        done = self.tr("Complete. It is kept with your signature and printed.")
        ui.needed_value.setText(words if missing else done)

    def show_word_width(self, pixels: int) -> None:
        """Give the severity's word its width, at 100 %; the fields begin under the title."""
        px = self._theme.px
        self.ui.severity_word.setFixedWidth(px(pixels))
        self.ui.body_lines.setContentsMargins(px(_ICON + pixels + 2 * _GAP), 0, 0, 0)

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        theme, ratio = self._theme, self.devicePixelRatioF()
        severity = self.view.finding.severity
        self.ui.severity_icon.setPixmap(severity_pixmap(severity, theme.px(_ICON), theme.palette, ratio))
        self._basis.show_theme()

    # ------------------------------------------------------------------ what is typed
    def typed(self) -> Typed:
        """Return what is typed."""
        ui = self.ui
        return Typed(
            ui.prescriber_edit.text(),
            ui.decided_edit.text(),
            ui.reached_edit.text(),
            ui.read_back_box.isChecked(),
            ui.reason_edit.text(),
            self.view.finding.spoken,
        )

    @property
    def is_typed(self) -> bool:
        """Tell whether anything is typed or ticked."""
        return self.typed() != Typed()

    def put(self, typed: Typed) -> None:
        """Put in what was typed before; what was read back of another finding is to be read back anew."""
        ui, is_same = self.ui, typed.about == self.view.finding.spoken
        if not is_same:
            ui.changed_tag.show()
        ui.prescriber_edit.setText(typed.prescriber)
        ui.decided_edit.setText(typed.decided)
        ui.reached_edit.setText(typed.reached)
        ui.read_back_box.setChecked(typed.is_read_back and is_same)
        ui.reason_edit.setText(typed.reason)

    def missing(self, now: datetime, shortest_reason: int) -> list[str]:
        """Return what is not there yet, in words; empty where the finding has all that it needs."""
        if self.view.need.is_closed:
            return []
        typed, decided = self.typed(), self._decided_at()
        is_decision = self.view.need is Need.DECISION
        reason = self.tr("a reason of at least {count} letters").format(count=shortest_reason)
        needed = (
            (is_decision and not typed.prescriber.strip(), self.tr("who decided")),
            (is_decision and decided is None, self.tr("the time with its offset")),
            (is_decision and decided is not None and decided > now, self.tr("a time that has passed")),
            (is_decision and not typed.reached.strip(), self.tr("how the prescriber was reached")),
            (is_decision and not typed.is_read_back, self.tr("the decision read back")),
            (len(typed.reason.strip()) < shortest_reason, reason),
        )
        return [words for is_missing, words in needed if is_missing]

    def releasing(self) -> Releasing:
        """Return the release as typed; to be asked only when nothing is missing."""
        from besponsa_desktop.workflow.releases import PrescriberDecision, ReasonGiven

        typed, rule = self.typed(), self.view.finding.key
        decided = self._decided_at()
        if self.view.need is Need.REASON or decided is None:
            return ReasonGiven(rule=rule, reason=typed.reason)
        return PrescriberDecision(
            rule=rule,
            prescriber=typed.prescriber,
            decided_at=decided,
            reached_by=typed.reached,
            is_read_back=typed.is_read_back,
            reason=typed.reason,
        )

    def first_missing(self, now: datetime) -> QWidget:
        """Return the field where something is still to be typed."""
        ui, typed, decided = self.ui, self.typed(), self._decided_at()
        fields = (
            (typed.prescriber.strip(), ui.prescriber_edit),
            (decided is not None and decided <= now, ui.decided_edit),
            (typed.reached.strip(), ui.reached_edit),
            (typed.is_read_back, ui.read_back_box),
        )
        empty = [edit for is_there, edit in fields if not is_there and self.view.need is Need.DECISION]
        return empty[0] if empty else ui.reason_edit

    def _decided_at(self) -> datetime | None:
        typed = typed_moment(self.ui.decided_edit.text())
        return None if typed is None or not typed.offset else datetime.fromisoformat(typed.iso)

    # ------------------------------------------------------------------ words and signals
    def _named(self, prescriber: str) -> str:
        return self.tr("the order names {name}").format(name=prescriber)

    def _closed_words(self, need: Need) -> str:
        if need is Need.MISSING:
            return self.tr(
                "A value is missing, and nothing is released in its place. The options: go back to the order"
                " and supply it (Esc), or return the order to the prescriber (F7)."
            )
        return self.tr(
            "This finding is never released. The options: return the order to the prescriber (F7), or go back"
            " to the order and correct what was typed otherwise than ordered (Esc)."
        )

    def _ask_about_time(self) -> None:
        """Ask for the offset of a time that has none; say so where it is no time at all."""
        edit = self.ui.decided_edit
        question = edit.question()
        remark = None if question is None else Remark.of_question(question)
        if remark is None and edit.visited and edit.text() and typed_moment(edit.text()) is None:
            remark = Remark("error", edit.needed)
        edit.mark("" if remark is None else remark.state)
        self._message.say(remark)
        for button in self._message.findChildren(QPushButton):
            QWidget.setTabOrder(edit, button)
        self.ui.message_slot.setVisible(remark is not None)

    def _show_basis(self, is_shown: bool) -> None:
        self._basis.set_open(is_shown)
        self.ui.basis_slot.setVisible(is_shown)
        words = self.tr("Hide what it rests on") if is_shown else self.tr("What it rests on")
        self.ui.basis_button.setText(words)

    def _connect(self) -> None:
        ui = self.ui
        ui.basis_button.toggled.connect(self._show_basis)
        for edit in (ui.prescriber_edit, ui.reached_edit, ui.reason_edit, ui.decided_edit):
            edit.textChanged.connect(self.changed)
        ui.read_back_box.toggled.connect(self.changed)
        ui.decided_edit.textChanged.connect(self._ask_about_time)
        ui.decided_edit.left.connect(self._ask_about_time)
