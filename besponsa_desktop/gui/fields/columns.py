"""The tables of the order form as data: which columns each has, how they are headed and what they hold.

Words stand here in English: what shows them puts them in the window's language.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from besponsa_desktop.gui.language import later as _later

Choices = tuple[tuple[str, str], ...]
YES_NO: Choices = (("", _later("not stated")), ("false", _later("no")), ("true", _later("yes")))


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
    """A list of the order document: what one entry is called, what adds one, and its columns.

    ``empty`` words the choice between a list not stated and an empty one; without it both mean the same.
    """

    noun: str
    add: str
    columns: tuple[Column, ...]
    empty: str = ""
    of_texts: bool = False


_CYCLE = Column(key="cycle", head=_later("cycle"), kind=Kind.NUMBER, width=40)
_DAY = Column(key="day", head=_later("day"), kind=Kind.NUMBER, width=40)
SPACING = 5
DELETE_WIDTH = 22
MOMENT_WIDTH = 180
DAY_WIDTH = 98


def _yes_or_no(key: str, head: str) -> Column:
    """Return a column in a row's second line that says yes or no."""
    return Column(key=key, head=head, kind=Kind.CHOICE, width=92, choices=YES_NO, line=1)


TABLES: dict[str, Table] = {
    "patient.allergies": Table(
        noun=_later("allergy"),
        add=_later("Add an allergy"),
        columns=(Column(key="", head=""),),
        empty=_later("none known"),
        of_texts=True,
    ),
    "course.doses_given": Table(
        noun=_later("dose"),
        add=_later("Add a dose"),
        columns=(
            _CYCLE,
            _DAY,
            Column(key="given_at", head=_later("given"), kind=Kind.MOMENT),
            Column(key="dose", head=_later("mg"), kind=Kind.QUANTITY, width=56, unit="mg"),
            Column(key="dose_per_area", head=_later("mg/m²"), kind=Kind.QUANTITY, width=52, unit="mg/m2"),
            Column(key="weight", head=_later("kg"), kind=Kind.QUANTITY, width=52, unit="kg"),
        ),
        empty=_later("none given"),
    ),
    "course.omitted_doses": Table(
        noun=_later("omitted dose"),
        add=_later("Add an omitted dose"),
        columns=(_CYCLE, _DAY, Column(key="reason", head=_later("reason"))),
    ),
    "course.interruptions": Table(
        noun=_later("interruption"),
        add=_later("Add an interruption"),
        columns=(
            _CYCLE,
            Column(
                key="cause",
                head=_later("cause"),
                kind=Kind.CHOICE,
                choices=(
                    ("", _later("not stated")),
                    ("non_hematologic", _later("non-hematologic toxicity")),
                    ("other", _later("another cause")),
                ),
            ),
            Column(key="days", head=_later("days"), kind=Kind.NUMBER, width=52),
        ),
    ),
    "ecgs": Table(
        noun=_later("ECG"),
        add=_later("Add an ECG"),
        columns=(
            Column(key="recorded_at", head=_later("recorded"), kind=Kind.MOMENT),
            Column(
                key="what",
                head=_later("interval"),
                kind=Kind.CHOICE,
                width=126,
                choices=(
                    ("", _later("not stated")),
                    ("qtc fridericia", _later("QTc, Fridericia")),
                    ("qtc bazett", _later("QTc, Bazett")),
                    ("qtc", _later("QTc, other")),
                    ("qt", _later("QT")),
                ),
            ),
            Column(key="interval", head=_later("ms"), kind=Kind.QUANTITY, width=56, unit="ms"),
            Column(key="heart_rate", head=_later("rate /min"), kind=Kind.NUMBER, width=56),
        ),
    ),
    "toxicities": Table(
        noun=_later("toxicity"),
        add=_later("Add a toxicity"),
        columns=(
            Column(key="term", head=_later("reaction or toxicity"), kind=Kind.TERM),
            Column(
                key="category",
                head=_later("category"),
                kind=Kind.CHOICE,
                width=136,
                choices=(
                    ("", _later("not stated")),
                    ("hematologic", _later("hematologic")),
                    ("non_hematologic", _later("non-hematologic")),
                ),
            ),
            Column(key="onset_on", head=_later("began"), kind=Kind.DAY, width=DAY_WIDTH),
            Column(key="grade", head=_later("grade"), kind=Kind.NUMBER, width=34, line=1),
            Column(key="baseline_grade", head=_later("before"), kind=Kind.NUMBER, width=34, line=1),
            Column(
                key="drug_related",
                head=_later("drug-related"),
                kind=Kind.CHOICE,
                width=92,
                choices=YES_NO,
                line=1,
            ),
            Column(
                key="resolved", head=_later("resolved"), kind=Kind.CHOICE, width=92, choices=YES_NO, line=1
            ),
        ),
        empty=_later("none"),
    ),
    "premedication": Table(
        noun=_later("premedication"),
        add=_later("Add a premedication"),
        columns=(
            Column(
                key="class",
                head=_later("class"),
                kind=Kind.CHOICE,
                width=112,
                choices=(
                    ("", _later("not stated")),
                    ("corticosteroid", _later("corticosteroid")),
                    ("antipyretic", _later("antipyretic")),
                    ("antihistamine", _later("antihistamine")),
                    ("other", _later("other")),
                ),
            ),
            Column(key="drug", head=_later("drug")),
            Column(key="dose", head=_later("mg"), kind=Kind.QUANTITY, width=50, unit="mg"),
            Column(key="route", head=_later("route"), width=92),
            Column(key="minutes_before", head=_later("min before"), kind=Kind.NUMBER, width=58),
        ),
        empty=_later("none ordered"),
    ),
    "cytoreduction": Table(
        noun=_later("cytoreduction"),
        add=_later("Add a cytoreduction"),
        columns=(
            Column(key="agent", head=_later("agent")),
            Column(key="started_on", head=_later("started"), kind=Kind.DAY, width=DAY_WIDTH),
            Column(key="stopped_on", head=_later("stopped"), kind=Kind.DAY, width=DAY_WIDTH),
        ),
    ),
    "anti_infectives": Table(
        noun=_later("anti-infective"),
        add=_later("Add an anti-infective"),
        columns=(Column(key="", head=""),),
        of_texts=True,
    ),
    "concomitant_medicines": Table(
        noun=_later("medicine"),
        add=_later("Add a medicine"),
        columns=(
            Column(key="drug", head=_later("drug")),
            Column(key="started_on", head=_later("started"), kind=Kind.DAY, width=DAY_WIDTH),
        ),
        empty=_later("none taken"),
    ),
    "preparation.vials": Table(
        noun=_later("vial"),
        add=_later("Add a vial"),
        columns=(
            Column(key="gtin", head=_later("product code (GTIN)"), width=124),
            Column(key="lot", head=_later("lot"), width=92),
            Column(key="expires_on", head=_later("expires"), kind=Kind.DAY, width=DAY_WIDTH),
            Column(key="serial", head=_later("serial")),
            Column(
                key="reconstituted_at",
                head=_later("reconstituted"),
                kind=Kind.MOMENT,
                width=MOMENT_WIDTH,
                line=1,
            ),
        ),
        empty=_later("none recorded"),
    ),
}
