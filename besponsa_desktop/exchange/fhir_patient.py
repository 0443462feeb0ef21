"""The patient, the allergies and the diagnosis of a FHIR bundle."""

from __future__ import annotations

from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.fhir_bundle import Resource
from besponsa_desktop.exchange.fhir_element import Element
from besponsa_desktop.exchange.fhir_status import Chart, title_of
from besponsa_desktop.exchange.fhir_types import (
    ICD_10_CM,
    IDENTIFIER_TYPES,
    SNOMED,
    codes_of,
    day_at,
    status_code,
    words_of,
)
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.taking_over import Taken, Tree

_SEXES = ("female", "male", "other", "unknown")
_CLINICAL = {"relapse": "relapsed", "recurrence": "relapsed", "remission": "remission"}


def patient_tree(patient: Resource, notes: Notes) -> Tree:
    """Return who the patient is."""
    element = patient.element
    name = _name(patient, notes)
    given = [] if name is None else name.texts("given")
    sex = element.text("gender")
    born = day_at(element, "birthDate")
    if born is None and element.has("birthDate"):
        notes.add("date of birth", patient.where, "it is not stated to the day")
    if sex not in (*_SEXES, None):
        notes.add(f"gender {sex}", patient.where, "no code of FHIR's")
    return {
        "mrn": _record_number(patient, notes),
        "family_name": _text(name, "family"),
        "given_name": Taken(" ".join(given), name.at("given")) if name and given else None,
        "birth_date": born,
        "sex": Taken(sex, element.at("gender")) if sex in _SEXES else None,
    }


def _text(element: Element | None, key: str) -> Taken | None:
    text = None if element is None else element.text(key)
    return Taken(text, element.at(key)) if element is not None and text else None


def _record_number(patient: Resource, notes: Notes) -> Taken | None:
    numbers = [
        each
        for each in patient.element.parts("identifier")
        if "MR" in codes_of(each.part("type"), IDENTIFIER_TYPES) and each.text("use") != "old"
    ]
    values = {each.text("value") for each in numbers}
    if len(values) == 1:
        return _text(numbers[0], "value")
    why = "several are in use" if values else "no identifier of the type MR is in use"
    notes.add("medical record number", patient.where, why)
    return None


def _name(patient: Resource, notes: Notes) -> Element | None:
    names = patient.element.parts("name")
    for use in ("official", "usual"):
        fitting = [each for each in names if each.text("use") == use]
        if len(fitting) == 1:
            return fitting[0]
        if fitting:
            break
    notes.add("name", patient.where, "there is not exactly one official or usual name")
    return None


def allergies(chart: Chart) -> list[Taken] | None:
    """Return the allergies; an empty list where none is said to be known, ``None`` where nothing is said."""
    stated = chart.of("AllergyIntolerance")
    none_known = [
        each for each in stated if codes.NO_KNOWN_ALLERGY in codes_of(each.element.part("code"), SNOMED)
    ]
    named = [each for each in stated if each not in none_known]
    for each in none_known if named else ():
        chart.notes.add(title_of(each), each.where, "other allergies are in the file")
    found = []
    for each in named:
        concept = each.element.part("code")
        if concept is not None and (words := words_of(concept)):
            found.append(Taken(words, concept.path))
        else:
            chart.notes.add("an allergy", each.where, "it has no name")
    return found if stated and (found or none_known) else None


def diagnosis_tree(chart: Chart) -> Tree:
    """Return the disease, where its code says that it is of B cells, and its status."""
    found: list[tuple[Resource, Element]] = []
    for condition in chart.of("Condition"):
        concept = condition.element.part("code")
        if concept is not None and codes.B_CELL_ALL in codes_of(concept, SNOMED):
            found.append((condition, concept))
        else:
            chart.notes.add(title_of(condition), condition.where, _why_no_disease(concept))
    if not found:
        return {}
    statuses = {status: condition for condition, concept in found for status in _statuses(condition, concept)}
    first, concept = found[0]
    if len(statuses) > 1:
        chart.notes.add("status of the disease", first.where, f"contradictory: {', '.join(sorted(statuses))}")
    status = next(iter(statuses.items())) if len(statuses) == 1 else None
    return {
        "disease": Taken("b_cell_precursor_all", concept.path),
        "status": Taken(status[0], status[1].where) if status else None,
    }


def _why_no_disease(concept: Element | None) -> str:
    if any(code in codes.ALL_COURSES for code in codes_of(concept, ICD_10_CM)):
        return "an ICD-10-CM code alone does not say that the leukemia is of B cells"
    return "no disease that an order holds: read it yourself"


def _statuses(condition: Resource, concept: Element) -> set[str]:
    """Return the statuses that a condition states, by its clinical status and by its ICD-10-CM code."""
    clinical = _CLINICAL.get(status_code(condition.element, "clinicalStatus"))
    coded = {codes.ALL_COURSES.get(code) for code in codes_of(concept, ICD_10_CM)}
    return {status for status in {clinical, *coded} if status}
