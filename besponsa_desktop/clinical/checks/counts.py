"""Blood counts: present, low for too long, low within a cycle, covered by an anti-infective."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.bounds import any_of, at_least, below, worst
from besponsa_desktop.clinical.case import Case, UsableResult
from besponsa_desktop.clinical.checks.inputs import laboratory, stated
from besponsa_desktop.clinical.display import (
    NOT_STATED,
    count_text,
    listed,
    number_text,
    with_unit,
    yes_no_text,
)
from besponsa_desktop.clinical.findings import Finding, FindingInput, Severity
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.regimen import LATER_DOSE_DAYS
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import Quantity, magnitude

PANEL = Rule("counts.panel", "ANC and platelets", Severity.INCOMPLETE)
PROLONGED = Rule("counts.prolonged", "Days of low counts", Severity.CAUTION)
WITHIN_CYCLE = Rule("counts.within_cycle", "Low counts in the cycle", Severity.NOTE)
PROPHYLAXIS = Rule("counts.prophylaxis", "Anti-infective", Severity.CAUTION)

_UNIT = "10*9/L"
_ANC, _PLATELETS = LaboratoryTest.ANC, LaboratoryTest.PLATELETS


def panel(case: Case) -> Finding:
    """Check that ANC and platelets are recent."""
    hours = case.policy.ages.blood_results
    fresh = {"ANC": fresh_counts(case, _ANC), "platelets": fresh_counts(case, _PLATELETS)}
    basis = Basis(
        source=case.regimen.sections.counts_monitoring.source,
        found=counts_text(case),
        expected=f"≤ {hours} h old",
        inputs=latest_counts(case),
    )
    missing = [f"{name} of the last {hours} h" for name, results in fresh.items() if not results]
    if missing:
        return PANEL.unknown(basis, missing)
    return PANEL.passed(basis, "ANC and platelets are recent.")


def count_of(count: Quantity) -> Decimal:
    """Return a count in ×10⁹/L."""
    return magnitude(count, _UNIT)


def fresh_counts(case: Case, test: LaboratoryTest) -> tuple[UsableResult, ...]:
    """Return the latest usable results of ``test`` that are recent."""
    return case.fresh(test, case.policy.ages.blood_results)


def latest_counts(case: Case) -> tuple[FindingInput, ...]:
    """Return the latest ANC and platelets as inputs of a finding, at any age."""
    return (*laboratory(case.latest(_ANC)), *laboratory(case.latest(_PLATELETS)))


def counts_text(case: Case) -> str:
    """Return the recent ANC and platelets for people."""
    inputs = (*laboratory(fresh_counts(case, _ANC)), *laboratory(fresh_counts(case, _PLATELETS)))
    return " · ".join(i.value for i in inputs) or NOT_STATED


def reaches(case: Case, test: LaboratoryTest, limit: Decimal) -> bool | None:
    """Return whether the recent count is ≥ ``limit`` (×10⁹/L); the worse of several counts decides."""
    fresh = fresh_counts(case, test)
    if not fresh:
        return None
    return worst(fresh, lambda r: at_least(magnitude(r.result.value, _UNIT), r.result.comparator, limit))[1]


def _is_below(case: Case, test: LaboratoryTest, limit: Decimal) -> bool | None:
    return any_of(
        below(magnitude(r.result.value, _UNIT), r.result.comparator, limit) for r in fresh_counts(case, test)
    )


def prolonged(case: Case) -> Finding:
    """Check for how long counts have been low, and whether the drug is judged to be the cause."""
    limits, course = case.regimen.counts, case.course
    days, related = course.low_counts_days, course.low_counts_drug_related
    if days is None:
        why = "No days of low counts are stated."
        return PROLONGED.not_applicable(limits.source, why, mildest=limits.prolonged_severity)
    basis = Basis(
        source=limits.source,
        found=f"{count_text(days, 'day')}, drug-related: {yes_no_text(related)}",
        expected=f"≤ {count_text(int(limits.low_for_at_most), 'day')}, or not drug-related",
        inputs=(stated("course.low_counts_days", days), stated("course.low_counts_drug_related", related)),
    )
    if days <= limits.low_for_at_most or related is False:
        return PROLONGED.passed(
            basis, "Low counts do not end the treatment.", mildest=limits.prolonged_severity
        )
    if related is None:
        return PROLONGED.unknown(basis, ["whether the low counts are drug-related"])
    message = f"Counts have been low for {count_text(days, 'day')} and are judged drug-related."
    return PROLONGED.failed(limits.prolonged_severity, basis, message)


def within_cycle(case: Case) -> Finding:
    """Note low counts on days 8 and 15, which do not hold a dose by themselves."""
    limits = case.regimen.counts
    if case.prescription.day not in LATER_DOSE_DAYS:
        return WITHIN_CYCLE.not_applicable(limits.source, "Applies on days 8 and 15.")
    low = {
        "ANC": _is_below(case, _ANC, limits.anc_from),
        "platelets": _is_below(case, _PLATELETS, limits.platelets_from),
    }
    names = [name for name, is_low in low.items() if is_low]
    if not names:
        return WITHIN_CYCLE.not_applicable(limits.source, "No low count is known.")
    basis = Basis(
        source=limits.source,
        found=counts_text(case),
        expected=f"ANC ≥ {cells_text(limits.anc_from)}, platelets ≥ {cells_text(limits.platelets_from)}",
        inputs=latest_counts(case),
    )
    day = case.prescription.day
    verb = "is" if names == ["ANC"] else "are"
    message = f"{listed(names)} {verb} low: low counts alone do not hold day {day}."
    return WITHIN_CYCLE.failed(Severity.NOTE, basis, message[0].upper() + message[1:])


def prophylaxis(case: Case) -> Finding:
    """Check that an anti-infective is recorded where the ANC is very low."""
    policy, recorded = case.policy.prophylaxis, case.order.anti_infectives
    if not _is_below(case, _ANC, policy.anc_below):
        return PROPHYLAXIS.not_applicable(
            policy.source, f"No ANC below {cells_text(policy.anc_below)} is known."
        )
    basis = Basis(
        source=policy.source,
        found=listed(recorded) or "none recorded",
        expected="an anti-infective",
        inputs=(
            *laboratory(fresh_counts(case, _ANC)),
            stated("anti_infectives", listed(recorded) or "none recorded"),
        ),
    )
    if recorded:
        return PROPHYLAXIS.passed(basis, "An anti-infective is recorded.")
    message = f"Site policy: ANC below {cells_text(policy.anc_below)} and no anti-infective is recorded."
    return PROPHYLAXIS.failed(Severity.CAUTION, basis, message)


def cells_text(number: Decimal) -> str:
    """Return a count in ×10⁹/L for people."""
    return with_unit(number_text(number), _UNIT)
