"""Prints: each with a serial number of its own, what it replaces and why, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy import ColumnElement, select

from besponsa_desktop.records.numbers import next_number
from besponsa_desktop.records.rows import Reader, rows
from besponsa_desktop.records.schema_papers import PRINT_OUTCOMES, PRINTS
from besponsa_desktop.records.unit_of_work import UnitOfWork


class PrintOutcome(Enum):
    """What came of a print; a replaced one is void."""

    CONFIRMED = "confirmed"
    FAILED = "failed"
    VOID = "void"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPrint:
    """A print to be made: ``what`` is the kind of sheet; ``replaces`` is the serial of the print it stands
    for.
    """

    order_id: str
    version: int
    what: str
    printer: str
    document_sha256: str | None = None
    replaces: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Print:
    """A print that was asked for, and what is known to have come of it."""

    serial: int
    order_id: str
    version: int
    what: str
    printer: str
    document_sha256: str | None
    replaces: int | None
    reason: str | None
    printed_at: datetime
    printed_by: str
    workstation: str
    outcomes: frozenset[PrintOutcome]


def add_print(unit: UnitOfWork, new: NewPrint) -> int:
    """Keep a print and return its serial number; the print that it replaces becomes void.

    Raises:
        RefusedByRecords: a replacement without a reason, or of a print that was replaced before.
    """
    serial = next_number(unit, "print_serial")
    values = {name: getattr(new, name) for name in NewPrint.__slots__}
    unit.insert(
        PRINTS,
        **values,
        serial=serial,
        printed_at=unit.act.at,
        printed_by=unit.act.person_id,
        workstation=unit.act.workstation,
    )
    unit.note(f"print:{serial}", after={"what": new.what, "replaces": new.replaces, "reason": new.reason})
    if new.replaces is not None:
        tell_outcome(unit, new.replaces, PrintOutcome.VOID)
    return serial


def tell_outcome(unit: UnitOfWork, serial: int, outcome: PrintOutcome) -> None:
    """Keep what came of a print."""
    told = {"told_at": unit.act.at, "told_by": unit.act.person_id}
    unit.insert(PRINT_OUTCOMES, serial=serial, outcome=outcome.value, **told)
    unit.note(f"print:{serial}", after={"outcome": outcome.value})


def prints_of(reader: Reader, order_id: str) -> tuple[Print, ...]:
    """Return the prints of the order, all versions, by serial number."""
    return _prints(reader, PRINTS.c.order_id == order_id)


def print_of(reader: Reader, serial: int) -> Print | None:
    """Return the print of a serial number, of whatever order; ``None`` where there is none."""
    return next(iter(_prints(reader, PRINTS.c.serial == serial)), None)


def _prints(reader: Reader, where: ColumnElement[bool]) -> tuple[Print, ...]:
    outcomes: dict[int, set[PrintOutcome]] = {}
    for found in rows(reader, select(PRINT_OUTCOMES).join(PRINTS).where(where)):
        outcomes.setdefault(found.serial, set()).add(PrintOutcome(found.outcome))
    statement = select(PRINTS).where(where).order_by(PRINTS.c.serial)
    return tuple(
        Print(**p._mapping, outcomes=frozenset(outcomes.get(p.serial, ()))) for p in rows(reader, statement)
    )
