"""What is done to orders: added, corrected by a new version, taken a step on, held by the one who works on
it.
"""

from __future__ import annotations

from sqlalchemy import bindparam, update

from besponsa_desktop.records.canonical import digest_of
from besponsa_desktop.records.orders import Order, Searched, State, WrittenOrder, name_key, order
from besponsa_desktop.records.people import person
from besponsa_desktop.records.refusals import ChangedElsewhere
from besponsa_desktop.records.schema_orders import COURSES, ORDER_VERSIONS, ORDERS
from besponsa_desktop.records.unit_of_work import UnitOfWork

_MOVE = update(ORDERS).where(
    ORDERS.c.id == bindparam("was_id"), ORDERS.c.row_version == bindparam("was_row_version")
)


def open_course(unit: UnitOfWork, course_id: str, mrn: str | None) -> None:
    """Begin a course of treatment: the orders of one patient that count as one series of cycles."""
    unit.insert(COURSES, id=course_id, mrn=mrn, opened_at=unit.act.at, opened_by=unit.act.person_id)
    unit.note(f"course:{course_id}", after={})


def add_order(
    unit: UnitOfWork, order_id: str, course_id: str, written: WrittenOrder, *, supersedes: str | None = None
) -> Order:
    """Add a new order in state draft, with its first version."""
    unit.insert(
        ORDERS,
        id=order_id,
        course_id=course_id,
        state=State.DRAFT.value,
        version=1,
        row_version=1,
        supersedes=supersedes,
        **_columns(written),
        **_by(unit),
    )
    _add_version(unit, order_id, 1, written.document, None)
    return order(unit, order_id)


def correct_order(unit: UnitOfWork, seen: Order, written: WrittenOrder, *, reason: str) -> Order:
    """Put a new version in the place of the present one; the order is a draft again, and unsigned.

    Raises:
        ChangedElsewhere: the order moved on since ``seen`` was read.
    """
    number = seen.version + 1
    after = _move(unit, seen, state=State.DRAFT.value, version=number, **_columns(written))
    _add_version(unit, seen.id, number, written.document, reason)
    return after


def change_state(unit: UnitOfWork, seen: Order, state: State, *, verdict: str | None = None) -> Order:
    """Take the order one step on; the person who held it lets go.

    Raises:
        ChangedElsewhere: the order moved on since ``seen`` was read.
        RefusedByRecords: this state does not follow that one, or the same dose is signed in another order.
    """
    return _move(unit, seen, state=state.value, verdict=verdict or seen.verdict, held_by=None)


def hold_order(unit: UnitOfWork, seen: Order, person_id: str | None) -> Order:
    """Have the person hold the order, so that others see it; ``None`` lets go.

    Raises:
        ChangedElsewhere: the order moved on since ``seen`` was read.
    """
    return _move(unit, seen, held_by=person_id)


def _move(unit: UnitOfWork, seen: Order, **values: object) -> Order:
    was = {"was_id": seen.id, "was_row_version": seen.row_version}
    if not unit.update_one(_MOVE, **was, row_version=seen.row_version + 1, **values, **_by(unit)):
        raise _changed(unit, seen)
    after = order(unit, seen.id)
    unit.note(f"order:{seen.id}", before=_said(seen), after=_said(after))
    return after


def _changed(unit: UnitOfWork, seen: Order) -> ChangedElsewhere:
    now = order(unit, seen.id)
    what = f"{seen.state.value} → {now.state.value}, version {now.version}"
    if now.state is seen.state and now.version == seen.version:
        what = "took hold of it" if now.held_by else "let go of it"
    return ChangedElsewhere(
        record=f"Order {now.searched.order_number}",
        what=what,
        person=person(unit, now.changed_by).printed_name,
        at=now.changed_at,
        workstation=now.changed_on,
    )


def _add_version(unit: UnitOfWork, order_id: str, number: int, document: str, reason: str | None) -> None:
    digest = digest_of(document.encode("utf-8"))
    unit.insert(
        ORDER_VERSIONS,
        order_id=order_id,
        version=number,
        document=document,
        digest=digest,
        reason=reason,
        made_at=unit.act.at,
        made_by=unit.act.person_id,
    )
    unit.note(f"order:{order_id}/{number}", after={"digest": digest})


def _by(unit: UnitOfWork) -> dict[str, object]:
    return {
        "changed_at": unit.act.at,
        "changed_by": unit.act.person_id,
        "changed_on": unit.act.workstation,
    }


def _columns(written: WrittenOrder) -> dict[str, object]:
    searched = written.searched
    columns = {name: getattr(searched, name) for name in Searched.__slots__}
    key = name_key(searched.family_name, searched.given_name)
    return columns | {"name_key": key, "verdict": written.verdict}


def _said(one: Order) -> dict[str, object]:
    return {
        "state": one.state.value,
        "version": one.version,
        "verdict": one.verdict,
        "held_by": one.held_by,
    }
