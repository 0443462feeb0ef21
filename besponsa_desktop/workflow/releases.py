"""Releases: which findings need what before an order goes on, and whether all of it is there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.display import moment_with_offset_text
from besponsa_desktop.clinical.findings import Finding, Outcome, Release, Severity
from besponsa_desktop.errors import Fault
from besponsa_desktop.records.canonical import canonical_text, digest_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonGiven:
    """A caution that the pharmacist releases, with the reason as it was typed."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrescriberDecision:
    """A rejection or hold that the prescriber decided about: who, when, how reached, read back, why."""

    rule: str
    prescriber: str
    decided_at: datetime
    reached_by: str
    is_read_back: bool
    reason: str


Releasing: TypeAlias = ReasonGiven | PrescriberDecision

_NEEDED = {
    Release.REASON: "a typed reason",
    Release.PRESCRIBER: "the prescriber's recorded decision",
}


def open_findings(assessment: Assessment) -> tuple[Finding, ...]:
    """Return the findings that keep the order from going on: fails and unknowns that are no notes."""
    return tuple(
        finding
        for finding in assessment.findings
        if finding.outcome in {Outcome.FAIL, Outcome.UNKNOWN} and finding.severity is not Severity.NOTE
    )


def release_faults(
    assessment: Assessment, releases: Iterable[Releasing], now: datetime, shortest_reason: int
) -> tuple[Fault, ...]:
    """Return everything that keeps the order from going on, each with its rule; none: it may go on."""
    given = tuple(releases)
    by_rule = {one.rule: one for one in given}
    waiting = open_findings(assessment)
    return (
        *(fault for finding in waiting for fault in _finding_faults(finding, by_rule.get(finding.rule))),
        *(fault for one in given for fault in _own_faults(one, now, shortest_reason)),
        *_strange(given, {finding.rule for finding in waiting}),
    )


def _finding_faults(finding: Finding, given: Releasing | None) -> Iterator[Fault]:
    found = "nothing recorded" if given is None else _said(given)
    if finding.outcome is Outcome.UNKNOWN:
        yield Fault(path=finding.rule, found="not known", needed="the missing value; it cannot be released")
    elif finding.release is Release.NEVER:
        needed = "another order; this is never released"
        yield Fault(path=finding.rule, found=finding.severity.value, needed=needed)
    elif finding.release is Release.PRESCRIBER and not isinstance(given, PrescriberDecision):
        yield Fault(path=finding.rule, found=found, needed=_NEEDED[Release.PRESCRIBER])
    elif finding.release is Release.REASON and not isinstance(given, ReasonGiven):
        yield Fault(path=finding.rule, found=found, needed=_NEEDED[Release.REASON])


def _said(given: Releasing) -> str:
    return "a reason" if isinstance(given, ReasonGiven) else "a prescriber's decision"


def _own_faults(given: Releasing, now: datetime, shortest_reason: int) -> Iterator[Fault]:
    if len(given.reason.strip()) < shortest_reason:
        needed = f"a reason of at least {shortest_reason} letters"
        yield Fault(path=f"{given.rule}: reason", found=f'"{given.reason.strip()}"', needed=needed)
    if isinstance(given, ReasonGiven):
        return
    for name, text in (("prescriber", given.prescriber), ("reached by", given.reached_by)):
        if not text.strip():
            yield Fault(path=f"{given.rule}: {name}", found="nothing", needed="who decided, and how reached")
    if not given.is_read_back:
        yield Fault(
            path=f"{given.rule}: read back", found="no", needed="the decision read back to the prescriber"
        )
    yield from _time_faults(given, now)


def _time_faults(given: PrescriberDecision, now: datetime) -> Iterator[Fault]:
    path = f"{given.rule}: decided at"
    if given.decided_at.utcoffset() is None:
        yield Fault(path=path, found="a time without offset", needed="the time with its offset")
    elif given.decided_at > now:
        found = moment_with_offset_text(given.decided_at)
        yield Fault(path=path, found=found, needed="a time that has passed")


def _strange(given: tuple[Releasing, ...], waiting: set[str]) -> Iterator[Fault]:
    """Yield a fault for what releases nothing, and for a rule that is released twice."""
    for rule, count in Counter(one.rule for one in given).items():
        if rule not in waiting:
            yield Fault(path=rule, found="a release", needed="none: this rule has no open finding")
        if count > 1:
            yield Fault(path=rule, found=f"{count} releases", needed="one")


def releases_document(releases: Iterable[Releasing]) -> list[dict[str, object]]:
    """Return releases as they are digested and kept, by rule."""
    return [_document(one) for one in sorted(releases, key=lambda one: one.rule)]


def releases_digest(releases: Iterable[Releasing]) -> str:
    """Return the digest that a signature covers; that of no releases is always the same."""
    return digest_of(canonical_text({"releases": releases_document(releases)}).encode("utf-8"))


def _document(one: Releasing) -> dict[str, object]:
    if isinstance(one, ReasonGiven):
        return {"rule": one.rule, "way": Release.REASON.value, "reason": one.reason.strip()}
    return {
        "rule": one.rule,
        "way": Release.PRESCRIBER.value,
        "reason": one.reason.strip(),
        "prescriber": one.prescriber.strip(),
        "decided_at": one.decided_at.isoformat(),
        "reached_by": one.reached_by.strip(),
        "read_back": one.is_read_back,
    }


def release_text(one: Releasing) -> str:
    """Return a release as one sentence for paper and records."""
    if isinstance(one, ReasonGiven):
        return one.reason.strip()
    return (
        f"{one.reason.strip()} (decided by {one.prescriber.strip()},"
        f" {moment_with_offset_text(one.decided_at)}, reached by {one.reached_by.strip()}, read back)"
    )
