"""What the second check says beside its fields: the steps, who may check, and why something is off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from besponsa_desktop.gui.forms.second_check_screen import Ui_SecondCheckScreen
from besponsa_desktop.gui.language import listed
from besponsa_desktop.gui.states import set_state

if TYPE_CHECKING:
    from besponsa_desktop.workflow.opened_order import OpenedOrder
    from besponsa_desktop.workflow.second_comparison import Comparison

_STEPS = ("type", "result", "decide", "sign")


class SecondCheckWords(QObject):
    """Chooses the words, and marks the step that is at hand."""

    def __init__(self, ui: Ui_SecondCheckScreen) -> None:
        """Speak through the labels of the form."""
        super().__init__(ui.steps_pane)
        self._ui = ui
        self._compare_words = ui.result_words.text()
        self._decide_words = ui.decide_words.text()
        self._sign_words = ui.sign_words.text()
        self._return_words = ui.return_button.text()

    def who_may(self, name: str, against: str) -> str:
        """Return whether the person may check this order, and why not."""
        if against:
            return against
        words = self.tr(
            "You are signed in as {name}. You did not verify or prescribe this order: you may check it."
        )
        return words.format(name=name)

    def count(self, typed: int, needed: int, comparison: Comparison | None) -> str:
        """Return how many are typed, or how many agree."""
        if comparison is None:
            return self.tr("{typed} of {needed} typed").format(typed=typed, needed=needed)
        agreeing = needed - len(comparison.differing)
        return self.tr("{agreeing} of {needed} agree").format(agreeing=agreeing, needed=needed)

    def show_steps(self, is_typed: bool, comparison: Comparison | None, open_decisions: int) -> None:
        """Mark the step at hand, and say in each what came of it."""
        ui = self._ui
        at_hand = "type"
        if comparison is not None:
            at_hand = "result" if comparison.differing else "decide" if open_decisions else "sign"
        elif is_typed:
            at_hand = "result"
        for name in _STEPS:
            is_done = _STEPS.index(name) < _STEPS.index(at_hand)
            for part in ("number", "title"):
                label: QLabel = getattr(ui, f"{name}_{part}")
                set_state(label, "at_hand", "done" if is_done else str(name == at_hand).lower())
        ui.result_words.setText(self._result(comparison))
        ui.decide_words.setText(self._decisions(comparison))
        differs = comparison is not None and bool(comparison.differing)
        ui.sign_words.setText(
            self.tr("with your password: the return is signed, with what differs")
            if differs
            else self._sign_words
        )
        ui.return_button.setText(
            self.tr("Return to verification, signed  F7") if differs else self._return_words
        )

    def why_off(
        self, against: str, comparison: Comparison | None, open_decisions: int, has_password: bool
    ) -> str:
        """Return why the check cannot be signed now; empty where it can."""
        if against:
            return self.tr("Sign is off: you may not check this order")
        if comparison is None:
            return self.tr("Sign is off: the comparison has not been made")
        if comparison.differing:
            count = len(comparison.differing)
            if count == 1:
                return self.tr("Sign is off: 1\u00a0value not as in the order")
            return self.tr("Sign is off: {count}\u00a0values not as in the order").format(count=count)
        if open_decisions:
            if open_decisions == 1:
                return self.tr("Sign is off: 1\u00a0decision not accepted yet")
            words = self.tr("Sign is off: {count}\u00a0decisions not accepted yet")
            return words.format(count=open_decisions)
        return "" if has_password else self.tr("Sign is off: your password is not typed")

    def signed(self, opened: OpenedOrder | None) -> str:
        """Return that the check is signed."""
        return self.tr("Second check of {number} signed").format(number=_number(opened))

    def returned(self, opened: OpenedOrder | None) -> str:
        """Return that the order went back."""
        return self.tr("{number} was returned").format(number=_number(opened))

    def _result(self, comparison: Comparison | None) -> str:
        if comparison is None:
            return self._compare_words
        if comparison.differing:
            words = self.tr(
                "Not as in the order: {names}. A slip of your own typing can be corrected; anything else goes"
                " back with a signed record of what differs."
            )
            return words.format(names=listed(list(comparison.differing)))
        agree, dose = self.tr("All five agree with the order."), comparison.calculated
        if dose is None:
            return agree
        words = self.tr("Your height and weight give {surface} and {calculated}, rounded to {rounded}.")
        said = words.format(surface=dose.surface, calculated=dose.calculated, rounded=dose.rounded)
        return f"{agree} {said}"

    def _decisions(self, comparison: Comparison | None) -> str:
        if comparison is None or comparison.differing:
            return self._decide_words
        if not comparison.decisions:
            return self.tr("This order needs no decision of the prescriber.")
        return self._decide_words


def _number(opened: OpenedOrder | None) -> str:
    return "" if opened is None else opened.order.prescription.id
