"""Premedication and cytoreduction."""

from collections.abc import Callable
from decimal import Decimal as D

from tests.second_implementation.case import Case
from tests.second_implementation.figures import CYTOREDUCTION_AGENTS, HOURS_72, SYNONYMS
from tests.second_implementation.results import Result, amount, at_most
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

MOST_BLASTS = D(10)


def of_class(wanted: str) -> Callable[[Case], Ruling]:
    def check(case: Case) -> Ruling:
        ordered = case.document.get("premedication")
        if ordered is None:
            return unknown()
        return ruled(any(medicine["class"] == wanted for medicine in ordered), "hold")

    return check


def allergy(case: Case) -> Ruling:
    ordered, allergies = case.document.get("premedication"), case.patient.get("allergies")
    if ordered is None or allergies is None:
        return unknown()
    stated = {substance(name) for name in allergies}
    drugs = [medicine.get("drug") for medicine in ordered]
    if any(drug is not None and substance(drug) in stated for drug in drugs):
        return failed("caution")
    return unknown() if None in drugs else passed()


def substance(name: str) -> str:
    return SYNONYMS.get(named(name), named(name))


def blasts(case: Case) -> Ruling:
    if not case.is_first_dose:
        return not_applicable()
    counts = case.blasts(HOURS_72)
    return (
        unknown() if not counts else ruled(all_at_most(counts, MOST_BLASTS), "hold", blasts=amount(counts[0]))
    )


def all_at_most(counts: list[Result], limit: D) -> bool | None:
    """Return whether every count is at most a limit; a count of two different bounds is not known."""
    return all_of(
        *(None if count.get("is_undecided") else at_most(count, amount(count), limit) for count in counts)
    )


def agents(case: Case) -> Ruling:
    counts = case.blasts(HOURS_72)
    if not case.is_first_dose or all_at_most(counts, D(0)) is not False:
        return not_applicable()
    given = {named(item["agent"]) for item in case.document.get("cytoreduction") or []}
    return ruled(bool(given & CYTOREDUCTION_AGENTS), case.protocol["cytoreduction_agents"])


def later(case: Case) -> Ruling:
    counts = case.blasts_at_any_age()
    if case.is_first_dose or not counts:
        return not_applicable()
    return ruled(all_at_most(counts, MOST_BLASTS), "caution", blasts=amount(counts[0]))
