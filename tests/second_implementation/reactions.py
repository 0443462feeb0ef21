"""Reactions, toxicity and pregnancy."""

from datetime import timedelta
from typing import Any

from tests.second_implementation.case import Case
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


def reactions(case: Case) -> list[dict[str, Any]] | None:
    toxicities = case.document.get("toxicities")
    if toxicities is None:
        return None
    return [toxicity for toxicity in toxicities if named(toxicity["term"]) == "infusion_related_reaction"]


def severe(case: Case) -> Ruling:
    found = reactions(case)
    if found is None:
        return unknown()
    mild = [None if item.get("grade") is None else item["grade"] < 3 for item in found]
    return ruled(all_of(*mild), "discontinue")


def earlier(case: Case) -> Ruling:
    found = reactions(case)
    if found is None:
        return unknown()
    other = [None if item.get("grade") is None else item["grade"] >= 3 for item in found]
    return ruled(all_of(*other), "caution")


def toxicity(case: Case) -> Ruling:
    toxicities = case.document.get("toxicities")
    if toxicities is None:
        return unknown()
    holding = [is_holding(item) for item in toxicities]
    return ruled(all_of(*(None if holds is None else not holds for holds in holding)), "hold")


def is_holding(item: dict[str, Any]) -> bool | None:
    """Return whether a toxicity is unresolved, drug-related, non-hematologic, and too high."""
    resolved, category, grade = item.get("resolved"), item.get("category"), item.get("grade")
    return all_of(
        None if resolved is None else not resolved,
        item.get("drug_related"),
        None if category is None else category == "non_hematologic",
        None if grade is None else grade >= 2 and grade > (item.get("baseline_grade") or 0),
    )


def pregnancy(case: Case) -> Ruling:
    if not case.is_first_dose or case.patient.get("sex") == "male":
        return not_applicable()
    if case.age is None or not 12 <= case.age <= 55:
        return not_applicable()
    test = case.patient.get("pregnancy_test") or {}
    collected = test.get("collected_at")
    if test.get("result") == "positive":
        return failed("reject")
    if collected is None or collected > case.start or test.get("result") is None:
        return failed("caution")
    return passed() if case.start - collected <= timedelta(days=7) else failed("caution")
