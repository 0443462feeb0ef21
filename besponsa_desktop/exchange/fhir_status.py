"""Which resources of a bundle count: of the order's patient, in force, and meaning what they say."""

from __future__ import annotations

from besponsa_desktop.exchange.fhir_bundle import Bundle, Resource
from besponsa_desktop.exchange.fhir_element import Element
from besponsa_desktop.exchange.fhir_types import LOINC, code_of, status_code, words_of
from besponsa_desktop.exchange.import_notes import Notes

#: The element that names whose resource it is.
_SUBJECT = {"AllergyIntolerance": "patient"}
#: Statuses in which a resource of each type is used.
_IN_FORCE = {
    "Observation": ("final", "amended", "corrected"),
    "Procedure": ("completed",),
    "ServiceRequest": ("active",),
    "MedicationAdministration": ("completed",),
    "MedicationRequest": ("active", "completed", "stopped", "on-hold"),
}
#: Observations that are no values themselves, and take an earlier value back.
_WITHDRAWN = ("entered-in-error", "cancelled")
_VERIFIED = ("", "confirmed")
_PRESENT_ALLERGY = ("", "active")
_UNDERSTOOD = ("modifierExtension", "implicitRules")  # FHIR: do not read what these may change


class Chart:
    """The resources of one patient that may be used, and notes on all others of the patient's kind."""

    def __init__(self, bundle: Bundle, patient: Resource, notes: Notes) -> None:
        """Look at ``bundle`` for ``patient``."""
        self.bundle, self.patient, self.notes = bundle, patient, notes

    def of(self, kind: str) -> list[Resource]:
        """Return the resources of one type that count; each other one is noted."""
        return [resource for resource in self.bundle.of(kind) if self._counts(resource)]

    def is_withdrawn(self, resource: Resource) -> bool:
        """Tell whether an observation of the patient takes an earlier value back."""
        return resource.element.text("status") in _WITHDRAWN

    def is_of_patient(self, resource: Resource) -> bool:
        """Tell whether a resource is about the patient."""
        key = _SUBJECT.get(resource.kind, "subject")
        return self.bundle.led_to(resource, key, "Patient") is self.patient

    def _counts(self, resource: Resource) -> bool:
        why = self._why_not(resource)
        if why:
            self.notes.add(title_of(resource), resource.where, why)
        return not why

    def _why_not(self, resource: Resource) -> str:
        if not self.is_of_patient(resource):
            return "it is not about the patient of the order"
        return changed_meaning(resource.element) or _why_not_in_force(resource)


def _why_not_in_force(resource: Resource) -> str:
    element = resource.element
    if resource.kind in ("AllergyIntolerance", "Condition"):
        return _why_not_verified(resource)
    status = element.text("status") or "not stated"
    if status not in _IN_FORCE.get(resource.kind, (status,)):
        return f"its status is {status}"
    intent = element.text("intent") or "order"
    if resource.kind == "MedicationRequest" and intent != "order":
        return f"its intent is {intent}, not order"
    return ""


def _why_not_verified(resource: Resource) -> str:
    verified = status_code(resource.element, "verificationStatus")
    clinical = status_code(resource.element, "clinicalStatus")
    if resource.kind == "Condition" and verified not in _VERIFIED:
        return f"its verification status is {verified}"
    if verified in ("refuted", "entered-in-error"):
        return f"its verification status is {verified}"
    if resource.kind == "AllergyIntolerance" and clinical not in _PRESENT_ALLERGY:
        return f"its clinical status is {clinical}"
    return f"its clinical status is {clinical}" if clinical in ("inactive", "resolved") else ""


def changed_meaning(element: Element) -> str:
    """Return why a resource may not be read at all: something in it may change what its elements mean."""
    for key in _UNDERSTOOD:
        if element.mentions(key):
            return f"it has {key}, which this program cannot interpret"
    if element.has("doNotPerform") and element.flag("doNotPerform") is not False:
        return "it says that something must not be done"
    return ""


def title_of(resource: Resource) -> str:
    """Return what a resource is about, for a person."""
    element = resource.element
    concept = next(
        (element.part(key) for key in ("code", "medicationCodeableConcept") if element.has(key)), None
    )
    words = [words_of(concept) or code_of(concept, LOINC), _value_of(element)]
    dosages = element.parts("dosageInstruction") if resource.kind == "MedicationRequest" else []
    words += [dosage.text("text") or "" for dosage in dosages[:1]]
    said = " ".join(word for word in words if word)
    return f"{resource.kind}: {said}" if said else resource.kind


def _value_of(element: Element) -> str:
    """Return what an observation says, for a person."""
    if quantity := element.part("valueQuantity"):
        unit = quantity.text("unit") or quantity.text("code") or ""
        return f"{quantity.text('comparator') or ''}{quantity.number('value') or ''} {unit}".strip()
    words = element.text("valueString") if element.has("valueString") else None
    return f'"{words}"' if words else words_of(element.part("valueCodeableConcept"))
