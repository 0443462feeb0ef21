"""Identity: is this the right patient record and the right drug, and are allergies stated?"""

from __future__ import annotations

from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.inputs import stated
from besponsa_desktop.clinical.display import NOT_STATED, listed
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.words import normal

PATIENT = Rule("identity.patient", "Patient identified", Severity.INCOMPLETE)
PRODUCT = Rule("identity.product", "Drug", Severity.REJECT, never=True)
ALLERGIES = Rule("identity.allergies", "Allergies", Severity.INCOMPLETE)


def patient(case: Case) -> Finding:
    """Check that family name, given name, birth date and MRN are present."""
    who = case.order.patient
    needed = {
        "family name": who.family_name,
        "given name": who.given_name,
        "birth date": who.birth_date,
        "MRN": who.mrn,
    }
    missing = [name for name, value in needed.items() if value is None]
    basis = Basis(
        source=case.policy.record.source,
        found=f"{len(needed) - len(missing)} of {len(needed)} stated",
        expected="name, birth date, MRN",
        inputs=(
            stated("patient.family_name", who.family_name),
            stated("patient.given_name", who.given_name),
            stated("patient.birth_date", who.birth_date),
            stated("patient.mrn", who.mrn),
        ),
    )
    if missing:
        return PATIENT.unknown(basis, missing)
    return PATIENT.passed(basis, "Names, birth date and MRN are stated.")


def product(case: Case) -> Finding:
    """Check that the drug is the protocol's, by its generic or brand name in any letter case."""
    expected, drug = case.regimen.product, case.prescription.drug
    basis = Basis(
        source=expected.source,
        found=drug or NOT_STATED,
        expected=expected.generic_name,
        inputs=(stated("order.drug", drug),),
    )
    if drug is None:
        return PRODUCT.unknown(basis, ["drug"])
    if normal(drug) in expected.names:
        return PRODUCT.passed(basis, f"The order is for {expected.generic_name}.")
    if normal(drug) in expected.look_alikes:
        message = (
            f"{drug} is a look-alike of {expected.generic_name}, another drug. The prescriber can correct it."
        )
    else:
        message = f"{drug} is not {expected.generic_name}. The prescriber can correct it."
    return PRODUCT.failed(Severity.REJECT, basis, message)


def allergies(case: Case) -> Finding:
    """Check that allergies are stated; an empty list means that none is known."""
    known = case.order.patient.allergies
    basis = Basis(
        source=case.policy.record.source,
        found=NOT_STATED if known is None else listed(known) or "none known",
        expected="stated",
        inputs=(stated("patient.allergies", None if known is None else listed(known) or "none known"),),
    )
    if known is None:
        return ALLERGIES.unknown(basis, ["allergies"])
    return ALLERGIES.passed(basis, "Allergies are stated." if known else "No allergy is known.")
