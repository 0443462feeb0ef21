"""Joining the orders and visits of one patient into the record of the course; conflicts are named."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter
from typing import Any

from besponsa_desktop.clinical.checks.inputs import stated
from besponsa_desktop.clinical.course import GivenDose, Response, ResponseStatus
from besponsa_desktop.clinical.course_doses import (
    joined_doses,
    joined_interruptions,
    joined_omissions,
    joined_reduction,
)
from besponsa_desktop.clinical.course_findings import joined_findings
from besponsa_desktop.clinical.course_record import Conflict, CourseRecord, Visit
from besponsa_desktop.clinical.course_saying import (
    Said,
    conflicts_of,
    counts_shown,
    response_shown,
    weight_shown,
)
from besponsa_desktop.clinical.display import date_text
from besponsa_desktop.clinical.infusion import not_stated
from besponsa_desktop.clinical.investigations import Toxicity
from besponsa_desktop.clinical.order import ChemotherapyOrder, ConcomitantMedicine
from besponsa_desktop.clinical.patient import Measurement

_IDENTITY = ("family_name", "given_name", "birth_date", "sex")


def join_course(
    orders: Sequence[ChemotherapyOrder],
    visits: Iterable[Visit] = (),
    recorded: Iterable[GivenDose] = (),
    reactions: Iterable[Toxicity] = (),
) -> CourseRecord:
    """Return the record that the orders, at least one, and the visits of one patient make together.

    ``recorded`` are doses that the program's own records hold as given, ``reactions`` those to their
    infusions. Orders are brought into the order of their planned starts; of two with one planned start the
    later one in ``orders`` is the present one.
    """
    ordered = sorted(orders, key=lambda order: order.prescription.planned_start)
    doses, of_doses = joined_doses(ordered, recorded)
    omitted, of_omitted = joined_omissions(ordered, doses or ())
    interruptions, of_interruptions = joined_interruptions(ordered)
    reduction, of_reduction = joined_reduction(ordered)
    of_course = (*of_doses, *of_omitted, *of_interruptions, *of_reduction)
    findings = joined_findings(ordered, sorted(visits, key=lambda visit: visit.observed_on))
    baselines = _baselines(ordered)
    transplant = _transplant(ordered, doses or ())
    return CourseRecord(
        present=_present(ordered, reactions),
        orders=tuple(ordered),
        doses=doses,
        omitted=omitted,
        interruptions=interruptions,
        reduction=reduction,
        labs=findings.labs,
        ecgs=findings.ecgs,
        weights=findings.weights,
        baseline_weight=baselines[-1].value if baselines else None,
        examinations=findings.examinations,
        responses=_by_day(_responses(ordered)),
        medicines=_medicines(ordered),
        transplant_on=transplant[0],
        transplant_note=transplant[1],
        undated=findings.undated,
        conflicts=(*_of_patient(ordered), *of_course, *_stated_otherwise(ordered), *findings.conflicts),
    )


def _present(orders: Sequence[ChemotherapyOrder], reactions: Iterable[Toxicity]) -> ChemotherapyOrder:
    """Return the latest order; what lasts and it does not state is as an earlier order states it last.

    A reaction that the records hold is added to its toxicities.
    """
    latest = orders[-1]
    patient = {name: _last(orders, attrgetter(f"patient.{name}")) for name in _IDENTITY}
    counts = _last(orders, attrgetter("course.baseline_counts"))
    stated = latest.toxicities
    added = not_stated(reactions, stated or ())
    return replace(
        latest,
        toxicities=(*(stated or ()), *added) if added else stated,
        patient=replace(latest.patient, **patient),
        course=replace(latest.course, baseline_counts=counts),
    )


def _last(orders: Sequence[ChemotherapyOrder], value: Callable[[ChemotherapyOrder], Any]) -> Any:
    """Return the value that is stated last; ``None`` where no order states it."""
    return next((found for order in reversed(orders) if (found := value(order)) is not None), None)


def _baselines(orders: Sequence[ChemotherapyOrder]) -> list[Said[Measurement]]:
    return [
        Said(order.prescription.id, order.measurements.baseline_weight)
        for order in orders
        if order.measurements.baseline_weight is not None
    ]


def _responses(orders: Sequence[ChemotherapyOrder]) -> list[Said[Response]]:
    return [
        Said(order.prescription.id, order.course.response)
        for order in orders
        if order.course.response.status not in {None, ResponseStatus.NOT_ASSESSED}
    ]


def _by_day(said: list[Said[Response]]) -> tuple[Response, ...]:
    """Return the responses by the day they were assessed, those without one first; of one day the last."""
    of_day = {one.value.assessed_on: one.value for one in said}
    return tuple(of_day[day] for day in sorted(of_day, key=lambda day: day or date.min))


def _response_name(response: Response) -> str:
    day = response.assessed_on
    return "response without a date" if day is None else f"response of {date_text(day)}"


def _medicines(orders: Sequence[ChemotherapyOrder]) -> tuple[ConcomitantMedicine, ...] | None:
    """Return every medicine that an order of the course names, with its start; ``None``: none states any."""
    named = [order.concomitant_medicines for order in orders if order.concomitant_medicines is not None]
    return tuple(dict.fromkeys(medicine for one in named for medicine in one)) if named else None


def _transplant(orders: Sequence[ChemotherapyOrder], doses: tuple[GivenDose, ...]) -> tuple[date | None, str]:
    """Return the day of the transplant of this course, and where it was taken from if not from its field."""
    done: date | None = _last(orders, attrgetter("course.hsct_on"))
    if done is not None:
        return done, ""
    earlier: date | None = _last(orders, attrgetter("course.prior_hsct_on"))
    if earlier is None or not doses or earlier < doses[0].given_at.date():
        return None, ""
    return earlier, "stated as an earlier transplant, on a day after the first dose"


def _of_patient(orders: Sequence[ChemotherapyOrder]) -> Iterator[Conflict]:
    for name in _IDENTITY:
        yield from _of(orders, name.replace("_", " "), f"patient.{name}", _shown)
    yield from _of(orders, "counts before treatment", "course.baseline_counts", counts_shown)


def _stated_otherwise(orders: Sequence[ChemotherapyOrder]) -> Iterator[Conflict]:
    yield from conflicts_of(_baselines(orders), lambda _: "weight before treatment", weight_shown)
    yield from conflicts_of(_responses(orders), _response_name, response_shown)
    for what, name in (("transplant", "hsct_on"), ("earlier transplant", "prior_hsct_on")):
        yield from _of(orders, f"day of the {what}", f"course.{name}", _shown)


def _of(
    orders: Sequence[ChemotherapyOrder], what: str, path: str, text: Callable[[Any], str]
) -> tuple[Conflict, ...]:
    """Return the conflict about one value of the course, if the orders that state it differ."""
    said = [Said(o.prescription.id, found) for o in orders if (found := attrgetter(path)(o)) is not None]
    return conflicts_of(said, lambda _: what, text)


def _shown(value: object) -> str:
    return stated("", value).value
