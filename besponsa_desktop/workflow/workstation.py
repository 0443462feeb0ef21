"""The workstation: the opened records with all that a step needs, and their founding at the first start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from besponsa_desktop import __version__
from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.records.authorities import authorities
from besponsa_desktop.records.engine import open_database
from besponsa_desktop.records.log import read_head
from besponsa_desktop.records.store import Database, reading
from besponsa_desktop.records.unit_of_work import Act
from besponsa_desktop.signing.authority import OpenAuthority, open_authority
from besponsa_desktop.signing.certificates import CertificateWithKey, read_certificate
from besponsa_desktop.workflow.place import Place
from besponsa_desktop.workflow.site_keys import SiteKeys, keep_keys, new_keys, read_keys
from besponsa_desktop.workflow.site_rules import SiteRules

__all__ = ["Place", "Workstation", "open_workstation", "unlocked_authority"]

_SHIPPED = "shipped with the program"


@dataclass(frozen=True, slots=True, kw_only=True)
class Workstation:
    """The records as one workstation has them open, with its clock, its source of ids and the site's rules.

    ``root`` is the certificate (DER) of the site's authority; ``clock`` gives the time with its offset.
    """

    database: Database
    place: Place
    clock: Callable[[], datetime] = field(repr=False)
    new_id: Callable[[], str] = field(repr=False)
    keys: SiteKeys = field(repr=False)
    authority: CertificateWithKey = field(repr=False)
    rules: SiteRules = field(default_factory=SiteRules)

    @property
    def root(self) -> bytes:
        """Return the certificate of the site's authority."""
        return self.authority.certificate

    def close(self) -> None:
        """Close the records."""
        self.database.close()

    def act(  # noqa: PLR0913  who, what, to what, why, once
        self,
        what: str,
        subject: str,
        person_id: str | None,
        *,
        operation_id: str | None = None,
        reason: str | None = None,
        at: datetime | None = None,
    ) -> Act:
        """Return an act at this workstation; an operation id of the caller's is the same on a retry."""
        return Act(
            operation_id=operation_id or self.new_id(),
            at=at or self.clock(),
            person_id=person_id,
            workstation=self.place.name,
            program=__version__,
            what=what,
            subject=subject,
            reason=reason,
        )


def open_workstation(
    url: str,
    place: Place,
    *,
    clock: Callable[[], datetime],
    new_id: Callable[[], str],
    rules: SiteRules | None = None,
) -> Workstation:
    """Return the workstation with its records open; at the first start they are made and founded.

    Founding makes the site's certificate authority and puts in force the protocol and the site policy that
    came with the program.

    Raises:
        SurroundingsFailed: with the reason and what to do.
    """
    chosen = rules or SiteRules()
    kept = read_keys(place.keys_file)
    keys = kept or new_keys(new_id())
    database = open_database(
        url, audit_key=keys.audit_key, log_id_if_new=keys.log_id, head_folder=place.head_folder
    )
    try:
        keys = _fitting(database, place, kept, keys)
        if _is_unfounded(database):
            _found(database, place, keys, (clock(), chosen))
        authority = _authority(database)
    except BaseException:
        database.close()
        raise
    return Workstation(
        database=database,
        place=replace(place, site_name=read_certificate(authority.certificate).site_name),
        clock=clock,
        new_id=new_id,
        keys=keys,
        authority=authority,
        rules=chosen,
    )


def _found(database: Database, place: Place, keys: SiteKeys, when_how: tuple[datetime, SiteRules]) -> None:
    from besponsa_desktop.workflow.founding import Founding, found  # loads the protocols

    found(database, place, keys, Founding(*when_how))


def _is_unfounded(database: Database) -> bool:
    """Tell whether nothing is written yet; whoever founds the site meanwhile writes its authority with it."""
    with reading(database) as connection:
        is_written = read_head(connection).sequence > 0
    if authorities(database):
        return False
    if is_written:
        raise SurroundingsFailed(
            "The records are not opened: the site's certificate authority is missing from them. Someone has"
            " changed the database. Have the audit trail checked, and restore a backup."
        )
    return True


def _authority(database: Database) -> CertificateWithKey:
    """Return the site's authority in use, as it is kept."""
    kept = authorities(database)[0]
    return CertificateWithKey(certificate=kept.certificate, sealed_key=kept.encrypted_key.decode("ascii"))


def unlocked_authority(workstation: Workstation) -> OpenAuthority:
    """Return the site's authority, opened to certify a person."""
    return open_authority(workstation.authority, workstation.keys.authority_password)


def _fitting(database: Database, place: Place, kept: SiteKeys | None, keys: SiteKeys) -> SiteKeys:
    """Return the keys of these records: those kept, or new ones where nothing is written yet."""
    if kept is not None:
        if kept.log_id != database.log.log_id:
            raise SurroundingsFailed(
                f"The keys in {place.keys_file} belong to other records. Give this workstation the keys of"
                " the site's records."
            )
        return kept
    with reading(database) as connection:
        written = read_head(connection).sequence
    if written:
        raise SurroundingsFailed(
            f"The keys of these records are not at this workstation ({place.keys_file}). Copy them from"
            " another workstation of the site, or from the site's safekeeping."
        )
    fitting = SiteKeys(
        log_id=database.log.log_id, audit_key=keys.audit_key, authority_password=keys.authority_password
    )
    keep_keys(place.keys_file, fitting)
    return fitting
