"""A case: an order seen under one regimen and policy, with what several rules need worked out once.

Only usable values are kept: taken at a known time not after the planned start, doses really given before it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

from besponsa_desktop.clinical.bsa import BodySurface, BsaFormula, body_surface_area
from besponsa_desktop.clinical.course import (
    DoseReduction,
    GivenDose,
    InterruptionCause,
    ResponseStatus,
    TreatmentCourse,
)
from besponsa_desktop.clinical.investigations import Ecg, LaboratoryResult, LaboratoryTest
from besponsa_desktop.clinical.order import ChemotherapyOrder, Prescription
from besponsa_desktop.clinical.patient import Measurement
from besponsa_desktop.clinical.policy import SitePolicy
from besponsa_desktop.clinical.regimen import CycleDoses, DoseTable, Regimen

RESPONDERS = frozenset({ResponseStatus.CR, ResponseStatus.CRI})


@dataclass(frozen=True, slots=True)
class UsableResult:
    """A laboratory result that may be used, with its path in the order and the time it was taken."""

    path: str
    taken_at: datetime
    result: LaboratoryResult


@dataclass(frozen=True, slots=True)
class UsableEcg:
    """An ECG that may be used, with its path in the order and the time it was recorded."""

    path: str
    taken_at: datetime
    ecg: Ecg


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An order under a regimen and a policy.

    ``age`` is in completed years at the planned start; ``height_cm`` and ``weight_kg`` are the measured ones,
    ``surface_weight_kg`` the one that body surface area uses (the dosing weight where one is stated).
    ``doses`` and ``results`` run from oldest to newest. ``response`` is ``None`` where it is not assessed or
    stale; ``latest_results`` holds those of each test's latest time. ``possible_doses`` holds the rows of the
    dose table that may apply: several where the row needs a response that is not assessed. ``full_level`` is
    this day's level (mg/m²) before any reduction, ``None`` where those rows differ in it; ``reduced_level``
    the level after it, also for a day that is left out; ``level`` that of this dose, ``None`` where none is
    due; ``calculated_mg`` level × body surface area, unrounded.
    """

    order: ChemotherapyOrder
    regimen: Regimen
    policy: SitePolicy
    age: int | None
    height_cm: Decimal | None
    weight_kg: Decimal | None
    surface_weight_kg: Decimal | None
    formula: BsaFormula | None
    bsa: BodySurface | None
    bsa_m2: Decimal | None
    doses: tuple[GivenDose, ...]
    results: Mapping[LaboratoryTest, tuple[UsableResult, ...]]
    latest_results: Mapping[LaboratoryTest, tuple[UsableResult, ...]]
    ecgs: tuple[UsableEcg, ...]
    response: ResponseStatus | None
    reduction: DoseReduction
    possible_doses: tuple[CycleDoses, ...]
    full_level: Decimal | None
    reduced_level: Decimal | None
    level: Decimal | None
    calculated_mg: Decimal | None

    @property
    def prescription(self) -> Prescription:
        """Return the order as the prescriber wrote it."""
        return self.order.prescription

    @property
    def course(self) -> TreatmentCourse:
        """Return the course before this order."""
        return self.order.course

    @property
    def planned(self) -> datetime:
        """Return the planned start."""
        return self.order.prescription.planned_start

    @property
    def is_first_dose(self) -> bool:
        """Return whether this is cycle 1 day 1."""
        return self.prescription.cycle == 1 and self.prescription.day == 1

    @property
    def is_adult(self) -> bool | None:
        """Return whether the patient is of adult age; ``None`` without a birth date."""
        return None if self.age is None else self.age >= self.policy.adult.age_from

    @property
    def left_out(self) -> bool:
        """Return whether this dose is the one left out when two doses a cycle are given."""
        return is_left_out(self.reduction, self.prescription.day)

    @property
    def factor(self) -> Decimal:
        """Return by what a level is multiplied after the reduction in effect."""
        return reduction_factor(self.reduction, self.regimen)

    @property
    def cycle_doses(self) -> CycleDoses | None:
        """Return the row of the dose table; ``None`` where it needs a response that is not assessed."""
        return self.possible_doses[0] if len(self.possible_doses) == 1 else None

    def age_of(self, taken_at: datetime) -> timedelta:
        """Return how long before the planned start a value was taken."""
        return self.planned - taken_at

    def is_fresh(self, taken_at: datetime, hours: Decimal) -> bool:
        """Return whether a value is at most ``hours`` old at the planned start."""
        return self.planned - taken_at <= _duration(hours)

    def latest(self, test: LaboratoryTest) -> tuple[UsableResult, ...]:
        """Return the usable results of ``test`` at its latest time: none, one, or several of one time."""
        return self.latest_results.get(test, ())

    def fresh(self, test: LaboratoryTest, hours: Decimal) -> tuple[UsableResult, ...]:
        """Return the latest usable results of ``test`` that are at most ``hours`` old."""
        return tuple(r for r in self.latest(test) if self.is_fresh(r.taken_at, hours))

    def dose_on(self, cycle: int, day: int) -> GivenDose | None:
        """Return the latest dose given on ``day`` of ``cycle``."""
        return next((d for d in reversed(self.doses) if (d.cycle, d.day) == (cycle, day)), None)

    def surface_of(self, weight_kg: Decimal | None, formula: BsaFormula | None = None) -> Decimal | None:
        """Return the body surface area in m² for a weight and the present height, without a cap.

        ``formula`` is the one in use for the age unless another is asked for.
        """
        used = formula or self.formula
        if self.height_cm is None or weight_kg is None or used is None:
            return None
        return body_surface_area(used, self.height_cm, weight_kg)


@lru_cache(maxsize=64)
def _duration(hours: Decimal) -> timedelta:
    return timedelta(seconds=int(hours * 3600))


def is_left_out(reduction: DoseReduction, day: int) -> bool:
    """Return whether ``day`` is the one left out when two doses a cycle are given."""
    return reduction is DoseReduction.TWO_DOSES_PER_CYCLE and day == 15


def reduction_factor(reduction: DoseReduction, regimen: Regimen) -> Decimal:
    """Return by what a level is multiplied under ``reduction``."""
    return Decimal(1) if reduction is DoseReduction.NONE else regimen.reduction.factor


def days_between(earlier: datetime, later: datetime) -> int:
    """Return the difference of two calendar dates, each read in its own offset."""
    return (later.date() - earlier.date()).days


def possible_rows(cycle: int, response: ResponseStatus | None, table: DoseTable) -> tuple[CycleDoses, ...]:
    """Return the rows of ``table`` that may apply to ``cycle``: both later ones without a response."""
    if cycle == 1:
        return (table.first_cycle,)
    if response is None:
        return (table.responder, table.non_responder)
    return (table.responder if response in RESPONDERS else table.non_responder,)


def usable_measurement(measurement: Measurement | None, planned: datetime) -> Measurement | None:
    """Return ``measurement`` if it was taken at a known time not after ``planned``."""
    if measurement is None or measurement.measured_at is None or measurement.measured_at > planned:
        return None
    return measurement


def longest_interruption(course: TreatmentCourse, cycle: int) -> int:
    """Return the longest interruption of ``cycle`` for non-hematologic toxicity in days; 0 without one."""
    return max(
        (
            i.days
            for i in course.interruptions
            if i.cycle == cycle and i.cause is InterruptionCause.NON_HEMATOLOGIC
        ),
        default=0,
    )


def previous_cycle_start(doses: tuple[GivenDose, ...], cycle: int) -> date | None:
    """Return the calendar date of day 1 of the cycle before ``cycle``; ``None`` where it is not on file."""
    dates = [d.given_at.date() for d in doses if (d.cycle, d.day) == (cycle - 1, 1)]
    return max(dates, default=None)
