"""The ward sheet of an order that two pharmacists signed."""

from __future__ import annotations

from besponsa_desktop.workflow.printed_order import MadeSheet, PrintedOrder, sheet_of
from besponsa_desktop.workflow.prints import WARD_SHEET
from besponsa_desktop.workflow.workstation import Workstation

__all__ = ["WARD_SHEET", "ward_sheet_of"]


def ward_sheet_of(workstation: Workstation, order_id: str, by: str) -> MadeSheet:
    """Return the ward sheet of an order on the site's paper, printed by ``by`` now.

    Raises:
        NotThere: there is no such order. SurroundingsFailed: the records are busy, gone or damaged.
    """

    def make(printed: PrintedOrder) -> bytes:
        from besponsa_desktop.printing.content import Content
        from besponsa_desktop.printing.ward_sheet import ward_sheet_pdf

        content = Content(
            order=printed.order,
            assessment=printed.assessment,
            regimen=printed.regimen,
            policy=printed.policy,
            imprint=printed.imprint,
        )
        return ward_sheet_pdf(content, workstation.place.paper)

    return sheet_of(workstation, order_id, by, make)
