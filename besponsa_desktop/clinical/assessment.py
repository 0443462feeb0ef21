"""The assessment of an order: the one entry point of the core, and what it returns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import localcontext

from besponsa_desktop.clinical.bsa import BodySurface
from besponsa_desktop.clinical.checks import CHECKS
from besponsa_desktop.clinical.dosing import DosePlan, plan_dose
from besponsa_desktop.clinical.findings import Finding, Outcome, Severity, Verdict
from besponsa_desktop.clinical.monitoring import MonitoringItem, plan_monitoring
from besponsa_desktop.clinical.opening import open_case
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.preparation import PreparationPlan, plan_preparation
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.clinical.units import EXACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What the program says about one order under one regimen and policy.

    ``bsa`` is ``None`` without height and weight; ``preparation`` is ``None`` where it cannot be worked out
    or the volume does not fit; ``findings`` holds every rule in the order of the decision table.
    """

    verdict: Verdict
    regimen_id: str
    regimen_digest: str
    policy_digest: str
    bsa: BodySurface | None
    dose: DosePlan
    preparation: PreparationPlan | None
    findings: tuple[Finding, ...]
    monitoring: tuple[MonitoringItem, ...]


def assess(order: ChemotherapyOrder, regimen: Regimen, policy: SitePolicy) -> Assessment:
    """Return the assessment of ``order``: the same order, regimen and policy always give the same."""
    with localcontext(EXACT):
        case = open_case(order, regimen, policy)
        findings = tuple(check(case) for check in CHECKS)
        return Assessment(
            verdict=verdict_of(findings),
            regimen_id=regimen.id,
            regimen_digest=regimen.digest,
            policy_digest=policy.digest,
            bsa=case.bsa,
            dose=plan_dose(case),
            preparation=plan_preparation(order.prescription, regimen.preparation),
            findings=findings,
            monitoring=plan_monitoring(case),
        )


def verdict_of(findings: Iterable[Finding]) -> Verdict:
    """Return the worst severity of all fails and unknowns; notes never change it."""
    counted = [f.severity for f in findings if f.outcome is Outcome.FAIL or f.outcome is Outcome.UNKNOWN]
    worst = min(counted, key=lambda severity: severity.rank, default=Severity.NOTE)
    return Verdict.PASS if worst is Severity.NOTE else Verdict(worst.value)
