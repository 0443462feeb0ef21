"""Numbers that are given out one by one, without a gap and never twice: the row is locked with the log."""

from __future__ import annotations

from sqlalchemy import bindparam, select, update

from besponsa_desktop.records.rows import row
from besponsa_desktop.records.schema import NUMBERS
from besponsa_desktop.records.unit_of_work import UnitOfWork

_LAST = select(NUMBERS.c.last).where(NUMBERS.c.name == bindparam("kind"))
_MOVE = update(NUMBERS).where(NUMBERS.c.name == bindparam("kind"), NUMBERS.c.last == bindparam("was"))


def next_number(unit: UnitOfWork, name: str) -> int:
    """Return the next number of the kind; it is taken when the unit commits, and free again when it does
    not.
    """
    found = row(unit, _LAST, kind=name)
    if found is None:
        raise ValueError(f"there are no numbers called {name}")
    number = int(found.last) + 1
    if not unit.update_one(_MOVE, kind=name, was=found.last, last=number):
        raise AssertionError("a number moved inside a transaction that holds the log's lock")
    return number
