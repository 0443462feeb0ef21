"""The bag or syringe label, 4 × 3 in, on the grid of a printer of 8 dots a millimeter."""

from __future__ import annotations

from collections.abc import Iterator

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.findings import Outcome
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.preparation import PreparationPlan
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.printing.characters import refuse_unprintable
from besponsa_desktop.printing.content import NOT_VERIFIED, PRODUCT_RULE, Content
from besponsa_desktop.printing.imprint import Imprint, Status
from besponsa_desktop.printing.label_dose import (
    SECOND_NAME_LINE,
    drug_and_dose,
    how_given,
    identity,
    name_lines,
)
from besponsa_desktop.printing.label_grid import HEIGHT, WIDTH, LabelGrid
from besponsa_desktop.printing.label_handling import codes, people, storage, times, warning
from besponsa_desktop.printing.marks import Mark, Outline, Page, Row, Sheets
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.typeface import Face, Style

TITLE = "Label"
_ROUTE_RULE, _CONCENTRATION_RULE = "preparation.route", "preparation.concentration"
_OVERPRINT = Outline(50.75, 27.0, NOT_VERIFIED, Style(Face.LABEL_BOLD, 34), 20, 0.36)


def label_pdf(
    order: ChemotherapyOrder,
    assessment: Assessment,
    regimen: Regimen,
    policy: SitePolicy,
    imprint: Imprint,
) -> bytes:
    """Return the label of the ordered dose as a PDF; the same input always gives the same bytes.

    Raises:
        UnusableInput: the dose cannot be prepared, is of another drug or route, the patient is not
            identified, a text does not fit, or the font lacks a character; each fault names its field.
    """
    content = Content(order=order, assessment=assessment, regimen=regimen, policy=policy, imprint=imprint)
    return pdf_of(label_sheets(content))


def label_sheets(content: Content) -> Sheets:
    """Return the label, laid out and not yet drawn."""
    refuse_unprintable(content, (Face.LABEL, Face.LABEL_BOLD))
    plan, faults = content.assessment.preparation, tuple(_reasons_against(content))
    if plan is None or faults:
        raise UnusableInput(faults)
    grid = _laid_out(content, plan)
    if grid.faults:
        raise UnusableInput(grid.faults)
    is_verified = content.imprint.status is Status.VERIFIED
    marks: tuple[Mark, ...] = tuple(grid.marks) if is_verified else (_OVERPRINT, *grid.marks)
    return Sheets(
        made_at=content.imprint.printed_at,
        title=f"{TITLE} {content.order.prescription.id}",
        subject=f"{content.imprint.status.value}, verdict {content.assessment.verdict.value}",
        creator=f"Besponsa Desktop {content.imprint.program_version}",
        width=WIDTH,
        height=HEIGHT,
        pages=(Page([(0.0, Row(HEIGHT, marks))]),),
    )


def _laid_out(content: Content, plan: PreparationPlan) -> LabelGrid:
    grid = LabelGrid()
    shift = SECOND_NAME_LINE if len(name_lines(content)) > 1 else 0.0
    identity(grid, content, shift)
    drug_and_dose(grid, content, plan, shift)
    how_given(grid, content, plan, shift)
    times(grid, content, shift)
    storage(grid, content, shift)
    warning(grid)
    people(grid, content.imprint)
    codes(grid, content)
    return grid


def _reasons_against(content: Content) -> Iterator[Fault]:
    """Yield why no label may be printed: nothing to prepare, another drug or route, no known patient."""
    patient = content.order.patient
    identity_fields = {
        "patient.family_name": patient.family_name,
        "patient.birth_date": patient.birth_date,
        "patient.mrn": patient.mrn,
    }
    for path, value in identity_fields.items():
        if value is None:
            yield Fault(path=path, found="not stated", needed="the patient's identity on the label")
    for rule, path in ((PRODUCT_RULE, "order.drug"), (_ROUTE_RULE, "order.route")):
        finding = content.finding(rule)
        if finding is not None and finding.outcome is not Outcome.PASS:
            yield Fault(path=path, found=finding.found, needed=f"{finding.expected}: {finding.message}")
    if content.assessment.preparation is None:
        yield _nothing_to_prepare(content)


def _nothing_to_prepare(content: Content) -> Fault:
    finding = content.finding(_CONCENTRATION_RULE)
    why = "" if finding is None else f": {finding.message}"
    needed = f"dose, container and a total volume that the dose fits into{why}"
    return Fault(path="order", found="no preparation can be worked out", needed=needed)
