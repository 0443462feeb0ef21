"""The verification worksheet: thirteen blocks on A4 or Letter."""

from __future__ import annotations

from collections.abc import Iterator

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.printing.blocks import (
    follow_up,
    measurements,
    patient,
    preparation,
    rules,
    treatment,
)
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Grid
from besponsa_desktop.printing.imprint import Imprint
from besponsa_desktop.printing.marks import Setting, Sheets
from besponsa_desktop.printing.paged import PaperSize, paged
from besponsa_desktop.printing.paint import pdf_of

TITLE = "Verification worksheet"


def worksheet_pdf(  # noqa: PLR0913 -- an order, all it is judged by, and the paper
    order: ChemotherapyOrder,
    assessment: Assessment,
    regimen: Regimen,
    policy: SitePolicy,
    imprint: Imprint,
    page_size: PaperSize = "a4",
) -> bytes:
    """Return the verification worksheet as a PDF; the same input always gives the same bytes.

    Raises:
        UnusableInput: a text of the order or imprint has characters that the fonts cannot print.
    """
    content = Content(order=order, assessment=assessment, regimen=regimen, policy=policy, imprint=imprint)
    return pdf_of(worksheet_sheets(content, page_size))


def worksheet_sheets(content: Content, page_size: PaperSize = "a4") -> Sheets:
    """Return the pages of the worksheet, laid out and not yet drawn."""
    return paged(content, TITLE, _blocks, page_size)


def _blocks(content: Content, grid: Grid, setting: Setting) -> Iterator[Block]:
    yield patient.patient(content, grid)
    yield patient.order(content, grid)
    yield measurements.measurements(content, grid)
    yield rules.rules(content, grid, setting=setting)
    yield treatment.premedication(content, grid)
    yield treatment.dose(content, grid)
    yield preparation.preparation(content, grid)
    yield preparation.times(content, grid)
    yield follow_up.monitoring(content, grid, setting=setting)
    yield from follow_up.released(content, grid)
    yield from follow_up.signatures(content, grid, setting=setting)
