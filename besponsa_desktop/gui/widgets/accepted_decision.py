"""Decisions of the prescriber that the second pharmacist accepts, each by itself, or not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from besponsa_desktop.gui.forms.accepted_decision import Ui_AcceptedDecision
from besponsa_desktop.gui.zoom import rescale

if TYPE_CHECKING:
    from besponsa_desktop.workflow.second_comparison import DecisionToAccept


class AcceptedDecision(QFrame):
    """Shows a decision with what it is about; nothing is ticked for anybody. ``changed`` follows the tick."""

    changed = Signal()

    def __init__(self, decision: DecisionToAccept, parent: QWidget) -> None:
        """Show a decision, not accepted."""
        super().__init__(parent)
        self.rule = decision.rule
        self.ui = Ui_AcceptedDecision()
        self.ui.setupUi(self)
        ui = self.ui
        ui.decision_title.setText(decision.title)
        ui.decision_message.setText(decision.message)
        ui.decision_words.setText(decision.reason)
        ui.accept_box.setAccessibleName(self.tr("Accept: {title}").format(title=decision.title))
        ui.accept_box.toggled.connect(self.changed)

    @property
    def is_accepted(self) -> bool:
        """Tell whether the decision is accepted."""
        return self.ui.accept_box.isChecked()


class AcceptedDecisions(QObject):
    """The decisions of one order, one under the other in a box that is hidden while there are none."""

    changed = Signal()

    def __init__(self, box: QWidget, lines: QLayout) -> None:
        """Begin with none."""
        super().__init__(box)
        self._box, self._lines = box, lines
        self.rows: list[AcceptedDecision] = []
        box.hide()

    @property
    def open_count(self) -> int:
        """Return how many are not accepted yet."""
        return sum(not row.is_accepted for row in self.rows)

    @property
    def accepted(self) -> frozenset[str]:
        """Return the rules whose decisions are accepted."""
        return frozenset(row.rule for row in self.rows if row.is_accepted)

    def show(self, decisions: Iterable[DecisionToAccept], scale: float, last: QWidget) -> None:
        """Show decisions, none of them accepted; the Tab key goes from the last one on to ``last``."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [AcceptedDecision(each, self._box) for each in decisions]
        for row in self.rows:
            self._lines.addWidget(row)
            row.changed.connect(self.changed)
            rescale(row, scale)
        boxes = [row.ui.accept_box for row in self.rows]
        for before, after in zip(boxes, [*boxes[1:], last], strict=False):
            QWidget.setTabOrder(before, after)
        self._box.setVisible(bool(self.rows))
