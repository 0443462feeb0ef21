"""The bedside examination: complete and recent, infection and bleeding."""

from __future__ import annotations

from besponsa_desktop.clinical.case import Case
from besponsa_desktop.clinical.checks.inputs import stated
from besponsa_desktop.clinical.display import listed
from besponsa_desktop.clinical.findings import Finding, Severity
from besponsa_desktop.clinical.investigations import Examination
from besponsa_desktop.clinical.rule import Basis, Rule

EXAMINATION = Rule("signs.examination", "Examination", Severity.INCOMPLETE)
INFECTION_OR_BLEEDING = Rule("signs.infection_or_bleeding", "Infection, bleeding", Severity.CAUTION)

_NOTHING_EXAMINED = Examination()


def fresh_examination(case: Case) -> Examination:
    """Return the examination if it is recent and before the planned start, else one with nothing stated."""
    recorded = case.order.examination
    at = recorded.examined_at
    if at is None or at > case.planned or not case.is_fresh(at, case.policy.ages.examination):
        return _NOTHING_EXAMINED
    return recorded


def examination(case: Case) -> Finding:
    """Check that liver, ascites, infection and bleeding were examined and recorded recently."""
    examined, recorded = fresh_examination(case), case.order.examination
    answers = {
        "hepatomegaly": examined.hepatomegaly,
        "ascites": examined.ascites,
        "infection": examined.infection,
        "bleeding": examined.bleeding,
    }
    missing = [name for name, answer in answers.items() if answer is None]
    hours = case.policy.ages.examination
    basis = Basis(
        source=case.regimen.sections.counts_monitoring.source,
        found=f"{len(answers) - len(missing)} of {len(answers)} recorded",
        expected=f"recorded ≤ {hours} h before",
        inputs=(stated("examination.examined_at", recorded.examined_at, recorded.examined_at),),
    )
    if missing:
        return EXAMINATION.unknown(basis, [f"recent examination for {name}" for name in missing])
    return EXAMINATION.passed(basis, "Liver, ascites, infection and bleeding were examined.")


def infection_or_bleeding(case: Case) -> Finding:
    """Check that the recent examination found neither infection nor bleeding."""
    examined = fresh_examination(case)
    source = case.regimen.sections.counts_monitoring.source
    answers = {"infection": examined.infection, "bleeding": examined.bleeding}
    if all(answer is None for answer in answers.values()):
        why = "Infection and bleeding were not examined."
        return INFECTION_OR_BLEEDING.not_applicable(source, why)
    found = [name for name, answer in answers.items() if answer]
    basis = Basis(
        source=source,
        found=listed(found) or "none",
        expected="neither",
        inputs=tuple(
            stated(f"examination.{name}", answer, examined.examined_at) for name, answer in answers.items()
        ),
    )
    if found:
        message = f"Signs of {listed(found)}: the prescriber may want to treat first."
        return INFECTION_OR_BLEEDING.failed(Severity.CAUTION, basis, message)
    missing = [name for name, answer in answers.items() if answer is None]
    if missing:
        return INFECTION_OR_BLEEDING.unknown(basis, missing)
    return INFECTION_OR_BLEEDING.passed(basis, "No sign of infection or bleeding.")
