"""Infusion reactions, other toxicities, and pregnancy."""

from __future__ import annotations

from besponsa_desktop.clinical.bounds import all_of
from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.inputs import stated
from besponsa_desktop.clinical.display import NOT_STATED, listed
from besponsa_desktop.clinical.findings import Finding, FindingInput, Severity
from besponsa_desktop.clinical.investigations import Toxicity, ToxicityCategory
from besponsa_desktop.clinical.patient import PregnancyResult, PregnancyTest, Sex
from besponsa_desktop.clinical.rule import Basis, Rule
from besponsa_desktop.clinical.words import normal

SEVERE_REACTION = Rule("reaction.severe", "Severe infusion reaction", Severity.DISCONTINUE)
EARLIER_REACTION = Rule("reaction.earlier", "Earlier infusion reaction", Severity.CAUTION)
NON_HEMATOLOGIC = Rule("toxicity.nonhematologic", "Non-hematologic toxicity", Severity.HOLD)
PREGNANCY = Rule("reproduction.pregnancy", "Pregnancy test", Severity.CAUTION)

_REACTION = "infusion related reaction"


def severe_reaction(case: Case) -> Finding:
    """Check for an earlier infusion-related reaction that ends the treatment."""
    source = case.regimen.sections.infusion_reactions.source
    severe = case.policy.severe_reaction.grade_from
    basis = Basis(
        source=source, found=_reactions_text(case), expected=f"none of grade ≥ {severe}", inputs=_inputs(case)
    )
    if case.order.toxicities is None:
        return SEVERE_REACTION.unknown(basis, ["toxicities"])
    grades = [toxicity.grade for toxicity in _reactions(case)]
    if any(grade is not None and grade >= severe for grade in grades):
        message = (
            "A severe or life-threatening infusion reaction is recorded: the protocol ends the treatment."
        )
        return SEVERE_REACTION.failed(Severity.DISCONTINUE, basis, message)
    if None in grades:
        return SEVERE_REACTION.unknown(basis, ["grade of an infusion reaction"])
    return SEVERE_REACTION.passed(basis, "No severe infusion reaction is recorded.")


def earlier_reaction(case: Case) -> Finding:
    """Check for an earlier milder infusion-related reaction."""
    severe = case.policy.severe_reaction.grade_from
    basis = Basis(
        source=case.regimen.sections.infusion_reactions.source,
        found=_reactions_text(case),
        expected="none",
        inputs=_inputs(case),
    )
    if case.order.toxicities is None:
        return EARLIER_REACTION.unknown(basis, ["toxicities"])
    grades = [toxicity.grade for toxicity in _reactions(case)]
    if any(grade is not None and grade < severe for grade in grades):
        message = f"Earlier infusion reaction ({basis.found}): premedication and watch may need more."
        return EARLIER_REACTION.failed(Severity.CAUTION, basis, message)
    if None in grades:
        return EARLIER_REACTION.unknown(basis, ["grade of an infusion reaction"])
    return EARLIER_REACTION.passed(basis, "No milder infusion reaction is recorded.")


def _reactions(case: Case) -> list[Toxicity]:
    return [toxicity for toxicity in case.order.toxicities or () if is_infusion_reaction(toxicity)]


def is_infusion_reaction(toxicity: Toxicity) -> bool:
    """Tell whether a toxicity is an infusion-related reaction, however its term is spelled."""
    return normal(toxicity.term.replace("_", " ").replace("-", " ")) == _REACTION


def _reactions_text(case: Case) -> str:
    if case.order.toxicities is None:
        return NOT_STATED
    return listed([f"grade {toxicity.grade or NOT_STATED}" for toxicity in _reactions(case)]) or "none"


def _inputs(case: Case) -> tuple[FindingInput, ...]:
    toxicities = case.order.toxicities
    if toxicities is None:
        return (stated("toxicities", None),)
    return tuple(
        stated(f"toxicities[{index}]", f"{_words(t)}, grade {t.grade or NOT_STATED}")
        for index, t in enumerate(toxicities)
    )


def _words(toxicity: Toxicity) -> str:
    return toxicity.term.replace("_", " ")


def non_hematologic(case: Case) -> Finding:
    """Check for an unresolved, drug-related, non-hematologic toxicity above its grade before treatment."""
    toxicities = case.order.toxicities
    holding = [t for t in toxicities or () if _holds(case, t)]
    basis = Basis(
        source=case.regimen.sections.toxicity.source,
        found=listed([f"{_words(t)}, grade {t.grade}" for t in holding]) or "none that holds",
        expected=f"none unresolved of grade ≥ {case.policy.toxicity.grade_from} above baseline",
        inputs=_inputs(case),
    )
    if toxicities is None:
        return NON_HEMATOLOGIC.unknown(basis, ["toxicities"])
    if holding:
        message = f"Unresolved and drug-related: {basis.found}. The dose waits until it is recovered."
        return NON_HEMATOLOGIC.failed(Severity.HOLD, basis, message)
    undecided = [_words(t) for t in toxicities if _holds(case, t) is None]
    if undecided:
        return NON_HEMATOLOGIC.unknown(
            basis, [f"category, grade, cause or recovery of {term}" for term in undecided]
        )
    return NON_HEMATOLOGIC.passed(basis, "No unresolved toxicity holds the dose.")


def _holds(case: Case, toxicity: Toxicity) -> bool | None:
    grade, category = toxicity.grade, toxicity.category
    return all_of(
        (
            None if category is None else category is ToxicityCategory.NON_HEMATOLOGIC,
            None if grade is None else grade >= case.policy.toxicity.grade_from,
            None if grade is None else grade > toxicity.baseline_grade,
            toxicity.drug_related,
            None if toxicity.resolved is None else not toxicity.resolved,
        )
    )


def pregnancy(case: Case) -> Finding:
    """Check for a recent negative pregnancy test before the first dose, where pregnancy is possible."""
    policy, who = case.policy.pregnancy, case.order.patient
    possible_age = case.age is not None and policy.age_from <= case.age <= policy.age_to
    if not case.is_first_dose or who.sex is Sex.MALE or not possible_age:
        why = f"Applies on cycle 1 day 1, not for men, {policy.age_from} to {policy.age_to} years."
        return PREGNANCY.not_applicable(policy.source, why)
    test, days = who.pregnancy_test, case.policy.ages.pregnancy_test
    result = None if test is None else test.result
    taken_at = None if test is None else test.collected_at
    basis = Basis(
        source=policy.source,
        found=NOT_STATED if result is None else result.value,
        expected=f"negative, ≤ {days} d old",
        inputs=(stated("patient.pregnancy_test.result", result, taken_at),),
    )
    if result is PregnancyResult.POSITIVE:
        message = "The pregnancy test is positive: the drug can harm the unborn child."
        return PREGNANCY.failed(Severity.REJECT, basis, message)
    if result is PregnancyResult.NEGATIVE and _is_recent(case, test):
        return PREGNANCY.passed(basis, "A recent pregnancy test is negative.")
    return PREGNANCY.failed(Severity.CAUTION, basis, f"No negative pregnancy test of the last {days} days.")


def _is_recent(case: Case, test: PregnancyTest | None) -> bool:
    taken_at = None if test is None else test.collected_at
    if taken_at is None or taken_at > case.planned:
        return False
    return case.is_fresh(taken_at, case.policy.ages.pregnancy_test * 24)
