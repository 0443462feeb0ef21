"""The site's certificate authority: its certificate, and its key as it lies encrypted in the records."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import select

from besponsa_desktop.records.rows import Reader, row, rows
from besponsa_desktop.records.schema import AUTHORITIES, CERTIFICATES
from besponsa_desktop.records.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Authority:
    """One edition of the site's authority; a renewed one leaves the earlier in place for what it
    certified.
    """

    fingerprint: str
    certificate: bytes = field(repr=False)
    encrypted_key: bytes = field(repr=False)


def add_authority(unit: UnitOfWork, authority: Authority) -> None:
    """Keep a new authority; it is the one in use from then on."""
    unit.insert(
        AUTHORITIES,
        fingerprint=authority.fingerprint,
        certificate=authority.certificate,
        encrypted_key=authority.encrypted_key,
        made_at=unit.act.at,
    )
    unit.note("authority", after={"fingerprint": authority.fingerprint})


def authorities(reader: Reader) -> tuple[Authority, ...]:
    """Return every authority, the one in use first."""
    found = rows(reader, select(AUTHORITIES).order_by(AUTHORITIES.c.made_at.desc()))
    return tuple(
        Authority(fingerprint=a.fingerprint, certificate=a.certificate, encrypted_key=a.encrypted_key)
        for a in found
    )


def certificates_of(reader: Reader, person_id: str) -> dict[str, bytes]:
    """Return every certificate that was issued to the person, by fingerprint, oldest first."""
    statement = select(CERTIFICATES).where(CERTIFICATES.c.person_id == person_id)
    return {c.fingerprint: c.certificate for c in rows(reader, statement.order_by(CERTIFICATES.c.issued_at))}


def keep_certificate(unit: UnitOfWork, person_id: str, fingerprint: str, certificate: bytes) -> None:
    """Keep a certificate that was issued to the person, unless it is kept already."""
    if row(unit, select(CERTIFICATES.c.fingerprint).where(CERTIFICATES.c.fingerprint == fingerprint)):
        return
    unit.insert(
        CERTIFICATES,
        fingerprint=fingerprint,
        person_id=person_id,
        certificate=certificate,
        issued_at=unit.act.at,
    )
