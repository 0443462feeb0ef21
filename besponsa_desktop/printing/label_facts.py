"""What is known of a label beside the order: its number, who prepared and checked, the site's own code."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from besponsa_desktop.errors import Fault, UnusableInput

_GTIN_LENGTH = 14


class LabelKind(Enum):
    """What a label is stuck on."""

    DOSE = "dose"
    OUTER_BAG = "outer-bag"
    LIGHT_COVER = "light-cover"
    VIAL = "vial"


#: Each kind in words.
KIND_NAMES = {
    LabelKind.DOSE: "bag or syringe label",
    LabelKind.OUTER_BAG: "outer-bag label",
    LabelKind.LIGHT_COVER: "light-cover label",
    LabelKind.VIAL: "reconstituted-vial label",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelFacts:
    """What is known beside the order; what is not known yet is a line to write on.

    ``serial`` is the number of the print, ``reprint`` counts the prints after the first. ``gtin`` is the
    site's own product code of prepared doses, empty where it has none.

    Raises:
        UnusableInput: the product code is none.
    """

    serial: int | None = None
    reprint: int = 0
    prepared_at: datetime | None = None
    prepared_by: str = ""
    checked_by: str = ""
    gtin: str = ""

    def __post_init__(self) -> None:
        if self.gtin and not _is_gtin(self.gtin):
            needed = f"a GTIN of {_GTIN_LENGTH} digits whose check digit is right"
            raise UnusableInput([Fault(path="site.gtin", found=self.gtin, needed=needed)])


def _is_gtin(text: str) -> bool:
    """Tell whether a text is a GTIN-14. Source: GS1 General Specifications, 7.9 (check digit)."""
    if len(text) != _GTIN_LENGTH or not (text.isascii() and text.isdigit()):
        return False
    weighed = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(text))
    return weighed % 10 == 0
