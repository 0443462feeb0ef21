"""Blood counts."""

from decimal import Decimal as D
from typing import Any

from tests.second_implementation.case import Case
from tests.second_implementation.figures import HOURS_72
from tests.second_implementation.results import Result, amount, at_least
from tests.second_implementation.ruling import (
    Ruling,
    all_of,
    any_of,
    failed,
    not_applicable,
    passed,
    ruled,
    unknown,
)
from tests.second_implementation.units import GIGA_PER_LITRE, number

LEAST_ANC = D(1)
LEAST_PLATELETS = D(50)


def panel(case: Case) -> Ruling:
    return passed() if case.fresh("anc", HOURS_72) and case.fresh("platelets", HOURS_72) else unknown()


def reaches(results: list[Result], limit: D | None) -> bool | None:
    """Return whether a count is at least a limit; of several the worse counts."""
    if not results or limit is None:
        return None
    return all_of(*(at_least(result, amount(result), limit) for result in results))


def pair(counts: dict[str, Any] | None) -> tuple[D | None, D | None]:
    """Return ANC and platelets of a baseline, 10⁹/L."""
    stated = counts or {}
    return number(stated.get("anc"), GIGA_PER_LITRE), number(stated.get("platelets"), GIGA_PER_LITRE)


def new_cycle(case: Case) -> Ruling:
    if case.day != 1 or case.cycle < 2:
        return not_applicable()
    anc, platelets = case.fresh("anc", HOURS_72), case.fresh("platelets", HOURS_72)
    high = all_of(reaches(anc, LEAST_ANC), reaches(platelets, LEAST_PLATELETS))
    dependent = case.course.get("platelets_transfusion_dependent")
    independent = None if dependent is None else not dependent
    by_counts = all_of(high, independent)
    first_anc, first_platelets = pair(case.course.get("baseline_counts"))
    if first_anc is None or first_platelets is None:
        return unknown()
    if first_anc >= LEAST_ANC and first_platelets >= LEAST_PLATELETS:
        return ruled(by_counts, "hold")
    back = all_of(back_to_prior(case, anc, platelets), independent)
    disease = all_of(
        case.course.get("marrow_stable_or_improved"), case.course.get("cytopenia_due_to_disease")
    )
    return ruled(any_of(back, by_counts, disease), "hold")


def back_to_prior(case: Case, anc: list[Result], platelets: list[Result]) -> bool | None:
    """Return whether both counts are at least the baseline of the prior cycle."""
    prior = pair(case.course.get("prior_cycle_baseline_counts"))
    if case.cycle == 2:
        first = pair(case.course.get("baseline_counts"))
        prior = (first[0] if prior[0] is None else prior[0], first[1] if prior[1] is None else prior[1])
    if None in prior:
        return False
    return all_of(reaches(anc, prior[0]), reaches(platelets, prior[1]))


def prolonged(case: Case) -> Ruling:
    days, related = case.course.get("low_counts_days"), case.course.get("low_counts_drug_related")
    if days is None:
        return not_applicable()
    if days <= 28 or related is False:
        return passed(days=days)
    return unknown(days=days) if related is None else failed(case.protocol["prolonged_counts"], days=days)


def within_cycle(case: Case) -> Ruling:
    if case.day not in (8, 15):
        return not_applicable()
    anc, platelets = case.fresh("anc", HOURS_72), case.fresh("platelets", HOURS_72)
    low = any_of(reaches(anc, LEAST_ANC) is False, reaches(platelets, LEAST_PLATELETS) is False)
    return failed("note") if low else not_applicable()


def prophylaxis(case: Case) -> Ruling:
    if reaches(case.fresh("anc", HOURS_72), D("0.5")) is not False:
        return not_applicable()
    return ruled(bool(case.document.get("anti_infectives")), "caution")
