"""The command ``backup``: a checked copy of the records, made while others may write."""

from __future__ import annotations

import argparse
from pathlib import Path

from besponsa_desktop.cli.output import print_text
from besponsa_desktop.cli.place import declare_database, opened


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_backup)
    parser.add_argument("out", type=Path, metavar="OUT", help="a file that is not there yet")
    declare_database(parser)


def _backup(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.safekeeping import save_backup

    with opened(chosen) as workstation:
        saved = save_backup(workstation, chosen.out)
        keys_file = workstation.place.keys_file
    print_text(f"{saved.file}: {saved.report.entries:,} entries, sound; head {saved.report.head.short}")
    print_text(f"It can be used only with the site's keys. Keep a copy of {keys_file} apart from it.")
    return 0
