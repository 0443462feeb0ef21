"""Saving the order of the order screen: a draft as it is typed now, or a change of what was signed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from besponsa_desktop.gui.background import Waiting

if TYPE_CHECKING:
    from besponsa_desktop.gui.order_desk import OrderDesk
    from besponsa_desktop.workflow.opened_order import OpenedOrder, Order
    from besponsa_desktop.workflow.workstation import Workstation


class OrderSaving(QObject):
    """Saves what is typed, and goes on with the order as it stands then."""

    def __init__(self, order_desk: OrderDesk) -> None:
        """Save for the desk of the order screen."""
        super().__init__(order_desk)
        self._of = order_desk

    def then(self, go_on: Callable[[Order], None]) -> None:
        """Save where anything was typed since the order was opened, then go on with the order."""
        look, person, opened = self._of.screen.look, self._of.desk.person, self._of.opened
        if person is None or look is None or look.judged is None:
            self._of.reasoned.emit(self.tr("This is no whole order yet: it is kept as your draft"))
        elif self._of.imports.is_in_the_way:
            pass
        elif opened is not None and not self._of.screen.is_changed and not self._of.drafts.has_draft:
            go_on(opened.record)
        elif opened is not None and opened.record.state.value != "draft":
            self._ask_to_amend(opened)
        else:
            self._save(person.id, go_on)

    def _save(self, person_id: str, go_on: Callable[[Order], None]) -> None:
        document = self._of.screen.form.document()
        seen = None if self._of.opened is None else self._of.opened.record

        def work(workstation: Workstation) -> OpenedOrder:
            from besponsa_desktop.workflow.opened_order import hold, open_order
            from besponsa_desktop.workflow.order_records import save_order

            saved = save_order(workstation, document, person_id, seen=seen)
            now = open_order(workstation, saved.id)
            return replace(now, record=hold(workstation, now.record, person_id))

        def done(now: OpenedOrder) -> None:
            self._of.take_saved(now, document)
            if not self._of.screen.is_changed:
                go_on(now.record)

        self._of.desk.do(self.tr("The order is being saved …"), work, done, waiting=Waiting.FOR_A_RECORD)

    def _ask_to_amend(self, opened: OpenedOrder) -> None:
        from besponsa_desktop.gui.screens.amend_dialog import AmendDialog

        screen = self._of.screen
        dialog = AmendDialog(screen, screen.theme, self._of.desk, opened.record)
        dialog.show_change(opened.document, screen.form.document())
        dialog.amended.connect(self._of.open_anew)
        dialog.open()
