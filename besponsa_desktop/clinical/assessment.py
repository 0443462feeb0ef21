"""The assessment of an order: the one entry point of the core, and what it returns."""

from __future__ import annotations

from dataclasses import dataclass

from besponsa_desktop.clinical.bsa import BodySurface
from besponsa_desktop.clinical.dosing import DosePlan
from besponsa_desktop.clinical.findings import Finding, Outcome, Severity, Verdict
from besponsa_desktop.clinical.monitoring import MonitoringItem
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.preparation import PreparationPlan
from besponsa_desktop.clinical.regimen import Regimen


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """What the program says about one order under one regimen and policy.

    ``bsa`` is ``None`` without height and weight; ``preparation`` is ``None`` where it cannot be worked out or
    the volume does not fit; ``findings`` holds every rule in the order of the decision table.
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
