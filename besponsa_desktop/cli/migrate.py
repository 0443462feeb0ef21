"""The command ``migrate``: old records brought up to the program's revision."""

from __future__ import annotations

import argparse

from besponsa_desktop.cli.output import print_text
from besponsa_desktop.cli.place import declare_database, opener_of, place_of, records_of


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_migrate)
    declare_database(parser)
    parser.add_argument(
        "--has-backup", action="store_true", help="say that the database of a server has a backup"
    )


def _migrate(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.computer import new_id
    from besponsa_desktop.workflow.migration import migrate

    records = records_of(chosen)
    done = migrate(
        records.address, place_of(records), opener_of(records), new_id, has_backup=chosen.has_backup
    )
    if done.before == done.after:
        print_text(f"The records are of revision {done.after} already.")
        return 0
    before = "" if done.before is None else f" from revision {done.before}"
    print_text(f"The records are brought up{before} to revision {done.after}.")
    if done.backup is not None:
        print_text(f"A copy from before is in {done.backup}.")
    return 0
