"""The imprint: what a print says of itself, handed in so that the same input gives the same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

_SHORT_DIGEST = 8


class Status(Enum):
    """State of a printed document; what was recorded after the signatures carries none itself."""

    DRAFT = "draft"
    VERIFIED = "verified"
    RETURNED = "returned"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleasedFinding:
    """A finding that was released, or a reason for which an order was returned, and by whom.

    ``prescriber`` names whose decision it was, where it was the prescriber's.
    """

    rule: str
    reason: str
    by: str
    prescriber: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """When, by whom and where a document is printed; ``order_digest`` is over the order's canonical file.

    ``practice`` marks a print made for practice, with invented patients. ``released`` are the findings that
    were released before a document was made to be signed.
    """

    printed_at: datetime
    printed_by: str
    program_version: str
    order_digest: str
    site_name: str = ""
    site_address: str = ""
    site_phone: str = ""
    practice: bool = False
    status: Status = Status.DRAFT
    released: tuple[ReleasedFinding, ...] = ()


def short_digest(digest: str) -> str:
    """Return the first eight digits of a digest in two groups: 7f3a·91c2."""
    digits = digest_digits(digest)[:_SHORT_DIGEST]
    return f"{digits[:4]}·{digits[4:]}"


def digest_digits(digest: str) -> str:
    """Return the digits of a digest without the name of its algorithm."""
    return digest.rpartition(":")[2]
