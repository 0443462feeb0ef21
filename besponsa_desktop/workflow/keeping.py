"""What a signature rests on, kept with it: the assessment, its open findings, and what was released."""

from __future__ import annotations

from datetime import datetime

from besponsa_desktop.records.assessments import (
    KeptAssessment,
    KeptFinding,
    KeptRelease,
    add_assessment,
    add_release,
)
from besponsa_desktop.records.unit_of_work import UnitOfWork
from besponsa_desktop.workflow.judging import Judgement
from besponsa_desktop.workflow.releases import (
    PrescriberDecision,
    Releasing,
    open_findings,
    release_text,
    releases_document,
)


def keep_assessment(
    unit: UnitOfWork,
    judged: Judgement,
    assessment_id: str,
    released_by: str,
    releases: tuple[Releasing, ...] = (),
) -> None:
    """Keep the assessment of an order under an id, with what a person released of it."""
    assessment, record, at = judged.assessment, judged.record, unit.act.at
    kept = KeptAssessment(
        id=assessment_id,
        order_id=record.id,
        version=record.version,
        protocol_id=assessment.regimen_id,
        protocol_digest=assessment.regimen_digest,
        policy_digest=assessment.policy_digest,
        verdict=assessment.verdict.value,
        document=judged.assessment_text,
        made_at=at,
    )
    findings = [
        KeptFinding(rule=f.rule, outcome=f.outcome, severity=f.severity, release=f.release)
        for f in open_findings(assessment)
    ]
    add_assessment(unit, kept, findings)
    for one in releases:
        add_release(unit, assessment_id, _kept_release(one, released_by, at))
    if releases:
        unit.note(f"releases:{assessment_id}", after={"releases": releases_document(releases)})


def _kept_release(one: Releasing, released_by: str, at: datetime) -> KeptRelease:
    decision = one if isinstance(one, PrescriberDecision) else None
    return KeptRelease(
        rule=one.rule,
        way="prescriber" if decision else "reason",
        reason=release_text(one),
        prescriber=decision.prescriber if decision else None,
        decided_at=decision.decided_at if decision else None,
        released_by=released_by,
        released_at=at,
    )
