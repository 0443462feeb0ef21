"""Preparations as they were recorded: each state is kept, the latest is the one that counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from besponsa_desktop.records.canonical import digest_of
from besponsa_desktop.records.rows import Reader, rows
from besponsa_desktop.records.schema_papers import PREPARATIONS
from besponsa_desktop.records.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Preparation:
    """One state of a preparation: ``document`` is canonical JSON of vials, volumes and times."""

    id: str
    order_id: str
    version: int
    document: str
    recorded_at: datetime
    recorded_by: str


def add_preparation(unit: UnitOfWork, new: Preparation) -> None:
    """Keep a state of the preparation."""
    values = {name: getattr(new, name) for name in Preparation.__slots__}
    digest = digest_of(new.document.encode("utf-8"))
    unit.insert(PREPARATIONS, **values, digest=digest)
    unit.note(f"preparation:{new.id}", after={"digest": digest})


def preparations_of(reader: Reader, order_id: str, version: int) -> tuple[Preparation, ...]:
    """Return the states of the version's preparation, the latest last."""
    columns = [PREPARATIONS.c[name] for name in Preparation.__slots__]
    where = (PREPARATIONS.c.order_id == order_id, PREPARATIONS.c.version == version)
    statement = select(*columns).where(*where).order_by(PREPARATIONS.c.recorded_at, PREPARATIONS.c.id)
    return tuple(Preparation(**p._mapping) for p in rows(reader, statement))
