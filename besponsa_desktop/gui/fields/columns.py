"""The tables of the order form as data: which columns each has, how they are headed and what they hold."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

Choices = tuple[tuple[str, str], ...]
YES_NO: Choices = (("", "not stated"), ("false", "no"), ("true", "yes"))


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    NUMBER = "number"
    QUANTITY = "quantity"
    DAY = "day"
    MOMENT = "moment"
    CHOICE = "choice"
    TERM = "term"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: the record's key, its head, what it holds, its width (0: the rest), its line in the row."""

    key: str
    head: str
    kind: Kind = Kind.TEXT
    width: int = 0
    unit: str = ""
    choices: Choices = ()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A list of the order document: what one entry is called, and its columns.

    ``empty`` words the choice between a list not stated and an empty one; without it both mean the same.
    """

    noun: str
    columns: tuple[Column, ...]
    empty: str = ""
    of_texts: bool = False


_CYCLE = Column(key="cycle", head="cycle", kind=Kind.NUMBER, width=40)
_DAY = Column(key="day", head="day", kind=Kind.NUMBER, width=40)
SPACING = 5
DELETE_WIDTH = 22
MOMENT_WIDTH = 180
DAY_WIDTH = 98

TABLES: dict[str, Table] = {
    "patient.allergies": Table(
        noun="allergy",
        columns=(Column(key="", head=""),),
        empty="none known",
        of_texts=True,
    ),
    "course.doses_given": Table(
        noun="dose",
        columns=(
            _CYCLE,
            _DAY,
            Column(key="given_at", head="given", kind=Kind.MOMENT),
            Column(key="dose", head="mg", kind=Kind.QUANTITY, width=56, unit="mg"),
            Column(key="dose_per_area", head="mg/m²", kind=Kind.QUANTITY, width=52, unit="mg/m2"),
            Column(key="weight", head="kg", kind=Kind.QUANTITY, width=52, unit="kg"),
        ),
        empty="none given",
    ),
    "course.omitted_doses": Table(
        noun="omitted dose",
        columns=(_CYCLE, _DAY, Column(key="reason", head="reason")),
    ),
    "course.interruptions": Table(
        noun="interruption",
        columns=(
            _CYCLE,
            Column(
                key="cause",
                head="cause",
                kind=Kind.CHOICE,
                choices=(
                    ("", "not stated"),
                    ("non_hematologic", "non-hematologic toxicity"),
                    ("other", "another cause"),
                ),
            ),
            Column(key="days", head="days", kind=Kind.NUMBER, width=52),
        ),
    ),
    "ecgs": Table(
        noun="ECG",
        columns=(
            Column(key="recorded_at", head="recorded", kind=Kind.MOMENT),
            Column(
                key="what",
                head="interval",
                kind=Kind.CHOICE,
                width=126,
                choices=(
                    ("", "not stated"),
                    ("qtc fridericia", "QTc, Fridericia"),
                    ("qtc bazett", "QTc, Bazett"),
                    ("qtc", "QTc, other"),
                    ("qt", "QT"),
                ),
            ),
            Column(key="interval", head="ms", kind=Kind.QUANTITY, width=56, unit="ms"),
            Column(key="heart_rate", head="rate /min", kind=Kind.NUMBER, width=56),
        ),
    ),
    "toxicities": Table(
        noun="toxicity",
        columns=(
            Column(key="term", head="reaction or toxicity", kind=Kind.TERM),
            Column(
                key="category",
                head="category",
                kind=Kind.CHOICE,
                width=136,
                choices=(
                    ("", "not stated"),
                    ("hematologic", "hematologic"),
                    ("non_hematologic", "non-hematologic"),
                ),
            ),
            Column(key="onset_on", head="began", kind=Kind.DAY, width=DAY_WIDTH),
            Column(key="grade", head="grade", kind=Kind.NUMBER, width=34, line=1),
            Column(key="baseline_grade", head="before", kind=Kind.NUMBER, width=34, line=1),
            Column(
                key="drug_related", head="drug-related", kind=Kind.CHOICE, width=92, choices=YES_NO, line=1
            ),
            Column(key="resolved", head="resolved", kind=Kind.CHOICE, width=92, choices=YES_NO, line=1),
        ),
        empty="none",
    ),
    "premedication": Table(
        noun="premedication",
        columns=(
            Column(
                key="class",
                head="class",
                kind=Kind.CHOICE,
                width=112,
                choices=(
                    ("", "not stated"),
                    ("corticosteroid", "corticosteroid"),
                    ("antipyretic", "antipyretic"),
                    ("antihistamine", "antihistamine"),
                    ("other", "other"),
                ),
            ),
            Column(key="drug", head="drug"),
            Column(key="dose", head="mg", kind=Kind.QUANTITY, width=50, unit="mg"),
            Column(key="route", head="route", width=92),
            Column(key="minutes_before", head="min before", kind=Kind.NUMBER, width=58),
        ),
        empty="none ordered",
    ),
    "cytoreduction": Table(
        noun="cytoreduction",
        columns=(
            Column(key="agent", head="agent"),
            Column(key="started_on", head="started", kind=Kind.DAY, width=DAY_WIDTH),
            Column(key="stopped_on", head="stopped", kind=Kind.DAY, width=DAY_WIDTH),
        ),
    ),
    "anti_infectives": Table(noun="anti-infective", columns=(Column(key="", head=""),), of_texts=True),
    "concomitant_medicines": Table(
        noun="medicine",
        columns=(
            Column(key="drug", head="drug"),
            Column(key="started_on", head="started", kind=Kind.DAY, width=DAY_WIDTH),
        ),
        empty="none taken",
    ),
    "preparation.vials": Table(
        noun="vial",
        columns=(
            Column(key="gtin", head="product code (GTIN)", width=124),
            Column(key="lot", head="lot", width=92),
            Column(key="expires_on", head="expires", kind=Kind.DAY, width=DAY_WIDTH),
            Column(key="serial", head="serial"),
            Column(
                key="reconstituted_at", head="reconstituted", kind=Kind.MOMENT, width=MOMENT_WIDTH, line=1
            ),
        ),
        empty="none recorded",
    ),
}
