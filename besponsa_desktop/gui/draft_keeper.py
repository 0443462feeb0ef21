"""Drafts: what is typed into the order form is on disk at every change, and comes back after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.errors import SurroundingsFailed

if TYPE_CHECKING:
    from besponsa_desktop.gui.desk import Desk
    from besponsa_desktop.gui.screens.order_screen import OrderScreen
    from besponsa_desktop.workflow.drafts import TypedDraft
    from besponsa_desktop.workflow.opened_order import Order


class DraftKeeper(QObject):
    """Saves the form's document under the person who types. ``told`` is what the status bar says of it."""

    told = Signal(str)

    def __init__(self, screen: OrderScreen, desk: Desk) -> None:
        """Begin with nothing typed."""
        super().__init__(desk)
        self._screen, self._desk = screen, desk
        self._id = ""
        self._order: Order | None = None
        screen.typed.connect(self.save)

    def begin(self, order: Order | None, draft_id: str = "") -> None:
        """Type about another order from now on, or about a new one; ``draft_id`` is a draft to go on with."""
        self._order, self._id = order, draft_id

    @property
    def has_draft(self) -> bool:
        """Tell whether something is typed that is not an order of the records yet."""
        return bool(self._id)

    def save(self) -> None:
        """Save what is typed now; a failure is told, and the next change tries again."""
        person = self._desk.person
        if person is None:
            return
        from besponsa_desktop.workflow.drafts import save_draft

        workstation = self._desk.workstation
        draft_id = self._id or workstation.new_id()
        form = self._screen.form
        try:
            save_draft(workstation, draft_id, person.id, form.document() | form.beside(), self._order)
        except SurroundingsFailed as failed:
            self.told.emit(self.tr("Draft not saved: {why}").format(why=failed))
            return
        self._id = draft_id
        self.told.emit(self.tr("Draft saved {time}").format(time=f"{workstation.clock():%H:%M:%S}"))

    def go_on(self, order: Order) -> None:
        """Keep what was typed while the order was saved: from now on the draft is about that order."""
        self._order = order
        self.save()

    def drop(self) -> None:
        """Forget the draft: it has become an order, or was given up."""
        if not self._id:
            return
        from besponsa_desktop.workflow.drafts import drop_draft

        drop_draft(self._desk.workstation, self._id)
        self._id = ""

    def latest(self) -> TypedDraft | None:
        """Return the person's latest draft, to be offered; ``None`` where there is none."""
        person = self._desk.person
        if person is None:
            return None
        from besponsa_desktop.workflow.drafts import drafts_of

        return next(iter(drafts_of(self._desk.workstation, person.id)), None)
