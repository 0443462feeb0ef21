"""Body surface area by the formulas of the practice."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from besponsa_desktop.clinical.units import Quantity


class BsaFormula(Enum):
    """Formulas of body surface area."""

    MOSTELLER = "mosteller"
    DU_BOIS = "du_bois"
    HAYCOCK = "haycock"
    GEHAN_GEORGE = "gehan_george"
    BOYD = "boyd"
    FUJIMOTO = "fujimoto"


@dataclass(frozen=True, slots=True, kw_only=True)
class BodySurface:
    """Body surface area (m², unrounded) with the formula that gave it; ``capped`` when the site's cap is in effect."""

    formula: BsaFormula
    value: Quantity
    capped: bool
