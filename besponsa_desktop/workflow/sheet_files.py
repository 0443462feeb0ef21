"""Worksheet, label and ward sheet of one order as files, and the reason where there is none of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from besponsa_desktop import __version__, printing
from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.errors import Fault, SurroundingsFailed, UnusableInput
from besponsa_desktop.exchange.order_file import order_digest
from besponsa_desktop.exchange.shapes_times import Moment
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.ward_sheet import ward_sheet_pdf
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
    ward_sheet: Path | None
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
) -> tuple[str, ...]:
    """Write the sheets of an order that are asked for; return of each that there is not why there is none.

    An order that may not go on has an intervention sheet, which shows why, no label and no ward sheet.

    Raises:
        UnusableInput: a sheet of an order that may go on cannot show it, with the field; none is written.
        SurroundingsFailed: a sheet cannot be made, or a file cannot be written; none is written.
    """
    _refuse_one_file_for_two(files)
    imprint = printing.Imprint(
        printed_at=files.at,
        printed_by=files.by,
        program_version=__version__,
        order_digest=order_digest(order),
    )
    content = Content(
        order=order, assessment=assessment, regimen=regimen, policy=default_policy(), imprint=imprint
    )
    sheets: dict[Path, bytes] = {}
    if files.worksheet is not None:
        sheets[files.worksheet] = printing.order_sheet_pdf(*_parts(content), page_size=files.size)
    missing: list[str] = []
    for name, path, make in (
        ("label", files.label, _label),
        ("ward sheet", files.ward_sheet, _ward_sheet),
    ):
        if path is None:
            continue
        try:
            sheets[path] = make(content, files)
        except UnusableInput as unusable:
            if exit_code(assessment.verdict) == 0:
                raise
            missing += [f"no {name}: {fault}" for fault in unusable.faults]
    write_files(sheets)
    return tuple(missing)


def _label(content: Content, files: SheetFiles) -> bytes:
    return draft_label(content.assessment, lambda: printing.label_pdf(*_parts(content), files.label_choice))


def _ward_sheet(content: Content, files: SheetFiles) -> bytes:
    return ward_sheet_pdf(content, files.size)


def _parts(
    content: Content,
) -> tuple[ChemotherapyOrder, Assessment, Regimen, SitePolicy, printing.Imprint]:
    return content.order, content.assessment, content.regimen, content.policy, content.imprint


def _refuse_one_file_for_two(files: SheetFiles) -> None:
    named = [
        (name, path)
        for name, path in (
            ("worksheet", files.worksheet),
            ("label", files.label),
            ("ward sheet", files.ward_sheet),
        )
        if path is not None
    ]
    for number, (name, path) in enumerate(named):
        same = [other for other, its in named[:number] if its == path]
        if same:
            raise SurroundingsFailed(f"{path}: {same[0]} and {name} need a file each.")
