"""An order that two pharmacists signed, as its labels and its ward sheet show it: judged as it was then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from besponsa_desktop import __version__
from besponsa_desktop.clinical.assessment import Assessment, assess
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.errors import UnusableInput
from besponsa_desktop.exchange.order_file import order_digest
from besponsa_desktop.records.assessments import assessments_of
from besponsa_desktop.records.orders import State
from besponsa_desktop.records.preparations import preparations_of
from besponsa_desktop.workflow.in_force import policy_with, regimen_with
from besponsa_desktop.workflow.opened_order import OpenedOrder, open_order
from besponsa_desktop.workflow.recorded_preparation import kept_preparation, with_preparation
from besponsa_desktop.workflow.workstation import Workstation

if TYPE_CHECKING:
    from besponsa_desktop.printing import Imprint

#: From the second check on, the dose may be prepared: then there are labels and a ward sheet.
LABELLED = frozenset({State.CHECKED, State.PREPARED, State.RELEASED, State.GIVEN})
_TOO_EARLY = "Two pharmacists sign the order first."


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeSheet:
    """A sheet that carries no signature, as PDF; one that cannot be made is ``None``, with the reason."""

    pdf: bytes | None
    refused: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedOrder:
    """An order with the times of its preparation once they are recorded, judged as it was signed.

    The times are judged, too, once the infusion has ended.
    """

    opened: OpenedOrder
    order: ChemotherapyOrder
    assessment: Assessment
    regimen: Regimen
    policy: SitePolicy
    imprint: Imprint


def sheet_of(
    workstation: Workstation, order_id: str, by: str, make: Callable[[PrintedOrder], bytes]
) -> MadeSheet:
    """Return a sheet of an order, printed by ``by`` now; its digest is that of the order as it was signed.

    Raises:
        NotThere: there is no such order. SurroundingsFailed: the records are busy, gone or damaged.
    """
    opened = open_order(workstation, order_id)
    if opened.record.state not in LABELLED:
        return MadeSheet(pdf=None, refused=_TOO_EARLY)
    return made(lambda: make(_printed(workstation, opened, by)))


def made(make: Callable[[], bytes]) -> MadeSheet:
    """Return a sheet, or why it cannot be made."""
    try:
        return MadeSheet(pdf=make(), refused="")
    except UnusableInput as unusable:
        return MadeSheet(pdf=None, refused=" ".join(f"{fault}." for fault in unusable.faults))


def _printed(workstation: Workstation, opened: OpenedOrder, by: str) -> PrintedOrder:
    from besponsa_desktop import printing

    database, place, record = workstation.database, workstation.place, opened.record
    signed = assessments_of(database, record.id, record.version)[-1]
    regimen = regimen_with(database, signed.protocol_digest)
    policy = policy_with(database, signed.policy_digest)
    order = _as_prepared(workstation, opened)
    return PrintedOrder(
        opened=opened,
        order=order,
        assessment=assess(_judged(opened.order, order), regimen, policy),
        regimen=regimen,
        policy=policy,
        imprint=printing.Imprint(
            printed_at=workstation.clock(),
            printed_by=by,
            program_version=__version__,
            order_digest=order_digest(opened.order),
            site_name=place.site_name,
            site_address=place.on_paper.address,
            site_phone=place.on_paper.phone,
            practice=place.practice,
            status=printing.Status.VERIFIED,
        ),
    )


def _judged(signed: ChemotherapyOrder, prepared: ChemotherapyOrder) -> ChemotherapyOrder:
    """Return what is judged: the times of a preparation only once its infusion has ended.

    Until then they are not complete, which is no fault of an order that two pharmacists signed.
    """
    recorded = prepared.preparation
    return signed if recorded is None or recorded.infusion_end is None else prepared


def _as_prepared(workstation: Workstation, opened: OpenedOrder) -> ChemotherapyOrder:
    """Return the order with the times of its preparation, once they are recorded."""
    database, record = workstation.database, opened.record
    if not preparations_of(database, record.id, record.version):
        return opened.order
    recorded = kept_preparation(database, record)
    return with_preparation(database, record, recorded, workstation.clock()).order
