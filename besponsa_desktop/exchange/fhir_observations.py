"""FHIR observations as results: values, components, reference ranges, corrections."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.fhir_bundle import Resource
from besponsa_desktop.exchange.fhir_element import Element
from besponsa_desktop.exchange.fhir_status import Chart, title_of
from besponsa_desktop.exchange.fhir_types import (
    LOINC,
    SNOMED,
    amount_of,
    begun_at,
    code_of,
    codes_of,
    why_no_amount,
)
from besponsa_desktop.exchange.results import Result
from besponsa_desktop.exchange.shapes_times import moment_of

_VALUES = (
    "valueString",
    "valueInteger",
    "valueBoolean",
    "valueRange",
    "valueRatio",
    "valueSampledData",
    "valueTime",
    "valueDateTime",
    "valuePeriod",
)


def results_of(chart: Chart) -> list[Result]:
    """Return every result of the patient with a code that is known; all other observations are noted."""
    counting = {id(resource) for resource in chart.of("Observation")}
    return [
        result
        for resource in chart.bundle.of("Observation")
        if id(resource) in counting or (chart.is_of_patient(resource) and chart.is_withdrawn(resource))
        for result in _results(resource, chart)
    ]


def _results(resource: Resource, chart: Chart) -> Iterator[Result]:
    withdrawn = chart.is_withdrawn(resource)
    components = resource.element.parts("component")
    for part in (resource.element, *components):
        concept = part.part("code")
        known = [code for code in codes_of(concept, LOINC) if code in codes.KNOWN_LOINC]
        if len(known) == 1 or _same_meaning(known):
            if part is not resource.element or not components or _has_any_value(part):
                yield _result(resource, part, known[0], withdrawn=withdrawn)
        elif not withdrawn and not (components and part is resource.element):
            chart.notes.add(title_of(resource), resource.where, _why_unknown(concept, known))


def _same_meaning(known: list[str]) -> bool:
    return bool(known) and set(known) <= set(codes.WEIGHTS)


def _why_unknown(concept: Element | None, known: list[str]) -> str:
    stated = codes_of(concept, LOINC)
    if known:
        return f"it has several codes: {', '.join(known)}"
    wrong = [code for code in stated if not codes.is_loinc(code)]
    if wrong:
        return f"{wrong[0]} is no LOINC code: its check digit is wrong"
    return "no value of an order: its code is not used" if stated else "it has no LOINC code"


def _has_any_value(part: Element) -> bool:
    return any(part.has(key) for key in ("valueQuantity", "valueCodeableConcept", *_VALUES))


def _result(resource: Resource, part: Element, code: str, *, withdrawn: bool) -> Result:
    quantity = part.part("valueQuantity")
    ranges = part.parts("referenceRange")
    limits = ranges[0] if len(ranges) == 1 else None
    issued = resource.element.text("issued")
    return Result(
        code=code,
        place=resource.where,
        amount=amount_of(quantity),
        why_no_amount=_why_no_value(part, quantity),
        concept=code_of(part.part("valueCodeableConcept"), SNOMED),
        low=amount_of(limits.part("low")) if limits else None,
        high=amount_of(limits.part("high")) if limits else None,
        why_no_limits="it has several reference ranges" if len(ranges) > 1 else "",
        taken_at=begun_at(resource.element, "effective"),
        identifiers=frozenset(_identifiers(resource.element)),
        rank=_issued(issued),
        withdrawn=withdrawn,
    )


def _issued(text: str | None) -> datetime | None:
    return moment_of(text) if text else None


def _why_no_value(part: Element, quantity: Element | None) -> str:
    if quantity is not None:
        return why_no_amount(quantity)
    words = next((part.text(key) for key in ("valueString",) if part.has(key)), None)
    if words:
        return f'its value is prose: "{words}"'
    return "its value is no number" if _has_any_value(part) else "it has no value"


def _identifiers(element: Element) -> Iterator[str]:
    for identifier in element.parts("identifier"):
        value = identifier.text("value")
        if value:
            yield f"{identifier.text('system') or ''}|{value}"
