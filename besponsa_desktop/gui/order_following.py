"""The order screen follows the steps of its order: what was signed elsewhere is no draft on it any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from besponsa_desktop.gui.order_desk import OrderDesk
    from besponsa_desktop.workflow.opened_order import State
    from besponsa_desktop.workflow.workstation import Workstation


class OrderFollowing(QObject):
    """Looks whether a step was taken since the order was opened."""

    def __init__(self, order_desk: OrderDesk) -> None:
        """Follow for the desk of the order screen."""
        super().__init__(order_desk)
        self._of = order_desk

    def look(self) -> None:
        """Open the order anew where a step was taken; not while anything is typed about it."""
        opened = self._of.opened
        if opened is None or self._is_typed:
            return
        order_id = opened.record.id

        def work(workstation: Workstation) -> State:
            from besponsa_desktop.workflow.opened_order import open_order

            return open_order(workstation, order_id).record.state

        def compare(state: State) -> None:
            if self._of.opened is opened and not self._is_typed and state != opened.record.state:
                self._of.open_anew(order_id)

        self._of.desk.do("", work, compare, lambda _: None)

    @property
    def _is_typed(self) -> bool:
        return self._of.drafts.has_draft or self._of.screen.is_changed
