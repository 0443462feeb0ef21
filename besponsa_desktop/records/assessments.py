"""Assessments of order versions: the document, the findings that are no pass, who released which and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select

from besponsa_desktop.clinical.findings import Outcome, Release, Severity
from besponsa_desktop.records.canonical import digest_of
from besponsa_desktop.records.rows import Reader, rows
from besponsa_desktop.records.schema_orders import ASSESSMENTS, FINDINGS, RELEASES
from besponsa_desktop.records.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptFinding:
    """A finding that is no pass, as it is counted and released by."""

    rule: str
    outcome: Outcome
    severity: Severity
    release: Release


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptAssessment:
    """One assessment of one version of an order: ``document`` is its canonical JSON, with every rule."""

    id: str
    order_id: str
    version: int
    protocol_id: str
    protocol_digest: str
    policy_digest: str
    verdict: str
    document: str = field(repr=False)
    made_at: datetime

    @property
    def digest(self) -> str:
        """Return the digest of the document."""
        return digest_of(self.document.encode("utf-8"))


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRelease:
    """A finding released: ``way`` is ``reason`` or ``prescriber``, whose decision has a name and a time."""

    rule: str
    way: str
    reason: str
    prescriber: str | None = None
    decided_at: datetime | None = None
    released_by: str
    released_at: datetime


def add_assessment(unit: UnitOfWork, new: KeptAssessment, findings: Iterable[KeptFinding]) -> None:
    """Keep an assessment with those of its findings that are no pass."""
    values = {name: getattr(new, name) for name in KeptAssessment.__slots__}
    digest = new.digest
    unit.insert(ASSESSMENTS, **values, digest=digest)
    for finding in findings:
        unit.insert(
            FINDINGS,
            assessment_id=new.id,
            rule=finding.rule,
            outcome=finding.outcome.value,
            severity=finding.severity.value,
            release=finding.release.value,
        )
    unit.note(f"order:{new.order_id}/{new.version}", after={"assessment": digest, "verdict": new.verdict})


def add_release(unit: UnitOfWork, assessment_id: str, new: KeptRelease) -> None:
    """Release a finding of the assessment; what is no finding of it is refused."""
    values = {name: getattr(new, name) for name in KeptRelease.__slots__}
    unit.insert(RELEASES, assessment_id=assessment_id, **values)
    unit.note(f"assessment:{assessment_id}/{new.rule}", after={"way": new.way, "reason": new.reason})


def assessments_of(reader: Reader, order_id: str, version: int) -> tuple[KeptAssessment, ...]:
    """Return the assessments of the version, the latest last."""
    columns = [ASSESSMENTS.c[name] for name in KeptAssessment.__slots__]
    where = (ASSESSMENTS.c.order_id == order_id, ASSESSMENTS.c.version == version)
    found = rows(reader, select(*columns).where(*where).order_by(ASSESSMENTS.c.made_at, ASSESSMENTS.c.id))
    return tuple(KeptAssessment(**a._mapping) for a in found)


def releases_of(reader: Reader, assessment_id: str) -> tuple[KeptRelease, ...]:
    """Return what was released of the assessment, by rule."""
    columns = [RELEASES.c[name] for name in KeptRelease.__slots__]
    statement = select(*columns).where(RELEASES.c.assessment_id == assessment_id).order_by(RELEASES.c.rule)
    return tuple(KeptRelease(**r._mapping) for r in rows(reader, statement))
