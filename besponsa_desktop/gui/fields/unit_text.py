"""How the window writes a unit before the core is loaded: the same words as its one formatter."""

from __future__ import annotations

_LABELS = {
    "[in_i]": "in",
    "[lb_av]": "lb",
    "ug": "mcg",
    "m2": "m²",
    "mg/m2": "mg/m²",
    "ukat/L": "µkat/L",
    "umol/L": "µmol/L",
    "meq/L": "mEq/L",
    "10*9/L": "×10⁹/L",
    "/mm3": "/mm³",
    "/uL": "/µL",
    "10*3/uL": "×10³/µL",
}


def unit_text(unit: str) -> str:
    """Return a unit (UCUM spelling) as people read it; a test holds it equal to the core's formatter."""
    return _LABELS.get(unit, unit)
