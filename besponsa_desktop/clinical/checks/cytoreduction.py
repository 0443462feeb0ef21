"""Circulating blasts, and what was given to bring them down."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from besponsa_desktop.clinical.bounds import at_most, worst
from besponsa_desktop.clinical.case import Case, UsableResult
from besponsa_desktop.clinical.checks.inputs import laboratory, stated
from besponsa_desktop.clinical.display import NOT_STATED, listed, number_text, rounded_text, with_unit
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.investigations import Comparator, LaboratoryTest
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import magnitude
from besponsa_desktop.clinical.words import names_in

BLASTS = Rule("cytoreduction.blasts", "Blood blasts", Severity.HOLD)
AGENTS = Rule("cytoreduction.agents", "Cytoreduction", Severity.NOTE)
LATER = Rule("cytoreduction.later", "Blood blasts later", Severity.CAUTION)

_UNIT = "10*9/L"


@dataclass(frozen=True, slots=True)
class BlastCount:
    """A count of blood blasts in ×10⁹/L, stated or worked out; None where two bounds do not make one."""

    taken_at: datetime
    number: Decimal | None
    comparator: Comparator | None
    results: tuple[UsableResult, ...]
    working: tuple[str, ...] = ()


def blasts(case: Case) -> Finding:
    """Check the blood blasts before the first dose."""
    rule = case.regimen.cytoreduction
    if not case.is_first_dose:
        return BLASTS.not_applicable(rule.source, "Applies on cycle 1 day 1.")
    return _judged(case, BLASTS, Severity.HOLD, _recent_counts(case))


def later(case: Case) -> Finding:
    """Check the latest known blood blasts at every later dose."""
    rule = case.regimen.cytoreduction
    known = _latest_counts(case)
    if case.is_first_dose:
        return LATER.not_applicable(rule.source, "Applies after cycle 1 day 1.")
    if not known:
        return LATER.not_applicable(rule.source, "No blood blast count is known.")
    return _judged(case, LATER, Severity.CAUTION, known)


def _judged(case: Case, rule: Rule, severity: Severity, counts: tuple[BlastCount, ...]) -> Finding:
    limits = case.regimen.cytoreduction
    expected = f"≤ {_blast_text(limits.blasts_at_most)}"
    if not counts:
        basis = Basis(source=limits.source, found=NOT_STATED, expected=expected)
        hours = case.policy.ages.blasts
        return rule.unknown(
            basis, [f"blood blasts of the last {hours} h, as a count or as WBC and percentage"]
        )
    count, within = worst(counts, lambda c: _within(c, limits.blasts_at_most))
    basis = Basis(
        source=limits.source,
        found=_count_text(count),
        expected=expected,
        inputs=laboratory(count.results),
        working=count.working,
    )
    if within is None:
        return rule.unknown(basis, ["an exact blood blast count"])
    if within:
        return rule.passed(basis, f"Blood blasts are {basis.found}.")
    message = (
        f"Blood blasts are {basis.found}, above {_blast_text(limits.blasts_at_most)}: cytoreduction first."
    )
    return rule.failed(severity, basis, message)


def _within(count: BlastCount, limit: Decimal) -> bool | None:
    return None if count.number is None else at_most(count.number, count.comparator, limit)


def agents(case: Case) -> Finding:
    """Check that a patient with circulating blasts had an agent of the label before the first dose."""
    rule, given = case.regimen.cytoreduction, case.order.cytoreduction
    if not case.is_first_dose:
        return AGENTS.not_applicable(rule.source, "Applies on cycle 1 day 1.", mildest=rule.agents_severity)
    known = _recent_counts(case)
    if not any(_is_above_zero(count) for count in known):
        why = "No recent blood blasts are known."
        return AGENTS.not_applicable(rule.source, why, mildest=rule.agents_severity)
    basis = Basis(
        source=rule.source,
        found=listed([cytoreduction.agent for cytoreduction in given]) or "none recorded",
        expected="hydroxyurea, a corticosteroid or vincristine",
        inputs=tuple(stated(f"cytoreduction[{index}].agent", c.agent) for index, c in enumerate(given)),
    )
    if any(names_in(cytoreduction.agent, rule.agents) for cytoreduction in given):
        return AGENTS.passed(basis, "Cytoreduction is recorded.", mildest=rule.agents_severity)
    message = f"Blasts circulate, and none of {basis.expected} is recorded."
    return AGENTS.failed(rule.agents_severity, basis, message)


def _is_above_zero(count: BlastCount) -> bool:
    if count.number is None or count.comparator is Comparator.LESS:
        return False
    return count.number > 0 or count.comparator is Comparator.GREATER


def _recent_counts(case: Case) -> tuple[BlastCount, ...]:
    """Return the latest recent counts: a stated count wins over one worked out."""
    for candidates in (_stated(case), _worked_out(case)):
        if usable := [c for c in candidates if case.is_fresh(c.taken_at, case.policy.ages.blasts)]:
            return _at_the_last_time(usable)
    return ()


def _latest_counts(case: Case) -> tuple[BlastCount, ...]:
    """Return the counts of the latest time, however old: of one time a stated count wins."""
    latest = [found for counts in (_stated(case), _worked_out(case)) if (found := _at_the_last_time(counts))]
    return max(latest, key=lambda counts: counts[0].taken_at, default=())


def _at_the_last_time(counts: list[BlastCount]) -> tuple[BlastCount, ...]:
    last = max((count.taken_at for count in counts), default=None)
    return tuple(count for count in counts if count.taken_at == last)


def _stated(case: Case) -> list[BlastCount]:
    return [
        BlastCount(r.taken_at, magnitude(r.result.value, _UNIT), r.result.comparator, (r,))
        for r in case.results.get(LaboratoryTest.PERIPHERAL_BLASTS, ())
    ]


def _worked_out(case: Case) -> list[BlastCount]:
    """Return WBC × blast % for every pair of one draw."""
    percentages = case.results.get(LaboratoryTest.BLAST_PERCENT, ())
    return [
        _product(wbc, percentage)
        for wbc in case.results.get(LaboratoryTest.WBC, ())
        for percentage in percentages
        if wbc.taken_at == percentage.taken_at
    ]


def _product(wbc: UsableResult, percentage: UsableResult) -> BlastCount:
    cells, percent = magnitude(wbc.result.value, _UNIT), magnitude(percentage.result.value, "%")
    comparators = {r.result.comparator for r in (wbc, percentage)} - {None}
    number = cells * percent / 100
    if len(comparators) > 1:
        return BlastCount(wbc.taken_at, None, None, (wbc, percentage))
    working = f"{_blast_text(cells)} × {number_text(percent)} % = {_blast_text(number)}"
    return BlastCount(
        wbc.taken_at, number, next(iter(comparators), None), (wbc, percentage), (f"WBC × blasts: {working}",)
    )


def _count_text(count: BlastCount) -> str:
    if count.number is None:
        return "not decided"
    bound = "" if count.comparator is None else count.comparator.value
    return f"{bound}{_blast_text(count.number)}"


def _blast_text(number: Decimal) -> str:
    return with_unit(rounded_text(number, 3), _UNIT)
