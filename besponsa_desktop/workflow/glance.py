"""An order at a glance, for one line of the work list: its dose, and how it is judged now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

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
    keeps a draft from going on. ``watch_until`` is when the watch after a dose that was given ends.
    """

    dose: Quantity | None
    verdict: str | None
    worst: Finding | None = None
    watch_until: datetime | None = None


def glance(workstation: Workstation, record: Order) -> Glance:
    """Return an order at a glance."""
    if record.state is not State.DRAFT:
        _, read = read_version(workstation.database, record)
        until = _watch_until(workstation, record) if record.state is State.GIVEN else None
        return Glance(dose=read.prescription.dose, verdict=record.verdict, watch_until=until)
    judged = judge(workstation.database, record)
    return Glance(
        dose=judged.order.prescription.dose,
        verdict=judged.assessment.verdict.value,
        worst=next(iter(open_findings(judged.assessment)), None),
    )


def _watch_until(workstation: Workstation, record: Order) -> datetime | None:
    from besponsa_desktop.workflow.bench import watch_until  # it loads more than a list without it needs

    return watch_until(workstation, record.id)
