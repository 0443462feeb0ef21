"""Identity and indication."""

from tests.second_implementation.case import Case
from tests.second_implementation.figures import PRODUCT_NAMES
from tests.second_implementation.ruling import (
    Ruling,
    all_of,
    failed,
    named,
    not_applicable,
    passed,
    ruled,
    unknown,
)


def patient(case: Case) -> Ruling:
    stated = [case.patient.get(key) for key in ("family_name", "given_name", "birth_date", "mrn")]
    return passed() if all(stated) else unknown()


def product(case: Case) -> Ruling:
    drug = case.order.get("drug")
    return unknown() if drug is None else ruled(named(drug) in PRODUCT_NAMES, "reject")


def allergies(case: Case) -> Ruling:
    return unknown() if case.patient.get("allergies") is None else passed()


def disease(case: Case) -> Ruling:
    disease, status = case.diagnosis.get("disease"), case.diagnosis.get("status")
    is_all = None if disease is None else disease == "b_cell_precursor_all"
    is_active = None if status is None else status in {"relapsed", "refractory"}
    return ruled(all_of(is_all, is_active), "reject")


def cd22(case: Case) -> Ruling:
    result = case.diagnosis.get("cd22")
    return ruled({"positive": True, "negative": False}.get(str(result)), "reject")


def age(case: Case) -> Ruling:
    if case.age is None:
        return unknown()
    return ruled(case.age >= case.protocol["youngest_years"], "reject", age=case.age)


def tki(case: Case) -> Ruling:
    philadelphia, tried = case.diagnosis.get("philadelphia_chromosome"), case.diagnosis.get("prior_tki")
    if not case.protocol["tki_required"] or philadelphia == "negative":
        return not_applicable()
    if tried is False and philadelphia == "positive":
        return failed("reject")
    return passed() if tried else unknown()


def prior_vod(case: Case) -> Ruling:
    found = [case.diagnosis.get("prior_severe_vod"), case.diagnosis.get("serious_liver_disease")]
    clear = all_of(*(None if part is None else not part for part in found))
    return ruled(clear, case.protocol["prior_vod"])
