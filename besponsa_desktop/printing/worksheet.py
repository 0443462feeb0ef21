"""The verification worksheet: thirteen blocks on A4 or Letter."""

from __future__ import annotations

from collections.abc import Iterator

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
from besponsa_desktop.printing.marks import Setting, Sheets
from besponsa_desktop.printing.paged import PaperSize, paged

TITLE = "Verification worksheet"


def worksheet_sheets(content: Content, page_size: PaperSize = "a4") -> Sheets:
    """Return the pages of the worksheet, laid out and not yet drawn.

    Raises:
        UnusableInput: a text of the order or imprint has characters that the fonts cannot print.
    """
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
