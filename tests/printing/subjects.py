"""The sample orders as content for the paper, and changes to them."""

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path
from typing import Any, Literal

from besponsa_desktop.clinical.assessment import assess
from besponsa_desktop.clinical.order import ChemotherapyOrder
from besponsa_desktop.exchange.order_file import order_digest, read_order
from besponsa_desktop.printing import Imprint, label_pdf
from besponsa_desktop.printing.content import Content
from besponsa_desktop.printing.paint import pdf_of
from besponsa_desktop.printing.worksheet import worksheet_sheets
from besponsa_desktop.protocol import default_policy, shipped_regimen

ORDERS = Path(__file__).parents[1] / "samples" / "orders"
PageSize = Literal["a4", "letter"]

SIZES: tuple[PageSize, ...] = ("a4", "letter")
SAMPLES = tuple(path.name[:2] for path in sorted(ORDERS.glob("*.json")))
EASTERN = timezone(timedelta(hours=-5))
IN_FORCE = "uspi-2024-03"
#: Samples of which no label may be printed: a dose that cannot be prepared, another drug.
WITHOUT_LABEL = ("08", "15")


@cache
def sample(number: str) -> ChemotherapyOrder:
    """Return the sample order whose file name begins with ``number``."""
    (path,) = ORDERS.glob(f"{number}-*.json")
    return read_order(path.read_bytes())


def content_of(order: ChemotherapyOrder, regimen_id: str = IN_FORCE, **imprint: Any) -> Content:
    """Return an order as what a document is about, with an imprint made for the test."""
    regimen, policy = shipped_regimen(regimen_id), default_policy()
    printed: dict[str, Any] = {
        "printed_at": datetime(2026, 11, 23, 7, 42, tzinfo=EASTERN),
        "printed_by": "P. Tester, PharmD",
        "program_version": "1.2.3",
        "order_digest": order_digest(order),
        "site_name": "Practice Pharmacy",
        "site_address": "1 Example St",
        "site_phone": "555-0100",
        "practice": True,
    }
    return Content(
        order=order,
        assessment=assess(order, regimen, policy),
        regimen=regimen,
        policy=policy,
        imprint=Imprint(**(printed | imprint)),
    )


@cache
def content(number: str, regimen_id: str = IN_FORCE, **imprint: Any) -> Content:
    """Return a sample order as what a document is about."""
    return content_of(sample(number), regimen_id, **imprint)


def worksheet_of(subject: Content, size: PageSize = "a4") -> bytes:
    """Return the worksheet of ``subject``."""
    return pdf_of(worksheet_sheets(subject, size))


def label_of(subject: Content) -> bytes:
    """Return the label of ``subject``."""
    return label_pdf(subject.order, subject.assessment, subject.regimen, subject.policy, subject.imprint)


@cache
def worksheet(number: str, size: PageSize = "a4") -> bytes:
    """Return the worksheet of a sample order."""
    return worksheet_of(content(number), size)


@cache
def label(number: str) -> bytes:
    """Return the label of a sample order."""
    return label_of(content(number))


def with_patient(order: ChemotherapyOrder, **changes: Any) -> ChemotherapyOrder:
    """Return the order with the patient's fields changed."""
    return replace(order, patient=replace(order.patient, **changes))


def with_prescription(order: ChemotherapyOrder, **changes: Any) -> ChemotherapyOrder:
    """Return the order with the prescription's fields changed."""
    return replace(order, prescription=replace(order.prescription, **changes))
