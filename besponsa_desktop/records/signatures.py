"""Signatures as the records keep them: who, as what, over what, and the second check's tie to the first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Any

from sqlalchemy import Row, bindparam, select

from besponsa_desktop.records.rows import Reader, row, rows
from besponsa_desktop.records.schema_papers import SIGNATURES
from besponsa_desktop.records.unit_of_work import UnitOfWork


class Meaning(Enum):
    """What a person says by signing."""

    VERIFIED = "verified"
    SECOND_CHECK = "second_check"
    PREPARED = "prepared"
    RELEASED = "released"
    RETURNED = "returned"
    PRESCRIBER_DECISION = "prescriber_decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSignature:
    """One signature on one version of an order.

    ``statement`` is canonical JSON of the digests that it covers; ``fingerprint`` is the certificate's;
    ``document_sha256`` is the signed PDF. ``independent`` is false for a second check by the first person,
    which only a site that allows it makes.
    """

    id: str
    order_id: str
    version: int
    meaning: Meaning
    person_id: str
    printed_name: str
    credential: str
    fingerprint: str
    statement: str
    signed_at: datetime
    workstation: str
    assessment_id: str | None = None
    document_sha256: str | None = None
    independent: bool = True


def add_signature(unit: UnitOfWork, new: KeptSignature) -> None:
    """Keep a signature; a second check is tied to the signature "verified" of the same version.

    Raises:
        RefusedByRecords: no first signature, the same person twice, or this meaning is signed already.
    """
    is_second = new.meaning is Meaning.SECOND_CHECK
    first = signature(unit, new.order_id, new.version, Meaning.VERIFIED) if is_second else None
    values = {name: getattr(new, name) for name in KeptSignature.__slots__}
    values |= {"meaning": new.meaning.value, "independent": int(new.independent)}
    if first is not None:
        values |= {"checks_id": first.id, "checks_meaning": "verified", "checks_person_id": first.person_id}
    unit.insert(SIGNATURES, **values)
    unit.note(f"order:{new.order_id}/{new.version}", after=_said(new))


def signature(reader: Reader, order_id: str, version: int, meaning: Meaning) -> KeptSignature | None:
    """Return the version's latest signature of this meaning, or ``None``."""
    found = row(reader, _OF_MEANING, order_id=order_id, version=version, meaning_said=meaning.value)
    return None if found is None else _signature(found)


def signatures_of(reader: Reader, order_id: str, version: int) -> tuple[KeptSignature, ...]:
    """Return the signatures of the version in the order of time."""
    found = rows(reader, _BY_TIME, order_id=order_id, version=version)
    return tuple(_signature(one) for one in found)


def was_signed_as(reader: Reader, order_id: str, meaning: Meaning) -> bool:
    """Tell whether any version of the order was ever signed with this meaning."""
    return row(reader, _OF_ANY_VERSION, order_id=order_id, meaning_said=meaning.value) is not None


_OF_ANY_VERSION = (
    select(SIGNATURES.c.id)
    .where(SIGNATURES.c.order_id == bindparam("order_id"), SIGNATURES.c.meaning == bindparam("meaning_said"))
    .limit(1)
)
_OF_VERSION = select(*[SIGNATURES.c[name] for name in KeptSignature.__slots__]).where(
    SIGNATURES.c.order_id == bindparam("order_id"), SIGNATURES.c.version == bindparam("version")
)
_BY_TIME = _OF_VERSION.order_by(SIGNATURES.c.signed_at, SIGNATURES.c.id)
_OF_MEANING = _OF_VERSION.where(SIGNATURES.c.meaning == bindparam("meaning_said")).order_by(
    SIGNATURES.c.signed_at.desc(), SIGNATURES.c.id
)


def _signature(found: Row[Any]) -> KeptSignature:
    kept = dict(found._mapping)
    return KeptSignature(**kept | {"meaning": Meaning(found.meaning), "independent": bool(found.independent)})


def _said(new: KeptSignature) -> dict[str, object]:
    return {
        "signature": new.id,
        "meaning": new.meaning.value,
        "person": new.person_id,
        "statement": new.statement,
        "document": new.document_sha256,
        "independent": new.independent,
    }
