"""What orders are judged under: the protocol and the site policy in force, as these records keep them."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.errors import SurroundingsFailed
from besponsa_desktop.protocol import (
    default_policy,
    load_policy,
    load_regimen,
    shipped_regimen,
    shipped_regimens,
)
from besponsa_desktop.records.assessments import assessments_of
from besponsa_desktop.records.editions import EditionKind, in_force, policy_text, protocol_text
from besponsa_desktop.records.orders import Order, orders_of_course
from besponsa_desktop.records.rows import Reader
from besponsa_desktop.workflow.states import SIGNED

Edition = TypeVar("Edition", Regimen, SitePolicy)


def regimen_in_force(reader: Reader) -> Regimen:
    """Return the protocol in force."""
    return regimen_with(reader, _digest_in_force(reader, EditionKind.PROTOCOL))


def policy_in_force(reader: Reader) -> SitePolicy:
    """Return the site policy in force."""
    return policy_with(reader, _digest_in_force(reader, EditionKind.POLICY))


def regimen_for(reader: Reader, course_id: str, cycle: int) -> Regimen:
    """Return the protocol that an order of the course's cycle is judged under.

    A cycle stays under the protocol that its day 1 was verified under; else it is the one in force.
    """
    for order in orders_of_course(reader, course_id):
        if order.searched.cycle == cycle and order.searched.day == 1 and order.state in SIGNED:
            kept = assessments_of(reader, order.id, order.version)
            if kept:
                return regimen_with(reader, kept[-1].protocol_digest)
    return regimen_in_force(reader)


def regimen_of_order(reader: Reader, order: Order) -> Regimen:
    """Return the protocol that the order is judged under."""
    if order.searched.day == 1:
        return regimen_in_force(reader)
    return regimen_for(reader, order.course_id, order.searched.cycle)


def regimen_with(reader: Reader, digest: str) -> Regimen:
    """Return the protocol with this digest: one that the program came with, or one that the records keep.

    Raises:
        SurroundingsFailed: the records do not keep it, or not unaltered.
    """
    for regimen_id in shipped_regimens():
        if shipped_regimen(regimen_id).digest == digest:
            return shipped_regimen(regimen_id)
    text = protocol_text(reader, digest)
    return _checked(_read_regimen(text) if text else None, digest)


def policy_with(reader: Reader, digest: str) -> SitePolicy:
    """Return the site policy with this digest: the one that the program came with, or one kept.

    Raises:
        SurroundingsFailed: the records do not keep it, or not unaltered.
    """
    if default_policy().digest == digest:
        return default_policy()
    text = policy_text(reader, digest)
    return _checked(_read_policy(text) if text else None, digest)


def read_regimen_text(text: str) -> Regimen:
    """Return the protocol that the text of a protocol file states.

    Raises:
        ProtocolFileError: it cannot be used; every fault is named with line and key.
    """
    return _loaded(text, "protocol.toml", load_regimen)


def read_policy_text(text: str) -> SitePolicy:
    """Return the site policy that the text of a policy file states.

    Raises:
        ProtocolFileError: it cannot be used; every fault is named with line and key.
    """
    return _loaded(text, "policy.toml", load_policy)


_read_regimen = lru_cache(maxsize=16)(read_regimen_text)
_read_policy = lru_cache(maxsize=16)(read_policy_text)


def _loaded(text: str, name: str, load: Callable[[Path], Edition]) -> Edition:
    with TemporaryDirectory(prefix="besponsa-") as folder:
        file = Path(folder) / name
        file.write_text(text, encoding="utf-8")
        return load(file)


def _checked(edition: Edition | None, digest: str) -> Edition:
    if edition is None or edition.digest != digest:
        raise SurroundingsFailed(
            f"The records do not keep the edition {digest[:19]}… unaltered. Have the audit trail checked."
        )
    return edition


def _digest_in_force(reader: Reader, kind: EditionKind) -> str:
    now = in_force(reader, kind)
    if now is None:
        raise SurroundingsFailed(f"No {kind.value} is in force in these records. Restore a backup.")
    return now.digest
