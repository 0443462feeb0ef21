"""Protocols and policies: every edition that was ever in force, and which is, since when, by whom and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from sqlalchemy import select

from besponsa_desktop.records.numbers import next_number
from besponsa_desktop.records.rows import Reader, row, rows
from besponsa_desktop.records.schema import IN_FORCE, POLICIES, PROTOCOLS
from besponsa_desktop.records.unit_of_work import UnitOfWork


class EditionKind(Enum):
    """What is put in force."""

    PROTOCOL = "protocol"
    POLICY = "policy"


@dataclass(frozen=True, slots=True, kw_only=True)
class InForce:
    """An edition put in force; both people are ``None`` for what the program came with."""

    number: int
    kind: EditionKind
    digest: str
    since: datetime
    decided_by: str | None
    seconded_by: str | None
    reason: str


def keep_protocol(unit: UnitOfWork, digest: str, protocol_id: str, document: str) -> None:
    """Keep an edition of a protocol, unless it is kept already."""
    if protocol_text(unit, digest) is None:
        values = {"protocol_id": protocol_id, "document": document, "stored_at": unit.act.at}
        unit.insert(PROTOCOLS, digest=digest, **values)
        unit.note(f"protocol:{digest}", after={"id": protocol_id})


def keep_policy(unit: UnitOfWork, digest: str, document: str) -> None:
    """Keep an edition of the site's policy, unless it is kept already."""
    if policy_text(unit, digest) is None:
        unit.insert(POLICIES, digest=digest, document=document, stored_at=unit.act.at)
        unit.note(f"policy:{digest}", after={})


def protocol_text(reader: Reader, digest: str) -> str | None:
    """Return the protocol with the digest as it was kept, or ``None``."""
    found = row(reader, select(PROTOCOLS.c.document).where(PROTOCOLS.c.digest == digest))
    return None if found is None else str(found.document)


def policy_text(reader: Reader, digest: str) -> str | None:
    """Return the policy with the digest as it was kept, or ``None``."""
    found = row(reader, select(POLICIES.c.document).where(POLICIES.c.digest == digest))
    return None if found is None else str(found.document)


def put_in_force(
    unit: UnitOfWork, kind: EditionKind, digest: str, *, seconded_by: str | None, reason: str
) -> None:
    """Put an edition in force from now on; the act's person decides, another one seconds.

    Raises:
        RefusedByRecords: no second person, the same person twice, or no reason. Without any person it is the
            installation that puts in force what the program came with.
    """
    before = in_force(unit, kind)
    number = next_number(unit, "in_force")
    people = {"decided_by": unit.act.person_id, "seconded_by": seconded_by}
    since = unit.act.at
    unit.insert(IN_FORCE, number=number, kind=kind.value, digest=digest, since=since, reason=reason, **people)
    unit.note(
        f"{kind.value}:in_force",
        before=None if before is None else {"digest": before.digest},
        after={"digest": digest, **people},
    )


def in_force(reader: Reader, kind: EditionKind) -> InForce | None:
    """Return what is in force, or ``None`` where nothing was put in force yet."""
    found = history_in_force(reader, kind)
    return found[-1] if found else None


def history_in_force(reader: Reader, kind: EditionKind) -> tuple[InForce, ...]:
    """Return everything that was ever in force, the latest last."""
    statement = select(IN_FORCE).where(IN_FORCE.c.kind == kind.value).order_by(IN_FORCE.c.number)
    return tuple(InForce(**dict(f._mapping) | {"kind": kind}) for f in rows(reader, statement))
