"""What the dose planner says: the next dose with its dates, level and needs, and the doses after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from besponsa_desktop.clinical.course import DoseReduction
from besponsa_desktop.clinical.findings import Citation, Finding
from besponsa_desktop.clinical.order import ChemotherapyOrder


@dataclass(frozen=True, slots=True, kw_only=True)
class DateLimit:
    """One limit of a dose's date: the day it sets, why, and its source."""

    on: date
    why: str
    source: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseDates:
    """When a dose may be given, both days included; ``None`` means not known, or no such limit.

    ``not_before`` are the limits that no order may pass (days since the last dose, start of the cycle),
    ``window`` the first and last day of the label's window (days 8 and 15). ``earliest`` is the first day
    that meets all of them and ``latest`` the last day of the window; day 1 of a cycle has no latest day.
    ``usual`` is the day of the schedule, not before ``earliest``. Where the window closes before the dose may
    be given, ``window_missed`` is true and ``earliest`` lies after ``latest``. ``missing`` says what is
    needed to know the dates; they are ``None`` as long as it is.
    """

    usual: date | None
    earliest: date | None
    latest: date | None
    not_before: tuple[DateLimit, ...] = ()
    window: tuple[DateLimit, DateLimit] | None = None
    window_missed: bool = False
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseLevel:
    """The level of a dose in mg/m²: before and after the reduction; ``None`` with ``why`` where not known.

    ``why`` says in words what the level rests on, or what it waits for.
    """

    full: Decimal | None
    level: Decimal | None
    reduction: DoseReduction
    why: str
    source: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class Needed:
    """What must be on file before the dose: the rule that asks for it, and how it stands now.

    ``finding`` is the rule's, worked out for the planned day from what is on file now. ``taken_from`` is the
    first day on which it may be taken for that day; ``None`` where it does not age or the day is not known.
    """

    finding: Finding
    taken_from: date | None
    on_file: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cumulative:
    """What was given: doses, mg and mg/m²; an amount is ``None`` where a dose without one is on file.

    ``without_mg`` and ``without_mg_per_m2`` count those doses. ``cycle`` ``None`` means the whole course.
    """

    cycle: int | None
    doses: int
    mg: Decimal | None
    mg_per_m2: Decimal | None
    without_mg: int
    without_mg_per_m2: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDose:
    """A dose of the calendar: its place, the day it is planned for, and the days it may be given.

    ``planned`` and ``dates`` reckon with every dose before it given on its planned day.
    """

    cycle: int
    day: int
    planned: date
    dates: DoseDates


@dataclass(frozen=True, slots=True, kw_only=True)
class NextDose:
    """The dose that comes next, as facts: the program plans nothing by itself.

    ``cycle`` and ``day`` are ``None`` where the doses given are not stated. ``to_omit`` are doses that an
    interruption asks to omit and that are not recorded as omitted yet; the next dose is the one after them.
    ``not_on_file`` are earlier doses neither given nor omitted. ``planned_at`` is the moment for which level
    and needs are worked out: that of the order on file for this dose, else the usual day, not before today.
    ``against`` are the findings that speak against a dose now, worst first; ``ends`` is true where one of
    them ends the treatment. ``limits`` are the rules of the number of cycles.
    """

    cycle: int | None
    day: int | None
    dates: DoseDates
    level: DoseLevel | None
    planned_at: datetime | None
    order: ChemotherapyOrder | None
    needed: tuple[Needed, ...]
    limits: tuple[Finding, ...]
    against: tuple[Finding, ...]
    ends: bool
    to_omit: tuple[tuple[int, int], ...]
    not_on_file: tuple[tuple[int, int], ...]
    cycles: tuple[Cumulative, ...]
    total: Cumulative


@dataclass(frozen=True, slots=True, kw_only=True)
class NoPlannedDay:
    """Why no day is planned for a dose: the findings that the treatment ends by, else what is not stated."""

    ended_by: tuple[Finding, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """One thing that an interruption means, and its source."""

    text: str
    source: Citation


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterInterruption:
    """What an interruption of so many days for non-hematologic toxicity means for this course.

    ``next_dose`` is the dose that comes next with the interruption recorded; ``calendar`` the doses from
    there, moved by its days, and ``no_day`` why there are none.
    """

    days: int
    omit_next_dose: bool
    reduce_next_cycle: bool
    consider_stopping: bool
    meanings: tuple[Meaning, ...]
    next_dose: NextDose
    calendar: tuple[PlannedDose, ...]
    no_day: NoPlannedDay | None
