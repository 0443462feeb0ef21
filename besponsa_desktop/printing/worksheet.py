"""The verification worksheet: thirteen blocks on A4 or Letter."""

from __future__ import annotations

from typing import Literal

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.printing.blocks import (
    follow_up,
    header,
    measurements,
    patient,
    preparation,
    rules,
    treatment,
)
from besponsa_desktop.printing.characters import refuse_unprintable
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Flow
from besponsa_desktop.printing.foot import Foot, overprint
from besponsa_desktop.printing.grid import Grid
from besponsa_desktop.printing.imprint import Imprint, Status
from besponsa_desktop.printing.marks import Page, Sheets
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.typeface import Face

#: Sizes of paper, width and height in mm.
PAGE_SIZES = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
_SIDE, _TOP, _BOTTOM = 12.0, 10.0, 10.0
_ABOVE_FOOT = 1.2
_MOST_PAGES = 3
_FACES = (Face.REGULAR, Face.SEMIBOLD, Face.BOLD)


def worksheet_pdf(  # noqa: PLR0913 -- an order, all it is judged by, and the paper
    order: ChemotherapyOrder,
    assessment: Assessment,
    regimen: Regimen,
    policy: SitePolicy,
    imprint: Imprint,
    page_size: Literal["a4", "letter"] = "a4",
) -> bytes:
    """Return the verification worksheet as a PDF; the same input always gives the same bytes.

    Raises:
        UnusableInput: a text of the order or imprint has characters that the fonts cannot print.
    """
    content = Content(order=order, assessment=assessment, regimen=regimen, policy=policy, imprint=imprint)
    return pdf_of(worksheet_sheets(content, page_size))


def worksheet_sheets(content: Content, page_size: Literal["a4", "letter"] = "a4") -> Sheets:
    """Return the pages of the worksheet, laid out and not yet drawn."""
    refuse_unprintable(content, _FACES)
    width, height = PAGE_SIZES[page_size]
    foot = Foot(content, _SIDE, width - 2 * _SIDE)
    foot_top = height - _BOTTOM - foot.height
    grid, bottom = Grid(_SIDE, width - 2 * _SIDE), foot_top - _ABOVE_FOOT
    pages = _fill(content, grid, bottom, compact=False)
    if len(pages) > _MOST_PAGES:
        pages = _fill(content, grid, bottom, compact=True)
    is_verified = content.imprint.status is Status.VERIFIED
    for number, page in enumerate(pages, start=1):
        if not is_verified:
            page.placed.insert(0, (0.0, overprint(width, height)))
        page.place(foot_top, foot.row(number, len(pages)))
    return Sheets(
        made_at=content.imprint.printed_at,
        title=f"{header.TITLE} {content.order.prescription.id}",
        subject=f"{content.imprint.status.value}, verdict {content.assessment.verdict.value}",
        creator=f"Besponsa Desktop {content.imprint.program_version}",
        width=width,
        height=height,
        pages=tuple(pages),
    )


def _fill(content: Content, grid: Grid, bottom: float, *, compact: bool) -> list[Page]:
    flow = Flow(x=grid.x, width=grid.width, top=_TOP, bottom=bottom)
    for row in header.rows(content, grid.x, grid.width):
        flow.place(row)
    for block in (
        patient.patient(content, grid),
        patient.order(content, grid),
        measurements.measurements(content, grid),
        rules.rules(content, grid, compact=compact),
        treatment.premedication(content, grid),
        treatment.dose(content, grid),
        preparation.preparation(content, grid),
        preparation.times(content, grid),
        follow_up.monitoring(content, grid),
        *follow_up.released(content, grid),
        *follow_up.signatures(content, grid, compact=compact),
    ):
        flow.add(block)
    return flow.pages
