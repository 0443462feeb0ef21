"""FHIR's data types as importers need them: codes, quantities, times, references."""

from __future__ import annotations

from besponsa_desktop.exchange.codes import unit_spelled
from besponsa_desktop.exchange.decimal_text import decimal_of
from besponsa_desktop.exchange.fhir_element import Element
from besponsa_desktop.exchange.results import Amount
from besponsa_desktop.exchange.shapes_times import day_of, moment_of
from besponsa_desktop.exchange.taking_over import Taken

LOINC = "http://loinc.org"
SNOMED = "http://snomed.info/sct"
RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm"
NDC = "http://hl7.org/fhir/sid/ndc"
ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm"
UCUM = "http://unitsofmeasure.org"
IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203"


def codes_of(concept: Element | None, system: str) -> list[str]:
    """Return the codes of one system in a CodeableConcept, each once; display and text decide nothing."""
    if concept is None:
        return []
    stated = [coding.text("code") for coding in concept.parts("coding") if coding.text("system") == system]
    return list(dict.fromkeys(code for code in stated if code))


def code_of(concept: Element | None, system: str) -> str:
    """Return the only code of one system in a CodeableConcept; nothing where there is none or several."""
    stated = codes_of(concept, system)
    return stated[0] if len(stated) == 1 else ""


def status_code(resource: Element, key: str) -> str:
    """Return the first code of a status that is a CodeableConcept; nothing where it is not stated."""
    concept = resource.part(key)
    codings = [] if concept is None else concept.parts("coding")
    return (codings[0].text("code") or "") if codings else ""


def words_of(concept: Element | None) -> str:
    """Return what a CodeableConcept says to a person: its text, else the first display."""
    if concept is None:
        return ""
    displays = [coding.text("display") for coding in concept.parts("coding")]
    return concept.text("text") or next((display for display in displays if display), "")


def amount_of(quantity: Element | None) -> Amount | None:
    """Return the exact amount that a Quantity states; ``None`` for a bound, or without an exact number."""
    return None if quantity is None or why_no_amount(quantity) else _amount(quantity)


def _amount(quantity: Element) -> Amount:
    unit = quantity.text("code") if quantity.text("system") == UCUM else None
    return Amount(number=quantity.number("value") or "", unit=unit_spelled(unit or ""), place=quantity.path)


def why_no_amount(quantity: Element) -> str:
    """Return why a Quantity states no exact amount; nothing where it states one."""
    number = quantity.number("value")
    if comparator := quantity.text("comparator"):
        return f"it is only a bound: {comparator} {number or ''}".rstrip()
    if number is None:
        return "it has no number"
    return "" if decimal_of(number) is not None else "its number cannot be read exactly"


def moment_at(element: Element, key: str) -> Taken | None:
    """Return a time that is stated with its offset; ``None`` for any other."""
    text = element.text(key)
    return Taken(text, element.at(key)) if text and moment_of(text) else None


def day_at(element: Element | None, key: str) -> Taken | None:
    """Return a date, also that of a time with its offset; ``None`` for a month, a year or anything else."""
    text = None if element is None else element.text(key)
    if element is None or not text or not (day_of(text) or moment_of(text)):
        return None
    return Taken(text.partition("T")[0], element.at(key))


def begun_at(element: Element, stem: str) -> Taken | None:
    """Return when something was: ``…DateTime``, or the start of ``…Period``."""
    period = element.part(f"{stem}Period")
    return moment_at(element, f"{stem}DateTime") or (moment_at(period, "start") if period else None)
