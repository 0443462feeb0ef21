"""The values that a finding names: each with the order field's path, its text and when it was taken."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from besponsa_desktop.clinical import display
from besponsa_desktop.clinical.case import UsableResult
from besponsa_desktop.clinical.course import GivenDose
from besponsa_desktop.clinical.findings import FindingInput
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.patient import DosingWeight, Measurement
from besponsa_desktop.clinical.units import Quantity

#: Names of the tests in a sentence.
TEST_NAMES = {
    LaboratoryTest.TOTAL_BILIRUBIN: "bilirubin",
    LaboratoryTest.ALT: "ALT",
    LaboratoryTest.AST: "AST",
    LaboratoryTest.ALP: "ALP",
    LaboratoryTest.ANC: "ANC",
    LaboratoryTest.PLATELETS: "platelets",
    LaboratoryTest.WBC: "WBC",
    LaboratoryTest.BLAST_PERCENT: "blasts in the differential count",
    LaboratoryTest.PERIPHERAL_BLASTS: "peripheral blasts",
    LaboratoryTest.POTASSIUM: "potassium",
    LaboratoryTest.MAGNESIUM: "magnesium",
    LaboratoryTest.CALCIUM: "calcium",
}


def stated(path: str, value: object, taken_at: datetime | None = None) -> FindingInput:
    """Return a plain value of the order: text, number, yes or no, choice, date, or that nothing is stated."""
    return FindingInput(path=path, value=_text(value), taken_at=taken_at)


def amount(path: str, value: Quantity | None) -> FindingInput:
    """Return a quantity of the order as it was written."""
    text = display.NOT_STATED if value is None else display.trimmed_quantity_text(value)
    return FindingInput(path=path, value=text)


def measured(path: str, measurement: Measurement | DosingWeight | None) -> FindingInput:
    """Return a height or weight with the time it was taken."""
    if measurement is None:
        return stated(path, None)
    return FindingInput(
        path=path, value=display.quantity_text(measurement.value), taken_at=measurement.measured_at
    )


def result_text(usable: UsableResult) -> str:
    """Return a result as the laboratory reported it, with ``<`` or ``>`` where it is only bounded."""
    result = usable.result
    bound = "" if result.comparator is None else result.comparator.value
    return f"{bound}{display.quantity_text(result.value)}"


def laboratory(results: Iterable[UsableResult]) -> tuple[FindingInput, ...]:
    """Return laboratory results with their times."""
    return tuple(
        FindingInput(path=r.path, value=f"{_named(r)} {result_text(r)}", taken_at=r.taken_at) for r in results
    )


def given(dose: GivenDose) -> FindingInput:
    """Return a dose that was given."""
    size = dose.dose_per_area or dose.dose
    how_much = "" if size is None else f": {display.trimmed_quantity_text(size)}"
    return FindingInput(
        path="course.doses_given",
        value=f"cycle {dose.cycle} day {dose.day}{how_much}",
        taken_at=dose.given_at,
    )


def _named(usable: UsableResult) -> str:
    return TEST_NAMES[usable.result.test]


def _text(value: object) -> str:
    if value is None or isinstance(value, bool):
        return display.yes_no_text(value)
    if isinstance(value, Enum):
        return str(value.value).replace("_", " ")
    if isinstance(value, Decimal):
        return display.reported_text(value)
    if isinstance(value, datetime):
        return display.moment_text(value)
    return display.date_text(value) if isinstance(value, date) else str(value)
