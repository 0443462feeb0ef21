"""The sheet of an order: verification worksheet, or intervention sheet where the order does not go on."""

from __future__ import annotations

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.imprint import Imprint
from besponsa_desktop.printing.intervention import intervention_sheets, is_intervention
from besponsa_desktop.printing.marks import Sheets
from besponsa_desktop.printing.paged import PaperSize
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.worksheet import worksheet_sheets


def order_sheet_pdf(  # noqa: PLR0913 -- an order, all it is judged by, and the paper
    order: ChemotherapyOrder,
    assessment: Assessment,
    regimen: Regimen,
    policy: SitePolicy,
    imprint: Imprint,
    page_size: PaperSize = "a4",
) -> bytes:
    """Return the sheet of an order as a PDF; the same input always gives the same bytes.

    Raises:
        UnusableInput: a text of the order or imprint has characters that the fonts cannot print.
    """
    content = Content(order=order, assessment=assessment, regimen=regimen, policy=policy, imprint=imprint)
    return pdf_of(order_sheets(content, page_size))


def order_sheets(content: Content, page_size: PaperSize = "a4") -> Sheets:
    """Return the pages of an order's sheet, laid out and not yet drawn."""
    make = intervention_sheets if is_intervention(content) else worksheet_sheets
    return make(content, page_size)
