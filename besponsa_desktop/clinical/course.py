"""The course of treatment so far: doses, omissions, interruptions, response, baseline counts, transplant."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from besponsa_desktop.clinical.units import Quantity


class TransplantPlan(Enum):
    """Whether a hematopoietic stem cell transplant is planned in this course."""

    PLANNED = "planned"
    NOT_PLANNED = "not_planned"
    UNDECIDED = "undecided"
    DONE = "done"


class ResponseStatus(Enum):
    """Response to the cycles so far, as the prescriber states it."""

    NOT_ASSESSED = "not_assessed"
    CR = "cr"
    CRI = "cri"
    NONE = "none"


class MrdStatus(Enum):
    """Measurable residual disease; negative is below 0.01 %."""

    NEGATIVE = "negative"
    POSITIVE = "positive"
    NOT_ASSESSED = "not_assessed"


class DoseReduction(Enum):
    """A lasting reduction of the dose, mildest first."""

    NONE = "none"
    REDUCED_25_PERCENT = "reduced_25_percent"
    TWO_DOSES_PER_CYCLE = "two_doses_per_cycle"


class InterruptionCause(Enum):
    """Why a treatment was interrupted."""

    NON_HEMATOLOGIC = "non_hematologic"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """ANC and platelets of one time (×10⁹/L); ``None`` means not stated."""

    anc: Quantity | None = None
    platelets: Quantity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """The stated response, and the figures it rests on; ``None`` means not stated."""

    status: ResponseStatus | None = None
    assessed_on: date | None = None
    marrow_blasts_percent: Decimal | None = None
    peripheral_leukemic_blasts: bool | None = None
    platelets: Quantity | None = None
    anc: Quantity | None = None
    extramedullary_disease_resolved: bool | None = None
    mrd: MrdStatus | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenDose:
    """A dose that was given: its cycle and day, when, how much (mg, mg/m²), and the weight of that day."""

    cycle: int
    day: int
    given_at: datetime
    dose: Quantity | None = None
    dose_per_area: Quantity | None = None
    weight: Quantity | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OmittedDose:
    """A dose of the schedule that was left out on purpose."""

    cycle: int
    day: int
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Interruption:
    """Days for which a cycle was interrupted, and why."""

    cycle: int
    cause: InterruptionCause
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TreatmentCourse:
    """Everything known of the course before this order.

    ``doses_given`` ``None`` means not stated; ``omitted_doses`` and ``interruptions`` are empty where none
    is recorded. ``low_counts_days`` counts the days for which counts have been low.
    """

    hsct: TransplantPlan | None = None
    hsct_on: date | None = None
    prior_hsct_on: date | None = None
    responded_within_3_cycles: bool | None = None
    response: Response = field(default_factory=Response)
    doses_given: tuple[GivenDose, ...] | None = None
    omitted_doses: tuple[OmittedDose, ...] = ()
    dose_reduction: DoseReduction = DoseReduction.NONE
    interruptions: tuple[Interruption, ...] = ()
    baseline_counts: Counts | None = None
    prior_cycle_baseline_counts: Counts | None = None
    low_counts_days: int | None = None
    low_counts_drug_related: bool | None = None
    marrow_stable_or_improved: bool | None = None
    cytopenia_due_to_disease: bool | None = None
    platelets_transfusion_dependent: bool | None = None
