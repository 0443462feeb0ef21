"""Paper of one order: worksheet and label as the printing room makes them, or why there is none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from besponsa_desktop import __version__
from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.errors import Fault, SurroundingsFailed, UnusableInput
from besponsa_desktop.exchange.order_file import order_digest

PaperSize = Literal["a4", "letter"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """An order with the assessment that was shown, and what it was assessed under."""

    order: ChemotherapyOrder
    assessment: Assessment
    regimen: Regimen
    policy: SitePolicy


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """When and by whom a sheet is printed, and whether it is practice."""

    at: datetime
    by: str
    practice: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Papers:
    """The sheets of an order as PDF; a sheet that cannot be made is ``None``, with the reason."""

    worksheet: bytes | None
    worksheet_refused: str
    label: bytes | None
    label_refused: str


def papers(judged: Judged, printed: Printed, size: PaperSize = "a4") -> Papers:
    """Return the worksheet and the label of an order."""
    from besponsa_desktop import printing

    imprint = printing.Imprint(
        printed_at=printed.at,
        printed_by=printed.by,
        program_version=__version__,
        order_digest=order_digest(judged.order),
        practice=printed.practice,
    )
    parts = (judged.order, judged.assessment, judged.regimen, judged.policy, imprint)
    worksheet, worksheet_refused = _made(lambda: printing.order_sheet_pdf(*parts, page_size=size))
    label, label_refused = _made(lambda: draft_label(judged.assessment, lambda: printing.label_pdf(*parts)))
    return Papers(
        worksheet=worksheet,
        worksheet_refused=worksheet_refused,
        label=label,
        label_refused=label_refused,
    )


def draft_label(assessment: Assessment, make: Callable[[], bytes]) -> bytes:
    """Return the label of an order that nobody signed, which ``make`` makes.

    Raises:
        UnusableInput: the verdict wants a decision first: from a label one prepares.
    """
    if not assessment.verdict.lets_go_on:
        found = f"verdict {assessment.verdict.value.upper()}"
        needed = "a dose that may be prepared: what stands against it decided first"
        raise UnusableInput([Fault(path="order", found=found, needed=needed)])
    return make()


def _made(make: Callable[[], bytes]) -> tuple[bytes | None, str]:
    """Return a sheet, or why there is none."""
    try:
        return make(), ""
    except UnusableInput as unusable:
        return None, " ".join(f"{fault}." for fault in unusable.faults)
    except SurroundingsFailed as failed:
        return None, str(failed)
