"""What is to be prepared, from the Medication of a FHIR order: container, diluent and final volume."""

from __future__ import annotations

import re

from besponsa_desktop.clinical.units import Kind, units_of
from besponsa_desktop.exchange.diluents import diluent_named
from besponsa_desktop.exchange.fhir_bundle import Resource
from besponsa_desktop.exchange.fhir_types import amount_of, words_of
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.taking_over import Taken, Tree

_CONTAINERS = re.compile(r"\b(bag|syringe)\b", re.IGNORECASE)


def mixture_tree(medication: Resource | None, notes: Notes) -> Tree:
    """Return container, diluent and final volume; nothing where the order has no Medication of its own."""
    if medication is None:
        return {}
    return {
        "container": _container(medication, notes),
        "diluent": _diluent(medication, notes),
        "final_volume": _final_volume(medication, notes),
    }


def _container(medication: Resource, notes: Notes) -> Taken | None:
    form = medication.element.part("form")
    words = words_of(form)
    found = {word.lower() for word in _CONTAINERS.findall(words)}
    if form is not None and len(found) == 1:
        return Taken(found.pop(), form.path)
    if words:
        notes.add(words, medication.where, "it does not say bag or syringe")
    return None


def _diluent(medication: Resource, notes: Notes) -> Taken | None:
    inactive = [each for each in medication.element.parts("ingredient") if each.flag("isActive") is False]
    concepts = [concept for each in inactive if (concept := each.part("itemCodeableConcept")) is not None]
    words = [words_of(concept) for concept in concepts]
    if len(words) == 1 and words[0]:
        return Taken(diluent_named(words[0]), concepts[0].path)
    if inactive:
        notes.add("diluent", medication.where, "there is not exactly one inactive ingredient with a name")
    return None


def _final_volume(medication: Resource, notes: Notes) -> Tree | None:
    amount = medication.element.part("amount")
    if amount is None:
        return None
    numerator, denominator = amount.part("numerator"), amount.part("denominator")
    one = denominator is None or denominator.number("value") in (None, "1", "1.0")
    volume = amount_of(numerator)
    if volume is None or volume.unit not in units_of(Kind.VOLUME) or not one:
        notes.add(f"amount {volume or ''}".rstrip(), medication.where, "it is no volume of one container")
        return None
    return volume.tree
