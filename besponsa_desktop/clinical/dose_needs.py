"""What must be on file before a dose, and what speaks against it: the rules that say so, worked out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from besponsa_desktop.clinical.case import Case, previous_cycle_start
from besponsa_desktop.clinical.checks import (
    counts,
    cycle,
    cytoreduction,
    ecg,
    electrolytes,
    examination,
    liver,
    measurement,
    new_cycle,
    toxicity,
    vod,
)
from besponsa_desktop.clinical.findings import Finding, Outcome, Severity
from besponsa_desktop.clinical.next_dose import Needed

#: Each rule that asks for something on file, and how many hours old it may be (``None``: it does not age).
_NEEDS: tuple[tuple[Callable[[Case], Finding], Callable[[Case], Decimal | None]], ...] = (
    (cycle.history, lambda _: None),
    (cycle.response, lambda _: None),
    (measurement.height, lambda _: None),
    (measurement.fresh, lambda case: _weight_days(case) * 24),
    (cytoreduction.blasts, lambda case: case.policy.ages.blasts),
    (liver.panel, lambda case: case.policy.ages.blood_results),
    (counts.panel, lambda case: case.policy.ages.blood_results),
    (examination.examination, lambda case: case.policy.ages.examination),
    (ecg.baseline, lambda _: None),
    (ecg.current, lambda case: case.policy.ages.ecg_day_1 * 24 if case.prescription.day == 1 else None),
    (electrolytes.panel, lambda case: _electrolyte_days(case) * 24),
    (toxicity.pregnancy, lambda case: case.policy.ages.pregnancy_test * 24),
)
#: Rules of which a fail means that the thing is missing or too old; of the others it is there, and not right.
_MISSING_WHEN_FAILED = frozenset(
    {"measurement.fresh", "ecg.baseline", "ecg.current", "electrolytes.panel", "reproduction.pregnancy"}
)
_LIMITS = (cycle.limit, cycle.no_response)
_AGAINST = (
    *_LIMITS,
    cycle.history,
    cycle.response,
    liver.limits,
    vod.vod,
    new_cycle.new_cycle,
    counts.prolonged,
    toxicity.severe_reaction,
    toxicity.non_hematologic,
)


def needed_for(case: Case) -> tuple[Needed, ...]:
    """Return what the rules want on file for the dose of ``case``, in the order of the decision table."""
    return tuple(
        Needed(finding=finding, taken_from=_taken_from(case, finding, hours(case)), on_file=_on_file(finding))
        for check, hours in _NEEDS
        if (finding := check(case)).outcome is not Outcome.NOT_APPLICABLE
    )


def limits_for(case: Case) -> tuple[Finding, ...]:
    """Return the rules of the number of cycles that apply to the dose of ``case``."""
    return tuple(found for check in _LIMITS if (found := check(case)).outcome is not Outcome.NOT_APPLICABLE)


def against(case: Case) -> tuple[Finding, ...]:
    """Return what speaks against the dose of ``case``, worst first; what is not known is not in it."""
    findings = (check(case) for check in _AGAINST)
    failed = (f for f in findings if f.outcome is Outcome.FAIL and f.severity is not Severity.NOTE)
    return tuple(sorted(failed, key=lambda finding: finding.severity.rank))


def _on_file(finding: Finding) -> bool:
    if finding.outcome is not Outcome.FAIL:
        return finding.outcome is Outcome.PASS
    return finding.rule not in _MISSING_WHEN_FAILED or finding.severity is Severity.REJECT


def _taken_from(case: Case, finding: Finding, hours: Decimal | None) -> date | None:
    if finding.rule == cycle.RESPONSE.id:
        previous = previous_cycle_start(case.doses, case.prescription.cycle)
        return None if previous is None else previous + timedelta(days=1)
    if hours is None:
        return None
    return (case.planned - timedelta(seconds=int(hours * 3600))).date()


def _weight_days(case: Case) -> Decimal:
    ages = case.policy.freshness
    return ages.weight_day_1 if case.prescription.day == 1 else ages.weight_later_days


def _electrolyte_days(case: Case) -> Decimal:
    ages = case.policy.ages
    return ages.electrolytes_first_dose if case.is_first_dose else ages.electrolytes_later
