"""Which medicine a FHIR request or administration is about."""

from __future__ import annotations

from dataclasses import dataclass

from besponsa_desktop.exchange import codes, medicines
from besponsa_desktop.exchange.fhir_bundle import Bundle, Resource
from besponsa_desktop.exchange.fhir_element import Element
from besponsa_desktop.exchange.fhir_types import NDC, RXNORM, codes_of, words_of


@dataclass(frozen=True, slots=True)
class Medicine:
    """A medicine as a file names it: its concept, and the Medication where there is one."""

    concept: Element | None
    medication: Resource | None

    @property
    def name(self) -> str:
        """Return its name: that of its RxNorm code, else what the file calls it."""
        known = {medicines.by_rxnorm(code) for code in codes_of(self.concept, RXNORM)} - {""}
        return known.pop() if len(known) == 1 else self.words

    @property
    def words(self) -> str:
        """Return what the file calls it."""
        return words_of(self.concept)

    @property
    def is_drug(self) -> bool:
        """Tell whether it is inotuzumab ozogamicin: by its NDC, or by its name where it has no NDC."""
        ndc = codes_of(self.concept, NDC)
        return bool(codes.DRUG_NDC.intersection(ndc)) or (not ndc and self.words.casefold() == codes.DRUG)

    @property
    def is_called_otherwise(self) -> bool:
        """Tell whether the words of the file do not name the drug that its code means."""
        return not any(name in self.words.casefold() for name in codes.DRUG_NAMES)


def medicine_of(bundle: Bundle, resource: Resource) -> Medicine:
    """Return the medicine of a request or an administration."""
    concept = resource.element.part("medicationCodeableConcept")
    medication = bundle.led_to(resource, "medicationReference", "Medication")
    if medication is not None:
        concept = medication.element.part("code")
    return Medicine(concept, medication)
