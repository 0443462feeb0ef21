"""Which section of the form a finding belongs to, and what each section has to tell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from besponsa_desktop.gui.models.assessment_view import FindingView
from besponsa_desktop.gui.palette import SEVERITIES

_SECTIONS = {
    "identity": "patient",
    "identity.product": "order",
    "reproduction": "patient",
    "indication": "diagnosis",
    "measurement": "measurements",
    "measurement.bsa": "order",
    "dose": "order",
    "protocol": "order",
    "cycle": "course",
    "schedule": "course",
    "interruption": "course",
    "counts.new_cycle": "laboratory",
    "liver": "laboratory",
    "counts": "laboratory",
    "cytoreduction.blasts": "laboratory",
    "cytoreduction.later": "laboratory",
    "electrolytes": "laboratory",
    "ecg": "ecg",
    "signs": "examination",
    "reaction": "examination",
    "toxicity": "examination",
    "premedication": "premedication",
    "cytoreduction": "premedication",
    "qt": "premedication",
    "preparation": "preparation",
}


@dataclass(frozen=True, slots=True)
class SectionMark:
    """The worst thing about a section: its severity (empty: nothing is wrong) and the sentence for it."""

    severity: str = ""
    problem: str = ""


def section_of(rule: str) -> str:
    """Return the key of the section in which a rule's values are typed."""
    return _SECTIONS.get(rule) or _SECTIONS[rule.partition(".")[0]]


def marks(findings: Iterable[FindingView]) -> dict[str, SectionMark]:
    """Return the worst finding of each section that has one; notes tell nothing of a section."""
    found: dict[str, SectionMark] = {}
    for finding in sorted(findings, key=lambda f: SEVERITIES.index(f.severity)):
        if finding.severity != "note":
            found.setdefault(section_of(finding.key), SectionMark(finding.severity, finding.title))
    return found
