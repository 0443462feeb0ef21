"""An order at a glance, for one line of the work list: its dose, and how it is judged now."""

from __future__ import annotations

from dataclasses import dataclass

from besponsa_desktop.clinical.findings import Finding
from besponsa_desktop.clinical.units import Quantity
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.order_records import read_version
from besponsa_desktop.workflow.releases import open_findings
from besponsa_desktop.workflow.workstation import Workstation


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What a line says of an order beside what it is found by.

    ``verdict`` is that of now for a draft, and the signed one otherwise; ``worst`` is the first finding that
    keeps a draft from going on.
    """

    dose: Quantity | None
    verdict: str | None
    worst: Finding | None = None


def glance(workstation: Workstation, record: Order) -> Glance:
    """Return an order at a glance."""
    if record.state is not State.DRAFT:
        _, read = read_version(workstation.database, record)
        return Glance(dose=read.prescription.dose, verdict=record.verdict)
    judged = judge(workstation.database, record)
    return Glance(
        dose=judged.order.prescription.dose,
        verdict=judged.assessment.verdict.value,
        worst=next(iter(open_findings(judged.assessment)), None),
    )
