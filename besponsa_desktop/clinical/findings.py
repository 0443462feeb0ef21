"""A finding: what one rule says about an order, and everything it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Outcome(Enum):
    """Whether a rule is met."""

    PASS = "pass"
    FAIL = "fail"
    UNKNOWN = "unknown"
    NOT_APPLICABLE = "not_applicable"


class Severity(Enum):
    """What a fail means, worst first; ``INCOMPLETE`` is the severity of every unknown."""

    DISCONTINUE = "discontinue"
    REJECT = "reject"
    HOLD = "hold"
    INCOMPLETE = "incomplete"
    CAUTION = "caution"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """Return 0 for the worst severity, rising to the mildest."""
        return _WORST_FIRST.index(self)


_WORST_FIRST = tuple(Severity)


class Release(Enum):
    """How a finding that is not a pass may be released."""

    NEVER = "never"
    PRESCRIBER = "prescriber"
    REASON = "reason"
    NONE = "none"


class Verdict(Enum):
    """The worst severity of all fails and unknowns of an order; notes never change it."""

    DISCONTINUE = "discontinue"
    REJECT = "reject"
    HOLD = "hold"
    INCOMPLETE = "incomplete"
    CAUTION = "caution"
    PASS = "pass"

    @property
    def lets_go_on(self) -> bool:
        """Tell whether the dose may be prepared as it is ordered: nothing rejects, holds or is missing."""
        return self in {Verdict.CAUTION, Verdict.PASS}


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """Where a rule or number comes from: a key of the source list, the section, and whether it was checked.

    ``verified`` false means that the number was not read in the current label text: it is shown with
    "confirm with current labelling".
    """

    key: str
    section: str
    verified: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingInput:
    """One value that a rule used: the order field's path, the value as shown, and when it was taken."""

    path: str
    value: str
    taken_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one rule says: texts are ready to be shown, numbers in them written by the one formatter."""

    rule: str
    outcome: Outcome
    severity: Severity
    release: Release
    title: str
    found: str
    expected: str
    message: str
    source: Citation
    working: tuple[str, ...] = ()
    inputs: tuple[FindingInput, ...] = ()
