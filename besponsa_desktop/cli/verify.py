"""The command ``verify``: one order file in, its assessment out. Rooms are imported when they are needed."""

from __future__ import annotations

import argparse
import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from besponsa_desktop.cli.output import print_text
from besponsa_desktop.errors import Fault, UnusableInput

if TYPE_CHECKING:
    from besponsa_desktop.clinical.assessment import Assessment
    from besponsa_desktop.clinical.order import ChemotherapyOrder
    from besponsa_desktop.clinical.regimen import Regimen


_KINDS = ("dose", "outer-bag", "light-cover", "vial")


def declare(parser: argparse.ArgumentParser) -> None:
    """Give the command its arguments."""
    parser.set_defaults(command=_verify)
    parser.add_argument("order", type=Path, metavar="ORDER.json", help="the order file; - for standard input")
    declare_protocol(parser)
    parser.add_argument("--json", action="store_true", help="print the assessment file and nothing else")
    parser.add_argument(
        "--worksheet",
        type=Path,
        metavar="OUT.pdf",
        help="write the verification worksheet, or the intervention sheet of an order that does not go on",
    )
    parser.add_argument("--label", type=Path, metavar="OUT.pdf", help="write a label")
    parser.add_argument(
        "--label-kind", choices=_KINDS, default=_KINDS[0], help="what the label is stuck on (default: dose)"
    )
    parser.add_argument(
        "--label-stock",
        metavar="STOCK",
        default="4x3in",
        help="4x3in (default), 4x2in, 100x75mm, 100x50mm, 70x50mm, a4-sheet, letter-sheet,"
        " or WIDTHxHEIGHT in mm such as 110x80",
    )
    parser.add_argument(
        "--label-dpi", type=int, choices=(203, 300), default=203, help="resolution of the label printer"
    )
    parser.add_argument(
        "--ward-sheet", type=Path, metavar="OUT.pdf", help="write the ward sheet: one page for the nurse"
    )
    parser.add_argument(
        "--paper", choices=("a4", "letter"), default="a4", help="paper of worksheet and ward sheet"
    )
    parser.add_argument("--printed-at", metavar="TIME", help="the time that the sheets show (default: now)")


def declare_protocol(parser: argparse.ArgumentParser) -> None:
    """Give a command the argument that names another protocol than the one in force."""
    parser.add_argument(
        "--protocol", metavar="ID", help="verify under this protocol (default: the one in force)"
    )


def chosen_regimen(protocol: str | None) -> Regimen:
    """Return the regimen of the protocol; of the one in force where none is named.

    Raises:
        UnusableInput: there is no such protocol.
    """
    from besponsa_desktop.protocol import IN_FORCE, shipped_regimen, shipped_regimens

    known = shipped_regimens()
    if protocol is not None and protocol not in known:
        raise UnusableInput([Fault(path="--protocol", found=protocol, needed=f"one of {', '.join(known)}")])
    return shipped_regimen(protocol or IN_FORCE)


def _verify(chosen: argparse.Namespace) -> int:
    gc.disable()  # one order leaves little behind, and looking for it costs a tenth of the whole time
    from besponsa_desktop.clinical.assessment import assess
    from besponsa_desktop.exchange.json_text import LARGEST_FILE
    from besponsa_desktop.exchange.order_file import read_order
    from besponsa_desktop.protocol import default_policy
    from besponsa_desktop.workflow.exit_codes import exit_code
    from besponsa_desktop.workflow.files import read_at_most

    order = read_order(read_at_most(chosen.order, LARGEST_FILE))
    regimen = chosen_regimen(chosen.protocol)
    assessment = assess(order, regimen, default_policy())
    _write_paper(chosen, order, assessment, regimen)
    print_text(_as_json(order, assessment) if chosen.json else _as_text(order, assessment, regimen))
    return exit_code(assessment.verdict)


def _write_paper(
    chosen: argparse.Namespace, order: ChemotherapyOrder, assessment: Assessment, regimen: Regimen
) -> None:
    sheets = (chosen.worksheet, chosen.label, chosen.ward_sheet)
    if not any(sheets):
        return
    from besponsa_desktop.computer import now, user_name
    from besponsa_desktop.workflow.files import refuse_same_file
    from besponsa_desktop.workflow.sheet_files import SheetFiles, label_choice, stated_time, write_sheets

    for sheet in sheets:
        refuse_same_file(chosen.order, sheet)
    this_minute = now().replace(second=0, microsecond=0)
    files = SheetFiles(
        worksheet=chosen.worksheet,
        label=chosen.label,
        ward_sheet=chosen.ward_sheet,
        size=chosen.paper,
        at=this_minute if chosen.printed_at is None else stated_time(chosen.printed_at, "--printed-at"),
        by=user_name(),
        label_choice=label_choice(chosen.label_kind, chosen.label_stock, chosen.label_dpi),
    )
    for missing in write_sheets(order, assessment, regimen, files):
        print(missing, file=sys.stderr)


def _as_json(order: ChemotherapyOrder, assessment: Assessment) -> str:
    from besponsa_desktop.exchange.assessment_file import assessment_document, assessment_text

    return assessment_text(assessment_document(assessment, order), indent=2)


def _as_text(order: ChemotherapyOrder, assessment: Assessment, regimen: Regimen) -> str:
    from besponsa_desktop.workflow.summary import summary

    return summary(order, assessment, regimen)
