"""The label of an order that two pharmacists signed: judged as it was then, with the times of preparation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from besponsa_desktop import __version__
from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.order_file import order_digest
from besponsa_desktop.records.assessments import assessments_of
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.preparations import preparations_of
from besponsa_desktop.workflow.in_force import policy_with, regimen_with
from besponsa_desktop.workflow.opened_order import OpenedOrder, open_order
from besponsa_desktop.workflow.recorded_preparation import kept_preparation, with_preparation
from besponsa_desktop.workflow.workstation import Workstation

#: From the second check on, the dose may be prepared: then there is a label.
LABELLED = frozenset({State.CHECKED, State.PREPARED, State.RELEASED, State.GIVEN})
_TOO_EARLY = "Two pharmacists sign the order first."


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLabel:
    """A label as PDF; one that cannot be made is ``None``, with the reason."""

    pdf: bytes | None
    refused: str


def label_of(workstation: Workstation, order_id: str, by: str) -> OrderLabel:
    """Return the label of an order, made by ``by`` now; its code is that of the order as it was signed.

    Raises:
        NotThere: there is no such order. SurroundingsFailed: the records are busy, gone or damaged.
    """
    opened = open_order(workstation, order_id)
    if opened.record.state not in LABELLED:
        return OrderLabel(pdf=None, refused=_TOO_EARLY)
    return _made(lambda: _pdf(workstation, opened, by))


def _pdf(workstation: Workstation, opened: OpenedOrder, by: str) -> bytes:
    from besponsa_desktop import printing

    database, place, record = workstation.database, workstation.place, opened.record
    signed = assessments_of(database, record.id, record.version)[-1]
    regimen = regimen_with(database, signed.protocol_digest)
    policy = policy_with(database, signed.policy_digest)
    order = _as_prepared(workstation, opened)
    imprint = printing.Imprint(
        printed_at=workstation.clock(),
        printed_by=by,
        program_version=__version__,
        order_digest=order_digest(opened.order),
        site_name=place.site_name,
        practice=place.practice,
        status=printing.Status.VERIFIED,
    )
    return printing.label_pdf(order, assess(order, regimen, policy), regimen, policy, imprint)


def _as_prepared(workstation: Workstation, opened: OpenedOrder) -> ChemotherapyOrder:
    """Return the order with the times of its preparation, once they are recorded."""
    database, record = workstation.database, opened.record
    if not preparations_of(database, record.id, record.version):
        return opened.order
    recorded = kept_preparation(database, record)
    return with_preparation(database, record, recorded, workstation.clock()).order


def _made(make: Callable[[], bytes]) -> OrderLabel:
    try:
        return OrderLabel(pdf=make(), refused="")
    except UnusableInput as unusable:
        return OrderLabel(pdf=None, refused=" ".join(f"{fault}." for fault in unusable.faults))
