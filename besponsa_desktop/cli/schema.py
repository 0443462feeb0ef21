"""The command ``schema``: the JSON Schema of an order, assessment or course file."""

from __future__ import annotations

import argparse

from besponsa_desktop.cli.output import print_text


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_schema)
    parser.add_argument("file", choices=("order", "assessment", "course"))


def _schema(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.exchange.schemas import schema_text

    print_text(schema_text(chosen.file))
    return 0
