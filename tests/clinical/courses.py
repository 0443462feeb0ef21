"""Courses to look at: the sample patient's, and small ones made of a clean order."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from besponsa_desktop.clinical.course import GivenDose
from besponsa_desktop.clinical.course_joining import join_course
from besponsa_desktop.clinical.course_record import CourseRecord, Visit
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.units import quantity
from besponsa_desktop.exchange.order_file import read_order
from besponsa_desktop.exchange.visit_file import read_visit
from besponsa_desktop.protocol import default_policy, shipped_regimen

SAMPLES = Path(__file__).parents[1] / "samples"
REGIMEN, POLICY = shipped_regimen("uspi-2024-03"), default_policy()


@cache
def sample_orders() -> tuple[ChemotherapyOrder, ...]:
    """Return the seven orders of the sample course."""
    lines = (SAMPLES / "course.jsonl").read_bytes().splitlines()
    return tuple(read_order(line) for line in lines)


@cache
def sample_visits() -> tuple[Visit, ...]:
    """Return the visits of the sample patient after the last dose."""
    lines = (SAMPLES / "course-followup.jsonl").read_bytes().splitlines()
    return tuple(read_visit(line).visit for line in lines)


@cache
def sample_course(lines: int = 7, *, visits: bool = False) -> CourseRecord:
    """Return the record of the first ``lines`` orders, with the visits if they are asked for."""
    return join_course(sample_orders()[:lines], sample_visits() if visits else ())


def at(day: str, clock: str = "10:00") -> datetime:
    """Return a time on the US east coast in summer."""
    return datetime.fromisoformat(f"{day}T{clock}:00-04:00")


def given(cycle: int, day: int, on: datetime | str, **amounts: Any) -> GivenDose:
    """Return a dose that was given; its amounts are those of a level of 0.5 mg/m² unless stated."""
    usual = {"dose": quantity(Decimal("0.85"), "mg"), "dose_per_area": quantity(Decimal("0.5"), "mg/m2")}
    when = on if isinstance(on, datetime) else at(on)
    return GivenDose(cycle=cycle, day=day, given_at=when, **(usual | amounts))


def order(
    number: str, place: tuple[int, int], planned: str, *doses: GivenDose, **course: Any
) -> ChemotherapyOrder:
    """Return the first sample order, ordered for another place and day after ``doses``."""
    first = sample_orders()[0]
    prescription = replace(
        first.prescription, id=number, cycle=place[0], day=place[1], planned_start=at(planned)
    )
    return replace(
        first,
        prescription=prescription,
        course=replace(first.course, doses_given=doses, **course),
    )


D1, D8 = given(1, 1, "2026-08-03"), given(1, 8, "2026-08-10")


def second(*doses: Any, **course: Any) -> ChemotherapyOrder:
    """Return an order for cycle 1 day 8."""
    return order("B", (1, 8), "2026-08-10", *(doses or (D1,)), **course)


def third(*doses: Any, **course: Any) -> ChemotherapyOrder:
    """Return an order for cycle 1 day 15."""
    return order("C", (1, 15), "2026-08-17", *(doses or (D1, D8)), **course)


def conflicts(record: CourseRecord) -> dict[str, dict[str, str]]:
    """Return what contradicts itself, and what each order says."""
    return {
        one.what: {said.said_by: said.value.replace("\u00a0", " ") for said in one.stated}
        for one in record.conflicts
    }
