"""What a person may do with the papers of an order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import tr as _tr

if TYPE_CHECKING:
    from besponsa_desktop.workflow.opened_order import Order
    from besponsa_desktop.workflow.people import Person


def may_print(person: Person | None) -> bool:
    """Tell whether a person does more than read: a print is a record."""
    return person is not None and any(role.value != "auditor" for role in person.roles)


def why_off(person: Person | None) -> str:
    """Return why nothing is printed."""
    if not may_print(person):
        return _tr("Print is off: an auditor reads only")
    return _tr("Print is off: there is no paper")


def may_cancel(record: Order | None, person: Person | None) -> bool:
    """Tell whether a person may end an order as it stands."""
    if record is None or person is None:
        return False
    from besponsa_desktop.workflow.states import Step, steps_from

    return Step.CANCEL in steps_from(record.state, person.roles)
