"""A rule of the decision table, and how it states its finding."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from besponsa_desktop.clinical.display import listed
from besponsa_desktop.clinical.findings import (
    Citation,
    Finding,
    FindingInput,
    Outcome,
    Release,
    Severity,
)

_RELEASE = {
    Severity.DISCONTINUE: Release.NEVER,
    Severity.REJECT: Release.PRESCRIBER,
    Severity.HOLD: Release.PRESCRIBER,
    Severity.INCOMPLETE: Release.NEVER,
    Severity.CAUTION: Release.REASON,
    Severity.NOTE: Release.NONE,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What a finding rests on: found, expected, values used, working, source."""

    source: Citation
    found: str = ""
    expected: str = ""
    inputs: tuple[FindingInput, ...] = ()
    working: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the decision table.

    ``mildest`` is the mildest severity it can fail with; ``never`` marks rows that are never released.
    """

    id: str
    title: str
    mildest: Severity
    never: bool = False

    def passed(self, basis: Basis, message: str, mildest: Severity | None = None) -> Finding:
        """Return a pass."""
        return self._finding(basis, message, Outcome.PASS, mildest or self.mildest)

    def failed(self, severity: Severity, basis: Basis, message: str) -> Finding:
        """Return a fail of ``severity``."""
        return self._finding(basis, message, Outcome.FAIL, severity)

    def unknown(self, basis: Basis, missing: Iterable[str]) -> Finding:
        """Return an unknown that names what is missing or too old."""
        message = f"Not known: {listed(list(missing))}. The verdict is INCOMPLETE as long as it is not."
        return self._finding(basis, message, Outcome.UNKNOWN, Severity.INCOMPLETE)

    def not_applicable(self, source: Citation, why: str, mildest: Severity | None = None) -> Finding:
        """Return that the rule does not apply, and why."""
        return self._finding(Basis(source=source), why, Outcome.NOT_APPLICABLE, mildest or self.mildest)

    def _finding(self, basis: Basis, message: str, outcome: Outcome, severity: Severity) -> Finding:
        return Finding(
            rule=self.id,
            outcome=outcome,
            severity=severity,
            release=self._release(outcome, severity),
            title=self.title,
            found=basis.found,
            expected=basis.expected,
            message=message,
            source=basis.source,
            working=basis.working,
            inputs=basis.inputs,
        )

    def _release(self, outcome: Outcome, severity: Severity) -> Release:
        if outcome is not Outcome.FAIL:
            return Release.NONE
        if self.never and severity is Severity.REJECT:
            return Release.NEVER
        return _RELEASE[severity]
