"""The follow-up file: what was found in a patient between orders and after the last one, a visit a line.

Its format is a proposal that the contract does not fix yet; the number 0 in its name says so.
"""

from __future__ import annotations

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


def _visit_of(
    *,
    format: VisitFormat,  # noqa: A002  the file's word
    mrn: str,
    observed_on: date,
    days_from_transplant: int | None = None,
    note: str = "",
    **found: Any,
) -> PatientVisit:
    """Return the visit; what only comments on it is not kept."""
    del format, days_from_transplant, note
    name = f"visit of {observed_on.isoformat()}"
    return PatientVisit(mrn=mrn, visit=Visit(name=name, observed_on=observed_on, **found))


_visit_file = Record(
    _visit_of,
    Key("format", Choice(VisitFormat), required=True),
    Key("mrn", NAME, required=True),
    Key("observed_on", Day(), required=True),
    Key("days_from_transplant", WholeNumber(lowest=-100_000)),
    Key("weight", measured_weight),
    Key("labs", ListOf(laboratory_result)),
    Key("ecgs", ListOf(ecg)),
    Key("examination", examination),
    Key("note", Text()),
)
