"""Where the commands find the records: --database, --keys, or this user's own folders."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from besponsa_desktop.computer import new_id, now, workstation_name
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.settings import RecordsPlace, records_place

if TYPE_CHECKING:
    from besponsa_desktop.workflow.records_address import Opener
    from besponsa_desktop.workflow.workstation import Place, Workstation

_NAME = "besponsa-desktop"


def declare_database(parser: argparse.ArgumentParser) -> None:
    """Give a command the arguments that name other records than this user's."""
    parser.add_argument(
        "--database",
        metavar="URL",
        help="file or server of the records (default: BESPONSA_DATABASE, else this user's own)",
    )
    parser.add_argument(
        "--keys",
        type=Path,
        metavar="FILE",
        help="the site's keys (default: BESPONSA_KEYS, else this user's own)",
    )


def records_of(chosen: argparse.Namespace) -> RecordsPlace:
    """Return the records that the command is to work on.

    Raises:
        UnusableInput: the address holds a password, which every process of the computer could read.
    """
    import platformdirs

    environment = dict(os.environ)
    if chosen.database is not None:
        _refuse_password(chosen.database)
        environment["BESPONSA_DATABASE"] = chosen.database
    if chosen.keys is not None:
        environment["BESPONSA_KEYS"] = str(chosen.keys)
    return records_place(
        Path(platformdirs.user_data_dir(_NAME, appauthor=False)),
        Path(platformdirs.user_config_dir(_NAME, appauthor=False)),
        environment,
    )


def _refuse_password(address: str) -> None:
    try:
        holds_password = urlsplit(address).password is not None or "password=" in address
    except ValueError:
        holds_password = "@" in address
    if holds_password:
        needed = "an address without one; put the password into PGPASSWORD, a .pgpass file, or the address"
        fault = Fault(path="--database", found="a password", needed=f"{needed} into BESPONSA_DATABASE")
        raise UnusableInput([fault])


def place_of(records: RecordsPlace, site_name: str = "") -> Place:
    """Return this computer as a workstation of the site."""
    from besponsa_desktop.workflow.workstation import Place

    return Place(
        name=workstation_name(),
        site_name=site_name,
        head_folder=records.head_folder,
        keys_file=records.keys_file,
    )


def opener_of(records: RecordsPlace, site_name: str = "") -> Opener:
    """Return what opens records as this workstation."""
    from besponsa_desktop.workflow.records_address import opener

    return opener(place_of(records, site_name), now, new_id)


@contextmanager
def opened(chosen: argparse.Namespace) -> Iterator[Workstation]:
    """Open the records that the command is to work on, which must be there.

    Raises:
        SurroundingsFailed: there are none, or they cannot be opened.
    """
    from besponsa_desktop.workflow.records_address import require_records

    records = records_of(chosen)
    require_records(records.address)
    workstation = opener_of(records)(records.address)
    try:
        yield workstation
    finally:
        workstation.close()


@contextmanager
def opened_or_made(chosen: argparse.Namespace, site_name: str | None) -> Iterator[Workstation]:
    """Open the records; where there are none, make them for the site of this name.

    Raises:
        UnusableInput: there are none, and the site is not named.
    """
    from besponsa_desktop.workflow.records_address import records_file

    records = records_of(chosen)
    file = records_file(records.address)
    if file is not None and not file.is_file() and not site_name:
        needed = "the site's name, because there are no records yet"
        raise UnusableInput([Fault(path="--site", found="nothing", needed=needed)])
    workstation = opener_of(records, site_name or "")(records.address)
    try:
        yield workstation
    finally:
        workstation.close()
