"""The bounds of an order's numbers: at each the order is read, just past it the order is refused."""

import pytest

from besponsa_desktop.exchange.order_file import parse_order
from tests.exchange.documents import changed, faults_of, full_document


def quantity(value: str, unit: str) -> dict[str, str]:
    """Return a quantity as it stands in a file."""
    return {"value": value, "unit": unit}


#: Where, the unit, values inside the bounds, values outside of them.
QUANTITIES = [
    ("measurements.height", "cm", ["45", "250", "250.000"], ["44.999999", "250.000001", "0", "-162"]),
    ("measurements.height", "m", ["0.45", "2.5"], ["0.449999", "2.500001", "162"]),
    ("measurements.height", "[in_i]", ["17.72", "98.42"], ["17.71", "98.43"]),
    ("measurements.previous_height", "cm", ["45", "250"], ["44.9", "250.1"]),
    ("measurements.weight", "kg", ["3", "400"], ["2.999999", "400.000001", "0"]),
    ("measurements.weight", "g", ["3000", "400000"], ["2999", "400001", "72"]),
    ("measurements.weight", "[lb_av]", ["6.614", "881.8"], ["6.613", "881.9"]),
    ("measurements.baseline_weight", "kg", ["3", "400"], ["2.9", "400.1"]),
    ("measurements.previous_weight", "kg", ["3", "400"], ["2.9", "400.1"]),
    ("course.doses_given[0].weight", "kg", ["3", "400"], ["2.9", "400.1"]),
    ("order.dose", "mg", ["0.000000000001", "1440"], ["0", "-1", "0.000"]),
    ("order.dose_per_area", "mg/m2", ["0.01"], ["0"]),
    ("order.bsa", "m2", ["0.01"], ["0", "-1.8"]),
    ("order.final_volume", "mL", ["0.1"], ["0"]),
    ("order.infusion_duration", "min", ["1"], ["0"]),
    ("order.observation_after", "min", ["1"], ["0"]),
    ("course.doses_given[0].dose", "mg", ["0.01"], ["0"]),
    ("course.doses_given[0].dose_per_area", "mg/m2", ["0.01"], ["0"]),
    ("course.baseline_counts.anc", "10*9/L", ["0"], ["-0.1"]),
    ("course.prior_cycle_baseline_counts.platelets", "/mm3", ["0"], ["-1"]),
    ("course.response.anc", "10*9/L", ["0"], ["-1"]),
    ("course.response.platelets", "10*9/L", ["0"], ["-1"]),
    ("ecgs[0].qtc", "ms", ["1"], ["0"]),
    ("ecgs[1].qt", "ms", ["1"], ["0"]),
    ("premedication[0].dose", "mg", ["0.1"], ["0"]),
]
#: Where, numbers inside the bounds, numbers outside of them.
NUMBERS: list[tuple[str, list[object], list[object]]] = [
    ("order.cycle", [1, 7, "2", "1.0"], [0, -1, "0", "1.5"]),
    ("order.day", [1, 8, 9, 15], [0, -8]),
    ("course.doses_given[0].cycle", [1], [0]),
    ("course.doses_given[0].day", [1], [0]),
    ("course.omitted_doses[0].day", [1], [0]),
    ("course.interruptions[0].days", [1, 29], [0, -7]),
    ("course.low_counts_days", [0, 29], [-1]),
    ("course.response.marrow_blasts_percent", ["0", "100", 4], ["-0.1", "100.1"]),
    ("diagnosis.salvage_line", [0, 2], [-1]),
    ("labs[0].value", ["0", "-0"], ["-0.1"]),
    ("labs[0].upper_limit", ["0.1"], ["0", "-1"]),
    ("labs[5].lower_limit", ["0.1"], ["0", "-1"]),
    ("labs[3].value", ["0", "100"], ["100.1", "-1"]),
    ("ecgs[0].heart_rate", [1, 72], [0, -60, "72.5"]),
    ("toxicities[0].grade", [1, 5], [0, 6]),
    ("toxicities[0].baseline_grade", [0, 5], [-1, 6]),
    ("premedication[0].minutes_before", [0, 60], [-1, "0.5"]),
]
INSIDE = [(at, quantity(value, unit)) for at, unit, inside, _ in QUANTITIES for value in inside]
OUTSIDE = [(at, quantity(value, unit)) for at, unit, _, outside in QUANTITIES for value in outside]


def with_quantity(at: str, measured: dict[str, str]) -> dict[str, object]:
    """Return the full order with other value and unit at one place, its other keys kept."""
    document = changed(full_document(), f"{at}.value", measured["value"])
    return changed(document, f"{at}.unit", measured["unit"])


@pytest.mark.parametrize(("at", "measured"), INSIDE, ids=str)
def test_that_a_quantity_at_its_bounds_is_read(at: str, measured: dict[str, str]) -> None:
    parse_order(with_quantity(at, measured))


@pytest.mark.parametrize(("at", "measured"), OUTSIDE, ids=str)
def test_that_a_quantity_past_its_bounds_is_refused(at: str, measured: dict[str, str]) -> None:
    (fault,) = faults_of(with_quantity(at, measured))
    assert fault.path == f"{at}.value"
    assert measured["value"] in fault.found


def test_that_the_bounds_of_a_dosing_weight_are_those_of_a_weight() -> None:
    document = changed(full_document(), "measurements.dosing_weight.value", "6.6")
    (fault,) = faults_of(document)
    assert (fault.path, fault.found) == ("measurements.dosing_weight.value", '"6.6" [lb_av]')
    assert fault.needed == "a weight from 3 to 400 kg"


@pytest.mark.parametrize(
    ("at", "value"), [(at, value) for at, inside, _ in NUMBERS for value in inside], ids=str
)
def test_that_a_number_at_its_bounds_is_read(at: str, value: object) -> None:
    parse_order(changed(full_document(), at, value))


@pytest.mark.parametrize(
    ("at", "value"), [(at, value) for at, _, outside in NUMBERS for value in outside], ids=str
)
def test_that_a_number_past_its_bounds_is_refused(at: str, value: object) -> None:
    (fault,) = faults_of(changed(full_document(), at, value))
    assert fault.path == at


OFFSETS = [
    ("Z", True),
    ("+14:00", True),
    ("-14:00", True),
    ("-12:00", True),
    ("+05:45", True),
    ("+14:01", False),
]


@pytest.mark.parametrize(
    ("offset", "read"), [*OFFSETS, ("-15:00", False), ("+05:60", False), ("+0500", False)]
)
def test_that_an_offset_is_at_most_fourteen_hours(offset: str, read: bool) -> None:
    document = changed(full_document(), "order.ordered_at", f"2026-12-20T09:10:00{offset}")
    if read:
        parse_order(document)
    else:
        assert faults_of(document)[0].path == "order.ordered_at"


@pytest.mark.parametrize("day", ["2026-12-21", "1900-01-01", "2024-02-29"])
def test_that_a_patient_may_be_born_until_the_planned_start(day: str) -> None:
    parse_order(changed(full_document(), "patient.birth_date", day))


def test_that_the_planned_start_is_read_in_its_own_offset_for_the_birth_date() -> None:
    document = changed(full_document(), "order.planned_start", "2026-12-20T20:00:00-05:00")
    assert [fault.path for fault in faults_of(changed(document, "patient.birth_date", "2026-12-21"))] == [
        "patient.birth_date"
    ]
