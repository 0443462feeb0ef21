"""Finding orders: the work list by state and planned time, and the history by name, MRN or order number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy import and_, func, or_, select, type_coerce

from besponsa_desktop.records.columns import WORDS
from besponsa_desktop.records.moments import instant_text
from besponsa_desktop.records.orders import Order, State, name_key, order_of
from besponsa_desktop.records.rows import Reader, rows
from besponsa_desktop.records.schema_orders import ORDERS

_LAST_CHARACTER = "\U0010ffff"


class SearchedBy(Enum):
    """What a text is the beginning of."""

    NAME = "name_key"
    MRN = "mrn"
    ORDER_NUMBER = "order_number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a page of the work list ended: the next page begins behind it."""

    planned_start: datetime
    order_id: str


def place_of(last: Order) -> Place:
    """Return the place behind which the next page begins."""
    return Place(planned_start=last.searched.planned_start, order_id=last.id)


def work_list(
    reader: Reader, state: State, *, limit: int, after: Place | None = None, start: datetime | None = None
) -> tuple[Order, ...]:
    """Return one page of the orders in a state by planned start, from ``start`` on where that is given."""
    statement = select(ORDERS).where(ORDERS.c.state == state.value)
    if start is not None:
        statement = statement.where(type_coerce(ORDERS.c.planned_start, WORDS) >= instant_text(start))
    if after is not None:
        same = and_(ORDERS.c.planned_start == after.planned_start, ORDERS.c.id > after.order_id)
        statement = statement.where(
            ORDERS.c.planned_start >= after.planned_start,
            or_(ORDERS.c.planned_start > after.planned_start, same),
        )
    ordered = statement.order_by(ORDERS.c.planned_start, ORDERS.c.id).limit(limit)
    return tuple(order_of(found) for found in rows(reader, ordered))


def counts(reader: Reader, states: Iterable[State]) -> dict[State, int]:
    """Return how many orders are in each of the states; ask for those that are few, not for the whole
    history.
    """
    asked = [state.value for state in states]
    statement = (
        select(ORDERS.c.state, func.count().label("many"))
        .where(ORDERS.c.state.in_(asked))
        .group_by(ORDERS.c.state)
    )
    found = {State(one.state): int(one.many) for one in rows(reader, statement)}
    return {State(state): found.get(State(state), 0) for state in asked}


def search(reader: Reader, beginning: str, by: SearchedBy, *, limit: int) -> tuple[Order, ...]:
    """Return the orders whose name, MRN or order number begins with the text; a name in any letter case.

    They come by that text, and of one patient by planned start.
    """
    wanted = name_key(beginning, None) if by is SearchedBy.NAME else beginning.strip()
    if not wanted:
        return ()
    column = ORDERS.c[by.value]
    begins = and_(column >= wanted, column < wanted + _LAST_CHARACTER)
    statement = select(ORDERS).where(begins).order_by(column, ORDERS.c.planned_start, ORDERS.c.id)
    return tuple(order_of(found) for found in rows(reader, statement.limit(limit)))
