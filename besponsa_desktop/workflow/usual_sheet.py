"""Which signatures a sheet of this program carries, where no record of it says so."""

from __future__ import annotations

from collections.abc import Iterable

from besponsa_desktop.signing.inspect_pdf import inspect_pdf
from besponsa_desktop.signing.inspection import BOTH, Expected, ExpectedSignature, Inspection
from besponsa_desktop.signing.statement import SignatureMeaning

_AROUND = (SignatureMeaning.PRESCRIBER_DECISION, SignatureMeaning.PREPARED, SignatureMeaning.RELEASED)


def inspect_without_record(pdf: bytes, root: bytes) -> Inspection:
    """Return the inspection of a file by the site's root certificate (DER) alone."""
    first = inspect_pdf(pdf, root)
    expected = usual(signature.field for signature in first.signatures)
    return first if expected == Expected() else inspect_pdf(pdf, root, expected)


def usual(fields: Iterable[str]) -> Expected:
    """Return what a sheet with signatures in these fields is to carry.

    A returned order carries one signature. Every other sheet carries both of the verification, and may carry
    that of a prescriber's decision before them, and those of preparation and release after them.
    """
    found = set(fields)
    if found == {SignatureMeaning.RETURNED.value}:
        return Expected(signatures=(ExpectedSignature(meaning=SignatureMeaning.RETURNED),))
    decision, prepared, released = (
        (ExpectedSignature(meaning=meaning),) if meaning.value in found else () for meaning in _AROUND
    )
    return Expected(signatures=(*decision, *BOTH, *prepared, *released))
