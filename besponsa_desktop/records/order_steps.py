"""What is done to orders: added, corrected by a new version, taken a step on, held by the one who works on
it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, update

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.records.canonical import digest_of
from besponsa_desktop.records.drafts import drop_drafts_of_steps
from besponsa_desktop.records.moments import moment_text
from besponsa_desktop.records.orders import Order, Searched, State, WrittenOrder, mrn_key, name_key, order
from besponsa_desktop.records.people import person
from besponsa_desktop.records.refusals import ChangedElsewhere
from besponsa_desktop.records.schema_orders import COURSES, ORDER_VERSIONS, ORDERS
from besponsa_desktop.records.unit_of_work import UnitOfWork

_ENDS = frozenset({State.CANCELLED, State.SUPERSEDED})
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
        verdict=written.verdict,
        version=1,
        row_version=1,
        supersedes=supersedes,
        **_columns(written.searched),
        changed_at=unit.act.at,
        changed_by=unit.act.person_id,
        changed_on=unit.act.workstation,
    )
    _add_version(unit, order_id, 1, written.document, None)
    return order(unit, order_id)


def correct_order(
    unit: UnitOfWork, seen: Order, written: WrittenOrder, *, reason: str, course_id: str | None = None
) -> Order:
    """Put a new version in the place of the present one; the order is a draft again, and unsigned.

    ``course_id`` is the patient's course, where the order had no MRN before and states one now.

    Raises:
        ChangedElsewhere: the order moved on since ``seen`` was read.
        UnusableInput: the new version has another MRN: the order would stay in the first patient's course.
    """
    number = seen.version + 1
    draft = replace(
        seen, state=State.DRAFT, version=number, searched=written.searched, verdict=written.verdict
    )
    named_course = course_id if not mrn_key(seen.searched.mrn) else None
    after = _move(unit, seen, replace(draft, course_id=named_course or seen.course_id))
    if named_course is None:
        require_same_patient(seen, written)
    _add_version(unit, seen.id, number, written.document, reason)
    return after


def require_same_patient(seen: Order, written: WrittenOrder) -> None:
    """Refuse another MRN than the order has; a course is one patient's.

    Raises:
        UnusableInput: it is another, stated for the first time, or stated no more.
    """
    if mrn_key(written.searched.mrn) != mrn_key(seen.searched.mrn):
        needed = "the MRN that the order was saved with; cancel the order and enter it anew for the other MRN"
        raise UnusableInput([Fault(path="patient.mrn", found="another MRN", needed=needed)])


def change_state(unit: UnitOfWork, seen: Order, state: State, *, verdict: str | None = None) -> Order:
    """Take the order one step on; the person who held it lets go, what was typed for the step is forgotten.

    Raises:
        ChangedElsewhere: the order moved on since ``seen`` was read.
        RefusedByRecords: this state does not follow that one, or the same dose is signed in another order.
    """
    after = _move(unit, seen, replace(seen, state=state, verdict=verdict or seen.verdict, held_by=None))
    drop_drafts_of_steps(unit, seen.id, "" if state in _ENDS else seen.state.value)
    return after


def hold_order(unit: UnitOfWork, seen: Order, person_id: str | None) -> Order:
    """Have the person hold the order, so that others see it; ``None`` lets go.

    Raises:
        ChangedElsewhere: the order moved on since ``seen`` was read.
    """
    return _move(unit, seen, replace(seen, held_by=person_id))


def _move(unit: UnitOfWork, seen: Order, then: Order) -> Order:
    """Write what is different then, and who did it; return the order as it stands after that."""
    after = replace(
        then,
        row_version=seen.row_version + 1,
        changed_at=unit.act.at,
        changed_by=unit.act.person_id or "",
        changed_on=unit.act.workstation,
    )
    if not unit.update_one(
        _MOVE, was_id=seen.id, was_row_version=seen.row_version, **_differences(seen, after)
    ):
        raise _changed(unit, seen)
    unit.note_row(ORDERS, _row(after))
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


def _columns(searched: Searched) -> dict[str, object]:
    columns: dict[str, object] = {name: getattr(searched, name) for name in Searched.__slots__}
    return columns | {"name_key": name_key(searched.family_name, searched.given_name)}


def _differences(seen: Order, after: Order) -> dict[str, object]:
    """Return the columns that change: every other one would have its index written again."""
    before = _row(seen)
    return {name: value for name, value in _row(after).items() if not _is_same(before[name], value)}


def _is_same(one: object, other: object) -> bool:
    """Tell whether two values are kept alike: the same moment at another offset is not."""
    if isinstance(one, datetime) and isinstance(other, datetime):
        return moment_text(one) == moment_text(other)
    return one == other


def _row(one: Order) -> dict[str, object]:
    """Return the order as a row of its table."""
    own = {name: getattr(one, name) for name in Order.__slots__ if name != "searched"}
    return own | _columns(one.searched) | {"state": one.state.value}


def _said(one: Order) -> dict[str, object]:
    return {
        "state": one.state.value,
        "version": one.version,
        "verdict": one.verdict,
        "held_by": one.held_by,
    }
