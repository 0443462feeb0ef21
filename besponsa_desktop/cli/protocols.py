"""The command ``protocols``: the dosing protocols, every number with its source, and how two differ."""

from __future__ import annotations

import argparse

from besponsa_desktop.cli.output import print_text
from besponsa_desktop.cli.verify import chosen_regimen


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_protocols)
    shown = parser.add_subparsers(title="what to show", required=True, metavar="WHAT")
    says = "List the protocols."
    shown.add_parser("list", help=says, description=says, allow_abbrev=False).set_defaults(ids=())
    says = "Show every number of a protocol with its source."
    show = shown.add_parser("show", help=says, description=says, allow_abbrev=False)
    show.add_argument("ids", nargs=1, metavar="ID")
    says = "Show where two protocols differ."
    diff = shown.add_parser("diff", help=says, description=says, allow_abbrev=False)
    diff.add_argument("ids", nargs=2, metavar=("A", "B"))


def _protocols(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.protocol_text import (
        protocol_difference,
        protocol_list,
        protocol_parameters,
    )

    regimens = [chosen_regimen(protocol) for protocol in chosen.ids]
    text_of = (protocol_list, protocol_parameters, protocol_difference)[len(regimens)]
    print_text(text_of(*regimens))
    return 0
