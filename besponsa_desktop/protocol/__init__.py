"""Dosing protocols and site policy: data with unit and source for every number, and their strict reader.

What is read is kept: the same call returns the same value. Nothing heavy is imported before it is needed.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.protocol.shelf import IN_FORCE, POLICY_FILE, SHIPPED, file_of

if TYPE_CHECKING:
    from besponsa_desktop.clinical.policy import SitePolicy
    from besponsa_desktop.clinical.regimen import Regimen
    from besponsa_desktop.protocol.sources import Source

__all__ = [
    "IN_FORCE",
    "default_policy",
    "load_policy",
    "load_regimen",
    "shipped_regimen",
    "shipped_regimens",
    "source_list",
]


def shipped_regimens() -> tuple[str, ...]:
    """Return the ids of the protocols shipped, the one in force by default first."""
    return SHIPPED


@cache
def shipped_regimen(regimen_id: str) -> Regimen:
    """Return the shipped protocol with this id.

    Raises:
        UnusableInput: no such protocol is shipped; the message names those that are.
    """
    if regimen_id not in SHIPPED:
        needed = f"one of {', '.join(SHIPPED)}"
        raise UnusableInput([Fault(path="protocol", found=f'"{regimen_id}"', needed=needed)])
    return load_regimen(file_of(regimen_id))


@cache
def default_policy() -> SitePolicy:
    """Return the site policy shipped: the defaults."""
    return load_policy(POLICY_FILE)


def load_regimen(path: Path) -> Regimen:
    """Return the protocol of a file.

    Raises:
        SurroundingsFailed: the file cannot be read.
        ProtocolFileError: it cannot be used; every fault is named with file, line and key.
    """
    from besponsa_desktop.protocol import regimen_file

    return regimen_file.load_regimen(path)


def load_policy(path: Path) -> SitePolicy:
    """Return the site policy of a file.

    Raises:
        SurroundingsFailed: the file cannot be read.
        ProtocolFileError: it cannot be used; every fault is named with file, line and key.
    """
    from besponsa_desktop.protocol import policy_file

    return policy_file.load_policy(path)


def source_list() -> tuple[Source, ...]:
    """Return every source that a protocol or the site policy may cite."""
    from besponsa_desktop.protocol.sources import sources

    return tuple(sources().values())
