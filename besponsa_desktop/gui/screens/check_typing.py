"""What the second pharmacist types, opened with its order: theirs alone, and kept at every keystroke."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from besponsa_desktop.gui.desk import Desk
from besponsa_desktop.gui.screens.blind_fields import BlindFields
from besponsa_desktop.gui.typed_keeper import TypedKeeper

if TYPE_CHECKING:
    from besponsa_desktop.workflow.second_comparison import OpenedCheck
    from besponsa_desktop.workflow.step_drafts import StepPlace, TypedBefore
    from besponsa_desktop.workflow.workstation import Workstation

    Found = tuple[OpenedCheck, StepPlace, TypedBefore | None]


class CheckTyping(QObject):
    """Opens an order with what this person typed about it. ``opened`` follows with the order, once read."""

    opened = Signal(object)

    def __init__(self, fields: BlindFields, desk: Desk) -> None:
        """Begin with no order."""
        super().__init__(fields)
        self._fields, self._desk = fields, desk
        self._found: Found | None = None
        self.keeper = TypedKeeper(desk, self)
        fields.changed.connect(self._keep)

    def open(self, order_id: str) -> None:
        """Read an order, and what this person typed about it; nobody else's typing is read."""
        person = self._desk.person
        assert person is not None

        def work(workstation: Workstation) -> Found:
            from besponsa_desktop.workflow.second_comparison import open_check
            from besponsa_desktop.workflow.step_drafts import place_of, typed_before

            found = open_check(workstation, order_id, person)
            place = place_of(found.opened, person.id)
            return found, place, None if found.against else typed_before(workstation, place)

        self._desk.do(self.tr("The order is being opened …"), work, self._take)

    def bring_back(self) -> str:
        """Show what was typed about the order that was opened; return why that was discarded, if it was."""
        assert self._found is not None
        check, place, before = self._found
        if check.against:
            return ""
        texts = self.keeper.brought_back(place, before)
        self._fields.show_texts({name: str(text) for name, text in texts.items()})
        self.keeper.begin(place)
        return self.keeper.why_discarded(before)

    def leave(self) -> None:
        """Empty the fields; what was typed stays kept."""
        self.keeper.leave()
        self._fields.show_texts({})

    def _take(self, found: Found) -> None:
        self._found = found
        self.opened.emit(found[0])

    def _keep(self) -> None:
        texts = self._fields.texts
        self.keeper.keep(texts if any(texts.values()) else {})
