"""Founding the records of a site: its certificate authority, the protocol and the policy that came along."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from besponsa_desktop import __version__
from besponsa_desktop.protocol import IN_FORCE, default_policy, shipped_regimen
from besponsa_desktop.protocol.shelf import POLICY_FILE, file_of
from besponsa_desktop.records.authorities import Authority, add_authority
from besponsa_desktop.records.editions import EditionKind, keep_policy, keep_protocol, put_in_force
from besponsa_desktop.records.store import Database
from besponsa_desktop.records.unit_of_work import Act, UnitOfWork, unit_of_work
from besponsa_desktop.signing.authority import make_authority
from besponsa_desktop.signing.certificates import read_certificate
from besponsa_desktop.workflow.place import Place
from besponsa_desktop.workflow.site_keys import SiteKeys
from besponsa_desktop.workflow.site_rules import SiteRules

_SHIPPED = "shipped with the program"


@dataclass(frozen=True, slots=True)
class Founding:
    """When, and under which rules of the site."""

    at: datetime
    rules: SiteRules


def found(database: Database, place: Place, keys: SiteKeys, founding: Founding) -> None:
    """Write what records begin with, in one unit of work."""
    made = make_authority(
        place.site_name, keys.authority_password, founding.at, cost=founding.rules.hash_cost
    )
    authority = Authority(
        fingerprint=read_certificate(made.certificate).digest,
        certificate=made.certificate,
        encrypted_key=made.sealed_key.encode("ascii"),
    )
    act = Act(
        operation_id=f"founding-{keys.log_id}",
        at=founding.at,
        person_id=None,
        workstation=place.name,
        program=__version__,
        what="records_founded",
        subject="records",
    )
    unit_of_work(database, act, lambda unit: _write_founding(unit, authority))


def _write_founding(unit: UnitOfWork, authority: Authority) -> None:
    regimen, policy = shipped_regimen(IN_FORCE), default_policy()
    add_authority(unit, authority)
    keep_protocol(unit, regimen.digest, regimen.id, file_of(regimen.id).read_text(encoding="utf-8"))
    keep_policy(unit, policy.digest, POLICY_FILE.read_text(encoding="utf-8"))
    for kind, digest in ((EditionKind.PROTOCOL, regimen.digest), (EditionKind.POLICY, policy.digest)):
        put_in_force(unit, kind, digest, seconded_by=None, reason=_SHIPPED)
