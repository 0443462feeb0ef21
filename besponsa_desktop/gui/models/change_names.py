"""What the window calls the values that are compared with what was signed before."""

from __future__ import annotations

from besponsa_desktop.gui.language import later as _later
from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.field_names import field_name
from besponsa_desktop.gui.models.laboratory_sheet import TESTS

_NAMES = {
    "place": _later("Cycle and day"),
    "bsa": _later("BSA"),
    "calculated_dose": _later("Calculated dose"),
    "protocol": _later("Protocol"),
    "order.dose": _later("Ordered dose"),
    "concomitant_medicines": _later("Other medicines"),
    "course.doses_given": _later("Doses given"),
    "order.id": _later("Order number"),
    "order.prescriber": _later("Prescriber"),
    "order.ordered_at": _later("Ordered"),
    "patient.location": _later("Ward"),
}
_TESTS = {f"labs.{test.key}": test.name for test in TESTS}


def change_name(path: str) -> str:
    """Return the name of the value at a path of a comparison."""
    if path in _NAMES:
        return _tr(_NAMES[path])
    return _tr(_TESTS[path]) if path in _TESTS else field_name(path)
