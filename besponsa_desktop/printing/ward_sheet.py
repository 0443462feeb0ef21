"""The ward sheet: one page for the nurse, from premedication to what is due until the next cycle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.printing.blocks import cycle_calendar, patient, treatment, ward
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Grid
from besponsa_desktop.printing.marks import Setting, Sheets
from besponsa_desktop.printing.paged import PaperSize, paged
from besponsa_desktop.printing.paint import pdf_of

TITLE = "Ward sheet"
_ONE_PAGE = 1


def ward_sheet_pdf(content: Content, page_size: PaperSize = "a4") -> bytes:
    """Return the ward sheet of a dose that may be given, as a PDF; the same input gives the same bytes.

    Raises:
        UnusableInput: the verdict wants a decision first, nothing can be prepared, or a text has characters
            that the fonts cannot print.
    """
    return pdf_of(ward_sheets(content, page_size))


def ward_sheets(content: Content, page_size: PaperSize = "a4") -> Sheets:
    """Return the page of the ward sheet, laid out and not yet drawn; very long texts may need two."""
    if not content.may_be_dispensed or content.assessment.preparation is None:
        needed = "a dose that may be prepared and given"
        raise UnusableInput([Fault(path="order", found=f"verdict {content.verdict_text}", needed=needed)])
    return paged(content, TITLE, _blocks, page_size, most_pages=_ONE_PAGE)


def _blocks(content: Content, grid: Grid, setting: Setting) -> Iterator[Block]:
    yield patient.patient(content, grid)
    yield ward.infusion(content, grid)
    yield replace(treatment.premedication(content, grid), number=4)
    yield ward.reactions(content, grid)
    yield ward.vital_signs(grid, setting)
    yield ward.vod_signs(content, grid)
    yield cycle_calendar.calendar(content, grid)
