"""Premedication: each class is ordered before every dose, and none of it is a stated allergy."""

from __future__ import annotations

from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.inputs import stated
from besponsa_desktop.clinical.display import NOT_STATED, listed
from besponsa_desktop.clinical.findings import Finding, FindingInput, Severity
from besponsa_desktop.clinical.order import Premedication, PremedicationClass
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.words import normal, synonyms_of

CORTICOSTEROID = Rule("premedication.corticosteroid", "Corticosteroid", Severity.HOLD)
ANTIPYRETIC = Rule("premedication.antipyretic", "Antipyretic", Severity.HOLD)
ANTIHISTAMINE = Rule("premedication.antihistamine", "Antihistamine", Severity.HOLD)
ALLERGY = Rule("premedication.allergy", "Premedication and allergies", Severity.CAUTION)


def corticosteroid(case: Case) -> Finding:
    """Check that a corticosteroid is ordered."""
    return _class_ordered(case, CORTICOSTEROID, PremedicationClass.CORTICOSTEROID)


def antipyretic(case: Case) -> Finding:
    """Check that an antipyretic is ordered."""
    return _class_ordered(case, ANTIPYRETIC, PremedicationClass.ANTIPYRETIC)


def antihistamine(case: Case) -> Finding:
    """Check that an antihistamine is ordered."""
    return _class_ordered(case, ANTIHISTAMINE, PremedicationClass.ANTIHISTAMINE)


def _class_ordered(case: Case, rule: Rule, medicine_class: PremedicationClass) -> Finding:
    ordered = case.order.premedication
    of_class = [
        (index, medicine)
        for index, medicine in enumerate(ordered or ())
        if medicine.medicine_class is medicine_class
    ]
    basis = Basis(
        source=case.regimen.sections.premedication.source,
        found=NOT_STATED
        if ordered is None
        else listed([m.drug or "drug not named" for _, m in of_class]) or "none",
        expected="ordered before the dose",
        inputs=tuple(_input(index, medicine) for index, medicine in of_class),
    )
    name = medicine_class.value
    if ordered is None:
        return rule.unknown(basis, ["premedication"])
    if of_class:
        return rule.passed(basis, f"The order has a premedication of the class {name}.")
    return rule.failed(Severity.HOLD, basis, f"No {name} is ordered: premedication is due before every dose.")


def _input(index: int, medicine: Premedication) -> FindingInput:
    return stated(f"premedication[{index}]", medicine.drug or medicine.medicine_class)


def allergy(case: Case) -> Finding:
    """Check premedication against the stated allergies, by name and synonym."""
    ordered, allergies = case.order.premedication, case.order.patient.allergies
    clashes = _clashes(case)
    basis = Basis(
        source=case.policy.synonyms.source,
        found=listed(clashes) or "none",
        expected="no stated allergy",
        inputs=(
            stated("patient.allergies", None if allergies is None else listed(allergies) or "none known"),
            *(_input(index, medicine) for index, medicine in enumerate(ordered or ())),
        ),
    )
    if clashes:
        message = f"Ordered as premedication and stated as an allergy: {listed(clashes)}."
        return ALLERGY.failed(Severity.CAUTION, basis, message)
    missing = [
        name for name, value in (("premedication", ordered), ("allergies", allergies)) if value is None
    ]
    if any(medicine.drug is None for medicine in ordered or ()):
        missing.append("drug of a premedication")
    if missing:
        return ALLERGY.unknown(basis, missing)
    return ALLERGY.passed(basis, "No premedication is a stated allergy.")


def _clashes(case: Case) -> list[str]:
    groups = case.policy.synonyms.groups
    allergies = {normal(allergy) for allergy in case.order.patient.allergies or ()}
    return [
        medicine.drug
        for medicine in case.order.premedication or ()
        if medicine.drug is not None and not allergies.isdisjoint(synonyms_of(medicine.drug, groups))
    ]
