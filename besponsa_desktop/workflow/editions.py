"""Protocols and site policies as a screen shows them: which there are, what is in force, every number."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime

from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.protocol import default_policy, shipped_regimen, shipped_regimens, source_list
from besponsa_desktop.protocol.describe import Difference, Edition, ParameterRow, difference, parameters
from besponsa_desktop.protocol.shelf import POLICY_FILE, file_of
from besponsa_desktop.records.editions import (
    EditionKind,
    InForce,
    history_in_force,
    policy_text,
    protocol_text,
)
from besponsa_desktop.records.people import people
from besponsa_desktop.workflow.in_force import (
    policy_with,
    read_policy_text,
    read_regimen_text,
    regimen_with,
)
from besponsa_desktop.workflow.protocol_change import Change, change_policy, change_protocol
from besponsa_desktop.workflow.workstation import Workstation

__all__ = [
    "CONFIRM",
    "DIFFERS",
    "Change",
    "Difference",
    "Edition",
    "ParameterRow",
    "PutInForce",
    "Shelf",
    "difference",
    "edition_of_text",
    "parameters",
    "put_edition_in_force",
    "shelf_of",
    "source_titles",
    "text_of",
]

CONFIRM = "confirm with current labelling"
#: What the status of a protocol says where it is not a label's, nor a label itself.
DIFFERS = "differs from the label"


@dataclass(frozen=True, slots=True, kw_only=True)
class PutInForce:
    """An edition that was put in force: which, since when, by whom, and why."""

    kind: str
    name: str
    digest: str
    since: datetime
    decided_by: str
    seconded_by: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Every edition that there is: those shipped, and those that were ever in force here, the latest last."""

    regimens: tuple[Regimen, ...]
    policies: tuple[SitePolicy, ...]
    history: tuple[PutInForce, ...]
    in_force: frozenset[str]

    def is_in_force(self, edition: Edition) -> bool:
        """Tell whether orders are judged under the edition now."""
        return edition.digest in self.in_force


def shelf_of(workstation: Workstation) -> Shelf:
    """Return the protocols and site policies that there are, and what is in force.

    Raises:
        SurroundingsFailed: the records do not keep an edition unaltered, or are busy, gone or damaged.
    """
    database = workstation.database
    of_protocol = history_in_force(database, EditionKind.PROTOCOL)
    of_policy = history_in_force(database, EditionKind.POLICY)
    regimens = {one.digest: one for one in map(shipped_regimen, shipped_regimens())}
    for put in of_protocol:
        regimens.setdefault(put.digest, regimen_with(database, put.digest))
    policies = {default_policy().digest: default_policy()}
    for put in of_policy:
        policies.setdefault(put.digest, policy_with(database, put.digest))
    names = {one.id: f"{one.printed_name}, {one.credential}" for one in people(database)}
    titles = {one.digest: one.name for one in regimens.values()}
    titles |= {one.digest: one.name for one in policies.values()}
    told = sorted((*of_protocol, *of_policy), key=lambda put: put.number, reverse=True)
    return Shelf(
        regimens=tuple(regimens.values()),
        policies=tuple(policies.values()),
        history=tuple(_told(put, titles, names) for put in told),
        in_force=frozenset(each[-1].digest for each in (of_protocol, of_policy) if each),
    )


def text_of(workstation: Workstation, edition: Edition) -> str:
    """Return the text of an edition's data file, to put it in force."""
    if isinstance(edition, Regimen):
        if edition.digest in {shipped_regimen(each).digest for each in shipped_regimens()}:
            return file_of(edition.id).read_text(encoding="utf-8")
        kept = protocol_text(workstation.database, edition.digest)
    elif edition.digest == default_policy().digest:
        return POLICY_FILE.read_text(encoding="utf-8")
    else:
        kept = policy_text(workstation.database, edition.digest)
    if kept is None:
        raise AssertionError("an edition of the shelf is shipped or kept")
    return kept


def source_titles() -> dict[str, str]:
    """Return what each source is: its title, edition and where a stranger opens it, by its key."""
    return {one.key: f"{one.title}, {one.edition}: {one.reference}" for one in source_list()}


def _told(put: InForce, titles: dict[str, str], names: dict[str, str]) -> PutInForce:
    return PutInForce(
        kind=put.kind.value,
        name=titles[put.digest],
        digest=put.digest,
        since=put.since,
        decided_by=names.get(put.decided_by or "", ""),
        seconded_by=names.get(put.seconded_by or "", ""),
        reason=put.reason,
    )


def edition_of_text(text: str) -> Edition:
    """Return the protocol or the site policy that the text of a data file states.

    Raises:
        ProtocolFileError: it cannot be used; every fault is named with line and key.
    """
    return read_policy_text(text) if _is_policy(text) else read_regimen_text(text)


def put_edition_in_force(workstation: Workstation, edition: Edition, change: Change) -> None:
    """Put an edition in force; ``change`` has its text, the reason, and the two who decide it.

    Raises:
        Refused: no reason, the same person twice, not two pharmacists, or it is in force; recorded.
    """
    if isinstance(edition, Regimen):
        change_protocol(workstation, change)
    else:
        change_policy(workstation, change)


def _is_policy(text: str) -> bool:
    """Tell whether a data file is meant as a site policy: only a protocol has a product."""
    try:
        return "product" not in tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False  # the reader of protocols says where the fault is
