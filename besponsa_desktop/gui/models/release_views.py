"""Which findings need something before an order is verified, and what: worst first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from besponsa_desktop.gui.language import tr as _tr
from besponsa_desktop.gui.models.assessment_view import without_verdict

if TYPE_CHECKING:
    from besponsa_desktop.clinical.assessment import Assessment
    from besponsa_desktop.clinical.findings import Finding
    from besponsa_desktop.gui.models.assessment_view import AssessmentView, FindingView
    from besponsa_desktop.workflow.order_review import OrderReview


class Need(Enum):
    """What a finding needs before the order goes on."""

    REASON = "reason"
    DECISION = "decision"
    NEVER = "never"
    MISSING = "missing"

    @property
    def is_closed(self) -> bool:
        """Tell whether nothing that is typed here lets the order go on."""
        return self in {Need.NEVER, Need.MISSING}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseView:
    """A finding as it is shown, with what it needs, and the prescriber that the order names."""

    finding: FindingView
    need: Need
    prescriber: str = ""
    planned_start: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewView:
    """All that the verify screen shows of an order."""

    assessment: AssessmentView
    releases: tuple[ReleaseView, ...]
    planned_start: str


def review_view(review: OrderReview) -> ReviewView:
    """Return what is shown of an order that is to be verified; loads the core."""
    from besponsa_desktop.clinical.display import moment_with_offset_text
    from besponsa_desktop.gui.models.assessment_texts import assessment_view
    from besponsa_desktop.gui.models.finding_texts import FindingTexts
    from besponsa_desktop.workflow.order_entry import source_names

    order = review.opened.order
    shown = assessment_view(order, review.assessment, review.regimen, FindingTexts(source_names()))
    if review.left_out:
        shown = without_verdict(shown, _left_out_words(review.left_out))
    needs = _needs(review.assessment)
    ordered = order.prescription
    return ReviewView(
        assessment=shown,
        releases=tuple(
            ReleaseView(
                finding=finding,
                need=needs[finding.key],
                prescriber=ordered.prescriber or "",
                planned_start=ordered.planned_start.isoformat(),
            )
            for finding in shown.open_findings
            if finding.key in needs
        ),
        planned_start=moment_with_offset_text(ordered.planned_start),
    )


def _left_out_words(left_out: Sequence[str]) -> str:
    words = _tr("The records hold, and the order does not state: {what}. F3 on the order (Esc) adds it.")
    return words.format(what="; ".join(left_out))


def _needs(assessment: Assessment) -> dict[str, Need]:
    from besponsa_desktop.workflow.releases import open_findings

    needs = {finding.rule: _need(finding) for finding in open_findings(assessment)}
    return {rule: need for rule, need in needs.items() if need is not None}


def _need(finding: Finding) -> Need | None:
    """Return what a finding needs; ``None`` where it goes on as it is."""
    from besponsa_desktop.clinical.findings import Outcome, Release

    if finding.outcome is Outcome.UNKNOWN:
        return Need.MISSING
    return {
        Release.NEVER: Need.NEVER,
        Release.PRESCRIBER: Need.DECISION,
        Release.REASON: Need.REASON,
        Release.NONE: None,
    }[finding.release]
