"""The command ``restore``: a backup in the place of the records, which are kept beside it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from besponsa_desktop.cli.output import print_text
from besponsa_desktop.cli.passwords import asking, declare_passwords
from besponsa_desktop.cli.place import declare_database, opener_of, records_of
from besponsa_desktop.errors import Fault, UnusableInput

_WARNING = (
    "What was signed since the backup was made will be in these records no more. Close the program at every"
    " workstation first."
)


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_restore)
    parser.add_argument("file", type=Path, metavar="FILE", help="the backup")
    parser.add_argument("--as", dest="by", required=True, metavar="LOGIN", help="the administrator's login")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    declare_passwords(parser)
    declare_database(parser)


def _restore(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.credentials import Credential
    from besponsa_desktop.workflow.safekeeping import restore_backup

    records = records_of(chosen)
    if not chosen.yes and not _is_agreed(records.address):
        print_text("Nothing was changed.")
        return 1
    by = Credential(login=chosen.by, password=asking(chosen)(f"Password of {chosen.by}"))
    restored = restore_backup(records.address, chosen.file, by, opener_of(records))
    print_text(f"Restored; the trail goes on from {restored.head.short}.")
    if restored.kept is not None:
        print_text(f"What was there before is in {restored.kept}.")
    print_text("Each workstation will say that the trail is shorter than it was: see 'audit accept'.")
    return 0


def _is_agreed(address: str) -> bool:
    """Ask at the terminal; where there is none, nothing is agreed to."""
    if not sys.stdin.isatty():
        raise UnusableInput(
            [Fault(path="--yes", found="no terminal to ask at", needed="--yes, if it is meant")]
        )
    print(f"{_WARNING}\nRestore over {address}? Type yes: ", end="", file=sys.stderr, flush=True)
    # bytes, as passwords are read: text would be read ahead, and the password with it
    return sys.stdin.buffer.readline().strip().lower() == b"yes"
