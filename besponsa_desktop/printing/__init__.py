"""The paper: an order's sheet and label as PDF. Importing it loads ReportLab: import it when it is needed."""

from besponsa_desktop.printing.imprint import Imprint, ReleasedFinding, Status
from besponsa_desktop.printing.label import LabelChoice, label_pdf
from besponsa_desktop.printing.label_calibration import calibration_pdf
from besponsa_desktop.printing.label_facts import KIND_NAMES, LabelFacts, LabelKind
from besponsa_desktop.printing.label_stock import (
    STOCKS,
    LabelSheet,
    LabelStock,
    Resolution,
    custom_stock,
    stock_named,
)
from besponsa_desktop.printing.order_sheet import order_sheet_pdf
from besponsa_desktop.printing.signed_sheet import FieldBox, SignableSheet, signable_sheet

__all__ = [
    "KIND_NAMES",
    "STOCKS",
    "FieldBox",
    "Imprint",
    "LabelChoice",
    "LabelFacts",
    "LabelKind",
    "LabelSheet",
    "LabelStock",
    "ReleasedFinding",
    "Resolution",
    "SignableSheet",
    "Status",
    "calibration_pdf",
    "custom_stock",
    "label_pdf",
    "order_sheet_pdf",
    "signable_sheet",
    "stock_named",
]
