"""The command ``ward-note``: what is recorded of one infusion and its watch, as a PDF."""

from __future__ import annotations

import argparse
from pathlib import Path

from besponsa_desktop.cli.place import declare_database, opened
from besponsa_desktop.errors import Fault, UnusableInput

_NUMBER = "ORDER_NUMBER"


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_ward_note)
    parser.add_argument("number", metavar=_NUMBER, help="the order whose dose was released")
    parser.add_argument("--out", type=Path, required=True, metavar="OUT.pdf", help="write the ward note")
    declare_database(parser)


def _ward_note(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.computer import user_name
    from besponsa_desktop.workflow.files import write_files
    from besponsa_desktop.workflow.inspection_pack import numbered
    from besponsa_desktop.workflow.order_ward_note import ward_note_of

    with opened(chosen) as workstation:
        order_id = numbered(workstation, chosen.number, _NUMBER)
        made = ward_note_of(workstation, order_id, user_name())
    if made.pdf is None:
        raise UnusableInput([Fault(path=_NUMBER, found=made.refused, needed="an infusion to note")])
    write_files({chosen.out: made.pdf})
    return 0
