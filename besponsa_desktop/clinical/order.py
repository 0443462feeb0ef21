"""The chemotherapy order: what is prescribed for whom, with all that a pharmacist judges it by."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum

from besponsa_desktop.clinical.course import TreatmentCourse
from besponsa_desktop.clinical.investigations import Ecg, Examination, LaboratoryResult, Toxicity
from besponsa_desktop.clinical.patient import BodyMeasurements, Patient
from besponsa_desktop.clinical.units import Quantity


class Disease(Enum):
    """The disease to be treated."""

    B_CELL_PRECURSOR_ALL = "b_cell_precursor_all"
    OTHER = "other"


class DiseaseStatus(Enum):
    """Status of the disease at the start of this treatment."""

    RELAPSED = "relapsed"
    REFRACTORY = "refractory"
    UNTREATED = "untreated"
    REMISSION = "remission"


class TestResult(Enum):
    """Result of a test for a marker."""

    __test__ = False

    POSITIVE = "positive"
    NEGATIVE = "negative"
    NOT_TESTED = "not_tested"


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """Why the drug is ordered; ``None`` means not stated."""

    disease: Disease | None = None
    status: DiseaseStatus | None = None
    cd22: TestResult | None = None
    philadelphia_chromosome: TestResult | None = None
    prior_tki: bool | None = None
    prior_severe_vod: bool | None = None
    serious_liver_disease: bool | None = None
    salvage_line: int | None = None


class Container(Enum):
    """What the dose is prepared in."""

    BAG = "bag"
    SYRINGE = "syringe"


@dataclass(frozen=True, slots=True, kw_only=True)
class Prescription:
    """The order as the prescriber wrote it: doses in mg and mg/m², BSA in m², volume in mL, times in min."""

    id: str
    cycle: int
    day: int
    planned_start: datetime
    drug: str | None = None
    prescriber: str | None = None
    ordered_at: datetime | None = None
    dose_per_area: Quantity | None = None
    dose: Quantity | None = None
    bsa: Quantity | None = None
    route: str | None = None
    container: Container | None = None
    diluent: str | None = None
    final_volume: Quantity | None = None
    infusion_duration: Quantity | None = None
    observation_after: Quantity | None = None
    filter: str | None = None


class PremedicationClass(Enum):
    """What a premedication is given for."""

    CORTICOSTEROID = "corticosteroid"
    ANTIPYRETIC = "antipyretic"
    ANTIHISTAMINE = "antihistamine"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Premedication:
    """A medicine ordered before the infusion."""

    medicine_class: PremedicationClass
    drug: str | None = None
    dose: Quantity | None = None
    route: str | None = None
    minutes_before: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cytoreduction:
    """A medicine given to bring circulating blasts down."""

    agent: str
    started_on: date | None = None
    stopped_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ConcomitantMedicine:
    """Another medicine that the patient takes."""

    drug: str
    started_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vial:
    """A vial as recorded at preparation; ``None`` means not recorded."""

    gtin: str | None = None
    lot: str | None = None
    expires_on: date | None = None
    serial: str | None = None
    reconstituted_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedPreparation:
    """What was recorded while the dose was prepared and given; ``vials`` ``None`` means not recorded."""

    diluted_at: datetime | None = None
    infusion_start: datetime | None = None
    infusion_end: datetime | None = None
    vials: tuple[Vial, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChemotherapyOrder:
    """One dose ordered, with the patient, the course and the findings it is judged by.

    ``toxicities``, ``premedication`` and ``concomitant_medicines``: ``None`` means not stated, an empty
    tuple means none.
    """

    prescription: Prescription
    patient: Patient = field(default_factory=Patient)
    diagnosis: Diagnosis = field(default_factory=Diagnosis)
    measurements: BodyMeasurements = field(default_factory=BodyMeasurements)
    course: TreatmentCourse = field(default_factory=TreatmentCourse)
    labs: tuple[LaboratoryResult, ...] = ()
    ecgs: tuple[Ecg, ...] = ()
    examination: Examination = field(default_factory=Examination)
    toxicities: tuple[Toxicity, ...] | None = None
    premedication: tuple[Premedication, ...] | None = None
    cytoreduction: tuple[Cytoreduction, ...] = ()
    anti_infectives: tuple[str, ...] = ()
    concomitant_medicines: tuple[ConcomitantMedicine, ...] | None = None
    preparation: RecordedPreparation | None = None
