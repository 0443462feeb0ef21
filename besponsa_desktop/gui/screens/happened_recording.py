"""Recording one event of an infusion as typed: new, corrected or taken back; its draft goes with it."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from besponsa_desktop.errors import SurroundingsFailed

if TYPE_CHECKING:
    from besponsa_desktop.workflow.bench import Bench
    from besponsa_desktop.workflow.people import Person
    from besponsa_desktop.workflow.step_drafts import StepPlace
    from besponsa_desktop.workflow.workstation import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class SentEvent:
    """What is recorded, of which order and by whom; ``place`` is where its typing is kept.

    ``entry_id`` is what it corrects or takes back, empty for a new event; the ``document`` of what is taken
    back is empty.
    """

    bench: Bench
    by: Person
    place: StepPlace
    operation_id: str
    act: str
    document: Mapping[str, object] = field(repr=False)
    entry_id: str = ""
    reason: str = ""

    @property
    def order_id(self) -> str:
        """Return the order in whose infusion it happened."""
        return self.bench.opened.record.id

    @property
    def order_number(self) -> str:
        """Return the number of that order."""
        return self.bench.order.prescription.id

    def record(self, workstation: Workstation) -> None:
        """Record it, and forget its typing, wherever the window is by then.

        Raises:
            UnusableInput, Refused, ChangedElsewhere, SurroundingsFailed: nothing was recorded.
        """
        from besponsa_desktop.workflow.entry_keeping import Correction, Entering, take_back
        from besponsa_desktop.workflow.infusion_record import record_infusion_event

        correction = Correction(entry_id=self.entry_id, reason=self.reason) if self.entry_id else None
        entering = Entering(by=self.by, correction=correction, operation_id=self.operation_id)
        if self.document:
            record_infusion_event(workstation, self.bench.opened.record, self.document, entering)
        else:
            take_back(workstation, entering)
        with suppress(SurroundingsFailed):
            self._forget_typing(workstation)

    def _forget_typing(self, workstation: Workstation) -> None:
        """Forget its typing where nothing else was typed in its place since; what waits beside it stays."""
        from besponsa_desktop.workflow.step_drafts import forget_typed, keep_typed, typed_before

        before = typed_before(workstation, self.place)
        if before is None or before.typed.get("operation") != self.operation_id:
            return
        if waiting := before.typed.get("waiting"):
            keep_typed(workstation, self.place, {"waiting": waiting})
        else:
            forget_typed(workstation, self.place)
