"""FHIR R4 bundles of results: the observations of one patient, with or without an order beside them."""

from __future__ import annotations

from typing import Any

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.fhir_bundle import bundle_of
from besponsa_desktop.exchange.fhir_observations import results_of
from besponsa_desktop.exchange.fhir_patient import patient_tree
from besponsa_desktop.exchange.fhir_status import Chart
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.observations import observations
from besponsa_desktop.exchange.results import in_force
from besponsa_desktop.exchange.taking_over import Reading

_READ = ("Observation", "Patient")


def read_observations(document: dict[str, Any]) -> Reading:
    """Return the results in a FHIR bundle, a JSON document whose numbers are the text of the file.

    Raises:
        UnusableInput: with every fault of the bundle's structure, or where it has not exactly one patient.
    """
    bundle = bundle_of(document)
    patients = bundle.of("Patient")
    if len(patients) != 1:
        found = f"{len(patients)} patients" if patients else "no patient"
        raise UnusableInput([Fault(path="entry", found=found, needed="exactly one Patient")])
    notes = Notes()
    chart = Chart(bundle, patients[0], notes)
    results = in_force(results_of(chart), notes)
    read = observations(results, patient_tree(patients[0], notes), notes)
    for other in bundle.resources:
        if other.kind not in _READ:
            notes.add(other.kind, other.where, "resources of this type hold no results between orders")
    if bundle.faults:
        raise UnusableInput(dict.fromkeys(bundle.faults))
    return Reading(document=read.document, notes=tuple(notes.made), places=read.places)
