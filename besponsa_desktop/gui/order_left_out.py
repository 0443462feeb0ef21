"""What the records hold of the patient and the order on the screen leaves out: said, and added when asked.

Infusion reactions of the course, and what visits found later than the order states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from besponsa_desktop.gui.models.assessment_view import without_verdict
from besponsa_desktop.gui.widgets.left_out_strip import LeftOutStrip

if TYPE_CHECKING:
    from besponsa_desktop.gui.order_desk import OrderDesk
    from besponsa_desktop.workflow.left_out import LeftOut, OnRecord
    from besponsa_desktop.workflow.workstation import Workstation

_TOXICITY_SECTION, _EDITED = "examination", "from the record"


class OrderLeftOut(QObject):
    """Follows the order that is open; one that has ended states nothing of later."""

    def __init__(self, order_desk: OrderDesk) -> None:
        """Begin with nothing on record."""
        super().__init__(order_desk)
        self._of, self._screen = order_desk, order_desk.screen
        self._order_id = ""
        self._held: OnRecord | None = None
        self.left_out: tuple[LeftOut, ...] = ()
        self.strip = LeftOutStrip(self._screen.ui.form_pane)
        self._screen.ui.form_lines.insertWidget(0, self.strip)
        self.strip.chosen.connect(self.add)
        self._key = QShortcut(QKeySequence("F3"), self._screen, self.add)
        self._screen.examined.connect(self._follow)
        order_desk.desk.moved.connect(self.read)
        self._show()

    def read(self) -> None:
        """Read what is on record of the patient of the order that is open."""
        desk, order_id = self._of.desk, self._order_id
        if not order_id or not desk.is_open or desk.person is None:
            return
        from besponsa_desktop.workflow.left_out import on_record

        def work(at: Workstation) -> OnRecord:
            return on_record(at, order_id)

        def done(held: OnRecord) -> None:
            if order_id != self._order_id:
                return
            self._held, before = held, self.left_out
            self._show()
            if before and not self.left_out:
                self._screen.refresh()  # its verdict counts again

        desk.do("", work, done)

    def add(self) -> None:
        """Add what is left out to the order, marked as from the record; it is one step of undo."""
        left_out, form = self.left_out, self._screen.form
        if not left_out:
            return
        from besponsa_desktop.workflow.left_out import place_in, with_left_out

        in_rows = [one for one in left_out if one.path in form.tables]
        others = [one for one in left_out if one not in in_rows]
        before: dict[str, Any] = form.document()
        if others:
            form.load(with_left_out(before, others) | form.beside())
        after: dict[str, Any] = form.document()
        for one in others:
            path = place_in(after, one)
            self._mark({spot.path for spot in form.origins.spots() if _is_of(spot.path, path, one)}, one)
        for one in in_rows:  # a row that is half typed stays beside it
            row = form.tables[one.path].add()
            row.load(dict(one.document))
            self._mark({spot.path for spot in form.origins.spots() if spot.holder is row}, one)
        if any(one.is_reaction for one in left_out):
            form.sections[_TOXICITY_SECTION].set_open(True)
        form.edited.emit(_EDITED)

    def _mark(self, paths: set[str], one: LeftOut) -> None:
        if self._held is not None:
            self._screen.form.origins.mark_recorded(paths, self._held.mrn, one.of)

    def _follow(self) -> None:
        opened = self._of.opened
        is_ended = opened is None or self._screen.is_ended
        order_id = "" if opened is None or is_ended else opened.record.id
        if order_id != self._order_id:
            self._order_id, self._held = order_id, None
            self.read()
        self._show()

    def _show(self) -> None:
        """Say what is left out; an order that would go on without it has no verdict meanwhile."""
        self.left_out = ()
        if self._held is not None:
            from besponsa_desktop.workflow.left_out import left_out_of

            self.left_out = left_out_of(self._screen.form.document(), self._held)
        self.strip.show_missing(
            [one.words for one in self.left_out if one.is_reaction],
            [one.words for one in self.left_out if not one.is_reaction],
        )
        self._key.setEnabled(bool(self.left_out))
        pane = self._screen.pane
        if self.left_out and pane.has_view:
            sentence = self.tr("Judged without what the records hold: see above the form.")
            pane.show_view(without_verdict(pane.view, sentence))


def _is_of(place: str, path: str, one: LeftOut) -> bool:
    """Tell whether a place of the form holds what was added at a path: that itself, or a part of it."""
    return place == path or any(f"{place}.".startswith(f"{path}.{part}.") for part in one.document)
