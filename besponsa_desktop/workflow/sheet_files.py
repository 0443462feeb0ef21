"""Worksheet and label of one order as files: all that can be made, and the reason where there is no label."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from besponsa_desktop import __version__, printing
from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.errors import Fault, SurroundingsFailed, UnusableInput
from besponsa_desktop.exchange.order_file import order_digest
from besponsa_desktop.exchange.shapes_times import Moment
from besponsa_desktop.protocol import default_policy
from besponsa_desktop.workflow.exit_codes import exit_code
from besponsa_desktop.workflow.files import write_files
from besponsa_desktop.workflow.paper import draft_label


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFiles:
    """Where the sheets of an order go (``None``: not asked for), on what paper, when and by whom printed.

    ``label_choice`` is which label, and on which stock.
    """

    worksheet: Path | None
    label: Path | None
    size: Literal["a4", "letter"]
    at: datetime
    by: str
    label_choice: printing.LabelChoice = printing.LabelChoice()


def stated_time(text: str, path: str) -> datetime:
    """Return the time that ``text`` states with its offset.

    Raises:
        UnusableInput: it states none; the fault has ``path``.
    """
    faults: list[Fault] = []
    moment = Moment().read(text, path, faults)
    if moment is None:
        raise UnusableInput(faults)
    return moment


def label_choice(kind: str, stock: str, dots_per_inch: int) -> printing.LabelChoice:
    """Return which label of an order is written, of what was typed.

    Raises:
        UnusableInput: there is no such stock.
    """
    chosen = printing.stock_named(stock).printed_by(printing.Resolution(dots_per_inch))
    return printing.LabelChoice(kind=printing.LabelKind(kind), stock=chosen)


def write_sheets(
    order: ChemotherapyOrder, assessment: Assessment, regimen: Regimen, files: SheetFiles
) -> tuple[Fault, ...]:
    """Write the sheets of an order that are asked for; return why there is no label, if there is none.

    An order that may not go on has an intervention sheet, which shows why, and no label.

    Raises:
        UnusableInput: a sheet of an order that may go on cannot show it, with the field; none is written.
        SurroundingsFailed: a sheet cannot be made, or a file cannot be written; none is written.
    """
    if None not in (files.worksheet, files.label) and files.worksheet == files.label:
        raise SurroundingsFailed(f"{files.label}: worksheet and label need a file each.")
    imprint = printing.Imprint(
        printed_at=files.at,
        printed_by=files.by,
        program_version=__version__,
        order_digest=order_digest(order),
    )
    parts = (order, assessment, regimen, default_policy(), imprint)
    sheets: dict[Path, bytes] = {}
    if files.worksheet is not None:
        sheets[files.worksheet] = printing.order_sheet_pdf(*parts, page_size=files.size)
    refused: tuple[Fault, ...] = ()
    if files.label is not None:
        try:
            choice = files.label_choice
            sheets[files.label] = draft_label(assessment, lambda: printing.label_pdf(*parts, choice))
        except UnusableInput as unusable:
            if exit_code(assessment.verdict) == 0:
                raise
            refused = unusable.faults
    write_files(sheets)
    return refused
