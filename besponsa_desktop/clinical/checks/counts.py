"""Blood counts: present, enough for a new cycle, low for too long."""

from __future__ import annotations

from decimal import Decimal

from besponsa_desktop.clinical.bounds import all_of, any_of, at_least, below, worst
from besponsa_desktop.clinical.case import Case, UsableResult
from besponsa_desktop.clinical.checks.inputs import laboratory, stated
from besponsa_desktop.clinical.course import Counts
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
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import Quantity, magnitude

PANEL = Rule("counts.panel", "ANC and platelets", Severity.INCOMPLETE)
NEW_CYCLE = Rule("counts.new_cycle", "Counts for a new cycle", Severity.HOLD)
PROLONGED = Rule("counts.prolonged", "Days of low counts", Severity.CAUTION)
WITHIN_CYCLE = Rule("counts.within_cycle", "Low counts in the cycle", Severity.NOTE)
PROPHYLAXIS = Rule("counts.prophylaxis", "Anti-infective", Severity.CAUTION)

_UNIT = "10*9/L"
_ANC, _PLATELETS = LaboratoryTest.ANC, LaboratoryTest.PLATELETS


def panel(case: Case) -> Finding:
    """Check that ANC and platelets are recent."""
    hours = case.policy.ages.blood_results
    fresh = {"ANC": _fresh(case, _ANC), "platelets": _fresh(case, _PLATELETS)}
    basis = Basis(
        source=case.regimen.sections.counts_monitoring.source,
        found=_counts_text(case),
        expected=f"≤ {hours} h old",
        inputs=_latest_inputs(case),
    )
    missing = [f"{name} of the last {hours} h" for name, results in fresh.items() if not results]
    if missing:
        return PANEL.unknown(basis, missing)
    return PANEL.passed(basis, "ANC and platelets are recent.")


def _fresh(case: Case, test: LaboratoryTest) -> tuple[UsableResult, ...]:
    return case.fresh(test, case.policy.ages.blood_results)


def _latest_inputs(case: Case) -> tuple[FindingInput, ...]:
    return (*laboratory(case.latest(_ANC)), *laboratory(case.latest(_PLATELETS)))


def _counts_text(case: Case) -> str:
    inputs = (*laboratory(_fresh(case, _ANC)), *laboratory(_fresh(case, _PLATELETS)))
    return " · ".join(i.value for i in inputs) or NOT_STATED


def _reaches(case: Case, test: LaboratoryTest, limit: Decimal) -> bool | None:
    """Return whether the recent count is ≥ ``limit`` (×10⁹/L); the worse of several counts decides."""
    fresh = _fresh(case, test)
    if not fresh:
        return None
    return worst(fresh, lambda r: at_least(magnitude(r.result.value, _UNIT), r.result.comparator, limit))[1]


def _is_below(case: Case, test: LaboratoryTest, limit: Decimal) -> bool | None:
    return any_of(
        below(magnitude(r.result.value, _UNIT), r.result.comparator, limit) for r in _fresh(case, test)
    )


def new_cycle(case: Case) -> Finding:
    """Check the counts that a new cycle needs, by the baseline before treatment.

    With both baselines normal: ANC and platelets at their limits. Otherwise one of: (a) both at least the
    baseline of the prior cycle; (b) both at their limits; (c) marrow stable or improved and the low counts
    judged due to disease. Platelets have to be independent of transfusion, except for (c).
    """
    limits, order = case.regimen.counts, case.prescription
    if order.day != 1 or order.cycle == 1:
        return NEW_CYCLE.not_applicable(limits.source, "Applies on day 1 of cycle 2 and later.")
    normal = _baseline_is_normal(case)
    basis = Basis(
        source=limits.source,
        found=_counts_text(case),
        expected=_new_cycle_expected(case, normal),
        inputs=_new_cycle_inputs(case),
        working=_new_cycle_working(case, normal),
    )
    missing = _missing_for_new_cycle(case, normal)
    if missing:
        return NEW_CYCLE.unknown(basis, missing)
    ways = _ways(case) if normal is False else {"limits": _at_limits(case)}
    allowed = any_of(ways.values())
    if allowed:
        return NEW_CYCLE.passed(basis, "The counts allow a new cycle.")
    if allowed is None:
        return NEW_CYCLE.unknown(basis, _undecided(case))
    message = f"The counts do not allow a new cycle: {basis.expected} is needed."
    return NEW_CYCLE.failed(Severity.HOLD, basis, message)


def _baseline_is_normal(case: Case) -> bool | None:
    baseline, limits = case.course.baseline_counts or Counts(), case.regimen.counts
    if baseline.anc is None or baseline.platelets is None:
        return None
    return (
        magnitude(baseline.anc, _UNIT) >= limits.anc_from
        and magnitude(baseline.platelets, _UNIT) >= limits.platelets_from
    )


def _missing_for_new_cycle(case: Case, normal: bool | None) -> list[str]:
    missing = {
        "baseline ANC and platelets": normal is None,
        "recent ANC": not _fresh(case, _ANC),
        "recent platelets": not _fresh(case, _PLATELETS),
    }
    return [name for name, absent in missing.items() if absent]


def _at_limits(case: Case) -> bool | None:
    limits = case.regimen.counts
    return all_of(
        (
            _reaches(case, _ANC, limits.anc_from),
            _reaches(case, _PLATELETS, limits.platelets_from),
            _independent_of_transfusion(case),
        )
    )


def _ways(case: Case) -> dict[str, bool | None]:
    course = case.course
    judged = all_of((course.marrow_stable_or_improved, course.cytopenia_due_to_disease))
    return {"a": _at_prior_baseline(case), "b": _at_limits(case), "c": judged}


def _at_prior_baseline(case: Case) -> bool | None:
    prior = _prior_baseline(case)
    if prior is None or prior.anc is None or prior.platelets is None:
        return False
    return all_of(
        (
            _reaches(case, _ANC, magnitude(prior.anc, _UNIT)),
            _reaches(case, _PLATELETS, magnitude(prior.platelets, _UNIT)),
            _independent_of_transfusion(case),
        )
    )


def _prior_baseline(case: Case) -> Counts | None:
    """Return the counts before the prior cycle; in cycle 2 those before treatment stand for them."""
    stated_counts = case.course.prior_cycle_baseline_counts
    if case.prescription.cycle > 2:
        return stated_counts
    first = case.course.baseline_counts or Counts()
    prior = stated_counts or Counts()
    return Counts(anc=prior.anc or first.anc, platelets=prior.platelets or first.platelets)


def _independent_of_transfusion(case: Case) -> bool | None:
    dependent = case.course.platelets_transfusion_dependent
    return None if dependent is None else not dependent


def _undecided(case: Case) -> list[str]:
    course = case.course
    asked = {
        "whether platelets depend on transfusion": course.platelets_transfusion_dependent,
        "whether the marrow is stable or improved": course.marrow_stable_or_improved,
        "whether low counts are due to disease": course.cytopenia_due_to_disease,
    }
    return [name for name, answer in asked.items() if answer is None] or ["exact ANC and platelets"]


def _new_cycle_expected(case: Case, normal: bool | None) -> str:
    limits = case.regimen.counts
    at_limits = f"ANC ≥ {_count(limits.anc_from)} and platelets ≥ {_count(limits.platelets_from)}"
    if normal is not False:
        return at_limits
    return f"the prior cycle's baseline, or {at_limits}, or low counts judged due to disease"


def _new_cycle_working(case: Case, normal: bool | None) -> tuple[str, ...]:
    if normal is not False:
        return ()
    words = {True: "met", False: "not met", None: "not known"}
    titles = {"a": "prior cycle's baseline", "b": "limits", "c": "marrow and due to disease"}
    return tuple(f"({way}) {titles[way]}: {words[met]}" for way, met in _ways(case).items())


def _new_cycle_inputs(case: Case) -> tuple[FindingInput, ...]:
    course = case.course
    return (
        *_latest_inputs(case),
        stated("course.baseline_counts", _pair(course.baseline_counts)),
        stated("course.prior_cycle_baseline_counts", _pair(course.prior_cycle_baseline_counts)),
        stated("course.platelets_transfusion_dependent", course.platelets_transfusion_dependent),
        stated("course.marrow_stable_or_improved", course.marrow_stable_or_improved),
        stated("course.cytopenia_due_to_disease", course.cytopenia_due_to_disease),
    )


def _pair(counts: Counts | None) -> str | None:
    if counts is None:
        return None
    return f"ANC {_stated_count(counts.anc)}, platelets {_stated_count(counts.platelets)}"


def _stated_count(count: Quantity | None) -> str:
    return NOT_STATED if count is None else _count(magnitude(count, _UNIT))


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
    if case.prescription.day == 1:
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
        found=_counts_text(case),
        expected=f"ANC ≥ {_count(limits.anc_from)}, platelets ≥ {_count(limits.platelets_from)}",
        inputs=_latest_inputs(case),
    )
    day = case.prescription.day
    verb = "is" if names == ["ANC"] else "are"
    message = f"{listed(names)} {verb} low: low counts alone do not hold day {day}."
    return WITHIN_CYCLE.failed(Severity.NOTE, basis, message[0].upper() + message[1:])


def prophylaxis(case: Case) -> Finding:
    """Check that an anti-infective is recorded where the ANC is very low."""
    policy, recorded = case.policy.prophylaxis, case.order.anti_infectives
    if not _is_below(case, _ANC, policy.anc_below):
        return PROPHYLAXIS.not_applicable(policy.source, f"No ANC below {_count(policy.anc_below)} is known.")
    basis = Basis(
        source=policy.source,
        found=listed(recorded) or "none recorded",
        expected="an anti-infective",
        inputs=(
            *laboratory(_fresh(case, _ANC)),
            stated("anti_infectives", listed(recorded) or "none recorded"),
        ),
    )
    if recorded:
        return PROPHYLAXIS.passed(basis, "An anti-infective is recorded.")
    message = f"Site policy: ANC below {_count(policy.anc_below)} and no anti-infective is recorded."
    return PROPHYLAXIS.failed(Severity.CAUTION, basis, message)


def _count(number: Decimal) -> str:
    return with_unit(number_text(number), _UNIT)
