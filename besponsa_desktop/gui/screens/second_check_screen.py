"""The second check: five values typed blind, compared with the order, decisions accepted, signed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.gui import icons
from besponsa_desktop.gui.background import Waiting
from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.second_check_screen import Ui_SecondCheckScreen
from besponsa_desktop.gui.screens.blind_fields import BlindFields
from besponsa_desktop.gui.screens.check_typing import CheckTyping
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.screens.second_check_signing import SecondCheckSigning
from besponsa_desktop.gui.screens.second_check_words import SecondCheckWords
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.accepted_decision import AcceptedDecisions
from besponsa_desktop.gui.widgets.said import say_error, show_reason

if TYPE_CHECKING:
    from besponsa_desktop.workflow.opened_order import OpenedOrder
    from besponsa_desktop.workflow.second_comparison import Comparison, OpenedCheck

_ICON = 20


class SecondCheckScreen(DeskScreen):
    """Nothing of the order's five values is anywhere on the screen before all five are typed and compared."""

    KEYS: ClassVar = {
        "F6": "show_papers",
        "F7": "return_order",
        "F8": "correct",
        "F9": "compare",
        "F10": "sign",
        "Esc": "leave",
    }
    HELP = "second-check"

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with no order."""
        super().__init__(theme, desk, parent)
        self.ui = Ui_SecondCheckScreen()
        self.ui.setupUi(self)
        self.fields = BlindFields(self.ui, theme)
        self.typing = CheckTyping(self.fields, desk)
        self.words = SecondCheckWords(self.ui)
        self.signing = SecondCheckSigning(self.ui, desk)
        self.opened: OpenedOrder | None = None
        self.comparison: Comparison | None = None
        self.decisions = AcceptedDecisions(self.ui.decisions_box, self.ui.decisions_lines)
        self._order_id = self._against = ""
        self._is_busy = False
        self._connect()
        self._show_nothing()
        self.show_theme()

    # ------------------------------------------------------------------ coming and going
    def open_order(self, order_id: str) -> None:
        """Show an order, with what the same person typed about it before."""
        self._show_nothing()
        self._order_id = order_id
        self.typing.open(order_id)

    def enter(self) -> None:
        """Go on typing."""
        self._show_state()
        if self.opened is not None:
            self.fields.go_to()

    def clear(self) -> None:
        """Forget everything that was typed: somebody else sits here now."""
        self.typing.keeper.clear()
        self._show_nothing()

    def leave(self) -> None:
        """Go back to the work list; what is typed is there again when the same person comes back."""
        self.signing.forget()
        self.left.emit()

    def show_papers(self) -> None:
        """Show the papers of the order: its values stand on them, so not while they are hidden here."""
        if self.ui.papers_button.isEnabled():
            self.signing.forget()
            self.wanted.emit("papers", self._order_id)

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        size, ink = self.theme.px(_ICON), self.theme.palette.text_2
        self.ui.blind_icon.setPixmap(icons.pixmap("eye-off", size, ink, ratio=self.devicePixelRatioF()))
        self.fields.show_theme()
        self.fields.arrange(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the steps beneath the fields where there is no room beside them."""
        super().resizeEvent(event)
        self.fields.arrange(event.size().width())

    # ------------------------------------------------------------------ comparing
    def compare(self) -> None:
        """Compare what is typed with the order, once all five are."""
        opened, person = self.opened, self.desk.person
        if not self.ui.compare_button.isEnabled() or opened is None or person is None:
            return
        from besponsa_desktop.workflow.second_comparison import compare

        entry, record = self.fields.entry(), opened.record
        self._set_busy(True)
        words = self.tr("What you typed is being compared …")
        done, failed = self._show_compared, self._not_compared
        self.desk.do(words, lambda at: compare(at, record, entry, person), done, failed, Waiting.FOR_A_RECORD)

    def correct(self) -> None:
        """Let a slip of the own typing be corrected; the order's values are hidden meanwhile."""
        if not self.ui.correct_button.isEnabled():
            return
        differing = () if self.comparison is None else self.comparison.differing
        self._hide_comparison()
        self.fields.go_to(differing)

    def _show_compared(self, comparison: Comparison) -> None:
        self._set_busy(False)
        self.comparison = comparison
        self.signing.prepare()
        self.fields.set_open(False)
        self.fields.show_comparison(comparison)
        wanted = () if comparison.differing else comparison.decisions
        self.decisions.show(wanted, self.theme.scale, self.ui.check_password_edit)
        self._show_state()
        boxes: list[QWidget] = [row.ui.accept_box for row in self.decisions.rows]
        after = next(iter(boxes), self.ui.check_password_edit)
        (self.ui.correct_button if comparison.differing else after).setFocus()
        self.ui.check_scroll.ensureWidgetVisible(self.ui.sign_step)

    def _not_compared(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, UnusableInput):
            return self.fields.say(error.faults)
        return show_reason(self.desk, error, self.ui.compare_said)

    def _hide_comparison(self) -> None:
        self.comparison = None
        self.fields.hide_comparison()
        self.fields.set_open(self.opened is not None and not self._against)
        self.decisions.show((), self.theme.scale, self.ui.check_password_edit)
        self.signing.forget()
        self._show_state()

    # ------------------------------------------------------------------ the signature
    def sign(self) -> None:
        """Sign the second check, once everything that it needs is there."""
        if self.ui.sign_button.isEnabled() and self.opened is not None:
            self.signing.sign(self.opened.record, self.fields.entry(), self.decisions.accepted)

    def return_order(self) -> None:
        """Return the order: with what differs, once that is found, else with a reason."""
        opened, comparison = self.opened, self.comparison
        if opened is None or not self.ui.return_button.isEnabled():
            return
        if comparison is not None and comparison.differing:
            self.signing.sign(opened.record, self.fields.entry(), frozenset())
            return
        from besponsa_desktop.gui.screens.return_dialog import ReturnDialog

        dialog = ReturnDialog(self, self.theme, self.desk, opened.record)
        dialog.returned.connect(self._take_returned)
        dialog.open()

    def _take_returned(self) -> None:
        self._leave_done(self.words.returned(self.opened))

    def _leave_done(self, words: str) -> None:
        self.typing.keeper.forget()
        self._show_nothing()
        self.left.emit()
        self.desk.told.emit(words)

    # ------------------------------------------------------------------ what is shown
    def _show_nothing(self) -> None:
        self.opened, self._order_id, self._against, self._is_busy = None, "", "", False
        self.ui.patient_bar.clear()
        self.ui.who_words.clear()
        self.ui.compare_said.clear()
        self.typing.leave()
        self._hide_comparison()

    def _show_opened(self, found: OpenedCheck) -> None:
        opened, against = found.opened, found.against
        if opened.record.id != self._order_id:
            return
        self.opened, self._against = opened, against
        self.ui.patient_bar.show_order(opened)
        person = self.desk.person
        self.ui.who_words.setText(self.words.who_may(person.printed_name if person else "", against))
        self.fields.set_open(not against)
        if discarded := self.typing.bring_back():
            say_error(self.ui.compare_said, discarded)
        self._show_state()
        if self.isVisible():
            self.fields.go_to()

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._show_state()

    def _show_state(self) -> None:
        """Enable what can be done now, and say why the rest cannot."""
        ui, typed, comparison = self.ui, self.fields.typed, self.comparison
        may = self.opened is not None and not self._against and not self._is_busy
        open_ones = self.decisions.open_count
        agrees = comparison is not None and not comparison.differing
        ui.compare_button.setEnabled(may and comparison is None and typed == len(self.fields.edits))
        ui.correct_button.setVisible(comparison is not None)
        ui.correct_button.setEnabled(may)
        ui.compare_button.setVisible(comparison is None)
        ui.typed_count.setText(self.words.count(typed, len(self.fields.edits), comparison))
        ui.password_box.setVisible(comparison is not None)
        ui.papers_button.setEnabled(not self._is_busy and (comparison is not None or bool(self._against)))
        ui.return_button.setEnabled(may)
        ui.sign_button.setEnabled(may and agrees and not open_ones and bool(ui.check_password_edit.text()))
        self.words.show_steps(typed == len(self.fields.edits), comparison, open_ones)
        if self.isVisible() and not self._is_busy:
            has_password = bool(ui.check_password_edit.text())
            self.reasoned.emit(self.words.why_off(self._against, comparison, open_ones, has_password))

    def _connect(self) -> None:
        ui = self.ui
        self.typing.opened.connect(self._show_opened)
        self.fields.changed.connect(self._show_state)
        self.fields.finished.connect(self.compare)
        self.decisions.changed.connect(self._show_state)
        self.signing.working.connect(self._set_busy)
        self.signing.signed.connect(lambda: self._leave_done(self.words.signed(self.opened)))
        self.signing.returned.connect(self._take_returned)
        ui.check_password_edit.textChanged.connect(self._show_state)
        for button, act in (
            (ui.compare_button, self.compare),
            (ui.correct_button, self.correct),
            (ui.leave_button, self.leave),
            (ui.papers_button, self.show_papers),
            (ui.return_button, self.return_order),
            (ui.sign_button, self.sign),
        ):
            button.clicked.connect(act)
