"""The paper: worksheet and label as PDF. Importing it loads ReportLab: import it when it is needed."""

from besponsa_desktop.printing.imprint import Imprint, ReleasedFinding, Status
from besponsa_desktop.printing.label import label_pdf
from besponsa_desktop.printing.signed_worksheet import FieldBox, SignableSheet, signable_worksheet
from besponsa_desktop.printing.worksheet import worksheet_pdf

__all__ = [
    "FieldBox",
    "Imprint",
    "ReleasedFinding",
    "SignableSheet",
    "Status",
    "label_pdf",
    "signable_worksheet",
    "worksheet_pdf",
]
