"""Site policy: numbers that no label gives; defaults that a site may change, always shown as site policy."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from besponsa_desktop.clinical.bsa import BsaFormula
from besponsa_desktop.clinical.names_of_tests import NO_NAMES, LaboratoryNames
from besponsa_desktop.clinical.parameters import Sourced, codes, in_unit


@dataclass(frozen=True, slots=True, kw_only=True)
class AdultPlausibility(Sourced):
    """Height, weight and body mass index outside of which an adult's measurements are questioned."""

    age_from: Decimal = in_unit("a")
    height_lowest: Decimal = in_unit("cm")
    height_highest: Decimal = in_unit("cm")
    weight_lowest: Decimal = in_unit("kg")
    weight_highest: Decimal = in_unit("kg")
    bmi_lowest: Decimal = in_unit("kg/m2")
    bmi_highest: Decimal = in_unit("kg/m2")


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightBand:
    """Plausible weights for ages (completed years) from ``age_from`` up to the next band."""

    age_from: Decimal = in_unit("a")
    lowest: Decimal = in_unit("kg")
    highest: Decimal = in_unit("kg")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildPlausibility(Sourced):
    """Body mass index and weight by age outside of which a child's measurements are questioned."""

    bmi_lowest: Decimal = in_unit("kg/m2")
    bmi_highest: Decimal = in_unit("kg/m2")
    weight_by_age: tuple[WeightBand, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MixUpSigns(Sourced):
    """Ratios to the measurement before that betray pounds or inches taken for kilograms or centimeters."""

    pounds_per_kilogram: Decimal = in_unit("1")
    kilograms_per_pound: Decimal = in_unit("1")
    weight_within: Decimal = in_unit("%")
    centimeters_per_inch: Decimal = in_unit("1")
    inches_per_centimeter: Decimal = in_unit("1")
    height_within: Decimal = in_unit("%")


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasurementFreshness(Sourced):
    """How old a measurement may be at the planned start."""

    weight_day_1: Decimal = in_unit("d")
    weight_later_days: Decimal = in_unit("d")
    height_adult: Decimal = in_unit("d")
    height_child: Decimal = in_unit("d")


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightChange(Sourced):
    """Change against the weight of the last dose from which it is questioned."""

    adult_below: Decimal = in_unit("%")
    child_below: Decimal = in_unit("%")


@dataclass(frozen=True, slots=True, kw_only=True)
class DosingWeightLimits(Sourced):
    """How old a dosing weight may be, and how far from the measured weight."""

    age_at_most: Decimal = in_unit("d")
    differs_at_most: Decimal = in_unit("%")


@dataclass(frozen=True, slots=True, kw_only=True)
class SurfacePolicy(Sourced):
    """Formula of body surface area per age group, an optional cap, and the tolerance of a stated figure."""

    formula_adult: BsaFormula
    formula_child: BsaFormula
    cap: Decimal | None = in_unit("m2")
    agrees_within: Decimal = in_unit("%")
    questioned_within: Decimal = in_unit("%")


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseTolerance(Sourced):
    """How far an ordered dose may be from the calculated one, and how a calculated dose is rounded."""

    agrees_within: Decimal = in_unit("%")
    questioned_within: Decimal = in_unit("%")
    rounding_step: Decimal = in_unit("mg")
    small_dose_below: Decimal = in_unit("mg")
    small_rounding_step: Decimal = in_unit("mg")


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseCeiling(Sourced):
    """Highest dose level, as written and as milligrams per body surface, and margin of a cycle's total."""

    ordered_at_most: Decimal = in_unit("mg/m2")
    reckoned_at_most: Decimal = in_unit("mg/m2")
    cycle_total_margin: Decimal = in_unit("1")


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultAges(Sourced):
    """How old results may be at the planned start."""

    blood_results: Decimal = in_unit("h")
    examination: Decimal = in_unit("h")
    blasts: Decimal = in_unit("h")
    ecg_baseline: Decimal = in_unit("d")
    ecg_day_1: Decimal = in_unit("d")
    electrolytes_first_dose: Decimal = in_unit("d")
    electrolytes_later: Decimal = in_unit("d")
    pregnancy_test: Decimal = in_unit("d")


@dataclass(frozen=True, slots=True, kw_only=True)
class BilirubinPlausibility(Sourced):
    """Signs that a bilirubin was reported in another unit than stated."""

    limit_lowest_mg_per_dl: Decimal = in_unit("mg/dL")
    limit_highest_mg_per_dl: Decimal = in_unit("mg/dL")
    value_lowest_mg_per_dl: Decimal = in_unit("mg/dL")
    limit_lowest_umol_per_l: Decimal = in_unit("umol/L")
    limit_highest_umol_per_l: Decimal = in_unit("umol/L")
    value_lowest_umol_per_l: Decimal = in_unit("umol/L")
    jump_lowest: Decimal = in_unit("1")
    jump_highest: Decimal = in_unit("1")
    umol_per_l_per_mg_per_dl: Decimal = in_unit("1")


@dataclass(frozen=True, slots=True, kw_only=True)
class Prophylaxis(Sourced):
    """ANC below which a recorded anti-infective is expected."""

    anc_below: Decimal = in_unit("10*9/L")


@dataclass(frozen=True, slots=True, kw_only=True)
class QtPolicy(Sourced):
    """QTcF limits, and medicines (generic names, lower case) that prolong the QT interval."""

    qtcf_at_most: Decimal = in_unit("ms")
    qtcf_rise_below: Decimal = in_unit("ms")
    medicines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SevereReaction(Sourced):
    """Grade from which an infusion-related reaction is severe."""

    grade_from: Decimal = in_unit("1")


@dataclass(frozen=True, slots=True, kw_only=True)
class NonHematologicToxicity(Sourced):
    """Grade from which an unresolved non-hematologic toxicity holds a dose."""

    grade_from: Decimal = in_unit("1")


@dataclass(frozen=True, slots=True, kw_only=True)
class PregnancyTesting(Sourced):
    """Ages (completed years) at which a pregnancy test is expected before the first dose."""

    age_from: Decimal = in_unit("a")
    age_to: Decimal = in_unit("a")


@dataclass(frozen=True, slots=True, kw_only=True)
class Products(Sourced):
    """GTIN-14 of the vials in use, and recalled lots."""

    gtins: tuple[str, ...] = codes()
    recalled_lots: tuple[str, ...] = codes(may_be_empty=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class DrugSynonyms(Sourced):
    """Groups of names (lower case) of one drug."""

    groups: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MonitoringIntervals(Sourced):
    """When monitoring that the label asks for without a day is due."""

    liver_after_dose_from: Decimal = in_unit("d")
    liver_after_dose_to: Decimal = in_unit("d")
    after_transplant_every: Decimal = in_unit("d")
    after_transplant_for: Decimal = in_unit("d")


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePolicy:
    """All site policy; ``digest`` is over its data, ``record`` cites what a site has to record.

    A file may leave ``test_names`` out, as those do that were written before it could be stated.
    """

    id: str
    name: str
    digest: str
    record: Sourced
    adult: AdultPlausibility
    child: ChildPlausibility
    mix_up: MixUpSigns
    freshness: MeasurementFreshness
    weight_change: WeightChange
    dosing_weight: DosingWeightLimits
    surface: SurfacePolicy
    dose: DoseTolerance
    ceiling: DoseCeiling
    ages: ResultAges
    bilirubin: BilirubinPlausibility
    prophylaxis: Prophylaxis
    qt: QtPolicy
    severe_reaction: SevereReaction
    toxicity: NonHematologicToxicity
    pregnancy: PregnancyTesting
    products: Products
    synonyms: DrugSynonyms
    monitoring: MonitoringIntervals
    test_names: LaboratoryNames = NO_NAMES
