"""A signature to be made: what is signed for, when, and where it stands on the paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from besponsa_desktop.signing.statement import SignatureMeaning, SignedStatement


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureBox:
    """The place of a signature: page (from 1) and edges in points from the page's lower left corner."""

    page: int
    left: float
    bottom: float
    right: float
    top: float

    def __post_init__(self) -> None:
        """Refuse a box without a page or without a surface."""
        if self.page < 1 or self.left >= self.right or self.bottom >= self.top:
            raise ValueError(f"{self} is no box on a page")

    @property
    def width(self) -> float:
        """Return the width in points."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return the height in points."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class Signing:
    """What a person signs: the meaning, when (with offset), and the digests of what was seen."""

    meaning: SignatureMeaning
    at: datetime
    statement: SignedStatement

    def __post_init__(self) -> None:
        """Refuse a time without an offset."""
        if self.at.utcoffset() is None:
            raise ValueError(f"{self.at} has no offset")
