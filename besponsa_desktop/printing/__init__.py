"""The paper: an order's sheet and label as PDF. Importing it loads ReportLab: import it when it is needed."""

from besponsa_desktop.printing.imprint import Imprint, ReleasedFinding, Status
from besponsa_desktop.printing.label import label_pdf
from besponsa_desktop.printing.order_sheet import order_sheet_pdf
from besponsa_desktop.printing.signed_sheet import FieldBox, SignableSheet, signable_sheet

__all__ = [
    "FieldBox",
    "Imprint",
    "ReleasedFinding",
    "SignableSheet",
    "Status",
    "label_pdf",
    "order_sheet_pdf",
    "signable_sheet",
]
