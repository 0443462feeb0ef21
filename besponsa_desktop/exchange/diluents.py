"""The diluent by a product's name: one spelling for sodium chloride 0.9 %, any other name as it stands."""

from __future__ import annotations

import re

_SALINE = re.compile(
    r"(sodium chloride 0\.9 ?%|0\.9 ?% sodium chloride|NaCl 0\.9 ?%)"
    r"( solution)?( for (injection|infusion))?( injection)?",
    re.IGNORECASE,
)
SALINE = "sodium chloride 0.9%"


def diluent_named(words: str) -> str:
    """Return the diluent that a product's name states."""
    return SALINE if _SALINE.fullmatch(words) else words
