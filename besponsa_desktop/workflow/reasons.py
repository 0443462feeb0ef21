"""Reasons that a step needs, in so many letters that they say something."""

from __future__ import annotations

from besponsa_desktop.errors import Fault
from besponsa_desktop.workflow.refusals import Refused, Why
from besponsa_desktop.workflow.workstation import Workstation


def require_reason(workstation: Workstation, **texts: str) -> None:
    """Refuse a step whose reason, or another text that it needs, is too short to say anything."""
    shortest = workstation.rules.shortest_reason
    faults = [
        Fault(path=name, found=f'"{text.strip()}"', needed=f"at least {shortest} letters")
        for name, text in texts.items()
        if len(text.strip()) < shortest
    ]
    if faults:
        raise Refused(Why.NO_REASON, "This needs to be said. Nothing was saved.", faults)
