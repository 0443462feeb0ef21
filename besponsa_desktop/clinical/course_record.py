"""One patient's course as its orders and visits state it: each value once, with its time; conflicts named.

Every order file carries the course so far. The record keeps what they say together, oldest first; where two
of them contradict each other, the later one's statement is the one that is used, and the conflict is listed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from besponsa_desktop.clinical.course import (
    DoseReduction,
    GivenDose,
    Interruption,
    OmittedDose,
    Response,
    TransplantPlan,
)
from besponsa_desktop.clinical.investigations import Ecg, Examination, LaboratoryResult
from besponsa_desktop.clinical.order import ChemotherapyOrder, ConcomitantMedicine
from besponsa_desktop.clinical.patient import Measurement


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What was found in the patient between two orders: results, ECGs, an examination, the weight (kg)."""

    name: str
    observed_on: date
    labs: tuple[LaboratoryResult, ...] = ()
    ecgs: tuple[Ecg, ...] = ()
    examination: Examination = field(default_factory=Examination)
    weight: Measurement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedBy:
    """What one order, or visit, says of a value that another one says otherwise: the value as it is shown."""

    said_by: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A value that two orders state differently; the last statement is the one that the record uses.

    ``what`` names the value in words. Where both values are kept (two results of one time, a reduction, an
    interruption) the worse one counts, as the rules have it, and ``used`` says so.
    """

    what: str
    stated: tuple[StatedBy, ...]
    used: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseRecord:
    """One patient's course, joined from its orders and visits.

    ``present`` is the order with the latest planned start: what changes over time and has no date of its own
    (transplant plan, medicines, premedication, diagnosis) is as it says. ``doses`` ``None`` means that no
    order states the doses given, an empty tuple that none was given. All sequences run from oldest to newest.
    ``weights`` and ``examinations`` have a time; ``undated`` counts the results, ECGs, weights and
    examinations that have none and are not used. ``reduction`` is the largest that is stated. ``medicines``
    are all that any order names, ended ones included; those taken now are the present order's.
    ``transplant_on`` is the transplant of this course: the one stated as done, or the earlier one if it lies
    on or after the first dose; ``transplant_note`` says that it is taken from there.
    """

    present: ChemotherapyOrder
    orders: tuple[ChemotherapyOrder, ...]
    doses: tuple[GivenDose, ...] | None
    omitted: tuple[OmittedDose, ...]
    interruptions: tuple[Interruption, ...]
    reduction: DoseReduction
    labs: tuple[LaboratoryResult, ...]
    ecgs: tuple[Ecg, ...]
    weights: tuple[Measurement, ...]
    baseline_weight: Measurement | None
    examinations: tuple[Examination, ...]
    responses: tuple[Response, ...]
    medicines: tuple[ConcomitantMedicine, ...] | None
    transplant_on: date | None
    transplant_note: str
    undated: int
    conflicts: tuple[Conflict, ...]

    @property
    def transplant_plan(self) -> TransplantPlan | None:
        """Return whether a transplant is planned, as the present order says; ``None``: not stated."""
        return self.present.course.hsct

    @property
    def given(self) -> tuple[GivenDose, ...]:
        """Return the doses given; none where they are not stated."""
        return self.doses or ()

    def given_by(self, moment: datetime) -> tuple[GivenDose, ...]:
        """Return the doses given at or before ``moment``."""
        return tuple(dose for dose in self.given if dose.given_at <= moment)

    def dose_on(self, cycle: int, day: int) -> GivenDose | None:
        """Return the latest dose given on ``day`` of ``cycle``."""
        return next((d for d in reversed(self.given) if (d.cycle, d.day) == (cycle, day)), None)

    def order_for(self, cycle: int, day: int) -> ChemotherapyOrder | None:
        """Return the latest order of ``day`` of ``cycle``; ``None`` where none is on file."""
        wanted = (cycle, day)
        place = ((o.prescription.cycle, o.prescription.day) for o in reversed(self.orders))
        return next((o for o, p in zip(reversed(self.orders), place, strict=True) if p == wanted), None)
