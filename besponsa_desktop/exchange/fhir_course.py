"""The course before a FHIR order: doses given, transplants, response of the marrow."""

from __future__ import annotations

from datetime import datetime

from besponsa_desktop.clinical.units import Kind, units_of
from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.fhir_bundle import Resource
from besponsa_desktop.exchange.fhir_element import Element
from besponsa_desktop.exchange.fhir_medication import medicine_of
from besponsa_desktop.exchange.fhir_order import cycle_and_day, dose_in, the_dosage
from besponsa_desktop.exchange.fhir_status import Chart, title_of
from besponsa_desktop.exchange.fhir_types import SNOMED, amount_of, begun_at, codes_of, day_at
from besponsa_desktop.exchange.first_dose import is_first, planned_at
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.results import Result, dated, moment, taken_in
from besponsa_desktop.exchange.results_body import weight_at
from besponsa_desktop.exchange.shapes_times import moment_of
from besponsa_desktop.exchange.taking_over import Taken, Tree

_MAY_BE_MISSING = "a dose that was given may be missing from the order"


def doses_given(chart: Chart, weights: list[Result]) -> list[Tree]:
    """Return the doses of the drug that were given, in the order of time."""
    found = []
    for given in chart.bundle.of("MedicationAdministration"):
        if not medicine_of(chart.bundle, given).is_drug or not chart.is_of_patient(given):
            continue
        if (dose := _dose(chart, given, weights)) is not None:
            found.append(dose)
    return sorted(found, key=lambda dose: _given_at(dose).timestamp())


def _dose(chart: Chart, given: Resource, weights: list[Result]) -> Tree | None:
    status = given.element.text("status")
    at = begun_at(given.element, "effective")
    cycle, day = _cycle_and_day(chart, given)
    if status != "completed":
        why = f"its status is {status}"
    elif given.element.mentions("modifierExtension"):
        why = "it has modifierExtension, which this program cannot interpret"
    elif at is None:
        why = "its time is not stated to the minute with its offset"
    elif cycle is None or day is None:
        why = "it does not say its cycle and day, or says two different ones"
    else:
        return _tree(chart, given, weights, {"cycle": cycle, "day": day, "given_at": at})
    chart.notes.add(f"dose given {at.value if at else ''}".rstrip(), given.where, f"{why}: {_MAY_BE_MISSING}")
    return None


def _tree(chart: Chart, given: Resource, weights: list[Result], when: Tree) -> Tree:
    dosage = given.element.part("dosage")
    dose = amount_of(dosage.part("dose")) if dosage else None
    if dose is None:
        chart.notes.add(f"dose given {when['given_at'].value}", given.where, "its amount cannot be read")
    request = chart.bundle.led_to(given, "request", "MedicationRequest")
    instruction = the_dosage(request, chart.notes) if request else None
    per_area = (
        dose_in(instruction, units_of(Kind.DOSE_PER_AREA), request, chart.notes)
        if request and instruction
        else None
    )
    return when | {
        "dose": dose.tree if dose else None,
        "dose_per_area": per_area.tree if per_area else None,
        "weight": weight_at(weights, _given_at(when)),
    }


def _given_at(dose: Tree) -> datetime:
    at = moment_of(str(dose["given_at"].value))
    assert at is not None
    return at


def _cycle_and_day(chart: Chart, given: Resource) -> tuple[Taken | None, Taken | None]:
    """Return cycle and day by the request and by the administration itself, where they do not differ."""
    request = chart.bundle.led_to(given, "request", "MedicationRequest")
    texts: list[Element] = request.element.parts("dosageInstruction") if request else []
    if (own := given.element.part("dosage")) is not None:
        texts = [*texts, own]
    stated = [pair for pair in map(cycle_and_day, texts) if None not in pair]
    values = {(cycle.value, day.value) for cycle, day in stated if cycle and day}
    return stated[0] if len(values) == 1 else (None, None)


def first_dose(doses: list[Tree], order: Tree) -> datetime | None:
    """Return when cycle 1 day 1 was given, or is planned by this order; ``None`` if that is not known."""
    first = [dose for dose in doses if (dose["cycle"].value, dose["day"].value) == (1, 1)]
    if first:
        return _given_at(first[0])
    return planned_at(order) if is_first(order) and not doses else None


def first_of_previous_cycle(doses: list[Tree], order: Tree) -> datetime | None:
    """Return when day 1 of the cycle before this order's was given."""
    cycle = order.get("cycle")
    before = (cycle.value - 1, 1) if cycle is not None else None
    found = [dose for dose in doses if (dose["cycle"].value, dose["day"].value) == before]
    return _given_at(found[0]) if found else None


def transplant_tree(chart: Chart, first: datetime | None) -> Tree:
    """Return whether a transplant is planned, and when one was done before the first dose."""
    planned = [each for each in chart.of("ServiceRequest") if _is_transplant(each, chart)]
    done = [each for each in chart.of("Procedure") if _is_transplant(each, chart)]
    days: list[Taken] = []
    for each in done:
        day = day_at(each.element, "performedDateTime") or day_at(
            each.element.part("performedPeriod"), "start"
        )
        if day is None:
            chart.notes.add(title_of(each), each.where, "the day on which it was done is not stated")
        elif first is None or str(day.value) >= first.date().isoformat():
            chart.notes.add(title_of(each), each.where, "not known to be before the first dose: type it")
        else:
            days.append(day)
    return {
        "hsct": Taken("planned", planned[0].where) if planned else None,
        "prior_hsct_on": max(days, key=lambda day: str(day.value)) if days else None,
    }


def _is_transplant(resource: Resource, chart: Chart) -> bool:
    if codes.STEM_CELL_TRANSPLANT in codes_of(resource.element.part("code"), SNOMED):
        return True
    chart.notes.add(title_of(resource), resource.where, "no value of an order")
    return False


def response_tree(results: list[Result], first: datetime | None, notes: Notes) -> Tree | None:
    """Return the blasts of the last marrow after the first dose; what it means for the response is typed."""
    marrow = dated(
        taken_in((each for each in results if each.code == codes.MARROW_BLASTS), ("%",), notes), notes
    )
    after = [each for each in marrow if first is not None and moment(each) > first]
    last = after[-1] if after else None
    for each in marrow:
        if each is not last:
            notes.add(each.what, each.place, "not the last marrow after the first dose")
    if last is None or last.amount is None or last.taken_at is None:
        return None
    return {
        "assessed_on": Taken(str(last.taken_at.value).partition("T")[0], last.place),
        "marrow_blasts_percent": Taken(last.amount.number, last.amount.place),
    }
