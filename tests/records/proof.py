"""How often a proof is repeated: as often as the tests have time for, or as often as ``make prove`` asks."""

from __future__ import annotations

import os

IS_LONG = os.environ.get("BESPONSA_PROVE") == "1"


def often(usual: int, *, long: int | None = None) -> int:
    """Return the usual count, or the long one when a proof is asked for."""
    return long if IS_LONG and long is not None else usual
