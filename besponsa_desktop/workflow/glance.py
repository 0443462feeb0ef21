"""An order at a glance, for one line of the work list: its dose, and how it is judged now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.clinical.findings import Finding
from besponsa_desktop.clinical.infusion import worst_grade
from besponsa_desktop.clinical.newer_findings import DatedFinding, with_found
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.units import Quantity
from besponsa_desktop.records.orders import Order, State
from besponsa_desktop.workflow.entry_keeping import AT_THE_BEDSIDE
from besponsa_desktop.workflow.infusion_record import events_of_order
from besponsa_desktop.workflow.judging import judge
from besponsa_desktop.workflow.order_records import read_version
from besponsa_desktop.workflow.record_history import left_out_findings, reactions_beside
from besponsa_desktop.workflow.recorded_reactions import (
    RecordedReaction,
    reaction_words,
    unstated_reactions,
    with_reactions,
)
from besponsa_desktop.workflow.releases import open_findings
from besponsa_desktop.workflow.workstation import Workstation

#: States of a signed order whose dose was not given yet.
_ON_THE_WAY = frozenset({State.VERIFIED, State.CHECKED, State.PREPARED, State.RELEASED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What a line says of an order beside what it is found by.

    ``verdict`` is that of now for a draft, and the signed one otherwise; ``worst`` is the first finding that
    keeps a draft from going on. ``watch_until`` is when the watch after a dose that was given ends.
    ``unstated`` are the infusion reactions on record that the order leaves out, in words: a draft is judged
    as if it stated them. ``later`` names what visits found later than it states: a draft is judged as if it
    stated that, too. ``reaction`` is the worst grade of the reaction to this infusion.
    """

    dose: Quantity | None
    verdict: str | None
    worst: Finding | None = None
    watch_until: datetime | None = None
    unstated: str = ""
    later: str = ""
    reaction: int | None = None


def glance(workstation: Workstation, record: Order) -> Glance:
    """Return an order at a glance."""
    if record.state is not State.DRAFT:
        return _signed(workstation, record)
    judged = judge(workstation.database, record)
    recorded = reactions_beside(workstation.database, record)
    later = left_out_findings(workstation.database, record, judged.order)
    stated = with_found(with_reactions(judged.order, recorded), later)
    is_whole = stated is judged.order
    assessment = judged.assessment if is_whole else assess(stated, judged.regimen, judged.policy)
    return Glance(
        dose=judged.order.prescription.dose,
        verdict=assessment.verdict.value,
        worst=next(iter(open_findings(assessment)), None),
        unstated=_unstated(recorded, judged.order),
        later=_named(later),
    )


def _signed(workstation: Workstation, record: Order) -> Glance:
    """Return a signed order at a glance: its dose is on its way, or was given."""
    _, read = read_version(workstation.database, record)
    is_on_the_way = record.state in _ON_THE_WAY
    recorded = reactions_beside(workstation.database, record) if is_on_the_way else ()
    later = left_out_findings(workstation.database, record, read) if is_on_the_way else ()
    is_given = record.state is State.GIVEN
    events = events_of_order(workstation.database, record.id) if record.state in AT_THE_BEDSIDE else ()
    return Glance(
        dose=read.prescription.dose,
        verdict=record.verdict,
        watch_until=_watch_until(workstation, record) if is_given else None,
        unstated=_unstated(recorded, read),
        later=_named(later),
        reaction=worst_grade(one.event for one in events),
    )


def _unstated(recorded: tuple[RecordedReaction, ...], stated: ChemotherapyOrder) -> str:
    return "; ".join(reaction_words(one) for one in unstated_reactions(recorded, stated))


def _named(later: tuple[DatedFinding, ...]) -> str:
    return ", ".join(one.what for one in later)


def _watch_until(workstation: Workstation, record: Order) -> datetime | None:
    from besponsa_desktop.workflow.bench import watch_until  # it loads more than a list without it needs

    return watch_until(workstation, record.id)
