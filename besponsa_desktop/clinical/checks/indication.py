"""Indication: disease, CD22, age, earlier TKI, earlier VOD."""

from __future__ import annotations

from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.inputs import stated
from besponsa_desktop.clinical.display import NOT_STATED, date_text, number_text, yes_no_text
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.order import Disease, DiseaseStatus, TestResult
from besponsa_desktop.clinical.rule import Basis, Rule

DISEASE = Rule("indication.disease", "B-cell precursor ALL", Severity.REJECT)
CD22 = Rule("indication.cd22", "CD22", Severity.REJECT)
AGE = Rule("indication.age", "Age", Severity.REJECT)
TKI = Rule("indication.tki", "TKI before", Severity.REJECT)
PRIOR_VOD = Rule("indication.prior_vod", "Earlier VOD, liver disease", Severity.CAUTION)

_TREATED_STATUS = frozenset({DiseaseStatus.RELAPSED, DiseaseStatus.REFRACTORY})
_DISEASE_NAMES = {Disease.B_CELL_PRECURSOR_ALL: "B-cell precursor ALL", Disease.OTHER: "another disease"}


def disease(case: Case) -> Finding:
    """Check for B-cell precursor ALL, relapsed or refractory at the start of this treatment."""
    diagnosis = case.order.diagnosis
    name = NOT_STATED if diagnosis.disease is None else _DISEASE_NAMES[diagnosis.disease]
    status = NOT_STATED if diagnosis.status is None else diagnosis.status.value
    basis = Basis(
        source=case.regimen.indication.source,
        found=f"{name}, {status}",
        expected="relapsed or refractory",
        inputs=(
            stated("diagnosis.disease", diagnosis.disease),
            stated("diagnosis.status", diagnosis.status),
        ),
    )
    other_disease = diagnosis.disease not in {None, Disease.B_CELL_PRECURSOR_ALL}
    other_status = diagnosis.status not in {None, *_TREATED_STATUS}
    if other_disease or other_status:
        return DISEASE.failed(Severity.REJECT, basis, f"{name}, {status}, is outside the indication.")
    missing = [
        name for name, value in (("disease", diagnosis.disease), ("status", diagnosis.status)) if not value
    ]
    if missing:
        return DISEASE.unknown(basis, missing)
    return DISEASE.passed(basis, f"{name}, {status}, is the indication.")


def cd22(case: Case) -> Finding:
    """Check that the blasts carry CD22."""
    result = case.order.diagnosis.cd22
    basis = Basis(
        source=case.regimen.indication.source,
        found=stated("", result).value,
        expected="positive",
        inputs=(stated("diagnosis.cd22", result),),
    )
    match result:
        case TestResult.POSITIVE:
            return CD22.passed(basis, "The blasts carry CD22, which the drug binds to.")
        case TestResult.NEGATIVE:
            return CD22.failed(Severity.REJECT, basis, "CD22 is negative: the drug has nothing to bind to.")
        case _:
            return CD22.unknown(basis, ["CD22 test result"])


def age(case: Case) -> Finding:
    """Check the completed years of age at the planned start against the label's youngest age."""
    limit, birth_date = case.regimen.indication.age, case.order.patient.birth_date
    youngest = number_text(limit.minimum)
    basis = Basis(
        source=limit.source,
        found=NOT_STATED if case.age is None else f"{case.age} y",
        expected=f"≥ {youngest} y",
        inputs=(stated("patient.birth_date", birth_date),),
    )
    if case.age is None or birth_date is None:
        return AGE.unknown(basis, ["birth date"])
    working = f"born {date_text(birth_date)}, {case.age} completed years on {date_text(case.planned.date())}"
    worked = Basis(
        source=basis.source,
        found=basis.found,
        expected=basis.expected,
        inputs=basis.inputs,
        working=(working,),
    )
    if case.age >= limit.minimum:
        return AGE.passed(worked, f"{case.age} years is within the indication.")
    return AGE.failed(
        Severity.REJECT, worked, f"{case.age} years: the protocol is for {youngest} years and older."
    )


def tki(case: Case) -> Finding:
    """Check, where the label asks for it, that a patient not Ph-negative has tried a TKI."""
    requirement, diagnosis = case.regimen.indication.tki, case.order.diagnosis
    ph = diagnosis.philadelphia_chromosome
    if not requirement.required:
        return TKI.not_applicable(requirement.source, "This protocol does not ask for an earlier TKI.")
    if ph is TestResult.NEGATIVE:
        return TKI.not_applicable(
            requirement.source, "Philadelphia chromosome negative: no TKI is asked for."
        )
    basis = Basis(
        source=requirement.source,
        found=f"TKI: {yes_no_text(diagnosis.prior_tki)}",
        expected="≥ 1 TKI tried",
        inputs=(
            stated("diagnosis.philadelphia_chromosome", ph),
            stated("diagnosis.prior_tki", diagnosis.prior_tki),
        ),
    )
    if diagnosis.prior_tki:
        return TKI.passed(basis, "A TKI was tried.")
    if diagnosis.prior_tki is None:
        return TKI.unknown(basis, ["whether a TKI was tried"])
    if ph is not TestResult.POSITIVE:
        return TKI.unknown(basis, ["Philadelphia chromosome"])
    return TKI.failed(Severity.REJECT, basis, "Philadelphia chromosome positive, and no TKI was tried.")


def prior_vod(case: Case) -> Finding:
    """Check for an earlier severe VOD and a serious ongoing liver disease."""
    diagnosis, rule = case.order.diagnosis, case.regimen.indication.prior_vod
    answers = {
        "earlier severe VOD": diagnosis.prior_severe_vod,
        "serious ongoing liver disease": diagnosis.serious_liver_disease,
    }
    present = [name for name, answer in answers.items() if answer]
    basis = Basis(
        source=rule.source,
        found=" and ".join(present) or "none recorded",
        expected="neither",
        inputs=(
            stated("diagnosis.prior_severe_vod", diagnosis.prior_severe_vod),
            stated("diagnosis.serious_liver_disease", diagnosis.serious_liver_disease),
        ),
    )
    if present:
        message = f"Recorded: {' and '.join(present)}. The benefit has to outweigh the risk of VOD."
        return PRIOR_VOD.failed(rule.severity, basis, message)
    missing = [name for name, answer in answers.items() if answer is None]
    if missing:
        return PRIOR_VOD.unknown(basis, missing)
    return PRIOR_VOD.passed(basis, "No earlier severe VOD, no serious liver disease.", mildest=rule.severity)
