"""The blood counts that a new cycle needs, by the baseline before treatment."""

from __future__ import annotations

from besponsa_desktop.clinical.bounds import all_of, any_of
from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.counts import (
    cells_text,
    count_of,
    counts_text,
    fresh_counts,
    latest_counts,
    reaches,
)
from besponsa_desktop.clinical.checks.inputs import stated
from besponsa_desktop.clinical.course import Counts
from besponsa_desktop.clinical.display import NOT_STATED
from besponsa_desktop.clinical.findings import Finding, FindingInput, Severity
from besponsa_desktop.clinical.investigations import LaboratoryTest
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.units import Quantity

NEW_CYCLE = Rule("counts.new_cycle", "Counts for a new cycle", Severity.HOLD)

_ANC, _PLATELETS = LaboratoryTest.ANC, LaboratoryTest.PLATELETS


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
        found=counts_text(case),
        expected=_new_cycle_expected(case, normal),
        inputs=_new_cycle_inputs(case),
        working=_new_cycle_working(case, normal),
    )
    if normal is None:
        return NEW_CYCLE.unknown(basis, ["baseline ANC and platelets"])
    allowed = _at_limits(case) if normal else any_of(_ways(case).values())
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
    return count_of(baseline.anc) >= limits.anc_from and count_of(baseline.platelets) >= limits.platelets_from


def _at_limits(case: Case) -> bool | None:
    limits = case.regimen.counts
    return all_of(
        (
            reaches(case, _ANC, limits.anc_from),
            reaches(case, _PLATELETS, limits.platelets_from),
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
            reaches(case, _ANC, count_of(prior.anc)),
            reaches(case, _PLATELETS, count_of(prior.platelets)),
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
    return Counts(
        anc=first.anc if prior.anc is None else prior.anc,
        platelets=first.platelets if prior.platelets is None else prior.platelets,
    )


def _independent_of_transfusion(case: Case) -> bool | None:
    dependent = case.course.platelets_transfusion_dependent
    return None if dependent is None else not dependent


def _undecided(case: Case) -> list[str]:
    course = case.course
    asked = {
        "recent ANC": fresh_counts(case, _ANC) or None,
        "recent platelets": fresh_counts(case, _PLATELETS) or None,
        "whether platelets depend on transfusion": course.platelets_transfusion_dependent,
        "whether the marrow is stable or improved": course.marrow_stable_or_improved,
        "whether low counts are due to disease": course.cytopenia_due_to_disease,
    }
    return [name for name, answer in asked.items() if answer is None] or ["exact ANC and platelets"]


def _new_cycle_expected(case: Case, normal: bool | None) -> str:
    limits = case.regimen.counts
    at_limits = f"ANC ≥ {cells_text(limits.anc_from)} and platelets ≥ {cells_text(limits.platelets_from)}"
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
        *latest_counts(case),
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
    return NOT_STATED if count is None else cells_text(count_of(count))
