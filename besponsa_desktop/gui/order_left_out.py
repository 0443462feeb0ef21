"""What the records hold of the patient and the order on the screen leaves out: said, and added when asked.

Infusion reactions of the course, and what visits found later than the order states.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from besponsa_desktop.gui.models.release_views import GOES_ON, NO_VERDICT
from besponsa_desktop.gui.widgets.left_out_strip import LeftOutStrip

if TYPE_CHECKING:
    from besponsa_desktop.clinical.course_record import Visit
    from besponsa_desktop.gui.order_desk import OrderDesk
    from besponsa_desktop.workflow.missing_findings import MissingFinding
    from besponsa_desktop.workflow.missing_reactions import MissingReaction
    from besponsa_desktop.workflow.recorded_reactions import RecordedReaction
    from besponsa_desktop.workflow.workstation import Workstation

_TABLE, _SECTION, _FOUND = "toxicities", "examination", "findings"


class OrderLeftOut(QObject):
    """Follows the order that is open; one that has ended states nothing of later."""

    def __init__(self, order_desk: OrderDesk) -> None:
        """Begin with nothing on record."""
        super().__init__(order_desk)
        self._of, self._screen = order_desk, order_desk.screen
        self._order_id = ""
        self._recorded: tuple[RecordedReaction, ...] = ()
        self._visits: tuple[Visit, ...] = ()
        self.reactions: tuple[MissingReaction, ...] = ()
        self.findings: tuple[MissingFinding, ...] = ()
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
        from besponsa_desktop.workflow.missing_findings import visits_on_record
        from besponsa_desktop.workflow.missing_reactions import reactions_on_record

        def work(at: Workstation) -> tuple[tuple[RecordedReaction, ...], tuple[Visit, ...]]:
            return reactions_on_record(at, order_id), visits_on_record(at, order_id)

        def done(found: tuple[tuple[RecordedReaction, ...], tuple[Visit, ...]]) -> None:
            if order_id == self._order_id:
                self._recorded, self._visits = found
                self._show()

        desk.do("", work, done)

    def add(self) -> None:
        """Add what is left out to the order, marked as from the record; it is one step of undo."""
        reactions, findings, form = self.reactions, self.findings, self._screen.form
        mrn = str(form.fields["patient.mrn"].raw() or "")
        if findings:
            self._add_findings(findings, mrn)
        if reactions:
            form.sections[_SECTION].set_open(True)
        for one in reactions:
            row = form.tables[_TABLE].add()
            row.load(dict(one.document))
            paths = {spot.path for spot in form.origins.spots() if spot.holder is row}
            form.origins.mark_recorded(paths, mrn, one.of)
        if reactions or findings:
            form.edited.emit(_TABLE if reactions else _FOUND)

    def _add_findings(self, findings: tuple[MissingFinding, ...], mrn: str) -> None:
        from besponsa_desktop.workflow.missing_findings import LISTS, with_findings

        form = self._screen.form
        before: dict[str, Any] = form.document()
        form.load(with_findings(before, findings) | form.beside())
        at = {path: len(before.get(path) or ()) for path in LISTS}
        for one in findings:
            path = one.path
            if path in LISTS:
                path = f"{one.path}[{at[one.path]}]"
                at[one.path] += 1
            paths = {spot.path for spot in form.origins.spots() if f"{spot.path}.".startswith(f"{path}.")}
            form.origins.mark_recorded(paths, mrn, one.of)

    def _follow(self) -> None:
        opened = self._of.opened
        is_ended = opened is None or self._screen.is_ended
        order_id = "" if opened is None or is_ended else opened.record.id
        if order_id != self._order_id:
            self._order_id, self._recorded, self._visits = order_id, (), ()
            self.read()
        self._show()

    def _show(self) -> None:
        """Say what is left out; an order that would go on without it has no verdict meanwhile."""
        self.reactions, self.findings = (), ()
        if self._recorded:
            from besponsa_desktop.workflow.missing_reactions import missing_reactions

            self.reactions = missing_reactions(self._recorded, self._screen.form.tables[_TABLE].raw())
        if self._visits:
            from besponsa_desktop.workflow.missing_findings import missing_findings

            self.findings = missing_findings(self._visits, self._screen.form.document())
        self.strip.show_missing([one.words for one in self.reactions], [one.words for one in self.findings])
        is_anything = bool(self.reactions or self.findings)
        self._key.setEnabled(is_anything)
        pane = self._screen.pane
        if is_anything and pane.has_view and pane.view.severity in GOES_ON:
            sentence = self.tr("Judged without what the records hold: see above the form.")
            pane.show_view(replace(pane.view, severity="note", word=NO_VERDICT, sentence=sentence))
