"""The order itself in a FHIR bundle: one active request for the drug, and what is ordered by it."""

from __future__ import annotations

import re

from besponsa_desktop.clinical.units import Kind, units_of
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.fhir_bundle import Bundle, Resource
from besponsa_desktop.exchange.fhir_element import Element
from besponsa_desktop.exchange.fhir_medication import medicine_of
from besponsa_desktop.exchange.fhir_mixture import mixture_tree
from besponsa_desktop.exchange.fhir_status import changed_meaning
from besponsa_desktop.exchange.fhir_types import SNOMED, amount_of, code_of, moment_at, why_no_amount
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.results import Amount
from besponsa_desktop.exchange.taking_over import Taken, Tree

_CYCLE_AND_DAY = re.compile(r"\bcycle ([0-9]{1,3}),? day ([0-9]{1,3})\b", re.IGNORECASE | re.ASCII)
_DOSE_PER_AREA = units_of(Kind.DOSE_PER_AREA)
_MASS = ("mg", "ug", "g")
_TIME = ("s", "min", "h")


def the_order(bundle: Bundle) -> Resource:
    """Return the only active order for the drug.

    Raises:
        UnusableInput: there is none, or there are several: none is chosen.
    """
    active = [
        request
        for request in bundle.of("MedicationRequest")
        if request.element.text("status") == "active"
        and request.element.text("intent") == "order"
        and medicine_of(bundle, request).is_drug
    ]
    if bundle.faults:
        raise UnusableInput(dict.fromkeys(bundle.faults))
    needed = f"exactly one active MedicationRequest that orders {codes.DRUG}"
    if len(active) == 1:
        if why := changed_meaning(active[0].element):
            raise UnusableInput(
                [Fault(path=active[0].element.path, found=f"an order, but {why}", needed=needed)]
            )
        return active[0]
    if not active:
        raise UnusableInput([Fault(path="entry", found="no such order", needed=needed)])
    found = f"one of {len(active)} such orders"
    raise UnusableInput(Fault(path=each.element.path, found=found, needed=needed) for each in active)


def order_tree(bundle: Bundle, order: Resource, notes: Notes) -> Tree:
    """Return what the request orders, without the body surface area."""
    element, medicine = order.element, medicine_of(bundle, order)
    if medicine.is_called_otherwise:
        notes.add(medicine.words or "the medicine has no name", order.where, f"its code means {codes.DRUG}")
    requester = element.part("requester")
    prescriber = requester.text("display") if requester else None
    if prescriber is None:
        notes.add("prescriber", order.where, "the request does not name one in words")
    return {
        "id": _number(order, notes),
        "drug": Taken(codes.DRUG, element.path),
        "prescriber": Taken(prescriber, requester.at("display")) if requester and prescriber else None,
        "ordered_at": _moment(element, "authoredOn", order, notes),
        **dosage_tree(order, notes),
        **mixture_tree(medicine.medication, notes),
    }


def _number(order: Resource, notes: Notes) -> Taken | None:
    numbers = [each for each in order.element.parts("identifier") if each.text("value")]
    if len({each.text("value") for each in numbers}) == 1:
        return Taken(numbers[0].text("value") or "", numbers[0].at("value"))
    if numbers:
        notes.add("number of the order", order.where, "the request has several")
    return None


def _moment(element: Element, key: str, order: Resource, notes: Notes) -> Taken | None:
    moment = moment_at(element, key)
    if moment is None and (text := element.text(key)):
        notes.add(f"{key} {text}", order.where, "it is not stated to the minute with its offset")
    return moment


def the_dosage(request: Resource, notes: Notes) -> Element | None:
    """Return the only dosage instruction of a request."""
    dosages = request.element.parts("dosageInstruction")
    if len(dosages) == 1:
        return dosages[0]
    if dosages:
        notes.add("dosage", request.where, "the request has several dosage instructions")
    return None


def dosage_tree(order: Resource, notes: Notes) -> Tree:
    """Return dose, route, times, cycle and day of the request."""
    dosage = the_dosage(order, notes)
    if dosage is None:
        return {}
    note_unused_doses(dosage, order, notes)
    cycle, day = cycle_and_day(dosage)
    timing = dosage.part("timing")
    route = dosage.part("route")
    route_code = code_of(route, SNOMED)
    if route is not None and route_code not in codes.ROUTES:
        notes.add("route", order.where, "it has no code that is known")
    return {
        "cycle": cycle,
        "day": day,
        "planned_start": planned_start(timing, order, notes),
        "dose_per_area": _tree_of(dose_in(dosage, _DOSE_PER_AREA, order, notes)),
        "dose": _tree_of(dose_in(dosage, _MASS, order, notes)),
        "route": Taken(codes.ROUTES[route_code], route.path)
        if route and route_code in codes.ROUTES
        else None,
        "infusion_duration": _duration(timing, order, notes),
    }


def cycle_and_day(dosage: Element) -> tuple[Taken | None, Taken | None]:
    """Return cycle and day as the words "cycle N day D" propose them; nothing where they differ."""
    found = set(_CYCLE_AND_DAY.findall(dosage.text("text") or ""))
    if len(found) != 1:
        return None, None
    cycle, day = found.pop()
    return Taken(int(cycle), dosage.at("text")), Taken(int(day), dosage.at("text"))


def planned_start(timing: Element | None, request: Resource, notes: Notes) -> Taken | None:
    """Return the only time at which something is to be given."""
    events = [] if timing is None else timing.texts("event")
    if timing is None or len(events) != 1:
        if events:
            notes.add("time of the dose", request.where, "the request names several")
        return None
    return Taken(events[0], f"{timing.at('event')}[0]")


def note_unused_doses(dosage: Element, request: Resource, notes: Notes) -> None:
    """Note each dose of a dosage that no order can state: a range, a bound, another unit."""
    for entry in dosage.parts("doseAndRate"):
        quantity = entry.part("doseQuantity")
        amount = amount_of(quantity)
        if entry.has("doseRange"):
            notes.add("a range of doses", request.where, "an order has one dose")
        if quantity is not None and amount is None:
            notes.add("a dose", request.where, why_no_amount(quantity))
        elif amount is not None and amount.unit not in (*_MASS, *_DOSE_PER_AREA):
            notes.add(
                f"dose {amount}", request.where, "its unit is none of mg, ug, g and mg/m2, coded in UCUM"
            )


def dose_in(dosage: Element, units: tuple[str, ...], request: Resource, notes: Notes) -> Amount | None:
    """Return the only amount of a dosage in one of the units, as a dose or as a rate."""
    stated = [
        amount
        for entry in dosage.parts("doseAndRate")
        for key in ("doseQuantity", "rateQuantity")
        if (amount := amount_of(entry.part(key))) is not None and amount.unit in units
    ]
    if len({(each.number, each.unit) for each in stated}) > 1:
        notes.add(
            ", ".join(map(str, stated)), request.where, "the request states several: type the right one"
        )
        return None
    return stated[0] if stated else None


def _tree_of(amount: Amount | None) -> Tree | None:
    return None if amount is None else amount.tree


def _duration(timing: Element | None, order: Resource, notes: Notes) -> Tree | None:
    repeat = None if timing is None else timing.part("repeat")
    if repeat is None or not repeat.has("duration"):
        return None
    number, unit = repeat.number("duration") or "", repeat.text("durationUnit") or ""
    if unit not in _TIME:
        notes.add(f"duration {number} {unit}".rstrip(), order.where, "its unit is none of s, min and h")
        return None
    return {
        "value": Taken(number, repeat.at("duration")),
        "unit": Taken(unit, repeat.at("durationUnit")),
    }
