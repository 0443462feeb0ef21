"""What the course screen shows of one patient, ready to be drawn: time line, values, monitoring, words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from besponsa_desktop.gui.models.row_model import Row


class DoseKind(Enum):
    """What became of a dose: it was given, it was omitted, it is ordered, or something holds it."""

    GIVEN = "given"
    OMITTED = "omitted"
    ORDERED = "ordered"
    HELD = "held"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotPoint:
    """One value: its number in the plot's unit, its text, when it was taken, ``<`` or ``>`` for a bound.

    ``gap`` says why no line leads here from the point before; empty: one does.
    """

    number: Decimal
    text: str
    at: datetime
    bound: str = ""
    gap: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotLimit:
    """A limit: its number, words, the severity that it causes, whether it is passed upwards, its source."""

    number: Decimal
    words: str
    severity: str
    is_highest: bool
    source: str

    def is_passed_by(self, point: PlotPoint) -> bool:
        """Tell whether a value lies beyond the limit."""
        return point.number > self.number if self.is_highest else point.number < self.number


@dataclass(frozen=True, slots=True, kw_only=True)
class PlotView:
    """The values of one kind.

    ``from_zero``: its scale begins at 0. ``last_words`` stand at the last point; ``note`` says what could not
    be shown.
    """

    key: str
    name: str
    unit: str
    points: tuple[PlotPoint, ...]
    limits: tuple[PlotLimit, ...] = ()
    from_zero: bool = True
    last_words: str = ""
    note: str = ""

    def severity_of(self, point: PlotPoint) -> str:
        """Return the severity of the limit that a value lies beyond; empty where it is within all."""
        return next((limit.severity for limit in self.limits if limit.is_passed_by(point)), "")


@dataclass(frozen=True, slots=True, kw_only=True)
class CycleBar:
    """A cycle on the time line: its first and last day, its name, and the response after it.

    ``interruptions`` are those recorded of it, in words; of none the day is known. ``interrupted`` says the
    longest of them in short.
    """

    first: date
    last: date
    name: str
    words: str = ""
    interruptions: tuple[str, ...] = ()
    interrupted: str = ""

    @property
    def said(self) -> str:
        """Return all of it in words."""
        return ", ".join(part for part in (self.name, *self.interruptions, self.words) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseMark:
    """A dose on the time line: when, what became of it, its amount in mg as text, and its day in words.

    One that was omitted stands on the day that the schedule had for it.
    ``window``: the first and the last day of the label's window; ``words`` say all of it in a sentence.
    """

    at: datetime
    kind: DoseKind
    amount: str
    day: str
    words: str
    severity: str = ""
    window: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventMark:
    """What happened in an infusion whose order stands no more: ``words`` say all of it, with the order."""

    at: datetime
    what: str
    grade: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TransplantBar:
    """The time after the transplant."""

    on: date
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """One task of the monitoring plan: ``state`` is overdue, due, planned or done, ``word`` says so."""

    task: str
    why: str
    state: str
    word: str
    on: str
    source: str


@dataclass(frozen=True, slots=True)
class FactLine:
    """One thing that is said of the next dose: what, what it is, a remark, its severity and its source."""

    key: str
    what: str
    says: str
    remark: str = ""
    severity: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDoseView:
    """The next dose: a heading, the facts of it, and the planned days; ``first_planned`` is its own.

    ``no_day`` says why no day is planned; empty where one is.
    """

    heading: str
    lines: tuple[FactLine, ...]
    planned: tuple[Row, ...]
    no_day: str
    first_planned: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchView:
    """The liver watch: a row a day, what is said of the day by its row's key, and the risk factors."""

    rows: tuple[Row, ...]
    details: dict[str, str]
    risks: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseView:
    """One course as the screen shows it."""

    name: str
    facts: str
    severity: str
    verdict: str
    first: datetime
    last: datetime
    cycles: tuple[CycleBar, ...]
    doses: tuple[DoseMark, ...]
    events: tuple[EventMark, ...]
    transplant: TransplantBar | None
    plots: tuple[PlotView, ...]
    plan: tuple[PlanLine, ...]
    plan_words: str
    next_dose: NextDoseView
    given_words: str
    reported_words: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NoCourse:
    """That there is no course to show: no MRN is stated, or no order of the patient stands any more.

    ``events`` are what happened in infusions of those orders.
    """

    has_mrn: bool
    events: tuple[EventMark, ...] = ()
