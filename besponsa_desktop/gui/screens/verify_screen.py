"""The verify screen: what changed, what is to be decided, one by one; then the password and the signature."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.forms.verify_screen import Ui_VerifyScreen
from besponsa_desktop.gui.screens.desk_screen import DeskScreen
from besponsa_desktop.gui.screens.reviewed_order import ReviewedOrder
from besponsa_desktop.gui.screens.verify_entries import VerifyEntries
from besponsa_desktop.gui.screens.verify_head import VerifyHead
from besponsa_desktop.gui.screens.verify_typing import VerifyTyping
from besponsa_desktop.gui.theme import Theme
from besponsa_desktop.gui.widgets.order_bar import OrderBar
from besponsa_desktop.gui.zoom import rescale


class VerifyScreen(DeskScreen):
    """One order before its first signature."""

    KEYS: ClassVar[Mapping[str, str]] = {"F10": "sign", "F7": "return_to_prescriber", "Escape": "go_back"}
    HELP = "verify"

    def __init__(self, theme: Theme, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with no order."""
        super().__init__(theme, desk, parent)
        self.ui = Ui_VerifyScreen()
        self.ui.setupUi(self)
        self.bar = OrderBar(self.ui.bar_slot)
        bar_lines = self.ui.bar_slot.layout()
        assert isinstance(bar_lines, QVBoxLayout)
        bar_lines.addWidget(self.bar)
        self.order = ReviewedOrder(desk, self)
        self.head = VerifyHead(self.ui, theme, self)
        self.entries = VerifyEntries(self.ui, theme, desk, self)
        self.typing = VerifyTyping(self.order, self.entries, desk)
        self._is_signing = self._keeps_said = False
        self._leave_order()
        self._connect()

    # ------------------------------------------------------------------ coming and going
    def open_order(self, order_id: str) -> None:
        """Show an order as it stands now; what was typed about it before is there again."""
        if order_id != self.order.id:
            self.typing.leave()
            self._leave_order()
        self.ui.password_edit.clear()
        self.head.say_nothing()
        self.order.open(order_id)

    def enter(self) -> None:
        """Put the cursor where something is to be typed."""
        self._show_state()
        self._go_on()

    def clear(self) -> None:
        """Show nothing of the order and of what was typed: somebody else sits here now."""
        self._is_signing = False
        self.typing.clear()
        self._leave_order()

    def show_theme(self) -> None:
        """Take the colours and the zoom of the window."""
        self.head.show_theme()
        self.entries.show_theme()
        self.head.arrange(self.width())

    def go_back(self) -> None:
        """Go back to the order; what is typed here is there again on return."""
        self.ui.password_edit.clear()
        if self.order.id:
            self.wanted.emit("order", self.order.id)
        else:
            self.left.emit()

    def return_to_prescriber(self) -> None:
        """Return the order to the prescriber with a signed record."""
        from besponsa_desktop.gui.screens.return_dialog import ReturnDialog

        record = self.order.record
        if record is None or self._is_signing:
            return
        dialog = ReturnDialog(self, self.theme, self.desk, record)
        dialog.returned.connect(self._leave_returned)
        dialog.open()

    def _leave_returned(self, order_id: str) -> None:
        self._forget_done()
        self.wanted.emit("papers", order_id)

    def _forget_done(self) -> None:
        self.typing.forget()
        self._leave_order()

    def _leave_order(self) -> None:
        """Show no order; what was typed about others stays."""
        self.order.leave()
        self.ui.password_edit.clear()
        self.head.say_nothing()
        self.bar.clear()
        self.head.show_parts(False)

    # ------------------------------------------------------------------ the order
    def _show_order(self, is_first: bool) -> None:
        review, view = self.order.review, self.order.view
        assert review is not None
        assert view is not None
        self.bar.show_order(review.opened)
        self.head.show(review, view)
        discarded = self.typing.show(view, is_first)
        rescale(self, self.theme.scale)
        self.head.show_parts(True)
        if not self._keeps_said:
            self.head.say_nothing()
        self._keeps_said = False
        if discarded:
            self.head.say(discarded)
        self._show_state()
        if is_first:
            self.ui.review_scroll.verticalScrollBar().setValue(0)
            QTimer.singleShot(0, self._go_on)  # once the fields have their places

    def _show_anew(self) -> None:
        """Load an order that somebody changed meanwhile; what is typed stays."""
        if not self._is_signing and not self._keeps_said:  # otherwise it is being loaded already
            self.head.say(self.tr("The order was changed meanwhile. It is shown as it is now."))
            self._load_keeping_said()

    def _say_failed(self, error: BaseException) -> None:
        self._keeps_said = False
        self.head.say_refused(self.desk, error)

    def _load_keeping_said(self) -> None:
        self._keeps_said = True
        self.order.load()

    # ------------------------------------------------------------------ signing
    def sign(self) -> None:
        """Verify and sign, if nothing is missing; otherwise go to what is."""
        if why := self._why_off():
            self.reasoned.emit(why)
            self._go_on(scroll=True)
            return
        from besponsa_desktop.workflow.credentials import Credential
        from besponsa_desktop.workflow.verification import verify_order

        person, review = self.desk.person, self.order.to_verify(self.entries.releases())
        assert person is not None
        number = review.order.searched.order_number
        credential = Credential(login=person.login, password=self.ui.password_edit.text())
        self.ui.password_edit.clear()
        self.head.say_nothing()
        self._set_signing(True)
        self.desk.sign(
            self.tr("The order is being verified and signed …"),
            lambda workstation: verify_order(workstation, review, credential),
            lambda _: self._leave_verified(number),
            self._refuse,
        )

    def _leave_verified(self, number: str) -> None:
        self._set_signing(False)
        self._forget_done()
        self.desk.told.emit(self.tr("Verified {number}; the second check is next").format(number=number))
        self.left.emit()

    def _refuse(self, error: BaseException) -> None:
        """Say why it was not signed; an order that is otherwise now is loaded anew, what is typed stays."""
        from besponsa_desktop.workflow.order_review import is_to_be_seen_anew

        self._set_signing(False)
        self.head.say_refused(self.desk, error)
        self.ui.password_edit.setFocus()
        if is_to_be_seen_anew(error):
            self._load_keeping_said()

    def _set_signing(self, is_signing: bool) -> None:
        self._is_signing = is_signing
        self._show_state()

    # ------------------------------------------------------------------ what is shown
    def _why_off(self) -> str:
        """Return why the order cannot be signed now; empty where it can."""
        review = self.order.review
        if self._is_signing or review is None:
            return self.tr("Sign is off: the records are at work")
        if not review.is_draft:
            state = review.opened.record.state.value
            return self.tr("Sign is off: the order is {state}").format(state=state)
        if review.left_out:
            return self.tr("Sign is off: the order leaves out what the records hold")
        if why := self.entries.why_off():
            return why
        return "" if self.ui.password_edit.text() else self.tr("Sign is off: your password is not typed")

    def _show_state(self) -> None:
        why = self._why_off()
        self.ui.sign_button.setEnabled(not why)
        self.ui.return_button.setEnabled(self.order.review is not None and not self._is_signing)
        if self.isVisible():
            self.reasoned.emit(why)

    def _take_typed(self) -> None:
        self.order.renew_operation()
        self._show_state()

    def _go_on(self, scroll: bool = False) -> None:
        """Put the cursor where something is still to be typed; a screen just opened is read from its top."""
        field, view = self._next_field(), self.ui.review_scroll
        is_inside = view.isAncestorOf(field)
        if scroll and is_inside:
            view.ensureWidgetVisible(field)
        is_seen = scroll or not is_inside or not field.visibleRegion().isEmpty()
        (field if is_seen else view).setFocus()

    def _next_field(self) -> QWidget:
        ui, review = self.ui, self.order.review
        if review is None or not review.is_draft or review.left_out:
            return ui.back_button
        if self.entries.is_closed:
            return ui.return_button
        return self.entries.first_missing or ui.password_edit

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the columns one above the other where there is no room for two."""
        super().resizeEvent(event)
        self.head.arrange(self.width())

    def _connect(self) -> None:
        ui = self.ui
        ui.back_button.clicked.connect(self.go_back)
        ui.return_button.clicked.connect(self.return_to_prescriber)
        ui.sign_button.clicked.connect(self.sign)
        ui.password_edit.textChanged.connect(self._show_state)
        self.order.loaded.connect(self._show_order)
        self.order.failed.connect(self._say_failed)
        self.order.moved_on.connect(self._show_anew)
        self.entries.changed.connect(self._take_typed)
        self.desk.covered.connect(ui.password_edit.clear)
