"""The paper: worksheet and label as PDF. Importing it loads ReportLab, so it is imported when it is needed."""

from besponsa_desktop.printing.imprint import Imprint, Status
from besponsa_desktop.printing.worksheet import worksheet_pdf

__all__ = ["Imprint", "Status", "worksheet_pdf"]
