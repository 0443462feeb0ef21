"""Every kind of fault of an order's fields: its exact path, what was found, and what is needed."""

from typing import Any

import pytest

from tests.exchange.documents import (
    bytes_of,
    changed,
    document_of,
    faults_of,
    faults_of_bytes,
    full_document,
    paths_of,
    without,
)

# what is set, the value, where the fault is, a part of what is needed
WRONG: list[tuple[str, object, str, str]] = [
    ("format", "besponsa-desktop/order/2", "format", "besponsa-desktop/order/1"),
    ("format", None, "format", "besponsa-desktop/order/1"),
    ("order", None, "order", "an object with id, cycle, day, planned_start"),
    ("order", [], "order", "an object"),
    ("order.id", None, "order.id", "a text that is not empty"),
    ("order.id", "  ", "order.id", "a text that is not empty"),
    ("order.id", "", "order.id", "a text that is not empty"),
    ("order.id", 4411, "order.id", "in quotes"),
    ("order.cycle", None, "order.cycle", "a whole number, 1 or more"),
    ("order.cycle", 1.5, "order.cycle", "a whole number, 1 or more"),
    ("order.cycle", "one", "order.cycle", "a whole number, 1 or more"),
    ("order.cycle", True, "order.cycle", "a whole number, 1 or more"),
    ("order.day", "1.5", "order.day", "a whole number, 1 or more"),
    ("order.planned_start", None, "order.planned_start", "a time with its offset"),
    ("order.planned_start", "2026-11-23T10:00:00", "order.planned_start", "the offset from UTC as well"),
    ("order.planned_start", "2026-11-23T10:00", "order.planned_start", "the offset from UTC as well"),
    ("order.planned_start", "2026-11-23", "order.planned_start", "a time with its offset"),
    ("order.planned_start", "2026-02-30T10:00:00Z", "order.planned_start", "a date that exists"),
    ("order.planned_start", "2026-11-23T24:00:00Z", "order.planned_start", "a time of day"),
    ("order.planned_start", "2026-11-23T10:60:00Z", "order.planned_start", "a time of day"),
    ("order.planned_start", "2026-11-23 10:00:00Z", "order.planned_start", "a time with its offset"),
    ("order.planned_start", "2026-11-23T10:00:00z", "order.planned_start", "a time with its offset"),
    ("order.planned_start", "2026-11-23T10:00:00+14:01", "order.planned_start", "a time with its offset"),
    ("order.planned_start", "2026-11-23T10:00:00-00:00", "order.planned_start", "a time with its offset"),
    ("order.planned_start", "2026-11-23T10:00:00-0500", "order.planned_start", "a time with its offset"),
    ("order.planned_start", "1899-12-31T10:00:00Z", "order.planned_start", "from 1900 to 9998"),
    ("order.planned_start", "9999-12-31T10:00:00Z", "order.planned_start", "from 1900 to 9998"),
    ("order.planned_start", "23-Nov-2026 10:00", "order.planned_start", "a time with its offset"),
    ("order.planned_start", "\uff12026-11-23T10:00:00Z", "order.planned_start", "a time with its offset"),
    ("order.planned_start", 1795424400, "order.planned_start", "a time with its offset"),
    ("order.container", "Bag", "order.container", "bag or syringe"),
    ("order.container", {}, "order.container", "bag or syringe"),
    ("order.dose", "1.44 mg", "order.dose", "an object with value, unit"),
    ("order.dose", {"value": "1.44"}, "order.dose.unit", "the unit kg, g, [lb_av], mg or ug"),
    ("order.dose", {"unit": "mg"}, "order.dose.value", "a number above 0"),
    ("order.dose", {"value": None, "unit": "mg"}, "order.dose.value", "a number above 0"),
    ("order.dose.unit", "mcg", "order.dose.unit", "the unit kg, g, [lb_av], mg or ug"),
    ("order.dose.unit", "MG", "order.dose.unit", "the unit kg, g, [lb_av], mg or ug"),
    ("order.dose.unit", "mg/m2", "order.dose.unit", "the unit kg, g, [lb_av], mg or ug"),
    ("order.dose.unit", "mL", "order.dose.unit", "the unit kg, g, [lb_av], mg or ug"),
    ("order.dose_per_area.unit", "mg", "order.dose_per_area.unit", "the unit mg/m2"),
    ("order.final_volume.unit", "L", "order.final_volume.unit", "the unit mL"),
    ("order.infusion_duration.unit", "d", "order.infusion_duration.unit", "the unit h, min, s or ms"),
    ("order.bsa.unit", "m", "order.bsa.unit", "the unit m2"),
    ("patient", "Maria", "patient", "an object"),
    ("patient.sex", "F", "patient.sex", "female, male, other or unknown"),
    ("patient.mrn", 40021876, "patient.mrn", "a text, in quotes"),
    ("patient.mrn", ["a"], "patient.mrn", "a text, in quotes"),
    ("patient.family_name", "x" * 1001, "patient.family_name", "at most 1,000 characters"),
    ("patient.family_name", "Sam\u0000ple", "patient.family_name", "without control characters"),
    ("patient.family_name", "Sample\n", "patient.family_name", "without control characters"),
    ("patient.family_name", "Sample\u0085", "patient.family_name", "without control characters"),
    ("patient.family_name", "Sample\ud800", "patient.family_name", "whole Unicode characters"),
    ("patient.birth_date", "2026-02-29", "patient.birth_date", "a date that exists"),
    ("patient.birth_date", "1974-5-9", "patient.birth_date", "a date that exists"),
    ("patient.birth_date", "19740509", "patient.birth_date", "a date that exists"),
    ("patient.birth_date", "1974-05-09T00:00:00Z", "patient.birth_date", "a date that exists"),
    ("patient.birth_date", "05/09/1974", "patient.birth_date", "a date that exists"),
    ("patient.birth_date", "1899-12-31", "patient.birth_date", "a date that exists"),
    (
        "patient.birth_date",
        "2026-12-22",
        "patient.birth_date",
        "a date not after the planned start, 2026-12-21",
    ),
    ("patient.allergies", "penicillin", "patient.allergies", "a list"),
    ("patient.allergies", {}, "patient.allergies", "a list"),
    ("patient.allergies", ["penicillin", None], "patient.allergies[1]", "a text that is not empty"),
    ("patient.allergies", ["penicillin", " "], "patient.allergies[1]", "a text that is not empty"),
    ("patient.pregnancy_test.result", "not_done", "patient.pregnancy_test.result", "positive or negative"),
    ("diagnosis.cd22", True, "diagnosis.cd22", "positive, negative or not_tested"),
    ("diagnosis.prior_tki", "yes", "diagnosis.prior_tki", "true or false"),
    ("diagnosis.prior_tki", 0, "diagnosis.prior_tki", "true or false"),
    ("diagnosis.salvage_line", -1, "diagnosis.salvage_line", "a whole number, 0 or more"),
    ("measurements.height.unit", "kg", "measurements.height.unit", "the unit cm, m or [in_i]"),
    ("measurements.height.value", "1,62", "measurements.height.value", "no separators"),
    ("measurements.height.value", 162.5, "measurements.height.value", "as text or as a number"),
    (
        "measurements.dosing_weight.reason",
        None,
        "measurements.dosing_weight.reason",
        "a text that is not empty",
    ),
    ("measurements.dosing_weight.measured_at", None, "measurements.dosing_weight.measured_at", "a time with"),
    ("course.hsct", "yes", "course.hsct", "planned, not_planned, undecided or done"),
    ("course.response.status", "CR", "course.response.status", "not_assessed, cr, cri or none"),
    ("course.doses_given[0].given_at", None, "course.doses_given[0].given_at", "a time with its offset"),
    ("course.doses_given[1].cycle", None, "course.doses_given[1].cycle", "a whole number, 1 or more"),
    ("course.doses_given[1]", None, "course.doses_given[1]", "an object with cycle, day, given_at"),
    ("course.omitted_doses[0].day", None, "course.omitted_doses[0].day", "a whole number, 1 or more"),
    ("course.interruptions[0].cause", None, "course.interruptions[0].cause", "non_hematologic or other"),
    ("course.interruptions[0].days", "3 days", "course.interruptions[0].days", "a whole number, 1 or more"),
    ("labs", {}, "labs", "a list"),
    ("labs[2]", "ast 28", "labs[2]", "an object with test, value, unit"),
    ("labs[3].collected_at", "2026-12-21T06:00:00", "labs[3].collected_at", "the offset from UTC as well"),
    ("labs[2].test", "AST", "labs[2].test", "total_bilirubin, alt, ast"),
    ("labs[2].test", None, "labs[2].test", "total_bilirubin, alt, ast"),
    ("labs[2].value", None, "labs[2].value", "a number not below 0"),
    ("labs[2].comparator", "<=", "labs[2].comparator", "< or >"),
    ("labs[2].unit", None, "labs[2].unit", "the unit U/L or ukat/L"),
    ("labs[2].unit", "mg/dL", "labs[2].unit", "the unit U/L or ukat/L"),
    ("labs[0].unit", "meq/L", "labs[0].unit", "the unit mg/dL, umol/L or mmol/L"),
    ("labs[0].unit", "mg/mL", "labs[0].unit", "the unit mg/dL, umol/L or mmol/L"),
    ("labs[5].unit", "mg/dL", "labs[5].unit", "the unit umol/L, mmol/L or meq/L"),
    ("labs[4].unit", "%", "labs[4].unit", "the unit 10*9/L, /mm3, /uL or 10*3/uL"),
    ("labs[3].unit", "10*9/L", "labs[3].unit", "the unit %"),
    ("ecgs[0].method", "hodges", "ecgs[0].method", "fridericia or bazett"),
    ("ecgs[0].qtc", None, "ecgs[0]", "either qtc or qt"),
    ("ecgs[1].qtc", {"value": "400", "unit": "ms"}, "ecgs[1]", "either qtc or qt"),
    ("ecgs[1].method", "bazett", "ecgs[1].method", "nothing: method does not belong to qt"),
    ("ecgs[1].heart_rate", "72/min", "ecgs[1].heart_rate", "a whole number, 1 or more"),
    ("examination.hepatomegaly", False, "examination.hepatomegaly", "none, painless or painful"),
    ("toxicities[0].term", None, "toxicities[0].term", "a text that is not empty"),
    ("toxicities[0].grade", "III", "toxicities[0].grade", "a whole number from 1 to 5"),
    ("premedication[0].class", None, "premedication[0].class", "corticosteroid, antipyretic"),
    ("premedication[0].dose.unit", "mL", "premedication[0].dose.unit", "the unit kg, g"),
    ("cytoreduction[0].agent", None, "cytoreduction[0].agent", "a text that is not empty"),
    ("anti_infectives", ["aciclovir", 1], "anti_infectives[1]", "in quotes"),
    ("concomitant_medicines[0].drug", " ", "concomitant_medicines[0].drug", "a text that is not empty"),
    ("preparation", [], "preparation", "an object"),
    ("preparation.vials[0].expires_on", "2027-06", "preparation.vials[0].expires_on", "a date that exists"),
]


@pytest.mark.parametrize(
    ("path", "value", "at", "needed"), WRONG, ids=[f"{case[0]} {case[1]!r:.40}" for case in WRONG]
)
def test_that_a_wrong_value_is_named_with_its_path(path: str, value: object, at: str, needed: str) -> None:
    (fault,) = faults_of(changed(full_document(), path, value))
    assert fault.path == at
    assert needed in fault.needed
    assert fault.found


REQUIRED = [
    "format",
    "order",
    "order.id",
    "order.cycle",
    "order.day",
    "order.planned_start",
    "order.dose.unit",
    "measurements.height.value",
    "labs[0].test",
    "labs[0].value",
    "labs[0].unit",
    "course.doses_given[0].cycle",
    "measurements.dosing_weight.measured_at",
    "measurements.dosing_weight.reason",
    "course.omitted_doses[0].cycle",
    "course.interruptions[0].cause",
    "toxicities[0].term",
    "premedication[0].class",
    "cytoreduction[0].agent",
    "concomitant_medicines[0].drug",
]


@pytest.mark.parametrize("path", REQUIRED)
def test_that_a_missing_key_is_named_with_its_path(path: str) -> None:
    (fault,) = faults_of(without(full_document(), path))
    assert (fault.path, fault.found) == (path, "nothing")


UNKNOWN = [
    ("", "comment", "comment", "only the keys format, patient"),
    ("patient.", "name", "patient.name", ""),
    ("measurements.", "wieght", "measurements.wieght", "weight, if that is meant"),
    ("order.dose.", "text", "order.dose.text", "only the keys value, unit"),
    ("labs[1].", "uln", "labs[1].uln", ""),
    ("course.", "dosesGiven", "course.dosesGiven", "doses_given, if that is meant"),
    ("preparation.vials[0].", "product", "preparation.vials[0].product", ""),
    ("patient.", "na\u0000me", 'patient["na\\u0000me"]', ""),
    ("patient.", "first name", 'patient["first name"]', ""),
    ("patient.", "\ud800", 'patient["\\ud800"]', ""),
    ("patient.", "x" * 5000, f'patient["{"x" * 79}…"]', ""),
    ("patient.", "", 'patient[""]', ""),
]


@pytest.mark.parametrize(("parent", "key", "at", "needed"), UNKNOWN, ids=[case[2][:40] for case in UNKNOWN])
def test_that_an_unknown_key_is_named_with_its_path(parent: str, key: str, at: str, needed: str) -> None:
    document = full_document()
    holder: Any = document
    for step in parent.replace("[", ".").replace("]", "").split("."):
        if step:
            holder = holder[int(step)] if step.isdigit() else holder[step]
    holder[key] = None
    (fault,) = faults_of(document)
    assert (fault.path, fault.found) == (at, "an unknown key")
    assert needed in fault.needed


def test_that_every_fault_of_a_file_is_told_at_once() -> None:
    document = changed(document_of(), "patient.birth_date", "2030-01-01")
    changed(document, "patient.sex", "F")
    changed(document, "order.dose.value", "1,38")
    changed(document, "labs[3].unit", "mg")
    changed(document, "labs[0].collected_at", "yesterday")
    assert paths_of(faults_of(document)) == [
        "patient.sex",
        "order.dose.value",
        "labs[0].collected_at",
        "labs[3].unit",
        "patient.birth_date",
    ]


def test_that_what_was_found_is_short_and_prints_on_one_line() -> None:
    fault = faults_of(changed(document_of(), "order.container", "\u0007\n\u202e" * 500))[0]
    assert fault.found.isprintable()
    assert len(fault.found) <= 82  # 80 and the quotes


def test_that_a_fault_reads_as_one_sentence() -> None:
    fault = faults_of(changed(document_of(), "order.dose.unit", "mL"))[0]
    assert str(fault) == (
        'order.dose.unit: found "mL", a unit of volume; needed the unit kg, g, [lb_av], mg or ug'
    )


@pytest.mark.parametrize(
    "number", ["1e3", "NaN", "Infinity", "-Infinity", "1E400", "1" * 13, "0.1234567890123"]
)
def test_that_a_json_number_that_is_no_plain_decimal_is_refused(number: str) -> None:
    data = bytes_of(changed(document_of(), "order.dose.value", "HERE")).replace(b'"HERE"', number.encode())
    (fault,) = faults_of_bytes(data)
    assert (fault.path, fault.found) == ("order.dose.value", number)
