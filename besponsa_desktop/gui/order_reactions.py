"""Infusion reactions on record that the order on the screen leaves out: said, and added when asked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from besponsa_desktop.gui.widgets.reaction_strip import ReactionStrip

if TYPE_CHECKING:
    from besponsa_desktop.gui.order_desk import OrderDesk
    from besponsa_desktop.workflow.missing_reactions import MissingReaction
    from besponsa_desktop.workflow.recorded_reactions import RecordedReaction

_TABLE, _SECTION = "toxicities", "examination"
#: Verdicts that say an order may go on: not while it leaves out what the records hold.
_GOES_ON = frozenset({"pass", "caution"})
_NO_VERDICT = "NOT ASSESSED"


class OrderReactions(QObject):
    """Follows the order that is open; one that has ended states no later reaction."""

    def __init__(self, order_desk: OrderDesk) -> None:
        """Begin with nothing on record."""
        super().__init__(order_desk)
        self._of, self._screen = order_desk, order_desk.screen
        self._order_id = ""
        self._recorded: tuple[RecordedReaction, ...] = ()
        self.missing: tuple[MissingReaction, ...] = ()
        self.strip = ReactionStrip(self._screen.ui.form_pane)
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
        from besponsa_desktop.workflow.missing_reactions import reactions_on_record

        def done(recorded: tuple[RecordedReaction, ...]) -> None:
            if order_id == self._order_id:
                self._recorded = recorded
                self._show()

        desk.do("", lambda workstation: reactions_on_record(workstation, order_id), done)

    def add(self) -> None:
        """Add what is left out to the order, marked as from the record; it is one step of undo."""
        missing, form = self.missing, self._screen.form
        mrn = str(form.fields["patient.mrn"].raw() or "")
        if not missing:
            return
        form.sections[_SECTION].set_open(True)
        table = form.tables[_TABLE]
        for one in missing:
            row = table.add()
            row.load(dict(one.document))
            paths = {spot.path for spot in form.origins.spots() if spot.holder is row}
            form.origins.mark_recorded(paths, mrn, one.of)
        form.edited.emit(_TABLE)

    def _follow(self) -> None:
        opened = self._of.opened
        is_ended = opened is None or self._screen.is_ended
        order_id = "" if opened is None or is_ended else opened.record.id
        if order_id != self._order_id:
            self._order_id, self._recorded = order_id, ()
            self.read()
        self._show()

    def _show(self) -> None:
        """Say what is left out; an order that would go on without it has no verdict meanwhile."""
        self.missing = ()
        if self._recorded:
            from besponsa_desktop.workflow.missing_reactions import missing_reactions

            self.missing = missing_reactions(self._recorded, self._screen.form.tables[_TABLE].raw())
        self.strip.show_missing(self.missing)
        self._key.setEnabled(bool(self.missing))
        pane = self._screen.pane
        if self.missing and pane.has_view and pane.view.severity in _GOES_ON:
            sentence = self.tr("Judged without an infusion reaction that the records hold.")
            pane.show_view(replace(pane.view, severity="note", word=_NO_VERDICT, sentence=sentence))
