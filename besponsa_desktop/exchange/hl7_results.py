"""OBX segments as results: numbers with UCUM units, coded answers, limits, corrections."""

from __future__ import annotations

from dataclasses import dataclass

from besponsa_desktop.exchange import codes
from besponsa_desktop.exchange.hl7_text import Segment
from besponsa_desktop.exchange.hl7_types import (
    LOINC,
    SNOMED,
    amount_at,
    codes_at,
    moment_at,
    unit_at,
    words_at,
)
from besponsa_desktop.exchange.import_notes import Notes
from besponsa_desktop.exchange.reference_range import limits_in
from besponsa_desktop.exchange.results import Amount, Result
from besponsa_desktop.exchange.taking_over import Taken

_TYPE, CODE, _SUB_ID, VALUE, UNIT, _RANGE, STATUS, _OBSERVED = 2, 3, 4, 5, 6, 7, 11, 14
_REQUEST_NUMBER, _REQUEST_OBSERVED = 3, 7
_USED = ("F", "C")
_WITHDRAWN = ("D", "W")


@dataclass(frozen=True, slots=True)
class Observed:
    """An OBX, the OBR above it (in an order: none), and its place among all of the file."""

    segment: Segment
    request: Segment | None
    place: int


def results_of(observed: list[Observed], notes: Notes) -> list[Result]:
    """Return every result with a code that is known; all other OBX segments are noted."""
    read = (_result(each, notes) for each in observed)
    return [result for result in read if result is not None]


def is_used(segment: Segment, notes: Notes) -> bool:
    """Tell whether an OBX is final or corrected; any other is noted."""
    status = segment.value(STATUS)
    if status not in _USED:
        notes.add(_what(segment), segment.path, f"its status (OBX-11) is {status or 'not stated'}")
    return status in _USED


def _result(observed: Observed, notes: Notes) -> Result | None:
    segment, request = observed.segment, observed.request
    known = [code for code in codes_at(segment, CODE, LOINC) if code in codes.KNOWN_LOINC]
    if len(known) != 1:
        notes.add(_what(segment), segment.path, _why_unknown(segment, known))
        return None
    status = segment.value(STATUS)
    if not is_used(segment, notes) and status not in _WITHDRAWN:
        return None
    low, high = _limits(segment)
    number = request.raw(_REQUEST_NUMBER) if request else ""
    return Result(
        code=known[0],
        place=f"{segment.path} OBX",
        amount=amount_at(segment, VALUE, UNIT) if segment.value(_TYPE) == "NM" else None,
        why_no_amount=_why_no_amount(segment),
        concept=_concept(segment),
        low=low,
        high=high,
        why_no_limits=_why_no_limits(segment),
        taken_at=moment_at(segment, _OBSERVED) or _requested_at(segment, request),
        identifiers=frozenset({f"{number} {segment.raw(_SUB_ID)}"} if number else ()),
        rank=0 if status == "F" else observed.place + 1,
        withdrawn=status in _WITHDRAWN,
    )


def _requested_at(segment: Segment, request: Segment | None) -> Taken | None:
    """Return the time of the request, where the observation states none at all."""
    return moment_at(request, _REQUEST_OBSERVED) if request and not segment.raw(_OBSERVED) else None


def _concept(segment: Segment) -> str:
    coded = segment.value(_TYPE) in ("CWE", "CE", "CNE")
    stated = codes_at(segment, VALUE, SNOMED) if coded else []
    return stated[0] if len(stated) == 1 else ""


def _what(segment: Segment) -> str:
    raw = segment.raw(VALUE)
    return " ".join(filter(None, (words_at(segment, CODE), raw, segment.value(UNIT))))


def _why_unknown(segment: Segment, known: list[str]) -> str:
    stated = codes_at(segment, CODE, LOINC)
    if known:
        return f"it has several codes: {', '.join(known)}"
    wrong = [code for code in stated if not codes.is_loinc(code)]
    if wrong:
        return f"{wrong[0]} is no LOINC code: its check digit is wrong"
    return "no value of an order: its code is not used" if stated else "it has no LOINC code"


def _why_no_amount(segment: Segment) -> str:
    kind, raw = segment.value(_TYPE), segment.raw(VALUE)
    if kind != "NM":
        return f'its value is no number (OBX-2 {kind or "not stated"}): "{raw}"'
    return f'its number cannot be read exactly: "{raw}"' if raw else "it has no value"


def _limits(segment: Segment) -> tuple[Amount | None, Amount | None]:
    """Return the reference range, in the unit of the result; of any other wording nothing is taken."""
    low, high = limits_in(segment.whole(_RANGE))
    return _limit(segment, low), _limit(segment, high)


def _limit(segment: Segment, number: str) -> Amount | None:
    return Amount(number=number, unit=unit_at(segment, UNIT), place=segment.place(_RANGE)) if number else None


def _why_no_limits(segment: Segment) -> str:
    text = segment.raw(_RANGE)
    numeric = segment.value(_TYPE) == "NM"
    return f'"{text}" is no range that can be read' if numeric and text and not any(_limits(segment)) else ""
