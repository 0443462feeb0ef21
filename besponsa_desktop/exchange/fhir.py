"""FHIR R4 bundles: one order with what stands around it, read into an order's document."""

from __future__ import annotations

from typing import Any

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.fhir_bundle import Bundle, Resource, bundle_of
from besponsa_desktop.exchange.fhir_course import (
    doses_given,
    first_dose,
    first_of_previous_cycle,
    response_tree,
    transplant_tree,
)
from besponsa_desktop.exchange.fhir_element import Element
from besponsa_desktop.exchange.fhir_medicines import OtherMedicines
from besponsa_desktop.exchange.fhir_observations import results_of
from besponsa_desktop.exchange.fhir_order import order_tree, the_order
from besponsa_desktop.exchange.fhir_patient import allergies, diagnosis_tree, patient_tree
from besponsa_desktop.exchange.fhir_status import Chart
from besponsa_desktop.exchange.first_dose import is_first
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.results import Result, in_force
from besponsa_desktop.exchange.results_body import (
    counts_before,
    heights_of,
    measurements_tree,
    surface_tree,
    weights_of,
)
from besponsa_desktop.exchange.results_laboratory import (
    electrocardiograms,
    laboratory_results,
    laboratory_tree,
    pregnancy_test,
)
from besponsa_desktop.exchange.taking_over import Reading, Tree, settled

_READ = frozenset(
    {
        "AllergyIntolerance",
        "Condition",
        "Medication",
        "MedicationAdministration",
        "MedicationRequest",
        "Observation",
        "Organization",
        "Patient",
        "Practitioner",
        "PractitionerRole",
        "Procedure",
        "ServiceRequest",
    }
)


def read_bundle(document: dict[str, Any]) -> Reading:
    """Return the order in a FHIR bundle, a JSON document whose numbers are the text of the file.

    Raises:
        UnusableInput: with every fault of the bundle's structure, or where it has not exactly one order.
    """
    bundle = bundle_of(document)
    notes = Notes()
    order = the_order(bundle)
    patient = bundle.led_to(order, "subject", "Patient")
    if patient is None:
        path = order.element.at("subject")
        raise UnusableInput(
            [Fault(path=path, found="no patient", needed="a reference to a Patient in the file")]
        )
    if any(label.text("code") == "HTEST" for label in _labels(document, bundle)):
        notes.add("the label HTEST", "meta.security", "the file says that its data are for tests")
    parts = _parts(Chart(bundle, patient, notes), order)
    for other in bundle.resources:
        if other.kind not in _READ:
            notes.add(other.kind, other.where, "resources of this type are not read")
    if bundle.faults:
        raise UnusableInput(dict.fromkeys(bundle.faults))
    return settled(parts, notes)


def _labels(document: dict[str, Any], bundle: Bundle) -> list[Element]:
    meta = Element(document, "", bundle.faults).part("meta")
    return meta.parts("security") if meta else []


def _parts(chart: Chart, order: Resource) -> Tree:
    notes = chart.notes
    ordered = order_tree(chart.bundle, order, notes)
    results = in_force(results_of(chart), notes)
    weights = weights_of(results, notes)
    laboratory = laboratory_results(results, notes)
    doses = doses_given(chart, weights)
    first = first_dose(doses, ordered)
    ordered["bsa"] = surface_tree(_named(chart.bundle, order, results, notes), notes)
    return {
        "patient": patient_tree(chart.patient, notes)
        | {"allergies": allergies(chart), "pregnancy_test": pregnancy_test(results, notes)},
        "diagnosis": diagnosis_tree(chart),
        "measurements": measurements_tree(heights_of(results, notes), weights, first),
        "order": ordered,
        "course": transplant_tree(chart, first)
        | {
            "response": response_tree(results, first, notes),
            "doses_given": doses if doses or is_first(ordered) else None,
            "baseline_counts": counts_before(laboratory, first, "counts before the first dose", notes),
            "prior_cycle_baseline_counts": counts_before(
                laboratory,
                first_of_previous_cycle(doses, ordered),
                "counts before the previous cycle",
                notes,
            ),
        },
        "labs": [laboratory_tree(result, notes) for result in laboratory] or None,
        "ecgs": electrocardiograms(results, notes) or None,
        **OtherMedicines(chart, order, ordered.get("planned_start")).tree,
    }


def _named(bundle: Bundle, order: Resource, results: list[Result], notes: Notes) -> list[Result]:
    """Return the results that the order itself names; a body surface area of another order is noted."""
    named = {
        found.where
        for reference in order.element.parts("supportingInformation")
        if (found := bundle.found(order, reference, "Observation")) is not None
    }
    for result in results:
        if result.code in codes.SURFACES and result.place not in named:
            notes.add(result.what, result.place, "the order does not name it")
    return [result for result in results if result.place in named]
