"""An order of the records as a screen opens it: its record, its document, and the order read again."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.records.order_steps import hold_order
from besponsa_desktop.records.orders import Order, State, order
from besponsa_desktop.records.refusals import ChangedElsewhere
from besponsa_desktop.records.unit_of_work import UnitOfWork, unit_of_work
from besponsa_desktop.workflow.order_records import read_version
from besponsa_desktop.workflow.workstation import Workstation

__all__ = ["OpenedOrder", "Order", "State", "hold", "let_go", "open_order"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedOrder:
    """An order as it stands: what the records say of it, and its present version."""

    record: Order
    document: Mapping[str, object] = field(repr=False)
    order: ChemotherapyOrder = field(repr=False)


def open_order(workstation: Workstation, order_id: str) -> OpenedOrder:
    """Return an order as it stands now.

    Raises:
        NotThere: there is none with the id. SurroundingsFailed: the records are busy, gone or damaged.
    """
    record = order(workstation.database, order_id)
    kept, read = read_version(workstation.database, record)
    return OpenedOrder(record=record, document=json.loads(kept.document), order=read)


def hold(workstation: Workstation, seen: Order, person_id: str) -> Order:
    """Have others see that the person works on the order; return it as it stands then.

    Whoever holds it already goes on holding it: holding tells, and forbids nothing.
    """
    return seen if seen.held_by is not None else _held(workstation, seen, person_id, person_id)


def let_go(workstation: Workstation, order_id: str, person_id: str) -> None:
    """Have others see that the person works on the order no more, if it was this person who did."""
    seen = order(workstation.database, order_id)
    if seen.held_by == person_id:
        _held(workstation, seen, None, person_id)


def _held(workstation: Workstation, seen: Order, holder: str | None, person_id: str) -> Order:
    """Write who holds the order; somebody who was faster has it."""
    what = "order_let_go" if holder is None else "order_held"
    act = workstation.act(what, f"order:{seen.id}", person_id)

    def work(unit: UnitOfWork) -> None:
        hold_order(unit, seen, holder)

    try:
        unit_of_work(workstation.database, act, work)
    except ChangedElsewhere:
        return seen
    return order(workstation.database, seen.id)
