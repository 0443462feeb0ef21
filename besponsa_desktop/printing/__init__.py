"""The paper: worksheet and label as PDF. Importing it loads ReportLab: import it when it is needed."""

from besponsa_desktop.printing.imprint import Imprint, Status
from besponsa_desktop.printing.label import label_pdf
from besponsa_desktop.printing.worksheet import worksheet_pdf

__all__ = ["Imprint", "Status", "label_pdf", "worksheet_pdf"]
