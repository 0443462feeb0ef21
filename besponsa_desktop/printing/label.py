"""Labels as PDF: of a bag or syringe, its outer bag, its light cover, and its vials, on a stock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from besponsa_desktop.clinical.assessment import Assessment
from besponsa_desktop.clinical.findings import Outcome
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import Regimen
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.printing.characters import refuse_unprintable
from besponsa_desktop.printing.content import NOT_VERIFIED, PRODUCT_RULE, Content
from besponsa_desktop.printing.imprint import Imprint, Status
from besponsa_desktop.printing.label_canvas import text_width
from besponsa_desktop.printing.label_facts import KIND_NAMES, LabelFacts, LabelKind
from besponsa_desktop.printing.label_layout import laid_out, reasons
from besponsa_desktop.printing.label_shared import Subject
from besponsa_desktop.printing.label_stock import FOUR_BY_THREE, STOCKS, Arrangement, LabelStock
from besponsa_desktop.printing.marks import Mark, Outline, Page, Row, Sheets, moved
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.typeface import Face, Style

TITLE = "Label"
_ROUTE_RULE, _CONCENTRATION_RULE = "preparation.route", "preparation.concentration"
_OVERPRINT_WEIGHT, _OVERPRINT_ANGLE, _OVERPRINT_SHARE = 0.36, 20, 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelChoice:
    """Which label, on which stock, from which free place of a sheet on, and what else is known of it."""

    kind: LabelKind = LabelKind.DOSE
    stock: LabelStock = FOUR_BY_THREE
    first_place: int = 1
    facts: LabelFacts = LabelFacts()


_USUAL = LabelChoice()


def label_pdf(  # noqa: PLR0913  what the label is about, and which label
    order: ChemotherapyOrder,
    assessment: Assessment,
    regimen: Regimen,
    policy: SitePolicy,
    imprint: Imprint,
    choice: LabelChoice = _USUAL,
) -> bytes:
    """Return a label of the ordered dose as a PDF; the same input always gives the same bytes.

    Raises:
        UnusableInput: the dose cannot be prepared, is of another drug or route, the patient is not
            identified, a text does not fit, or the font lacks a character; each fault names its field.
    """
    content = Content(order=order, assessment=assessment, regimen=regimen, policy=policy, imprint=imprint)
    return pdf_of(label_sheets(content, choice))


def label_sheets(content: Content, choice: LabelChoice = _USUAL) -> Sheets:
    """Return the label, laid out and not yet drawn."""
    refuse_unprintable(content, (Face.LABEL, Face.LABEL_BOLD), {"print": choice.facts})
    plan, faults = content.assessment.preparation, (*_reasons_against(content), *_no_place(choice))
    if plan is None or faults:
        raise UnusableInput(faults)
    vials = range(1, plan.vials + 1) if choice.kind is LabelKind.VIAL else (0,)
    subjects = [Subject(content=content, plan=plan, facts=choice.facts, vial=vial) for vial in vials]
    labels = [_marks_of(subject, choice) for subject in subjects]
    width, height = choice.stock.page
    return Sheets(
        made_at=content.imprint.printed_at,
        title=f"{TITLE} {content.order.prescription.id}",
        subject=f"{content.imprint.status.value}, verdict {content.assessment.verdict.value}",
        creator=f"Besponsa Desktop {content.imprint.program_version}",
        width=width,
        height=height,
        pages=tuple(_pages(labels, choice)),
    )


def _pages(labels: list[tuple[Mark, ...]], choice: LabelChoice) -> Iterator[Page]:
    """Yield the pages, each label at its place: on sheets one after the other from the first free one."""
    stock, page = choice.stock, Page([])
    for number, marks in enumerate(labels, start=choice.first_place - 1):
        place = number % stock.places + 1
        if place == 1 and page.placed:
            yield page
            page = Page([])
        x, y = stock.place(place)
        placed = tuple(moved(mark, x, y) for mark in marks)
        page.place(0.0, Row(stock.page[1], placed))
    yield page


# ---------------------------------------------------------------------- one label
def _marks_of(subject: Subject, choice: LabelChoice) -> tuple[Mark, ...]:
    canvas, is_too_high = laid_out(subject, choice.kind, choice.stock)
    if canvas.faults or is_too_high:
        raise UnusableInput(reasons(subject, choice.kind, choice.stock))
    return (*_overprint(subject.content, choice.stock), *canvas.marks)


def _overprint(content: Content, stock: LabelStock) -> tuple[Mark, ...]:
    """Return what stands across a label that nobody has signed."""
    if content.imprint.status is Status.VERIFIED:
        return ()
    room = min(stock.width - 2 * stock.edge, (stock.height - 2 * stock.edge) * 1.6) * _OVERPRINT_SHARE
    unit = text_width(NOT_VERIFIED, Style(Face.LABEL_BOLD, 1))
    style = Style(Face.LABEL_BOLD, int(room / unit))
    return (
        Outline(
            stock.width / 2, stock.height * 0.4, NOT_VERIFIED, style, _OVERPRINT_ANGLE, _OVERPRINT_WEIGHT
        ),
    )


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


def _no_place(choice: LabelChoice) -> Iterator[Fault]:
    """Yield why the stock has no place for the label: too little room, or no such place of a sheet."""
    if choice.kind is LabelKind.DOSE and choice.stock.arrangement is Arrangement.SMALL:
        found = f"{choice.stock.name}, too small for every field of a {KIND_NAMES[choice.kind]}"
        larger = (stock for stock in STOCKS if stock.arrangement is not Arrangement.SMALL)
        yield Fault(
            path="print.stock", found=found, needed=f"the larger stock {next(larger).name}, or another"
        )
    if not 1 <= choice.first_place <= choice.stock.places:
        needed = f"a place of the sheet, 1 to {choice.stock.places}"
        yield Fault(path="print.first_place", found=str(choice.first_place), needed=needed)
