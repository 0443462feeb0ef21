"""The command ``inspect``: whether a signed PDF is what was signed, by its root alone or by the records."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from besponsa_desktop.cli.output import print_text
from besponsa_desktop.cli.place import declare_database, opened

if TYPE_CHECKING:
    from besponsa_desktop.workflow.inspection import Inspected

_LARGEST_PDF = 20 * 1024 * 1024
_LARGEST_CERTIFICATE = 64 * 1024


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_inspect)
    parser.add_argument("file", type=Path, metavar="FILE.pdf", help="the signed PDF; - for standard input")
    parser.add_argument("--json", action="store_true", help="print the inspection as JSON and nothing else")
    parser.add_argument(
        "--root",
        type=Path,
        metavar="CERT.pem",
        help="judge by this root certificate; without --database, by it alone",
    )
    declare_database(parser)


def _inspect(chosen: argparse.Namespace) -> int:
    from besponsa_desktop.workflow.files import read_at_most
    from besponsa_desktop.workflow.inspection import read_root
    from besponsa_desktop.workflow.inspection_report import inspection_document, inspection_text, is_sound

    pdf = read_at_most(chosen.file, _LARGEST_PDF)
    root = None if chosen.root is None else read_root(read_at_most(chosen.root, _LARGEST_CERTIFICATE))
    compared = root is None or chosen.database is not None
    inspected = _inspected(chosen, pdf, root, compared=compared)
    if chosen.json:
        document = inspection_document(inspected, compared=compared)
        print_text(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        print_text(inspection_text(inspected, compared=compared))
    return 0 if is_sound(inspected.inspection, compared=compared) else 1


def _inspected(chosen: argparse.Namespace, pdf: bytes, root: bytes | None, *, compared: bool) -> Inspected:
    from besponsa_desktop.workflow.inspection import inspect_alone, inspect_by_records

    if root is not None and not compared:
        return inspect_alone(pdf, root)
    with opened(chosen) as workstation:
        return inspect_by_records(workstation.database, pdf, root)
