"""Potassium, magnesium and calcium: recent, and inside the laboratory's range."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.bounds import all_of, at_least, at_most, worst
from besponsa_desktop.clinical.case import Case, UsableResult
from besponsa_desktop.clinical.checks.inputs import TEST_NAMES, laboratory, result_text
from besponsa_desktop.clinical.display import listed, number_text
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import number_of

PANEL = Rule("electrolytes.panel", "Electrolytes", Severity.CAUTION)
RANGE = Rule("electrolytes.range", "Electrolyte ranges", Severity.CAUTION)

TESTS = (LaboratoryTest.POTASSIUM, LaboratoryTest.MAGNESIUM, LaboratoryTest.CALCIUM)


def _days(case: Case) -> Decimal:
    ages = case.policy.ages
    return ages.electrolytes_first_dose if case.is_first_dose else ages.electrolytes_later


def _fresh(case: Case, test: LaboratoryTest) -> tuple[UsableResult, ...]:
    return case.fresh(test, _days(case) * 24)


def panel(case: Case) -> Finding:
    """Check on every day 1 that potassium, magnesium and calcium are recent."""
    source = case.regimen.sections.ecg.source
    if case.prescription.day != 1:
        return PANEL.not_applicable(source, "Applies on day 1 of a cycle.")
    missing = [TEST_NAMES[test] for test in TESTS if not _fresh(case, test)]
    basis = Basis(
        source=source,
        found=f"{len(TESTS) - len(missing)} of {len(TESTS)}",
        expected=f"≤ {_days(case)} d old",
        inputs=tuple(i for test in TESTS for i in laboratory(case.latest(test))),
    )
    if not missing:
        return PANEL.passed(basis, "Potassium, magnesium and calcium are recent.")
    if case.is_first_dose:
        return PANEL.unknown(basis, [f"{name} of the last {_days(case)} days" for name in missing])
    message = f"No {listed(missing)} of the last {_days(case)} days."
    return PANEL.failed(Severity.CAUTION, basis, message)


def range_(case: Case) -> Finding:
    """Check recent electrolytes against the laboratory's own limits."""
    source = case.regimen.sections.ecg.source
    judged = [
        worst(with_limits, _inside)
        for test in TESTS
        if (with_limits := tuple(r for r in _fresh(case, test) if _has_limits(r)))
    ]
    if not judged:
        return RANGE.not_applicable(source, "No recent electrolyte with its limits is known.")
    outside = [usable for usable, inside in judged if inside is False]
    basis = Basis(
        source=source,
        found=" · ".join(f"{TEST_NAMES[r.result.test]} {result_text(r)}" for r, _ in judged),
        expected="inside the laboratory's range",
        inputs=laboratory(r for r, _ in judged),
        working=tuple(f"{TEST_NAMES[r.result.test]}: {_range_text(r)}" for r, _ in judged),
    )
    if outside:
        names = listed([f"{TEST_NAMES[r.result.test]} {result_text(r)}" for r in outside])
        return RANGE.failed(
            Severity.CAUTION, basis, f"Outside the laboratory's range: {names}. Correct first?"
        )
    missing = [f"exact {TEST_NAMES[r.result.test]}" for r, inside in judged if inside is None]
    if missing:
        return RANGE.unknown(basis, missing)
    return RANGE.passed(basis, "The electrolytes are inside their ranges.")


def _has_limits(usable: UsableResult) -> bool:
    return usable.result.lower_limit is not None or usable.result.upper_limit is not None


def _inside(usable: UsableResult) -> bool | None:
    result = usable.result
    value, comparator = number_of(result.value), result.comparator
    return all_of(
        (
            True if result.lower_limit is None else at_least(value, comparator, result.lower_limit),
            True if result.upper_limit is None else at_most(value, comparator, result.upper_limit),
        )
    )


def _range_text(usable: UsableResult) -> str:
    low, high = usable.result.lower_limit, usable.result.upper_limit
    bounds = (
        "" if low is None else f"≥ {number_text(low)}",
        "" if high is None else f"≤ {number_text(high)}",
    )
    return " and ".join(bound for bound in bounds if bound)
