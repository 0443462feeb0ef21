"""What is typed on the verify screen about the findings: kept at every change, and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.screens.reviewed_order import ReviewedOrder
from besponsa_desktop.gui.screens.verify_entries import VerifyEntries
from besponsa_desktop.gui.typed_keeper import TypedKeeper

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.release_views import ReviewView


class VerifyTyping(QObject):
    """Joins the entries of the findings and where their texts are kept. Passwords are no part of it."""

    def __init__(self, order: ReviewedOrder, entries: VerifyEntries, desk: Desk) -> None:
        """Begin with no order."""
        super().__init__(entries)
        self._order, self._entries = order, entries
        self._keeper = TypedKeeper(desk, self)
        entries.changed.connect(self.keep)

    def show(self, view: ReviewView, is_first: bool) -> str:
        """Show what is to be decided, with what this person typed about it; return why that was discarded.

        What stands on the screen, or stood there a moment ago, is about the order as it is shown now.
        """
        order_id, place, before, discarded = self._order.id, self._order.place, self._order.before, ""
        assert place is not None
        if is_first and not self._entries.is_known(order_id):
            self._entries.bring_back(order_id, self._keeper.brought_back(place, before))
            discarded = self._keeper.why_discarded(before)
        self._keeper.leave()
        self._entries.show(order_id, view.releases)
        self._keeper.begin(place)
        self.keep()
        return discarded

    def keep(self) -> None:
        """Keep what is typed now."""
        review = self._order.review
        if review is not None and review.is_draft:
            self._keeper.keep(self._entries.texts())

    def leave(self) -> None:
        """Put the entries away; what is typed in them comes back with the order."""
        self._keeper.leave()
        self._entries.leave()

    def forget(self) -> None:
        """Forget what was typed about the order: it is done."""
        self._keeper.forget()
        self._entries.forget(self._order.id)

    def clear(self) -> None:
        """Show nothing of what was typed: somebody else sits here now."""
        self._keeper.clear()
        self._entries.forget()
