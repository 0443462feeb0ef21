"""The intervention sheet: an order that does not go on, what stands against it, and room for the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from besponsa_desktop.clinical.findings import Verdict
from besponsa_desktop.printing.blocks import (
    decision,
    follow_up,
    measurements,
    objections,
    patient,
    rules,
    treatment,
)
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.flow import Block
from besponsa_desktop.printing.grid import Grid
from besponsa_desktop.printing.imprint import Status
from besponsa_desktop.printing.marks import Setting, Sheets
from besponsa_desktop.printing.paged import PaperSize, paged

TITLE = "Intervention sheet"
_SIGNATURES = 8
_REFUSED = frozenset({Verdict.DISCONTINUE, Verdict.REJECT, Verdict.HOLD})


def is_intervention(content: Content) -> bool:
    """Return whether an order prints so: it goes back, or is held and nobody released that."""
    status = content.imprint.status
    is_held = content.assessment.verdict in _REFUSED and status is not Status.VERIFIED
    return is_held or status is Status.RETURNED


def intervention_sheets(content: Content, page_size: PaperSize = "a4") -> Sheets:
    """Return the pages of the intervention sheet, laid out and not yet drawn.

    Raises:
        UnusableInput: a text of the order or imprint has characters that the fonts cannot print.
    """
    return paged(content, TITLE, _blocks, page_size)


def _blocks(content: Content, grid: Grid, setting: Setting) -> Iterator[Block]:
    signatures = follow_up.signatures(content, grid, number=_SIGNATURES, setting=setting, returning=True)
    yield patient.patient(content, grid)
    yield patient.order(content, grid)
    yield objections.objections(content, grid)
    yield replace(treatment.dose(content, grid), number=5)
    yield decision.returned(content, grid)
    yield decision.answer(content, grid)
    yield from signatures
    after = _SIGNATURES + 2
    yield replace(measurements.measurements(content, grid), number=after)
    yield replace(rules.rules(content, grid, setting=setting), number=after + 1)
