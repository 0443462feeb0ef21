"""The patient and the measurements of the body that a dose is reckoned from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from besponsa_desktop.clinical.units import Quantity


class Sex(Enum):
    """Administrative sex, in FHIR's words."""

    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


class PregnancyResult(Enum):
    """Result of a pregnancy test."""

    POSITIVE = "positive"
    NEGATIVE = "negative"


@dataclass(frozen=True, slots=True, kw_only=True)
class PregnancyTest:
    """A pregnancy test; ``None`` means not stated."""

    result: PregnancyResult | None = None
    collected_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Patient:
    """Who is to be treated; ``None`` means not stated, an empty ``allergies`` means none known."""

    mrn: str | None = None
    family_name: str | None = None
    given_name: str | None = None
    birth_date: date | None = None
    sex: Sex | None = None
    location: str | None = None
    allergies: tuple[str, ...] | None = None
    pregnancy_test: PregnancyTest | None = None


def age_in_years(birth_date: date, on: date) -> int:
    """Return the completed years of age on a day; who is born on 29 February completes a year on 1 March."""
    before_birthday = (on.month, on.day) < (birth_date.month, birth_date.day)
    return on.year - birth_date.year - before_birthday


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """A measured height (cm) or weight (kg), in the unit reported, with the time it was taken."""

    value: Quantity
    measured_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DosingWeight:
    """A weight (kg) that the prescriber wants the dose reckoned from, and why."""

    value: Quantity
    measured_at: datetime
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyMeasurements:
    """Height and weight now, before, and before treatment; ``None`` means not stated."""

    height: Measurement | None = None
    weight: Measurement | None = None
    baseline_weight: Measurement | None = None
    previous_height: Measurement | None = None
    previous_weight: Measurement | None = None
    dosing_weight: DosingWeight | None = None
