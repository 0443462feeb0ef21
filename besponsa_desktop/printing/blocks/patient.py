"""Blocks 2 and 3: the patient, and the order with the course so far."""

from __future__ import annotations

from besponsa_desktop.clinical.course import GivenDose, Response
from besponsa_desktop.clinical.display import (
    NOT_STATED,
    count_text,
    date_text,
    dose_text,
    level_text,
)
from besponsa_desktop.clinical.findings import Outcome
from besponsa_desktop.clinical.patient import age_in_years
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Field, Grid
from besponsa_desktop.printing.marks import PATIENT, Row
from besponsa_desktop.printing.wording import joined, offset_time_text, stated, words

_INTERVAL_RULE = "schedule.interval"


def patient(content: Content, grid: Grid) -> Block:
    """Return block 2: names, birth date and age, MRN, sex, location, allergies."""
    person = content.order.patient
    first = [
        Field("name", content.patient_name, 4, PATIENT),
        Field("born, age", _birth_text(content), 3, PATIENT),
        Field("MRN", stated(person.mrn), 3, PATIENT),
        Field("sex", words(person.sex), 2, PATIENT),
    ]
    second = [
        Field("location", stated(person.location), 4, PATIENT),
        Field("allergies", _allergies_text(person.allergies), 8, PATIENT),
    ]
    rows = (*grid.fields(first), *grid.inline(second), Row(1.0, ()))
    return Block(number=2, title="Patient", rows=rows)


def _birth_text(content: Content) -> str:
    born = content.order.patient.birth_date
    if born is None:
        return NOT_STATED
    age = age_in_years(born, content.order.prescription.planned_start.date())
    return f"{date_text(born)}, {age}\u00a0y"


def _allergies_text(allergies: tuple[str, ...] | None) -> str:
    if allergies is None:
        return NOT_STATED
    return ", ".join(allergies) or "none known"


def order(content: Content, grid: Grid) -> Block:
    """Return block 3: who ordered what and why, the protocol, and the course so far."""
    prescription, diagnosis = content.order.prescription, content.order.diagnosis
    markers = " · ".join(
        (words(diagnosis.cd22), words(diagnosis.philadelphia_chromosome), _line_text(content))
    )
    disease = joined(words(diagnosis.disease), "" if diagnosis.status is None else words(diagnosis.status))
    course = content.order.course
    response = course.response
    rows = (
        *grid.fields(
            [
                Field("prescriber", stated(prescription.prescriber), 3),
                Field("ordered", offset_time_text(prescription.ordered_at), 3),
                Field("diagnosis", disease, 3),
                Field("CD22 · Ph · line of salvage", markers, 3),
            ]
        ),
        *grid.fields(
            [
                Field("transplant", _transplant_text(content), 3),
                Field("protocol", f"{content.regimen.name} ({content.regimen.id})", 4),
                Field("cycle and day", f"cycle {prescription.cycle} day {prescription.day}", 2),
                Field("planned start", offset_time_text(prescription.planned_start), 3),
            ]
        ),
        *grid.fields(
            [
                Field("previous dose, interval", _previous_dose_text(content), 5),
                Field("cycles so far", _cycles_text(course.doses_given), 2),
                Field("response, date", _response_text(response), 3),
                Field("MRD", words(response.mrd), 2),
            ]
        ),
    )
    return Block(number=3, title="Order", rows=rows)


def _response_text(response: Response) -> str:
    assessed = "" if response.assessed_on is None else date_text(response.assessed_on)
    return joined(words(response.status), assessed)


def _line_text(content: Content) -> str:
    line = content.order.diagnosis.salvage_line
    return NOT_STATED if line is None else str(line)


def _transplant_text(content: Content) -> str:
    course = content.order.course
    done = "" if course.hsct_on is None else date_text(course.hsct_on)
    earlier = "" if course.prior_hsct_on is None else f"earlier {date_text(course.prior_hsct_on)}"
    return joined(words(course.hsct), done, earlier)


def _previous_dose_text(content: Content) -> str:
    given = content.order.course.doses_given
    if not given:
        return NOT_STATED if given is None else "none"
    last = max(given, key=lambda dose: dose.given_at)
    interval = content.finding(_INTERVAL_RULE)
    known = interval is not None and interval.outcome is not Outcome.NOT_APPLICABLE
    between = interval.found if interval is not None and known else ""
    return joined(
        f"cycle {last.cycle} day {last.day}: {_size(last)}", date_text(last.given_at.date()), between
    )


def _size(dose: GivenDose) -> str:
    if dose.dose is not None:
        return dose_text(dose.dose)
    return NOT_STATED if dose.dose_per_area is None else level_text(dose.dose_per_area)


def _cycles_text(given: tuple[GivenDose, ...] | None) -> str:
    if not given:
        return NOT_STATED if given is None else "none"
    cycles = len({dose.cycle for dose in given})
    return joined(count_text(cycles, "cycle"), count_text(len(given), "dose"))
