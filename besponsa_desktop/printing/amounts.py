"""Volumes, concentrations and rates, rounded as the paper shows them and written by the one formatter."""

from __future__ import annotations

from besponsa_desktop.clinical.display import rounded_text, with_unit
from besponsa_desktop.clinical.units import Quantity, magnitude

_VOLUME_PLACES, _RATE_PLACES, _CONCENTRATION_PLACES = 2, 2, 4


def volume_text(volume: Quantity) -> str:
    """Return a volume in mL to 0.01 mL, without trailing zeros."""
    return with_unit(rounded_text(magnitude(volume, "mL"), _VOLUME_PLACES), "mL")


def concentration_text(concentration: Quantity) -> str:
    """Return a concentration in mg/mL to four decimals, without trailing zeros."""
    return with_unit(rounded_text(magnitude(concentration, "mg/mL"), _CONCENTRATION_PLACES), "mg/mL")


def rate_text(rate: Quantity) -> str:
    """Return a rate in mL/h to 0.01 mL/h, without trailing zeros."""
    return with_unit(rounded_text(magnitude(rate, "mL/h"), _RATE_PLACES), "mL/h")
