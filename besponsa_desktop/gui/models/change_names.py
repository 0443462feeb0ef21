"""What the window calls the values that are compared with what was signed before."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from besponsa_desktop.gui.models.field_names import field_name
from besponsa_desktop.gui.models.laboratory_sheet import TESTS

_NAMES = {
    "place": QT_TRANSLATE_NOOP("ChangeNames", "Cycle and day"),
    "bsa": QT_TRANSLATE_NOOP("ChangeNames", "BSA"),
    "calculated_dose": QT_TRANSLATE_NOOP("ChangeNames", "Calculated dose"),
    "protocol": QT_TRANSLATE_NOOP("ChangeNames", "Protocol"),
    "order.dose": QT_TRANSLATE_NOOP("ChangeNames", "Ordered dose"),
    "concomitant_medicines": QT_TRANSLATE_NOOP("ChangeNames", "Other medicines"),
    "course.doses_given": QT_TRANSLATE_NOOP("ChangeNames", "Doses given"),
    "order.id": QT_TRANSLATE_NOOP("ChangeNames", "Order number"),
    "order.prescriber": QT_TRANSLATE_NOOP("ChangeNames", "Prescriber"),
    "order.ordered_at": QT_TRANSLATE_NOOP("ChangeNames", "Ordered"),
    "patient.location": QT_TRANSLATE_NOOP("ChangeNames", "Ward"),
}
_TESTS = {f"labs.{test.key}": test.name for test in TESTS}


def change_name(path: str) -> str:
    """Return the name of the value at a path of a comparison."""
    if path in _NAMES:
        return QCoreApplication.translate("ChangeNames", str(_NAMES[path]))
    return _TESTS.get(path) or field_name(path)
