"""What was found in a patient between orders and after the last one: visits of a file and of the records.

In a follow-up file a visit is a line. Its format is a proposal that the contract does not fix yet; the number
0 in its name says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from besponsa_desktop.clinical.course_record import Visit
from besponsa_desktop.errors import Fault, UnusableInput
from besponsa_desktop.exchange.json_text import read_json
from besponsa_desktop.exchange.order_parts import NAME, measured_weight
from besponsa_desktop.exchange.order_shape import ecg, examination
from besponsa_desktop.exchange.order_shape_laboratory import laboratory_result
from besponsa_desktop.exchange.shapes import Choice, Text
from besponsa_desktop.exchange.shapes_numbers import WholeNumber
from besponsa_desktop.exchange.shapes_records import Key, ListOf, Record
from besponsa_desktop.exchange.shapes_times import Day


class VisitFormat(Enum):
    """The formats of follow-up files."""

    PROPOSAL = "besponsa-desktop/follow-up/0-proposal"


@dataclass(frozen=True, slots=True, kw_only=True)
class PatientVisit:
    """A visit, and the MRN of the patient whose it is."""

    mrn: str
    visit: Visit


def read_visit(data: bytes) -> PatientVisit:
    """Return the visit in ``data``, one line of a follow-up file.

    Raises:
        UnusableInput: with every fault of the line, each with its path.
    """
    faults: list[Fault] = []
    read = _visit_file.read(read_json(data), "", faults)
    if faults:
        raise UnusableInput(faults)
    made: PatientVisit = read
    return made


def parse_visit(document: Mapping[str, object]) -> Visit:
    """Return the visit that ``document`` states, as the records keep it: without format and MRN.

    Raises:
        UnusableInput: with every fault, each with its path; or nothing was found at the visit.
    """
    faults: list[Fault] = []
    read = _visit.read(document, "", faults)
    if not faults and set(visit_document(read)) == {"observed_on"}:
        needed = "at least one result, ECG, weight or finding of the examination"
        faults.append(Fault(path="(visit)", found="nothing that was found", needed=needed))
    if faults:
        raise UnusableInput(faults)
    made: Visit = read
    return made


def visit_document(visit: Visit) -> dict[str, object]:
    """Return the visit as the records keep it, without what is not stated."""
    return {key: value for key, value in _visit.write(visit).items() if value}


def _made(*, observed_on: date, **found: Any) -> Visit:
    return Visit(name=f"visit of {observed_on.isoformat()}", observed_on=observed_on, **found)


def _visit_of(
    *,
    format: VisitFormat,  # noqa: A002  the file's word
    mrn: str,
    days_from_transplant: int | None = None,
    note: str = "",
    **found: Any,
) -> PatientVisit:
    """Return the visit; what only comments on it is not kept."""
    del format, days_from_transplant, note
    return PatientVisit(mrn=mrn, visit=_made(**found))


_FOUND = (
    Key("observed_on", Day(), required=True),
    Key("weight", measured_weight),
    Key("labs", ListOf(laboratory_result)),
    Key("ecgs", ListOf(ecg)),
    Key("examination", examination),
)
_visit = Record(_made, *_FOUND)
_visit_file = Record(
    _visit_of,
    Key("format", Choice(VisitFormat), required=True),
    Key("mrn", NAME, required=True),
    *_FOUND,
    Key("days_from_transplant", WholeNumber(lowest=-100_000)),
    Key("note", Text()),
)
