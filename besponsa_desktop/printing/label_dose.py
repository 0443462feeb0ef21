"""The upper half of the label: who, what, how much, in what, and how it is given."""

from __future__ import annotations

from besponsa_desktop.clinical.course import DoseReduction
from besponsa_desktop.clinical.display import date_text, dose_text, number_text, trimmed_quantity_text
from besponsa_desktop.clinical.findings import Outcome
from besponsa_desktop.clinical.preparation import PreparationPlan
from besponsa_desktop.clinical.regimen import DOSE_DAYS
from besponsa_desktop.printing.amounts import concentration_text, rate_text, volume_text
from besponsa_desktop.printing.content import NOT_VERIFIED, Content
from besponsa_desktop.printing.imprint import Status
from besponsa_desktop.printing.label_grid import (
    DOSE,
    DRUG,
    EDGE,
    NAME,
    RIGHT,
    SMALL,
    SMALL_BOLD,
    LabelGrid,
    fits,
)
from besponsa_desktop.printing.typeface import width

#: How much lower everything from birth date to route stands under a name of two lines, in mm.
SECOND_NAME_LINE = 5.25
_LIGHT_AND_FROST = "Protect from light. Do not freeze."
_GAP = 2.5
_BESIDE_DOSE = 40.0
_INK = 20.0
_US_ISSUER = "uspi"
_DILUENT_RULE = "preparation.diluent"


def name_lines(content: Content) -> list[str]:
    """Return the name on one line, or where it is too long broken at the comma."""
    name = content.patient_name
    if fits(name, NAME, _narrow_room(content)) or ", " not in name:
        return [name]
    family, _, given = name.partition(", ")
    return [f"{family},", given]


def _narrow_room(content: Content) -> float:
    """Return the room of a name with the status at its right."""
    return RIGHT - EDGE - _GAP - max(width(line, SMALL_BOLD) for line in _state_lines(content))


def _state_lines(content: Content) -> list[str]:
    """Return that it is verified; else that nobody has signed, and the status or the verdict."""
    imprint = content.imprint
    if imprint.status is Status.VERIFIED:
        return ["VERIFIED", *(["PRACTICE"] if imprint.practice else [])]
    state = imprint.status.value.upper() if content.may_be_dispensed else content.verdict_text
    return [NOT_VERIFIED, f"{state} · PRACTICE" if imprint.practice else state]


def _name(grid: LabelGrid, content: Content) -> None:
    """Write the name with the status at its right: beside the second line where the first needs the width."""
    lines, narrow = name_lines(content), _narrow_room(content)
    beside = 0 if fits(lines[0], NAME, narrow) else len(lines) - 1
    paths = ("patient.family_name", "patient.given_name")
    for number, (line, path) in enumerate(zip(lines, paths, strict=False)):
        room = narrow if number == beside else RIGHT - EDGE
        grid.write((EDGE, 2 + number * SECOND_NAME_LINE), line, NAME, room, path)
    for number, line in enumerate(_state_lines(content)):
        y = 2 + beside * SECOND_NAME_LINE + number * 3.25
        grid.write_right((RIGHT, y), line, SMALL_BOLD, RIGHT - EDGE, "status")


def identity(grid: LabelGrid, content: Content, shift: float) -> None:
    """Write name, status, birth date, MRN and ward."""
    _name(grid, content)
    patient, y = content.order.patient, 8 + shift
    born = "" if patient.birth_date is None else date_text(patient.birth_date)
    end = grid.write((EDGE, y), f"born {born}   MRN {patient.mrn}", SMALL, RIGHT - EDGE, "patient.mrn")
    room = RIGHT - end - _GAP
    if patient.location:
        grid.write_right((RIGHT, y), f"ward: {patient.location}", SMALL, room, "patient.location")
    else:
        grid.write_right((RIGHT - _INK, y), "ward:", SMALL, room - _INK, "patient.location")
        grid.ink(RIGHT - _INK + 1, y, _INK - 1)
    grid.rule(12 + shift)


def drug_and_dose(grid: LabelGrid, content: Content, plan: PreparationPlan, shift: float) -> None:
    """Write the drug and its dose largest, the brand small, and beside the dose what it is diluted in."""
    product, order = content.regimen.product, content.order.prescription
    end = grid.write((EDGE, 12.6 + shift), product.generic_name, DRUG, RIGHT - EDGE, "order.drug")
    brand = [f"({product.brand_name})", *(["Rx only"] if product.source.key.startswith(_US_ISSUER) else [])]
    for number, text in enumerate(brand):
        grid.write_right((RIGHT, 13.1 + number * 3.5 + shift), text, SMALL, RIGHT - end - _GAP, "order.drug")
    dose = "" if order.dose is None else dose_text(order.dose)
    end = grid.write((EDGE, 19.6 + shift), dose, DOSE, RIGHT - EDGE, "order.dose")
    x = max(_BESIDE_DOSE, end + _GAP)
    total = f"in {_diluent_text(content)}, total {volume_text(plan.total)}"
    grid.write((x, 21 + shift), total, SMALL_BOLD, RIGHT - x, "order.diluent")
    place = f"cycle {order.cycle} day {order.day}{_dose_number_text(content)}"
    text = f"{concentration_text(plan.concentration)}   {place}"
    grid.write((x, 24.75 + shift), text, SMALL, RIGHT - x, "order.cycle")
    grid.rule(29.5 + shift)


def _diluent_text(content: Content) -> str:
    """Return the diluent as the protocol names it where the order's is that, else as it was ordered."""
    finding = content.finding(_DILUENT_RULE)
    if finding is not None and finding.outcome is Outcome.PASS:
        return finding.expected
    return content.order.prescription.diluent or ""


def _dose_number_text(content: Content) -> str:
    """Return which dose of how many this is in the cycle."""
    day = content.order.prescription.day
    two = content.order.course.dose_reduction is DoseReduction.TWO_DOSES_PER_CYCLE
    days = DOSE_DAYS[:2] if two else DOSE_DAYS
    return f"   dose {days.index(day) + 1} of {len(days)}" if day in days else ""


def how_given(grid: LabelGrid, content: Content, plan: PreparationPlan, shift: float) -> None:
    """Write route, time and rate; then the filter, joined by light and storage under a name of two lines."""
    y, duration = 30 + shift, content.order.prescription.infusion_duration
    end = grid.write((EDGE, y), "For intravenous infusion only", SMALL_BOLD, RIGHT - EDGE, "order.route")
    room = RIGHT - end - _GAP
    if duration is None or plan.rate is None:
        grid.write_right((RIGHT, y), "over ________ min", SMALL_BOLD, room, "order.infusion_duration")
    else:
        given = f"{trimmed_quantity_text(duration)} at {rate_text(plan.rate)}"
        grid.write_right((RIGHT, y), given, SMALL_BOLD, room, "order.infusion_duration")
    named = content.order.prescription.filter
    joined = (
        f"{f'Filter {named}' if named else 'No filter needed'}. {_LIGHT_AND_FROST} {_temperatures(content)}."
    )
    note = joined if shift else filter_text(content)
    grid.write((EDGE, 33.6 + max(0.0, shift - 0.5)), note, SMALL, RIGHT - EDGE, "order.filter")


def storage_text(content: Content) -> str:
    """Return how the diluted dose is kept, with the protocol's temperatures."""
    return f"{_LIGHT_AND_FROST} Hold at {_temperatures(content)}."


def _temperatures(content: Content) -> str:
    kept = content.regimen.preparation.storage
    room = f"{number_text(kept.room_lowest)}–{number_text(kept.room_highest)}"
    cold = f"{number_text(kept.refrigerator_lowest)}–{number_text(kept.refrigerator_highest)}"
    return f"{room}\u00a0°C or {cold}\u00a0°C"


def filter_text(content: Content) -> str:
    """Return what to know of an in-line filter."""
    named = content.order.prescription.filter
    if named:
        return f"Filter: {named}"
    suitable = [_material(name) for name in content.regimen.preparation.filters.suitable]
    return f"No filter needed. If used: {', '.join(suitable[:-1])} or {suitable[-1]}"


def _material(name: str) -> str:
    """Return a filter material as it is written: short names are abbreviations."""
    return name.upper() if len(name) <= 4 else name
