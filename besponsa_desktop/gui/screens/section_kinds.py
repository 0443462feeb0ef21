"""The ten sections of the order form, in the order of the paper, each with its form of ui/.

A form is imported when its section is built: most are folded at first and built after the first paint.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from PySide6.QtWidgets import QWidget

from besponsa_desktop.gui.language import later as _later


class SectionForm(Protocol):
    """A compiled form of ui/ that fills a section's body."""

    def setupUi(self, body: QWidget) -> None:
        """Build the form's widgets in ``body``."""


@dataclass(frozen=True, slots=True)
class SectionKind:
    """A section: its key, its title, and whether the window shows it open at first."""

    key: str
    title: str
    is_open_at_first: bool = False

    def build(self, body: QWidget) -> SectionForm:
        """Build the section's form in ``body`` and return it."""
        module = import_module(f"besponsa_desktop.gui.forms.{self.key}_section")
        form = cast(Callable[[], SectionForm], getattr(module, f"Ui_{self.key.capitalize()}Section"))()
        form.setupUi(body)
        return form


SECTION_KINDS = (
    SectionKind("patient", _later("Patient"), is_open_at_first=True),
    SectionKind("diagnosis", _later("Diagnosis"), is_open_at_first=True),
    SectionKind("measurements", _later("Measurements"), is_open_at_first=True),
    SectionKind("order", _later("Order"), is_open_at_first=True),
    SectionKind("course", _later("Course")),
    SectionKind("laboratory", _later("Laboratory")),
    SectionKind("ecg", _later("ECG")),
    SectionKind("examination", _later("Examination")),
    SectionKind("premedication", _later("Premedication")),
    SectionKind("preparation", _later("Preparation")),
)
#: Sections that are open while a new order is typed.
OPEN_AT_FIRST = tuple(kind.key for kind in SECTION_KINDS if kind.is_open_at_first)
